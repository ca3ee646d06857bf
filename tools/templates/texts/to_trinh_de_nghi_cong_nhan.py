"""04 of the district: the review council's proposal to recognise the communes that passed."""

from ..form import addressed_to, bases, last, letterhead, signature, title
from ..ooxml import Column, p, table, when
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "to-trinh-de-nghi-cong-nhan",
        "Tờ trình đề nghị công nhận",
        letterhead()
        + title(
            "TỜ TRÌNH",
            "Về việc đề nghị công nhận xã, phường, thị trấn",
            "đạt tiêu chuẩn phù hợp với trẻ em năm {{ nam }}",
        )
        + addressed_to("Chủ tịch {{ ten.ubnd_huyen }}")
        + bases(
            "Căn cứ Quyết định {{ vien_dan.quyet_dinh_hoi_dong_xet_duyet }} của {{ ten.ubnd_huyen }} về "
            "việc thành lập Hội đồng xét duyệt xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
            "Căn cứ Biên bản {{ vien_dan.bien_ban_xet_duyet }} của {{ ten.hoi_dong_xet_duyet }}",
        )
        + p(
            "{{ hoi_dong_xet_duyet.cuoc_hop.ngay_dau_cau }}, {{ ten.hoi_dong_xet_duyet }} đã họp xét duyệt "
            "hồ sơ của {{ tong_hop.so_da_tham_dinh }} {{ tong_hop.loai_da_tham_dinh }}. Kết quả, {{ "
            "tong_hop.so_dat }} đơn vị đạt tiêu chuẩn{% if tong_hop.khong_dat %}, {{ tong_hop.so_khong_dat "
            "}} đơn vị không đạt tiêu chuẩn{% endif %}{% if tong_hop.chua_ket_luan %}, {{ "
            "tong_hop.so_chua_ket_luan }} đơn vị chưa đủ căn cứ để kết luận{% endif %}.",
            "ThanVanBan",
        )
        + when(
            "cong_nhan.mot",
            p(
                "Hội đồng xét duyệt kính đề nghị Chủ tịch {{ ten.ubnd_huyen }} ban hành Quyết định công "
                "nhận, kèm theo Giấy công nhận, đối với {{ cong_nhan.trong_cau }} đạt tiêu chuẩn xã, "
                "phường, thị trấn phù hợp với trẻ em năm {{ nam }}:",
                "ThanVanBan",
                keep_next=True,
            ),
            otherwise=[
                p(
                    "Hội đồng xét duyệt kính đề nghị Chủ tịch {{ ten.ubnd_huyen }} ban hành Quyết định "
                    "công nhận, kèm theo Giấy công nhận, đối với {{ cong_nhan.so }} {{ cong_nhan.loai }} "
                    "sau đây đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}:",
                    "ThanVanBan",
                    keep_next=True,
                )
            ],
        )
        + table(
            [
                Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
                Column("Đơn vị", 5.4, "{{ dong.ten }}"),
                Column("Mức điểm tối thiểu", 3.2, "{{ dong.nguong }}", "OBangGiua"),
                Column("Điểm tự chấm", 3.2, "{{ dong.tu_cham }}", "OBangGiua"),
                Column("Điểm thẩm định", 3.2, "{{ dong.tham_dinh }}", "OBangGiua"),
            ],
            "dong",
            "cong_nhan.danh_sach",
        )
        + last("Kính trình Chủ tịch {{ ten.ubnd_huyen }} xem xét, quyết định", "SauBang")
        + signature("Như trên", "Thành viên Hội đồng xét duyệt", filed="VT, hồ sơ"),
    )
