"""Awards for unbroken years: who is due in a year, who is not and why, who has a run to lose.

An award is due in the year in which the unbroken run *reaches* its number of years. The plan says no more:
not whether a unit is commended again after as many years once more, nor whether an award that was not asked
for in its year may be asked for later. Both are shown as what they are
(:attr:`AwardState.REACHED_EARLIER`), and decided by nobody here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .history import Counting, ExplainedYear, History, Run, Standing, missing, run_up_to, window
from .regulation import Award, Regulation


class AwardState(StrEnum):
    """How a unit stands toward an award in a year."""

    DUE = "due"  # the run reaches the number in this year, and every year's decision is on record
    DUE_UNPROVEN = "due-unproven"  # the same, but some year's decision is not on record
    REACHED_EARLIER = "reached-earlier"  # the run is longer: the plan does not say what follows
    NOT_DUE = "not-due"


@dataclass(frozen=True, slots=True)
class AwardStanding:
    """How one unit stands toward one award in a year.

    ``years`` are as many years up to the year asked about as the award takes, oldest first.
    """

    award: Award
    state: AwardState
    run: Run
    years: tuple[ExplainedYear, ...]

    @property
    def is_due(self) -> bool:
        """Whether the run reaches the award's number of years in this very year."""
        return self.state in (AwardState.DUE, AwardState.DUE_UNPROVEN)

    @property
    def missing(self) -> tuple[ExplainedYear, ...]:
        """The years that do not count, of those the award takes."""
        return missing(self.years)

    @property
    def unproven(self) -> tuple[ExplainedYear, ...]:
        """The years that count and whose decision is not on record."""
        return tuple(year for year in self.years if year.standing is Standing.PASSED)

    @property
    def reached_in(self) -> int | None:
        """The year in which the run, as far as it is on record, reached the number; None: it has not."""
        return self.run.years[self.award.years - 1].year if self.run.length >= self.award.years else None

    @property
    def again(self) -> bool:
        """Whether the run has reached the number a second time or more in this very year."""
        return self.run.length > self.award.years and self.run.length % self.award.years == 0


@dataclass(frozen=True, slots=True)
class AtStake:
    """What a unit loses if it is not recognised next year: the award its run would reach, and when."""

    award: Award
    reached_in: int


@dataclass(frozen=True, slots=True)
class UnitAwards:
    """All awards of one unit in a year; ``at_stake`` is empty where there is no run to break."""

    history: History
    year: int
    standings: tuple[AwardStanding, ...]
    at_stake: tuple[AtStake, ...]

    @property
    def unit(self) -> str:
        """The unit's code."""
        return self.history.unit

    @property
    def run(self) -> Run:
        """The longest of its runs (they differ only where awards count different regulations)."""
        return max((standing.run for standing in self.standings), key=lambda run: run.length)

    @property
    def breaks_next_year(self) -> bool:
        """Whether a failure next year would break a run."""
        return self.run.length > 0

    @property
    def due_next_year(self) -> tuple[AtStake, ...]:
        """The awards it would reach next year."""
        return tuple(stake for stake in self.at_stake if stake.reached_in == self.year + 1)


def award_standing(award: Award, history: History, year: int, regulation: Regulation) -> AwardStanding:
    """How a unit stands toward an award of the regulation in a year."""
    counting = Counting.toward(award, regulation)
    run = run_up_to(history, year, counting)
    years = window(history, year, award.years, counting)
    if run.length < award.years:
        state = AwardState.NOT_DUE
    elif run.length > award.years:
        state = AwardState.REACHED_EARLIER
    elif any(explained.standing is Standing.PASSED for explained in years):
        state = AwardState.DUE_UNPROVEN
    else:
        state = AwardState.DUE
    return AwardStanding(award, state, run, years)


def unit_awards(history: History, year: int, regulation: Regulation) -> UnitAwards:
    """How a unit stands toward every award of the regulation in a year; the regulation must have some."""
    standings = tuple(award_standing(award, history, year, regulation) for award in regulation.awards)
    at_stake = tuple(
        AtStake(standing.award, year + standing.award.years - standing.run.length)
        for standing in standings
        if 0 < standing.run.length < standing.award.years
    )
    return UnitAwards(history, year, standings, at_stake)


def awards_of_year(histories: Iterable[History], year: int, regulation: Regulation) -> tuple[UnitAwards, ...]:
    """All units toward all awards in a year; none where the regulation knows no awards."""
    if not regulation.awards:
        return ()
    return tuple(unit_awards(history, year, regulation) for history in histories)
