"""The languages of the texts, and which of them a command speaks."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from ..errors import UsageError

VARIABLE = "KTASSESS_LANG"
"""The environment variable that chooses the language."""


class Language(StrEnum):
    """A language the program speaks."""

    VI = "vi"
    EN = "en"


def choose_language(option: str | None, config: str | None, environ: Mapping[str, str]) -> Language:
    """The language: option, else configuration, else ``KTASSESS_LANG``, else the locale, else Vietnamese.

    UsageError where option or configuration name a language the program does not speak; the environment
    is passed over where it does. Of the locale's variables the first that is set counts, as POSIX orders
    them, and it can only choose English: a computer set to any other language serves a Vietnamese office.
    """
    for where, wanted in (("--lang", option), ("ktassess.toml", config)):
        if wanted:
            try:
                return Language(_primary(wanted))
            except ValueError:
                allowed = ", ".join(Language)
                raise UsageError("error.usage.language", value=wanted, where=where, allowed=allowed) from None
    own = _primary(environ.get(VARIABLE, ""))
    if own in set(Language):
        return Language(own)
    locale = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    return Language.EN if _primary(locale) == Language.EN else Language.VI


def _primary(tag: str) -> str:
    """``en`` of ``en_GB.UTF-8`` or ``en-GB``."""
    return tag.strip().lower().replace("-", "_").replace(".", "_").partition("_")[0]
