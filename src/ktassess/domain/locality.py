"""Classes of localities: which threshold a unit is judged by."""

from __future__ import annotations

import re
from functools import lru_cache

from .regulation import ClassCondition, Kind, LocalityClass, Regulation
from .text import fold, nfc

_KIND_WORDS = {
    Kind.TOWNSHIP: ("thị trấn", "tt"),
    Kind.WARD: ("phường", "p"),
    Kind.COMMUNE: ("xã", "x"),
}
_POINTS = re.compile(r"(?:tu )?(\d{1,6})(?: diem)?(?: tro len)?")
_NOT_WORD = r"[\W_]+"


@lru_cache(maxsize=256)
def resolve_class(
    regulation: Regulation, kind: Kind, specially_difficult: bool, district_code: str | None
) -> LocalityClass | None:
    """The class a unit belongs to, or None where the regulation has none for it.

    Where the district is not known (None), a condition that names districts counts as met, unless that leaves
    more than one class: then none is chosen.
    """
    matching = [
        locality_class
        for locality_class in regulation.classes
        if any(meets(each, kind, specially_difficult, district_code) for each in locality_class.any_of)
    ]
    return matching[0] if len(matching) == 1 else None


def meets(condition: ClassCondition, kind: Kind, difficult: bool, district_code: str | None) -> bool:
    """Whether a unit meets a condition; an unknown district (None) agrees with any."""
    return (
        kind in condition.kinds
        and condition.specially_difficult in (None, difficult)
        and (not condition.districts or district_code is None or district_code in condition.districts)
    )


@lru_cache(maxsize=1024)
def match_class(regulation: Regulation, text: str) -> LocalityClass | None:
    """The class a text names: by id, name, the regulation's words, a synonym, or its threshold ("750 điểm").

    Compared folded; None where the text names no class or more than one.
    """
    wanted = fold(text)
    if not wanted:
        return None
    points = _POINTS.fullmatch(wanted)
    matching = [
        each
        for each in regulation.classes
        if wanted in map(fold, (each.id, each.name, each.words, *each.synonyms))
        or (points is not None and int(points[1]) == each.threshold.value)
    ]
    return matching[0] if len(matching) == 1 else None


def kind_of(name: str) -> Kind | None:
    """The kind of unit a name begins with: "Xã Đắk Mar", "P. Quang Trung", "TT Đắk Hà", "xa Dak Mar".

    Diacritics are left aside only where the name has none at all: "Phương Thịnh" is no ward, "Xà Phìn" says
    nothing of its kind.
    """
    spelled = re.sub(_NOT_WORD, " ", nfc(name).casefold()).strip()
    plain = spelled.isascii()
    for kind, words in _KIND_WORDS.items():
        for word in words:
            if f"{spelled} ".startswith(f"{fold(word) if plain else word} "):
                return kind
    return None
