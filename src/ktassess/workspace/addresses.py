"""Where a register lies: a file, or a database on a server. A password is never shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from ..errors import UsageError

_SCHEMES = ("postgresql:", "postgres:")
_HIDDEN = "***"
_SECRETS = frozenset({"password", "sslpassword"})
# Stricter than the server's own library, which would take a password with "@" or "/" in it for a host and
# then print it.
_HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[^\[\]:,/@?#\s]*)(?::[0-9]*)?"
_URL = rf"""
    (?P<scheme>postgres(?:ql)?://)
    (?:(?P<user>[^:@/?#\s]*)(?::(?P<password>[^@/?#\s]*))?@)?
    (?P<hosts>{_HOST}(?:,{_HOST})*)
    (?P<database>/[^/@?#\s]*)?
    (?:\?(?P<query>[^@#\s]*))?
"""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a PostgreSQL server; its text form has no password."""

    url: str = field(repr=False)

    def __str__(self) -> str:
        """The address as it may be shown: a password is three stars."""
        part = self._parts()
        user = part["user"] or ""
        if part["password"] is not None:
            user += f":{_HIDDEN}"
        query = "&".join(
            f"{key}={_HIDDEN if _is_secret(key) else value}" for key, value in _pairs(part["query"])
        )
        return (
            f"{part['scheme']}{user}{'@' if user else ''}{part['hosts']}{part['database'] or ''}"
            f"{'?' if query else ''}{query}"
        )

    @property
    def name(self) -> str:
        """What findings call the register."""
        return str(self)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The passwords in the address, as written and as meant; the longest first."""
        part = self._parts()
        written = [part["password"] or ""]
        written += [value for key, value in _pairs(part["query"]) if _is_secret(key)]
        found = {secret for text in written for secret in (text, unquote(text)) if secret}
        return tuple(sorted(found, key=len, reverse=True))

    def _parts(self) -> dict[str, str | None]:
        match = _address(self.url)
        assert match is not None
        return match.groupdict()


Address = Path | ServerAddress
"""Where a register lies."""


def is_server(text: str) -> bool:
    """Whether a text names a database on a server, and no file."""
    return text.strip().lower().startswith(_SCHEMES)


def address_of(text: str, base: Path | None = None) -> Address:
    """The address a text names; a relative path is taken from ``base``.

    Raises UsageError for an address of a server that is not understood; it does not repeat the address,
    which may hold a password.
    """
    text = text.strip()
    if not is_server(text):
        return Path(text) if base is None else base / text
    if _address(text) is None:
        raise UsageError("error.db.address")
    return ServerAddress(text)


def _address(text: str) -> re.Match[str] | None:
    # Compiled when the first address of a server is met: most workspaces have none.
    return re.fullmatch(_URL, text, re.VERBOSE)


def _pairs(query: str | None) -> list[tuple[str, str]]:
    return [
        (key, value) for key, _, value in (each.partition("=") for each in (query or "").split("&")) if key
    ]


def _is_secret(key: str) -> bool:
    return unquote(key).lower() in _SECRETS
