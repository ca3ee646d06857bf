"""``form`` and ``verify`` of a province's folder: every district, then what is the province's own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .test_province import make
from .workspaces import ktassess, make_workspace, tree


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("made")
    make_workspace(root / "dak-ha")
    make(root / "dak-to", "huyện Đắk Tô", "612")
    ktassess("run", root)
    return root


@pytest.fixture
def province(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "kon-tum"))


def outputs(root: Path) -> list[Path]:
    every = (
        path for folder in (root, root / "dak-ha", root / "dak-to") for path in (folder / "output").rglob("*")
    )
    return [path for path in every if path.is_file() and not path.name.startswith("manifest")]


def found(root: Path, *more: str | Path) -> list[tuple[str, str]]:
    findings = ktassess("verify", root, "--format", "json", *more).json
    return [(finding["code"], finding["file"]) for finding in findings]


def test_all_of_them_stand(province: Path) -> None:
    ended = ktassess("verify", province, "--lang", "en")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == f"Verified {len(outputs(province))} files: all as they were written.\n"


def test_each_file_is_named_as_it_lies_in_the_provinces_folder(province: Path) -> None:
    changed, gone = sorted((province / "dak-to" / "output").rglob("*.docx"))[:2]
    changed.write_bytes(b"signed")
    gone.unlink()
    (province / "output" / "report" / "cac-xa.csv").unlink()
    expected = [
        ("KT608", changed.relative_to(province).as_posix()),
        ("KT615", gone.relative_to(province).as_posix()),
        ("KT615", "output/report/cac-xa.csv"),
    ]
    assert found(province) == expected
    ended = ktassess("verify", province, "--lang", "en")
    assert ended.code == 1
    assert f"“{expected[0][1]}”waschanged" in "".join(ended.out.split())  # a long name is folded


def test_what_a_district_changed_makes_the_provinces_report_old(province: Path) -> None:
    workbook = next((province / "dak-ha" / "scoring").glob("*.xlsx"))
    workbook.write_bytes(workbook.read_bytes() + b"\0")
    old = [file for code, file in found(province) if code == "KT612"]
    assert {file.partition("/")[0] for file in old} == {"dak-ha", "output"}
    assert (
        len([file for file in old if file.startswith("output/")])
        == len(list((province / "output").rglob("*.*"))) - 2
    )


@pytest.mark.parametrize("damaged", ["dak-ha", "."])
def test_a_damaged_manifest_stops_no_other(province: Path, damaged: str) -> None:
    (province / damaged / "output" / "manifest.json").write_text("{", "utf-8")
    next((province / "dak-to" / "output").rglob("*.docx")).unlink()
    ended = ktassess("verify", province, "--lang", "en")
    assert ended.code == 5
    assert f"{province / damaged}: not done to its end." in " ".join(ended.err.split())
    assert "KT615" in ended.out
    assert "all as they were written" not in ended.err


def test_a_province_without_a_report_of_its_own(province: Path) -> None:
    shutil.rmtree(province / "output")
    assert found(province) == []


def test_a_report_compared_with_a_given_year_is_verified_with_it(province: Path, tmp_path: Path) -> None:
    before = tmp_path / "before"
    make(before / "dak-ha", "huyện Đắk Hà", "615", year=2013, forms={}, review={}, documents=())
    assert ktassess("report", province, "--previous", before).code == 0
    assert {code for code, _ in found(province)} == {"KT612"}
    assert found(province, "--previous", before) == []
    assert ktassess("verify", province / "dak-ha", "--previous", before).code == 2


def test_forms_of_every_district(province: Path) -> None:
    ended = ktassess("form", province, "--lang", "en")
    assert ended.code == 0
    for name in ("dak-ha", "dak-to"):
        forms = province / name / "output" / "forms"
        assert len(list(forms.glob("*.xlsx"))) == 2
        assert f"2 form(s) written to {forms}" in ended.err


def test_a_district_whose_book_cannot_be_read_is_told_and_stops_no_other(province: Path) -> None:
    (province / "dak-ha" / "district.xlsx").write_bytes(b"no workbook")
    ended = ktassess("form", province, "--lang", "en")
    assert ended.code == 1
    assert "dak-ha/district.xlsx" in ended.err
    assert len(list((province / "dak-to" / "output" / "forms").glob("*.xlsx"))) == 2
    assert ktassess("form", province / "dak-ha").code == 1


def test_a_closed_district_stops_no_other_form(province: Path) -> None:
    (province / "dak-ha" / "ktassess.toml").write_text("year = tomorrow", "utf-8")
    assert ktassess("form", province).code == 6
    assert len(list((province / "dak-to" / "output" / "forms").glob("*.xlsx"))) == 2


def test_a_dry_run_of_forms_writes_none(province: Path) -> None:
    before = tree(province)
    ended = ktassess("form", province, "--dry-run", "--lang", "en")
    assert len(ended.out.splitlines()) == 4
    assert ended.err.count("Dry run") == 1
    assert tree(province) == before
