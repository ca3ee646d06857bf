"""Makes official documents without a fault, whose paragraphs a test can then spoil."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Mm, Pt

from ktassess.documents.official_form import check_document
from ktassess.messages import Catalogue, Language

BODY = "Ủy ban nhân dân xã đã chỉ đạo các ban, ngành, đoàn thể thực hiện các tiêu chí theo kế hoạch. " * 5


def said(finding, language=Language.VI):
    """A finding's parameters as the user reads them."""
    return {name: Catalogue.load(language).said(value) for name, value in finding.params.items()}


def cell(finding):
    """A finding's place in words; None where it concerns the whole document."""
    return finding.place.cell and Catalogue.load(Language.VI).said(finding.place.cell)


@dataclass
class Made:
    """A document and its paragraphs by the name of what they are."""

    document: object
    at: dict = field(default_factory=dict)

    def bytes(self) -> bytes:
        stream = io.BytesIO()
        self.document.save(stream)
        return stream.getvalue()

    def findings(self, *, rendered=True):
        return check_document(self.bytes(), "van-ban.docx", rendered=rendered)

    def departures(self, *, rendered=True):
        """(where, place) of each finding."""
        return [(said(f)["where"], cell(f)) for f in self.findings(rendered=rendered)]


def blank() -> Made:
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name = "Times New Roman"
    normal.font.size = Pt(14)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.alignment = ALIGN.CENTER
    header._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>')
    )
    for style in ("Header",):
        document.styles[style].font.size = Pt(14)
    return Made(document, {"header": header})


def put(
    paragraph, text, size=14, *, bold=False, italic=False, align=ALIGN.CENTER, before=0, after=0, first=0
):
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.alignment = align
    shape = paragraph.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.line_spacing = 1.0
    if first:
        shape.first_line_indent = Cm(first)
    return paragraph


def border_below(paragraph, left=0.0, right=0.0, kind="single"):
    """A rule beneath a paragraph, drawn in by so many centimetres."""
    paragraph.paragraph_format.left_indent = Cm(left)
    paragraph.paragraph_format.right_indent = Cm(right)
    xml = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="{kind}" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(parse_xml(xml), "w:spacing", "w:ind", "w:jc")


