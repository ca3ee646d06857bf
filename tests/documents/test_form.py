"""How the templates look, in XML: the official form, what repeats, what stays together, and the source."""

from __future__ import annotations

import importlib.util
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.shared import Mm, Pt

from ktassess.documents.context import COMMUNE_FIELDS, DISTRICT_FIELDS, fields_of
from ktassess.documents.engine.checking import check_template
from ktassess.documents.engine.fields import describe, paths, sample_context
from ktassess.documents.engine.template import Template
from ktassess.documents.official_form import check_document

from ..domain.sheets import REGULATION
from .reading import TEMPLATES, W, paragraphs, xml_of

# Two lists of one form share a template.
RULES = [
    *{rule.template: rule for rule in sorted(REGULATION.documents, key=lambda rule: rule.template)}.values()
]
STEMS = [rule.template for rule in RULES]
WITH_ANNEX = ("quyet-dinh-cong-nhan", "quyet-dinh-khen-thuong", "bien-ban-hop-hoi-dong-xet-duyet")
OFFICIAL = [stem for stem in STEMS if stem != "giay-cong-nhan"]


@pytest.fixture(scope="module")
def maker():
    path = TEMPLATES.parent / "tools" / "make_templates.py"
    spec = importlib.util.spec_from_file_location("make_templates", path)
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


def data_of(stem):
    return (TEMPLATES / f"{stem}.docx").read_bytes()


def test_one_template_for_each_document_and_no_more():
    assert sorted(path.stem for path in TEMPLATES.glob("*.docx")) == sorted(STEMS)


def test_the_templates_come_from_their_source(maker, tmp_path):
    for path in maker.make(tmp_path):
        with ZipFile(path) as made, ZipFile(TEMPLATES / path.name) as kept:
            assert {name: made.read(name) for name in made.namelist()} == {
                name: kept.read(name) for name in kept.namelist()
            }, f"{path.name}: run tools/make_templates.py"


def test_the_same_source_gives_the_same_bytes(maker, tmp_path):
    first = {path.name: path.read_bytes() for path in maker.make(tmp_path / "a")}
    assert first == {path.name: path.read_bytes() for path in maker.make(tmp_path / "b")}


def test_the_readme_lists_every_field(maker):
    text = (TEMPLATES / "README.md").read_text("utf-8")
    assert text == maker.readme(), "run tools/make_templates.py"
    assert describe(COMMUNE_FIELDS) in text
    assert all(
        meaning for _, shape in paths(DISTRICT_FIELDS) for meaning in (shape.meaning_vi, shape.meaning_en)
    )


@pytest.mark.parametrize("rule", RULES, ids=STEMS)
def test_tags_and_names_are_right_and_the_form_is_kept(rule):
    path = TEMPLATES / f"{rule.template}.docx"
    assert not check_template(path, fields_of(rule))
    assert not check_document(path, path.name, rendered=False)


@pytest.mark.parametrize("rule", RULES, ids=STEMS)
@pytest.mark.parametrize("bare", [False, True], ids=["full", "bare"])
def test_samples_render_and_word_can_open_them(rule, bare):
    data = Template(rule.template, data_of(rule.template)).render(sample_context(fields_of(rule), bare=bare))
    assert docx.Document(BytesIO(data)).paragraphs
    assert not any("{" in line for line in paragraphs(data))


@pytest.mark.parametrize("stem", STEMS)
def test_lean_and_in_times_new_roman(stem):
    assert len(data_of(stem)) < 20_000
    fonts = {
        value
        for part in ("word/styles.xml", "word/document.xml")
        for node in xml_of(data_of(stem), part).iter(f"{W}rFonts")
        for value in node.attrib.values()
    }
    assert fonts == {"Times New Roman", "Consolas"}  # the latter for tags, which vanish
    defaults = xml_of(data_of(stem), "word/styles.xml").find(f"{W}docDefaults")
    named = defaults.find(f".//{W}rFonts").attrib
    assert {f"{W}{name}" for name in ("ascii", "hAnsi", "eastAsia", "cs")} == set(named)
    assert defaults.find(f".//{W}lang").get(f"{W}val") == "vi-VN"


