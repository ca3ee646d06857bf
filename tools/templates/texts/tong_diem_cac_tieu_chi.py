"""05 of the commune: the total of points by criterion."""

from ..form import letterhead, score_table, signature, title
from ..ooxml import Column, p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "tong-diem-cac-tieu-chi",
        "Tổng điểm đánh giá các tiêu chí",
        letterhead(numbered=False)
        + title(
            "TỔNG ĐIỂM",
            "Đánh giá các tiêu chí thực hiện quy định tiêu chuẩn",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
            "của {{ xa.ten }}",
        )
        + score_table(
            [
                Column("Điểm tối đa", 1.6, "{{ dong.diem_toi_da }}", "OBangGiua"),
                Column("Điểm đạt được", 2.1, "{{ dong.diem_tu_cham }}", "OBangGiua"),
                Column("Ghi chú", 2.2, "{{ dong.ghi_chu }}"),
            ],
            ["{{ diem_toi_da }}", "{{ ket_qua.tu_cham }}", ""],
        )
        + p(
            "Tổng số điểm bằng chữ: {{ ket_qua.tu_cham_chu }}.",
            "SauBang",
            keep_next=True,
        )
        + p(
            "Mức điểm tối thiểu quy định đối với {{ xa.nhom_dia_ban }}: {{ ket_qua.nguong }} điểm; tổng số "
            "điểm đạt được {{ ket_qua.tu_cham_so_nguong }} mức tối thiểu./.",
            "ThanVanBan",
            keep_next=True,
        )
        + signature("{{ ten_tat.phong_lao_dong }} (kèm hồ sơ)", "{{ ten_tat.ubnd_xa }}"),
    )
