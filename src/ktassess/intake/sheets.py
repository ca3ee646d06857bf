"""Which sheet of a workbook is which: by its name, failing that by what stands on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, TextRef
from ..domain.text import fold
from ..layout.words import Words
from .grid import Grid, Workbook
from .trace import Trace, Why

Found = TypeVar("Found")


@dataclass(slots=True)
class Sheets:
    """The sheets of one workbook, and the findings of looking for them."""

    file: str
    workbook: Workbook
    findings: list[Finding]
    trace: Trace | None = None

    def find(
        self,
        words: Words,
        content: Callable[[Grid], Found | None],
        taken: tuple[str, ...] = (),
        quiet: Grid | None = None,
    ) -> tuple[Grid, Found | None] | None:
        """The sheet of that name, or the only one with that content; None where there is none.

        ``content`` finds on a sheet what makes it this one; where the name alone decides it is not asked, and
        what it would find is None. Sheets in ``taken`` have another name of ours and are not looked into; one
        found by its content is reported, unless it is ``quiet``. A hidden sheet is taken only where no
        visible one fits, and reported. Two that fit are in doubt: that is reported, and InDoubtError raised;
        but the name our own forms give goes before its synonyms, and what the officer fixed before all names.
        """
        fixed = [grid for grid in self.workbook.grids if grid.fixed and words in grid.fixed.roles]
        names = words.folded
        named = fixed or [grid for grid in self.workbook.grids if fold(grid.name) in names]
        fitting: list[tuple[Grid, Found | None]] = [(grid, None) for grid in named]
        if len(named) > 1:
            looked = [(grid, content(grid)) for grid in named]
            fitting = [pair for pair in looked if pair[1] is not None] or fitting
        by_content = False
        if not fitting:
            by_content = True
            others = [grid for grid in self.workbook.grids if fold(grid.name) not in taken]
            fitting = [(grid, found) for grid in others if (found := content(grid)) is not None]
        visible = [pair for pair in fitting if pair[0].visible]
        hidden = [pair for pair in fitting if not pair[0].visible]
        for grid, _ in hidden:
            self._report(Code.HIDDEN, grid.name, {"what": TextRef("found.sheet", sheet=grid.name)})
        chosen = visible or hidden
        if not chosen:
            return None
        ours = [pair for pair in chosen if fold(pair[0].name) == fold(words.label)]
        if len(ours) == 1:
            chosen = ours  # the layout's own name, beside a sheet that has another name for the same
        if len(chosen) > 1:
            first, second = chosen[0][0].name, chosen[1][0].name
            self._report(
                Code.READING_IN_DOUBT,
                second,
                {"what": TextRef("found.sheet", sheet=words.label), "first": first, "second": second},
            )
            for claiming, _ in chosen:
                self._note(claiming, words, Why.DOUBT)
            raise InDoubtError
        grid, found = chosen[0]
        if by_content and grid is not quiet:
            self._report(Code.SHEET_LIKE, grid.name, {"sheet": grid.name, "expected": words.label})
        own = fold(grid.name) == fold(words.label)
        self._note(
            grid,
            words,
            Why.MAPPING if fixed else Why.CONTENT if by_content else Why.OWN if own else Why.SYNONYM,
        )
        return grid, found

    def missing(self, words: Words) -> None:
        """Report that a sheet is missing."""
        names = ", ".join(grid.name for grid in self.workbook.grids)
        self.findings.append(
            Finding(Code.SHEET_MISSING, Place(self.file), {"sheet": words.label, "found": names})
        )

    def _note(self, grid: Grid, words: Words, why: Why) -> None:
        if self.trace is not None:
            self.trace.sheet(grid.name, words, why)

    def _report(self, code: Code, sheet: str, params: dict[str, str]) -> None:
        self.findings.append(Finding(code, Place(self.file, sheet), params))


class InDoubtError(Exception):
    """Two sheets claim to be the same one; that was reported."""
