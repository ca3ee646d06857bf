"""What the register keeps, it gives back exactly; what is once written is never changed."""

from __future__ import annotations

import re
import sqlite3
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess.domain.assessment import Result
from ktassess.domain.regulation import Kind
from ktassess.register.records import (
    Closing,
    DecisionRecord,
    Put,
    RecordedBasis,
    RecordedResult,
    ScoreRecord,
    SourceRecord,
    Stamp,
    Succession,
    YearRecord,
)
from ktassess.register.store import open_register
from ktassess.register.writing import normal
from ktassess.workspace.addresses import Address

from ..databases import Backend
from .making import WHEN, new_register, put, record, stamp

POINTS = st.decimals("0", "1000", places=4, allow_nan=False) | st.integers(0, 1000).map(Decimal)
TEXTS = st.text(max_size=20)
NAMES = TEXTS.filter(lambda text: any(letter.isalnum() for letter in text))
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
PAPERS = (
    st.none()
    | st.builds(DecisionRecord, NAMES, st.none() | DAYS)
    | st.builds(DecisionRecord, st.none(), DAYS)
)
EVENTS = st.dictionaries(st.from_regex(r"[a-z][a-z-]{0,8}[a-z]", fullmatch=True), DAYS, max_size=3)
SCORES = st.dictionaries(
    st.integers(1, 20), st.tuples(POINTS, st.none() | POINTS, st.none() | POINTS), max_size=4
).map(lambda rows: tuple(ScoreRecord(number, *row) for number, row in rows.items()))
RECORDS = st.builds(
    YearRecord,
    unit=st.sampled_from(("23500", "23503", "23506")),
    year=st.integers(2010, 2016),
    name=NAMES,
    kind=st.none() | st.sampled_from(Kind),
    district_code=st.none() | st.sampled_from(("608", "615")),
    district_name=st.none() | NAMES,
    regulation=NAMES,
    regulation_cite=TEXTS,
    result=st.sampled_from(RecordedResult),
    basis=st.sampled_from(RecordedBasis),
    class_id=st.none() | NAMES,
    threshold=st.none() | POINTS,
    self_total=st.none() | POINTS,
    appraised_total=st.none() | POINTS,
    total=st.none() | POINTS,
    conclusion=st.none() | st.sampled_from((Result.PASSED, Result.FAILED)),
    recognition=PAPERS,
    certificate=PAPERS,
    scores=SCORES,
    milestones=EVENTS.map(lambda events: tuple(events.items())),
    note=TEXTS,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(RECORDS, max_size=4))
def test_what_is_put_comes_back_and_every_version_is_kept(
    backend: Backend, records: list[YearRecord]
) -> None:
    expected: dict[tuple[str, int], list[YearRecord]] = {}
    for each in records:
        versions = expected.setdefault((each.unit, each.year), [])
        if not versions or versions[-1] != normal(each):
            versions.append(normal(each))
    with backend.home() as home, new_register(home, *records) as register:
        kept: dict[tuple[str, int], list[YearRecord]] = {}
        for version in register.years(every=True):
            kept.setdefault((version.record.unit, version.record.year), []).append(version.record)
        assert kept == expected
        current = {(each.record.unit, each.record.year): each.record for each in register.years()}
        assert current == {key: versions[-1] for key, versions in expected.items()}


def test_a_change_is_kept_whole_or_not_at_all(home: Address) -> None:
    with new_register(home, record("23500", 2013)) as register:
        before = (register.years(every=True), register.changes(), register.units())

        def fail() -> None:
            with register.change(stamp()) as writing:
                writing.put_year(record("23503"))
                writing.put_year(record("23500", 2013, "failed"))
                raise RuntimeError

        with pytest.raises(RuntimeError):
            fail()
        assert (register.years(every=True), register.changes(), register.units()) == before


def test_nothing_new_leaves_no_entry(home: Address) -> None:
    with new_register(home, record()) as register:
        with register.change(stamp()) as writing:
            assert writing.put_year(record()) is Put.SAME
            assert not writing.changed
        assert len(register.changes()) == 1


