from __future__ import annotations

from pathlib import Path

import pytest

from ktassess.workspace import verifying
from ktassess.workspace.applying import apply
from ktassess.workspace.manifest import Made, Manifest, Source, load_manifest
from ktassess.workspace.touched import Reason
from ktassess.workspace.verifying import examine, findings_of_retired, retire, stood_by, verify
from ktassess.workspace.writing import IfChanged, Output, plan

BOOK = Source("book", "district.xlsx", "b" * 64)
CERTIFICATES = {code: f"{code}-x/09-giay-cong-nhan.docx" for code in ("23500", "23501", "23502")}


def workbook(code: str) -> Source:
    return Source("workbook", f"scoring/{code}.xlsx", code[-1] * 64)


CURRENT = {source.path: source.sha256 for source in (BOOK, *(workbook(code) for code in CERTIFICATES))}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "output"
    manifest = Manifest()
    outputs = [Output(path, code.encode()) for code, path in CERTIFICATES.items()]
    for code, decision in zip(CERTIFICATES, apply(plan(outputs, made, manifest)), strict=True):
        manifest.record(
            decision.target,
            decision.sha256,
            document="certificate",
            commune=code,
            follows=[BOOK, workbook(code)],
        )
    manifest.save(made)
    return made


def named(root: Path, current: dict[str, str]) -> list[tuple[str, str | None]]:
    return [(finding.code.id, finding.commune) for finding in verify(root, current)]


def test_a_finished_workspace_is_in_order(root: Path) -> None:
    assert verify(root, CURRENT) == []
    assert all(one.intact for one in examine(root, CURRENT))


def test_edited_stale_and_missing_are_told_apart(root: Path) -> None:
    (root / CERTIFICATES["23500"]).write_bytes(b"edited")
    (root / CERTIFICATES["23502"]).unlink()
    current = CURRENT | {"scoring/23501.xlsx": "f" * 64}
    assert named(root, current) == [("KT608", "23500"), ("KT612", "23501"), ("KT615", "23502")]
    stale = examine(root, current)[1]
    assert stale.changed == ("scoring/23501.xlsx",)
    assert not stale.intact


def test_an_output_is_stale_when_its_input_is_gone_or_shared_by_all(root: Path) -> None:
    without = {path: sha for path, sha in CURRENT.items() if path != "scoring/23500.xlsx"}
    assert named(root, without) == [("KT612", "23500")]
    assert [code for code, _ in named(root, CURRENT | {"district.xlsx": "0"})] == ["KT612"] * 3


def test_an_edited_output_can_be_stale_too(root: Path) -> None:
    (root / CERTIFICATES["23500"]).write_bytes(b"edited")
    assert named(root, CURRENT | {"scoring/23500.xlsx": "0"}) == [("KT608", "23500"), ("KT612", "23500")]


def test_a_certificate_of_who_no_longer_passes_is_taken_away(root: Path) -> None:
    manifest = load_manifest(root)
    keep = {CERTIFICATES["23500"]}
    retired = retire(root, manifest, keep, lambda made: made.commune != "23502")
    assert [(one.made.commune, one.removed) for one in retired] == [("23501", True)]
    assert not (root / CERTIFICATES["23501"]).exists()
    assert not (root / CERTIFICATES["23501"]).parent.exists()
    assert (root / CERTIFICATES["23502"]).exists()
    assert [one.code.id for one in findings_of_retired(root, retired)] == ["KT612"]
    manifest.save(root)
    assert set(load_manifest(root).outputs) == {CERTIFICATES["23500"], CERTIFICATES["23502"]}


def test_what_was_edited_is_kept_when_it_is_retired(root: Path) -> None:
    (root / CERTIFICATES["23500"]).write_bytes(b"edited")
    (root / CERTIFICATES["23501"]).with_name("~$-giay-cong-nhan.docx").write_bytes(b"")
    manifest = load_manifest(root)
    retired = retire(root, manifest, ())
    assert [one.reason for one in retired] == [Reason.EDITED, Reason.OPEN, None]
    assert [one.code.id for one in findings_of_retired(root, retired)] == [
        "KT612",
        "KT608",
        "KT612",
        "KT609",
        "KT612",
    ]
    assert (root / CERTIFICATES["23500"]).read_bytes() == b"edited"
    assert (root / CERTIFICATES["23501"]).exists()
    assert set(manifest.outputs) == {CERTIFICATES["23500"], CERTIFICATES["23501"]}


def test_a_dry_run_retires_nothing_and_says_the_same(root: Path) -> None:
    manifest = load_manifest(root)
    dry = retire(root, manifest, (), dry_run=True)
    assert all((root / path).exists() for path in CERTIFICATES.values())
    assert len(manifest.outputs) == 3
    assert retire(root, manifest, ()) == dry


def test_a_file_windows_will_not_remove_is_kept(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(verifying.Path, "unlink", refusing)
    retired = retire(root, load_manifest(root), ())
    assert {one.reason for one in retired} == {Reason.OPEN}


def test_what_is_gone_already_is_forgotten(root: Path) -> None:
    (root / CERTIFICATES["23500"]).unlink()
    manifest = load_manifest(root)
    assert retire(root, manifest, [CERTIFICATES["23501"], CERTIFICATES["23502"]]) == []
    assert CERTIFICATES["23500"] not in manifest.outputs


def test_a_certificate_of_a_crashed_run_is_taken_away_too(tmp_path: Path) -> None:
    made = tmp_path / "output"
    apply(plan([Output("23500-x/09.docx", b"1")], made, Manifest()))  # never saved: a crash
    manifest = load_manifest(made)

    def of_23500(one: Made) -> bool:
        return one.commune == "23500"

    assert [one.removed for one in retire(made, manifest, (), of_23500)] == [True]
    assert not (made / "23500-x/09.docx").exists()


def test_a_copy_written_beside_goes_when_the_conflict_is_settled(root: Path) -> None:
    path = CERTIFICATES["23500"]
    (root / path).write_bytes(b"edited")
    manifest = load_manifest(root)
    done = apply(plan([Output(path, b"new")], root, manifest, IfChanged.RENAME))
    beside = done[0].target
    manifest.record(beside, done[0].sha256, document="certificate", commune="23500", follows=[])
    only = {"within": lambda made: made.commune == "23500"}
    assert retire(root, manifest, stood_by(done), **only) == []
    (root / path).unlink()
    done = apply(plan([Output(path, b"new")], root, manifest))
    assert [one.made.path for one in retire(root, manifest, stood_by(done), **only)] == [beside]
