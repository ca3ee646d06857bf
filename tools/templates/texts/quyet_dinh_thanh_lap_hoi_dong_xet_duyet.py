"""02 of the district: the decision that sets the review council up."""

from ..form import body, council_table, decision_head, last, letterhead, signature, title
from ..ooxml import p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "quyet-dinh-thanh-lap-hoi-dong-xet-duyet",
        "Quyết định thành lập Hội đồng xét duyệt",
        letterhead()
        + title(
            "QUYẾT ĐỊNH",
            "Về việc thành lập Hội đồng xét duyệt",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + decision_head(
            "Xét đề nghị của Trưởng {{ ten.phong_lao_dong }} tại Tờ trình {{ "
            "vien_dan.to_trinh_hoi_dong_xet_duyet }}"
        )
        + p(
            "<b>Điều 1.</b> Thành lập Hội đồng xét duyệt xã, phường, thị trấn phù hợp với trẻ em năm {{ "
            "nam }} của {{ huyen.ten }} (sau đây gọi tắt là Hội đồng xét duyệt) gồm {{ "
            "hoi_dong_xet_duyet.so_thanh_vien }} thành viên có tên sau đây:",
            "ThanVanBan",
            keep_next=True,
        )
        + council_table("hoi_dong_xet_duyet.thanh_vien")
        + p("<b>Điều 2.</b> Hội đồng xét duyệt có nhiệm vụ:", "SauBang", keep_next=True)
        + body(
            "1. Xem xét các báo cáo, thẩm định, đánh giá lại việc thực hiện {{ so_tieu_chi }} tiêu chí và "
            "xác định điểm số đạt được cho từng tiêu chí của từng {{ tong_hop.loai_don_vi_hoac }} trên địa "
            "bàn {{ huyen.ten }} trong kỳ đánh giá từ {{ ky_danh_gia.tu }} đến {{ ky_danh_gia.den }}.",
            "2. Họp xét duyệt và lập biên bản cuộc họp; Chủ tịch Hội đồng kết luận nêu rõ từng đơn vị đạt "
            "hay không đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em.",
            "3. Lập Tờ trình đề nghị Chủ tịch {{ ten.ubnd_huyen }} công nhận những đơn vị có tổng số điểm "
            "đạt mức quy định; hoàn thành việc công nhận {{ han.cong_nhan }}.",
        )
        + last(
            "<b>Điều 3.</b> Trưởng {{ ten.phong_lao_dong }}, các thành viên Hội đồng xét duyệt có tên tại "
            "Điều 1 và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này kể từ "
            "ngày ký"
        )
        + signature("Như Điều 3", "{{ ten_tat.so_lao_dong }} (b/c)", "UBND các {{ tong_hop.loai_don_vi }}"),
    )
