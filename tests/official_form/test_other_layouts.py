"""Documents in official form that are made another way than ours: nothing to report either."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from ktassess.documents.official_form import check_document
from ktassess.errors import UnreadableInputError

from .making import BODY, blank, cell, decision, letter, letterhead, minutes, put, report, said, text, title

EMU = 12700
WORD_LINE = """<w:r {w} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:drawing><wp:anchor>
 <wp:extent cx="{width}" cy="0"/><a:graphic><a:graphicData><a:prstGeom prst="{kind}"/></a:graphicData>
 </a:graphic></wp:anchor></w:drawing></w:r>"""
OLD_LINE = """<w:r {w} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>
 <v:line from="40pt,2pt" to="{end}pt,2pt"/></w:pict></w:r>"""


def without_border(made, name):
    made.at[name]._p.pPr.remove(made.at[name]._p.pPr.find(qn("w:pBdr")))


def draw(made, name, xml, **values):
    made.at[name]._p.append(parse_xml(xml.format(w=nsdecls("w"), **values)))


@pytest.mark.parametrize("kind", ["line", "straightConnector1"])
@pytest.mark.parametrize("on", ["motto", "place"])
def test_a_line_drawn_in_word_is_a_rule(kind, on):
    made = report()
    without_border(made, "motto")
    draw(made, on, WORD_LINE, width=165 * EMU, kind=kind)
    assert made.findings() == []


def test_a_drawn_line_too_short_is_told():
    made = report()
    without_border(made, "motto")
    draw(made, "motto", WORD_LINE, width=60 * EMU, kind="line")
    (finding,) = made.findings()
    assert said(finding)["where"] == "Tiêu ngữ"
    assert "%" in said(finding)["found"]


def test_a_line_of_an_old_word_is_a_rule():
    made = report()
    without_border(made, "motto")
    draw(made, "motto", OLD_LINE, end=205)
    assert made.findings() == []


def test_numbers_and_days_left_blank_for_the_pen():
    made = report()
    made.at["number"].runs[0].text = "Số:        /BC-UBND"
    made.at["place"].runs[0].text = "Đắk La, ngày      tháng 11 năm 2014"
    assert made.findings() == []


def test_line_breaks_instead_of_paragraphs():
    made = report()
    made.at["subject"].runs[
        0
    ].text = "Tình hình thực hiện tiêu chuẩn\nxã phù hợp với trẻ em năm 2014 của xã Đắk La, huyện Đắk Hà"
    office = made.at["TM. ỦY BAN NHÂN DÂN"]
    office.runs[0].text = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
    made.at["CHỦ TỊCH"]._p.getparent().remove(made.at["CHỦ TỊCH"]._p)
    assert made.findings() == []


def test_a_body_indented_by_tabs():
    made = report()
    made.at["body 1"].paragraph_format.first_line_indent = None
    made.at["body 1"].runs[0].text = "\t" + BODY
    assert made.findings() == []


def test_what_is_not_printed_is_not_judged():
    made = report()
    hidden = made.at["body 1"].add_run("ẩn  đi")
    hidden.font.name, hidden.font.hidden = "Arial", True
    deleted = (
        f'<w:del {nsdecls("w")} w:id="1" w:author="A"><w:r><w:rPr><w:sz w:val="60"/></w:rPr>'
        "<w:delText>cũ</w:delText></w:r></w:del>"
    )
    made.at["body 2"]._p.append(parse_xml(deleted))
    assert made.findings() == []


def test_signatures_without_a_table():
    made = blank()
    letterhead(made, "ỦY BAN NHÂN DÂN XÃ ĐẮK LA", "Số: 07/BC-UBND")
    title(made, "BÁO CÁO", "Tình hình thực hiện tiêu chuẩn xã phù hợp với trẻ em năm 2014")
    for number in range(4):
        text(made, f"body {number}", BODY)
    text(made, "ending", "Trên đây là báo cáo của Ủy ban nhân dân xã Đắk La./.")
    for words in ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "Nguyễn Văn A"):
        put(made.document.add_paragraph(), words, 14, bold=True)
    put(made.document.add_paragraph(), "Nơi nhận:", 12, bold=True, italic=True, align=ALIGN.LEFT)
    for words in ("- Phòng Lao động - Thương binh và Xã hội;", "- Lưu: VT."):
        put(made.document.add_paragraph(), words, 11, align=ALIGN.LEFT)
    assert made.findings() == []


def test_a_page_that_stands_alone_has_no_number():
    made = letter()
    for name in ("body 1", "body 2"):
        made.at[name].runs[0].text = "Ủy ban nhân dân xã gửi kèm hồ sơ."
    field = made.at["header"]._p.find(qn("w:fldSimple"))
    field.getparent().remove(field)
    assert made.findings() == []
    made.at["body 1"].runs[0].text = BODY * 6
    assert [where for where, _ in made.departures()] == ["Số trang"]


def test_a_field_of_several_runs_is_a_page_number():
    made = report()
    paragraph = made.at["header"]._p
    paragraph.remove(paragraph.find(qn("w:fldSimple")))
    for inner in ('<w:fldChar w:fldCharType="begin"/>', "<w:instrText>PAGE</w:instrText>",
                  '<w:fldChar w:fldCharType="end"/>'):  # fmt: skip
        paragraph.append(parse_xml(f"<w:r {nsdecls('w')}>{inner}</w:r>"))
    assert made.findings() == []


def test_a_template_whose_values_are_not_there_yet():
    made = decision()
    at = made.at
    at["parent"].runs[0].text = "{{ co_quan.chu_quan }}"
    at["issuer"].runs[0].text = "{{ co_quan.ten | upper }}"
    at["number"].runs[0].text = "Số: {{ van_ban.so }}/QĐ-{{ co_quan.viet_tat }}"
    at["place"].runs[0].text = "{{ dia_danh }}, {{ ngay }}"
    at["authority"].runs[0].text = "{{ co_quan.tham_quyen }}"
    at["basis 1"].runs[0].text = "Căn cứ {{ dong }};"
    at["clause"].runs[0].text = "{% if co %}{{ so }}. Ông (bà) {{ ten }}{% endif %}; " + BODY
    at["KT. CHỦ TỊCH"].runs[0].text = "{{ ky.quyen_han }}"
    at["signer"].runs[0].text = "{{ ky.ho_ten }}"
    at["issuer rule"].runs[0].text = "_" * 9
    assert made.findings(rendered=False) == []


def test_a_template_is_not_excused_for_its_own_words():
    made = decision()
    made.at["number"].runs[0].text = "Số: {{ van_ban.so }}/QD-{{ co_quan.viet_tat }}"
    made.at["place"].runs[0].text = "{{ dia_danh }} , ngày {{ ngay }} tháng {{ thang }} năm {{ nam }}"
    assert [where for where, _ in made.departures(rendered=False)] == ["Số, ký hiệu", "Địa danh, thời gian"]


def test_tags_split_over_runs_and_in_tables_are_left_over():
    made = minutes()
    made.at["opening"].runs[0].text = "Thời gian bắt đầu: {{ cuoc_"
    more = made.at["opening"].add_run("hop.gio }}.")
    more.font.size = Pt(14)
    made.at["Lê Văn C"].runs[0].text = "{{ thu_ky }}"
    found = [(f.code.id, f.params["tag"], cell(f)) for f in made.findings(rendered=True)]
    assert found == [
        ("KT611", "{{ cuoc_hop.gio }}", "đoạn 4"),
        ("KT611", "{{ thu_ky }}", "bảng 2, ô 1,1, đoạn 3"),
    ]


def test_annexes_behind_the_signatures_are_not_the_body():
    made = decision()
    put(made.document.add_paragraph(), "Phụ lục", 14, bold=True)
    put(made.document.add_paragraph(), "DANH SÁCH THÀNH VIÊN HỘI ĐỒNG", 14, bold=True)
    put(made.document.add_paragraph(), "(Kèm theo Quyết định số 15/QĐ-UBND)", 14, italic=True)
    put(made.document.add_paragraph(), "Danh sách này gồm 15 người.", 14, align=ALIGN.LEFT)
    assert made.findings() == []
    put(made.document.add_paragraph(), "PHỤ LỤC II", 14, bold=True)
    assert [where for where, _ in made.departures()] == ["Phụ lục"]


def strict(content: bytes) -> bytes:
    """The document with the names of ISO's strict variant."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            part = part.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(name, part)
    return changed.getvalue()


