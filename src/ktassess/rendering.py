"""One commune's documents rendered at a time, in whatever process: what takes time between plan and disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .domain.findings import Finding
from .domain.matching import Listing
from .domain.outcome import CommuneOutcome, YearReview
from .workspace.settings import Settings

if TYPE_CHECKING:
    from .documents.catalogue import PlannedDocument
    from .documents.context import ContextBuilder, WholeYear
    from .documents.engine.ready import Renders


@dataclass(frozen=True, slots=True)
class Batch:
    """A commune's documents (by id) with what of the review is its own, and the files its notice encloses.

    ``commune`` comes without its rows of the district's book: :class:`Renderer` has the book, and joins those
    of this ``position`` on the district's list to it again.
    """

    commune: CommuneOutcome
    position: int | None
    findings: tuple[Finding, ...]
    documents: tuple[str, ...]
    enclosed: tuple[str, ...] = ()


class Batches:
    """Makes the batches of a review: all a process needs beside what :class:`Renderer` brought along."""

    def __init__(self, review: YearReview) -> None:
        self._review = review
        listed = review.book.communes if review.book is not None else ()
        # An outcome holds the book's own row, not one that is equal to it.
        self._positions = {id(row): position for position, row in enumerate(listed)}

    def of(
        self, commune: CommuneOutcome, documents: Iterable[PlannedDocument], enclosed: tuple[str, ...] = ()
    ) -> Batch:
        """The batch of a commune."""
        position = self._positions.get(id(commune.listed))
        own = commune if position is None else commune.with_rows(None, None)
        ids = tuple(document.rule.id for document in documents)
        return Batch(own, position, self._review.findings_of(commune), ids, enclosed)


class Renderer:
    """Renders batches, and the district's own documents where it was given the whole review.

    Templates are prepared once in each process, when the first document asks for them.
    """

    def __init__(self, settings: Settings, review: YearReview) -> None:
        self._settings = settings
        self._review = review
        self._templates: dict[str, Renders] = {}
        self._year: WholeYear | None = None
        self._listing: Listing | None = None

    @classmethod
    def of_communes(cls, settings: Settings, review: YearReview) -> Renderer:
        """A renderer that knows of the review only what concerns every commune: small enough to travel."""
        # What the book's own findings say of the district is among the review's.
        book = review.book
        if book is not None and book.findings:
            book = replace(book, findings=())
        return cls(
            settings, replace(review, communes=(), findings=review.district_findings, book=book, past=None)
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return Renderer, (self._settings, self._review)

    def __call__(self, batch: Batch) -> list[bytes]:
        """The documents of a batch, in its order."""
        from .documents.context import ContextBuilder, WholeYear

        review = self._review
        if self._year is None:
            self._year = WholeYear(review, self._settings)
        commune = self._with_rows(batch)
        own = replace(review, communes=(commune,), findings=(*review.findings, *batch.findings))
        contexts = ContextBuilder(own, self._settings, batch.enclosed, self._year)
        return [self._rendered(id_, contexts, commune) for id_ in batch.documents]

    def _with_rows(self, batch: Batch) -> CommuneOutcome:
        if batch.position is None or self._review.book is None:
            return batch.commune
        if self._listing is None:
            self._listing = Listing(self._review.book)
        return batch.commune.with_rows(*self._listing.rows(batch.position))

    def district(self, documents: Iterable[PlannedDocument]) -> Iterator[bytes]:
        """The district's own documents, each rendered when it is asked for."""
        from .documents.context import ContextBuilder

        contexts = ContextBuilder(self._review, self._settings)
        for document in documents:
            yield self._rendered(document.rule.id, contexts, None)

    def _rendered(self, id_: str, contexts: ContextBuilder, commune: CommuneOutcome | None) -> bytes:
        rule = self._review.regulation.document(id_)
        template = self._template(rule.template)
        return template.render(contexts.context(rule, commune, template.asks), title=rule.name)

    def _template(self, stem: str) -> Renders:
        if stem not in self._templates:
            from .documents.store import find_template, load_template

            self._templates[stem] = load_template(find_template(stem, self._settings.templates))
        return self._templates[stem]
