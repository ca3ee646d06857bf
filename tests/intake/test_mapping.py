"""``mapping.toml``: what an officer fixed comes before every word the program knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from ktassess.errors import ConfigurationError
from ktassess.intake import account_of, read_workbook
from ktassess.intake.mapping import COLUMNS_OF, key_of, load_mapping
from ktassess.intake.mapping_text import mapping_text
from ktassess.layout import Column, InfoLabel, ScoringSheet
from ktassess.messages import Catalogue, Language
from ktassess.pipeline import mapping_beside

from ..cli.workspaces import ktassess
from .tables import FULL, INFO, REGULATION, only, points_of, scores_table, standard, told, write_workbook

STRANGE = scores_table(
    headings="Nr | Việc | Trần | Chốt lần cuối | Ghi thêm",
    row="{n} | {name} | {maximum} | {points} | ",
    total="",
)
TWO_COLUMNS = scores_table(
    headings="TT | Tiêu chí | Điểm đạt | Điểm tự chấm | Điểm tối đa",
    row="{n} | {name} | 1 | {points} | {maximum}",
    total="",
)
ON_LAN_2 = '[[layout]]\nsheets.scores = "LAN 2"\n'


def mapped(path: Path, sheets: dict[str, object], mapping: str, name: str = "xa.xlsx"):
    file = path / "mapping.toml"
    file.write_text(mapping, encoding="utf-8")
    workbook = write_workbook(path / name, sheets)
    return only(read_workbook(workbook, name, REGULATION, load_mapping(file)))


@pytest.mark.parametrize(
    ("scores", "mapping"),
    [
        (STRANGE, f'{ON_LAN_2}scores.headings = {{ points = "Chốt lần cuối", order = "Nr" }}'),
        (STRANGE, f'{ON_LAN_2}scores.first_row = 2\nscores.columns = {{ points = "D", order = "A" }}'),
        (STRANGE, f'{ON_LAN_2}scores.first_row = 2\nscores.columns = {{ points = "D", criterion = "B" }}'),
        (STRANGE, f'{ON_LAN_2}scores.headings = {{ points = ["Chốt", "CHỐT  lần cuối"], order = "nr" }}'),
        (
            STRANGE,
            f'{ON_LAN_2}files = ["xa*"]\nscores.headings = {{ points = "Chốt lần cuối", order = "Nr" }}',
        ),
        (TWO_COLUMNS, f'{ON_LAN_2}scores.columns.points = "D"'),
        (TWO_COLUMNS, f'{ON_LAN_2}scores.headings.points = "Điểm tự chấm"'),
    ],
)
def test_a_table_as_the_officer_fixed_it(tmp_path: Path, scores: str, mapping: str) -> None:
    sheets = {"Thông tin": INFO, "Lần 2": scores, "Hội đồng": standard()["Hội đồng"]}
    without = only(read_workbook(write_workbook(tmp_path / "a.xlsx", sheets), "a.xlsx", REGULATION))
    assert points_of(without) != FULL
    assessment = mapped(tmp_path, sheets, mapping)
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == []


def test_labels_as_the_officer_fixed_them(tmp_path: Path) -> None:
    info = INFO.replace("| Ngày gửi hồ sơ |", "| Hôm nộp cho huyện |") + "| Ngày gửi | d:2014-01-01 |"
    assessment = mapped(
        tmp_path, {**standard(), "Thông tin": info}, '[[layout]]\nlabels.sent_on = ["Hôm nộp cho huyện"]'
    )
    assert str(assessment.sent_on.value) == "2014-11-12"
    assert told(assessment.findings) == []
    inline = "| Xã: Đắk Mar | |\n| Hôm nộp: 12/11/2014 | |\n| Mã đơn vị: 23503 | |"
    assessment = mapped(
        tmp_path, {**standard(), "Thông tin": inline}, '[[layout]]\nlabels.sent_on = "Hôm nộp"'
    )
    assert str(assessment.sent_on.value) == "2014-11-12"
    assert assessment.sent_on.place is not None
    assert assessment.sent_on.place.cell == "A2"


def test_which_workbooks_a_layout_is_for(tmp_path: Path) -> None:
    mapping = """
        [[layout]]
        labels.sent_on = "Hôm nộp"

        [[layout]]
        files = ["xa-b*"]
        labels.sent_on = "Hôm gửi"

        [[layout]]
        sheets.info = "Trang khác"
        labels.sent_on = "Hôm chuyển"
    """
    texts = ("Hôm nộp", "Hôm gửi", "Hôm chuyển")
    for name, expected in (("xa-a.xlsx", "Hôm nộp"), ("XA-B.xlsx", "Hôm gửi")):
        got = [
            text
            for text in texts
            if mapped(
                tmp_path,
                {**standard(), "Thông tin": INFO.replace("Ngày gửi hồ sơ", text)},
                mapping,
                name,
            ).sent_on.given
        ]
        assert got == [expected]


def test_our_own_form_is_left_alone_unless_it_is_named(tmp_path: Path) -> None:
    form = Path(__file__).resolve().parents[2] / "sample_dossiers/dak-ha-2014/scoring"
    path = next(iter(sorted(form.glob("*.xlsx"))))
    mapping = tmp_path / "mapping.toml"
    for files, layout in (("", None), ('files = ["*"]', "mapping.toml, layout 1")):
        mapping.write_text(f'[[layout]]\n{files}\nscores.columns.points = "C"', encoding="utf-8")
        assert account_of(path, path.name, REGULATION, load_mapping(mapping)).layout == layout


def test_what_the_mapping_decided_is_shown(tmp_path: Path) -> None:
    sheets = {"Thông tin": INFO, "Lần 2": STRANGE, "Hội đồng": standard()["Hội đồng"]}
    (tmp_path / "mapping.toml").write_text(
        '[[layout]]\nsheets.scores = "Lần 2"\nscores.headings = { points = "Chốt lần cuối", order = "Nr" }\n'
        'labels.sent_on = "Ngày gửi hồ sơ"',
        encoding="utf-8",
    )
    path = write_workbook(tmp_path / "a.xlsx", sheets)
    reading = account_of(path, "a.xlsx", REGULATION, mapping_beside(tmp_path))
    assert [each.sheet for each in reading.sheets if each.why == "mapping"] == ["Lần 2"]
    assert [each.cell for each in reading.columns if each.why == "mapping"] == ["A1", "D1"]
    assert [each.cell for each in reading.labels if each.why == "mapping"] == ["A15"]
    assert "theo mapping.toml" in ktassess("check", "--show-reading", path).out


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("layouts = 1", 1, "layout"),
        ("[[layout]]\nsheet.scores = 'x'", 2, "sheets"),
        ("[[layout]]\nsheets.score = 'x'", 2, "scores"),
        ("[[layout]]\n[layout.scores.columns]\npoints = 'Điểm'", 3, "Điểm"),
        ("[[layout]]\n[layout.scores.columns]\npoints = 'd'", 3, "chữ cái"),
        ("[[layout]]\n[layout.scores.columns]\npoints = 'ZZZ'", 3, "chữ cái"),
        ("[[layout]]\n[layout.scores.columns]\npoints = 'D'\nmaximum = 'D'", 3, "“D”"),
        ("[[layout]]\n[layout.scores.columns]\nposition = 'D'", 3, "position"),
        ("[[layout]]\n[layout.scores]\nfirst_row = 0", 3, "1–20000"),
        ("[[layout]]\n[layout.scores.headings]\npoints = 'Điểm'\nmaximum = 'ĐIỂM'", 3, "đã dùng"),
        ("[[layout]]\n[layout.labels]\nsent_on = 5", 3, "sent_on"),
        ("[[layout]]\n[layout.labels]\nsent_on = ['']", 3, "sent_on"),
        ("[[layout]\n", 1, "TOML"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    file = tmp_path / "mapping.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as raised:
        load_mapping(file)
    assert raised.value.params["line"] == line
    assert words in Catalogue.load(Language.VI).error(raised.value)
    workbook = write_workbook(tmp_path / "a.xlsx", standard())
    assert ktassess("check", workbook).code == 6
    assert ktassess("check", tmp_path / "b.xlsx", "--mapping", file).code == 6


def test_a_mapping_file_that_is_not_there(tmp_path: Path) -> None:
    workbook = write_workbook(tmp_path / "a.xlsx", standard())
    assert ktassess("check", workbook, "--mapping", tmp_path / "none.toml").code == 6


def test_the_option_goes_before_the_file_beside(tmp_path: Path) -> None:
    sheets = {**standard(), "Thông tin": INFO.replace("Ngày gửi hồ sơ", "Hôm nộp")}
    workbook = write_workbook(tmp_path / "a.xlsx", sheets)
    (tmp_path / "mapping.toml").write_text("[[layout]]\nlabels.sent_on = 'Khác'", encoding="utf-8")
    other = tmp_path.parent / f"{tmp_path.name}-other.toml"
    other.write_text("[[layout]]\nlabels.sent_on = 'Hôm nộp'", encoding="utf-8")
    codes = lambda ended: {each["code"] for each in ended.json["findings"]}  # noqa: E731
    assert "KT015" in codes(ktassess("check", workbook, "--format", "json"))
    told_codes = codes(ktassess("check", tmp_path, "--format", "json", "--mapping", other))
    assert not told_codes & {"KT015", "KT012"}


def test_a_mapping_written_from_what_was_understood_reads_the_same(tmp_path: Path) -> None:
    sheets = {
        "Thông tin": INFO,
        "Bảng điểm": scores_table(headings='Số | Nội "dung" | Thang điểm | Xã tự chấm | Minh chứng |'),
        "Hội đồng": standard()["Hội đồng"],
    }
    path = write_workbook(tmp_path / "a.xlsx", sheets)
    target = tmp_path / "made.toml"
    assert ktassess("check", path, "--write-mapping", target).code == 0
    assert ktassess("check", path, "--write-mapping", target).code == 5
    made = load_mapping(target)
    assert only(read_workbook(path, "a.xlsx", REGULATION, made)) == only(
        read_workbook(path, "a.xlsx", REGULATION)
    )
    whole = account_of(path, "a.xlsx", REGULATION, made)
    assert {each.why for each in (*whole.sheets, *whole.labels)} == {"mapping"}
    assert mapping_text([whole]) == target.read_text(encoding="utf-8")


DOCS = Path(__file__).resolve().parents[2] / "docs" / "mapping.md"


def test_the_page_about_it_is_right(tmp_path: Path) -> None:
    page = DOCS.read_text(encoding="utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    (tmp_path / "mapping.toml").write_text(example, encoding="utf-8")
    (layout,) = load_mapping(tmp_path / "mapping.toml").layouts
    assert set(layout.sheets) == {ScoringSheet.INFO, ScoringSheet.SCORES, ScoringSheet.COUNCIL}
    assert set(layout.labels.values()) == {InfoLabel.SENT_ON}
    tables = {f"| `{key_of(sheet)}` |": columns for sheet, columns in COLUMNS_OF.items()}
    told_keys: dict[str, tuple[ScoringSheet | Column | InfoLabel, ...]] = {
        "| `sheets` |": tuple(ScoringSheet),
        "| `labels` |": tuple(InfoLabel),
        **tables,
    }
    for start, words in told_keys.items():
        keys = ", ".join(f"`{key_of(word)}`" for word in words)
        assert f"{start} {keys} |\n" in page
