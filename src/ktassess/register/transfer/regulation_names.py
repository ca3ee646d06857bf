"""Which regulation a cell names: a rule pack, or a legal act a rule pack knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...domain.regulation import Regulation
from ...domain.text import fold

_ACT = re.compile(r"\b([0-9]{1,5})/([0-9]{4}|[A-ZĐ]{2,}[A-ZĐ-]*)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamedRegulation:
    """A regulation by the id the register keeps, and its citation; ``known``: some rule pack knows it."""

    id: str
    cite: str
    known: bool = True


def named_regulation(text: str, packs: Sequence[Regulation]) -> NamedRegulation:
    """The regulation a text names, by id, citation or number ("37/2010"); else the text itself.

    The act that a rule pack carries out (its number stands in the pack's title) is the pack.
    """
    wanted = fold(text)
    for pack in packs:
        if wanted in (fold(pack.id), fold(pack.cite), fold(pack.title)):
            return NamedRegulation(pack.id, pack.cite)
    for pack in packs:
        for basis in pack.legal_bases:
            if wanted == fold(basis.id) or (
                wanted in (fold(basis.cite), fold(basis.short)) and not _in(basis.short, pack.title)
            ):
                return NamedRegulation(basis.id, basis.cite)
    for act in _ACT.finditer(text):
        number = act.group(0)
        for pack in packs:
            if _in(number, pack.title) or _in(number, pack.cite):
                return NamedRegulation(pack.id, pack.cite)
            for basis in pack.legal_bases:
                if _in(number, basis.short):
                    return NamedRegulation(basis.id, basis.cite)
    return NamedRegulation(text, "", known=False)


def _in(number: str, text: str) -> bool:
    """Whether a text has the number of an act, as a whole."""
    wanted = {act.group(0).casefold() for act in _ACT.finditer(number)}
    return any(act.group(0).casefold() in wanted for act in _ACT.finditer(text))
