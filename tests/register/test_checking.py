"""The register looked over: each thing that can be wrong is found, and a sound one has nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ktassess.domain.findings import Finding
from ktassess.messages import Catalogue, Language
from ktassess.register.checking import check_register
from ktassess.register.merging import merge_units
from ktassess.register.records import (
    DecisionRecord,
    RecordedBasis,
    ScoreRecord,
    Succession,
    YearRecord,
)
from ktassess.register.store import open_register
from ktassess.workspace.addresses import Address

from .making import new_register, record, stamp

PAPER = DecisionRecord("9/QĐ-UBND", date(2014, 11, 26))


def scores(*points: str) -> tuple[ScoreRecord, ...]:
    return tuple(
        ScoreRecord(number, Decimal(75), Decimal(value), Decimal(value))
        for number, value in enumerate(points, start=1)
    )


def codes(findings: Sequence[Finding]) -> list[str]:
    """The codes; every finding must have its texts."""
    for language in Language:
        for finding in findings:
            assert Catalogue.load(language).finding(finding).message
    return [finding.code.id for finding in findings]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (record(self_total=Decimal(141), scores=scores("70", "70")), "KT702"),
        (record(appraised_total=Decimal("139.5"), scores=scores("70", "70")), "KT702"),
        (
            record(basis=RecordedBasis.APPRAISED, total=Decimal(800), appraised_total=Decimal(801)),
            "KT702",
        ),
        (record(scores=scores("70", "75.5")), "KT703"),
        (record(total=Decimal("749.5"), threshold=Decimal(750)), "KT704"),
        (record(result="failed", recognition=PAPER), "KT705"),
        (record(result="not-assessed", recognition=PAPER), "KT705"),
        (record(basis=RecordedBasis.SELF, decision=None), "KT714"),
        (record(decision=None), "KT715"),
    ],
)
def test_a_year_that_contradicts_itself(home: Address, wrong: YearRecord, code: str) -> None:
    with new_register(home, wrong, record("23503")) as register:
        assert codes(check_register(register)) == [code]


@pytest.mark.parametrize(
    "sound",
    [
        record(total=Decimal(750), threshold=Decimal(750)),
        record(result="failed", total=Decimal(900), threshold=Decimal(850)),  # a criterion at zero, elsewhere
        record(self_total=Decimal(140), scores=scores("70", "70")),
        record(self_total=Decimal(999), scores=(ScoreRecord(1, Decimal(75), None, None),)),
        record(result="not-assessed"),
        record(result="undetermined"),
    ],
)
def test_a_year_that_does_not(home: Address, sound: YearRecord) -> None:
    with new_register(home, sound) as register:
        assert check_register(register) == ()


def test_a_version_taken_away_outside_the_program(tmp_path: Path) -> None:
    with new_register(tmp_path, record(), record(result="failed"), record()) as register:
        path = register.address
    with sqlite3.connect(path) as other:
        other.execute("DROP TRIGGER assessments_no_delete")
        other.execute("DROP TRIGGER decisions_no_delete")
        other.execute("DELETE FROM assessments WHERE version = 2")
    other.close()
    with open_register(path) as register:
        (finding,) = check_register(register)
        assert (codes([finding]), finding.params["found"]) == (["KT706"], "1, 3")


def test_a_reference_broken_outside_the_program(tmp_path: Path) -> None:
    with new_register(tmp_path, record()) as register:
        path = register.address
    with sqlite3.connect(path) as other:
        other.execute("DROP TRIGGER changes_no_delete")
        other.execute("DELETE FROM changes")
    other.close()
    with open_register(path) as register:
        assert set(codes(check_register(register))) == {"KT701"}


def test_a_result_after_the_merger(home: Address) -> None:
    years = [record("23500", 2014), record("23500", 2016), record("23503", 2016)]
    with new_register(home, *years) as register:
        merge_units(
            register,
            stamp("merge"),
            successor="23503",
            predecessors=["23500"],
            year=2016,
            keeps_years_of=None,
        )
        (finding,) = check_register(register)
        assert (codes([finding]), finding.params["since"]) == (["KT707"], 2016)


def test_mergers_in_a_circle(home: Address) -> None:
    with new_register(home, record("23500", 2010), record("23503", 2010)) as register:
        with register.change(stamp("merge")) as writing:
            writing.put_succession(Succession("23500", 2014, ("23503",), None))
            writing.put_succession(Succession("23503", 2015, ("23500",), None))
        assert codes(check_register(register)) == ["KT708"]
