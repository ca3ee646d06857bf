"""One commune's documents rendered at a time, in whatever process: what takes time between plan and disk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .domain.district import IssuedDocument
from .domain.findings import Finding
from .domain.outcome import CommuneOutcome, YearReview
from .workspace.settings import Settings

if TYPE_CHECKING:
    from .documents.catalogue import PlannedDocument
    from .documents.context import ContextBuilder, WholeYear
    from .documents.engine.ready import Renders


@dataclass(frozen=True, slots=True)
class Batch:
    """A commune's documents (by id) with what of the review is its own, and the files its notice encloses."""

    commune: CommuneOutcome
    findings: tuple[Finding, ...]
    rows: tuple[IssuedDocument, ...]
    documents: tuple[str, ...]
    enclosed: tuple[str, ...] = ()


def batch_of(
    review: YearReview,
    commune: CommuneOutcome,
    documents: Iterable[PlannedDocument],
    enclosed: tuple[str, ...] = (),
) -> Batch:
    """The batch of a commune: all a process needs beside what :class:`Renderer` brought along."""
    rows = review.book.documents_of(commune.code) if review.book is not None else ()
    ids = tuple(document.rule.id for document in documents)
    return Batch(commune, review.findings_of(commune), rows, ids, enclosed)


class Renderer:
    """Renders batches, and the district's own documents where it was given the whole review.

    Templates are prepared once in each process, when the first document asks for them.
    """

    def __init__(self, settings: Settings, review: YearReview) -> None:
        self._settings = settings
        self._review = review
        self._templates: dict[str, Renders] = {}
        self._year: WholeYear | None = None

    @classmethod
    def of_communes(cls, settings: Settings, review: YearReview) -> Renderer:
        """A renderer that knows of the review only what concerns every commune: small enough to travel."""
        book = review.book
        if book is not None:
            book = replace(book, communes=(), appraisals=(), documents=book.documents_of(None), findings=())
        return cls(
            settings, replace(review, communes=(), findings=review.district_findings, book=book, past=None)
        )

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_templates": {}, "_year": None}

    def __call__(self, batch: Batch) -> list[bytes]:
        """The documents of a batch, in its order."""
        from .documents.context import ContextBuilder, WholeYear

        review = self._review
        if self._year is None:
            self._year = WholeYear(review, self._settings)
        book = review.book and replace(review.book, documents=(*review.book.documents, *batch.rows))
        own = replace(
            review, communes=(batch.commune,), findings=(*review.findings, *batch.findings), book=book
        )
        contexts = ContextBuilder(own, self._settings, batch.enclosed, self._year, batch.rows)
        return [self._rendered(id_, contexts, batch.commune) for id_ in batch.documents]

    def district(self, documents: Iterable[PlannedDocument]) -> list[bytes]:
        """The district's own documents."""
        from .documents.context import ContextBuilder

        contexts = ContextBuilder(self._review, self._settings)
        return [self._rendered(document.rule.id, contexts, None) for document in documents]

    def _rendered(self, id_: str, contexts: ContextBuilder, commune: CommuneOutcome | None) -> bytes:
        rule = self._review.regulation.document(id_)
        template = self._template(rule.template)
        return template.render(contexts.context(rule, commune, template.asks), title=rule.name)

    def _template(self, stem: str) -> Renders:
        if stem not in self._templates:
            from .documents.store import find_template, load_template

            self._templates[stem] = load_template(find_template(stem, self._settings.templates))
        return self._templates[stem]
