"""Declares what the papers of awards tell."""

from __future__ import annotations

from ...engine.fields import Fields, ListOf, Shape
from .kinds import blank, text, truth
from .row import MARK


def _unit() -> dict[str, Shape]:
    return {
        "tt": text("Số thứ tự", "Number", "1"),
        "ten": text("Tên", "Name", "Xã Đắk La"),
        "ma": text("Mã đơn vị", "Code", "23524"),
        "huyen": blank("Huyện, thành phố", "District", "Huyện Đắk Hà"),
        "nam": text("Các năm được công nhận", "The years", "2012, 2013, 2014"),
        "van_ban": text(
            "Số, ngày quyết định từng năm, mỗi năm một dòng (để trống … khi sổ không có)",
            "The paper of each year, a line each (open where not on record)",
            "2012: số 12/QĐ-UBND ngày 20/12/2012\n2013: số … ngày …/…/…\n"
            "2014: số 361/QĐ-UBND ngày 24/11/2014",
        ),
    }


def _year() -> dict[str, Shape]:
    return {
        "tt": text("Số thứ tự", "Number", "1"),
        "ten": text("Tên đơn vị", "Unit", "Xã Đắk La"),
        "dau_don_vi": truth("Dòng đầu của đơn vị", "First line of the unit"),
        "huyen": blank("Huyện, thành phố", "District", "Huyện Đắk Hà"),
        "nam": text("Năm", "Year", "2012"),
        "van_ban": text(
            "Quyết định hoặc giấy công nhận của năm",
            "The year's decision or certificate",
            "Quyết định số 12/QĐ-UBND\nngày 20 tháng 12 năm 2012",
        ),
        "quy_dinh": text("Công nhận theo quy định nào", "Under which act", "Quyết định số 37/2010/QĐ-TTg"),
        "cap_cho": blank("Cấp cho đơn vị cũ nào", "To which former unit", "xã Đắk Mar"),
    }


def award() -> dict[str, Shape]:
    """An award and the units that reach it."""
    return {
        "so_nam": text("Số năm liên tục", "How many years", "03"),
        "tu_nam": text("Năm đầu", "First year", "2012"),
        "den_nam": text("Năm cuối", "Last year", "2014"),
        "so": text("Số đơn vị", "How many units", "02"),
        "loai": text("Loại hình", "Kinds", "xã, thị trấn"),
        "mot": truth("Chỉ có một đơn vị", "Only one", False),
        "trong_cau": blank("Tên, khi chỉ có một", "Its name, if one", "xã Đắk La"),
        "trong_cau_hoa": blank("Tên ở đầu câu", "At the beginning", "Xã Đắk La"),
        "thuoc": blank("Huyện của đơn vị ấy", "Its district", "huyện Đắk Hà"),
        "so_huyen": text("Số huyện, thành phố có đơn vị", "How many districts", "01"),
        "danh_sach": ListOf("Các đơn vị", "The units", Fields("Một đơn vị", "A unit", _unit()), length=2),
        "tung_nam": ListOf(
            "Từng năm của từng đơn vị",
            "Every year of every unit",
            Fields("Một năm", "A year", _year()),
            length=3,
        ),
        "nam_theo_quy_dinh_cu": ListOf(
            "Những năm công nhận theo quy định trước đây",
            "Years under earlier acts",
            Fields(
                "Một quy định",
                "An act",
                {
                    "quy_dinh": text("Quy định", "The act", "Quyết định số 37/2010/QĐ-TTg"),
                    "nam": text("Các năm", "The years", "2012 và 2013"),
                    "dau": MARK,
                },
            ),
            length=1,
        ),
        "so_van_ban": text("Số bản phải kèm", "How many copies", "06"),
        "to_trinh": blank(
            "Tờ trình của Phòng, trong câu", "The proposal", "số 92/TTr-LĐTBXH ngày 02 tháng 12 năm 2014"
        ),
        "nguoi_khen": text(
            "Người quyết định khen thưởng", "Who grants it", "Chủ tịch Ủy ban nhân dân huyện Đắk Hà"
        ),
        "noi_trinh": blank(
            "Nơi nhận hồ sơ", "To whom it is submitted", "Ban Thi đua - Khen thưởng tỉnh Kon Tum"
        ),
        "han": blank("Thời hạn", "Until when", "chậm nhất ngày 30 tháng 12 năm 2014"),
        "hinh_thuc": blank("Hình thức, mức khen thưởng", "Form and level", "Tặng Giấy khen"),
        "luat": blank("Luật về khen thưởng", "The law on commendation", "Luật Thi đua, Khen thưởng"),
    }
