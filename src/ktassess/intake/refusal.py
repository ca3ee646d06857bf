"""Why a file is not read: carried as an exception inside the intake, a finding outside it."""

from __future__ import annotations

from enum import StrEnum

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding


class Reason(StrEnum):
    """What is wrong with a file, in the words the findings print."""

    EMPTY = "tệp rỗng"
    IMAGE = "tệp ảnh"
    PDF = "tệp PDF"
    TEXT = "tệp văn bản thuần"
    HTML = "trang web (HTML)"
    ARCHIVE = "tệp nén"
    WORD = "tài liệu Word"
    OTHER_OFFICE = "tài liệu không phải bảng tính"
    OTHER = "không nhận ra loại tệp"
    TRUNCATED = "tệp bị cắt cụt hoặc bảng mục lục bên trong bị hỏng"
    PART_DAMAGED = "một thành phần bên trong bị hỏng"
    PART_MISSING = "thiếu thành phần bên trong"
    XML_BROKEN = "nội dung XML bên trong bị hỏng"
    BAD_REFERENCE = "địa chỉ ô không hợp lệ"
    CANNOT_BE_READ = "cấu trúc bên trong bị hỏng"
    COMPRESSION = "kiểu nén không được hỗ trợ"
    NO_PERMISSION = "không có quyền đọc tệp"
    NOT_FOUND = "không tìm thấy tệp"
    IS_FOLDER = "là một thư mục"
    NOT_REGULAR = "không phải tệp thông thường"
    OUTSIDE = "liên kết trỏ ra ngoài thư mục"
    SAME_NAME = "trùng tên với một tệp khác, chỉ khác cách gõ dấu"
    IO_ERROR = "lỗi khi đọc tệp"


class PassedOver(StrEnum):
    """Why a file of a folder is no workbook to be read."""

    LOCK_FILE = "tệp khóa do Excel hoặc LibreOffice tạo ra khi đang mở"
    HIDDEN = "tệp ẩn"
    SYSTEM = "tệp của hệ điều hành"
    TEMPORARY = "tệp tạm"
    FOLDER = "thư mục con"
    NOT_A_WORKBOOK = "không phải bảng tính"


class Bound(StrEnum):
    """What a file has too much of."""

    FILE_SIZE = "dung lượng tệp (byte)"
    MEMBERS = "số thành phần bên trong tệp"
    PART_SIZE = "dung lượng giải nén của một thành phần (byte)"
    TOTAL_SIZE = "tổng dung lượng giải nén (byte)"
    SHEETS = "số trang tính"
    ROWS = "số dòng"
    COLUMNS = "số cột"
    CELLS = "số ô có dữ liệu"
    TEXT_LENGTH = "độ dài chuỗi trong một ô (ký tự)"
    ELEMENTS = "số phần tử XML"


class RefusedError(Exception):
    """A file that is not read: ``code`` and ``params`` of the finding that says so."""

    def __init__(self, code: Code, sheet: str | None = None, cell: str | None = None, **params: str) -> None:
        super().__init__(code.id, params)
        self.code = code
        self.sheet = sheet
        self.cell = cell
        self.params = params

    def finding(self, file: str) -> Finding:
        """The finding, for a file of that display name."""
        return Finding(self.code, Place(file, self.sheet, self.cell), dict(self.params))


def not_a_workbook(reason: Reason) -> RefusedError:
    """The file is something else than a workbook."""
    return RefusedError(Code.NOT_A_WORKBOOK, reason=reason.value)


def damaged(reason: Reason, sheet: str | None = None, cell: str | None = None) -> RefusedError:
    """The file is a workbook, but broken."""
    return RefusedError(Code.DAMAGED, sheet, cell, reason=reason.value)


def beyond(
    what: Bound, found: int | str, limit: int | str, sheet: str | None = None, cell: str | None = None
) -> RefusedError:
    """The file has more of something than any honest workbook."""
    return RefusedError(Code.BEYOND_BOUNDS, sheet, cell, what=what.value, found=str(found), limit=str(limit))


def unsafe(what: str) -> RefusedError:
    """The file holds what no workbook program writes and an attacker would."""
    return RefusedError(Code.UNSAFE_XML, what=what)


def unreadable(reason: Reason) -> RefusedError:
    """The file cannot be opened."""
    return RefusedError(Code.NOT_READABLE, reason=reason.value)
