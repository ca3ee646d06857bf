"""02 of the commune: the official letter that asks for recognition."""

from ..form import addressed_to, body, last, letterhead, signature
from ..ooxml import p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "cong-van-de-nghi-cong-nhan",
        "Công văn đề nghị công nhận",
        letterhead(
            subject="đề nghị công nhận {{ xa.ten }} đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em "
            "năm {{ nam }}"
        )
        + addressed_to("Chủ tịch {{ ten.ubnd_huyen }}", "{{ ten.phong_lao_dong }} {{ huyen.ten }}")
        + body(
            "Thực hiện {{ can_cu_gop }}, {{ ten.ubnd_xa }} báo cáo kết quả đánh giá và đề nghị như sau:",
            "{{ hoi_dong.cuoc_hop.ngay_dau_cau }}, Hội đồng đánh giá xã, phường, thị trấn phù hợp với trẻ "
            "em của {{ xa.ten }} đã họp, đánh giá việc thực hiện {{ so_tieu_chi }} tiêu chí trong kỳ đánh "
            "giá từ {{ ky_danh_gia.tu }} đến {{ ky_danh_gia.den }}. Kết quả, {{ xa.ten }} đạt {{ "
            "ket_qua.tu_cham }} điểm ({{ ket_qua.tu_cham_chu }}) trên tổng số {{ diem_toi_da }} điểm, {{ "
            "ket_qua.tu_cham_so_nguong }} mức tối thiểu {{ ket_qua.nguong }} điểm quy định đối với {{ "
            "xa.nhom_dia_ban }}. Chủ tịch Hội đồng đánh giá kết luận {{ xa.ten }} đạt tiêu chuẩn xã, "
            "phường, thị trấn phù hợp với trẻ em năm {{ nam }}.",
        )
        + p("Hồ sơ gửi kèm theo Công văn này gồm:", "ThanVanBan", keep_next=True)
        + body(
            "1. Báo cáo {{ vien_dan.bao_cao_xa }} của {{ ten.ubnd_xa }} về tình hình thực hiện quy định "
            "tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em;",
            "2. Biên bản {{ vien_dan.bien_ban_xa }} của Hội đồng đánh giá về việc đánh giá xã, phường, thị "
            "trấn phù hợp với trẻ em;",
            "3. Tổng điểm đánh giá các tiêu chí thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp "
            "với trẻ em;",
            "4. Quyết định {{ vien_dan.quyet_dinh_hoi_dong }} của {{ ten.ubnd_xa }} về việc thành lập Hội "
            "đồng đánh giá.",
        )
        + last(
            "{{ ten.ubnd_xa_dau_cau }} kính đề nghị Chủ tịch {{ ten.ubnd_huyen }} xem xét, công nhận "
            "{{ xa.ten }} đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}"
        )
        + signature("Như trên", "Thường trực Đảng ủy {{ xa.loai }} (b/c)", "Thường trực HĐND {{ xa.loai }}"),
    )
