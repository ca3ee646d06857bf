"""What ``ktassess.toml`` sets: the year, the rule pack, the places, the signers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .folder import OUTPUT_FOLDER, REGISTER_FILE, SCORING_FOLDER, TEMPLATES_FOLDER

if TYPE_CHECKING:
    from .addresses import Address


class Recognition(StrEnum):
    """Whether communes are recognised by one decision with an annex, or by a decision each."""

    ONE = "one"
    EACH = "each"


class Unit(NamedTuple):
    """A province or district: ``name`` with its kind ("huyện Đắk Hà"), ``place`` as documents print it."""

    name: str
    code: str
    place: str


class Person(NamedTuple):
    """Who signs: the name, and the office held ("Chủ tịch", "Phó Chủ tịch", "Trưởng phòng")."""

    name: str
    office: str


@dataclass(frozen=True, slots=True)
class Holidays:
    """Corrections to the public holidays the library knows: swaps are decided late each year."""

    add: Mapping[date, str] = field(default_factory=dict)
    remove: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one workspace.

    ``rules`` is a rule pack's id, or a path relative to the workspace. ``signers`` go by the rule pack's
    signer ids, ``symbols`` (patterns of document numbers) by its document ids, ``commune_places`` (place
    names printed on a commune's documents where they differ from its name) by commune code, ``award_forms``
    (form and level of a commendation, as the decision words them) by award id. ``register`` is the register
    of the years as written: a path relative to the workspace, or the address of a database without a
    password; None: ``register.db`` beside the workspace.
    """

    root: Path
    year: int
    rules: str
    province: Unit
    district: Unit
    as_of: date | None = None
    language: str | None = None
    recognition: Recognition = Recognition.ONE
    signers: Mapping[str, Person] = field(default_factory=dict)
    symbols: Mapping[str, str] = field(default_factory=dict)
    commune_places: Mapping[str, str] = field(default_factory=dict)
    holidays: Holidays = field(default_factory=Holidays)
    award_forms: Mapping[str, str] = field(default_factory=dict)
    register: str | None = None

    @property
    def register_address(self) -> Address:
        """The register of the years: where the settings say, else beside the workspace, for all its years."""
        if self.register is not None:
            from .addresses import address_of

            return address_of(self.register, self.root)
        return self.root.resolve().parent / REGISTER_FILE

    @property
    def scoring(self) -> Path:
        """Where the communes' workbooks lie, as received."""
        return self.root / SCORING_FOLDER

    @property
    def output(self) -> Path:
        """The only folder the program writes into."""
        return self.root / OUTPUT_FOLDER

    @property
    def templates(self) -> Path:
        """Where the office's own templates lie, if it has any."""
        return self.root / TEMPLATES_FOLDER