def test_strict_documents_are_read_too():
    made = report()
    assert check_document(strict(made.bytes()), "strict.docx", rendered=True) == []
    made.at["place"].runs[0].italic = False
    findings = check_document(strict(made.bytes()), "strict.docx", rendered=True)
    assert [said(finding)["where"] for finding in findings] == ["Địa danh, thời gian"]


def archive(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return stream.getvalue()


def with_doctype() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(report().bytes())) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                part = part.replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY e "x">]><w:document', 1)
            new.writestr(name, part)
    return stream.getvalue()


@pytest.mark.parametrize(
    "content",
    [b"", b"TT;Ho ten\n1;A", archive(), archive(other=b"<x/>"), report().bytes()[:5000], with_doctype()],
    ids=["empty", "csv", "no parts", "no document", "cut off", "doctype"],
)
def test_what_is_no_word_document_is_refused(content):
    with pytest.raises(UnreadableInputError) as refused:
        check_document(content, "tep.docx", rendered=True)
    assert refused.value.params["file"] == "tep.docx"


def test_nonsense_in_attributes_is_no_reason_to_fail():
    made = report()
    run = made.at["body 1"].runs[0]._r
    run.rPr.find(qn("w:sz")).set(qn("w:val"), "lớn")
    made.at["body 2"]._p.pPr.find(qn("w:spacing")).set(qn("w:line"), "x")
    assert [where for where, _ in made.departures()] == ["Nội dung"]


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(UnreadableInputError):
        check_document(tmp_path / "khong-co.docx", "khong-co.docx", rendered=True)


def test_a_part_beyond_bounds_is_refused():
    bomb = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(report().bytes())) as old,
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            padded = name == "word/styles.xml"
            new.writestr(name, old.read(name) + b" " * (33 * 2**20) if padded else old.read(name))
    with pytest.raises(UnreadableInputError) as refused:
        check_document(bomb.getvalue(), "bom.docx", rendered=True)
    assert refused.value.key == "error.docx.too-large"


def test_damage_anywhere_is_told_or_does_no_harm():
    whole = report().bytes()
    told = 0
    for at in range(0, len(whole), len(whole) // 60):
        damaged = bytearray(whole)
        damaged[at] ^= 0xFF
        try:
            check_document(bytes(damaged), "hong.docx", rendered=True)
        except UnreadableInputError:
            told += 1
    assert told > 0
