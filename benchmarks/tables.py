"""Rows and tables of the page."""

from __future__ import annotations

from measuring import Run, Scaling

Row = tuple[str, ...]


def row(what: str, size: int, processes: int, ours: Run, against: str, scaling: str) -> Row:
    """A row of the table of check and build; ``against`` and ``scaling`` are times, or –."""
    each = f"{ours.wall / size * 1000:.1f}"
    return what, f"{size:,}", str(processes), each, against, scaling, f"{ours.peak:.0f}"


def times(ratio: float) -> str:
    """A ratio as it is printed."""
    return f"{ratio:.1f}×" if ratio < 100 else f"{ratio:.0f}×"


def scaling_of(scaling: Scaling) -> str:
    """What two processes gain, and what the machine had to give."""
    return f"{times(scaling.gain)} of {times(scaling.room)}"


def table(headings: Row, rows: list[Row]) -> str:
    """A table in Markdown."""
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