def test_a_units_name_is_that_of_its_latest_year(home: Address) -> None:
    with new_register(home, record(year=2014, name="Xã Mới")) as register:
        put(register, record(year=2012, name="Xã Cũ"))
        assert [(unit.name, unit.as_of_year) for unit in register.units()] == [("Xã Mới", 2014)]
        put(register, record(year=2015, name="Phường Mới", kind=Kind.WARD))
        assert [(unit.name, unit.kind) for unit in register.units()] == [("Phường Mới", Kind.WARD)]
        names = [each.record.name for each in register.years(unit="23500")]
        assert names == ["Xã Cũ", "Xã Mới", "Phường Mới"]


def test_a_district_closed_again_with_other_dates_is_a_new_version(home: Address) -> None:
    first = Closing("615", "huyện Đắk Hà", 2014, "kon-tum-2014", 3, (("reported", date(2014, 11, 28)),))
    later = Closing("615", "huyện Đắk Hà", 2014, "kon-tum-2014", 3, (("reported", date(2014, 12, 1)),))
    with new_register(home) as register:
        for closing, expected in ((first, Put.ADDED), (first, Put.SAME), (later, Put.CHANGED)):
            with register.change(stamp("close")) as writing:
                assert writing.put_closing(closing, changed=False) is expected
        (kept,) = register.closings()
        assert (kept.version, kept.milestones) == (2, later.milestones)


def integrity_error(backend: Backend) -> type[Exception]:
    """What a database raises where a rule of the schema is broken."""
    if backend.name == "sqlite":
        return sqlite3.IntegrityError
    import psycopg

    return psycopg.IntegrityError


@pytest.mark.parametrize(
    "table",
    [
        *("changes", "assessments", "scores", "milestones", "decisions", "closings"),
        *("closing_milestones", "successions", "succession_predecessors", "change_sources"),
    ],
)
def test_no_statement_can_change_or_take_away_what_was_written(
    backend: Backend, home: Address, table: str
) -> None:
    sources = (SourceRecord("file", "a.xlsx", "0" * 64),)
    with new_register(home) as register:
        with register.change(Stamp("close", "a", WHEN, "0", sources=sources)) as writing:
            for code in ("23500", "23503"):
                scores = (ScoreRecord(1, Decimal(75), Decimal(70)),)
                writing.put_year(
                    record(code, scores=scores, milestones=(("recognised", date(2014, 11, 26)),))
                )
            writing.put_closing(
                Closing("615", "a", 2014, "b", 2, (("reported", date(2014, 1, 1)),)), changed=True
            )
            writing.put_succession(Succession("23500", 2015, ("23503",), "23503"))
        column = register.database.execute(f"SELECT * FROM {table} LIMIT 1").description[0][0]
        assert register.database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0
        for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET {column} = {column}"):
            with pytest.raises(integrity_error(backend), match="append only"):
                register.database.execute(statement)


def test_foreign_keys_hold(backend: Backend, home: Address) -> None:
    with (
        new_register(home) as register,
        pytest.raises(integrity_error(backend), match=re.compile("foreign key", re.IGNORECASE)),
    ):
        register.database.execute("INSERT INTO scores VALUES (99, 1, '75', '70', NULL)")


def test_points_are_exact_text(tmp_path: Path) -> None:
    exact = Decimal("812.123456789012345678901")
    with new_register(tmp_path, record(total=exact, threshold=Decimal("7.5E+2"))) as register:
        row = register.database.execute("SELECT total, threshold, typeof(total) FROM assessments").fetchone()
        assert row == ("812.123456789012345678901", "750", "text")
        assert register.years()[0].record.total == exact


def test_a_name_with_marks_of_a_path_is_a_name(tmp_path: Path) -> None:
    odd = tmp_path / "sổ theo dõi? năm #1 %41"
    odd.mkdir()
    with new_register(odd, record()):
        pass
    with open_register(odd / "register.db") as register:
        assert len(register.years()) == 1
