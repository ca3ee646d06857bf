"""Every command that offers csv prints csv: the keys of its JSON as headings, a row each."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from .workspaces import ktassess, make_workspace


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = make_workspace(tmp_path_factory.mktemp("formats") / "dak-ha-2014")
    ktassess("run", root)
    ktassess("register", "close", root)
    return root


def rows(*command: object, code: int = 0) -> list[dict[str, str]]:
    ended = ktassess(*command, "--format", "csv")
    assert ended.code == code, ended.err
    assert ended.out.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(ended.out.removeprefix("\ufeff"))))


@pytest.mark.parametrize("command", ["explain KT203", "rules list", "templates list"])
def test_a_list_of_objects(command: str) -> None:
    told = ktassess(*command.split(), "--format", "json").json
    wanted = told if isinstance(told, list) else [told]
    found = rows(*command.split())
    assert [list(row) for row in found] == [list(each) for each in wanted]
    key = next(iter(wanted[0]))
    assert [row[key] for row in found] == [each[key] for each in wanted]


@pytest.mark.parametrize("unit", [(), ("23512",)])
def test_the_registers_log_and_a_units_years(root: Path, unit: tuple[str, ...]) -> None:
    command = ("register", "show", *unit, "--register", root.parent / "register.db")
    told = ktassess(*command, "--format", "json").json
    found = rows(*command)
    assert [list(row) for row in found] == [list(each) for each in told]
    nested = "scores" if unit else "sources"
    assert json.loads(found[0][nested]) == told[0][nested]


def test_a_rule_pack_value_by_value() -> None:
    values = {row["key"]: row["value"] for row in rows("rules", "show")}
    told = ktassess("rules", "show", "--format", "json").json
    assert values["id"] == told["id"] == "kon-tum-2014"
    assert values["criteria.2.maximum.value"] == told["criteria"][1]["maximum"]["value"] == "50"


def test_findings_alone(root: Path) -> None:
    assert rows("verify", root) == []
    assert rows("register", "close", root) == []
    assert rows("register", "check", "--register", root.parent / "register.db") == []
    changed = root / "output" / "report" / "phat-hien.csv"
    before = changed.read_bytes()
    changed.write_bytes(b"by hand")
    try:
        (found,) = rows("verify", root, code=1)
    finally:
        changed.write_bytes(before)
    assert (found["code"], found["file"]) == ("KT608", "output/report/phat-hien.csv")
