"""The years before, for a workspace that is being reviewed: a register that cannot be read stops nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from decimal import InvalidOperation
from typing import TypeVar

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, TextRef
from ..domain.past import Past
from ..domain.province import ProvinceYear
from ..domain.regulation import Regulation
from ..errors import KtassessError
from ..workspace.addresses import Address
from ..workspace.province_settings import ProvinceSettings
from ..workspace.settings import Settings
from .interface import Register
from .past import past_of
from .province import past_of_province
from .store import open_register

T = TypeVar("T")

_REASONS = {
    "error.db.not-found": "not-found",
    "error.db.not-a-register": "not-a-register",
    "error.db.newer": "newer",
    "error.db.damaged": "damaged",
    "error.db.busy": "in-use",
    "error.db.unknown-host": "out-of-reach",
    "error.db.no-server": "out-of-reach",
    "error.db.unreachable": "out-of-reach",
    "error.db.lost": "out-of-reach",
    "error.db.no-database": "not-found",
    "error.db.password-wrong": "not-let-in",
    "error.db.password-missing": "not-let-in",
    "error.db.no-access": "not-let-in",
    "error.db.no-driver": "no-driver",
}
"""Why a register was not read, by the error that would have ended a command of the register."""


def recall(
    settings: Settings, regulation: Regulation, listed: Collection[str]
) -> tuple[Past | None, tuple[Finding, ...]]:
    """What the workspace's register has of the years before, and what stood in the way of reading it.

    ``listed``: the codes of the district's units.
    """
    address = settings.register_address
    return _read(
        address,
        settings.register or address.name,
        lambda register: past_of(register, regulation, settings.year, settings.district.code, listed),
    )


def recall_province(
    settings: ProvinceSettings, year: ProvinceYear
) -> tuple[ProvinceYear | None, Past | None, tuple[Finding, ...]]:
    """As :func:`recall` for a province: the year before by district, all years, what stood in the way."""
    address, number = settings.register_address, year.year
    if number is None:
        return None, None, ()
    regulation = year.whole.regulation
    found, findings = _read(
        address,
        settings.register or address.name,
        lambda register: past_of_province(register, regulation, year.name, number),
    )
    before, past = found if found is not None else (None, None)
    return before, past, findings


def _read(
    address: Address, shown: str, read: Callable[[Register], T]
) -> tuple[T | None, tuple[Finding, ...]]:
    try:
        with open_register(address) as register:
            return read(register), ()
    except KtassessError as error:
        reason = _REASONS.get(error.key, "not-opened")
    except (ValueError, InvalidOperation):  # a value the program never writes
        reason = "damaged"
    params = {"file": shown, "reason": TextRef(f"reason.register.{reason}")}
    return None, (Finding(Code.REGISTER_NOT_READ, Place(shown), params),)
