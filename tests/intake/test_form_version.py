"""A workbook made by a form of another version says so, and is read all the same."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from ktassess.forms import ScoringForm, scoring_form
from ktassess.intake import read_workbook
from ktassess.layout.scoring import FORM_VERSION
from ktassess.regulations import load

REGULATION = load("kon-tum-2014")


def marked(version: str) -> bytes:
    """A blank form whose hidden mark names another version."""
    made = scoring_form(ScoringForm("23512", "Xã Đắk Mar", "", "Huyện Đắk Hà", 2014), REGULATION)
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(f"scoring/{FORM_VERSION}".encode(), f"scoring/{version}".encode())
            new.writestr(name, data)
    return changed.getvalue()


@pytest.mark.parametrize(("version", "codes"), [(FORM_VERSION, []), ("9", ["KT013"])])
def test_the_mark(version: str, codes: list[str], tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(marked(version))
    (assessment,) = read_workbook(path, "a.xlsx", REGULATION).assessments
    assert [finding.code.id for finding in assessment.findings] == codes
    assert assessment.code.value == "23512"
