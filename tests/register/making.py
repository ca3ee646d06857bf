"""Registers, records and a province's years for the tests of the register."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from itertools import groupby
from pathlib import Path

from ktassess.domain.assessment import Assessment
from ktassess.domain.district import DistrictBook, ListedCommune
from ktassess.domain.entries import Entry
from ktassess.domain.locality import resolve_class
from ktassess.domain.outcome import Files, YearReview
from ktassess.domain.regulation import Kind
from ktassess.domain.review import Terms, review_district
from ktassess.register.records import (
    DecisionRecord,
    RecordedBasis,
    RecordedResult,
    Stamp,
    Version,
    YearRecord,
)
from ktassess.register.store import SqlRegister, open_register
from ktassess.workspace.addresses import Address
from ktassess.workspace.register import UnitRecord, load_register
from ktassess.workspace.settings import Settings, Unit

from ..domain.sheets import REGULATION, appraisal, assessment, book, issued, listed, spread

OLD = "decision-37-2010"
NEW = "kon-tum-2014"
WHEN = datetime(2014, 12, 20, 9, 30, tzinfo=UTC)


def stamp(action: str = "import", when: datetime = WHEN) -> Stamp:
    """Who changes the register in a test."""
    return Stamp(action, "nguoi-ghi", when, "0", origin="bang.xlsx")


def record(
    unit: str = "23500",
    year: int = 2014,
    result: str = "passed",
    regulation: str = NEW,
    decision: str | None = "1502/QĐ-UBND",
    **changes: object,
) -> YearRecord:
    """A unit's year; who passed has a decision."""
    recognised = result == "passed" and decision is not None
    made = YearRecord(
        unit=unit,
        year=year,
        name=f"Xã {unit}",
        kind=Kind.COMMUNE,
        district_code="615",
        district_name="huyện Đắk Hà",
        regulation=regulation,
        regulation_cite="",
        result=RecordedResult(result),
        basis=RecordedBasis.RECORDED,
        recognition=DecisionRecord(decision, date(year, 11, 26)) if recognised else None,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def new_register(home: Address, *records: YearRecord) -> SqlRegister:
    """A register with these years, at an address or as a file in a folder."""
    if isinstance(home, Path) and home.is_dir():
        home = home / "register.db"
    register = open_register(home, create=True)
    put(register, *records)
    return register


def put(register: SqlRegister, *records: YearRecord) -> None:
    """Put years into a register in one change."""
    with register.change(stamp()) as writing:
        for each in records:
            writing.put_year(each)


def state(address: Address) -> tuple[Version, ...]:
    """All that a register holds of the years, read anew."""
    with open_register(address) as register:
        return register.years(every=True)


# ---------------------------------------------------------------- a province, year by year


@cache
def province() -> tuple[UnitRecord, ...]:
    """The 102 units of the list that comes with the program."""
    return load_register()


def districts() -> Mapping[str, tuple[UnitRecord, ...]]:
    """The units by district code."""
    ordered = sorted(province(), key=lambda unit: unit.district_code)
    return {code: tuple(units) for code, units in groupby(ordered, key=lambda unit: unit.district_code)}


def settings_of(units: Sequence[UnitRecord], year: int) -> Settings:
    """The settings of a district's workspace."""
    name = units[0].district
    return Settings(
        root=Path(f"{units[0].district_code}-{year}"),
        year=year,
        rules=NEW,
        province=Unit("tỉnh Kon Tum", "62", "Kon Tum"),
        district=Unit(name[0].lower() + name[1:], units[0].district_code, name),
    )


def fates(seed: int, years: Sequence[int]) -> dict[tuple[str, int], bool]:
    """Who passes when: each unit with a leaning of its own, so that runs of all lengths come about."""
    chance = random.Random(seed)
    leaning = {unit.code: chance.choice((0.3, 0.7, 0.9, 0.97)) for unit in province()}
    return {(code, year): chance.random() < share for code, share in leaning.items() for year in years}


def review_of(units: Sequence[UnitRecord], year: int, passes: Mapping[str, bool]) -> YearReview:
    """A district's faultless year, reviewed by the program itself; who passes is given by code."""
    terms = Terms(
        REGULATION, date(year, 12, 31), year, settings_of(units, year).district.name, units[0].district_code
    )
    rows: list[ListedCommune] = []
    workbooks: list[Assessment] = []
    appraisals = []
    for unit in units:
        points = spread(_total(unit, passes[unit.code]))
        said = "passed" if passes[unit.code] else "failed"
        rows.append(_moved_row(listed(unit.code, unit.name, unit.kind), year))
        workbooks.append(_workbook(unit, year, points, said))
        appraisals.append(appraisal(points, said, unit.code)._replace(name=Entry.of(unit.name)))
    district = book(*rows, appraisals=tuple(appraisals), documents=_documents(year))
    return review_district(
        terms, year, _in_year(district, year), workbooks, (), Files(len(units), len(units), 0, 0)
    )


def district_year(year: int, code: str = "615") -> tuple[YearReview, Settings]:
    """The faultless year of one district, in which every unit passes."""
    units = districts()[code]
    return review_of(units, year, {unit.code: True for unit in units}), settings_of(units, year)


def _total(unit: UnitRecord, passes: bool) -> Decimal:
    locality_class = resolve_class(REGULATION, unit.kind, False, unit.district_code)
    assert locality_class is not None
    return locality_class.threshold.value + (Decimal("12.5") if passes else Decimal("-0.5"))


def _workbook(unit: UnitRecord, year: int, points: str, said: str) -> Assessment:
    made = assessment(points, conclusion=said)
    meeting = replace(
        made.meeting,
        decision_date=_moved(made.meeting.decision_date, year),
        held_on=_moved(made.meeting.held_on, year),
    )
    word = unit.name.split()[0].lower() if unit.kind is not Kind.TOWNSHIP else "thị trấn"
    council = tuple(
        member._replace(position=Entry.of((member.position.value or "").replace("xã", word)))
        for member in made.council
    )
    return replace(
        made,
        file=f"scoring/{unit.code}.xlsx",
        name=Entry.of(unit.name),
        code=Entry.of(unit.code),
        district=Entry.of(unit.district),
        year=Entry.of(year),
        locality_class=Entry(),
        meeting=meeting,
        council=council,
        signed_on=_moved(made.signed_on, year),
        sent_on=_moved(made.sent_on, year),
    )


def _documents(year: int) -> tuple[object, ...]:
    return (
        issued("Tờ trình đề nghị công nhận", date(year, 11, 24), number="3"),
        issued("Quyết định công nhận", date(year, 11, 26), number="1502"),
    )


def _moved(entry: Entry[date], year: int) -> Entry[date]:
    return entry._replace(value=entry.value.replace(year=year)) if entry.value else entry


def _moved_row(row: ListedCommune, year: int) -> ListedCommune:
    return row._replace(received_on=_moved(row.received_on, year))


def _in_year(made: DistrictBook, year: int) -> DistrictBook:
    meeting = replace(
        made.meeting,
        decision_date=_moved(made.meeting.decision_date, year),
        held_on=_moved(made.meeting.held_on, year),
    )
    return replace(made, meeting=meeting)


def province_reviews(
    years: Sequence[int], passes: Mapping[tuple[str, int], bool]
) -> Iterator[tuple[YearReview, Settings]]:
    """Every district's review of every year, year by year."""
    for year in years:
        for units in districts().values():
            chosen = {unit.code: passes[unit.code, year] for unit in units}
            yield review_of(units, year, chosen), settings_of(units, year)
