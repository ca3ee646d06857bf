"""Sheets, headings and labels of a commune's scoring workbook."""

from __future__ import annotations

from .words import Words

FORM_VERSION = "1"
"""Version of the scoring workbook; written into it as a hidden mark (document property and name)."""

VERSION_NAME = "ktassess_form"
"""Defined name and custom document property that hold the version, e.g. ``scoring/1``."""


class ScoringSheet(Words):
    """The sheets of the scoring workbook."""

    INFO = ("Thông tin", "Thông tin chung")
    SCORES = ("Chấm điểm", "Bảng chấm điểm", "Bảng điểm", "Tổng điểm", "Điểm")
    COUNCIL = ("Hội đồng", "Hội đồng đánh giá", "Thành viên Hội đồng", "Danh sách Hội đồng")
    MEMBERS = ("Điểm thành viên", "Điểm của thành viên")
    STATISTICS = ("Số liệu", "Số liệu thống kê")


class InfoLabel(Words):
    """The labels in column A of ``Thông tin`` (and of ``Cuộc họp`` in the district's book)."""

    NAME = (
        "Tên xã/phường/thị trấn",
        "Tên xã, phường, thị trấn",
        "Tên đơn vị",
        "Xã/phường/thị trấn",
        "Đơn vị",
    )
    CODE = ("Mã đơn vị", "Mã đơn vị hành chính", "Mã ĐVHC", "Mã xã")
    CLASS = ("Loại địa bàn", "Loại xã", "Địa bàn", "Phân loại địa bàn")
    DISTRICT = ("Huyện/thành phố", "Huyện, thành phố", "Huyện", "Thành phố")
    YEAR = ("Năm đánh giá", "Năm")
    DECISION = (
        "Số và ngày quyết định thành lập Hội đồng",
        "Quyết định thành lập Hội đồng",
        "Số, ngày quyết định thành lập Hội đồng",
        "Quyết định thành lập Hội đồng đánh giá",
    )
    HELD_ON = ("Ngày họp Hội đồng", "Ngày họp", "Ngày họp Hội đồng đánh giá")
    STARTS_AT = ("Giờ bắt đầu", "Thời gian bắt đầu", "Bắt đầu lúc")
    ENDS_AT = ("Giờ kết thúc", "Thời gian kết thúc", "Kết thúc lúc")
    VENUE = ("Địa điểm họp", "Địa điểm", "Nơi họp")
    CHAIR = ("Chủ trì", "Chủ tọa", "Người chủ trì", "Chủ tịch Hội đồng")
    SECRETARY = ("Thư ký", "Thư ký cuộc họp", "Người ghi biên bản")
    CONCLUSION = (
        "Kết luận của Chủ tịch Hội đồng (Đạt / Không đạt)",
        "Kết luận của Chủ tịch Hội đồng",
        "Kết luận",
        "Kết luận của Hội đồng",
    )
    SIGNED_ON = ("Ngày ký hồ sơ", "Ngày ký", "Ngày ký duyệt hồ sơ")
    SENT_ON = ("Ngày gửi hồ sơ", "Ngày gửi")
    CHILDREN = ("Số trẻ em (dưới 16 tuổi)", "Số trẻ em", "Tổng số trẻ em", "Số trẻ em dưới 16 tuổi")
    DOCUMENT_NUMBERS = ("Số văn bản", "Số hiệu văn bản", "Số công văn")


