"""The deadline chain: the day before, on the day, the day after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.deadlines import last_working_day, step_outcome, weekend
from ktassess.domain.entries import Entry, Place
from ktassess.domain.outcome import StepStatus
from ktassess.domain.regulation import OnTheDay

from .sheets import (
    REGULATION,
    appraisal,
    assessment,
    book,
    codes,
    issued,
    listed,
    review,
    rows,
    spread,
)

LATER = date(2014, 12, 31)

CHAIN = """
| step            | done       | status     | days |
| commune-dossier | 2014-11-13 | on_time    | 0 |
| commune-dossier | 2014-11-14 | on_time    | 0 |
| commune-dossier | 2014-11-15 | on_the_day | 0 |
| commune-dossier | 2014-11-16 | late       | 1 |
| recognition     | 2014-11-29 | on_time    | 0 |
| recognition     | 2014-11-30 | on_the_day | 0 |
| recognition     | 2014-12-01 | late       | 1 |
| district-report | 2014-11-29 | on_time    | 0 |
| district-report | 2014-11-30 | on_the_day | 0 |
| district-report | 2014-12-01 | late       | 1 |
| province-report | 2014-12-09 | on_time    | 0 |
| province-report | 2014-12-10 | on_the_day | 0 |
| province-report | 2014-12-11 | late       | 1 |
| award-dossier   | 2014-12-29 | on_time    | 0 |
| award-dossier   | 2014-12-30 | on_time    | 0 |
| award-dossier   | 2014-12-31 | late       | 1 |
| award-dossier   | 2015-01-09 | late       | 10 |
"""

NOT_DONE = """
| step            | today      | status  | days |
| commune-dossier | 2014-11-14 | pending | 0 |
| commune-dossier | 2014-11-15 | pending | 0 |
| commune-dossier | 2014-11-16 | overdue | 1 |
| award-dossier   | 2014-12-30 | pending | 0 |
| award-dossier   | 2014-12-31 | overdue | 1 |
"""


@pytest.mark.parametrize(("step", "done", "status", "days"), list(rows(CHAIN))[1:])
def test_done(step: str, done: str, status: str, days: str) -> None:
    outcome = step_outcome(
        REGULATION.step(step), 2014, done=date.fromisoformat(done), happened=True, as_of=LATER
    )
    assert (outcome.status, outcome.days_late) == (StepStatus(status), int(days))


@pytest.mark.parametrize(("step", "today", "status", "days"), list(rows(NOT_DONE))[1:])
def test_not_done(step: str, today: str, status: str, days: str) -> None:
    outcome = step_outcome(
        REGULATION.step(step), 2014, done=None, happened=False, as_of=date.fromisoformat(today)
    )
    assert (outcome.status, outcome.days_late) == (StepStatus(status), int(days))


def test_done_without_a_date_is_missing() -> None:
    outcome = step_outcome(REGULATION.step("commune-dossier"), 2014, done=None, happened=True, as_of=LATER)
    assert outcome.status is StepStatus.MISSING


@pytest.mark.parametrize(
    ("judged", "on_the_day", "day_after"),
    [
        (OnTheDay.WARN, ("on_the_day", 0), 1),
        (OnTheDay.LATE, ("late", 1), 2),
        (OnTheDay.ON_TIME, ("on_time", 0), 1),
    ],
)
def test_a_rule_pack_says_how_the_day_itself_counts(
    judged: OnTheDay, on_the_day: tuple[str, int], day_after: int
) -> None:
    step = replace(REGULATION.step("commune-dossier"), on_the_day=judged)
    itself = step_outcome(step, 2014, done=date(2014, 11, 15), happened=True, as_of=LATER)
    after = step_outcome(step, 2014, done=date(2014, 11, 16), happened=True, as_of=LATER)
    assert (itself.status.value, itself.days_late) == on_the_day
    assert (after.status, after.days_late) == (StepStatus.LATE, day_after)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_later_is_never_better(done: date, more: int) -> None:
    step = REGULATION.step("commune-dossier")
    order = [StepStatus.ON_TIME, StepStatus.ON_THE_DAY, StepStatus.LATE]
    first = step_outcome(step, 2014, done=done, happened=True, as_of=LATER)
    second = step_outcome(step, 2014, done=done + timedelta(days=more), happened=True, as_of=LATER)
    assert order.index(first.status) <= order.index(second.status)
    assert first.days_late <= second.days_late


def test_a_weekend_names_the_last_working_day_and_moves_nothing() -> None:
    # 14 November 2015 is a Saturday.
    outcome = step_outcome(
        REGULATION.step("commune-dossier"), 2015, done=date(2015, 11, 14), happened=True, as_of=LATER
    )
    assert (outcome.due, outcome.last_day) == (date(2015, 11, 15), date(2015, 11, 14))
    assert (outcome.day_off, outcome.last_working_day) == ("saturday", date(2015, 11, 13))
    assert outcome.status is StepStatus.ON_TIME


def test_the_last_working_day_goes_round_holidays() -> None:
    def day_off(day: date) -> str | None:
        return "Ngày lễ" if day == date(2014, 11, 14) else weekend(day)

    assert last_working_day(date(2014, 11, 16), day_off) == date(2014, 11, 13)


SENT = """
| sent       | received   | codes |
| 2014-11-14 | 2014-11-14 | - |
| 2014-11-15 | 2014-11-15 | KT403 |
| 2014-11-17 | 2014-11-18 | KT404 |
| 2014-11-14 | 2014-11-19 | KT413 |
|            | 2014-11-13 | KT407 |
|            |            | KT407 |
"""


@pytest.mark.parametrize(("sent", "received", "expected"), list(rows(SENT))[1:])
def test_a_dossier_sent(sent: str, received: str, expected: str) -> None:
    def day(text: str) -> Entry[date]:
        return Entry.of(date.fromisoformat(text), Place("x")) if text else Entry.blank(Place("x"))

    district = book(
        listed()._replace(received_on=day(received)),
        documents=(issued(REGULATION.document("district-report").name, date(2014, 11, 28)),),
        appraisals=(appraisal(spread("800")),),
    )
    district = replace(
        district,
        documents=(
            *district.documents,
            issued(REGULATION.document("recognition-decision").name, date(2014, 11, 27)),
        ),
    )
    found = codes(review(assessment(sent_on=day(sent)), district=district))
    assert found == ([] if expected == "-" else [expected])


def test_a_commune_that_sent_nothing_is_awaited_then_missing() -> None:
    waiting = book(listed()._replace(received_on=Entry.blank()))
    assert "KT108" in codes(review(district=waiting, as_of=date(2014, 11, 14)))
    late = review(district=waiting, as_of=date(2014, 11, 20))
    assert {"KT109", "KT405"} <= set(codes(late))
    (commune,) = late.communes
    assert commune.deadlines[0].status is StepStatus.OVERDUE
    assert commune.deadlines[0].days_late == 5


def test_recognition_and_report_overdue_after_their_day() -> None:
    district = book(appraisals=(appraisal(spread("800")),))
    year = review(assessment(), district=district, as_of=date(2014, 12, 5))
    assert codes(year) == ["KT405", "KT405"]
    assert {step.step: step.status.value for step in year.deadlines} == {
        "district-report": "overdue",
        "province-report": "pending",
        "award-dossier": "pending",
    }


def test_a_failing_commune_is_owed_no_recognition() -> None:
    district = book(appraisals=(appraisal(spread("700"), "failed"),))
    year = review(assessment(spread("700"), conclusion="failed"), district=district)
    assert [step.step for step in year.communes[0].deadlines] == ["commune-dossier"]


def test_a_dossier_received_without_its_workbook_is_missing_not_overdue() -> None:
    year = review(district=book(listed()), as_of=date(2014, 12, 31))
    assert "KT109" in codes(year)
    assert year.communes[0].deadlines[0].status is StepStatus.ON_TIME
