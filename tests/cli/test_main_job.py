"""The main job: one command checks, builds and reports a year."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from ktassess.domain.regulation import Kind
from ktassess.forms import CommuneRow

from ..domain.sheets import spread
from .workspaces import book, ktassess, make_workspace, reviewed, sent, tree

PASSING, FAILING = "23512-xa-dak-mar", "23515-xa-ngok-wang"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished year that was run once."""
    root = make_workspace(tmp_path_factory.mktemp("year") / "dak-ha-2014")
    ended = ktassess("run", root)
    assert (ended.code, "Traceback" in ended.err) == (0, False), ended.err
    return root


def names(root: Path, folder: str) -> list[str]:
    return sorted(path.name[:2] for path in (root / "output" / folder).glob("*.docx"))


def test_every_document_is_there(finished: Path) -> None:
    assert names(finished, PASSING) == ["01", "02", "03", "04", "05", "06", "09"]
    assert names(finished, FAILING) == ["01", "03", "04", "05", "06", "10"]
    assert names(finished, "district") == ["01", "02", "03", "04", "05", "06"]
    assert sorted(path.name for path in (finished / "output/report").iterdir()) == [
        "ket-qua.json",
        "phat-hien.csv",
        "theo-so-nganh.xlsx",
        "tong-hop.xlsx",
        "trang-tong-hop.html",
    ]


