from __future__ import annotations

import io
import itertools
import json
import os
import subprocess
import threading
import time
import unicodedata
import zipfile
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ktassess.errors import OutputRefusedError
from ktassess.workspace import atomic, file_names
from ktassess.workspace.applying import apply
from ktassess.workspace.atomic import sweep
from ktassess.workspace.file_names import check_distinct, checked_path, safe_name
from ktassess.workspace.manifest import JOURNAL, Manifest, Source, load_manifest
from ktassess.workspace.touched import Reason
from ktassess.workspace.writing import (
    Action,
    Decision,
    IfChanged,
    Output,
    OutputFolder,
    State,
    findings_of,
    plan,
)

PATH = "23500-dak-ha/09-giay-cong-nhan.docx"
WORKBOOK = Source("workbook", "scoring/23500.xlsx", "a" * 64)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "output"


def build(root: Path, *outputs: Output, if_changed: IfChanged = IfChanged.KEEP) -> list[Decision]:
    """A whole run: decide, write, remember."""
    manifest = load_manifest(root)
    done = apply(plan(outputs, root, manifest, if_changed))
    for decision in done:
        if decision.ours:
            manifest.record(
                decision.target, decision.sha256, document="certificate", commune="23500", follows=[WORKBOOK]
            )
    manifest.save(root)
    return done


def states(decisions: list[Decision]) -> list[tuple[State, Action]]:
    return [(decision.state, decision.action) for decision in decisions]


