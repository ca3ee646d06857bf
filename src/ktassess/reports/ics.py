"""The chain of deadlines as an iCalendar file (RFC 5545), for the calendar of any office.

Every step is an all-day event on the last day beyond dispute; its text names the date and the words of the
law. Same arguments, same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from ..domain.deadlines import DayOff, last_day_beyond_dispute, last_working_day, weekend
from ..domain.regulation import DeadlineStep, DueRule, Level, Regulation
from .plain import dmy, printable
from .texts import Texts, day_off_text

REMINDERS = (14, 7, 1)
"""Days before the event on which a calendar reminds, at eight in the morning."""

_REMINDER_HOUR = 8
_LINE_OCTETS = 75
_MAKER = "PRODID:-//ktassess//ktassess//VI"


def is_our_calendar(data: bytes) -> bool:
    """Whether a file is a calendar that was made here: one that an office wrote is never replaced."""
    return f"\r\n{_MAKER}\r\n".encode() in data


def calendar(
    regulation: Regulation,
    year: int,
    *,
    stamp: datetime,
    catalogue: Texts,
    reminders: Sequence[int] = REMINDERS,
    day_off: DayOff = weekend,
) -> str:
    """The calendar of a year's deadlines, lines ended by CRLF.

    ``stamp`` is the moment the events were made (UTC where it has no zone); ``reminders`` are days before
    the event, 1 or more. An event's identifier depends on nothing but regulation, step and year: a calendar
    that is imported again changes its events and doubles none.
    """
    made = (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).astimezone(UTC)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        _MAKER,
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        _property("X-WR-CALNAME", catalogue.text("report.calendar.name", year=year)),
    ]
    for step in regulation.steps:
        lines += _event(regulation, step, year, made, catalogue, reminders, day_off)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in fold_line(line))


def fold_line(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, all but the first begun by a space; no letter is torn."""
    piece, octets = "", 0
    for letter in line:
        size = len(letter.encode("utf-8"))
        if octets + size > _LINE_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece += letter
        octets += size
    yield piece


def escaped(text: str) -> str:
    """A text value with backslash, semicolon, comma and line break escaped."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return printable(plain)


def _property(name: str, text: str) -> str:
    return f"{name}:{escaped(text)}"


def _event(
    regulation: Regulation,
    step: DeadlineStep,
    year: int,
    made: datetime,
    catalogue: Texts,
    reminders: Sequence[int],
    day_off: DayOff,
) -> list[str]:
    day = last_day_beyond_dispute(step, year)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{step.id}-{year}-{regulation.id}@ktassess",
        f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        _property("SUMMARY", step.name),
        _property("DESCRIPTION", _description(regulation, step, year, day, catalogue, day_off)),
        "TRANSP:TRANSPARENT",
        "CLASS:PUBLIC",
    ]
    for days in reminders:
        # From midnight on the event's day back to the morning of the day meant.
        hours = days * 24 - _REMINDER_HOUR
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"TRIGGER:-PT{hours}H",
            _property("DESCRIPTION", catalogue.text("report.calendar.reminder", days=days, step=step.name)),
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _description(
    regulation: Regulation, step: DeadlineStep, year: int, day: date, catalogue: Texts, day_off: DayOff
) -> str:
    word = "before" if step.rule is DueRule.BEFORE else "by"
    sentences = [
        catalogue.text(f"report.calendar.{word}", due=dmy(step.due(year)), words=step.words, last=dmy(day))
    ]
    reason = day_off(day)
    if reason is not None:
        sentences.append(
            catalogue.text(
                "report.last-working-day",
                day=dmy(day),
                reason=day_off_text(catalogue, reason),
                working=dmy(last_working_day(day, day_off)),
            )
        )
    sentences.append(
        catalogue.text(
            "report.calendar.owed",
            owed_by=_body(regulation, step.owed_by, catalogue),
            owed_to=_body(regulation, step.owed_to, catalogue),
        )
    )
    sentences.append(catalogue.text("report.clause", clause=step.source))
    return "\n".join(sentences)


def _body(regulation: Regulation, body_id: str, catalogue: Texts) -> str:
    """The name of a body at large: "Ủy ban nhân dân cấp xã", for the calendar is the same for every unit."""
    name = regulation.body(body_id).name
    for level in Level:
        name = name.replace(f"{{{level.value}}}", catalogue.text(f"report.any.{level.value}"))
    return name
