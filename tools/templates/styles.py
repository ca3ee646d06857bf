"""The paragraph styles of all templates, after Decree 30/2020/NĐ-CP, annex I.

They carry Vietnamese names, so an officer changes a look once, in Word's list of styles.
"""

from __future__ import annotations

from dataclasses import dataclass

from .ooxml import NAMESPACES, twips

LEFT, RIGHT = 6.8, 10.0
"""Widths (cm) of the letterhead's two columns; it stands out into both margins a little, for long names."""

TEXT, WIDE_TEXT = 16.0, 25.7
"""Width of the text (cm), and on a page that lies on its side."""

_MOTTO = 6.1  # "Độc lập - Tự do - Hạnh phúc" in bold 13 pt is 5.6 cm wide, in some fonts a little more
_ISSUER_RULE = 1.9  # a third to a half of the lines it stands under, 4 to 5.6 cm
_SUBJECT_RULE = 4.6  # a third to a half of a subject of one or two full lines


@dataclass(frozen=True)
class Style:
    """A paragraph style; lengths in centimetres, sizes and spaces in points, ``line`` in lines.

    ``tabs`` are stops (from the left edge) on which text is centred.
    """

    id: str
    name: str
    size: float = 14
    align: str = "left"
    bold: bool = False
    italic: bool = False
    before: float = 0
    after: float = 0
    first: float = 0
    left: float = 0
    right: float = 0
    hanging: float = 0
    line: float = 1
    keep_next: bool = False
    keep_lines: bool = False
    border: str = ""
    colour: str = ""
    exact: float = 0
    font: str = ""
    tabs: tuple[float, ...] = ()

    def xml(self) -> str:
        """The style as WordprocessingML, its parts in the schema's order."""
        rule = (
            f'<w:pBdr><w:{self.border} w:val="single" w:sz="6" w:space="{int(self.border == "bottom")}" '
            'w:color="000000"/></w:pBdr>'
            if self.border
            else ""
        )
        line, kind = (self.exact * 20, "exact") if self.exact else (self.line * 240, "auto")
        hang = f' w:hanging="{twips(self.hanging)}"' if self.hanging else ""
        first = f' w:firstLine="{twips(self.first)}"' if self.first else ""
        fonts = (
            f'<w:rFonts w:ascii="{self.font}" w:hAnsi="{self.font}" w:cs="{self.font}"/>' if self.font else ""
        )
        colour = f'<w:color w:val="{self.colour}"/>' if self.colour else ""
        half = round(self.size * 2)
        stops = "".join(f'<w:tab w:val="center" w:pos="{twips(at)}"/>' for at in self.tabs)
        tabs = f"<w:tabs>{stops}</w:tabs>" if stops else ""
        return (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{self.id}">'
            f'<w:name w:val="{self.name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
            f"{'<w:keepNext/>' * self.keep_next}{'<w:keepLines/>' * self.keep_lines}{rule}{tabs}"
            f'<w:spacing w:before="{round(self.before * 20)}" w:after="{round(self.after * 20)}" '
            f'w:line="{round(line)}" w:lineRule="{kind}"/>'
            f'<w:ind w:left="{twips(self.left)}" w:right="{twips(self.right)}"{first}{hang}/>'
            f'<w:jc w:val="{self.align}"/></w:pPr><w:rPr>{fonts}{"<w:b/><w:bCs/>" * self.bold}'
            f'{"<w:i/><w:iCs/>" * self.italic}{colour}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr>'
            "</w:style>"
        )


def _rule(id_: str, name: str, width: float, within: float, after: float) -> Style:
    """A thin line of its own, centred: a tiny paragraph with a border above it."""
    side = (within - width) / 2
    return Style(
        id_, name, size=2, exact=3, before=4, after=after, left=side, right=side, border="top", align="center"
    )


_motto_side = (RIGHT - _MOTTO) / 2

