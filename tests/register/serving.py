"""What the tests of a register on a server share."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

import pytest

from ktassess.errors import (
    KtassessError,
)
from ktassess.messages import Catalogue, Language
from ktassess.register.awarding import awards_of
from ktassess.register.checking import check_register
from ktassess.register.databases import open_database
from ktassess.register.interface import Register
from ktassess.register.migrating import migrate, migrations
from ktassess.register.transfer.exporting import export_csv
from ktassess.workspace.addresses import Address

from ..domain.sheets import REGULATION

SECRET = "m4t-kh4u/@:?"


def words(error: KtassessError) -> str:
    """What is said in both languages."""
    return "\n".join(Catalogue.load(language).error(error) for language in Language)


def refused(action: Callable[[], object]) -> tuple[type[KtassessError], str]:
    """How an action ends; the password is in none of its words."""
    with pytest.raises(KtassessError) as caught:
        action()
    told = words(caught.value) + repr(caught.value)
    assert SECRET not in told
    assert quote(SECRET, safe="") not in told
    return type(caught.value), caught.value.key


def everything(register: Register) -> tuple[object, ...]:
    """All that can be asked of a register."""
    return (
        register.units(),
        register.years(every=True),
        register.successions(),
        register.closings(),
        register.changes(),
        export_csv(register),
        awards_of(register, REGULATION, 2014),
        check_register(register),
    )


def older(address: Address, version: int) -> None:
    """Make a register whose schema is of an earlier version."""
    database = open_database(address, create=True, busy=5)
    migrate(database, [step for step in migrations() if step.version <= version], create=True)
    database.close()
