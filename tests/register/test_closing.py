"""Closing a year: refused while errors stand, once, and again after a correction with both versions kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ktassess.domain.codes import Code
from ktassess.domain.entries import Entry
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import YearReview
from ktassess.errors import UsageError
from ktassess.register.closing import close_year
from ktassess.register.errors import ClosingRefusedError
from ktassess.register.records import DecisionRecord, RecordedBasis, RecordedResult
from ktassess.register.store import SqlRegister
from ktassess.workspace.addresses import Address

from ..databases import KEEPER, Backend
from ..domain.sheets import appraisal, assessment, book, issued, review, spread
from .making import WHEN, districts, new_register, record, review_of, settings_of, stamp

DAK_HA = districts()["615"]
SETTINGS = settings_of(DAK_HA, 2014)


@pytest.fixture
def register(home: Address) -> Iterator[SqlRegister]:
    with new_register(home) as made:
        yield made


def year(**failing: bool) -> YearReview:
    passes = {unit.code: True for unit in DAK_HA} | {
        code.removeprefix("c"): not failed for code, failed in failing.items()
    }
    return review_of(DAK_HA, 2014, passes)


def close(register: SqlRegister, reviewed: YearReview, *without: str):  # type: ignore[no-untyped-def]
    return close_year(register, reviewed, SETTINGS, stamp("close"), without=without)


def test_the_made_year_has_no_errors() -> None:
    assert [finding for finding in year().findings if finding.is_error] == []


def test_a_year_is_kept_with_all_that_belongs_to_it(register: SqlRegister) -> None:
    done = close(register, year(c23512=True))
    assert set(done.added) == {unit.code for unit in DAK_HA}
    kept = {version.record.unit: version.record for version in register.years()}
    passed, failed = kept["23500"], kept["23512"]
    assert (passed.result, passed.basis) == (RecordedResult.PASSED, RecordedBasis.APPRAISED)
    assert (passed.total, passed.threshold) == (Decimal("762.5"), Decimal(750))
    assert passed.recognition == DecisionRecord("1502/QĐ-UBND", date(2014, 11, 26))
    assert len(passed.scores) == 15
    assert sum((score.appraised or 0 for score in passed.scores), Decimal(0)) == passed.total
    assert dict(passed.milestones)["recognised"] == date(2014, 11, 26)
    assert dict(passed.milestones)["council-met"] == date(2014, 11, 5)
    assert (failed.result, failed.recognition) == (RecordedResult.FAILED, None)
    assert "recognised" not in dict(failed.milestones)
    (closing,) = register.closings()
    assert (closing.district_code, closing.year, closing.units) == ("615", 2014, len(DAK_HA))


def test_the_log_says_who_when_and_from_what(register: SqlRegister, backend: Backend) -> None:
    close(register, year())
    (change,) = register.changes()
    who = "nguoi-ghi" if backend.name == "sqlite" else f"nguoi-ghi ({KEEPER})"
    assert (change.stamp.made_by, change.stamp.made_at, change.stamp.action) == (who, WHEN, "close")
    assert change.years == len(DAK_HA)


def test_the_same_again_changes_nothing_and_says_so(register: SqlRegister) -> None:
    close(register, year())
    before = (register.years(every=True), register.changes(), register.closings())
    done = close(register, year())
    assert done.again
    assert (done.added, done.changed) == ((), ())
    assert (register.years(every=True), register.changes(), register.closings()) == before


def test_after_a_correction_both_versions_stand_and_the_newest_counts(register: SqlRegister) -> None:
    close(register, year(c23512=True))
    done = close(register, year())
    assert done.changed == ("23512",)
    assert len(done.same) == len(DAK_HA) - 1
    versions = register.years(unit="23512", every=True)
    assert [(each.version, each.record.result.value) for each in versions] == [(1, "failed"), (2, "passed")]
    assert register.years(unit="23512")[0].version == 2
    assert [closing.version for closing in register.closings()] == [2]
    assert close(register, year()).again


@pytest.mark.parametrize("commune", [None, "23512"])
def test_refused_while_an_error_stands(register: SqlRegister, commune: str | None) -> None:
    error = Finding(Code.TOTAL_UNREADABLE, params={"value": "?"}, commune=commune)
    assert not error.is_error
    error = Finding(Code.SCORE_MISSING, params={"criterion": "3", "name": "x"}, commune=commune)
    faulty = year()
    faulty = replace(faulty, findings=(*faulty.findings, error))
    with pytest.raises(ClosingRefusedError) as refused:
        close(register, faulty)
    assert refused.value.key == "error.db.errors-stand"
    assert refused.value.exit_code == 1
    assert register.years() == ()
    assert register.changes() == ()


def test_a_year_can_be_closed_without_a_unit_by_the_users_say(register: SqlRegister) -> None:
    error = Finding(Code.WORKBOOK_MISSING, params={"name": "x", "due": "x"}, commune="23512")
    faulty = year()
    faulty = replace(faulty, findings=(*faulty.findings, error))
    close(register, faulty, "23512")
    (version,) = register.years(unit="23512")
    assert version.record.result is RecordedResult.NOT_ASSESSED
    assert version.record.scores == ()
    assert "23512" in register.changes()[0].stamp.details


def test_without_an_unknown_unit_is_wrong_usage(register: SqlRegister) -> None:
    with pytest.raises(UsageError):
        close(register, year(), "99999")
    assert register.changes() == ()


def test_an_open_result_is_no_year_to_close(register: SqlRegister) -> None:
    early = review(assessment("- " + " ".join(["50"] * 14)), as_of=date(2014, 11, 3))
    early = replace(early, findings=())
    with pytest.raises(ClosingRefusedError) as refused:
        close(register, early)
    assert refused.value.key == "error.db.open-units"
    assert refused.value.params["units"] == "Xã Đắk Mar"


def found(done) -> list[str]:  # type: ignore[no-untyped-def]
    return [finding.code.id for finding in done.findings]


def without_errors(reviewed: YearReview) -> YearReview:
    return replace(reviewed, findings=tuple(each for each in reviewed.findings if not each.is_error))


def test_own_points_alone_are_kept_and_named(register: SqlRegister) -> None:
    done = close(register, without_errors(review(assessment(spread("800")))))
    assert found(done) == ["KT714"]
    assert register.years()[0].record.basis is RecordedBasis.SELF


def test_a_missing_decision_is_named(register: SqlRegister) -> None:
    district = book(appraisals=(appraisal(spread("800")),))
    done = close(register, without_errors(review(assessment(spread("800")), district=district)))
    assert found(done) == ["KT715"]
    district = book(
        appraisals=(appraisal(spread("800")),),
        documents=(issued("Quyết định công nhận", date(2014, 11, 26)),),
    )
    done = close(register, without_errors(review(assessment(spread("800")), district=district)))
    assert found(done) == []
    assert str(register.years()[0].record.recognition) == "21/QĐ-UBND, 26/11/2014"
    assert register.years()[0].version == 2


def test_a_new_name_under_an_old_code_is_named(register: SqlRegister) -> None:
    with register.change(stamp()) as writing:
        writing.put_year(record("23512", 2013, name="Xã Cũ"))
        writing.put_year(record("23500", 2013, name="Đăk Hà"))
    done = close(register, year())
    assert [(each.code, each.commune) for each in done.findings] == [(Code.UNIT_RENAMED, "23512")]


def test_a_unit_dropped_from_the_list_stands_until_told_otherwise(register: SqlRegister) -> None:
    close(register, year())
    fewer = review_of(DAK_HA[:-1], 2014, {unit.code: True for unit in DAK_HA[:-1]})
    dropped = DAK_HA[-1].code
    done = close(register, fewer)
    assert [(each.code, each.commune) for each in done.findings] == [(Code.YEAR_LEFT_STANDING, dropped)]
    done = close(register, fewer, dropped)
    assert done.changed == (dropped,)
    assert register.years(unit=dropped)[0].record.result is RecordedResult.NOT_ASSESSED
    assert found(close(register, fewer)) == []


def test_a_unit_without_a_code_cannot_be_closed(register: SqlRegister) -> None:
    nameless = replace(assessment(spread("800")), code=Entry.blank())
    with pytest.raises(ClosingRefusedError):
        close(register, without_errors(replace(review(nameless), communes=())))
