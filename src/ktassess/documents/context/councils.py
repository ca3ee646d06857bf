"""A council and its meeting, as documents tell of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...domain.assessment import Meeting, Member, Result
from ...domain.council import named
from ...domain.regulation import Role
from ...domain.text import fold
from ...layout.scoring import ROLE_WORDS
from ..language.dates import clock_with_minutes, date_in_words, issued_on
from ..language.names import join, sentence, tidy
from .scores import ended

OPEN_LINE = "……………………………………………"
"""Where a name or place was not given and a pen will fill it in."""


def council_context(members: Sequence[Member], meeting: Meeting, year: int) -> dict[str, object]:
    """The council: its people, who was there, what they said, and the meeting (``cuoc_hop``)."""
    people = named(members)
    known = any(member.present.value for member in people)
    there = [member for member in people if member.present.value] if known else people
    away = [member for member in people if not member.present.value] if known else []
    persons = [_person(at, member) for at, member in enumerate(people, 1)]
    return {
        "so_thanh_vien": _count(people),
        "thanh_vien": persons,
        "chu_tich": _plain(people, Role.CHAIR),
        "thuong_truc": _plain(people, Role.STANDING),
        "biet_co_mat": known,
        "so_co_mat": _count(there) if known else "",
        "so_vang": _count(away) if away else "",
        "vang": _numbered(person for person in persons if not person["co_mat"]) if known else [],
        "vang_trong_cau": join(_name(member) for member in away),
        "du_hop": ended(_numbered(person for person in persons if person["co_mat"] or not known)),
        "y_kien": [_opinion(member) for member in people if member.opinion.value],
        "cuoc_hop": _meeting(people, meeting, year),
    }


def _count(people: Sequence[Member]) -> str:
    """How many, below ten with a leading zero; empty for none, so that a template can ask."""
    return f"{len(people):02d}" if people else ""


def _name(member: Member) -> str:
    return tidy(member.name.value or "")


def _position(member: Member) -> str:
    return tidy(member.position.value or "")


def _role(member: Member) -> str:
    return ROLE_WORDS[member.role.value.value][0] if member.role.value else ""


def _person(at: int, member: Member) -> dict[str, object]:
    return {
        "tt": str(at),
        "ho_ten": _name(member),
        "chuc_vu": _position(member),
        "vai_tro": _role(member),
        "co_mat": bool(member.present.value),
    }


def _numbered(persons: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    """Some of the people, counted anew."""
    return [{**person, "tt": str(at)} for at, person in enumerate(persons, 1)]


def _plain(people: Sequence[Member], role: Role) -> dict[str, object]:
    member = next((member for member in people if member.role.value is role), None)
    return {"ho_ten": _name(member) if member else "", "chuc_vu": _position(member) if member else ""}


def _opinion(member: Member) -> dict[str, object]:
    # One paragraph a person: line breaks typed into the cell become spaces.
    lines = tidy(member.opinion.value or "").split("\n")
    said = " ".join(line for line in lines if line).rstrip(";")
    closed = said if said.endswith((".", "!", "?", "…")) else f"{said}."
    return {"ho_ten": _name(member), "chuc_vu": _position(member), "noi_dung": closed}


def _meeting(people: Sequence[Member], meeting: Meeting, year: int) -> dict[str, object]:
    day = meeting.held_on.value
    held = issued_on(day) if day else f"ngày … tháng … năm {year}"
    chair = next((member for member in people if member.role.value is Role.CHAIR), None)
    chairs, chairs_full = _duty(people, meeting.chair.value, chair)
    writes, writes_full = _duty(people, meeting.secretary.value, None)
    concluded = meeting.conclusion.value
    return {
        "da_hop": day is not None,
        "ngay": held,
        "ngay_dau_cau": sentence(held),
        "ngay_bang_chu": date_in_words(day, capital_month=True) if day else "",
        "gio_bat_dau": clock_with_minutes(meeting.starts_at.value) if meeting.starts_at.value else "",
        "gio_ket_thuc": clock_with_minutes(meeting.ends_at.value) if meeting.ends_at.value else "",
        "dia_diem": tidy(meeting.venue.value or "").rstrip("."),
        "chu_tri": chairs,
        "chu_tri_day_du": chairs_full,
        "thu_ky": writes,
        "thu_ky_day_du": writes_full,
        "co_ket_luan": concluded in (Result.PASSED, Result.FAILED),
        "ket_luan_dat": concluded is Result.PASSED,
    }


def _duty(people: Sequence[Member], typed: str | None, otherwise: Member | None) -> tuple[str, str]:
    """Name, and name with office, of who chaired or wrote: found among the members where he is one."""
    member = otherwise
    if typed:
        folded = fold(typed)
        member = next((one for one in people if fold(_name(one)) in folded), None)
        if member is None:
            return tidy(typed).split(",")[0].strip(), tidy(typed)
    if member is None:
        return "", OPEN_LINE
    parts = [part for part in (_name(member), _position(member)) if part]
    role = _role(member)
    if role:
        parts.append(role)
    return _name(member), ", ".join(parts)
