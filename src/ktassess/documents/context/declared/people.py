"""Declares a council and its meeting."""

from __future__ import annotations

from ...engine.fields import Fields, ListOf, Shape
from .kinds import blank, text, truth
from .row import MARK


def _person(name: str) -> dict[str, Shape]:
    return {
        "tt": text("Số thứ tự", "Number", "1"),
        "ho_ten": text("Họ và tên", "Name", name),
        "chuc_vu": blank("Chức vụ, đơn vị", "Position", "Chủ tịch UBND"),
        "vai_tro": blank("Vai trò trong Hội đồng", "Role in the council", "Chủ tịch Hội đồng"),
        "co_mat": truth("Có mặt", "Present"),
    }


def _holder(vi: str, en: str, name: str) -> Fields:
    return Fields(
        vi,
        en,
        {
            "ho_ten": blank("Họ và tên", "Name", name),
            "chuc_vu": blank("Chức vụ, đơn vị", "Position", "Chủ tịch UBND"),
        },
    )


def council(chair: str) -> dict[str, Shape]:
    """A council with its meeting."""
    person = Fields("Một thành viên", "A member", _person(chair))
    listed = Fields("Một người", "A person", {**_person(chair), "dau": MARK})
    return {
        "so_thanh_vien": blank("Số thành viên", "How many members", "15"),
        "thanh_vien": ListOf("Các thành viên", "The members", person, length=2),
        "chu_tich": _holder("Chủ tịch Hội đồng", "The chair", chair),
        "thuong_truc": _holder("Thường trực Hội đồng", "The standing member", "Lê Thị C"),
        "biet_co_mat": truth("Đã ghi ai có mặt", "Attendance is known"),
        "so_co_mat": blank("Số có mặt", "Present", "13"),
        "so_vang": blank("Số vắng", "Absent", "02"),
        "vang": ListOf("Những người vắng", "Those absent", person, length=1),
        "vang_trong_cau": blank("Những người vắng, trong câu", "In a sentence", "Lê Văn D và Y E"),
        "du_hop": ListOf(
            "Những người dự họp, mỗi người một dòng", "Those present, a line each", listed, length=2
        ),
        "y_kien": ListOf(
            "Ý kiến của các thành viên",
            "What members said",
            Fields(
                "Một ý kiến",
                "One opinion",
                {
                    "ho_ten": text("Họ và tên", "Name", "Lê Thị C"),
                    "chuc_vu": blank("Chức vụ", "Position", "Trạm trưởng Trạm Y tế"),
                    "noi_dung": text("Ý kiến", "Opinion", "Nhất trí với điểm đánh giá."),
                },
            ),
            length=1,
        ),
        "cuoc_hop": Fields("Cuộc họp", "The meeting", _meeting(chair)),
    }


def _meeting(chair: str) -> dict[str, Shape]:
    return {
        "da_hop": truth("Đã có ngày họp", "Its date is known"),
        "ngay": text("Ngày họp", "Date", "ngày 05 tháng 11 năm 2014"),
        "ngay_dau_cau": text("Ngày họp ở đầu câu", "At the beginning", "Ngày 05 tháng 11 năm 2014"),
        "ngay_bang_chu": blank(
            "Ngày họp bằng chữ", "In words", "ngày năm tháng Mười một năm hai nghìn không trăm mười bốn"
        ),
        "gio_bat_dau": blank("Giờ bắt đầu", "Begins at", "08 giờ 00 phút"),
        "gio_ket_thuc": blank("Giờ kết thúc", "Ends at", "10 giờ 30 phút"),
        "dia_diem": blank("Địa điểm", "Place", "Hội trường UBND xã"),
        "chu_tri": blank("Họ tên người chủ trì", "Chair's name", chair),
        "chu_tri_day_du": text("Người chủ trì, có chức vụ", "Chair with office", f"{chair}, Chủ tịch UBND"),
        "thu_ky": blank("Họ tên thư ký", "Secretary's name", "Lê Thị C"),
        "thu_ky_day_du": text(
            "Thư ký, có chức vụ", "Secretary with office", "Lê Thị C, công chức Văn hóa - Xã hội"
        ),
        "co_ket_luan": truth("Đã có kết luận", "There is a conclusion"),
        "ket_luan_dat": truth("Kết luận đạt", "Concluded: met"),
    }
