"""Names and capitals after annex II of Decree 30/2020, and text as it is kept: composed, single spaces."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

NO_BREAK_SPACE = "\u00a0"
# The common nouns of administrative units, the longer ones first ("thị trấn" is no "thị").
KINDS = ("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã")
_SPACES = re.compile(r"[^\S\n\u00a0]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_WORD_START = re.compile(r"(^|[\s\-–])(\w)")
_FIRST_LETTER = re.compile(r"\w")


_LONGEST_REMEMBERED = 200


def tidy(text: str) -> str:
    """The text in NFC, without spaces at its ends or beside line breaks, with single spaces inside."""
    return _known_tidy(text) if len(text) <= _LONGEST_REMEMBERED else _tidy(text)


def _tidy(text: str) -> str:
    single = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return _AROUND_BREAK.sub("\n", single).strip()


_known_tidy = lru_cache(maxsize=8192)(_tidy)
"""The documents of a year say the same names over and over."""


@lru_cache(maxsize=4096)
def upper(text: str) -> str:
    """The text in capitals, tidy: "ỦY BAN NHÂN DÂN XÃ ĐẮK LA", "HUYỆN IA H' DRAI"."""
    return unicodedata.normalize("NFC", tidy(text).upper())


@lru_cache(maxsize=4096)
def sentence(text: str) -> str:
    """The text, tidy, with a capital at its first letter or digit; the rest stays as it is.

    >>> sentence("“thị trấn Đắk Hà”")
    '“Thị trấn Đắk Hà”'
    """
    plain = tidy(text)
    return _FIRST_LETTER.sub(lambda found: found.group().upper(), plain, count=1)


@lru_cache(maxsize=4096)
def kind_of(name: str) -> str:
    """The common noun a unit's name begins with, in lower case; empty if there is none.

    >>> kind_of("Thị trấn Đắk Hà"), kind_of("Đắk Hà")
    ('thị trấn', '')
    """
    lowered = tidy(name).lower()
    return next((kind for kind in KINDS if lowered.startswith(f"{kind} ")), "")


@lru_cache(maxsize=4096)
def bare_name(name: str) -> str:
    """The proper name without the common noun, each syllable with a capital (annex II, III.1.a).

    >>> bare_name("Xã Đắk KRoong"), bare_name("Huyện Ia H' Drai"), bare_name("XÃ ĐẮK LA")
    ('Đắk KRoong', "Ia H' Drai", 'Đắk La')
    """
    plain = tidy(name)
    proper = plain[len(kind_of(plain)) :].strip()
    if proper.isupper() and len(proper) > 1:
        proper = proper.lower()
    return _WORD_START.sub(lambda found: found.group(1) + found.group(2).upper(), proper)


@lru_cache(maxsize=4096)
def is_after_person(name: str) -> bool:
    """Whether a unit bears a number, or the name of a person or event in this package's list."""
    proper = bare_name(name)
    return proper[:1].isdigit() or proper.casefold() in _named()


@lru_cache(maxsize=4096)
def in_text(name: str, *, after_person: bool | None = None) -> str:
    """A unit's name in running text (annex II, III.1.a–c).

    The common noun is small ("xã Đắk La"), but has a capital where the unit bears a number or the name of
    a person or event ("Phường 1", "Phường Trần Hưng Đạo"). ``after_person`` says so; None: as
    ``is_after_person`` finds.

    >>> in_text("Thị trấn Đắk Hà"), in_text("phường lê Lợi")
    ('thị trấn Đắk Hà', 'Phường Lê Lợi')
    """
    kind, proper = kind_of(name), bare_name(name)
    if not kind:
        return proper
    named = is_after_person(name) if after_person is None else after_person
    return f"{kind.capitalize() if named else kind} {proper}"


@lru_cache(maxsize=4096)
def place_of_issue(name: str, *, after_person: bool | None = None) -> str:
    """The unit's name before the date of a document (annex I, part I, II.4.a).

    The bare name, but the full one where the unit bears a number or the name of a person or event.

    >>> place_of_issue("Xã Đắk La"), place_of_issue("Phường Quang Trung")
    ('Đắk La', 'Phường Quang Trung')
    """
    named = is_after_person(name) if after_person is None else after_person
    return in_text(name, after_person=True) if named else bare_name(name)


def join(items: Iterable[str], *, last: str = "và") -> str:
    """The items as one list in running text, empty ones left out: "A, B và C"."""
    words = [word for word in map(tidy, items) if word]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def unbroken(text: str) -> str:
    """The text, tidy, with spaces at which no line may break: "Điều 1", "05 tháng 11"."""
    return tidy(text).replace(" ", NO_BREAK_SPACE)


@cache
def _named() -> frozenset[str]:
    # importlib.resources would take longer to load than all else that a process needs for names.
    data = tomllib.loads(Path(__file__).with_name("named-units.toml").read_text("utf-8"))
    return frozenset(name.casefold() for key in ("persons", "events") for name in data[key])
