"""A rule pack on the terminal: every value with the clause it comes from and how sure we are of it."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ..domain.regulation import CouncilRule, Regulation, Role, Status
from .plain import dmy
from .tables import heading
from .terminal_table import Justify, TerminalTable
from .texts import Texts, points_text

_STATUS_STYLE = {Status.FOUND: "green", Status.DERIVED: "cyan", Status.UNVERIFIED: "yellow"}


def show_regulation(console: Console, regulation: Regulation, catalogue: Texts) -> None:
    """Print everything a rule pack says."""
    console.print(Text(regulation.title, style="bold"))
    console.print(Text(f"{regulation.id} · {regulation.cite}"))
    _criteria(console, regulation, catalogue)
    _classes(console, regulation, catalogue)
    _steps(console, regulation, catalogue)
    for council in regulation.councils:
        _council(console, council, catalogue)
    _dossiers(console, regulation, catalogue)
    _others(console, regulation, catalogue)


def _status(catalogue: Texts, status: Status) -> Text:
    return Text(catalogue.text(f"law.{status.value}"), style=_STATUS_STYLE[status])


def _criteria(console: Console, regulation: Regulation, catalogue: Texts) -> None:
    heading(
        console,
        catalogue.text(
            "rules.criteria",
            count=len(regulation.criteria),
            total=points_text(catalogue, regulation.total.value),
        ),
    )
    names = {department.id: department.name for department in regulation.departments}
    table = TerminalTable()
    for key in ("number", "criterion", "maximum"):
        justify: Justify = "left" if key == "criterion" else "right"
        table.column(catalogue.text(f"rules.column.{key}"), justify=justify)
    for key in ("supervisor", "status"):
        table.column(catalogue.text(f"rules.column.{key}"))
    for criterion in regulation.criteria:
        name = Text(criterion.name.value)
        if criterion.top_band is not None:
            band = catalogue.text("rules.top-band", words=criterion.top_band.value.words)
            name.append(f"\n{band} ({criterion.top_band.source})", style="dim")
        status = Text.assemble(
            catalogue.text("rules.of-name"),
            " ",
            _status(catalogue, criterion.name.status),
            "\n",
            catalogue.text("rules.of-maximum"),
            " ",
            _status(catalogue, criterion.maximum.status),
        )
        name.append(f"\n{criterion.name.source}", style="dim")
        table.row(
            str(criterion.number),
            name,
            points_text(catalogue, criterion.maximum.value),
            names.get(criterion.supervisor.value, criterion.supervisor.value),
            status,
        )
    console.print(table)


def _rows(
    console: Console,
    catalogue: Texts,
    title: str,
    columns: tuple[str, ...],
    rows: list[tuple[str | Text, ...]],
) -> None:
    if not rows:
        return
    heading(console, catalogue.text(title))
    table = TerminalTable()
    for key in columns:
        table.column(catalogue.text(f"rules.column.{key}"))
    for row in rows:
        table.row(*row)
    console.print(table)


def _classes(console: Console, regulation: Regulation, catalogue: Texts) -> None:
    rows: list[tuple[str | Text, ...]] = [
        (
            item.id,
            Text.assemble(item.name, "\n", Text(f"“{item.words}”", style="dim")),
            points_text(catalogue, item.threshold.value),
            item.threshold.source,
            _status(catalogue, item.threshold.status),
        )
        for item in regulation.classes
    ]
    _rows(console, catalogue, "rules.classes", ("id", "name", "threshold", "source", "status"), rows)


def _steps(console: Console, regulation: Regulation, catalogue: Texts) -> None:
    bodies = {body.id: body.short for body in regulation.bodies}
    rows: list[tuple[str | Text, ...]] = [
        (
            Text.assemble(step.name, "\n", Text(step.id, style="dim")),
            catalogue.text(f"report.due.{step.rule.value}", day=f"{step.day:02}/{step.month:02}"),
            f"{bodies.get(step.owed_by, step.owed_by)} → {bodies.get(step.owed_to, step.owed_to)}",
            step.source,
            _status(catalogue, step.status),
        )
        for step in regulation.steps
    ]
    _rows(console, catalogue, "rules.steps", ("name", "due", "who", "source", "status"), rows)
    for key, window in (("period", regulation.period), ("window", regulation.assessment_window)):
        console.print(Text(f"{catalogue.text(f'rules.{key}')}: “{window.words}” ({window.source})"))


def _council(console: Console, council: CouncilRule, catalogue: Texts) -> None:
    heading(console, f"{council.name} ({council.source})")
    for seat in council.seats:
        role = catalogue.text(f"role.{seat.role.value}")
        mark = (
            ""
            if seat.mandatory or seat.role is not Role.MEMBER
            else f" ({catalogue.text('rules.open-seat')})"
        )
        console.print(Text(f"  {role}: {seat.name}{mark}"))
    if council.open_to_others:
        console.print(Text(f"  {catalogue.text('rules.open-council')}", style="dim"))


def _dossiers(console: Console, regulation: Regulation, catalogue: Texts) -> None:
    for dossier in regulation.dossiers:
        heading(console, f"{dossier.name} ({dossier.source})")
        documents = [
            rule for rule in (*regulation.documents, *regulation.unwritten) if rule.dossier == dossier.id
        ]
        for rule in sorted(documents, key=lambda rule: (rule.scope.value, rule.order)):
            mark = "" if rule.template else f" ({catalogue.text('rules.not-written')})"
            console.print(Text(f"  {rule.id}: {rule.name}{mark}"))


def _others(console: Console, regulation: Regulation, catalogue: Texts) -> None:
    awards: list[tuple[str | Text, ...]] = [
        (award.name, str(award.years), award.source, _status(catalogue, award.status))
        for award in regulation.awards
    ]
    _rows(console, catalogue, "rules.awards", ("name", "years", "source", "status"), awards)
    targets: list[tuple[str | Text, ...]] = [
        (target.words, target.source, _status(catalogue, target.status)) for target in regulation.targets
    ]
    _rows(console, catalogue, "rules.targets", ("name", "source", "status"), targets)
    bases: list[tuple[str | Text, ...]] = [
        (basis.cite, basis.source, _status(catalogue, basis.status)) for basis in regulation.legal_bases
    ]
    _rows(console, catalogue, "rules.bases", ("name", "source", "status"), bases)
    if regulation.notes:
        heading(console, catalogue.text("rules.notes"))
        for note in regulation.notes:
            console.print(Text(f"  - {note}"))
    console.print()
    valid_to = dmy(regulation.valid_to) if regulation.valid_to else "…"
    console.print(Text(catalogue.text("rules.valid", first=dmy(regulation.valid_from), last=valid_to)))
