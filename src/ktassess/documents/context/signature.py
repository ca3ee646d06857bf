"""The signature block: in whose name, in which office, and the name beneath."""

from __future__ import annotations

from ...domain.regulation import Signer
from ...domain.text import fold
from ..language.names import upper
from .papers import Who

Block = dict[str, object]


def signature_block(signer: Signer, who: Who) -> Block:
    """``quyen_han``: the lines above the gap; ``chuc_vu_khac``, ``ho_ten``: those below it.

    A deputy signs "KT. CHỦ TỊCH" with his own office beneath; a member of a council adds the office he
    holds outside it.
    """
    lines = [upper(signer.on_behalf)] if signer.on_behalf else []
    office = upper(signer.office)
    if is_deputy(who.office):
        lines += [f"KT. {office}", upper(signer.deputy or who.office)]
    else:
        lines.append(office)
    other = ""
    if who.member is not None and signer.on_behalf and not signer.deputy:
        other = upper(who.member.position.value or "")
    return {"quyen_han": lines, "chuc_vu_khac": other, "ho_ten": who.name}


def is_deputy(office: str) -> bool:
    """Whether an office is a deputy's."""
    return fold(office).split()[:1] == ["pho"]
