"""Data flows one way: the domain knows nothing but the standard library and itself."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import ktassess.domain

DOMAIN = Path(ktassess.domain.__file__).parent
FILES = sorted(DOMAIN.rglob("*.py"))
FORBIDDEN = {
    "os",
    "io",
    "pathlib",
    "subprocess",
    "socket",
    "sqlite3",
    "logging",
    "time",
    "tempfile",
    "shutil",
}


def imported(path: Path) -> set[str]:
    """Top-level modules a file imports, relative imports resolved to their package."""
    names = set()
    depth = len(path.relative_to(DOMAIN).parts)
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            if node.level == 0:
                names.add((node.module or "").split(".")[0])
            elif node.level > depth:
                names.add("<outside the domain>")
    return names


def test_there_is_a_domain_to_look_at() -> None:
    assert len(FILES) > 15


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(DOMAIN).as_posix())
def test_imports_only_the_standard_library_and_itself(path: Path) -> None:
    assert imported(path) <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(DOMAIN).as_posix())
def test_reads_no_file_no_clock_no_terminal(path: Path) -> None:
    assert not imported(path) & FORBIDDEN
    calls = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
    }
    assert not calls & {"today", "now", "utcnow", "open", "print", "input"}
