"""The calendar: read back with the ``icalendar`` package, and its bytes by the rules of RFC 5545."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.deadlines import weekend
from ktassess.messages import Catalogue, Language
from ktassess.reports.ics import calendar, escaped, fold_line

from .reviews import regulation

VI, EN = Catalogue.load(Language.VI), Catalogue.load(Language.EN)
STAMP = datetime(2014, 10, 3, 8, 30, tzinfo=UTC)


def made(year: int = 2014, catalogue: Catalogue = VI, **options: Any) -> str:
    return calendar(regulation(), year, stamp=STAMP, catalogue=catalogue, **options)


def events(text: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_an_all_day_event_on_the_last_day_beyond_dispute() -> None:
    found = {str(event["UID"]).split("-2014")[0]: event for event in events(made())}
    assert {uid: event.decoded("DTSTART") for uid, event in found.items()} == {
        "commune-dossier": date(2014, 11, 14),
        "recognition": date(2014, 11, 29),
        "district-report": date(2014, 11, 29),
        "province-report": date(2014, 12, 9),
        "award-dossier": date(2014, 12, 30),
    }
    for event in found.values():
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
        assert event.decoded("DTSTAMP") == STAMP


def test_the_text_names_the_day_the_words_and_the_clause_of_the_law() -> None:
    first, *_, last = events(made())
    text = str(first["DESCRIPTION"])
    for words in ("trước ngày 15/11/2014", "“trước ngày 15 tháng 11”", "14/11/2014", "2516/KH-UBND, II.2.3"):
        assert words in text
    assert "Ủy ban nhân dân cấp xã" in text  # bodies at large, no field left open
    assert "{" not in made()
    assert "chậm nhất 30/12/2014" in str(last["DESCRIPTION"])


def test_a_last_day_that_is_off_names_the_last_working_day() -> None:
    """29 November 2014 was a Saturday; 14 November was a Friday."""
    dossier, recognition, *_ = events(made())
    assert "Thứ Bảy" in str(recognition["DESCRIPTION"])
    assert "28/11/2014" in str(recognition["DESCRIPTION"])
    assert "nghỉ" not in str(dossier["DESCRIPTION"])


def test_a_holiday_is_named_by_the_calendar_given() -> None:
    def day_off(day: date) -> str | None:
        return "Ngày Văn hóa" if day == date(2014, 11, 14) else weekend(day)

    dossier = events(made(day_off=day_off))[0]
    assert "Ngày Văn hóa" in str(dossier["DESCRIPTION"])
    assert "13/11/2014" in str(dossier["DESCRIPTION"])


def test_reminders_at_eight_in_the_morning_of_the_days_before() -> None:
    for event in events(made(reminders=(7, 1))):
        alarms = list(event.walk("VALARM"))
        midnight = datetime.combine(event.decoded("DTSTART"), datetime.min.time())
        rings = [midnight + alarm.decoded("TRIGGER") for alarm in alarms]
        assert rings == [midnight - timedelta(days=7) + timedelta(hours=8), midnight - timedelta(hours=16)]
        assert all(alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] for alarm in alarms)


def test_identifiers_are_stable_over_languages_and_unique_over_years() -> None:
    uids = {
        (year, language): [str(event["UID"]) for event in events(made(year, catalogue))]
        for year in (2014, 2015)
        for language, catalogue in (("vi", VI), ("en", EN))
    }
    assert uids[2014, "vi"] == uids[2014, "en"]
    assert len(set(uids[2014, "vi"] + uids[2015, "vi"])) == 10


def test_same_arguments_same_bytes_and_stamps_in_utc() -> None:
    assert made() == made()
    saigon = timezone(timedelta(hours=7))
    local = calendar(regulation(), 2014, stamp=STAMP.astimezone(saigon), catalogue=VI)
    assert local == made()
    naive = calendar(regulation(), 2014, stamp=STAMP.replace(tzinfo=None), catalogue=VI)
    assert naive == made()


@pytest.mark.parametrize("catalogue", [VI, EN], ids=["vi", "en"])
def test_lines_are_short_whole_and_ended_by_crlf(catalogue: Catalogue) -> None:
    data = made(catalogue=catalogue).encode("utf-8")
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.removesuffix(b"\r\n").split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")  # no letter is torn
    assert sum(line.startswith(b" ") for line in lines) > 5


def test_what_a_rule_pack_says_cannot_make_a_property_of_its_own() -> None:
    pack = regulation()
    evil = "Gửi; hồ sơ, \\n\r\nATTACH:http://x\nEND:VEVENT"
    steps = (replace(pack.steps[0], name=evil), *pack.steps[1:])
    text = calendar(replace(pack, steps=steps), 2014, stamp=STAMP, catalogue=VI)
    first = events(text)[0]
    assert "ATTACH" not in first
    assert str(first["SUMMARY"]) == evil.replace("\r\n", "\n")
    assert len(events(text)) == 5


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300))
def test_folding_loses_nothing(line: str) -> None:
    pieces = list(fold_line(line))
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
    assert all(piece.startswith(" ") for piece in pieces[1:])


@given(st.text(st.sampled_from('aă,;\\n\n:"')))
def test_escaping_can_be_undone(text: str) -> None:
    undone = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], escaped(text))
    assert undone == text
    assert "\n" not in escaped(text)
