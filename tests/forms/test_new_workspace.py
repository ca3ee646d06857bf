from __future__ import annotations

from pathlib import Path

import pytest

from ktassess.domain.district import DistrictBook
from ktassess.domain.entries import Entry
from ktassess.errors import OutputRefusedError
from ktassess.intake import read_district_book
from ktassess.regulations import load
from ktassess.workspace.config import load_settings
from ktassess.workspace.create import blank_forms, create_workspace, restore_book
from ktassess.workspace.register import load_register, units_of_district
from ktassess.workspace.settings import Settings
from ktassess.workspace.starting import starting_settings
from tests.forms.filled import opened

REGULATION = load("kon-tum-2014")
UNITS = units_of_district(load_register(), "615")


def settings_of(root: Path) -> Settings:
    return starting_settings(root, UNITS, REGULATION, year=2014, rules="kon-tum-2014", language=None)


def made(root: Path) -> Settings:
    settings = settings_of(root)
    create_workspace(root, settings, UNITS, REGULATION)
    return settings


def book_of(root: Path) -> DistrictBook:
    return read_district_book(root / "district.xlsx", "district.xlsx", REGULATION)


def test_a_new_workspace(tmp_path: Path) -> None:
    root = tmp_path / "years" / "dak-ha-2014"
    settings = made(root)
    assert sorted(path.name for path in root.iterdir()) == [
        "district.xlsx",
        "ktassess.toml",
        "output",
        "scoring",
        "templates",
    ]
    read = load_settings(root)
    assert (read.year, read.district, read.province) == (2014, settings.district, settings.province)
    assert [commune.code.value for commune in book_of(root).communes] == [unit.code for unit in UNITS]
    assert book_of(root).findings == ()


@pytest.mark.parametrize("there", ["ktassess.toml", "ghi chú.txt", "scoring/a.xlsx"])
def test_what_is_there_is_never_touched(tmp_path: Path, there: str) -> None:
    path = tmp_path / there
    path.parent.mkdir(exist_ok=True)
    path.write_text("của tôi", encoding="utf-8")
    with pytest.raises(OutputRefusedError) as raised:
        made(tmp_path)
    assert raised.value.params["file"] == there.split("/")[0]
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == [path]
    assert path.read_text(encoding="utf-8") == "của tôi"


def test_files_of_the_system_are_no_obstacle(tmp_path: Path) -> None:
    for name in (".DS_Store", "Thumbs.db"):
        (tmp_path / name).touch()
    made(tmp_path)
    assert (tmp_path / "ktassess.toml").is_file()


def test_a_file_of_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "dak-ha").touch()
    with pytest.raises(OutputRefusedError):
        made(tmp_path / "dak-ha")


def test_what_was_begun_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened_files = Path.open

    def full_disk(self: Path, *args: object, **kwargs: object) -> object:
        if self.name == "ktassess.toml":
            raise OSError(28, "No space left on device")
        return opened_files(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full_disk)
    with pytest.raises(OutputRefusedError):
        made(tmp_path / "new" / "dak-ha")
    assert list(tmp_path.iterdir()) == []


def test_blank_forms_are_filled_with_what_is_known(tmp_path: Path) -> None:
    settings = made(tmp_path / "w")
    communes = list(book_of(tmp_path / "w").communes)
    communes[2] = communes[2]._replace(specially_difficult=Entry.of(True))
    forms = dict(blank_forms(settings, REGULATION, communes))
    assert list(forms)[:2] == ["forms/23500-thi-tran-dak-ha.xlsx", "forms/23503-xa-dak-pxi.xlsx"]
    assert len(forms) == 11
    sheet = opened(forms["forms/23504-xa-dak-long.xlsx"])["Thông tin"]
    assert [sheet.cell(row, 2).value for row in range(1, 6)] == [
        "Xã Đăk Long",
        "23504",
        "Xã miền núi thuộc xã đặc biệt khó khăn",
        "Huyện Đắk Hà",
        2014,
    ]


def test_a_row_without_code_gets_no_form(tmp_path: Path) -> None:
    settings = made(tmp_path / "w")
    communes = list(book_of(tmp_path / "w").communes)[:2]
    communes[0] = communes[0]._replace(code=Entry.blank())
    assert [path for path, _ in blank_forms(settings, REGULATION, communes)] == [
        "forms/23503-xa-dak-pxi.xlsx"
    ]


def test_the_book_is_restored_only_where_it_is_missing(tmp_path: Path) -> None:
    settings = made(tmp_path / "w")
    path = tmp_path / "w" / "district.xlsx"
    path.write_bytes(b"mine")
    assert not restore_book(settings, REGULATION)
    assert path.read_bytes() == b"mine"
    path.unlink()
    assert restore_book(settings, REGULATION)
    assert len(book_of(tmp_path / "w").communes) == 11
