from __future__ import annotations

import stat
import time
from pathlib import Path

import docx
import pytest

from ktassess.errors import ConfigurationError, OutputRefusedError
from ktassess.workspace import pdf
from ktassess.workspace.pdf import find_soffice, pdfs, to_pdf


def word_file(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    document = docx.Document()
    document.add_paragraph(text)
    document.save(str(path))
    return path


def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(pdf, "find_soffice", lambda: program)


def test_where_libreoffice_is_missing_it_is_said_clearly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "_USUAL_PLACES", ())
    assert find_soffice() is None
    with pytest.raises(ConfigurationError) as caught:
        to_pdf([word_file(tmp_path / "a.docx", "a")], tmp_path)
    assert caught.value.key == "error.pdf.no-libreoffice"


def test_a_process_that_hangs_is_ended_with_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = tmp_path / "still-running"
    fake(tmp_path, monkeypatch, f"(sleep 2; touch {mark}) & wait")
    with pytest.raises(OutputRefusedError) as caught:
        to_pdf([word_file(tmp_path / "a.docx", "a")], tmp_path, timeout=0.3)
    assert caught.value.key == "error.pdf.too-slow"
    time.sleep(2.2)
    assert not mark.exists()


def test_where_no_pdf_comes_out_the_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake(tmp_path, monkeypatch, "echo khong duoc; exit 1")
    with pytest.raises(OutputRefusedError) as caught:
        to_pdf([word_file(tmp_path / "a.docx", "a")], tmp_path)
    assert caught.value.params == {"file": "a.docx", "reason": "khong duoc"}


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice is not installed")
def test_files_of_the_same_name_are_converted_in_one_process_and_told_apart(tmp_path: Path) -> None:
    files = [word_file(tmp_path / f"xã {n}" / "09 giấy.docx", "trang " * n * 2000) for n in (1, 2)]
    made = dict(pdfs(files))
    assert list(made) == files
    assert all(data.startswith(b"%PDF") for data in made.values())
    assert dict(pdfs(files)) == made  # two seconds later, the same bytes
    assert made[files[0]].count(b"/Type/Page/") < made[files[1]].count(b"/Type/Page/")
