"""Reading while somebody else writes: what is seen is whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ktassess.register.interface import Register
from ktassess.register.records import Closing, SourceRecord, Stamp, Succession
from ktassess.register.store import SqlRegister, open_register
from ktassess.workspace.addresses import Address

from .making import WHEN, new_register, record

READERS: dict[str, Callable[[Register], list[bool]]] = {
    "successions": lambda register: [bool(merger.predecessors) for merger in register.successions()],
    "changes": lambda register: [bool(change.stamp.sources) for change in register.changes()],
    "closings": lambda register: [bool(closing.milestones) for closing in register.closings()],
    "years": lambda register: [bool(version.record.recognition) for version in register.years()],
}


@pytest.mark.parametrize("reader", READERS)
def test_what_another_writes_between_two_statements_has_all_its_parts(
    home: Address, monkeypatch: pytest.MonkeyPatch, reader: str
) -> None:
    with new_register(home) as mine, open_register(home) as other:
        counter = iter(range(23500, 23600, 2))
        execute = mine.database.execute

        def after_another(sql: str, values: Any = ()) -> Any:
            """Each statement finds what somebody wrote since the one before."""
            _write(other, str(next(counter)))
            return execute(sql, values)

        monkeypatch.setattr(mine.database, "execute", after_another)
        seen = READERS[reader](mine)
        assert seen == [True] * len(seen)
        assert seen


def _write(register: SqlRegister, code: str) -> None:
    year = 1990 + int(code) % 100
    sources = (SourceRecord("file", "a.xlsx", "0" * 64),)
    with register.change(Stamp("merge", "a", WHEN, "0", sources=sources)) as writing:
        for unit in (code, f"{code}1"):
            writing.put_year(record(unit, year))
        writing.put_succession(Succession(code, year, (f"{code}1",), None))
        writing.put_closing(Closing(code, "a", year, "b", 2, (("reported", WHEN.date()),)), changed=True)
