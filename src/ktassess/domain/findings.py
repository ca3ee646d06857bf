"""Findings: what is wrong, where, and which rule says so. Values, never log lines.

The texts, in Vietnamese and English, are in :mod:`ktassess.messages`; a code here without its texts
there (or the other way round) fails a test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .codes import Code, Severity
from .entries import Place


class TextRef(str):
    """A parameter that is a key of the message catalogue, to be said in the user's language."""

    __slots__ = ()


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
