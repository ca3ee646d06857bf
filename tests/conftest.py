"""What all tests share."""

from __future__ import annotations


def pytest_make_parametrize_id(val: object) -> str | None:
    """A set's id in sorted order: several processes must collect the same names."""
    if isinstance(val, (set, frozenset)):
        return "{" + ",".join(sorted(map(str, val))) + "}"
    return None
