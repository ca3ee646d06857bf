"""The letterhead: the issuing body in lines that fit, its parent, the authority, place and date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations, pairwise

from ...domain.regulation import Body, DocumentRule, Level, Regulation
from ...workspace.settings import Settings
from ..engine.values import clean_context
from ..language.dates import place_and_date
from ..language.names import in_text, place_of_issue, tidy, upper
from .papers import SPACE

LONGEST_LINE = 26
"""Letters of a line in capitals that fit the letterhead's left column."""

_OPEN_DAY = f"ngày{SPACE * 6}tháng{SPACE * 6}năm"
_DOTTED_DAY = "ngày …… tháng …… năm"
_NO_LINE_BEGINS_WITH = ("VÀ", "-", "–")


class Names:
    """The names of bodies with their places filled in, for one commune or for the district alone."""

    def __init__(self, regulation: Regulation, settings: Settings, commune: str = "") -> None:
        """``commune``: the commune's name in running text ("xã Đắk La"), empty for the district."""
        self._bodies = {body.id: body for body in regulation.bodies}
        self._places = {
            "commune": commune,
            "district": in_text(settings.district.name),
            "province": in_text(settings.province.name),
        }

    def full(self, body: Body) -> str:
        """The body's name: "Ủy ban nhân dân xã Đắk La"."""
        return self._filled(body.name)

    def short(self, body: Body) -> str:
        """The body's short name: "UBND xã Đắk La"."""
        return self._filled(body.short)

    def _filled(self, pattern: str) -> str:
        # Most bodies are above the communes: for all of them they bear one name.
        commune = self._places["commune"] if "{commune}" in pattern else ""
        return _filled(pattern, commune, self._places["district"], self._places["province"])

    def place(self, body: Body) -> str:
        """The place whose name the body bears; empty where it bears none."""
        return next((place for key, place in self._places.items() if f"{{{key}}}" in body.name), "")

    def bears_commune(self, body_id: str) -> bool:
        """Whether the body's full or short name is another in every commune."""
        body = self._bodies.get(body_id)
        return body is not None and "{commune}" in body.name + body.short

    def of(self, body_id: str) -> str:
        """The full name of a body by its id; empty where the rule pack has none."""
        body = self._bodies.get(body_id)
        return "" if body is None else self.full(body)

    def short_of(self, body_id: str) -> str:
        """The short name of a body by its id; empty where the rule pack has none."""
        body = self._bodies.get(body_id)
        return "" if body is None else self.short(body)


@lru_cache(maxsize=4096)
def _filled(pattern: str, commune: str, district: str, province: str) -> str:
    return tidy(pattern.format(commune=commune, district=district, province=province))


def issuing_body(regulation: Regulation, rule: DocumentRule, names: Names) -> dict[str, object]:
    """``chu_quan``, ``ten``, ``cac_dong`` (the name in lines) and ``tham_quyen`` of a document's issuer."""
    body = regulation.body(rule.issuer)
    parent = names.short(regulation.body(body.parent)) if body.parent else ""
    signer = regulation.signer(rule.signer)
    own_right = not signer.on_behalf and signer.body == body.id
    name = names.full(body)
    authority = f"{signer.office} {name}" if own_right else name
    return _issuing(parent, name, names.place(body), authority)


@lru_cache(maxsize=1024)
def _issuing(parent: str, name: str, place: str, authority: str) -> dict[str, object]:
    # Half of what a commune's documents are is issued above it.
    return clean_context(
        {
            "chu_quan": upper(parent),
            "ten": name,
            "cac_dong": name_lines(name, place),
            "tham_quyen": upper(authority),
        }
    )


def name_lines(name: str, place: str = "") -> list[str]:
    """A body's name in capitals, broken before its place and wherever else a line would be too long."""
    return list(_name_lines(name, place))


@lru_cache(maxsize=4096)
def _name_lines(name: str, place: str) -> Sequence[str]:
    whole, end = upper(name), upper(place)
    if end and whole.endswith(f" {end}"):
        return (*_balanced(whole[: -len(end)].strip()), *_balanced(end))
    return tuple(_balanced(whole))


def _balanced(text: str) -> list[str]:
    """The text in as few lines as fit, of much the same length; no line begins with "và" or a dash."""
    words = text.split(" ")
    for count in range(1, len(words) + 1):
        best: tuple[int, list[str]] | None = None
        for breaks in combinations(range(1, len(words)), count - 1):
            edges = [0, *breaks, len(words)]
            lines = [" ".join(words[a:b]) for a, b in pairwise(edges)]
            longest = max(map(len, lines))
            if any(line.split(" ")[0] in _NO_LINE_BEGINS_WITH for line in lines):
                continue
            if best is None or longest < best[0]:
                best = (longest, lines)
        if best is not None and (best[0] <= LONGEST_LINE or count == len(words)):
            return best[1]
    return [text]


def place_of(settings: Settings, level: Level, commune_name: str, code: str | None) -> str:
    """The place before the date, by the level of the body that issues."""
    if level is Level.COMMUNE:
        return settings.commune_places.get(code or "") or place_of_issue(commune_name)
    if level is Level.DISTRICT:
        return settings.district.place
    return settings.province.place


def place_date_line(place: str, day: date | None, year: int, *, dotted: bool = False) -> str:
    """The line of place and date; where the date is not known, with open spaces (or ``dotted`` ones)."""
    if day:
        return place_and_date(place, day)
    return f"{place}, {_DOTTED_DAY if dotted else _OPEN_DAY} {year}"
