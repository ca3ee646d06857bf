"""Where a register lies: understood to the letter or not at all, and no password is ever shown."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.errors import (
    ConfigurationError,
    UsageError,
)
from ktassess.register.store import open_register
from ktassess.workspace.addresses import ServerAddress, address_of

from .serving import words


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://a@b/c", "postgresql://a@b/c"),
        ("postgres://a:secret@b:5433/c", "postgres://a:***@b:5433/c"),
        ("postgresql://a:se:cr@b,d:5433/c", "postgresql://a:***@b,d:5433/c"),
        ("postgresql://:secret@[::1]:5433/c", "postgresql://:***@[::1]:5433/c"),
        (
            "postgresql://a@/c?host=/tmp&password=secret&sslmode=require",
            "postgresql://a@/c?host=/tmp&password=***&sslmode=require",
        ),
        ("postgresql://a@b/c?pass%77ord=secret", "postgresql://a@b/c?pass%77ord=***"),
        ("postgresql:///?service=register", "postgresql:///?service=register"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, shown: str) -> None:
    made = address_of(address)
    assert isinstance(made, ServerAddress)
    assert (str(made), made.name) == (shown, shown)
    assert "secret" not in repr(made)


@given(st.text(min_size=4, max_size=12).filter(lambda text: "*" not in text and text.strip()))
def test_no_password_is_ever_shown(password: str) -> None:
    """However it is written; an address that would be misunderstood is not taken, and not repeated."""
    for written in (quote(password, safe=""), password):
        text = f"postgresql://~:{written}@~/~"
        if set(written) & set("@/?# \t\n\r") or re.search(r"\s", written):
            with pytest.raises(UsageError) as caught:
                address_of(text)
            assert caught.value.params == {}
            continue
        made = address_of(text)
        assert isinstance(made, ServerAddress)
        assert str(made) == "postgresql://~:***@~/~"
        assert written in made.secrets


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://a:pa/ss@host/db",
        "postgresql://a:pa@ss@host/db",
        "postgresql://a:pa?ss@host/db",
        "postgresql://a:pa#ss@host/db",
        "postgresql://a:secret/db",
        "postgresql:a",
        "postgresql://a b@host/db",
    ],
)
def test_what_is_no_address_is_said_without_repeating_it(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        address_of(address)
    said = words(caught.value)
    assert "ss@host" not in said
    assert "secret" not in said


def test_a_path_is_a_path(tmp_path: Path) -> None:
    assert address_of("so/register.db", tmp_path) == tmp_path / "so" / "register.db"
    assert address_of("C:\\so\\register.db") == Path("C:\\so\\register.db")


def test_without_the_driver_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ConfigurationError) as caught:
        open_register(ServerAddress("postgresql://a:secret@localhost/b"))
    assert "pip install 'ktassess[postgres]'" in words(caught.value)
    assert "secret" not in words(caught.value)
