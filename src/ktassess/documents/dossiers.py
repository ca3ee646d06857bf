"""Which written documents make up each dossier, in the regulation's order: printed and zipped whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from ..domain.outcome import CommuneOutcome, YearReview
from ..domain.regulation import Dossier, Scope
from .catalogue import PlannedDocument
from .eligibility import recognised_communes


@dataclass(frozen=True, slots=True)
class PlannedDossier:
    """A dossier and its documents, in order; ``commune`` is None for that of the whole district.

    ``path`` is below the output folder, with forward slashes and without a suffix.
    """

    dossier: Dossier
    commune: CommuneOutcome | None
    path: str
    documents: tuple[PlannedDocument, ...]


def plan_dossiers(review: YearReview, documents: Sequence[PlannedDocument]) -> tuple[PlannedDossier, ...]:
    """The dossiers of a year: those of each commune, then the district's.

    A recognised commune's dossier is complete by itself: the papers the district writes once for all of its
    communes go into each. The district's own holds every paper of the kind, commune by commune.
    """
    recognised = {commune.key for commune in recognised_communes(review)}
    of_district = [document for document in documents if document.commune is None]
    of_commune: dict[str, list[PlannedDocument]] = {}
    for document in documents:
        if document.commune is not None:
            of_commune.setdefault(document.commune.key, []).append(document)
    planned = []
    for dossier in review.regulation.dossiers:
        if not dossier.file:
            continue
        shared = [document for document in of_district if document.rule.dossier == dossier.id]
        every = list(shared)
        for key, papers in of_commune.items():
            own = [document for document in papers if document.rule.dossier == dossier.id]
            if own:
                every += own
                folder = own[0].path.partition("/")[0]
                whole = [*own, *(shared if key in recognised else ())]
                planned.append(_dossier(dossier, own[0].commune, folder, whole))
        if shared:
            planned.append(_dossier(dossier, None, shared[0].path.rpartition("/")[0], every))
    places = {key: at for at, key in enumerate(of_commune)}
    last = len(places)
    return tuple(sorted(planned, key=lambda one: places[one.commune.key] if one.commune else last))


def _dossier(
    dossier: Dossier, commune: CommuneOutcome | None, folder: str, documents: Iterable[PlannedDocument]
) -> PlannedDossier:
    # Sorting is stable: within one place in the order, communes stay in the order of the review.
    ordered = tuple(sorted(documents, key=attrgetter("rule.order")))
    return PlannedDossier(dossier, commune, f"{folder}/{dossier.file}", ordered)


def names_in_dossier(dossier: PlannedDossier) -> tuple[str, ...]:
    """A name for each document inside its dossier, numbered in order: "01-cong-van-de-nghi-cong-nhan".

    Where papers of several communes lie together, the commune is named too.
    """
    width = max(2, len(str(len(dossier.documents))))
    names = []
    for at, document in enumerate(dossier.documents, 1):
        stem = document.rule.file.lstrip("0123456789").lstrip("-")
        whose = ""
        if dossier.commune is None and document.rule.scope is Scope.COMMUNE:
            whose = f"-{document.path.partition('/')[0]}"
        names.append(f"{at:0{width}d}-{stem}{whose}")
    return tuple(names)
