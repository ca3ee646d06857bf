"""The ids a rule pack may use because the program acts upon them.

What they mean for a regulation (which date, which threshold, which document) is the pack's to say; an id the
program does not know would be passed over in silence, so the loader refuses it.
"""

from __future__ import annotations

from ..domain.events import ALL_EVENTS

EVENTS = ALL_EVENTS
STEPS = ("commune-dossier", "recognition", "district-report", "province-report", "award-dossier")
COUNCILS = ("commune-assessment", "review")
DOCUMENT_KINDS = ("decision", "letter", "report", "minutes", "table", "proposal", "certificate", "notice")
NEEDS = (
    "council",
    "meeting",
    "self-total",
    "self-passed",
    "appraised-total",
    "recognised",
    "returned-or-not-met",
    "one",
    "each",
    "review-council",
    "review-meeting",
    "any-appraised",
    "any-recognised",
    "any-result",
)
BODY_FIELDS = frozenset({"commune", "district", "province"})
"""Fields a body's name may hold, filled with the names of the units."""

NUMBER_FIELD = "number"
"""The field of a document's symbol that its number takes."""
