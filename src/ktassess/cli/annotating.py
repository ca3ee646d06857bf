"""What ``check --annotate`` does: the review, and copies of the workbooks with what is to be mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..annotating import Annotated, annotate_files, annotate_workspace
from ..domain.findings import Finding
from ..domain.outcome import YearReview
from ..errors import UsageError
from ..pipeline import merged, open_workspace, workbooks_at
from ..workspace.folder import SCORING_FOLDER, is_workspace
from .building import say_findings
from .reviewing import home_of
from .session import Session

Review = Callable[[Sequence[Path]], YearReview]


def annotated_review(
    session: Session, paths: Sequence[Path], review: Review, *, rules: str | None, folder: Path | None
) -> tuple[YearReview, list[Finding]]:
    """The review of all paths and the findings of writing the copies, each of which was said.

    Copies go into ``folder``, else into the output of the workspace the workbooks lie in; UsageError where
    there is neither.
    """
    groups: dict[Path | None, list[Path]] = {}
    for path in paths:
        groups.setdefault(path if is_workspace(path) else home_of(path), []).append(path)
    if folder is None and None in groups:
        raise UsageError("error.usage.annotate-to")
    reviews: list[YearReview] = []
    findings: list[Finding] = []
    for home, members in groups.items():
        part = review(members)
        reviews.append(part)
        if home is None:
            files = workbooks_at(members)
        else:
            found = workbooks_at([home / SCORING_FOLDER])
            files = {f"{SCORING_FOLDER}/{name.rpartition('/')[2]}": path for name, path in found.items()}
        if folder is not None:
            made = annotate_files(part, files, folder)
        elif home is not None:
            made = annotate_workspace(open_workspace(home, rules), part, files, whole=home in members)
        _say(session, made)
        findings.extend(made.findings)
    say_findings(session, findings)
    return merged(reviews), findings


def _say(session: Session, made: Annotated) -> None:
    if made.paths:
        session.say("done.annotated", count=len(made.paths), path=str(made.folder))
    if made.lists:
        session.say(
            "done.annotated-lists",
            count=len(made.lists),
            path=str(made.folder),
            files=", ".join(name.rpartition("/")[2] for name in made.lists),
        )
    if not made.paths and not made.lists and not made.findings:
        session.say("done.annotated-none")
