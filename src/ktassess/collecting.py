"""The collector of cycles, asked to look less often.

Every workbook is a few thousand records without a single cycle. Looked for after every seven hundred of
them, as Python does by itself, cycles cost a tenth of a command; memory is freed by counting references all
the same.
"""

from __future__ import annotations

import gc

_NEW_RECORDS, _ROUNDS, _LONG_ROUNDS = 100_000, 20, 50


def keep_what_is_there() -> None:
    """What was made until now stays to the end: going through it again and again finds nothing to collect."""
    gc.freeze()


def collect_seldom() -> None:
    """Let a process of ours make many records before it looks for cycles among them."""
    gc.set_threshold(_NEW_RECORDS, _ROUNDS, _LONG_ROUNDS)
