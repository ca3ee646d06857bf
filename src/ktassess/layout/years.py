"""Headings and words of the workbook in which the register's years are taken out and brought in."""

from __future__ import annotations

from .words import Words

YEARS_SHEET = "Kết quả các năm"
MERGERS_SHEET = "Sáp nhập"


class YearColumn(Words):
    """Columns of a year's row; the member's name in lower case is the heading in csv files."""

    YEAR = ("Năm", "Năm đánh giá", "Năm công nhận")
    CODE = ("Mã đơn vị", "Mã đơn vị hành chính", "Mã ĐVHC", "Mã xã")
    VERSION = ("Phiên bản", "Lần ghi")
    NAME = (
        "Tên xã/phường/thị trấn",
        "Tên xã, phường, thị trấn",
        "Tên đơn vị",
        "Xã, phường, thị trấn",
        "Xã/phường/thị trấn",
        "Đơn vị",
    )
    KIND = ("Loại hình", "Loại hình (Xã, Phường, Thị trấn)", "Loại đơn vị")
    DISTRICT_CODE = ("Mã huyện", "Mã huyện/thành phố", "Mã cấp huyện")
    DISTRICT = ("Huyện/thành phố", "Huyện, thành phố", "Huyện", "Thành phố", "Tên huyện")
    REGULATION = ("Quy định", "Theo quy định", "Bộ quy định", "Theo quyết định", "Văn bản áp dụng")
    REGULATION_CITE = ("Tên quy định", "Căn cứ")
    LOCALITY_CLASS = ("Loại địa bàn", "Địa bàn", "Loại xã")
    THRESHOLD = ("Mức đạt", "Điểm cần đạt", "Ngưỡng")
    SELF_TOTAL = ("Tổng điểm tự chấm", "Điểm tự chấm", "Tự chấm")
    APPRAISED_TOTAL = ("Tổng điểm thẩm định", "Điểm thẩm định", "Thẩm định")
    BASIS = ("Điểm xét", "Kết quả theo")
    TOTAL = ("Tổng điểm", "Tổng số điểm", "Tổng cộng", "Điểm")
    RESULT = ("Kết quả", "Xếp loại", "Đạt/Không đạt")
    CONCLUSION = ("Kết luận của Hội đồng", "Kết luận")
    DECISION_NUMBER = (
        "Số quyết định công nhận",
        "Số quyết định",
        "Quyết định công nhận",
        "Số QĐ công nhận",
        "Số QĐ",
    )
    DECISION_DATE = (
        "Ngày quyết định công nhận",
        "Ngày quyết định",
        "Ngày công nhận",
        "Ngày QĐ",
        "Ngày ban hành",
    )
    CERTIFICATE_NUMBER = ("Số giấy công nhận", "Giấy công nhận")
    CERTIFICATE_DATE = ("Ngày giấy công nhận", "Ngày cấp giấy công nhận")
    NOTE = ("Ghi chú",)

    @property
    def key(self) -> str:
        """The heading in csv files."""
        return self.name.lower()


class MergerColumn(Words):
    """Columns of the sheet of mergers."""

    YEAR = ("Từ năm", "Năm")
    SUCCESSOR = ("Mã đơn vị mới", "Đơn vị mới")
    PREDECESSORS = ("Mã các đơn vị cũ", "Đơn vị cũ", "Mã đơn vị cũ")
    KEEPS_YEARS_OF = ("Giữ các năm của", "Tính tiếp các năm của")
    NOTE = ("Ghi chú",)


class PointsColumn(Words):
    """What follows "TC1" in the headings of a criterion's points; the keys are in csv files."""

    MAXIMUM = ("tối đa", "maximum")
    SELF_POINTS = ("tự chấm", "self")
    APPRAISED = ("thẩm định", "appraised")

    @property
    def key(self) -> str:
        """What stands before the criterion's number in csv files."""
        return str(self.value[1])


RECORDED_RESULT_WORDS = {
    "passed": ("Đạt", "Đạt tiêu chuẩn", "Được công nhận", "Công nhận"),
    "failed": ("Không đạt", "Chưa đạt", "Không được công nhận", "Không công nhận"),
    "undetermined": ("Chưa xác định",),
    "not-assessed": ("Không đánh giá", "Chưa đánh giá"),
}
"""Results as people write them, by :class:`~ktassess.register.records.RecordedResult`."""

RECORDED_BASIS_WORDS = {
    "self": ("Tự chấm", "Điểm tự chấm"),
    "appraised": ("Thẩm định", "Điểm thẩm định"),
    "recorded": ("Theo hồ sơ", "Hồ sơ cũ"),
}
"""What a result rests on as people write it, by :class:`~ktassess.register.records.RecordedBasis`."""
