"""What the commands of the register share: where it lies, who changes it, what is said afterwards."""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..domain.findings import Finding
from ..domain.text import nfc
from ..pipeline import Workspace, open_workspace
from ..workspace.addresses import Address, address_of
from ..workspace.folder import REGISTER_FILE, is_workspace
from .options import Format
from .reviewing import print_json, write_bytes
from .session import Session

if TYPE_CHECKING:
    from ..register.closing import Closed
    from ..register.records import SourceRecord, Stamp
    from ..register.store import SqlRegister
    from ..register.transfer.importing import Imported
    from ..register.transfer.reading import Known


def register_address(register: str | None, workspace: Workspace | None = None) -> Address:
    """Where the register lies: ``--register``, else as the workspace is set, else ``register.db`` beside it.

    Without a workspace the current folder counts, where it is one; else ``register.db`` in it.
    """
    if register is not None:
        return address_of(register)
    if workspace is None and is_workspace(Path.cwd()):
        workspace = open_workspace(Path.cwd())
    return Path(REGISTER_FILE) if workspace is None else workspace.settings.register_address


@contextmanager
def opened(session: Session, address: Address, *, create: bool = False) -> Iterator[SqlRegister]:
    """The register, open; where an older one was brought up to date, the copy made before is named."""
    from ..register import open_register

    with open_register(address, create=create) as years:
        if years.backup is not None:
            session.say("done.db.upgraded", db=str(address), backup=str(years.backup))
        yield years


def brought_in(
    session: Session, source: Address, address: Address, rules: str | None, *, replace: bool
) -> Imported:
    """What a workbook, a csv file or another register holds, brought into the register at an address."""
    from ..register.databases.sqlite import is_database
    from ..register.transfer.importing import import_file, import_register

    stamp = stamp_of("import", source)
    if isinstance(source, Path) and not is_database(source):
        known = known_for_import(rules)
        with opened(session, address, create=True) as years:
            return import_file(years, source, known, stamp, replace=replace)
    with opened(session, source) as others, opened(session, address, create=True) as years:
        return import_register(years, others, stamp, replace=replace)


def stamp_of(action: str, origin: Address | None, workspace: Workspace | None = None) -> Stamp:
    """Who changes the register now, and from what: a file, or a workspace with all its inputs."""
    from ..register.records import Stamp

    sources = _sources(workspace) if workspace is not None else _file_source(origin)
    return Stamp(
        action=action,
        made_by=_user(),
        made_at=datetime.now().astimezone(),
        tool_version=__version__,
        origin=nfc(str(origin.resolve() if isinstance(origin, Path) else origin)) if origin else None,
        sources=sources,
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _file_source(origin: Address | None) -> tuple[SourceRecord, ...]:
    from ..register.records import SourceRecord
    from ..workspace.touched import sha256_of

    if not isinstance(origin, Path) or not origin.is_file():
        return ()
    return (SourceRecord("file", nfc(origin.name), sha256_of(origin)),)


def _sources(workspace: Workspace) -> tuple[SourceRecord, ...]:
    """Settings, rule pack, book and workbooks of a workspace, and the manifest of what was built."""
    from ..register.records import SourceRecord
    from ..regulations import pack_path
    from ..workspace.folder import OUTPUT_FOLDER
    from ..workspace.manifest import MANIFEST
    from ..workspace.sources import Sources
    from ..workspace.touched import sha256_of

    settings = workspace.settings
    sources = Sources(settings, pack_path(settings.rules, settings.root))
    found = [
        SourceRecord(source.kind, source.path, source.sha256)
        for source in (*sources.shared(), *sources.workbooks())
    ]
    manifest = settings.output / MANIFEST
    if manifest.is_file():
        found.append(SourceRecord("manifest", f"{OUTPUT_FOLDER}/{MANIFEST}", sha256_of(manifest)))
    return tuple(sorted(found))


def known_for_import(rules: str | None) -> Known:
    """What rows need not say: names of units from the list that comes with the program, rule packs."""
    from ..register.records import RegisteredUnit
    from ..register.transfer.reading import Known
    from ..regulations import DEFAULT, available, load
    from ..workspace.register import load_register

    default = load(rules) if rules is not None else None
    packs = [load(pack) for pack in (DEFAULT, *(each for each in available() if each != DEFAULT))]
    units = {
        unit.code: RegisteredUnit(unit.code, unit.name, unit.kind, unit.district_code, unit.district, 0)
        for unit in load_register()
    }
    return Known(units, [default, *packs] if default else packs, default)


def show_found(
    session: Session,
    how: Format,
    summary: Mapping[str, object],
    findings: Sequence[Finding],
    *,
    results: bool = False,
) -> None:
    """Show what a command found; ``results``: findings are its result, and go to stdout."""
    if how is Format.JSON:
        from ..reports.json_report import finding_json

        shown = [finding_json(finding, session.catalogue) for finding in findings]
        print_json({**summary, "findings": shown})
    elif how is Format.CSV:
        from ..reports.records_csv import finding_list_csv

        write_bytes(finding_list_csv(findings, session.catalogue))
    elif findings:
        from ..reports.finding_tables import show_finding_list

        show_finding_list(session.out if results else session.err, findings, session.catalogue)


def say_done(session: Session, done: Closed, address: Address) -> None:
    """Say what closing a year came to."""
    if done.again:
        session.say("done.db.closed-before", year=done.year, db=str(address))
    else:
        session.say(
            "done.db.closed",
            year=done.year,
            added=len(done.added),
            changed=len(done.changed),
            same=len(done.same),
            db=str(address),
        )