STYLES = (
    # letterhead
    Style("QuocHieu", "Quốc hiệu", 12, "center", bold=True, keep_next=True),
    Style(
        "TieuNgu",
        "Tiêu ngữ",
        13,
        "center",
        bold=True,
        keep_next=True,
        left=_motto_side,
        right=_motto_side,
        border="bottom",
    ),
    Style("CoQuanChuQuan", "Cơ quan chủ quản", 12, "center", keep_next=True),
    Style("CoQuan", "Cơ quan ban hành", 12, "center", bold=True, keep_next=True),
    _rule("KeCoQuan", "Đường kẻ dưới cơ quan", _ISSUER_RULE, LEFT, 0),
    Style("SoKyHieu", "Số, ký hiệu", 13, "center", before=6, keep_next=True),
    Style("TrichYeuCongVan", "Trích yếu công văn", 12, "center", before=6, left=0.1, right=0.2),
    Style("DiaDanhNgay", "Địa danh, ngày tháng", 13, "center", italic=True, before=6, keep_next=True),
    # title
    Style("TenLoai", "Tên loại văn bản", 14, "center", bold=True, before=16, keep_next=True),
    Style(
        "TrichYeu", "Trích yếu", 14, "center", bold=True, left=0.5, right=0.5, keep_next=True, keep_lines=True
    ),
    _rule("KeTrichYeu", "Đường kẻ dưới trích yếu", _SUBJECT_RULE, TEXT, 12),
    Style("KinhGuiMot", "Kính gửi (một nơi)", 14, "center", before=14, after=12, keep_next=True),
    Style("KinhGui", "Kính gửi", 14, "left", before=14, left=0.8, after=2, keep_next=True),
    Style("KinhGuiDong", "Kính gửi (từng nơi)", 14, "left", left=3.1, hanging=0.3, after=2, keep_next=True),
    Style("KinhGuiCuoi", "Kính gửi (nơi cuối)", 14, "left", left=3.1, hanging=0.3, after=12, keep_next=True),
    Style("ThamQuyen", "Thẩm quyền ban hành", 14, "center", bold=True, before=2, after=10, keep_next=True),
    Style("LenhQuyetDinh", "Quyết định:", 14, "center", bold=True, before=10, after=10, keep_next=True),
    # body
    Style("CanCu", "Căn cứ", 14, "both", italic=True, after=6, first=1.27, line=1.05),
    Style("ThanVanBan", "Thân văn bản", 14, "both", after=6, first=1.27, line=1.05),
    Style("Muc", "Mục", 14, "both", bold=True, before=4, after=6, first=1.27, keep_next=True),
    Style("Khoan", "Khoản có tiêu đề", 14, "both", bold=True, after=6, first=1.27, keep_next=True),
    Style(
        "KhoanSauBang", "Khoản sau bảng", 14, "both", bold=True, before=8, after=6, first=1.27, keep_next=True
    ),
    Style(
        "MucSauBang", "Mục sau bảng", 14, "both", bold=True, before=10, after=6, first=1.27, keep_next=True
    ),
    Style("GhiChu", "Ghi chú", 13, "both", italic=True, before=3, after=6, first=1.27),
    # tables
    Style("DauBang", "Đầu bảng", 13, "center", bold=True, before=1, after=1, keep_next=True),
    Style("OBang", "Ô bảng", 13, "left", before=1, after=1),
    Style("OBangGiua", "Ô bảng (giữa)", 13, "center", before=1, after=1),
    Style("OBangDam", "Ô bảng (đậm)", 13, "center", bold=True, before=1, after=1),
    Style("SauBang", "Thân văn bản sau bảng", 14, "both", before=8, after=6, first=1.27, line=1.05),
    # annex
    Style("PhuLuc", "Phụ lục", 14, "center", bold=True, after=2, keep_next=True),
    Style("TenPhuLuc", "Tên phụ lục", 13, "center", bold=True, keep_next=True),
    _rule("KePhuLuc", "Đường kẻ dưới phụ lục (trang ngang)", _SUBJECT_RULE, WIDE_TEXT, 12),
    Style("KemTheo", "Kèm theo văn bản", 14, "center", italic=True, before=3, keep_next=True),
    # signature
    Style("TruocChuKy", "Khoảng trước chữ ký", 2, exact=8, keep_next=True),
    Style("QuyenHan", "Quyền hạn, chức vụ", 14, "center", bold=True, keep_next=True),
    Style("ChucVuKhac", "Chức vụ khác của người ký", 14, "center", bold=True, before=80, keep_next=True),
    Style("HoTen", "Họ tên người ký", 14, "center", bold=True, before=80),
    Style("HoTenBienBan", "Họ tên (biên bản)", 14, "center", bold=True, before=80, after=12, keep_next=True),
    Style("HoTenSat", "Họ tên người ký (sau chức vụ khác)", 14, "center", bold=True),
    Style("NoiNhan", "Nơi nhận", 12, "left", bold=True, italic=True, keep_next=True),
    Style("NoiNhanDong", "Nơi nhận (từng nơi)", 11, "left", left=0.3, hanging=0.3, right=0.3, keep_next=True),
    Style("NgatTrang", "Ngắt phần", 2, exact=2),
    Style("SoTrang", "Số trang", 14, "center"),
    # what vanishes when a document is written
    Style("TheDieuKhien", "Thẻ điều khiển", 9, "left", colour="808080", font="Consolas"),
)


def styles_xml(extra: tuple[Style, ...] = ()) -> str:
    """The whole styles part: defaults, table styles, ours, and a document's own ``extra`` ones."""
    font = "Times New Roman"
    fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/></w:pPr><w:rPr>{fonts}</w:rPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/>'
        '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="KeBang"><w:name w:val="Kẻ bảng"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr></w:style>'
        f"{''.join(style.xml() for style in (*STYLES, *extra))}</w:styles>"
    )
