"""A register on a server: who is let in, and who may do what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ktassess.errors import (
    OutputRefusedError,
    UnreadableInputError,
    UsageError,
)
from ktassess.register.closing import close_year
from ktassess.register.store import open_register
from ktassess.workspace.addresses import ServerAddress

from ..databases import Server
from .making import district_year, new_register, put, record, stamp
from .serving import SECRET, everything, older, refused


def test_who_is_not_let_in_is_told_what_to_do(
    server: Server, people: Callable[..., ServerAddress], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSFILE", "no-such-file")
    monkeypatch.delenv("PGPASSWORD", raising=False)
    port = f":{server.port}/"
    for address, key in (
        (people("dak_ha", "wrong"), "error.db.password-wrong"),
        (people("dak_ha", None), "error.db.password-missing"),
        (people("nobody"), "error.db.password-wrong"),
        (people("dak_ha", database="elsewhere"), "error.db.no-database"),
        (ServerAddress(people("dak_ha").url.replace(port, ":1/")), "error.db.no-server"),
        (
            ServerAddress(people("dak_ha").url.replace("127.0.0.1", "nowhere.invalid")),
            "error.db.unknown-host",
        ),
    ):
        assert refused(lambda address=address: open_register(address)) == (UnreadableInputError, key)
    secure = ServerAddress(f"{people('dak_ha').url}?sslmode=require")
    assert refused(lambda: open_register(secure)) == (UnreadableInputError, "error.db.unreachable")
    wrong = ServerAddress(f"{people('dak_ha').url}?no_such_option=1")
    assert refused(lambda: open_register(wrong)) == (UsageError, "error.db.address")


def test_the_password_may_be_given_in_the_ways_of_postgresql(
    server: Server, people: Callable[..., ServerAddress], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_register(people("register_owner")).close()
    bare = people("dak_ha", None)
    monkeypatch.setenv("PGPASSWORD", SECRET)
    open_register(bare).close()
    monkeypatch.delenv("PGPASSWORD")
    file = tmp_path / "pgpass"
    escaped = SECRET.replace(":", "\\:")
    file.write_text(f"127.0.0.1:{server.port}:register:dak_ha:{escaped}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    open_register(bare).close()
    services = tmp_path / "services"
    services.write_text(
        f"[register]\nhost=127.0.0.1\nport={server.port}\ndbname=register\nuser=dak_ha\npassword={SECRET}\n"
    )
    monkeypatch.setenv("PGPASSFILE", "no-such-file")
    monkeypatch.setenv("PGSERVICEFILE", str(services))
    open_register(ServerAddress("postgresql:///?service=register")).close()


def test_each_role_of_the_guide_may_do_what_it_is_for(people: Callable[..., ServerAddress]) -> None:
    reviewed, settings = district_year(2014)
    for role in ("dak_ha", "inspector"):
        assert refused(lambda role=role: open_register(people(role))) == (
            UnreadableInputError,
            "error.db.not-found",
        )
        assert refused(lambda role=role: open_register(people(role), create=True)) == (
            OutputRefusedError,
            "error.db.no-right",
        )
    new_register(people("register_owner"), record("23500", 2013)).close()
    with open_register(people("dak_ha"), create=True) as writer:
        done = close_year(writer, reviewed, settings, stamp("close"))
        assert done.added
        expected = everything(writer)
    with open_register(people("inspector")) as reader:
        assert everything(reader) == expected
        assert refused(lambda: put(reader, record("23503", 2012))) == (
            OutputRefusedError,
            "error.db.no-right",
        )
        assert everything(reader) == expected
    assert refused(lambda: open_register(people("stranger"))) == (UnreadableInputError, "error.db.no-access")


def test_an_older_register_is_brought_up_to_date_by_its_owner_only(
    people: Callable[..., ServerAddress],
) -> None:
    owner = people("register_owner")
    older(owner, 1)
    for role in ("dak_ha", "inspector"):
        assert refused(lambda role=role: open_register(people(role), create=True)) == (
            UnreadableInputError,
            "error.db.older",
        )
    with open_register(owner) as register:
        assert register.backup is None
        put(register, record())
    with open_register(people("inspector")) as register:
        assert len(register.years()) == 1
