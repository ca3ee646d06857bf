"""What ``check --show-reading`` and ``--write-mapping`` do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ExitCode, OutputRefusedError, UsageError
from ..pipeline import accounts_of, open_workspace
from ..workspace.folder import is_workspace
from .options import Format
from .reviewing import print_json
from .session import Session

if TYPE_CHECKING:
    from ..domain.regulation import Regulation
    from ..intake.mapping import LayoutMapping
    from ..intake.trace import Reading


def mapping_in(path: Path | None) -> LayoutMapping | None:
    """The mapping in a file the user named; ConfigurationError where it is wrong."""
    if path is None:
        return None
    from ..intake.mapping import load_mapping

    return load_mapping(path)


def show_readings(
    session: Session,
    paths: Sequence[Path],
    how: Format,
    *,
    rules: str | None,
    mapping: LayoutMapping | None,
    write_to: Path | None,
) -> ExitCode:
    """Print what is understood of each workbook; 3 where none can be read, 1 where something is in doubt."""
    if how is Format.CSV:
        raise UsageError("error.usage.reading-format")
    if write_to is not None and write_to.exists():
        raise OutputRefusedError("error.output.exists", path=str(write_to))
    readings = list(accounts_of(paths, _regulation(paths, rules), mapping=mapping))
    if how is Format.JSON:
        from ..reports.reading_json import readings_json

        print_json(readings_json(readings, session.catalogue))
    else:
        from ..reports.reading_tables import show_reading

        for reading in readings:
            show_reading(session.out, reading, session.catalogue)
    if write_to is not None:
        _write_mapping(session, readings, write_to)
    if not any(not reading.failed for reading in readings):
        return ExitCode.UNREADABLE
    errors = any(finding.is_error for reading in readings for finding in reading.findings)
    return ExitCode.FINDINGS if errors else ExitCode.OK


def _regulation(paths: Sequence[Path], rules: str | None) -> Regulation:
    """The rule pack by whose criteria rows are found: the one named, the workspace's, else the default."""
    from ..regulations import DEFAULT, load

    homes = [home for path in paths for home in (path, path.resolve().parent.parent) if is_workspace(home)]
    return open_workspace(homes[0], rules).regulation if homes else load(rules or DEFAULT)


def _write_mapping(session: Session, readings: Sequence[Reading], path: Path) -> None:
    from ..intake.mapping_text import mapping_text
    from .named_file import write_named

    # It is made to be mended by hand: what is there already may have been.
    write_named(path, mapping_text(readings).encode(), lambda _: False)
    session.say("done.mapping", path=str(path))
