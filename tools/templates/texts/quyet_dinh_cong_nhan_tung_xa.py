"""08: the decision that recognises one commune (where each has a decision of its own)."""

from ..form import body, decision_head, last, letterhead, signature, title
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "quyet-dinh-cong-nhan-tung-xa",
        "Quyết định công nhận (từng xã)",
        letterhead()
        + title(
            "QUYẾT ĐỊNH",
            "Về việc công nhận {{ xa.ten }} đạt tiêu chuẩn",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + decision_head(
            "Xét đề nghị của {{ ten.hoi_dong_xet_duyet }} tại Tờ trình {{ vien_dan.to_trinh_cong_nhan }}"
        )
        + body(
            "<b>Điều 1.</b> Công nhận {{ xa.ten }}, {{ huyen.ten }}, {{ tinh.ten }} đạt tiêu chuẩn xã, "
            "phường, thị trấn phù hợp với trẻ em năm {{ nam }}, với tổng số {{ ket_qua.tham_dinh }} điểm "
            "({{ ket_qua.tham_dinh_chu }}).",
            "<b>Điều 2.</b> {{ xa.ten_dau_cau }} được cấp Giấy công nhận đạt tiêu chuẩn xã, phường, thị "
            "trấn phù hợp với trẻ em năm {{ nam }} kèm theo Quyết định này.",
        )
        + last(
            "<b>Điều 3.</b> Trưởng {{ ten.phong_lao_dong }}, Chủ tịch {{ ten.ubnd_xa }} và các cơ quan, "
            "đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký"
        )
        + signature("Như Điều 3", "{{ ten_tat.ubnd_tinh }} (b/c)", "{{ ten_tat.so_lao_dong }} (b/c)"),
    )
