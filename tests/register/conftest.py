"""Registers on the server, and the people who use one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from ktassess.workspace.addresses import Address, ServerAddress

from ..databases import Server
from .serving import SECRET

GUIDE = Path(__file__).parents[2] / "docs" / "register.md"


@pytest.fixture
def on_server(server: Server) -> Iterator[Address]:
    """Where a register may be made on the server."""
    with server.home() as home:
        yield home


@pytest.fixture
def people(server: Server) -> Iterator[Callable[..., ServerAddress]]:
    """A database made as the guide says, and the addresses of its roles."""
    sql = re.search(r"<!-- postgresql-roles -->\s*```sql\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert sql is not None
    before, after = sql[1].split("\\connect register\n")
    roles = re.findall(r"CREATE ROLE (\w+)", sql[1])
    server.sql(*filter(str.strip, before.split(";")))
    server.sql(*filter(str.strip, after.split(";")), database="register")
    for role in (*roles, "stranger"):
        exists = "CREATE" if role == "stranger" else "ALTER"
        server.sql(f"{exists} ROLE {role} LOGIN PASSWORD '{SECRET}'")

    def address(role: str, password: str | None = SECRET, database: str = "register") -> ServerAddress:
        url = server.url(database, role)
        written = "" if password is None else f":{quote(password, safe='')}"
        return ServerAddress(url.replace(f"{role}@", f"{role}{written}@"))

    yield address
    server.sql("DROP DATABASE register WITH (FORCE)", *(f"DROP ROLE {role}" for role in (*roles, "stranger")))
