"""01 of the commune: the decision that sets the assessment council up."""

from ..form import body, council_table, decision_head, last, letterhead, signature, title
from ..ooxml import p, when
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "quyet-dinh-thanh-lap-hoi-dong",
        "Quyết định thành lập Hội đồng đánh giá cấp xã",
        letterhead()
        + title(
            "QUYẾT ĐỊNH",
            "Về việc thành lập Hội đồng đánh giá",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + decision_head("Xét yêu cầu công tác đánh giá xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}")
        + p(
            "<b>Điều 1.</b> Thành lập Hội đồng đánh giá xã, phường, thị trấn phù hợp với trẻ em năm {{ nam "
            "}} của {{ xa.ten }} (sau đây gọi tắt là Hội đồng đánh giá) gồm {{ hoi_dong.so_thanh_vien }} "
            "thành viên có tên sau đây:",
            "ThanVanBan",
            keep_next=True,
        )
        + council_table("hoi_dong.thanh_vien")
        + p("<b>Điều 2.</b> Hội đồng đánh giá có nhiệm vụ:", "SauBang", keep_next=True)
        + body(
            "1. Đánh giá việc thực hiện {{ so_tieu_chi }} tiêu chí của tiêu chuẩn xã, phường, thị trấn phù "
            "hợp với trẻ em trên địa bàn {{ xa.ten }} trong kỳ đánh giá từ {{ ky_danh_gia.tu }} đến {{ "
            "ky_danh_gia.den }}, bảo đảm dân chủ, công bằng, công khai.",
            "2. Họp đánh giá và lập biên bản cuộc họp. Chủ tịch Hội đồng đánh giá căn cứ tiêu chí đánh giá "
            "và ý kiến của các thành viên ra kết luận cuối cùng về việc đạt hay không đạt tiêu chuẩn xã, "
            "phường, thị trấn phù hợp với trẻ em.",
            "3. Hoàn thiện hồ sơ, trình Chủ tịch {{ ten.ubnd_xa }} ký duyệt và gửi {{ ten.phong_lao_dong "
            "}} {{ huyen.ten }} {{ han.ho_so_xa }}.",
        )
        + when(
            "hoi_dong.thuong_truc.ho_ten",
            p(
                "Ông (bà) {{ hoi_dong.thuong_truc.ho_ten }}, Thường trực Hội đồng đánh giá, giúp Chủ tịch "
                "Hội đồng chuẩn bị tài liệu, tổng hợp điểm của các tiêu chí và lập hồ sơ.",
                "ThanVanBan",
            ),
        )
        + last(
            "<b>Điều 3.</b> Các thành viên Hội đồng đánh giá có tên tại Điều 1 và các cơ quan, đơn vị, cá "
            "nhân có liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký"
        )
        + signature("Như Điều 3", "{{ ten_tat.ubnd_huyen }} (b/c)", "{{ ten_tat.phong_lao_dong }} (b/c)"),
    )
