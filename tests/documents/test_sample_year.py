"""The whole way from workbooks to documents: a finished year, and one with every kind of difficult text."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import docx
import pytest

from ktassess.documents.official_form import check_document
from ktassess.domain.regulation import Role
from ktassess.forms import CouncilRow, CriterionScore
from ktassess.messages import Catalogue, Language

from ..cli.workspaces import council, ktassess, make_workspace, points_of, sent, spread
from ..domain.sheets import FULL_COUNCIL
from .reading import text_of

SAMPLE = Path(__file__).parents[2] / "sample_dossiers" / "dak-ha-2014"

MARKS = 'Y <b>&amp;</b> "Niê" & Ê\'Ban </w:t> {{ 7 * 7 }} {% if %}'
LONG_NAME = " ".join(["Hồ Thị Ngọc Ánh Nguyệt Quỳnh Phương"] * 6)
LONG_POSITION = "Phó Trưởng Ban chuyên trách công tác bảo vệ, chăm sóc và giáo dục trẻ em " * 4
OPINION = "Dòng một & hai\nDòng hai <không mất>\n\nDòng “cuối”"


def departures(folder: Path) -> list[str]:
    """What the checker says of every document below a folder."""
    catalogue = Catalogue.load(Language.VI)
    return [
        f"{path.parent.name}/{path.name}: {catalogue.finding(finding).message}"
        for path in sorted(folder.rglob("*.docx"))
        for finding in check_document(path, path.name, rendered=True)
    ]


@pytest.mark.parametrize(("recognition", "kinds"), [("one", 14), ("each", 14)])
def test_no_document_of_the_sample_departs_from_the_official_form(
    tmp_path: Path, recognition: str, kinds: int
) -> None:
    root = tmp_path / "dak-ha-2014"
    shutil.copytree(SAMPLE, root, ignore=shutil.ignore_patterns("output"))
    settings = root / "ktassess.toml"
    settings.write_text(
        settings.read_text("utf-8").replace('recognition = "one"', f'recognition = "{recognition}"'), "utf-8"
    )
    assert ktassess("build", root).code == 0
    made = list((root / "output").rglob("*.docx"))
    assert len(made) > 75
    assert len({path.stem for path in made}) == kinds  # of sixteen, two are of the other way to recognise
    assert departures(root / "output") == []


@pytest.fixture(scope="module")
def difficult(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A year whose texts are decomposed, full of marks, very long, and of forty people."""
    members = [*council(FULL_COUNCIL)]
    members += [
        CouncilRow(f"Thành Viên {number:02d}", f"Thôn {number}", Role.MEMBER, True, "")
        for number in range(len(members), 37)
    ]
    members += [
        CouncilRow(MARKS, "Đại diện <thôn> & làng", Role.MEMBER, True, OPINION),
        CouncilRow(
            unicodedata.normalize("NFD", "Đỗ Thị Hường"), "Thôn Kon Trang Long Loi", Role.MEMBER, True, ""
        ),
        CouncilRow(LONG_NAME, LONG_POSITION.strip(), Role.MEMBER, True, "Nhất trí. " * 60),
    ]
    assert len(members) == 40
    scores = {
        number: CriterionScore(value, f"Sổ & biểu <{number}>\n{MARKS}")
        for number, value in points_of(spread("812.5")).items()
    }
    form = sent(
        name=unicodedata.normalize("NFD", "Xã Đắk Mar"), scores=scores, council=tuple(members), children=None
    )
    root = make_workspace(
        tmp_path_factory.mktemp("difficult") / "w",
        forms={
            unicodedata.normalize("NFD", "xã đắk mar.xlsx"): form,
            "xa-ngok-wang.xlsx": sent("23515", "Xã Ngok Wang", spread("742.5")),
        },
    )
    ended = ktassess("run", root)
    assert ended.code == 0, ended.out + ended.err
    return root / "output" / "23512-xa-dak-mar"


def text(folder: Path, name: str) -> str:
    return text_of(next(folder.glob(f"{name}-*.docx")).read_bytes())


def test_every_document_is_there_and_word_can_open_it(difficult: Path) -> None:
    names = sorted(path.name[:2] for path in difficult.glob("*.docx"))
    assert names == ["01", "02", "03", "04", "05", "06", "09"]
    for path in difficult.glob("*.docx"):
        assert docx.Document(str(path)).sections


def test_nothing_of_a_text_is_lost(difficult: Path) -> None:
    decision, minutes, report = (text(difficult, number) for number in ("01", "04", "03"))
    assert MARKS in decision
    assert MARKS in minutes
    assert "Dòng một & hai Dòng hai <không mất> Dòng “cuối”" in " ".join(minutes.split())
    assert all(f"Sổ & biểu <{number}> {MARKS}" in report for number in range(1, 16))
    assert LONG_NAME in minutes
    assert LONG_POSITION.strip() in minutes
    assert minutes.count("Nhất trí. ") >= 59


def test_forty_members_are_forty_rows(difficult: Path) -> None:
    decision = docx.Document(str(next(difficult.glob("01-*.docx"))))
    table = next(table for table in decision.tables if table.rows[0].cells[0].text == "TT")
    assert [row.cells[0].text for row in table.rows[1:]] == [str(number) for number in range(1, 41)]
    assert "gồm 40 thành viên" in text(difficult, "01")


def test_decomposed_names_come_out_composed(difficult: Path) -> None:
    for path in difficult.glob("*.docx"):
        whole = text_of(path.read_bytes())
        assert unicodedata.is_normalized("NFC", whole), path.name
    assert "Đỗ Thị Hường" in text(difficult, "01")
    assert "XÃ ĐẮK MAR" in text(difficult, "09")


def test_the_form_holds_all_the_same(difficult: Path) -> None:
    # Typed braces are the officer's text, not tags of ours; the checker cannot know and says so.
    said = [line for line in departures(difficult) if "{{ 7 * 7 }}" not in line and "{% if %}" not in line]
    assert said == []
