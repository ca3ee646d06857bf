"""``check`` of several workspaces: side by side on a terminal, whole for scripts."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from .workspaces import ktassess

SAMPLES = Path(__file__).parents[2] / "sample_dossiers"
NAMES = ("dak-ha-2014", "mistakes-2014")


@pytest.fixture(scope="module")
def roots(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("province")
    for name in NAMES:
        shutil.copytree(SAMPLES / name, folder / name, ignore=shutil.ignore_patterns("output"))
    return [folder / name for name in NAMES]


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")


def last_line(text: str) -> str:
    """The line of counts at the end, which may be folded."""
    lines = text.splitlines()
    start = max(number for number, line in enumerate(lines) if re.match(r"\d+ files: ", line))
    return " ".join(" ".join(lines[start:]).split())


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_numbers_are_those_of_the_json(roots: list[Path], jobs: str) -> None:
    text = ktassess("check", *roots, "--jobs", jobs, "--lang", "en")
    summary = ktassess("check", *roots, "--format", "json").json["summary"]
    assert last_line(text.out) == (
        f"{summary['found']} files: {summary['read']} read, {summary['passed_over']} passed over, "
        f"{summary['unreadable']} unreadable · {summary['passed']} passed, {summary['failed']} failed, "
        f"{summary['undetermined']} undetermined · {summary['errors']} errors, "
        f"{summary['warnings']} warnings, {summary['notes']} notes"
    )
    for root in roots:
        own = ktassess("check", root, "--format", "json").json["summary"]
        row = next(line for line in text.out.splitlines() if f" {root.name} " in line)
        numbers = re.findall(r"\d+", row.partition(root.name)[2])
        keys = ("passed", "failed", "undetermined", "errors", "warnings", "notes")
        assert numbers[1:7] == [str(own[key]) for key in keys]


def test_exit_codes_are_those_of_one_review(roots: list[Path], tmp_path: Path) -> None:
    clean, mistakes = roots
    assert ktassess("check", clean, mistakes).code == 1
    assert ktassess("check", clean, clean).code == 0
    assert ktassess("check", clean, clean, "--strict").code == 1
    empty = tmp_path / "empty"
    shutil.copytree(clean, empty)
    shutil.rmtree(empty / "scoring")
    assert ktassess("check", empty, empty).code == 3


@pytest.mark.parametrize("form", ["table", "json"])
def test_a_provinces_folder_stands_for_its_workspaces(roots: list[Path], form: str) -> None:
    folder = roots[0].parent
    (folder / "province.toml").touch()
    by_name, whole = ktassess("check", *roots, "--format", form), ktassess("check", folder, "--format", form)
    assert (whole.code, whole.out) == (by_name.code, by_name.out)


def test_workbooks_beside_workspaces_are_what_was_meant(roots: list[Path], tmp_path: Path) -> None:
    shutil.copytree(roots[0], tmp_path / roots[0].name)
    shutil.copy(next((roots[0] / "scoring").glob("*.xlsx")), tmp_path / "one.xlsx")
    summary = ktassess("check", tmp_path, "--format", "json").json["summary"]
    assert (summary["read"], summary["passed_over"]) == (1, 1)


def test_one_workspace_is_printed_whole(roots: list[Path]) -> None:
    alone = ktassess("check", roots[0], "--lang", "en").out
    assert "Results" in alone
    assert "Districts as of" not in alone


def test_a_workspace_beside_a_single_workbook_is_printed_whole(roots: list[Path]) -> None:
    workbook = next((roots[1] / "scoring").glob("01-*.xlsx"))
    assert "Districts as of" not in ktassess("check", roots[0], workbook, "--lang", "en").out


def test_annotated_copies_of_several_are_told_side_by_side_too(roots: list[Path], tmp_path: Path) -> None:
    told = ktassess("check", *roots, "--annotate-to", tmp_path / "copies", "--lang", "en")
    assert told.out == ktassess("check", *roots, "--lang", "en").out
    assert list((tmp_path / "copies").iterdir())


@pytest.mark.parametrize(("file", "text"), [("ktassess.toml", "year = tomorrow"), ("mapping.toml", "no = 1")])
def test_a_district_that_cannot_be_gone_on_with_stops_no_other(
    roots: list[Path], tmp_path: Path, file: str, text: str
) -> None:
    closed, other = (Path(shutil.copytree(root, tmp_path / root.name)) for root in roots)
    (closed / file).write_text(text, "utf-8")
    table = ktassess("check", tmp_path, "--lang", "en")
    assert table.code == 6
    assert f"{closed}: not done to its end." in table.err
    summary = ktassess("check", other, "--format", "json").json["summary"]
    assert last_line(table.out).startswith(f"{summary['found']} files: {summary['read']} read")
    assert (
        ktassess("check", tmp_path, "--format", "json").json
        == ktassess("check", other, "--format", "json").json
    )
    assert ktassess("check", closed).code == 6


def test_where_none_can_be_gone_on_with_nothing_is_printed(roots: list[Path], tmp_path: Path) -> None:
    for root in roots:
        (Path(shutil.copytree(root, tmp_path / root.name)) / "ktassess.toml").write_text(
            "year = tomorrow", "utf-8"
        )
    for form in ("table", "json", "csv"):
        ended = ktassess("check", tmp_path, "--format", form)
        assert (ended.code, ended.out) == (6, "")
        assert ended.err.count("ktassess.toml") == 2


def test_different_regulations_do_not_stand_in_one_table(roots: list[Path], tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(roots[0], other)
    assert ktassess("rules", "copy", other / "own.toml").code == 0
    for file, pattern, text in (
        ("own.toml", r'^id = "kon-tum-2014"', 'id = "own"'),
        ("ktassess.toml", r'^rules = "kon-tum-2014"', 'rules = "own.toml"'),
    ):
        before = (other / file).read_text("utf-8")
        (other / file).write_text(re.sub(pattern, text, before, count=1, flags=re.MULTILINE), "utf-8")
    assert ktassess("check", other).code == 0
    assert ktassess("check", roots[0], other).code == 2
