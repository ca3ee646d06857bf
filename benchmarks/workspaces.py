"""Workspaces to measure with: N communes, each with a filled workbook made by the program's own form writer.

The names and codes are real (the register of Kon Tum up to 102 units, the national list of the package
``vietnam-provinces`` beyond); scores, people and dates are made up, and the same for the same N.

    python benchmarks/workspaces.py FOLDER 11 102
"""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache, partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from ktassess.domain.assessment import Result
from ktassess.domain.locality import kind_of, resolve_class
from ktassess.domain.regulation import Kind, Regulation, Role
from ktassess.domain.text import slug
from ktassess.forms import (
    CommuneRow,
    CouncilRow,
    CriterionScore,
    DistrictBookForm,
    DocumentRow,
    MeetingForm,
    ReviewRow,
    ScoringForm,
    StatisticRow,
    district_book,
    scoring_form,
)
from ktassess.forms.criteria import is_rate
from ktassess.layout import BOOK_FILE
from ktassess.regulations import DEFAULT, load
from ktassess.workspace.config import settings_toml
from ktassess.workspace.folder import CONFIG_FILE, SCORING_FOLDER
from ktassess.workspace.register import load_register
from ktassess.workspace.settings import Person, Recognition, Settings, Unit

YEAR = 2014
AS_OF = date(YEAR, 12, 31)
WHOLE_COUNTRY = 10_051
_DISTRICT = Unit("thành phố Kon Tum", "608", "Kon Tum")
_PROVINCE = Unit("tỉnh Kon Tum", "62", "Kon Tum")
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Y", "A", "Đinh", "Võ", "Bùi")
_MIDDLE = ("Văn", "Thị", "Đức", "Ngọc", "Minh", "Hữu", "Thanh", "Kim")
_GIVEN = ("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Phúc", "Quý", "Thủy")
_CHAIR = "Phó Chủ tịch Ủy ban nhân dân"
_VILLAGES = 3
_IN_A_DISTRICT = 14
"""Communes of a district: 10,051 in some 700."""
_FAILING = 0.1


@dataclass(frozen=True, slots=True)
class Made:
    """A commune's place in the workspace: its number decides everything that is made up about it."""

    number: int
    code: str
    name: str


def make_workspace(root: Path, count: int, processes: int = 2) -> Path:
    """The workspace of one district of ``count`` communes below ``root``, made where it is not there yet."""
    folder = root / f"communes-{count}"
    if (folder / CONFIG_FILE).is_file():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    communes = [Made(number, code, name) for number, (code, name) in enumerate(_units(count))]
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        _write_district(folder, communes, pool)
    return folder


def make_districts(root: Path, count: int, processes: int = 2) -> list[Path]:
    """The workspaces of the districts ``count`` communes lie in, made where they are not there yet."""
    folder, done = root / f"districts-{count}", root / f"districts-{count}.made"
    if not done.is_file():
        shutil.rmtree(folder, ignore_errors=True)
        communes = [Made(number, code, name) for number, (code, name) in enumerate(_units(count))]
        with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
            for first in range(0, count, _IN_A_DISTRICT):
                _write_district(folder / f"{first:05}", communes[first : first + _IN_A_DISTRICT], pool)
        done.touch()
    return sorted(folder.iterdir())


def _write_district(folder: Path, communes: list[Made], pool: ProcessPoolExecutor) -> None:
    (folder / SCORING_FOLDER).mkdir(parents=True)
    for _ in pool.map(partial(_write_workbook, folder / SCORING_FOLDER), communes, chunksize=8):
        pass
    regulation = _regulation()
    (folder / BOOK_FILE).write_bytes(district_book(_book(communes, regulation), regulation))
    (folder / CONFIG_FILE).write_text(settings_toml(_settings(folder), regulation), encoding="utf-8")


def _units(count: int) -> Iterator[tuple[str, str]]:
    ours = [(unit.code, unit.name) for unit in load_register()]
    return islice(ours if count <= len(ours) else _national(), count)


def _national() -> Iterator[tuple[str, str]]:
    """Every unit of the national list that has one of the three kinds, once."""
    from vietnam_provinces import FLAT_DIVISIONS_JSON_PATH

    seen: set[str] = set()
    for unit in json.loads(Path(FLAT_DIVISIONS_JSON_PATH).read_text("utf-8")):
        code, name = f"{unit['ward_code'] or 0:05}", str(unit["ward_name"] or "")
        if kind_of(name) is not None and code not in seen:
            seen.add(code)
            yield code, name


@cache
def _regulation() -> Regulation:
    return load(DEFAULT)


def _settings(root: Path) -> Settings:
    regulation = _regulation()
    signers = {signer.id: Person("Nguyễn Văn A", signer.office) for signer in regulation.signers}
    return Settings(
        root=root,
        year=YEAR,
        rules=DEFAULT,
        province=_PROVINCE,
        district=_DISTRICT,
        as_of=AS_OF,
        recognition=Recognition.EACH,  # nine documents for each commune that passes
        signers=signers,
    )


def _write_workbook(folder: Path, commune: Made) -> None:
    path = folder / f"{commune.code}-{slug(commune.name)}.xlsx"
    path.write_bytes(scoring_form(_form(commune, _regulation()), _regulation()))


