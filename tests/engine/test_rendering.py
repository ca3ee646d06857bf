from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import time
import unicodedata
import zipfile
from datetime import date

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess.documents.engine.package import repack
from ktassess.documents.engine.template import Template
from ktassess.documents.engine.values import clean_text
from ktassess.errors import TemplateError
from ktassess.messages import Catalogue, Language

from .making_templates import (
    COUNCIL,
    council_table,
    in_runs,
    member,
    read_back,
    rows_of,
    table,
    template,
    template_bytes,
)

ONE = template("{{ x }}")


def said(error: TemplateError, language: Language = Language.VI) -> dict[str, str]:
    """An error's parameters as the user reads them."""
    return {name: Catalogue.load(language).said(value) for name, value in error.params.items()}


@pytest.mark.parametrize(
    "value",
    [
        "A & B <c>",
        "<script>alert('x')</script>",
        "</w:t></w:r></w:p><w:p>",
        "\"kép\" 'đơn' “cong”",
        "&amp; &lt; &#39;",
        "{{ 7*7 }} {% if %} {# #} }} %}",
        "{_{ x }_} {_% if %_}",
        "${x} %s {0}",
        "]]> <![CDATA[ x",
        "dòng 1\ndòng 2\n\ndòng 4",
        "cột 1\tcột 2",
        "  đầu và cuối  ",
        "Nguyễn " * 200,
        "𠀀 emoji 👶",
    ],
)
def test_a_value_is_kept_whole(value: str) -> None:
    assert read_back(ONE.render({"x": value})) == [value]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_comes_back_in_nfc_without_what_xml_forbids(value: str) -> None:
    back = read_back(ONE.render({"x": value}))[0]
    assert back == clean_text(value)
    kept = "".join(c for c in unicodedata.normalize("NFC", value) if c.isalnum())
    assert "".join(c for c in back if c.isalnum()) == kept


def test_line_ends_of_all_kinds_become_line_breaks_and_control_characters_go() -> None:
    made = ONE.render({"x": "a\r\nb\rc\x0bd\x0ce\x00\x01\x1ff"})
    assert read_back(made) == ["a\nb\nc\nd\nef"]
    assert member(made, "word/document.xml").count(b"<w:br/>") == 4


def test_names_typed_decomposed_come_out_composed() -> None:
    nfd = unicodedata.normalize("NFD", "Đắk Hà, Nguyễn Thị Ấm")
    assert read_back(ONE.render({"x": nfd})) == ["Đắk Hà, Nguyễn Thị Ấm"]


def test_a_tag_name_typed_decomposed_is_found() -> None:
    made = template(unicodedata.normalize("NFD", "{{ điểm }} và {{ nhóm.tổng }}"))
    context = {unicodedata.normalize("NFD", "điểm"): "812,5", "nhóm": {"tổng": 3}}
    assert read_back(made.render(context)) == ["812,5 và 3"]


def test_static_text_typed_decomposed_comes_out_composed() -> None:
    assert read_back(template(unicodedata.normalize("NFD", "Ủy ban {{ x }}")).render({"x": "1"})) == [
        "Ủy ban 1"
    ]


def test_a_tag_split_over_runs_and_a_long_council_are_filled() -> None:
    def make(document: docx.document.Document) -> None:
        in_runs(document, "Xã {", "{ na", "me }", "}.")
        council_table(document)

    made = template(make=make).render({"name": "Đắk Mar", "council": COUNCIL})
    assert read_back(made) == ["Xã Đắk Mar."]
    rows = rows_of(made)
    assert len(rows) == 41
    assert rows[40] == ["40", "Nguyễn Văn A 39", "Trưởng thôn"]


def test_header_and_footer_are_filled() -> None:
    def make(document: docx.document.Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Đầu {{ x }}"
        document.sections[0].footer.paragraphs[0].text = "Cuối {{ x }}"

    made = docx.Document(io.BytesIO(template("{{ x }}", make=make).render({"x": "A & B"})))
    section = made.sections[0]
    assert section.header.paragraphs[0].text == "Đầu A & B"
    assert section.footer.paragraphs[0].text == "Cuối A & B"


def test_same_input_same_bytes_later_and_in_another_process() -> None:
    data = template_bytes("{{ x }}", make=council_table)
    context = {"x": "a\nb", "council": COUNCIL[:3]}
    first = Template("mau.docx", data).render(context)
    time.sleep(2.1)  # a zip tells time in steps of two seconds
    assert Template("mau.docx", data).render(context) == first
    code = (
        "import sys,hashlib; from ktassess.documents.engine.template import Template;"
        "data=sys.stdin.buffer.read();"
        f"print(hashlib.sha256(Template('mau.docx',data).render({context!r})).hexdigest())"
    )
    ran = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True)
    assert ran.stdout.decode().strip() == hashlib.sha256(first).hexdigest()


def test_the_zip_is_sorted_dated_1980_and_keeps_unchanged_parts() -> None:
    data = template_bytes("{{ x }}")
    made = ONE.render({"x": "1"})
    with zipfile.ZipFile(io.BytesIO(made)) as new, zipfile.ZipFile(io.BytesIO(data)) as old:
        assert new.testzip() is None
        names = new.namelist()
        assert names[0] == "[Content_Types].xml"
        assert names[1:] == sorted(names[1:])
        assert sorted(names) == sorted(old.namelist())
        assert {entry.date_time for entry in new.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.external_attr for entry in new.infolist()} == {0o100644 << 16}
        changed = {name for name in names if new.read(name) != old.read(name)}
    assert changed == {"word/document.xml", "docProps/core.xml"}


