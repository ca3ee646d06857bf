"""Declares what a province's report tells of its districts."""

from __future__ import annotations

from ...engine.fields import Fields, ListOf, Shape
from .kinds import blank, text
from .row import MARK


def told() -> dict[str, Shape]:
    """The parts that are about the province's year alone."""
    return {
        "toan_tinh": _summary(),
        "cac_huyen": ListOf(
            "Từng huyện, thành phố; dòng cuối là toàn tỉnh",
            "District by district; the last row is the whole",
            _district(),
            length=2,
        ),
        "bao_cao": _reports(),
        "tre_han": _late(),
        "trien_khai": Fields(
            "Mục tiêu các huyện, thành phố triển khai",
            "The target that all districts carry it out",
            {
                "noi_dung": blank("Nguyên văn mục tiêu", "In its words", "100% các huyện triển khai"),
                "so": text("Số huyện có hồ sơ đánh giá", "Districts with dossiers", "09"),
                "ty_le": text("Tỷ lệ (%)", "Share (%)", "90"),
            },
        ),
    }


def _summary() -> Fields:
    return Fields(
        "Tổng hợp toàn tỉnh",
        "The whole province",
        {
            "so_huyen": text("Số huyện, thành phố", "How many districts", "10"),
            "so_don_vi": text("Số xã, phường, thị trấn", "How many units", "102"),
            "so_dat": text("Số đơn vị đạt mức điểm", "Passed", "61"),
            "so_khong_dat": blank("Số đơn vị không đạt", "Failed", "38"),
            "so_chua_ro": blank("Số đơn vị chưa xác định", "Undetermined", "03"),
            "so_cong_nhan": blank("Số đơn vị đã được công nhận", "Recognised", "57"),
            "ty_le": text("Tỷ lệ được công nhận (%)", "Share recognised (%)", "55,88"),
            "cho_cong_nhan": blank("Đạt mức điểm, chưa được công nhận", "Passed, not recognised", "04"),
            "huyen_co_don_vi_chua_dat": blank(
                "Các huyện có đơn vị không đạt", "Districts with failed units", "huyện Đắk Hà và huyện Đắk Tô"
            ),
        },
    )


def _district() -> Fields:
    return Fields(
        "Một huyện",
        "A district",
        {
            "tt": blank("Số thứ tự", "Number", "1"),
            "ten": text("Tên", "Name", "Huyện Đắk Hà"),
            "so_don_vi": text("Số đơn vị", "Units", "11"),
            "dat": text("Đạt mức điểm", "Passed", "08"),
            "khong_dat": text("Không đạt", "Failed", "03"),
            "chua_ro": text("Chưa xác định", "Undetermined", "00"),
            "cong_nhan": text("Đã được công nhận", "Recognised", "08"),
            "ty_le": blank("Tỷ lệ được công nhận (%)", "Share (%)", "72,73"),
            "truoc": blank("Được công nhận năm trước", "Recognised last year", "05"),
        },
    )


def _reports() -> Fields:
    late = Fields(
        "Một huyện",
        "A district",
        {
            "ten": text("Tên", "Name", "Huyện Đắk Hà"),
            "ngay": text("Ngày báo cáo", "Day", "ngày 02 tháng 12 năm 2014"),
            "so_ngay": text("Số ngày chậm", "Days late", "02"),
            "dau": MARK,
        },
    )
    return Fields(
        "Báo cáo của các huyện, thành phố",
        "The districts' reports",
        {
            "so": text("Số huyện đã báo cáo", "How many have reported", "08"),
            "chua": blank("Các huyện chưa báo cáo", "Those that have not", "huyện Đắk Tô và huyện Kon Rẫy"),
            "chua_ghi_ngay": blank(
                "Các huyện có hồ sơ, chưa ghi số, ngày báo cáo", "Report without a date", "huyện Sa Thầy"
            ),
            "cham": ListOf("Các huyện báo cáo chậm", "Late", late, length=1),
            "dung_ngay": blank("Các huyện báo cáo đúng ngày của hạn", "On the day", "Huyện Đắk Tô"),
        },
    )


def _late() -> Fields:
    district = Fields(
        "Một huyện",
        "A district",
        {
            "ten": text("Tên", "Name", "Huyện Đắk Hà"),
            "so": text("Số đơn vị", "How many", "02"),
            "cac_xa": text("Các đơn vị", "The units", "xã Đắk La (chậm 03 ngày) và xã Đắk Mar (chưa gửi)"),
            "dau": MARK,
        },
    )
    return Fields(
        "Việc gửi hồ sơ chậm",
        "Late dossiers",
        {
            "so": text("Số đơn vị", "How many", "02"),
            "theo_huyen": ListOf("Theo từng huyện", "District by district", district, length=1),
            "dung_ngay": blank("Các đơn vị gửi đúng ngày của hạn", "Sent on the day", "Xã Đắk Mar"),
        },
    )
