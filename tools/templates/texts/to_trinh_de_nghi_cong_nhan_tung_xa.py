"""07: the review council's proposal to recognise one commune (where each has a decision of its own)."""

from ..form import addressed_to, bases, body, last, letterhead, signature, title
from ..ooxml import p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "to-trinh-de-nghi-cong-nhan-tung-xa",
        "Tờ trình đề nghị công nhận (từng xã)",
        letterhead()
        + title(
            "TỜ TRÌNH",
            "Về việc đề nghị công nhận {{ xa.ten }} đạt tiêu chuẩn",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + addressed_to("Chủ tịch {{ ten.ubnd_huyen }}")
        + bases(
            "Căn cứ Biên bản {{ vien_dan.bien_ban_xet_duyet }} của {{ ten.hoi_dong_xet_duyet }}",
            "Xét hồ sơ đề nghị công nhận của {{ ten.ubnd_xa }} và Báo cáo kết quả thẩm định "
            "{{ vien_dan.bao_cao_tham_dinh }} của {{ ten.phong_lao_dong }}",
        )
        + p("{{ ten.hoi_dong_xet_duyet_dau_cau }} kính trình như sau:", "ThanVanBan", keep_next=True)
        + body(
            "1. {{ xa.ten_dau_cau }} tự chấm {{ ket_qua.tu_cham }} điểm; Hội đồng xét duyệt xác định "
            "{{ ket_qua.tham_dinh }} điểm ({{ ket_qua.tham_dinh_chu }}) trên tổng số {{ diem_toi_da }} điểm, "
            "{{ ket_qua.tham_dinh_so_nguong }} mức tối thiểu {{ ket_qua.nguong }} điểm quy định đối với "
            "{{ xa.nhom_dia_ban }}.",
            "2. Chủ tịch Hội đồng xét duyệt kết luận {{ xa.ten }} đạt tiêu chuẩn xã, phường, thị trấn phù "
            "hợp với trẻ em năm {{ nam }}.",
            "3. Hội đồng xét duyệt đề nghị Chủ tịch {{ ten.ubnd_huyen }} ban hành Quyết định công nhận {{ "
            "xa.ten }} đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}, kèm theo Giấy "
            "công nhận.",
        )
        + last("Kính trình Chủ tịch {{ ten.ubnd_huyen }} xem xét, quyết định")
        + signature("Như trên", "Thành viên Hội đồng xét duyệt", filed="VT, hồ sơ"),
    )
