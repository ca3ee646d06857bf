"""``build`` and ``run`` of a province's folder: each district as by itself, none stopping another."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from ..domain.sheets import spread
from .test_province import make
from .workspaces import book, ktassess, make_workspace, sent, tree

REPORTS = "output/report"
NOTHING_CAME = 1
"""How a command over the three districts ends: that nothing came from one is an error that can be mended."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three districts: Đắk Hà, Đắk Tô with nothing wrong, Kon Rẫy from which nothing has come."""
    root = tmp_path_factory.mktemp("made")
    make_workspace(root / "dak-ha")
    forms = {
        "xa-dak-mar.xlsx": sent(district="Huyện Đắk Tô"),
        "xa-ngok-wang.xlsx": sent("23515", "Xã Ngok Wang", spread("742.5"), district="Huyện Đắk Tô"),
    }
    make(root / "dak-to", "huyện Đắk Tô", "612", forms)
    make(root / "kon-ray", "huyện Kon Rẫy", "614", forms={}, documents=(), review={})
    return root


@pytest.fixture
def province(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "kon-tum"))


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")


def documents_in(district: Path) -> dict[str, bytes]:
    return tree(district / "output") if (district / "output").is_dir() else {}


def written_in(district: Path) -> int:
    """How many files were written, beside what says so."""
    return sum(not path.startswith("manifest") for path in documents_in(district))


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("command", ["build", "run"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_district_as_by_itself(province: Path, tmp_path: Path, command: str, jobs: str) -> None:
    together = ktassess(command, province, "--jobs", jobs)
    assert together.code == NOTHING_CAME, together.err
    for name in ("dak-ha", "dak-to"):
        alone = Path(
            shutil.copytree(province / name, tmp_path / name, ignore=shutil.ignore_patterns("output"))
        )
        assert ktassess(command, alone).code == 0
        assert documents_in(province / name) == documents_in(alone)
        assert any(path.endswith(".docx") for path in documents_in(alone))


def test_run_tells_what_check_tells_and_what_was_written(province: Path) -> None:
    checked = ktassess("check", province, "--lang", "en")
    ended = ktassess("run", province, "--lang", "en")
    assert ended.out == checked.out
    written = [written_in(province / name) for name in ("dak-ha", "dak-to")]
    assert f"Documents: {sum(written)} new, 0 replaced, 0 unchanged, 0 kept, 0 removed." in flat(ended.err)
    rows = [line for line in ended.err.splitlines() if re.match(r"huyện \S+ \S+ +\S+ +\d", line)]
    assert len(rows) == 3
    assert [int(re.findall(r"\d+", row)[0]) for row in rows[:2]] == written


def test_run_writes_the_provinces_report_too(province: Path) -> None:
    assert not (province / "output").exists()
    assert ktassess("run", province, "--lang", "en").code == NOTHING_CAME
    assert sorted(path.name for path in (province / REPORTS).iterdir()) == [
        *("cac-huyen.csv", "cac-xa.csv", "ket-qua.json", "phat-hien.csv"),
        *("theo-so-nganh.xlsx", "tong-hop-tinh.xlsx", "trang-tong-hop.html"),
    ]
    before = tree(province)
    assert "Documents: 0 new, 0 replaced" in flat(ktassess("run", province, "--lang", "en").err)
    assert tree(province) == before


@pytest.mark.parametrize("form", ["json", "csv"])
def test_scripts_get_what_check_gives(province: Path, form: str) -> None:
    checked = ktassess("check", province, "--format", form)
    assert ktassess("run", province, "--format", form).out == checked.out


def test_from_which_nothing_came_gets_no_documents_of_run(province: Path) -> None:
    assert ktassess("run", province).code == NOTHING_CAME
    assert documents_in(province / "kon-ray") == {}


def test_a_wrong_configuration_stops_its_own_district_alone(province: Path) -> None:
    (province / "dak-to" / "ktassess.toml").write_text("year = tomorrow", "utf-8")
    ended = ktassess("run", province, "--lang", "en")
    assert ended.code == 6
    assert documents_in(province / "dak-ha")
    assert not documents_in(province / "dak-to")
    assert f"{province / 'dak-to'}: not done to its end." in flat(ended.err)
    assert "The province's report" in ended.err
    assert not (province / REPORTS).exists()  # a district would be missing from it in silence


def test_a_damaged_manifest_stops_its_own_district_alone(province: Path) -> None:
    assert ktassess("build", province).code == NOTHING_CAME
    manifest = province / "dak-ha" / "output" / "manifest.json"
    manifest.write_text("{", "utf-8")
    before = documents_in(province / "dak-ha")
    (province / "dak-to" / "output" / "manifest.json").unlink()
    shutil.rmtree(province / "dak-to" / "output")
    ended = ktassess("build", province, "--lang", "en")
    assert ended.code == 5
    assert documents_in(province / "dak-ha") == before
    assert documents_in(province / "dak-to")
    assert f"{province / 'dak-ha'}: not done to its end." in flat(ended.err)
    row = next(line for line in ended.err.splitlines() if re.match("huyện Đắk Hà +dak-ha", line))
    assert re.findall(r"[–\d]+$", row.strip()) == ["–"]


def test_every_district_closed_says_so_and_prints_nothing(province: Path) -> None:
    for name in ("dak-ha", "dak-to", "kon-ray"):
        (province / name / "ktassess.toml").write_text("year = tomorrow", "utf-8")
    ended = ktassess("run", province, "--format", "json")
    assert (ended.code, ended.out) == (6, "")
    assert ended.err.count("tomorrow") or ended.err.count("ktassess.toml") >= 3


def test_a_paper_changed_by_hand_is_kept_and_the_others_are_written(province: Path) -> None:
    assert ktassess("build", province).code == NOTHING_CAME
    paper = next((province / "dak-ha" / "output").rglob("*.docx"))
    paper.write_bytes(paper.read_bytes() + b"signed")
    signed = paper.read_bytes()
    shutil.rmtree(province / "dak-to" / "output")
    ended = ktassess("build", province, "--lang", "en")
    assert ended.code == 5
    assert paper.read_bytes() == signed
    assert documents_in(province / "dak-to")
    assert "1 kept" in flat(ended.err)
    assert "Errors and warnings of writing documents huyện Đắk Hà" in flat(ended.err)


def test_a_wrong_template_stops_its_own_district_alone(province: Path) -> None:
    own = province / "dak-to" / "templates"
    own.mkdir()
    copied = ktassess("templates", "copy", own)
    template = next(own.glob("*.docx"))
    template.write_bytes(b"no Word file")
    assert copied.code == 0
    ended = ktassess("build", province)
    assert ended.code == 4
    assert not documents_in(province / "dak-to")
    assert documents_in(province / "dak-ha")


def test_a_dry_run_names_every_file_and_writes_none(province: Path) -> None:
    before = tree(province)
    ended = ktassess("build", province, "--dry-run", "--lang", "en")
    assert ended.code == NOTHING_CAME
    assert tree(province) == before
    planned = {line.split(maxsplit=1)[1] for line in ended.out.splitlines()}
    assert ktassess("build", province).code == NOTHING_CAME
    written = {
        str(path)
        for name in ("dak-ha", "dak-to", "kon-ray")
        for path in (province / name).rglob("*.docx")
        if "output" in path.parts
    }
    assert planned == written
    assert "Dry run" in ended.err


def test_a_commune_is_built_where_it_is(province: Path) -> None:
    make_workspace(
        province / "dak-glei",
        forms={"xa.xlsx": sent("23401", "Xã Đắk Man")},
        district=book(communes=(), review={}, documents=()),
    )
    config = province / "dak-glei" / "ktassess.toml"
    config.write_text(config.read_text("utf-8").replace('"615"', '"610"'), "utf-8")
    ended = ktassess("build", province, "--commune", "23401")
    assert ended.code in (0, 1)
    assert documents_in(province / "dak-glei")
    assert not documents_in(province / "dak-ha")
    unknown = ktassess("build", province, "--commune", "99999")
    assert unknown.code == 2
    assert "99999" in unknown.err


def test_a_document_nobody_knows_is_told_before_anything_is_done(province: Path) -> None:
    before = tree(province)
    ended = ktassess("build", province, "--only", "no-such-paper")
    assert ended.code == 2
    assert "no-such-paper" in ended.err
    assert tree(province) == before


def test_two_folders_of_one_district_are_no_province(province: Path) -> None:
    shutil.copytree(province / "dak-ha", province / "dak-ha-again")
    before = tree(province)
    assert ktassess("run", province).code == 2
    assert tree(province) == before
    assert ktassess("build", province).code == NOTHING_CAME  # each folder has its own documents


def test_years_side_by_side_are_built_and_named_by_their_year(province: Path) -> None:
    make(province / "dak-to-2013", "huyện Đắk Tô", "612", year=2013, forms={}, review={}, documents=())
    assert ktassess("run", province).code == 2
    ended = ktassess("build", province, "--lang", "en")
    assert "huyện Đắk Tô (2013)" in ended.err
    assert "huyện Đắk Tô (2014)" in ended.err


def test_pdf_and_zip_of_every_district(province: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("needs LibreOffice")
    assert ktassess("build", province, "--pdf", "--zip", "--jobs", "2").code == NOTHING_CAME
    for name in ("dak-ha", "dak-to"):
        found = documents_in(province / name)
        assert any(path.endswith("ho-so-danh-gia.pdf") for path in found)
        assert any(path.endswith(".zip") for path in found)


def test_a_folder_without_workspaces_is_still_none(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    assert ktassess("build", tmp_path).code == 3
    assert ktassess("run", tmp_path / "not-there").code == 3
