"""The filled scoring workbook of one commune."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from ktassess.domain.assessment import Result
from ktassess.domain.locality import resolve_class
from ktassess.domain.regulation import Regulation
from ktassess.forms import CouncilRow, CriterionScore, MeetingForm, MemberColumn, ScoringForm
from ktassess.workspace.register import UnitRecord

from .evidence import evidence_for
from .people import commune_council, short_name
from .points import HALF, points_for, statistics_for


@dataclass(frozen=True)
class Facts:
    """What is invented for one commune; days are days of November, ``decided`` a day of October."""

    total: str
    decided: int
    met: int
    signed: int
    sent: int
    children: int
    difficult: bool = False
    starts_at: time = time(8, 0)
    ends_at: time = time(10, 45)
    absent: int | None = None
    deputy_chairs: bool = False
    members_scored: bool = False


def commune_form(regulation: Regulation, unit: UnitRecord, year: int, facts: Facts) -> ScoringForm:
    """The values of the commune's workbook."""
    seed = int(unit.code)
    points = points_for(regulation, Decimal(facts.total), seed)
    statistics = statistics_for(regulation, points, facts.children)
    evidence = evidence_for(regulation, points, statistics, seed)
    found = resolve_class(regulation, unit.kind, facts.difficult, unit.district_code)
    assert found is not None
    first = seed % 13
    council = commune_council(
        unit.name, unit.kind, first, deputy_chairs=facts.deputy_chairs, absent=facts.absent
    )
    passed = Decimal(facts.total) >= found.threshold.value
    number = seed % 40 + 20
    numbers = f"BC: {number + 31}/BC-UBND; BB: 01/BB-HĐĐG; TH: 02/TH-HĐĐG"
    decision = f"{number + 7}/QĐ-UBND ngày {facts.decided:02d}/10/{year}"
    return ScoringForm(
        code=unit.code,
        name=unit.name,
        class_label=found.name,
        district=unit.district,
        year=year,
        meeting=MeetingForm(
            decision=decision,
            held_on=date(year, 11, facts.met),
            starts_at=facts.starts_at,
            ends_at=facts.ends_at,
            venue=f"Hội trường Ủy ban nhân dân {short_name(unit.name, unit.kind)}",
            chair=council[0].name,
            secretary=council[1].name,
        ),
        conclusion=Result.PASSED if passed else Result.FAILED,
        signed_on=date(year, 11, facts.signed),
        sent_on=date(year, 11, facts.sent),
        children=facts.children,
        document_numbers=f"CV: {number}/UBND-VX; {numbers}" if passed else numbers,
        scores={n: CriterionScore(points[n], evidence[n]) for n in points},
        council=council,
        member_scores=_member_columns(regulation, points, council) if facts.members_scored else (),
        statistics=statistics,
    )


def _member_columns(
    regulation: Regulation, points: dict[int, Decimal], council: tuple[CouncilRow, ...]
) -> tuple[MemberColumn, ...]:
    """Five members' own points, around those of the council."""
    columns = []
    for number, offset in enumerate((0, 1, -2, 2, -1)):
        own = {
            criterion.number: min(criterion.maximum.value, points[criterion.number] + offset * HALF * 2)
            for criterion in regulation.criteria
        }
        columns.append(MemberColumn(council[number].name, own))
    return tuple(columns)