def letterhead(
    made, issuer, number, *, parent="", place="Đắk Hà, ngày 12 tháng 11 năm 2014", subject="", rule=15
):
    table = made.document.add_table(rows=2, cols=2)
    table.autofit = False
    for column, width in enumerate((Cm(7), Cm(9))):
        table.columns[column].width = width
        for cell in table.column_cells(column):
            cell.width = width
    (left, right), (below_left, below_right) = (row.cells for row in table.rows)
    at = made.at
    first = left.paragraphs[0]
    if parent:
        at["parent"] = put(first, parent, 12)
        first = left.add_paragraph()
    at["issuer"] = put(first, issuer, 12, bold=True)
    at["issuer rule"] = put(left.add_paragraph(), "_" * rule, 12)
    at["national"] = put(right.paragraphs[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
    at["motto"] = put(right.add_paragraph(), "Độc lập - Tự do - Hạnh phúc", 13, bold=True)
    border_below(at["motto"], 1.5, 1.5)
    at["number"] = put(below_left.paragraphs[0], number, 13)
    if subject:
        at["letter subject"] = put(below_left.add_paragraph(), subject, 12, before=6)
    if place:
        at["place"] = put(below_right.paragraphs[0], place, 13, italic=True)
    at["letterhead"] = table


def title(made, name, subject):
    at, document = made.at, made.document
    at["type"] = put(document.add_paragraph(), name, 14, bold=True, before=12)
    at["subject"] = put(document.add_paragraph(), subject, 14, bold=True)
    at["subject rule"] = put(document.add_paragraph(), "", 2)
    border_below(at["subject rule"], 5.3, 5.3)


def text(made, name, words, *, bold=False, italic=False):
    paragraph = put(
        made.document.add_paragraph(),
        words,
        14,
        bold=bold,
        italic=italic,
        align=ALIGN.JUSTIFY,
        after=6,
        first=1.27,
    )
    made.at[name] = paragraph
    return paragraph


def article(made, name, number, words):
    paragraph = text(made, name, number, bold=True)
    run = paragraph.add_run(words)
    run.font.size, run.bold = Pt(14), False
    return paragraph


def signature(made, recipients, offices, signer):
    table = made.document.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    at = made.at
    at["recipients word"] = put(left.paragraphs[0], "Nơi nhận:", 12, bold=True, italic=True, align=ALIGN.LEFT)
    for line in recipients:
        at[line] = put(left.add_paragraph(), line, 11, align=ALIGN.LEFT)
    for number, office in enumerate(offices):
        paragraph = right.add_paragraph() if number else right.paragraphs[0]
        at[office] = put(paragraph, office, 14, bold=True)
    for _ in range(3):
        put(right.add_paragraph(), "", 14)
    at["signer"] = put(right.add_paragraph(), signer, 14, bold=True)
    at["signatures"] = table


def decision() -> Made:
    made = blank()
    letterhead(made, "ỦY BAN NHÂN DÂN XÃ ĐẮK LA", "Số: 15/QĐ-UBND", parent="ỦY BAN NHÂN DÂN HUYỆN ĐẮK HÀ")
    title(made, "QUYẾT ĐỊNH", "Về việc thành lập Hội đồng đánh giá xã phù hợp với trẻ em năm 2014")
    made.at["authority"] = put(
        made.document.add_paragraph(), "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK LA", 14, bold=True, after=12
    )
    text(
        made,
        "basis 1",
        "Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;",
        italic=True,
    )
    text(
        made,
        "basis 2",
        "Căn cứ Quyết định số 34/2014/QĐ-TTg ngày 30 tháng 5 năm 2014 của Thủ tướng Chính phủ;",
        italic=True,
    )
    text(made, "basis 3", "Theo đề nghị của công chức Văn hóa - Xã hội.", italic=True)
    made.at["resolves"] = put(made.document.add_paragraph(), "QUYẾT ĐỊNH:", 14, bold=True, before=6, after=6)
    article(
        made, "article 1", "Điều 1.", " Thành lập Hội đồng đánh giá xã phù hợp với trẻ em năm 2014. " + BODY
    )
    text(made, "clause", "1. Ông Nguyễn Văn A, Chủ tịch Ủy ban nhân dân xã, Chủ tịch Hội đồng. " + BODY)
    article(
        made, "article 2", "Điều 2.", " Các thành viên Hội đồng chịu trách nhiệm thi hành Quyết định này./."
    )
    signature(
        made,
        ["- Như Điều 2;", "- Phòng Lao động - Thương binh và Xã hội;", "- Lưu: VT, VHXH."],
        ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Nguyễn Văn A",
    )
    return made


def report() -> Made:
    made = blank()
    letterhead(made, "ỦY BAN NHÂN DÂN XÃ ĐẮK LA", "Số: 07/BC-UBND")
    title(made, "BÁO CÁO", "Tình hình thực hiện tiêu chuẩn xã phù hợp với trẻ em năm 2014")
    made.at["addressee"] = put(
        made.document.add_paragraph(),
        "Kính gửi: Phòng Lao động - Thương binh và Xã hội huyện",
        14,
        before=6,
        after=6,
    )
    text(made, "opening", "Căn cứ Kế hoạch số 2516/KH-UBND, Ủy ban nhân dân xã Đắk La báo cáo như sau:")
    text(made, "heading", "I. TÌNH HÌNH CHUNG", bold=True)
    text(made, "body 1", BODY)
    text(made, "body 2", BODY)
    table = made.document.add_table(rows=2, cols=3)
    for row, words in zip(table.rows, (("TT", "Tiêu chí", "Điểm"), ("1", "Khai sinh", "50")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            put(cell.paragraphs[0], word, 13)
    made.at["table"] = table
    text(made, "ending", "Trên đây là báo cáo của Ủy ban nhân dân xã Đắk La./.")
    signature(
        made,
        ["- Như trên;", "- Đảng ủy xã (báo cáo);", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Nguyễn Văn A",
    )
    return made


def letter() -> Made:
    made = blank()
    letterhead(
        made,
        "ỦY BAN NHÂN DÂN XÃ ĐẮK LA",
        "Số: 12/UBND-VX",
        parent="UBND HUYỆN ĐẮK HÀ",
        place="Đắk La, ngày 05 tháng 01 năm 2015",
        subject="V/v đề nghị công nhận xã phù hợp với trẻ em năm 2014",
    )
    made.at["addressee"] = put(made.document.add_paragraph(), "Kính gửi:", 14, before=12, after=3)
    for name in ("- Ủy ban nhân dân huyện Đắk Hà;", "- Phòng Lao động - Thương binh và Xã hội."):
        made.at[name] = put(made.document.add_paragraph(), name, 14, align=ALIGN.LEFT)
    text(made, "body 1", "Thực hiện Kế hoạch số 2516/KH-UBND ngày 03 tháng 10 năm 2014. " + BODY)
    text(made, "body 2", BODY)
    text(made, "ending", "Kính đề nghị Ủy ban nhân dân huyện xem xét, công nhận./.")
    signature(
        made,
        ["- Như trên;", "- Lưu: VT, VHXH."],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Trần Thị B",
    )
    return made


def minutes() -> Made:
    made = blank()
    letterhead(
        made, "HỘI ĐỒNG ĐÁNH GIÁ", "Số: 01/BB-HĐ", parent="ỦY BAN NHÂN DÂN XÃ ĐẮK LA", place="", rule=8
    )
    title(made, "BIÊN BẢN", "Họp Hội đồng đánh giá xã phù hợp với trẻ em năm 2014")
    text(made, "opening", "Thời gian bắt đầu: 08 giờ 00, ngày 12 tháng 11 năm 2014.")
    text(made, "where", "Địa điểm: Hội trường Ủy ban nhân dân xã Đắk La.")
    text(made, "heading", "1. Nội dung cuộc họp", bold=True)
    text(made, "body 1", BODY)
    text(made, "body 2", BODY)
    text(made, "ending", "Cuộc họp kết thúc vào 11 giờ 30, ngày 12 tháng 11 năm 2014./.")
    table = made.document.add_table(rows=2, cols=2)
    left, right = table.rows[0].cells
    for cell, office, name in ((left, "THƯ KÝ", "Lê Văn C"), (right, "CHỦ TỌA", "Nguyễn Văn A")):
        made.at[office] = put(cell.paragraphs[0], office, 14, bold=True)
        put(cell.add_paragraph(), "", 14)
        made.at[name] = put(cell.add_paragraph(), name, 14, bold=True)
    below = table.rows[1].cells[0]
    made.at["recipients word"] = put(
        below.paragraphs[0], "Nơi nhận:", 12, bold=True, italic=True, align=ALIGN.LEFT
    )
    for line in ("- Thành viên Hội đồng;", "- Lưu: VT, hồ sơ."):
        made.at[line] = put(below.add_paragraph(), line, 11, align=ALIGN.LEFT)
    made.at["signatures"] = table
    return made


def certificate() -> Made:
    made = blank()
    section = made.document.sections[0]
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = Mm(20)
    put(made.document.add_paragraph(), "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐẮK HÀ", 18, bold=True)
    made.at["type"] = put(made.document.add_paragraph(), "GIẤY CÔNG NHẬN", 40, bold=True)
    made.at["unit"] = put(made.document.add_paragraph(), "Xã Đắk La", 28, bold=True)
    put(made.document.add_paragraph(), "Đạt tiêu chuẩn xã phù hợp với trẻ em năm 2014", 20, italic=True)
    return made


KINDS = {
    "decision": decision,
    "report": report,
    "letter": letter,
    "minutes": minutes,
    "certificate": certificate,
}


def move(paragraph, before):
    """Put a paragraph in front of another."""
    before._p.addprevious(paragraph._p)


def rename_font(paragraph, name):
    for run in paragraph.runs:
        run.font.name = name
        run._r.rPr.rFonts.set(qn("w:hAnsi"), name)
