"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from ktassess.workspace.addresses import Address

from .databases import Backend, Files, Server, find_server

# A laptop, or a machine that several jobs share, may be slow: a test says what is right, never how fast.
settings.register_profile("ktassess", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ktassess")


def pytest_make_parametrize_id(val: object) -> str | None:
    """A set's id in sorted order: several processes must collect the same names."""
    if isinstance(val, (set, frozenset)):
        return "{" + ",".join(sorted(map(str, val))) + "}"
    return None


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of the tests' own; skips where there can be none."""
    pytest.importorskip("psycopg", reason="the driver psycopg is not installed")
    programs = find_server()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed here")
    made = Server(programs)
    yield made
    made.end()


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> Backend:
    """Each kind of database a register can lie in."""
    made: Backend = Files() if request.param == "sqlite" else request.getfixturevalue("server")
    return made


@pytest.fixture
def home(backend: Backend) -> Iterator[Address]:
    """Where a register may be made, in each kind of database."""
    with backend.home() as address:
        yield address
