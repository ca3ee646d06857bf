"""Each code a finding can have is asked for by a test somewhere, beside the tests of its texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from ktassess.domain.codes import Code

HERE = Path(__file__).resolve().parent
SOURCES = "".join(
    path.read_text(encoding="utf-8")
    for path in sorted(HERE.rglob("*.py"))
    if path != Path(__file__).resolve() and "messages" not in path.relative_to(HERE).parts
)


@pytest.mark.parametrize("code", list(Code), ids=lambda code: code.id)
def test_a_test_asks_for_it(code: Code) -> None:
    assert code.id in SOURCES or f"Code.{code.name}" in SOURCES