class Column(Words):
    """Headings of the columns of all sheets."""

    ORDER = ("TT", "STT", "Số TT", "Thứ tự", "TC", "Tiêu chí số", "Số")
    CRITERION = (
        "Tiêu chí",
        "Nội dung tiêu chí",
        "Tên tiêu chí",
        "Nội dung",
        "Chỉ tiêu",
        "Các tiêu chí",
        "Nội dung các tiêu chí",
        "Nội dung đánh giá",
        "Tiêu chí đánh giá",
        "Tên các tiêu chí",
    )
    MAXIMUM = (
        "Điểm tối đa",
        "Điểm chuẩn",
        "Thang điểm",
        "Tối đa",
        "Điểm quy định",
        "Số điểm tối đa",
        "Mức điểm tối đa",
        "Điểm chuẩn tối đa",
    )
    POINTS = (
        "Điểm tự chấm",
        "Tự chấm",
        "Tự đánh giá",
        "Điểm tự đánh giá",
        "Điểm đạt",
        "Điểm đạt được",
        "Số điểm đạt được",
        "Điểm đánh giá",
        "Điểm xã chấm",
        "Điểm xã tự chấm",
        "Xã chấm",
        "Xã tự chấm",
        "Xã tự đánh giá",
        "Số điểm tự chấm",
        "Số điểm đạt",
        "Điểm tự chấm của xã",
        "Điểm Hội đồng chấm",
        "Điểm Hội đồng xã chấm",
        "Điểm Hội đồng đánh giá",
        "Điểm xã đánh giá",
        "Kết quả tự chấm",
        "Kết quả tự chấm điểm",
        "Kết quả tự đánh giá",
        "Điểm thống nhất",
    )
    APPRAISED = ("Điểm thẩm định", "Thẩm định", "Điểm huyện chấm", "Điểm xét duyệt", "Huyện thẩm định")
    EVIDENCE = ("Căn cứ, minh chứng", "Căn cứ", "Minh chứng", "Căn cứ minh chứng", "Căn cứ chấm điểm")
    NOTE = ("Ghi chú",)
    TOTAL = ("Tổng điểm", "Tổng cộng", "Cộng", "Tổng số điểm", "Tổng số", "Tổng")
    MEMBER_NAME = ("Họ và tên", "Họ tên", "Tên thành viên")
    POSITION = (
        "Chức vụ, đơn vị",
        "Chức vụ",
        "Chức vụ, đơn vị công tác",
        "Chức danh",
        "Đơn vị công tác",
        "Chức vụ, cơ quan",
        "Đơn vị, chức vụ",
    )
    ROLE = ("Vai trò trong Hội đồng", "Vai trò", "Nhiệm vụ trong Hội đồng", "Chức danh trong Hội đồng")
    PRESENT = ("Có mặt (x)", "Có mặt", "Dự họp", "Tham dự")
    OPINION = ("Ý kiến", "Ý kiến phát biểu", "Ý kiến của thành viên")
    NUMERATOR = ("Tử số", "Số trẻ em đạt", "Số đạt")
    DENOMINATOR = ("Mẫu số", "Tổng số trẻ em", "Tổng")
    RATE = ("Tỷ lệ (%)", "Tỷ lệ", "Tỉ lệ")
    UNIT_CODE = ("Mã đơn vị", "Mã ĐVHC", "Mã đơn vị hành chính", "Mã xã")
    UNIT_NAME = (
        "Tên xã/phường/thị trấn",
        "Tên xã, phường, thị trấn",
        "Tên đơn vị",
        "Xã, phường, thị trấn",
        "Đơn vị",
    )
    UNIT_KIND = ("Loại hình (Xã, Phường, Thị trấn)", "Loại hình", "Loại đơn vị")
    DIFFICULT = ("Đặc biệt khó khăn (x)", "Đặc biệt khó khăn", "ĐBKK", "Xã ĐBKK")
    RECEIVED_ON = ("Ngày nhận hồ sơ", "Ngày nhận")
    CONCLUSION = ("Kết luận", "Kết quả", "Kết luận của Hội đồng")
    DOCUMENT = ("Văn bản", "Tên văn bản", "Loại văn bản")
    NUMBER = ("Số", "Số, ký hiệu", "Số ký hiệu", "Số văn bản")
    DATE = ("Ngày", "Ngày ban hành", "Ngày ký")
    SIGNER = ("Người ký", "Người ký văn bản")
    OFFICE = ("Chức vụ", "Chức vụ người ký")


ROLE_WORDS = {
    "chair": ("Chủ tịch Hội đồng", "Chủ tịch", "Chủ tịch HĐ"),
    "standing": ("Thường trực Hội đồng", "Thường trực", "Ủy viên thường trực", "Thành viên thường trực"),
    "member": (
        "Thành viên",
        "Ủy viên",
        "Thành viên Hội đồng",
        "Ủy viên Hội đồng",
        "Ủy viên thư ký",
        "Thành viên, thư ký",
        "Thư ký",
        "Thư ký Hội đồng",
    ),
}
"""Roles in a council as people write them, by :class:`~ktassess.domain.regulation.Role`."""

CONCLUSION_WORDS = {
    "passed": ("Đạt", "Đạt tiêu chuẩn", "Đạt chuẩn"),
    "failed": ("Không đạt", "Chưa đạt", "Không đạt chuẩn", "Chưa đạt chuẩn"),
}
"""Conclusions as people write them, by :class:`~ktassess.domain.assessment.Result`."""

KIND_WORDS = {"commune": ("Xã",), "ward": ("Phường",), "township": ("Thị trấn",)}
"""Kinds of unit as people write them, by :class:`~ktassess.domain.regulation.Kind`."""
