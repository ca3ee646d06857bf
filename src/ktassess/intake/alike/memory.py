"""What a run remembers of the workbooks it has read: a pattern for each form that came more than once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from ...domain.assessment import Assessment
from ...domain.regulation import Regulation
from ..grid import Workbook
from .learning import learn
from .pattern import Pattern
from .widening import widened

_MOST_PATTERNS = 24
_MOST_TEXTS, _LONGEST_TEXT = 1_000, 200
_MOST_FAILURES = 8
"""How often in a row a form is learned without any workbook being read by it, before it is left alone."""

Key = tuple[str | None, tuple[str, ...]]


@dataclass(slots=True)
class _Form:
    """The patterns of workbooks with the same sheets, the one that fitted last first.

    ``told`` are texts that kept a workbook from being read by one of them.
    """

    patterns: list[Pattern] = field(default_factory=list)
    failures: int = 0
    told: set[str] = field(default_factory=set)

    def is_rare(self, workbook: Workbook, file: str) -> bool:
        """Whether nothing but texts not met before kept a workbook from being read: a commune's own name."""
        for pattern in self.patterns:
            if telling := pattern.telling(workbook, file):
                new = not telling <= self.told
                if len(self.told) > _MOST_TEXTS:
                    self.told.clear()
                self.told.update(text for text in telling if len(text) <= _LONGEST_TEXT)
                return new
        return False


class Memory:
    """The patterns of one run, by the names of the sheets."""

    @classmethod
    @lru_cache(maxsize=4)
    def of(cls, regulation: Regulation) -> Memory:
        """The memory of workbooks read after a regulation; the memories asked for last are kept."""
        return cls(regulation)

    def __init__(self, regulation: Regulation) -> None:
        self._regulation = regulation
        self._forms: dict[Key, _Form] = {}

    def read(self, workbook: Workbook, file: str) -> Assessment | None:
        """The assessment in a workbook like one read before; None for any other."""
        form = self._forms.get(_key(workbook))
        for index, pattern in enumerate(form.patterns if form is not None else ()):
            assessment = pattern.read(workbook, file)
            if assessment is not None and form is not None:
                form.failures = 0
                form.patterns.insert(0, form.patterns.pop(index))
                return assessment
        return None

    def learn(self, workbook: Workbook, file: str, assessment: Assessment) -> None:
        """Remember how a workbook was read the long way; the first of a form is not worth it yet."""
        key = _key(workbook)
        form = self._forms.get(key)
        if form is None:
            if len(self._forms) < _MOST_PATTERNS:
                self._forms[key] = _Form()
            return
        if form.failures >= _MOST_FAILURES or assessment.findings:
            return
        if form.is_rare(workbook, file):
            return  # learning takes far longer than reading, and only that very text would be known then
        form.failures += 1
        learned = learn(workbook, file, self._regulation, assessment)
        if learned is None:
            return
        for index, known in enumerate(form.patterns):
            wider = widened(known, learned)
            if wider is not None and wider.read(workbook, file) == assessment:
                del form.patterns[index]
                learned = wider
                break
        form.patterns.insert(0, learned)
        del form.patterns[_MOST_PATTERNS:]


def _key(workbook: Workbook) -> Key:
    return workbook.form_version, tuple(grid.name for grid in workbook.grids)
