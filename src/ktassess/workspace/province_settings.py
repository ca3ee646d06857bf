"""``province.toml``: what the province itself sets down: number, date and signer of its report, its register.

It lies in the province's folder, beside the districts' workspaces; without it all of that is open, and said
to be.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..domain.regulation import Level, Regulation
from ..errors import ConfigurationError
from ..regulations import DEFAULT, load
from ..strict_toml import Table, read_text
from .addresses import Address, address_of
from .config import person, register_text, symbol
from .folder import OUTPUT_FOLDER, REGISTER_FILE, TEMPLATES_FOLDER
from .settings import Person

PROVINCE_FILE = "province.toml"


@dataclass(frozen=True, slots=True)
class Issued:
    """Number and date of a document the province issues; "" and None where they are not known yet."""

    number: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class ProvinceSettings:
    """The settings of a province's year.

    ``year`` and ``rules`` are for a province of which only the register is kept: where workspaces lie in the
    folder, theirs count. ``as_of`` is the day to judge by; ``register`` the register of the years as written:
    a path relative to the folder, or the address of a database without a password. ``signers`` go by the rule
    pack's signer ids, ``issued`` and ``symbols`` by its document ids.
    """

    root: Path
    year: int | None = None
    rules: str = DEFAULT
    as_of: date | None = None
    register: str | None = None
    signers: Mapping[str, Person] = field(default_factory=dict)
    issued: Mapping[str, Issued] = field(default_factory=dict)
    symbols: Mapping[str, str] = field(default_factory=dict)

    @property
    def file(self) -> Path:
        """Where they are written down."""
        return self.root / PROVINCE_FILE

    @property
    def output(self) -> Path:
        """The only folder the program writes into."""
        return self.root / OUTPUT_FOLDER

    @property
    def templates(self) -> Path:
        """Where the office's own templates lie, if it has any."""
        return self.root / TEMPLATES_FOLDER

    @property
    def register_address(self) -> Address:
        """The register of the years: as set, else in the folder (its districts' own), else beside it."""
        if self.register is not None:
            return address_of(self.register, self.root)
        inside = self.root / REGISTER_FILE
        return inside if inside.is_file() else self.root.resolve().parent / REGISTER_FILE


def load_province_settings(root: Path, regulation: Regulation | None = None) -> ProvinceSettings:
    """The settings of a province's folder, checked against its rule pack; all open where there is no file.

    ``regulation``: the one its workspaces go by; None: that of the settings themselves.
    Raises ConfigurationError where the file is wrong, telling every problem at once.
    """
    path = root / PROVINCE_FILE
    if not path.is_file():
        return ProvinceSettings(root)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(
            "error.config.unreadable",
            file=str(path),
            key="",
            line=0,
            expected=PROVINCE_FILE,
            found=str(error.strerror),
        ) from None
    top, report = read_text(str(path), content)
    signers = top.table("signers", required=False)
    documents = top.table("documents", required=False)
    tables = {id_: documents.table(id_) for id_ in documents}
    settings = ProvinceSettings(
        root,
        year=top.integer("year", low=2000, high=2999) if "year" in top else None,
        rules=top.text("rules", DEFAULT),
        as_of=top.day("as_of") if "as_of" in top else None,
        register=register_text(top) if "register" in top else None,
        signers={id_: person(signers.table(id_)) for id_ in signers},
        issued={id_: _issued(table) for id_, table in tables.items()},
        symbols={id_: symbol(table, "symbol") for id_, table in tables.items() if "symbol" in table},
    )
    report.raise_problems()
    _check_ids(regulation or load(settings.rules, root), signers, documents)
    report.raise_problems()
    return settings


def _issued(table: Table) -> Issued:
    return Issued(table.text("number", "", may_be_empty=True), table.day("date") if "date" in table else None)


def _check_ids(regulation: Regulation, signers: Table, documents: Table) -> None:
    """Note ids that are no province's: what is set for them would be passed over in silence."""
    bodies = {body.id for body in regulation.bodies if body.level is Level.PROVINCE}
    for table, known in (
        (signers, [signer.id for signer in regulation.signers if signer.body in bodies]),
        (documents, [rule.id for rule in regulation.documents if rule.issuer in bodies]),
    ):
        for id_ in table:
            if id_ not in known:
                near = difflib.get_close_matches(id_, known, n=1)
                table.add("error.rules.unknown-id", id_, expected=", ".join(near or known), found=id_)
