"""The generated pages say what the program says, and the tool that writes them notices when not."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from ktassess.domain.codes import Code
from ktassess.messages.reference import findings_page

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def make_docs() -> ModuleType:
    specification = importlib.util.spec_from_file_location("make_docs", ROOT / "tools" / "make_docs.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_page_has_every_code_once() -> None:
    lines = findings_page().splitlines()
    for code in Code:
        assert lines.count(f"### {code.id}") == 1
        assert (
            sum(
                line.startswith(f"| [{code.id}](#{code.id.lower()}) | {code.severity.value} |")
                for line in lines
            )
            == 1
        )


def test_every_generated_page_is_up_to_date(
    make_docs: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert make_docs.main(["--check"]) == 0, capsys.readouterr().out


def test_a_stale_page_is_named_and_mended(
    make_docs: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(make_docs, "ROOT", tmp_path)
    monkeypatch.setattr(make_docs, "PAGES", (("docs/a.md", lambda: "đúng\n"),))
    assert make_docs.main(["--check"]) == 1
    assert "docs/a.md" in capsys.readouterr().out
    assert not (tmp_path / "docs").exists()
    assert make_docs.main([]) == 0
    assert (tmp_path / "docs" / "a.md").read_bytes() == "đúng\n".encode()
    assert make_docs.main(["--check"]) == 0