def test_nothing_is_written_outside_output(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    before = tree(root)
    ktassess("run", root)
    after = {path: data for path, data in tree(root).items() if not path.startswith("output/")}
    assert after == before


def test_a_second_run_changes_nothing(finished: Path) -> None:
    before = tree(finished)
    ended = ktassess("run", finished)
    assert ended.code == 0
    assert tree(finished) == before
    assert "24 giữ nguyên" in ended.err


def test_the_same_input_gives_the_same_bytes_elsewhere(finished: Path, tmp_path: Path) -> None:
    other = make_workspace(tmp_path / "elsewhere")
    ktassess("run", other)
    assert tree(other / "output") == tree(finished / "output")


def test_the_manifest_is_what_sha256sum_checks(finished: Path) -> None:
    output = finished / "output"
    lines = (output / "manifest-sha256.txt").read_text("utf-8").splitlines()
    assert len(lines) == 24
    for line in lines:
        digest, _, path = line.partition("  ")
        assert hashlib.sha256((output / path).read_bytes()).hexdigest() == digest


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    before = tree(root)
    ended = ktassess("run", root, "--dry-run")
    assert ended.code == 0
    assert tree(root) == before
    assert "24 mới" in ended.err


def test_a_dry_run_names_each_file_and_what_is_not_written(finished: Path, tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    output = root / "output"
    ended = ktassess("build", root, "--dry-run")
    made = {path for path in tree(finished / "output") if path.endswith(".docx")}
    assert set(ended.out.splitlines()) == {f"Mới  {output / path}" for path in made}
    assert "→" in ended.err  # each note about a paper that is not written, not only their number
    ktassess("run", root)
    certificate = output / PASSING / "09-giay-cong-nhan.docx"
    certificate.write_bytes(certificate.read_bytes() + b"signed")
    assert ktassess("build", root, "--dry-run").out == f"Không ghi đè  {certificate}\n"
    again = ktassess("run", root, "--dry-run", "--if-changed", "rename", "--format", "json")
    assert json.loads(again.out)["year"] == 2014
    assert f"Mới  {output / PASSING / '09-giay-cong-nhan (2).docx'}\n" in again.err
    (output / "report" / "tong-hop.xlsx").unlink()
    assert f"Mới  {output / 'report' / 'tong-hop.xlsx'}\n" in ktassess("report", root, "--dry-run").err
    assert f"Mới  {output / 'forms' / PASSING}.xlsx\n" in ktassess("form", root, "--dry-run").out


def test_of_one_commune_nothing_is_said_about_the_papers_of_others(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    assert FAILING in ktassess("build", root, "--dry-run").err
    ended = ktassess("build", root, "--dry-run", "--commune", "23512")
    assert (FAILING in ended.err, PASSING in ended.out) == (False, True)


def test_a_commune_that_no_longer_passes_loses_its_certificate(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    ktassess("run", root)
    certificate = root / "output" / PASSING / "09-giay-cong-nhan.docx"
    assert certificate.exists()
    from ktassess.forms import district_book

    from .workspaces import REGULATION

    corrected = book(review={"23512": reviewed(spread("745")), "23515": reviewed(spread("700"))})
    (root / "district.xlsx").write_bytes(district_book(corrected, REGULATION))
    ended = ktassess("run", root)
    assert ended.code == 0
    assert not certificate.exists()
    assert (root / "output" / PASSING / "10-thong-bao.docx").exists()
    assert "KT612" in ended.err


def test_a_decision_for_each_commune_where_the_settings_say_so(tmp_path: Path) -> None:
    from ktassess.workspace.settings import Recognition

    root = make_workspace(tmp_path / "w", recognition=Recognition.EACH)
    ktassess("run", root)
    assert names(root, PASSING) == ["01", "02", "03", "04", "05", "06", "07", "08", "09"]
    assert names(root, "district") == ["01", "02", "03", "06"]


def test_only_and_commune(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    assert ktassess("build", root, "--commune", "23512", "--only", "certificate").code == 0
    assert [path for path in tree(root / "output") if path.endswith(".docx")] == [
        f"{PASSING}/09-giay-cong-nhan.docx"
    ]


def test_before_the_review_there_is_no_decision(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w", district=book(review={}))
    ended = ktassess("run", root, "--format", "json")
    assert {commune["basis"] for commune in ended.json["communes"]} == {"self"}
    assert [commune["result"] for commune in ended.json["communes"]] == ["passed", "failed"]
    assert not [
        path for path in tree(root / "output") if "giay-cong-nhan" in path or "quyet-dinh-cong" in path
    ]


def test_an_undetermined_commune_gets_no_decision_but_its_dossier_back(tmp_path: Path) -> None:
    form = sent()
    form.scores.pop(7)  # type: ignore[attr-defined]
    root = make_workspace(
        tmp_path / "w",
        forms={"a.xlsx": form, "b.xlsx": sent("23515", "Xã Ngok Wang", spread("742.5"))},
        district=book(review={"23515": reviewed(spread("700"))}),
    )
    ended = ktassess("run", root, "--format", "json")
    assert ended.code == 1
    assert ended.json["communes"][0]["result"] == "undetermined"
    assert ended.json["communes"][0]["total"] is None
    assert names(root, PASSING) == ["01", "10"]
    assert "KT613" in ended.err


def test_no_decision_while_conclusion_and_points_disagree(tmp_path: Path) -> None:
    from dataclasses import replace

    from ktassess.domain.assessment import Result

    contrary = replace(reviewed(spread("805")), conclusion=Result.FAILED)
    root = make_workspace(
        tmp_path / "w", district=book(review={"23512": contrary, "23515": reviewed(spread("700"))})
    )
    ended = ktassess("run", root, "--format", "json")
    assert ended.code == 1
    (commune, _) = ended.json["communes"]
    assert (commune["result"], commune["conclusion"]) == ("passed", "failed")
    assert "KT501" in [finding["code"] for finding in ended.json["findings"]]
    assert not [path for path in tree(root / "output") if "cong-nhan.docx" in path and "district/05" in path]
    assert "09" not in names(root, PASSING)


def test_a_listed_commune_without_a_workbook(tmp_path: Path) -> None:
    communes = (*book().communes, CommuneRow("23524", "Xã Đắk La", Kind.COMMUNE))
    root = make_workspace(tmp_path / "w", district=book(communes=communes))
    ended = ktassess("run", root, "--format", "json")
    assert ended.code == 1
    assert [(c["code"], c["result"]) for c in ended.json["communes"]][2] == ("23524", "undetermined")
    assert not (root / "output/23524-xa-dak-la").exists()


def test_the_office_template_goes_before_ours(tmp_path: Path) -> None:
    from ktassess.documents.store import own_folder

    root = make_workspace(tmp_path / "w")
    (root / "templates").mkdir()
    ours = (own_folder() / "thong-bao.docx").read_bytes()
    (root / "templates" / "giay-cong-nhan.docx").write_bytes(ours)
    ktassess("build", root)
    made = (root / "output" / PASSING / "09-giay-cong-nhan.docx").read_bytes()
    plain = make_workspace(tmp_path / "plain")
    ktassess("build", plain)
    assert made != (plain / "output" / PASSING / "09-giay-cong-nhan.docx").read_bytes()
