"""Where packs are found, and what an officer's own pack may change."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from ktassess.domain.regulation import Status
from ktassess.errors import ConfigurationError
from ktassess.regulations import DEFAULT, available, load, pack_path

TEXT = pack_path(DEFAULT).read_text(encoding="utf-8")


def test_the_default_pack_comes_with_the_program() -> None:
    assert DEFAULT in available()
    assert load(DEFAULT).id == DEFAULT


def test_every_pack_that_comes_with_the_program_is_right_and_named_after_its_file() -> None:
    for id_ in available():
        assert load(id_).id == id_


def test_a_pack_is_read_once() -> None:
    assert load(DEFAULT) is load(DEFAULT)


def test_a_pack_by_path_is_taken_from_the_base(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "own.toml").write_text(TEXT.replace("kon-tum-2014", "own", 1), encoding="utf-8")
    assert load("rules/own.toml", tmp_path).criteria == load(DEFAULT).criteria
    assert load(str(tmp_path / "rules" / "own.toml")).criteria == load(DEFAULT).criteria


def test_a_changed_pack_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(TEXT, encoding="utf-8")
    assert load("own.toml", tmp_path).title.startswith("Kế hoạch")
    path.write_text(TEXT.replace('title = "Kế hoạch triển khai', 'title = "Triển khai', 1), encoding="utf-8")
    assert load("own.toml", tmp_path).title.startswith("Triển khai")


def test_as_a_windows_editor_saves_it(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_bytes(TEXT.replace("\n", "\r\n").encode("utf-8-sig"))
    assert load("own.toml", tmp_path) == load(DEFAULT)


def test_decomposed_letters_are_composed(tmp_path: Path) -> None:
    import unicodedata

    (tmp_path / "own.toml").write_text(unicodedata.normalize("NFD", TEXT), encoding="utf-8")
    assert load("own.toml", tmp_path).criteria == load(DEFAULT).criteria


def test_an_officer_with_the_annex_completes_one_file(tmp_path: Path) -> None:
    old = next(line for line in TEXT.splitlines() if "Trẻ em được thực hiện quyền tham gia" in line)
    new = 'name = { value = "Tên theo phụ lục", source = "Bộ chỉ tiêu đính kèm, trang 3", status = "found" }'
    band = '\ntop_band = { words = "từ 95% trở lên", comparison = ">=", value = "95.5", '
    band += 'source = "Bộ chỉ tiêu", status = "found" }'
    (tmp_path / "own.toml").write_text(TEXT.replace(old, new + band), encoding="utf-8")
    criterion = load("own.toml", tmp_path).criterion(13)
    assert criterion.name.value == "Tên theo phụ lục"
    assert criterion.name.status is Status.FOUND
    assert criterion.top_band is not None
    assert str(criterion.top_band.value.value) == "95.5"


@pytest.mark.parametrize(
    ("ref", "error"),
    [
        ("kon-tum", "error.rules.unknown-pack"),
        ("none.toml", "error.rules.no-file"),
        ("", "error.rules.unknown-pack"),
    ],
)
def test_no_such_pack(tmp_path: Path, ref: str, error: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(ref, tmp_path)
    assert caught.value.key == error
    assert caught.value.params["file"] == ref
    assert DEFAULT in str(caught.value.params["expected"])


def test_a_pack_from_another_process_is_one_object_however_often_it_comes() -> None:
    sent = load(DEFAULT)
    first, second = (pickle.loads(pickle.dumps(sent)) for _ in range(2))
    assert first == sent
    assert second is first
    assert pickle.loads(pickle.dumps(replace(sent, notes=("khác",)))).notes == ("khác",)
