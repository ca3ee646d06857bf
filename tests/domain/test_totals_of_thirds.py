from decimal import Decimal

import pytest

from ktassess.domain.checks.scores import _is_endless


@pytest.mark.parametrize(
    ("value", "endless"),
    [
        ("33.3333333333333", True),
        ("33.33", False),
        ("0.0000000001", False),
        ("0.00000000001", True),
        ("75", False),
    ],
)
def test_a_quotient_is_told_from_what_is_typed(value, endless):
    assert _is_endless(Decimal(value)) is endless
    assert not _is_endless(None)
