"""The signature block: in whose name, in which office, and the name beneath."""

from __future__ import annotations

from functools import lru_cache

from ...domain.regulation import Signer
from ...domain.text import fold
from ..engine.values import clean_context
from ..language.names import upper
from .papers import Who

Block = dict[str, object]


def signature_block(signer: Signer, who: Who) -> Block:
    """``quyen_han``: the lines above the gap; ``chuc_vu_khac``, ``ho_ten``: those below it.

    A deputy signs "KT. CHỦ TỊCH" with his own office beneath; a member of a council adds the office he
    holds outside it.
    """
    other = ""
    if who.member is not None and signer.on_behalf and not signer.deputy:
        other = upper(who.member.position.value or "")
    deputy = upper(signer.deputy or who.office) if is_deputy(who.office) else ""
    return _block(upper(signer.on_behalf), upper(signer.office), deputy, other, who.name)


@lru_cache(maxsize=1024)
def _block(on_behalf: str, office: str, deputy: str, other: str, name: str) -> Block:
    # A few people sign for a whole district, and a commune's chairman signs most of its papers.
    offices = [f"KT. {office}", deputy] if deputy else [office]
    lines = [on_behalf, *offices] if on_behalf else offices
    return clean_context({"quyen_han": lines, "chuc_vu_khac": other, "ho_ten": name})


@lru_cache(maxsize=1024)
def is_deputy(office: str) -> bool:
    """Whether an office is a deputy's."""
    return fold(office).split()[:1] == ["pho"]
