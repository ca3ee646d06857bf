"""Findings: what is wrong, where, and which rule says so. Values, never log lines.

The texts, in Vietnamese and English, are in :mod:`ktassess.messages`; a code here without its texts
there (or the other way round) fails a test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from .codes import Code, Severity
from .entries import Place


class TextRef(str):
    """A parameter that is a key of the message catalogue, to be said in the user's language.

    ``params`` fill the fields of its text, which may be such references themselves.
    """

    __slots__ = ("params",)

    params: Mapping[str, str | int]

    def __new__(cls, key: str, /, **params: str | int) -> Self:
        """A reference to the text of ``key``."""
        made = super().__new__(cls, key)
        made.params = params
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str | int]]:
        return (str(self),), dict(self.params)

    def __eq__(self, other: object) -> bool:
        own = self.params if isinstance(other, str) else None
        return str.__eq__(self, other) is True and own == getattr(other, "params", {})

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        # One without parameters is equal to its key as plain text, and so must have its hash.
        return hash((str(self), frozenset(self.params.items()))) if self.params else str.__hash__(self)


Param = str | int


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    ``params`` fill the fields of the code's texts. ``commune`` is the official code of the unit concerned
    (None: a file, the district or the whole run). ``clause`` is the rule it rests on, as a citation.
    """

    code: Code
    place: Place | None = None
    params: Mapping[str, Param] = field(default_factory=dict)
    commune: str | None = None
    clause: str = ""

    @property
    def severity(self) -> Severity:
        """How grave it is: an error stops a decision, a warning should be looked at, a note informs."""
        return self.code.severity

    @property
    def is_error(self) -> bool:
        """Whether it stops a decision."""
        return self.severity is Severity.ERROR
