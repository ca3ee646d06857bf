"""Kill the closing of a year at random moments and see whether the register is whole.

Usage: python benchmarks/kill_register.py [KILLS] [WORKSPACE]

Each round closes a corrected year over a register in which the year is closed already, in a process of its
own that is killed (SIGKILL) after a random time. Afterwards the register must hold either the old state or
the new one, pass SQLite's own check and ours, and take the same closing again. POSIX only.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from ktassess.domain.outcome import YearReview
from ktassess.pipeline import open_workspace, review_workspace
from ktassess.register.checking import check_register
from ktassess.register.closing import close_year
from ktassess.register.records import Stamp, Version
from ktassess.register.store import open_register
from ktassess.workspace.settings import Settings

SAMPLE = Path(__file__).resolve().parent.parent / "sample_dossiers" / "dak-ha-2014"
STAMP = Stamp("close", "benchmark", datetime(2014, 12, 31, tzinfo=UTC), "0")


def close(path: Path, review: YearReview, settings: Settings) -> None:
    """Close the year in a register."""
    with open_register(path, create=True, busy=30) as register:
        close_year(register, review, settings, STAMP)


def state(path: Path) -> tuple[Version, ...]:
    """All versions on record; the register must be sound."""
    with open_register(path) as register:
        errors = [finding for finding in check_register(register) if finding.is_error]
        assert errors == [], errors
        return register.years(every=True)


def main(arguments: list[str]) -> int:
    """Run the kills; 0 where every register was whole."""
    kills = int(arguments[0]) if arguments else 200
    workspace = open_workspace(Path(arguments[1]) if len(arguments) > 1 else SAMPLE)
    review = review_workspace(workspace, date(2014, 12, 31))
    # The corrected year: every unit under another citation, so that every unit gets a new version.
    corrected = replace(review, regulation=replace(review.regulation, cite="Kế hoạch đã sửa"))
    chance = random.Random(2014)
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        first, path = Path(folder, "first.db"), Path(folder, "register.db")
        close(first, review, workspace.settings)
        old = state(first)
        shutil.copy(first, path)
        began = time.perf_counter()
        close(path, corrected, workspace.settings)
        lasts = time.perf_counter() - began
        new = state(path)
        for _ in range(kills):
            path.unlink()
            shutil.copy(first, path)
            child = os.fork()
            if child == 0:
                close(path, corrected, workspace.settings)
                os._exit(0)
            time.sleep(chance.uniform(0, 1.6 * lasts))
            os.kill(child, signal.SIGKILL)
            ended = os.waitpid(child, 0)[1]
            seen["killed" if os.WIFSIGNALED(ended) else "finished before the kill"] += 1
            seen["journal left behind"] += path.with_name(f"{path.name}-journal").exists()
            found = state(path)
            assert found in (old, new), "neither the old state nor the new one"
            seen["old state" if found == old else "new state"] += 1
            close(path, corrected, workspace.settings)
            assert state(path) == new
    print(f"one closing: {lasts * 1000:.1f} ms; {kills} kills: every register whole")
    for what, count in seen.items():
        print(f"  {what}: {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