def _form(commune: Made, regulation: Regulation) -> ScoringForm:
    chance = random.Random(commune.number)
    people = [_person(chance) for _ in range(40)]
    council = _council(list(dict.fromkeys(people)), regulation, chance)
    passed = not _fails(commune)
    locality = resolve_class(regulation, _kind(commune), _is_difficult(commune), _DISTRICT.code)
    met_on = date(YEAR, 11, chance.randint(3, 7))
    return ScoringForm(
        code=commune.code,
        name=commune.name,
        class_label=locality.name if locality else "",
        district=_DISTRICT.name[:1].upper() + _DISTRICT.name[1:],
        year=YEAR,
        meeting=MeetingForm(
            decision=f"{chance.randint(10, 90)}/QĐ-UBND ngày {chance.randint(10, 28)}/10/{YEAR}",
            held_on=met_on,
            starts_at=time(8, 0),
            ends_at=time(10, 30),
            venue=f"Hội trường Ủy ban nhân dân {commune.name[:1].lower()}{commune.name[1:]}",
            chair=council[0].name,
            secretary=council[3].name,
        ),
        conclusion=Result.PASSED if passed else Result.FAILED,
        signed_on=met_on.replace(day=met_on.day + 1),
        sent_on=met_on.replace(day=met_on.day + 3),
        children=chance.randint(300, 4000),
        document_numbers=f"CV: {chance.randint(10, 99)}/UBND-VX; BC: {chance.randint(100, 199)}/BC-UBND",
        scores={
            criterion.number: CriterionScore(
                points,
                f"Báo cáo số {chance.randint(10, 99)}/BC-UBND, sổ theo dõi tiêu chí {criterion.number}",
            )
            for criterion, points in zip(regulation.criteria, _points(commune, regulation), strict=True)
        },
        council=council,
        statistics={
            criterion.number: StatisticRow(0 if "không" in words or "dưới" in words else 199, 200)
            for criterion in regulation.criteria
            if is_rate(criterion) and (words := criterion.top_band.value.words if criterion.top_band else "")
        },
    )


def _points(commune: Made, regulation: Regulation) -> Iterable[Decimal]:
    """Points around nine tenths of each maximum, around half of it for those that are to fail."""
    chance = random.Random(commune.number * 7 + 1)
    share = (45, 55) if _fails(commune) else (92, 100)
    for criterion in regulation.criteria:
        yield Decimal(round(criterion.maximum.value * chance.randint(*share) / 50)) / 2


def _council(people: list[str], regulation: Regulation, chance: random.Random) -> tuple[CouncilRow, ...]:
    seats = regulation.council("commune-assessment").seats
    positions = [(seat.name.split(" hoặc ")[0], seat.role) for seat in seats[:-1]]
    positions[0] = (_CHAIR, Role.CHAIR)
    positions += [(f"Trưởng thôn {number}", Role.MEMBER) for number in range(1, _VILLAGES + 1)]
    return tuple(
        CouncilRow(name, position, role, True, "Nhất trí với số điểm" if chance.random() < 0.3 else "")
        for name, (position, role) in zip(people, positions, strict=False)
    )


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_FAMILY)} {chance.choice(_MIDDLE)} {chance.choice(_GIVEN)}"


def _fails(commune: Made) -> bool:
    return random.Random(commune.number + 10**6).random() < _FAILING


def _is_difficult(commune: Made) -> bool:
    return _kind(commune) is Kind.COMMUNE and commune.number % 5 == 0


def _kind(commune: Made) -> Kind:
    return kind_of(commune.name) or Kind.COMMUNE


def _book(communes: list[Made], regulation: Regulation) -> DistrictBookForm:
    passing = [commune for commune in communes if not _fails(commune)]
    decision = regulation.document("commune-decision").name
    seats = regulation.council("review").seats
    people = list(dict.fromkeys(_person(random.Random(number)) for number in range(60)))
    return DistrictBookForm(
        district=_DISTRICT.name,
        district_code=_DISTRICT.code,
        year=YEAR,
        communes=tuple(
            CommuneRow(commune.code, commune.name, _kind(commune), _is_difficult(commune), date(YEAR, 11, 12))
            for commune in communes
        ),
        review={
            commune.code: ReviewRow(
                {
                    criterion.number: points
                    for criterion, points in zip(
                        regulation.criteria, _points(commune, regulation), strict=True
                    )
                },
                Result.FAILED if _fails(commune) else Result.PASSED,
            )
            for commune in communes
        },
        council=tuple(
            CouncilRow(name, _CHAIR if seat.role is Role.CHAIR else seat.name, seat.role, True)
            for name, seat in zip(people, seats, strict=False)
        ),
        documents=tuple(
            DocumentRow(decision, commune.code, str(number), date(YEAR, 11, 27))
            for number, commune in enumerate(passing, start=1)
        ),
        meeting=MeetingForm(
            decision=f"310/QĐ-UBND ngày 05/11/{YEAR}",
            held_on=date(YEAR, 11, 20),
            starts_at=time(8, 0),
            ends_at=time(11, 0),
            venue="Phòng họp số 1",
            chair=people[0],
            secretary=people[2],
        ),
    )


if __name__ == "__main__":
    for size in sys.argv[2:]:
        print(make_workspace(Path(sys.argv[1]), int(size)))
