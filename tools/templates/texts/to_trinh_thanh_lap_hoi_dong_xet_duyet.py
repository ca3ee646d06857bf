"""01 of the district: the labour office's proposal to set the review council up."""

from ..form import addressed_to, bases, body, council_table, last, letterhead, signature, title
from ..ooxml import p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "to-trinh-thanh-lap-hoi-dong-xet-duyet",
        "Tờ trình thành lập Hội đồng xét duyệt",
        letterhead()
        + title(
            "TỜ TRÌNH",
            "Về việc đề nghị thành lập Hội đồng xét duyệt",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + addressed_to("Chủ tịch {{ ten.ubnd_huyen }}")
        + bases("Căn cứ chức năng, nhiệm vụ của {{ ten.phong_lao_dong }}")
        + body(
            "Để có cơ sở xem xét, thẩm định, đánh giá lại các tiêu chí và công nhận xã, phường, thị trấn "
            "phù hợp với trẻ em năm {{ nam }} đối với {{ tong_hop.so_don_vi }} {{ tong_hop.loai_don_vi }} "
            "trên địa bàn {{ huyen.ten }}, {{ ten.phong_lao_dong }} kính trình Chủ tịch {{ ten.ubnd_huyen "
            "}} xem xét, thành lập Hội đồng xét duyệt xã, phường, thị trấn phù hợp với trẻ em năm {{ nam "
            "}} như sau:"
        )
        + p(
            "1. Hội đồng xét duyệt gồm {{ hoi_dong_xet_duyet.so_thanh_vien }} thành viên, dự kiến:",
            "ThanVanBan",
            keep_next=True,
        )
        + council_table("hoi_dong_xet_duyet.thanh_vien")
        + p(
            "2. Nhiệm vụ: xem xét các báo cáo, đánh giá việc thực hiện các tiêu chí và xác định điểm số "
            "đạt được cho từng tiêu chí của từng {{ tong_hop.loai_don_vi_hoac }}; đề nghị Chủ tịch {{ "
            "ten.ubnd_huyen }} công nhận những đơn vị có tổng số điểm đạt mức quy định {{ han.cong_nhan }}.",
            "SauBang",
        )
        + last(
            "{{ ten.phong_lao_dong_dau_cau }} kính trình Chủ tịch {{ ten.ubnd_huyen }} xem xét, quyết định "
            "(kèm theo dự thảo Quyết định)"
        )
        + signature("Như trên", filed="VT, hồ sơ"),
    )