@pytest.mark.parametrize("stem", OFFICIAL)
def test_page(stem):
    for at, section in enumerate(docx.Document(TEMPLATES / f"{stem}.docx").sections):
        size = (round(section.page_width.mm), round(section.page_height.mm))
        sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        if at and stem == "bien-ban-hop-hoi-dong-xet-duyet":  # its annex lies on its side
            assert size == (297, 210)
            assert [round(side.mm) for side in sides] == [30, 20, 20, 20]
        else:
            assert size == (210, 297)
            assert [round(side.mm) for side in sides] == [20, 20, 30, 20]
        assert section.different_first_page_header_footer
        number = section.header.paragraphs[0]
        assert number.style.font.size == Pt(14)
        assert "PAGE" in number._p.xml
        assert 'w:jc w:val="center"' in number.style.element.xml


@pytest.mark.parametrize("stem", WITH_ANNEX)
def test_the_annex_counts_its_own_pages(stem):
    sections = list(xml_of(data_of(stem)).iter(f"{W}sectPr"))
    assert len(sections) == 2
    assert sections[0].find(f"{W}pgNumType") is None
    assert sections[1].find(f"{W}pgNumType").get(f"{W}start") == "1"


def test_the_certificate_lies_on_its_side_in_a_frame():
    data = data_of("giay-cong-nhan")
    section = docx.Document(BytesIO(data)).sections[0]
    assert (section.page_width, section.page_height) > (Mm(290), Mm(200))
    assert section.page_width > section.page_height
    borders = xml_of(data).find(f".//{W}pgBorders")
    assert [side.tag.removeprefix(W) for side in borders] == ["top", "left", "bottom", "right"]
    assert not [name for name in ZipFile(BytesIO(data)).namelist() if "media" in name]  # no emblem


def before(table):
    """The text of the paragraphs right before a table."""
    return "".join("".join(block.itertext()) for block in list(table.itersiblings(preceding=True))[:4])


@pytest.mark.parametrize("stem", STEMS)
def test_tables_repeat_their_heading_and_keep_rows_whole(stem):
    root = xml_of(data_of(stem))
    for row in root.iter(f"{W}tr"):
        assert row.find(f"{W}trPr/{W}cantSplit") is not None
    for table in root.iter(f"{W}tbl"):
        assert table.find(f"{W}tblPr/{W}tblLayout").get(f"{W}type") == "fixed"
        widths = [int(column.get(f"{W}w")) for column in table.find(f"{W}tblGrid")]
        assert abs(sum(widths) - int(table.find(f"{W}tblPr/{W}tblW").get(f"{W}w"))) <= len(widths)
        if table.find(f"{W}tblPr/{W}tblStyle") is not None:  # ruled: a table of data
            rows = table.findall(f"{W}tr")
            assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows].index(True) == 0
            whole = (14500, 14600) if "ĐIỂM CỦA TỪNG TIÊU CHÍ" in before(table) else (9000, 9100)
            assert sum(widths) in range(*whole)


@pytest.mark.parametrize("stem", OFFICIAL)
def test_the_signature_is_never_alone(stem):
    body = xml_of(data_of(stem)).find(f"{W}body")
    blocks = list(body)
    table = [at for at, block in enumerate(blocks) if block.tag == f"{W}tbl"][-1]
    if stem in WITH_ANNEX:
        table = [at for at, block in enumerate(blocks) if block.tag == f"{W}tbl"][-2]
    styles = {
        style.get(f"{W}styleId"): style.find(f"{W}pPr/{W}keepNext") is not None
        for style in xml_of(data_of(stem), "word/styles.xml").iter(f"{W}style")
    }

    def kept(paragraph):
        properties = paragraph.find(f"{W}pPr")
        own = properties.find(f"{W}keepNext") is not None
        return own or styles[properties.find(f"{W}pStyle").get(f"{W}val")]

    assert kept(blocks[table - 1])
    texts = [block for block in blocks[:table] if "./." in "".join(block.itertext())]
    assert texts
    assert all(kept(block) for block in texts)


def test_styles_have_names_an_officer_can_read():
    names = {style.name for style in docx.Document(TEMPLATES / "thong-bao.docx").styles}
    assert {"Thân văn bản", "Căn cứ", "Tên loại văn bản", "Nơi nhận", "Họ tên người ký"} <= names


def test_the_wording_is_in_one_module_a_document():
    texts = Path(TEMPLATES.parent / "tools" / "templates" / "texts")
    assert {path.stem.replace("_", "-") for path in texts.glob("[a-z]*.py")} == set(STEMS)
