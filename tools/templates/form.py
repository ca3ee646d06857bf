"""The official form all documents share: letterhead, title, legal bases, signatures, recipients."""

from __future__ import annotations

from collections.abc import Sequence

from .ooxml import Column, each, p, side_by_side, table, tag, when
from .styles import LEFT, RIGHT, TEXT

_SIGN_LEFT, _SIGN_RIGHT = 7.6, 8.4


def letterhead(*, dated: bool = True, numbered: bool = True, subject: str = "") -> str:
    """Issuing body and number on the left, motto, place and date on the right.

    ``dated`` is False for minutes, which carry no place and date; ``numbered`` is False for what need not
    have a number. ``subject``: that of an official letter, under its number.
    """
    issuer = (
        when("co_quan.chu_quan", p("{{ co_quan.chu_quan }}", "CoQuanChuQuan"))
        + each("dong", "co_quan.cac_dong", p("{{ dong }}", "CoQuan"))
        + p("", "KeCoQuan")
    )
    motto = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QuocHieu") + p("Độc lập - Tự do - Hạnh phúc", "TieuNgu")
    number = p("Số: {{ van_ban.so_ky_hieu }}", "SoKyHieu")
    if not numbered:
        number = when("van_ban.so_ky_hieu", number, otherwise=[p("", "SoKyHieu")])
    if subject:
        number += p(f"V/v {subject}", "TrichYeuCongVan")
    place = "{{ van_ban.dia_danh_ngay }}" if dated else ""
    return side_by_side(
        [(issuer, motto), (number, p(place, "DiaDanhNgay"))], LEFT, RIGHT, (LEFT + RIGHT - TEXT) / 2
    )


def title(kind: str, *subject: str) -> str:
    """The kind of document, its subject (a line each), and the rule under it."""
    return p(kind, "TenLoai") + p("<br/>".join(subject), "TrichYeu") + p("", "KeTrichYeu")


def addressed_to(*names: str) -> str:
    """Kính gửi: one name on the same line, several each on their own."""
    if len(names) == 1:
        return p(f"Kính gửi: {names[0]}", "KinhGuiMot")
    lines = [p("Kính gửi:", "KinhGui")]
    for at, name in enumerate(names, 1):
        end = at == len(names)
        lines.append(p(f"- {name}{'.' if end else ';'}", "KinhGuiCuoi" if end else "KinhGuiDong"))
    return "".join(lines)


def bases(*further: str) -> str:
    """The legal bases of the rule pack, then the document's own; each ends ";", the last ".".

    ``further`` needs one line at least: it is the one that ends with a full stop.
    """
    lines = [each("dong", "can_cu", p("Căn cứ {{ dong }};", "CanCu"))]
    for at, line in enumerate(further, 1):
        lines.append(p(f"{line}{'.' if at == len(further) else ';'}", "CanCu"))
    return "".join(lines)


def decision_head(*further: str) -> str:
    """A decision's authority, its bases, and the words that open its articles."""
    return p("{{ co_quan.tham_quyen }}", "ThamQuyen") + bases(*further) + p("QUYẾT ĐỊNH:", "LenhQuyetDinh")


def body(*texts: str) -> str:
    """Paragraphs of plain text."""
    return "".join(p(text, "ThanVanBan") for text in texts)


def last(text: str, style: str = "ThanVanBan") -> str:
    """The last paragraph: it ends "./." and stays with the signature."""
    return p(f"{text}./.", style, keep_next=True)


def signature(*recipients: str, filed: str = "VT") -> str:
    """Recipients on the left, who signs on the right; never broken, never alone on a page."""
    to = p("Nơi nhận:", "NoiNhan")
    to += "".join(p(f"- {line};", "NoiNhanDong") for line in recipients)
    to += p(f"- Lưu: {filed}.", "NoiNhanDong")
    signs = each("dong", "ky.quyen_han", p("{{ dong }}", "QuyenHan"))
    signs += when(
        "ky.chuc_vu_khac",
        p("{{ ky.chuc_vu_khac }}", "ChucVuKhac"),
        p("{{ ky.ho_ten }}", "HoTenSat"),
        otherwise=[p("{{ ky.ho_ten }}", "HoTen")],
    )
    return p("", "TruocChuKy") + side_by_side([(to, signs)], _SIGN_LEFT, _SIGN_RIGHT)


def minutes_signature(meeting: str, *recipients: str) -> str:
    """Minutes: the secretary signs on the left, the chair on the right, the recipients stand beneath."""
    secretary = p("THƯ KÝ", "QuyenHan") + p(f"{{{{ {meeting}.thu_ky }}}}", "HoTenBienBan")
    chair = p("CHỦ TỌA", "QuyenHan") + p(f"{{{{ {meeting}.chu_tri }}}}", "HoTenBienBan")
    to = p("Nơi nhận:", "NoiNhan")
    to += "".join(p(f"- {line};", "NoiNhanDong") for line in recipients)
    to += p("- Lưu: VT, hồ sơ.", "NoiNhanDong")
    empty = p("", "NoiNhanDong")
    return p("", "TruocChuKy") + side_by_side([(secretary, chair), (to, empty)], 8.0, 8.0)


NUMBER = Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua")
CRITERION = "{{ dong.tieu_chi }}"


def council_table(people: str) -> str:
    """A list of people of a council: name, position, role."""
    return table(
        [
            Column("TT", 1.1, "{{ dong.tt }}", "OBangGiua"),
            Column("Họ và tên", 4.6, "{{ dong.ho_ten }}"),
            Column("Chức vụ, đơn vị", 6.2, "{{ dong.chuc_vu }}"),
            Column("Vai trò trong Hội đồng", 4.1, "{{ dong.vai_tro }}"),
        ],
        "dong",
        people,
    )


def score_table(columns: Sequence[Column], totals: Sequence[str]) -> str:
    """The table of points, one row a criterion; ``totals`` stand under the columns after the criterion.

    Beneath it the note on criteria whose wording could not be checked against the original.
    """
    widths = sum(column.width for column in columns)
    criterion = Column("Tiêu chí", 16.0 - 1.0 - widths, CRITERION)
    total = [("Tổng điểm", 2, "OBangDam"), *((text, 1, "OBangDam") for text in totals)]
    return table([NUMBER, criterion, *columns], "dong", "bang_diem", total=total) + when(
        "tieu_chi_chua_doi_chieu",
        p(
            "(*) Tên tiêu chí số {{ tieu_chi_chua_doi_chieu }} chưa đối chiếu được với bản chính của bộ "
            "tiêu chí; đề nghị đối chiếu trước khi ký.",
            "GhiChu",
        ),
    )


__all__ = [
    "CRITERION",
    "NUMBER",
    "addressed_to",
    "bases",
    "body",
    "council_table",
    "decision_head",
    "last",
    "letterhead",
    "minutes_signature",
    "score_table",
    "signature",
    "tag",
    "title",
]
