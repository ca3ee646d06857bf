"""Workspaces for the command-line tests, made through the program's own writers from a few lines of text."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from ktassess.cli import run_line
from ktassess.domain.assessment import Result
from ktassess.domain.regulation import Kind, Role
from ktassess.forms import (
    CommuneRow,
    CouncilRow,
    CriterionScore,
    DistrictBookForm,
    DocumentRow,
    MeetingForm,
    ReviewRow,
    ScoringForm,
    district_book,
    scoring_form,
)
from ktassess.regulations import load
from ktassess.workspace.config import settings_toml
from ktassess.workspace.settings import Person, Settings, Unit

from ..domain.sheets import FULL_COUNCIL, REVIEW_COUNCIL, rows, spread

REGULATION = load("kon-tum-2014")
FILES = {"23512": "xa-dak-mar.xlsx", "23515": "xa-ngok-wang.xlsx"}


@dataclass(frozen=True)
class Ended:
    """How a command line ended: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on stdout."""
        return json.loads(self.out)


class _Stream(io.TextIOWrapper):
    """A stream like a pipe: no terminal, with a buffer beneath it."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)

    def text(self) -> str:
        return self.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


def ktassess(*arguments: str | Path) -> Ended:
    """Run a command line in this process, as the installed program would."""
    out, err = _Stream(), _Stream()
    with redirect_stdout(out), redirect_stderr(err):
        code = run_line([str(argument) for argument in arguments])
    return Ended(code, out.text(), err.text())


def council(table: str) -> tuple[CouncilRow, ...]:
    """Rows of a council's sheet from a text table."""
    return tuple(
        CouncilRow(name, position, Role(role), present == "x", "Nhất trí với kết quả chấm điểm.")
        for name, position, role, present in list(rows(table))[1:]
    )


def points_of(text: str) -> dict[int, Decimal]:
    """Points by criterion number, from fifteen numbers in a line."""
    return {number: Decimal(value) for number, value in enumerate(text.split(), start=1)}


def sent(
    code: str = "23512", name: str = "Xã Đắk Mar", points: str = spread("812.5"), **changes: Any
) -> ScoringForm:
    """A commune's faultless workbook."""
    total = sum(points_of(points).values())
    made = ScoringForm(
        code,
        name,
        REGULATION.locality_class("commune-township").name,
        "Huyện Đắk Hà",
        2014,
        MeetingForm(
            "12/QĐ-UBND ngày 28/10/2014",
            date(2014, 11, 5),
            time(8, 0),
            time(10, 30),
            "Hội trường UBND xã",
            "Nguyễn Văn A",
            "Trần Thị B",
        ),
        Result.PASSED if total >= 750 else Result.FAILED,
        date(2014, 11, 7),
        date(2014, 11, 10),
        1250,
        "CV: 45/UBND-VX; BC: 112/BC-UBND; BB: 02/BB-HĐĐG; TH: 03/TH-HĐĐG",
        {number: CriterionScore(value, "Sổ theo dõi của xã") for number, value in points_of(points).items()},
        council(FULL_COUNCIL),
    )
    return replace(made, **changes)


def reviewed(points: str) -> ReviewRow:
    """The review council's points and the conclusion that follows from them."""
    given = points_of(points)
    return ReviewRow(given, Result.PASSED if sum(given.values()) >= 750 else Result.FAILED)


def title(document_id: str) -> str:
    """What the sheet of documents calls a document."""
    return REGULATION.document(document_id).name


DOCUMENTS = (
    DocumentRow(title("review-council-proposal"), "", "85/TTr-LĐTBXH", date(2014, 11, 11)),
    DocumentRow(title("review-council-decision"), "", "350/QĐ-UBND", date(2014, 11, 12)),
    DocumentRow(title("review-minutes"), "", "01/BB-HĐXD", date(2014, 11, 20)),
    DocumentRow(title("recognition-proposal"), "", "02/TTr-HĐXD", date(2014, 11, 21)),
    DocumentRow(title("recognition-decision"), "", "361/QĐ-UBND", date(2014, 11, 24)),
    DocumentRow(title("district-report"), "", "140/BC-UBND", date(2014, 11, 26)),
)


def book(**changes: Any) -> DistrictBookForm:
    """The district's book of a finished year: Đắk Mar passes, Ngok Wang does not."""
    made = DistrictBookForm(
        "huyện Đắk Hà",
        "615",
        2014,
        (
            CommuneRow("23512", "Xã Đắk Mar", Kind.COMMUNE, received_on=date(2014, 11, 11)),
            CommuneRow("23515", "Xã Ngok Wang", Kind.COMMUNE, received_on=date(2014, 11, 11)),
        ),
        {"23512": reviewed(spread("805")), "23515": reviewed(spread("700"))},
        council(REVIEW_COUNCIL),
        DOCUMENTS,
        meeting=MeetingForm(
            "350/QĐ-UBND ngày 12/11/2014",
            date(2014, 11, 20),
            time(14, 0),
            time(16, 45),
            "Phòng họp UBND huyện",
            "Nguyễn Văn M",
            "Trần Văn N",
        ),
    )
    return replace(made, **changes)


def settings(root: Path, **changes: Any) -> Settings:
    """The settings of Đắk Hà's workspace of 2014."""
    made = Settings(
        root,
        2014,
        "kon-tum-2014",
        Unit("tỉnh Kon Tum", "62", "Kon Tum"),
        Unit("huyện Đắk Hà", "615", "Đắk Hà"),
        date(2014, 12, 31),
        signers={
            "district-chair": Person("Nguyễn Văn K", "Chủ tịch"),
            "district-committee-chair": Person("Nguyễn Văn M", "Phó Chủ tịch"),
            "labour-head": Person("Trần Văn N", "Trưởng phòng"),
        },
    )
    return replace(made, **changes)


def make_workspace(
    root: Path,
    *,
    forms: Mapping[str, ScoringForm] | None = None,
    district: DistrictBookForm | None = None,
    **changes: Any,
) -> Path:
    """A workspace on the disk; without ``forms`` the two faultless communes."""
    (root / "scoring").mkdir(parents=True)
    if forms is None:
        forms = {
            "xa-dak-mar.xlsx": sent(),
            "xa-ngok-wang.xlsx": sent("23515", "Xã Ngok Wang", spread("742.5")),
        }
    for name, form in forms.items():
        (root / "scoring" / name).write_bytes(scoring_form(form, REGULATION))
    (root / "district.xlsx").write_bytes(district_book(district or book(), REGULATION))
    (root / "ktassess.toml").write_text(settings_toml(settings(root, **changes)), encoding="utf-8")
    return root


def tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }
