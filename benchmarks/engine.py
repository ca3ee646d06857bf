"""Inside one process: the document engine against the zip floor, the report against a bare table."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

from measuring import Pair, paired, timed
from workspaces import AS_OF

from ktassess.documents.catalogue import PlannedDocument, plan_documents
from ktassess.documents.context import ContextBuilder
from ktassess.documents.engine.template import Template
from ktassess.documents.store import find_template
from ktassess.domain.outcome import YearReview
from ktassess.messages import Catalogue, Language
from ktassess.pipeline import Workspace, open_workspace, review_workspace
from ktassess.reports.summary_xlsx import summary_workbook

_COMMUNES = 8


def engine_against_floor(workspace: Path, repeat: int) -> dict[str, Pair]:
    """Rendering documents whose contexts are there, and with their contexts made, against the floor."""
    opened = open_workspace(workspace)
    review = review_workspace(opened, AS_OF)
    few = frozenset(commune.key for commune in review.communes[:_COMMUNES])
    planned = [
        one
        for one in plan_documents(review, opened.settings).documents
        if one.commune is not None and one.commune.key in few
    ]
    templates = {
        stem: Template.load(find_template(stem).path) for stem in {one.rule.template for one in planned}
    }
    builder = ContextBuilder(review, opened.settings)
    contexts = [builder.context(one.rule, one.commune) for one in planned]
    changed = [
        templates[one.rule.template].render_parts(context)
        for one, context in zip(planned, contexts, strict=True)
    ]

    def engine() -> None:
        for one, context in zip(planned, contexts, strict=True):
            templates[one.rule.template].render(context, title=one.rule.name)

    floor = partial(timed, partial(_zipped, changed))
    whole = partial(_with_contexts, opened, review, planned, templates)
    return {
        "render, check that it is well-formed, pack": paired(partial(timed, engine), floor, 3 * repeat),
        "the same, contexts made too": paired(partial(timed, whole), floor, 3 * repeat),
    }


def _zipped(documents: list[dict[str, bytes]]) -> None:
    for parts in documents:
        with zipfile.ZipFile(BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)


def _with_contexts(
    opened: Workspace, review: YearReview, planned: list[PlannedDocument], templates: dict[str, Template]
) -> None:
    builder = ContextBuilder(review, opened.settings)
    for one in planned:
        templates[one.rule.template].render(builder.context(one.rule, one.commune), title=one.rule.name)


def report_against_table(workspace: Path, repeat: int) -> dict[str, Pair]:
    """The summary workbook against its largest table written bare."""
    review = review_workspace(open_workspace(workspace), AS_OF, jobs=None)
    catalogue = Catalogue.load(Language.VI)
    reports: dict[str, Callable[[], object]] = {
        "summary workbook": partial(summary_workbook, review, catalogue),
    }
    bare = partial(timed, partial(_bare_table, review))
    return {name: paired(partial(timed, work), bare, repeat) for name, work in reports.items()}


def _bare_table(review: YearReview) -> None:
    from xlsxwriter.workbook import Workbook

    with Workbook(BytesIO(), {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, commune in enumerate(review.communes):
            points = [line.points for line in commune.lines]
            values = [commune.code, commune.name, commune.class_id, commune.total, commune.result, *points]
            sheet.write_row(row, 0, values)


__all__ = ["engine_against_floor", "report_against_table"]
