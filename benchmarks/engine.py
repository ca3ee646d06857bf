"""Inside one process: the document engine against the zip floor, the report against a bare table."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from functools import cache, partial
from io import BytesIO
from pathlib import Path

from measuring import Pair, paired, timed
from python_calamine import CalamineWorkbook
from workspaces import AS_OF
from xlsxwriter.workbook import Workbook

from ktassess.districts import review_districts
from ktassess.documents.catalogue import PlannedDocument, plan_documents
from ktassess.documents.context import ContextBuilder
from ktassess.documents.engine.template import Template
from ktassess.documents.store import find_template
from ktassess.domain.outcome import YearReview
from ktassess.messages import Catalogue, Language
from ktassess.pipeline import Workspace as Opened
from ktassess.pipeline import merged, open_workspace, review_workspace
from ktassess.reports.page import Part, summary_page
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
    opened: Opened, review: YearReview, planned: list[PlannedDocument], templates: dict[str, Template]
) -> None:
    builder = ContextBuilder(review, opened.settings)
    for one in planned:
        templates[one.rule.template].render(builder.context(one.rule, one.commune), title=one.rule.name)


def report_against_table(workspaces: list[Path], repeat: int) -> dict[str, Pair]:
    """The summary workbook and the page, against its largest table and against all its cells written bare."""
    reviewed = review_districts([open_workspace(path) for path in workspaces], lambda _: AS_OF, jobs=None)
    review = merged([one for one in reviewed if isinstance(one, YearReview)])
    catalogue = Catalogue.load(Language.VI)
    written = summary_workbook(review, catalogue)
    table, cells = partial(timed, partial(_bare_table, review)), partial(timed, partial(_bare_cells, written))
    workbook: Callable[[], object] = partial(summary_workbook, review, catalogue)
    page: Callable[[], object] = partial(summary_page, [Part(review, "")], catalogue)
    return {
        "summary workbook against its largest table": paired(partial(timed, workbook), table, repeat),
        "summary workbook against the same cells": paired(partial(timed, workbook), cells, repeat),
        "page (html) against the largest table": paired(partial(timed, page), table, repeat),
    }


def _bare_table(review: YearReview) -> None:
    with Workbook(BytesIO(), {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, commune in enumerate(review.communes):
            points = [line.points for line in commune.lines]
            values = [commune.code, commune.name, commune.class_id, commune.total, commune.result, *points]
            sheet.write_row(row, 0, values)


def _bare_cells(written: bytes) -> None:
    """Every value of a workbook's sheets, written with nothing to it."""
    with Workbook(BytesIO(), {"in_memory": True}) as book:
        for rows in _cells(written):
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)


@cache
def _cells(written: bytes) -> Sequence[Sequence[Sequence[object]]]:
    with CalamineWorkbook.from_filelike(BytesIO(written)) as book:
        return [book.get_sheet_by_index(index).to_python() for index in range(len(book.sheet_names))]


__all__ = ["engine_against_floor", "report_against_table"]
