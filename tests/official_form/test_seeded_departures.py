"""Documents with one departure each: it is found, once, where it is, with its clause."""

from __future__ import annotations

import re
import unicodedata

import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Mm, Pt, RGBColor

from ktassess.messages import Catalogue, Language

from ..messages.test_no_words_in_code import VIETNAMESE
from .making import KINDS, cell, move, rename_font, said

QUOTED = re.compile("“[^”]*”")
"""What the document itself says, or is to say."""


def set_text(paragraph, text):
    paragraph.runs[0].text = text
    for run in paragraph.runs[1:]:
        run.text = ""


def reword(name, text):
    return lambda made: set_text(made.at[name], text)


def resize(name, size):
    def spoil(made):
        for run in made.at[name].runs:
            run.font.size = Pt(size)

    return spoil


def weigh(name, bold):
    def spoil(made):
        for run in made.at[name].runs:
            run.bold = bold

    return spoil


def colour(name, red, green, blue):
    return lambda made: setattr(made.at[name].runs[0].font.color, "rgb", RGBColor(red, green, blue))


def slant(name, italic):
    def spoil(made):
        for run in made.at[name].runs:
            run.italic = italic

    return spoil


def align(name, to):
    return lambda made: setattr(made.at[name], "alignment", to)


def shape(name, **values):
    def spoil(made):
        for key, value in values.items():
            setattr(made.at[name].paragraph_format, key, value)

    return spoil


def page(**values):
    def spoil(made):
        for key, value in values.items():
            setattr(made.document.sections[0], key, value)

    return spoil


def remove(name):
    return lambda made: made.at[name]._p.getparent().remove(made.at[name]._p)


def turn_page(made):
    section = made.document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)


def no_border(name):
    def spoil(made):
        properties = made.at[name]._p.pPr
        properties.remove(properties.find(qn("w:pBdr")))

    return spoil


def underlined_motto(made):
    no_border("motto")(made)
    made.at["motto"].runs[0].underline = True


def dotted_rule(made):
    made.at["motto"]._p.pPr.find(qn("w:pBdr"))[0].set(qn("w:val"), "dotted")


def number_in_footer(made):
    section = made.document.sections[0]
    field = section.header.paragraphs[0]._p.find(qn("w:fldSimple"))
    section.footer.paragraphs[0]._p.append(field)


def number_too_small(made):
    run = made.at["header"]._p.find(qn("w:fldSimple")).find(qn("w:r"))
    run.insert(0, parse_xml(f'<w:rPr {nsdecls("w")}><w:sz w:val="20"/></w:rPr>'))


def theme_font(made):
    fonts = made.at["body 1"].runs[0]._r.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:asciiTheme"), "minorHAnsi")


def style_font(made):
    style = made.document.styles["Body Text"]
    style.font.name = "Arial"
    made.at["body 1"].style = style


def style_colour(made):
    style = made.document.styles["Emphasis"]
    style.font.color.rgb = RGBColor(0x1F, 0x4E, 0x79)
    style.font.bold = style.font.italic = False
    made.at["body 1"].runs[0].style = style


def table_font(made):
    rename_font(made.at["table"].rows[1].cells[1].paragraphs[0], "Calibri")


def no_addressee(made):
    for name in ("addressee", "- Ủy ban nhân dân huyện Đắk Hà;", "- Phòng Lao động - Thương binh và Xã hội."):
        remove(name)(made)


def swap_sides(made):
    left, right = made.at["THƯ KÝ"], made.at["CHỦ TỌA"]
    left.runs[0].text, right.runs[0].text = right.runs[0].text, left.runs[0].text


def decompose(name):
    def spoil(made):
        for run in made.at[name].runs:
            run.text = unicodedata.normalize("NFD", run.text)

    return spoil


def title_behind_body(made):
    move(made.at["ending"], made.at["type"])


def title_below_subject(made):
    move(made.at["motto"], made.at["national"])


def date_below_title(made):
    place = made.at["place"]
    cell = place._p.getparent()
    move(place, made.at["addressee"])
    cell.append(parse_xml(f"<w:p {nsdecls('w')}/>"))


