"""03 of the district: the minutes of the review council, over all communes."""

from ..form import body, letterhead, minutes_signature, title
from ..meeting import closing, opening, opinions
from ..ooxml import Column, Page, p, table, when
from ..package import Template
from ..styles import Style

_TT, _UNIT, _TOTAL = 1.0, 4.2, 2.0
_POINT = 1.2
"""Width (cm) of the points of one criterion; they stand on tab stops, for a rule pack may have any number."""

_WIDE = Page(landscape=True, top=3.0, bottom=2.0, left=2.0, right=2.0)
_TEXT = 29.7 - _WIDE.left - _WIDE.right
_POINTS = _TEXT - _TT - _UNIT - _TOTAL
_STOPS = tuple(_POINT * (at + 0.5) for at in range(int(_POINTS / _POINT)))

_STYLES = (
    Style("OBangDiem", "Ô bảng (điểm từng tiêu chí)", 13, "left", before=1, after=1, tabs=_STOPS),
    Style("DauBangDiem", "Đầu bảng (số của tiêu chí)", 13, "left", bold=True, before=1, after=1, tabs=_STOPS),
)


def _annex() -> str:
    """The points of every commune and criterion, on a page that lies on its side."""
    return (
        p("Phụ lục", "PhuLuc")
        + p("ĐIỂM CỦA TỪNG TIÊU CHÍ DO HỘI ĐỒNG XÉT DUYỆT XÁC ĐỊNH NĂM {{ nam }}", "TenPhuLuc")
        + p(
            "(Kèm theo Biên bản {{ van_ban.so_va_ngay }} của {{ ten.hoi_dong_xet_duyet }})",
            "KemTheo",
        )
        + p("", "KePhuLuc")
        + table(
            [
                Column("TT", _TT, "{{ dong.tt }}", "OBangGiua"),
                Column("Đơn vị", _UNIT, "{{ dong.ten }}"),
                Column("{{ bo_tieu_chi.so }}", _POINTS, "{{ dong.diem }}", "OBangDiem", "DauBangDiem"),
                Column("Tổng điểm", _TOTAL, "{{ dong.tham_dinh }}", "OBangGiua"),
            ],
            "dong",
            "danh_sach_tham_dinh",
            total=[
                ("Điểm tối đa", 2, "OBangDam"),
                ("{{ bo_tieu_chi.toi_da }}", 1, "DauBangDiem"),
                ("{{ diem_toi_da }}", 1, "OBangDam"),
            ],
        )
        + p("Số ở đầu mỗi cột là số thứ tự của tiêu chí.", "GhiChu")
    )


def template() -> Template:
    """The template."""
    return Template(
        "bien-ban-hop-hoi-dong-xet-duyet",
        "Biên bản họp Hội đồng xét duyệt",
        letterhead(dated=False)
        + title(
            "BIÊN BẢN",
            "Họp Hội đồng xét duyệt về việc đánh giá tiêu chuẩn và đề nghị",
            "công nhận xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + opening("hoi_dong_xet_duyet")
        + p("I. NỘI DUNG CUỘC HỌP", "Muc")
        + body(
            "1. Chủ tọa nêu mục đích, yêu cầu của cuộc họp: xem xét các báo cáo, thẩm định, đánh giá lại "
            "việc thực hiện {{ so_tieu_chi }} tiêu chí và xác định điểm số đạt được cho từng tiêu chí của "
            "{{ tong_hop.so_da_tham_dinh }} {{ tong_hop.loai_da_tham_dinh }} trong kỳ đánh giá từ {{ "
            "ky_danh_gia.tu }} đến {{ ky_danh_gia.den }}, theo {{ quy_dinh.vien_dan_ngan }}.",
        )
        + opinions("hoi_dong_xet_duyet", "2.")
        + p(
            "3. Hội đồng xác định điểm của từng tiêu chí theo Phụ lục kèm theo Biên bản này. Kết quả "
            "xét duyệt như sau:",
            "ThanVanBan",
            keep_next=True,
        )
        + table(
            [
                Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
                Column("Đơn vị", 4.4, "{{ dong.ten }}"),
                Column("Điểm tự chấm", 2.3, "{{ dong.tu_cham }}", "OBangGiua"),
                Column("Điểm thẩm định", 2.6, "{{ dong.tham_dinh }}", "OBangGiua"),
                Column("Mức tối thiểu", 2.5, "{{ dong.nguong }}", "OBangGiua"),
                Column("Kết luận", 3.2, "{{ dong.ket_luan }}", "OBangGiua"),
            ],
            "dong",
            "danh_sach_tham_dinh",
        )
        + when(
            "tong_hop.chua_tham_dinh",
            p(
                "Chưa đưa ra xét duyệt tại cuộc họp này: {{ tong_hop.chua_tham_dinh }}, do chưa có hồ sơ "
                "hoặc hồ sơ chưa được chấm điểm thẩm định.",
                "SauBang",
            ),
        )
        + p("II. KẾT LUẬN CỦA CHỦ TỊCH HỘI ĐỒNG", "MucSauBang")
        + p(
            "Căn cứ kết quả đánh giá từng tiêu chí, Chủ tịch Hội đồng xét duyệt kết luận:",
            "ThanVanBan",
            keep_next=True,
        )
        + when(
            "tong_hop.dat",
            p(
                "- {{ tong_hop.so_dat }} đơn vị đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm "
                "{{ nam }}: {{ tong_hop.dat }}.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "- Không có đơn vị đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}.",
                    "ThanVanBan",
                )
            ],
        )
        + when(
            "tong_hop.khong_dat",
            p(
                "- {{ tong_hop.so_khong_dat }} đơn vị không đạt tiêu chuẩn: {{ tong_hop.khong_dat }}.",
                "ThanVanBan",
            ),
        )
        + when(
            "tong_hop.chua_ket_luan",
            p(
                "- {{ tong_hop.so_chua_ket_luan }} đơn vị chưa đủ căn cứ để kết luận: "
                "{{ tong_hop.chua_ket_luan }}.",
                "ThanVanBan",
            ),
        )
        + when(
            "tong_hop.de_nghi",
            p(
                "Hội đồng xét duyệt đề nghị Chủ tịch {{ ten.ubnd_huyen }} công nhận {{ tong_hop.de_nghi }} "
                "đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}; giao Thường trực "
                "Hội đồng lập Tờ trình.",
                "ThanVanBan",
                keep_next=True,
            ),
        )
        + when(
            "tong_hop.dat_chua_de_nghi",
            p(
                "Chưa đề nghị công nhận {{ tong_hop.dat_chua_de_nghi }} cho đến khi hồ sơ được hoàn thiện.",
                "ThanVanBan",
                keep_next=True,
            ),
        )
        + closing("hoi_dong_xet_duyet")
        + minutes_signature(
            "hoi_dong_xet_duyet.cuoc_hop",
            "Chủ tịch {{ ten_tat.ubnd_huyen }}",
            "Thành viên Hội đồng xét duyệt",
        )
        + p("", "NgatTrang", section=Page().xml())
        + _annex(),
        page=_WIDE,
        restart=True,
        styles=_STYLES,
    )
