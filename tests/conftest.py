"""What all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A laptop, or a machine that several jobs share, may be slow: a test says what is right, never how fast.
settings.register_profile("ktassess", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ktassess")


def pytest_make_parametrize_id(val: object) -> str | None:
    """A set's id in sorted order: several processes must collect the same names."""
    if isinstance(val, (set, frozenset)):
        return "{" + ",".join(sorted(map(str, val))) + "}"
    return None
