from __future__ import annotations

from pathlib import Path

import pytest

from ktassess.domain.regulation import Kind
from ktassess.errors import UnreadableInputError, UsageError
from ktassess.workspace.register import load_register, units_of_district

HEADING = "code,name,kind,district_code,district\n"


def test_the_register_that_comes_with_the_program() -> None:
    units = load_register()
    assert len(units) == len({unit.code for unit in units}) == 102
    assert len({unit.district_code for unit in units}) == 10
    assert {unit.kind for unit in units} == set(Kind)


@pytest.mark.parametrize("wanted", ["615", "Huyện Đắk Hà", "Đắk Hà", "huyen dak ha", " ĐĂK HÀ "])
def test_a_district_by_code_or_name(wanted: str) -> None:
    found = units_of_district(load_register(), wanted)
    assert [unit.code for unit in found] == (
        ["23500", "23503", "23504", "23506", "23509", "23510", "23512", "23515", "23518", "23521", "23524"]
    )


@pytest.mark.parametrize("wanted", ["999", "Đắk", "", "xã Đắk Hà"])
def test_an_unknown_district_lists_those_there_are(wanted: str) -> None:
    with pytest.raises(UsageError) as raised:
        units_of_district(load_register(), wanted)
    assert raised.value.key == "error.register.unknown-district"
    assert "Huyện Đắk Hà (615)" in str(raised.value.params["known"])


def test_two_districts_of_one_name_are_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "units.csv"
    path.write_text(HEADING + "1,Xã A,xã,10,Huyện B\n2,Xã C,xã,20,Thị xã B\n", encoding="utf-8")
    with pytest.raises(UsageError) as raised:
        units_of_district(load_register(path), "b")
    assert raised.value.key == "error.register.ambiguous-district"
    assert [u.code for u in units_of_district(load_register(path), "Thị xã B")] == ["2"]


@pytest.mark.parametrize(
    "text",
    [
        HEADING + "23500,Thị trấn Đắk Hà,township,615,Huyện Đắk Hà\n",
        "\ufeff" + HEADING.replace(",", ";") + "23500;Thị trấn Đắk Hà;Thị trấn;615;Huyện Đắk Hà\r\n\r\n",
        "district,district_code,kind,name,code,note\nHuyện Đắk Hà,615,thi tran,Thị trấn Đắk Hà,23500,x\n",
    ],
)
def test_other_ways_to_write_a_register(tmp_path: Path, text: str) -> None:
    path = tmp_path / "units.csv"
    path.write_text(text, encoding="utf-8", newline="")
    (unit,) = load_register(path)
    assert (unit.code, unit.name, unit.kind) == ("23500", "Thị trấn Đắk Hà", Kind.TOWNSHIP)
    assert (unit.district_code, unit.district) == ("615", "Huyện Đắk Hà")


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("code,name,kind,district\n", "columns", 1),
        (HEADING + "1,Xã A,xã,10\n", "cells", 2),
        (HEADING + "1,Xã A,xã,10,\n", "blank", 2),
        (HEADING + "1,Xã A,xã,10,Huyện B\nx2,Xã C,xã,10,Huyện B\n", "code", 3),
        (HEADING + "1,Xã A,xã,mười,Huyện B\n", "code", 2),
        (HEADING + "1,Xã A,quận,10,Huyện B\n", "kind", 2),
        (HEADING + "1,Phường A,xã,10,Huyện B\n", "kind", 2),
        (HEADING + "1,Xã A,xã,10,Huyện B\n\n1,Xã C,xã,10,Huyện B\n", "code-twice", 4),
        (HEADING + '1,"Xã A"x,xã,10,Huyện B\n', "not-csv", 2),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, key: str, line: int) -> None:
    path = tmp_path / "units.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableInputError) as raised:
        load_register(path)
    assert raised.value.key == f"error.register.{key}"
    assert (raised.value.params["file"], raised.value.params["line"]) == ("units.csv", line)


def test_a_register_that_is_not_there_empty_or_in_another_encoding(tmp_path: Path) -> None:
    wrong = {"none.csv": None, "empty.csv": b"", "old.csv": HEADING.encode() + b"1,X\xe3 A,x\xe3,10,Huy B\n"}
    keys = []
    for name, content in wrong.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(UnreadableInputError) as raised:
            load_register(tmp_path / name)
        keys.append(raised.value.key.rsplit(".", 1)[1])
    assert keys == ["not-found", "empty", "not-utf8"]
    assert raised.value.params["line"] == 2