def double_bold_styles(made):
    """Bold in the paragraph style and in the character style cancel out: Word prints it regular."""
    paragraph = made.at["subject"]
    paragraph.style = made.document.styles["Heading 9"]
    for style in ("Heading 9", "Strong"):
        made.document.styles[style].font.bold = True
        made.document.styles[style].font.italic = False
        made.document.styles[style].font.color.rgb = RGBColor(0, 0, 0)
        made.document.styles[style].font.name = "Times New Roman"
    run = paragraph.runs[0]
    run.style = made.document.styles["Strong"]
    run.bold = None
    rename_font(paragraph, "Times New Roman")


PAGE = "phần trang 1"
PARENT = "bảng 1, ô 1,1, đoạn 1"
ISSUER = "bảng 1, ô 1,1, đoạn 2"
TITLE = "bảng 1, ô 1,2, đoạn 1"
MOTTO = "bảng 1, ô 1,2, đoạn 2"
NUMBER = "bảng 1, ô 2,1"
DATE = "bảng 1, ô 2,2"
ABOUT = "bảng 1, ô 2,1, đoạn 2"
OFFICE = "Quyền hạn, chức vụ của người ký"
SEEDS = [
    # kind, what is spoilt, the part named, the place
    ("report", page(page_width=Mm(215.9), page_height=Mm(279.4)), "Khổ giấy", PAGE),
    ("report", page(left_margin=Mm(25)), "Lề trang", PAGE),
    ("report", page(bottom_margin=Mm(10)), "Lề trang", PAGE),
    ("report", page(right_margin=Mm(25)), "Lề trang", PAGE),
    ("letter", turn_page, "Kiểu trình bày", PAGE),
    ("report", page(different_first_page_header_footer=False), "Số trang", PAGE),
    ("report", number_in_footer, "Số trang", PAGE),
    ("report", number_too_small, "Số trang", PAGE),
    ("report", align("header", ALIGN.RIGHT), "Số trang", PAGE),
    ("report", theme_font, "Phông chữ", "đoạn 7"),
    ("report", style_font, "Phông chữ", "đoạn 7"),
    ("report", table_font, "Phông chữ", "bảng 2, ô 2,2"),
    ("certificate", lambda made: rename_font(made.at["unit"], "Monotype Corsiva"), "Phông chữ", "đoạn 3"),
    ("report", style_colour, "Màu chữ", "đoạn 7"),
    ("certificate", colour("unit", 0x1F, 0x4E, 0x79), "Màu chữ", "đoạn 3"),
    ("certificate", colour("type", 0xA6, 0x1C, 0x1C), None, None),
    ("report", colour("body 1", 0xA6, 0x1C, 0x1C), "Màu chữ", "đoạn 7"),
    ("certificate", page(page_height=Mm(297), page_width=Mm(420)), "Khổ giấy", PAGE),
    ("report", reword("national", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT  NAM"), "Dấu cách", TITLE),
    ("report", reword("national", "Cộng hòa xã hội chủ nghĩa Việt Nam"), "Quốc hiệu", TITLE),
    ("report", resize("national", 14), "Quốc hiệu", TITLE),
    ("report", weigh("national", False), "Quốc hiệu", TITLE),
    ("report", reword("motto", "Độc lập – Tự do – Hạnh phúc"), "Tiêu ngữ", MOTTO),
    ("report", reword("motto", "Độc lập-Tự do-Hạnh phúc"), "Tiêu ngữ", MOTTO),
    ("report", reword("motto", "Độc Lập - Tự Do - Hạnh Phúc"), "Tiêu ngữ", MOTTO),
    ("report", no_border("motto"), "Tiêu ngữ", MOTTO),
    ("report", underlined_motto, "Tiêu ngữ", MOTTO),
    ("report", dotted_rule, "Tiêu ngữ", MOTTO),
    ("report", title_below_subject, "Thứ tự các thành phần", TITLE),
    ("decision", weigh("parent", True), "Tên cơ quan chủ quản", PARENT),
    ("decision", weigh("issuer", False), "Tên cơ quan ban hành", ISSUER),
    ("decision", remove("issuer rule"), "Tên cơ quan ban hành", ISSUER),
    ("decision", reword("issuer rule", "_" * 32), "Tên cơ quan ban hành", ISSUER),
    ("decision", reword("issuer", "ỦY BAN NHÂN DÂN xã ĐẮK LA"), "Tên cơ quan ban hành", ISSUER),
    ("report", reword("number", "Số: 7/BC-UBND"), "Số, ký hiệu", NUMBER),
    ("report", reword("number", "Số: 07 /BC-UBND"), "Số, ký hiệu", NUMBER),
    ("report", reword("number", "Số: 07/BC - UBND"), "Số, ký hiệu", NUMBER),
    ("report", reword("number", "Số 07/BC-UBND"), "Số, ký hiệu", NUMBER),
    ("report", reword("number", "Số: 07/TB-UBND"), "Số, ký hiệu", NUMBER),
    ("report", reword("number", "Số: 07/2014/BC-UBND"), "Số, ký hiệu", NUMBER),
    ("report", resize("number", 12), "Số, ký hiệu", NUMBER),
    ("letter", reword("number", "Số: 12/CV-UBND"), "Số, ký hiệu", "bảng 1, ô 2,1, đoạn 1"),
    ("report", reword("place", "Đắk La, ngày 5 tháng 11 năm 2014"), "Địa danh, thời gian", DATE),
    ("report", reword("place", "Đắk La, ngày 05 tháng 06 năm 2014"), "Địa danh, thời gian", DATE),
    ("report", reword("place", "Đắk La, ngày 05 tháng 2 năm 2014"), "Địa danh, thời gian", DATE),
    ("report", reword("place", "Đắk La ngày 05 tháng 11 năm 2014"), "Địa danh, thời gian", DATE),
    ("report", reword("place", "xã Đắk La, ngày 05 tháng 11 năm 2014"), "Địa danh, thời gian", DATE),
    ("report", reword("place", "Đắk La, 05/11/2014"), "Địa danh, thời gian", DATE),
    ("report", slant("place", False), "Địa danh, thời gian", DATE),
    ("report", date_below_title, "Thứ tự các thành phần", "đoạn 4"),
    ("report", reword("type", "Báo cáo"), "Tên loại văn bản", "đoạn 1"),
    ("report", resize("type", 16), "Tên loại văn bản", "đoạn 1"),
    ("report", weigh("subject", False), "Trích yếu nội dung", "đoạn 2"),
    ("report", double_bold_styles, "Trích yếu nội dung", "đoạn 2"),
    ("report", align("subject", ALIGN.LEFT), "Trích yếu nội dung", "đoạn 2"),
    ("report", no_border("subject rule"), "Trích yếu nội dung", "đoạn 2"),
    ("report", remove("subject"), "Trích yếu nội dung", None),
    ("letter", reword("letter subject", "Về việc đề nghị công nhận xã phù hợp"), "Trích yếu công văn", ABOUT),
    ("letter", reword("letter subject", "V/V đề nghị công nhận"), "Trích yếu công văn", ABOUT),
    ("letter", resize("letter subject", 14), "Trích yếu công văn", ABOUT),
    ("letter", shape("letter subject", space_before=Pt(0)), "Trích yếu công văn", ABOUT),
    ("letter", reword("- Ủy ban nhân dân huyện Đắk Hà;", "- Ủy ban nhân dân huyện"), "Kính gửi", "đoạn 2"),
    ("letter", no_addressee, "Kính gửi", None),
    ("decision", reword("authority", "Chủ tịch Ủy ban nhân dân xã Đắk La"), "Thẩm quyền ban hành", "đoạn 4"),
    ("decision", slant("basis 1", False), "Căn cứ", "đoạn 5"),
    ("decision", reword("basis 2", "Căn cứ Quyết định số 34/2014/QĐ-TTg."), "Căn cứ", "đoạn 6"),
    ("decision", reword("basis 3", "Theo đề nghị của công chức Văn hóa - Xã hội;"), "Căn cứ", "đoạn 7"),
    ("decision", remove("resolves"), "Lệnh văn", None),
    ("decision", lambda made: setattr(made.at["article 1"].runs[0], "bold", False), "Điều", "đoạn 9"),
    ("report", resize("body 1", 12), "Nội dung", "đoạn 7"),
    ("report", align("body 1", ALIGN.LEFT), "Nội dung", "đoạn 7"),
    ("report", shape("body 1", first_line_indent=Cm(2)), "Nội dung", "đoạn 7"),
    ("report", shape("body 1", first_line_indent=Cm(0)), "Nội dung", "đoạn 7"),
    ("report", shape("body 1", space_after=Pt(3)), "Nội dung", "đoạn 7"),
    ("report", shape("body 1", line_spacing=2.0), "Nội dung", "đoạn 7"),
    ("report", shape("body 1", line_spacing=Pt(12)), "Nội dung", "đoạn 7"),
    ("report", weigh("heading", False), None, None),
    ("report", decompose("body 1"), "Bộ mã ký tự", "đoạn 7"),
    ("report", reword("body 1", "Ủy ban nhân dân  xã báo cáo."), "Dấu cách", "đoạn 7"),
    ("report", reword("ending", "Trên đây là báo cáo của Ủy ban nhân dân xã."), "Kết thúc văn bản", "đoạn 9"),
    ("report", reword("TM. ỦY BAN NHÂN DÂN", "TM ỦY BAN NHÂN DÂN"), OFFICE, "bảng 3, ô 1,2, đoạn 1"),
    ("decision", reword("KT. CHỦ TỊCH", "CHỦ TỊCH"), OFFICE, "bảng 2, ô 1,2, đoạn 2"),
    ("report", weigh("CHỦ TỊCH", False), OFFICE, "bảng 3, ô 1,2, đoạn 2"),
    ("report", weigh("signer", False), "Họ tên người ký", "bảng 3, ô 1,2, đoạn 6"),
    ("report", reword("signer", "ThS. Nguyễn Văn A"), "Họ tên người ký", "bảng 3, ô 1,2, đoạn 6"),
    ("report", reword("signer", "NGUYỄN VĂN A"), "Họ tên người ký", "bảng 3, ô 1,2, đoạn 6"),
    ("report", resize("recipients word", 14), "Nơi nhận", "bảng 3, ô 1,1, đoạn 1"),
    ("report", slant("recipients word", False), "Nơi nhận", "bảng 3, ô 1,1, đoạn 1"),
    ("report", reword("recipients word", "Nơi nhận"), "Nơi nhận", "bảng 3, ô 1,1, đoạn 1"),
    ("report", resize("- Lưu: VT.", 12), "Danh sách nơi nhận", "bảng 3, ô 1,1, đoạn 4"),
    ("report", reword("- Lưu: VT.", "- Lưu VT."), "Danh sách nơi nhận", "bảng 3, ô 1,1, đoạn 4"),
    ("report", reword("- Lưu: VT.", "- Lưu: VT;"), "Danh sách nơi nhận", "bảng 3, ô 1,1, đoạn 4"),
    ("report", reword("- Như trên;", "- Như trên"), "Danh sách nơi nhận", "bảng 3, ô 1,1, đoạn 2"),
    ("report", reword("- Như trên;", "- Phòng Nội vụ;"), "Danh sách nơi nhận", "bảng 3, ô 1,1, đoạn 2"),
    ("minutes", swap_sides, OFFICE, "bảng 2, ô 1,2, đoạn 1"),
    ("minutes", reword("number", "Số: 01/HĐ"), "Số, ký hiệu", NUMBER),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "spoil", "where", "place"), SEEDS)
def test_one_departure_is_one_finding_at_its_place(kind, spoil, where, place):
    made = KINDS[kind]()
    spoil(made)
    expected = [] if where is None else [(where, place)]
    findings = made.findings()
    assert [(said(finding)["where"], cell(finding)) for finding in findings] == expected
    for finding in findings:
        assert finding.clause.startswith("30/2020/NĐ-CP, Phụ lục ")
        for language in Language:
            words = said(finding, language)
            assert words["found"] != words["expected"]
        ours = QUOTED.sub("", Catalogue.load(Language.EN).finding(finding).message)
        assert not VIETNAMESE.search(ours)