def test_title_and_dates_go_into_the_properties() -> None:
    made = ONE.render({"x": "1"}, title="Biên bản & <họp>", created=date(2014, 11, 5))
    core = docx.Document(io.BytesIO(made)).core_properties
    assert core.title == "Biên bản & <họp>"
    assert core.created.date() == core.modified.date() == date(2014, 11, 5)


def test_an_unknown_name_is_an_error_with_its_place() -> None:
    def make(document: docx.document.Document) -> None:
        council_table(document)

    made = template("Một", "{{ x }} và {{ nhom.ten }}", make=make)
    with pytest.raises(TemplateError) as caught:
        made.render({"x": "1", "nhom": {}, "council": []})
    assert said(caught.value) == {
        "template": "mau.docx",
        "where": "đoạn 2",
        "tag": "{{ nhom.ten }}",
        "reason": "không có tên ten",
    }
    with pytest.raises(TemplateError) as caught:
        made.render({"x": "1", "nhom": {"ten": "a"}, "council": [{"name": "B"}]})
    assert said(caught.value)["where"] == "bảng 1, hàng 3, cột 3"
    assert caught.value.params["tag"] == "{{ m.office }}"


@pytest.mark.parametrize(
    ("tag", "value", "vi", "en"),
    [
        ("{{ x }}", None, "giá trị để trống không in ra được", "an empty value cannot be printed"),
        ("{{ x }}", True, "giá trị kiểu bool không in ra được", "a value of the type bool cannot be printed"),
        ("{{ x|first }}", [], "danh sách trống", "the list is empty"),
        ("{{ x.y }}", {}, "không có tên y", "there is no name y"),
        (
            "{{ x * 2 }}",
            "a",
            "phép tính hoặc lệnh không được phép",
            "a calculation or command that is not allowed",
        ),
    ],
)
def test_why_a_value_is_not_printed_is_said_in_both_languages(
    tag: str, value: object, vi: str, en: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        template(tag).render({"x": value})
    assert said(caught.value)["reason"] == vi
    assert said(caught.value, Language.EN)["reason"] == en


@pytest.mark.parametrize("value", [None, True, 1.5, ["a"], {"a": 1}])
def test_only_text_and_whole_numbers_are_printed(value: object) -> None:
    with pytest.raises((TemplateError, TypeError)):
        ONE.render({"x": value})


def test_objects_never_reach_a_template() -> None:
    with pytest.raises(TypeError):
        ONE.render({"x": object()})
    with pytest.raises(TypeError):
        ONE.render({"x": [{"y": sys}]})


@pytest.mark.parametrize(
    "payload",
    [
        "{{ ''.__class__ }}",
        "{{ x.__class__.__mro__[1].__subclasses__() }}",
        "{{ x|attr('__class__') }}",
        "{{ x['__class__'] }}",
        "{{ self.__init__.__globals__ }}",
        "{{ namespace.__init__.__globals__ }}",
        "{{ loop }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ lipsum.__globals__ }}",
        "{{ range(10) }}",
        "{{ x.format(1) }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 10 ** 100000000 }}",
        "{{ d.items() }}",
        "{{ d.clear() }}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{% extends 'a' %}",
        "{% for a in d.values() %}{{ a }}{% endfor %}",
        "{% for i in [1] %}{{ loop.__init__.__globals__ }}{% endfor %}",
    ],
)
def test_a_hostile_template_reaches_nothing(payload: str) -> None:
    with pytest.raises(TemplateError):
        template(payload).render({"x": "a", "d": {"k": "v"}})


def test_a_key_may_be_called_like_a_method() -> None:
    made = template("{{ d.items }} {{ d.values }} {{ d.title }}")
    assert read_back(made.render({"d": {"items": "a", "values": "b", "title": "c"}})) == ["a b c"]


def test_a_left_over_tag_is_an_error() -> None:
    for text in ("{{ x", "x }}", "{% if x %}a{% endif", "{{ x }} {# ghi chú"):
        with pytest.raises(TemplateError):
            template(text).render({"x": "1"})


def test_what_is_no_word_document_is_an_error() -> None:
    for data in (b"", b"PK\x03\x04", b"%PDF-1.4", zip_of({"a.txt": b"x"})):
        with pytest.raises(TemplateError) as caught:
            Template("mau.docx", data)
        assert caught.value.key == "error.template.unreadable"


def zip_of(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def test_any_package_can_be_settled_to_the_same_bytes() -> None:
    members = {"[Content_Types].xml": b"t" * 999, "xl/a.xml": b"a", "Đ.xml": b"", "_rels/.rels": b"r"}
    first = repack(zip_of(members))
    assert repack(zip_of(dict(reversed(members.items())))) == first == repack(first)
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == members
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_what_would_not_be_well_formed_is_an_error() -> None:
    def make(document: docx.document.Document) -> None:
        table(document, ["{% if x %}a", "b{% endif %}"])

    made = template(make=make)
    assert rows_of(made.render({"x": "1"})) == [["a", "b"]]

    def crossing(document: docx.document.Document) -> None:
        table(document, ["{% for a in x %}a"], ["b"])
        document.add_paragraph("{% endfor %}")

    made = template(make=crossing)
    with pytest.raises(TemplateError) as caught:
        made.render({"x": [1, 2]})
    assert said(caught.value)["reason"].startswith("XML không hợp lệ: ")