def word_file(*members: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in ("word/document.xml", *members):
            archive.writestr(name, "x")
    return stream.getvalue()


def everything(root: Path) -> dict[str, bytes]:
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def test_create_then_identical_then_replace(root: Path) -> None:
    assert states(build(root, Output(PATH, b"1"))) == [(State.CREATE, Action.WRITE)]
    assert (root / PATH).read_bytes() == b"1"
    assert states(build(root, Output(PATH, b"1"))) == [(State.IDENTICAL, Action.SKIP)]
    assert states(build(root, Output(PATH, b"2"))) == [(State.REPLACE, Action.WRITE)]
    assert (root / PATH).read_bytes() == b"2"


def test_an_identical_file_is_not_touched(root: Path) -> None:
    build(root, Output(PATH, b"1"))
    os.utime(root / PATH, (1, 1))
    build(root, Output(PATH, b"1"))
    assert (root / PATH).stat().st_mtime == 1


@pytest.mark.parametrize("dry", [True, False])
def test_a_dry_run_shows_the_same_decisions_and_writes_nothing(root: Path, dry: bool) -> None:
    build(root, Output(PATH, b"1"), Output("district/a.docx", b"1"))
    (root / "district/a.docx").write_bytes(b"by hand")
    before = everything(root)
    outputs = [Output(PATH, b"2"), Output("district/a.docx", b"2"), Output("district/b.docx", b"2")]
    planned = plan(outputs, root, load_manifest(root))
    if dry:
        assert everything(root) == before
    else:
        assert states(apply(planned)) == states(planned)
        assert everything(root) != before


def test_what_was_edited_is_kept_and_named(root: Path) -> None:
    build(root, Output(PATH, b"1"))
    (root / PATH).write_bytes(b"edited")
    done = build(root, Output(PATH, b"2"))
    assert states(done) == [(State.CONFLICT, Action.KEEP)]
    assert done[0].reason is Reason.EDITED
    assert (root / PATH).read_bytes() == b"edited"
    assert [(one.code.id, one.params) for one in findings_of(done)] == [("KT608", {"file": f"output/{PATH}"})]
    assert states(build(root, Output(PATH, b"2"))) == [(State.CONFLICT, Action.KEEP)]  # and is not forgotten


def test_a_file_that_was_never_ours_is_kept(root: Path) -> None:
    (root / PATH).parent.mkdir(parents=True)
    (root / PATH).write_bytes(b"hers")
    done = build(root, Output(PATH, b"2"))
    assert done[0].reason is Reason.UNKNOWN
    assert (root / PATH).read_bytes() == b"hers"


def test_an_edited_file_that_equals_the_new_one_is_identical(root: Path) -> None:
    build(root, Output(PATH, b"1"))
    (root / PATH).write_bytes(b"2")
    assert states(build(root, Output(PATH, b"2"))) == [(State.IDENTICAL, Action.SKIP)]
    assert states(build(root, Output(PATH, b"3"))) == [(State.REPLACE, Action.WRITE)]


def test_rename_writes_beside_and_uses_the_same_name_again(root: Path) -> None:
    build(root, Output(PATH, b"1"))
    (root / PATH).write_bytes(b"edited")
    beside = PATH.replace(".docx", " (2).docx")
    for data, action in ((b"2", Action.WRITE), (b"2", Action.SKIP), (b"3", Action.WRITE)):
        done = build(root, Output(PATH, data), if_changed=IfChanged.RENAME)
        assert (done[0].target, done[0].action) == (beside, action)
        assert (root / beside).read_bytes() == data
        assert [one.code.id for one in findings_of(done)] == ["KT608"]
    assert (root / PATH).read_bytes() == b"edited"
    (root / beside).write_bytes(b"edited too")
    done = build(root, Output(PATH, b"4"), if_changed=IfChanged.RENAME)
    assert done[0].target == PATH.replace(".docx", " (3).docx")


def test_overwrite_replaces_what_was_edited(root: Path) -> None:
    build(root, Output(PATH, b"1"))
    (root / PATH).write_bytes(b"edited")
    done = build(root, Output(PATH, b"2"), if_changed=IfChanged.OVERWRITE)
    assert states(done) == [(State.CONFLICT, Action.WRITE)]
    assert (root / PATH).read_bytes() == b"2"
    assert list(findings_of(done)) == []


@pytest.mark.parametrize("if_changed", list(IfChanged))
@pytest.mark.parametrize("ours", [True, False])
def test_what_is_signed_is_never_overwritten(root: Path, if_changed: IfChanged, ours: bool) -> None:
    signed = word_file("_xmlsignatures/origin.sigs", "_xmlsignatures/sig1.xml")
    (root / PATH).parent.mkdir(parents=True)
    if ours:
        build(root, Output(PATH, word_file()))
    (root / PATH).write_bytes(signed)
    done = build(root, Output(PATH, b"2"), if_changed=if_changed)
    assert done[0].reason is Reason.SIGNED
    assert (root / PATH).read_bytes() == signed
    assert (root / PATH.replace(".docx", " (2).docx")).exists() is (if_changed is IfChanged.RENAME)
    assert [one.code.id for one in findings_of(done)] == ["KT608"]


@pytest.mark.parametrize(
    "lock",
    [
        "~$-giay-cong-nhan.docx",
        "~$09-giay-cong-nhan.docx",
        ".~lock.09-giay-cong-nhan.docx#",
        "~$-GIAY-cong-nhan.DOCX",  # opened under the name another system takes for the same
    ],
)
@pytest.mark.parametrize("if_changed", [IfChanged.KEEP, IfChanged.OVERWRITE])
def test_what_is_open_in_word_is_kept(root: Path, lock: str, if_changed: IfChanged) -> None:
    build(root, Output(PATH, b"1"))
    (root / PATH).with_name(lock).write_bytes(b"")
    done = build(root, Output(PATH, b"2"), if_changed=if_changed)
    assert done[0].reason is Reason.OPEN
    assert (root / PATH).read_bytes() == b"1"
    assert [one.code.id for one in findings_of(done)] == ["KT609"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_lock_file_is_known_however_its_accents_are_spelled(
    root: Path, form: Literal["NFC", "NFD"]
) -> None:
    build(root, Output("Quyết định.docx", b"1"))
    (root / unicodedata.normalize(form, "~$yết định.docx")).write_bytes(b"")
    assert build(root, Output("Quyết định.docx", b"2"))[0].reason is Reason.OPEN
    assert build(root, Output("Đề nghị.docx", b"2"))[0].reason is None


def test_a_file_windows_will_not_replace_is_kept_and_the_others_are_written(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(root, Output(PATH, b"1"), Output("district/a.docx", b"1"))
    real = os.replace

    def refusing(source: str, target: str) -> None:
        if target.endswith(PATH):
            raise PermissionError(13, "in use")
        real(source, target)

    monkeypatch.setattr(atomic.os, "replace", refusing)
    monkeypatch.setattr(atomic.time, "sleep", lambda _: None)
    done = build(root, Output(PATH, b"2"), Output("district/a.docx", b"2"))
    assert [decision.action for decision in done] == [Action.KEEP, Action.WRITE]
    assert [one.code.id for one in findings_of(done)] == ["KT609"]
    assert (root / PATH).read_bytes() == b"1"
    assert (root / "district/a.docx").read_bytes() == b"2"
    assert not list(root.rglob("*.tmp"))


@pytest.mark.parametrize("closed_from", ["the first run", "a later run"])
def test_a_folder_that_is_closed_to_us_keeps_no_other_from_being_written(
    root: Path, monkeypatch: pytest.MonkeyPatch, closed_from: str
) -> None:
    written_before = closed_from == "a later run"
    if written_before:
        build(root, Output(PATH, b"1"), Output("23501-x/a.docx", b"1"), Output("district/a.docx", b"1"))
    real = atomic._opened_new

    def refusing(path: str) -> int:
        if "/23501-x/" in path:
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(atomic, "_opened_new", refusing)
    done = build(root, Output(PATH, b"2"), Output("23501-x/a.docx", b"2"), Output("district/a.docx", b"2"))
    assert [decision.action for decision in done] == [Action.WRITE, Action.KEEP, Action.WRITE]
    (finding,) = findings_of(done)
    assert finding.code.id == "KT609"
    assert finding.params["file"] == "output/23501-x/a.docx"
    assert (root / PATH).read_bytes() == (root / "district/a.docx").read_bytes() == b"2"
    assert (root / "23501-x/a.docx").exists() is written_before
    assert not list(root.rglob("*.tmp"))


def test_a_crash_in_the_middle_leaves_whole_files_that_are_known_as_ours(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(root, Output("a.docx", b"1"), Output("b.docx", b"1"))
    real = os.replace

    def crashing(source: str, target: str) -> None:
        if target.endswith("b.docx"):
            raise KeyboardInterrupt
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "replace", crashing)
        with pytest.raises(KeyboardInterrupt):
            build(root, Output("a.docx", b"2"), Output("b.docx", b"2"), Output("c.docx", b"2"))
    assert (root / "a.docx").read_bytes() == b"2"
    assert (root / "b.docx").read_bytes() == b"1"
    assert not (root / "c.docx").exists()
    assert not list(root.rglob("*.tmp"))
    done = build(root, Output("a.docx", b"3"), Output("b.docx", b"3"), Output("c.docx", b"3"))
    assert [decision.state for decision in done] == [State.REPLACE, State.REPLACE, State.CREATE]
    assert not (root / JOURNAL).exists()


def test_a_journal_cut_short_is_no_obstacle(root: Path) -> None:
    root.mkdir()
    (root / JOURNAL).write_bytes(b'["a.docx", "12"]\n["b.do')
    manifest = load_manifest(root)
    assert manifest.is_ours("a.docx", "12")
    assert not manifest.knows("b.docx")


def test_a_crashed_run_of_another_commune_is_not_forgotten(root: Path) -> None:
    apply(plan([Output("23501-x/a.docx", b"1")], root, Manifest()))  # never saved: a crash
    build(root, Output(PATH, b"1"))
    done = build(root, Output("23501-x/a.docx", b"2"))
    assert states(done) == [(State.REPLACE, Action.WRITE)]


def test_a_folder_that_cannot_be_written_to_is_an_error(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(root, Output("a.docx", b"1"))

    def refusing(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    decisions = plan([Output("a.docx", b"2")], root, load_manifest(root))
    monkeypatch.setattr(atomic.os, "open", refusing)
    with pytest.raises(OutputRefusedError) as caught:
        apply(decisions)
    assert caught.value.key == "error.output.not-written"
    assert (root / "a.docx").read_bytes() == b"1"


def test_a_full_disk_leaves_the_old_file(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(root, Output("a.docx", b"1"))
    decisions = plan([Output("a.docx", b"2")], root, load_manifest(root))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(OutputRefusedError):
        apply(decisions)
    assert (root / "a.docx").read_bytes() == b"1"
    assert not list(root.rglob("*.tmp"))


def test_a_file_changed_between_deciding_and_writing_is_kept(root: Path) -> None:
    build(root, Output("a.docx", b"1"))
    decisions = plan([Output("a.docx", b"2"), Output("b.docx", b"2")], root, load_manifest(root))
    (root / "a.docx").write_bytes(b"just now")
    (root / "b.docx").write_bytes(b"just now too")
    done = apply(decisions)
    assert [decision.action for decision in done] == [Action.KEEP, Action.KEEP]
    assert (root / "a.docx").read_bytes() == b"just now"
    assert (root / "b.docx").read_bytes() == b"just now too"


def test_a_file_changed_at_the_last_moment_is_kept_and_the_others_are_written(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(root, Output("a.docx", b"1"), Output("b.docx", b"1"))
    decisions = plan([Output("a.docx", b"2"), Output("b.docx", b"2")], root, load_manifest(root))
    real = os.fsync

    def meanwhile(descriptor: int) -> None:
        (root / "a.docx").write_bytes(b"just now")
        real(descriptor)

    monkeypatch.setattr(atomic.os, "fsync", meanwhile)
    assert [decision.action for decision in apply(decisions)] == [Action.KEEP, Action.WRITE]
    assert everything(root)["a.docx"] == b"just now"
    assert everything(root)["b.docx"] == b"2"
    assert not list(root.rglob("*.tmp"))


def test_a_folder_that_becomes_a_link_at_the_last_moment_is_not_followed(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    decisions = plan([Output("x/a.docx", b"1")], root, load_manifest(root))
    real = os.fsync

    def meanwhile(descriptor: int) -> None:
        real(descriptor)
        (root / "x").rename(tmp_path / "away")
        (root / "x").symlink_to(outside)

    monkeypatch.setattr(atomic.os, "fsync", meanwhile)
    with pytest.raises(OutputRefusedError):
        apply(decisions)
    assert not list(outside.iterdir())


@pytest.mark.parametrize("kind", ["folder", "link", "file"])
def test_a_folder_that_somebody_else_makes_at_the_same_moment_is_looked_at(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    root.mkdir()
    real = os.mkdir

    def quicker(path: str, mode: int = 0o777) -> None:
        if kind == "link":
            (root / "x").symlink_to(outside)
        elif kind == "file":
            (root / "x").write_bytes(b"theirs")
        else:
            real(path)
        real(path, mode)

    monkeypatch.setattr(file_names.os, "mkdir", quicker)
    if kind == "folder":
        assert states(apply(plan([Output("x/a.docx", b"1")], root, Manifest()))) == [
            (State.CREATE, Action.WRITE)
        ]
        assert (root / "x/a.docx").read_bytes() == b"1"
    else:
        with pytest.raises(OutputRefusedError):
            apply(plan([Output("x/a.docx", b"1")], root, Manifest()))
    assert everything(outside) == {}


def test_all_is_surveyed_before_anything_is_rendered(root: Path) -> None:
    build(root, Output("a.docx", b"1"), Output("b.docx", b"1"))
    (root / "b.docx").write_bytes(b"edited")
    folder = OutputFolder(root, load_manifest(root))
    assert [(one.path, one.reason) for one in folder.survey(["a.docx", "b.docx", "c.docx"])] == [
        ("b.docx", Reason.EDITED)
    ]
    done = [apply([folder.decide(Output(name, b"2"))])[0] for name in ("a.docx", "b.docx", "c.docx")]
    assert [one.action for one in done] == [Action.WRITE, Action.KEEP, Action.WRITE]
    assert all(one.data == b"" for one in done)


@pytest.mark.parametrize(
    "path",
    [
        "../a.docx",
        "/a.docx",
        "a/../../b",
        "a//b",
        "",
        ".",
        "a\\b",
        "C:/a",
        "con.docx",
        "x/NUL",
        "a.",
        "a ",
        "a:b",
        "a\nb",
    ],
)
def test_unsafe_paths_are_refused(root: Path, path: str) -> None:
    with pytest.raises(OutputRefusedError):
        plan([Output(path, b"1")], root, Manifest())


def test_names_that_are_one_on_windows_are_refused(root: Path) -> None:
    for one, other in (("a/X.docx", "a/x.docx"), ("Đ.docx", "đ.docx")):
        with pytest.raises(OutputRefusedError) as caught:
            plan([Output(one, b"1"), Output(other, b"2")], root, Manifest())
        assert caught.value.key == "error.output.same-name"
    check_distinct(["a", "b", "a"])


@pytest.mark.parametrize("where", ["root", "folder", "file"])
def test_no_link_leads_out(tmp_path: Path, root: Path, where: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.docx").write_bytes(b"theirs")
    if where == "root":
        root.symlink_to(outside)
    elif where == "folder":
        root.mkdir()
        (root / "x").symlink_to(outside)
    else:
        (root / "x").mkdir(parents=True)
        (root / "x/a.docx").symlink_to(outside / "a.docx")
    for name in ("x/a.docx", "x/b.docx") if where != "file" else ("x/a.docx",):
        with pytest.raises(OutputRefusedError) as caught:
            apply(plan([Output(name, b"1")], root, Manifest(), IfChanged.OVERWRITE))
        assert caught.value.key == "error.output.outside"
    assert everything(outside) == {"a.docx": b"theirs"}


def test_a_link_made_between_deciding_and_writing_leads_nowhere(tmp_path: Path, root: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    decisions = plan([Output("x/a.docx", b"1")], root, Manifest())
    root.mkdir()
    (root / "x").symlink_to(outside)
    with pytest.raises(OutputRefusedError):
        apply(decisions)
    assert everything(outside) == {}


@given(st.text(max_size=200))
@example("0\xa0.")
def test_a_safe_name_is_safe_and_stays_as_it_is(text: str) -> None:
    name = safe_name(text)
    assert checked_path(name) == name
    assert safe_name(name) == name
    assert unicodedata.is_normalized("NFC", name)
    assert len(name) <= 120


def test_safe_names_keep_what_they_can() -> None:
    assert safe_name("Biên bản 05/11.docx") == "Biên bản 05-11.docx"
    assert safe_name("aux.docx") == "_aux.docx"
    assert safe_name(". .") == "_"
    assert safe_name("x" * 300 + ".docx").endswith("x.docx")


def test_the_manifest_is_checked_by_sha256sum_and_is_the_same_each_time(root: Path) -> None:
    outputs = [Output("b/Đắk.docx", b"2"), Output("a.docx", b"1")]
    build(root, *outputs)
    first = (root / "manifest.json").read_bytes(), (root / "manifest-sha256.txt").read_bytes()
    build(root, *reversed(outputs))
    assert ((root / "manifest.json").read_bytes(), (root / "manifest-sha256.txt").read_bytes()) == first
    command = ["sha256sum", "-c", "manifest-sha256.txt"]
    assert subprocess.run(command, cwd=root, capture_output=True, check=False).returncode == 0
    (root / "a.docx").write_bytes(b"x")
    assert subprocess.run(command, cwd=root, capture_output=True, check=False).returncode == 1
    content = json.loads(first[0])
    assert content["schema"] == 1
    assert [one["path"] for one in content["outputs"]] == ["a.docx", "b/Đắk.docx"]
    assert content["sources"] == [{"kind": "workbook", "path": WORKBOOK.path, "sha256": WORKBOOK.sha256}]
    assert load_manifest(root).outputs["a.docx"].follows == (WORKBOOK,)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SOURCES = st.builds(Source, TEXTS, TEXTS, TEXTS)


@given(st.lists(st.tuples(TEXTS, TEXTS, st.none() | TEXTS, st.lists(SOURCES))), TEXTS)
def test_the_manifest_has_a_line_for_each_output(
    outputs: list[tuple[str, str, str | None, list[Source]]], version: str
) -> None:
    manifest = Manifest(version)
    for path, document, commune, follows in outputs:
        manifest.record(path, "a" * 64, document=document, commune=commune, follows=follows)
    text = manifest.as_json()
    content = json.loads(text)
    assert list(content) == ["schema", "tool", "rules", "sources", "outputs"]
    lines = [line.strip(" ,") for line in text.split("\n") if line.startswith('  {"path": ')]
    assert lines == [json.dumps(one, ensure_ascii=False) for one in content["outputs"]]
    sources = [tuple(one.values()) for one in content["sources"]]
    assert [one["path"] for one in content["outputs"]] == sorted(manifest.outputs)
    for one in content["outputs"]:
        made = manifest.outputs[one["path"]]
        assert (one["document"], one["commune"]) == (made.document, made.commune)
        assert tuple(sources[number] for number in one["follows"]) == made.follows


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": 99}', '{"schema": 1, "outputs": 3}'])
def test_a_damaged_manifest_is_an_error(root: Path, text: str) -> None:
    root.mkdir()
    (root / "manifest.json").write_text(text)
    with pytest.raises(OutputRefusedError) as caught:
        load_manifest(root)
    assert caught.value.key == "error.output.manifest-damaged"


def test_left_over_temporary_files_are_swept(root: Path) -> None:
    (root / "a").mkdir(parents=True)
    old, new = root / "a/.ktassess-1-1.tmp", root / ".ktassess-2-2.tmp"
    for file in (old, new):
        file.write_bytes(b"half")
    os.utime(old, (0, 0))
    assert sweep(root) == 1
    assert new.exists()


def test_a_slow_disk_is_told_of_all_files_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting, most = 0, 0
    together = threading.Condition()

    def slow(_: int) -> None:
        nonlocal waiting, most
        with together:
            waiting += 1
            most = max(most, waiting)
            together.wait_for(lambda: most > 3, timeout=0.02)
            waiting -= 1

    monkeypatch.setattr(atomic.os, "fsync", slow)
    done = build(root, *(Output(f"{number}.docx", b"1") for number in range(9)))
    assert [decision.action for decision in done] == [Action.WRITE] * 9
    assert most > 3


def test_a_disk_that_is_full_in_the_middle_is_an_error(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(root, *(Output(f"{number}.docx", b"1") for number in range(9)))
    outputs = [Output(f"{number}.docx", b"2") for number in range(9)]
    decisions = plan(outputs, root, load_manifest(root))
    numbers = itertools.count()

    def full(_: int) -> None:
        time.sleep(0.005)
        if next(numbers) == 5:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(OutputRefusedError):
        apply(decisions)
    assert {(root / f"{number}.docx").read_bytes() for number in range(9)} == {b"1"}
    assert not list(root.rglob("*.tmp"))
