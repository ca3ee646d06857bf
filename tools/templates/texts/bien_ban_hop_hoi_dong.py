"""04 of the commune: the minutes of the assessment council (form 1.9 of Decree 30/2020, annex III)."""

from ..form import body, letterhead, minutes_signature, score_table, title
from ..meeting import closing, opening, opinions
from ..ooxml import Column, p, when
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "bien-ban-hop-hoi-dong",
        "Biên bản họp Hội đồng đánh giá",
        letterhead(dated=False)
        + title(
            "BIÊN BẢN",
            "Họp Hội đồng đánh giá về việc đánh giá",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + opening("hoi_dong")
        + p("I. NỘI DUNG CUỘC HỌP", "Muc")
        + body(
            "1. Chủ tọa nêu lý do, mục đích, yêu cầu của cuộc họp: đánh giá việc thực hiện {{ so_tieu_chi "
            "}} tiêu chí của tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em trên địa bàn {{ xa.ten }} "
            "trong kỳ đánh giá từ {{ ky_danh_gia.tu }} đến {{ ky_danh_gia.den }}, theo {{ "
            "quy_dinh.vien_dan_ngan }}. Mức điểm tối thiểu để được công nhận đối với {{ xa.nhom_dia_ban }} "
            "là {{ ket_qua.nguong }} điểm trên tổng số {{ diem_toi_da }} điểm.",
        )
        + opinions("hoi_dong", "2.")
        + p("3. Hội đồng thống nhất điểm đánh giá của từng tiêu chí như sau:", "ThanVanBan", keep_next=True)
        + score_table(
            [
                Column("Điểm tối đa", 2.2, "{{ dong.diem_toi_da }}", "OBangGiua"),
                Column("Điểm đánh giá", 2.4, "{{ dong.diem_tu_cham }}", "OBangGiua"),
            ],
            ["{{ diem_toi_da }}", "{{ ket_qua.tu_cham }}"],
        )
        + p(
            "Tổng số điểm đánh giá: {{ ket_qua.tu_cham }} điểm ({{ ket_qua.tu_cham_chu }}), "
            "{{ ket_qua.tu_cham_so_nguong }} mức tối thiểu {{ ket_qua.nguong }} điểm.",
            "SauBang",
        )
        + p("II. KẾT LUẬN CỦA CHỦ TỊCH HỘI ĐỒNG", "Muc")
        + when(
            "hoi_dong.cuoc_hop.co_ket_luan",
            p(
                "Căn cứ tiêu chí đánh giá và ý kiến của các thành viên, Chủ tịch Hội đồng đánh giá kết "
                "luận: {{ xa.ten }} <b>{% if hoi_dong.cuoc_hop.ket_luan_dat %}đạt{% else %}không đạt{% "
                "endif %}</b> tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}.",
                "ThanVanBan",
            ),
            when(
                "hoi_dong.cuoc_hop.ket_luan_dat",
                p(
                    "Hội đồng đánh giá hoàn thiện hồ sơ, trình Chủ tịch {{ ten.ubnd_xa }} ký duyệt và gửi "
                    "{{ ten.phong_lao_dong }} {{ huyen.ten }} {{ han.ho_so_xa }} để đề nghị công nhận.",
                    "ThanVanBan",
                    keep_next=True,
                ),
                otherwise=[
                    p(
                        "Hội đồng đánh giá hoàn thiện hồ sơ, báo cáo {{ ten.ubnd_xa }} kết quả đánh giá và "
                        "những tiêu chí cần tập trung khắc phục: {{ ket_qua.yeu_nhat_trong_cau }}.",
                        "ThanVanBan",
                        keep_next=True,
                    )
                ],
            ),
            otherwise=[
                p(
                    "Căn cứ tiêu chí đánh giá và ý kiến của các thành viên, Chủ tịch Hội đồng đánh giá kết "
                    "luận: ………………………………………………………………………………",
                    "ThanVanBan",
                    keep_next=True,
                )
            ],
        )
        + closing("hoi_dong")
        + minutes_signature(
            "hoi_dong.cuoc_hop", "{{ ten.ubnd_xa_dau_cau }}", "{{ ten_tat.phong_lao_dong }} (kèm hồ sơ)"
        ),
    )
