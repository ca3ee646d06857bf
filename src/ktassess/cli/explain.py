"""``ktassess explain``: what a finding code means and what to do about it."""

from __future__ import annotations

from typing import Annotated

import typer

from ..domain.codes import code_of
from ..errors import ExitCode, UsageError
from .options import Format, FormatOption, LangOption, help_text
from .reviewing import print_json, print_records
from .session import Session

CodeArgument = Annotated[
    str, typer.Argument(metavar="CODE", help=help_text("cli.argument.code"), show_default=False)
]


def explain(
    context: typer.Context,
    code: CodeArgument,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Explain a finding code."""
    session = Session.start(context, lang)
    try:
        found = code_of(code)
    except KeyError:
        raise UsageError("error.usage.code", value=code) from None
    text = session.catalogue.explain(found)
    severity = session.text(f"severity.{found.severity.value}")
    record = {
        "code": found.id,
        "severity": found.severity.value,
        "title": text.title,
        "message": text.message,
        "hint": text.hint,
        "explanation": text.explain,
    }
    if format_ is Format.JSON:
        print_json(record)
        return ExitCode.OK
    if format_ is Format.CSV:
        print_records(tuple(record), [record])
        return ExitCode.OK
    out = session.out
    out.print(f"{found.id} · {severity} · {text.title}", style="bold")
    for heading, body in (("", text.explain), ("explain.message", text.message), ("explain.hint", text.hint)):
        out.print()
        if heading:
            out.print(session.text(heading), style="bold")
        out.print(body)
    return ExitCode.OK
