"""Where rule packs are found: those that come with the program, by id, and a user's own, by path."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from ..domain.regulation import Kind, Regulation
from ..errors import ConfigurationError
from ..strict_toml import read_text
from .checks import check_regulation
from .reading import read_regulation

DEFAULT = "kon-tum-2014"
"""The rule pack used where none is named."""

_SUFFIX = ".toml"


@cache
def available() -> tuple[str, ...]:
    """The ids of the rule packs that come with the program."""
    return tuple(sorted(path.stem for path in _folder().glob(f"*{_SUFFIX}")))


def pack_path(ref: str, base: Path | None = None) -> Path:
    """The file of a rule pack: ``ref`` is the id of one of ours, or the path of a user's own.

    A path ends in ``.toml`` and is taken from ``base`` (else the current folder). Raises ConfigurationError
    where there is no such pack.
    """
    if not ref.endswith(_SUFFIX):
        if ref in available():
            return _folder() / f"{ref}{_SUFFIX}"
        raise _no_pack("error.rules.unknown-pack", ref)
    path = (base or Path()) / ref
    if not path.is_file():
        raise _no_pack("error.rules.no-file", ref)
    return path


def load(ref: str, base: Path | None = None) -> Regulation:
    """The regulation of a rule pack, checked; read once as long as its file stays the same.

    Raises ConfigurationError, which tells every problem of the file (see :mod:`ktassess.strict_toml`).
    """
    path = pack_path(ref, base)
    try:
        state = path.stat()
        # One of ours lies where it always does; a user's own may be meant by another path next time.
        whole = path.resolve() if ref.endswith(_SUFFIX) else path
        return _load(whole, _shown(ref, path), state.st_mtime_ns, state.st_size)
    except OSError as error:
        raise _no_pack("error.rules.unreadable", ref, str(error.strerror)) from None


def check(ref: str, base: Path | None = None) -> None:
    """Raise ConfigurationError if the rule pack has any problem."""
    load(ref, base)


@lru_cache(maxsize=16)
def _load(path: Path, shown: str, _changed: int, _size: int) -> Regulation:
    top, report = read_text(shown, path.read_bytes())
    regulation = read_regulation(top)
    left_out = top.choices("kinds_without_class", Kind, required=False)
    report.raise_problems()
    check_regulation(regulation, report, frozenset(left_out))
    report.raise_problems()
    return _unwritten_apart(regulation)


def _unwritten_apart(regulation: Regulation) -> Regulation:
    """The regulation with the documents that have no template moved out of those to be written."""
    return replace(
        regulation,
        documents=tuple(rule for rule in regulation.documents if rule.template),
        unwritten=tuple(rule for rule in regulation.documents if not rule.template),
    )


@cache
def _folder() -> Path:
    return Path(__file__).parent


def _shown(ref: str, path: Path) -> str:
    return ref if ref.endswith(_SUFFIX) else path.name


def _no_pack(error: str, ref: str, reason: str = "") -> ConfigurationError:
    return ConfigurationError(
        error, file=ref, key="rules", line=0, expected=", ".join(available()), found=reason or ref
    )
