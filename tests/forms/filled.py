"""A filled form for the tests of this folder; its numbers are those of nobody."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from io import BytesIO

import openpyxl
from openpyxl.workbook import Workbook

from ktassess.domain.assessment import Result
from ktassess.domain.regulation import Kind, Role
from ktassess.forms import (
    CommuneRow,
    CouncilRow,
    CriterionScore,
    DistrictBookForm,
    DocumentRow,
    MeetingForm,
    MemberColumn,
    ReviewRow,
    ScoringForm,
    StatisticRow,
)
from ktassess.regulations import load

REGULATION = load("kon-tum-2014")
DIFFICULT = "Xã miền núi thuộc xã đặc biệt khó khăn"
USUAL = "Xã, thị trấn thuộc huyện, thành phố"

BLANK = ScoringForm("23504", "Xã Đăk Long", DIFFICULT, "Huyện Đắk Hà", 2014)

GIVEN = "70.5 50 75 0 75 61 74.5 48 55 40 75 50 42.5 33 47"
POINTS = {n: Decimal(text) for n, text in enumerate(GIVEN.split(), start=1)}
TOTAL = Decimal("796.5")

FULL = ScoringForm(
    "23512",
    "Xã Đắk Mar",
    USUAL,
    "Huyện Đắk Hà",
    2014,
    meeting=MeetingForm(
        "25/QĐ-UBND ngày 20/10/2014",
        date(2014, 11, 5),
        time(14, 0),
        time(16, 30),
        "Hội trường Ủy ban nhân dân xã",
        "Nguyễn Văn A",
        "Trần Thị B",
    ),
    conclusion=Result.PASSED,
    signed_on=date(2014, 11, 7),
    sent_on=date(2014, 11, 10),
    children=1234,
    document_numbers="CV: 45/UBND-VX; BC: 112/BC-UBND",
    scores={
        n: CriterionScore(points, f"Minh chứng {n}", "bổ sung" if n == 3 else "")
        for n, points in POINTS.items()
    },
    council=(
        CouncilRow("Nguyễn Văn A", "Chủ tịch Ủy ban nhân dân xã", Role.CHAIR, True, "Nhất trí."),
        CouncilRow("Trần Thị B", "Công chức Văn hóa - Xã hội", Role.STANDING, True, ""),
        CouncilRow("Lê Văn C", "Trưởng Công an xã", Role.MEMBER, False, ""),
    ),
    member_scores=(MemberColumn("Nguyễn Văn A", POINTS),),
    statistics={2: StatisticRow(245, 250), 3: StatisticRow(7, 1234)},
)

DISTRICT = DistrictBookForm(
    "huyện Đắk Hà",
    "615",
    2014,
    (
        CommuneRow("23500", "Thị trấn Đắk Hà", Kind.TOWNSHIP, False, date(2014, 11, 12), "đủ hồ sơ"),
        CommuneRow("23504", "Xã Đăk Long", Kind.COMMUNE, True),
        CommuneRow("23512", "Xã Đắk Mar", Kind.COMMUNE),
    ),
    {"23512": ReviewRow(POINTS, Result.PASSED), "23504": ReviewRow({1: Decimal(60)})},
    (CouncilRow("Đỗ Văn D", "Phó Chủ tịch Ủy ban nhân dân huyện", Role.CHAIR, True, "Nhất trí."),),
    (
        DocumentRow(
            "Biên bản họp Hội đồng xét duyệt", "", "01/BB-HĐXD", date(2014, 11, 20), "Đỗ Văn D", "Chủ tịch"
        ),
        DocumentRow("Báo cáo kết quả thẩm định", "23512", "71/BC-LĐTBXH", date(2014, 11, 19)),
    ),
    meeting=MeetingForm(
        "1142/QĐ-UBND ngày 10/11/2014", date(2014, 11, 20), time(8, 0), time(11, 0), "Phòng họp"
    ),
)


def opened(data: bytes, *, values: bool = False) -> Workbook:
    """The workbook as openpyxl reads it: its formulas, or (``values``) what they gave."""
    return openpyxl.load_workbook(BytesIO(data), data_only=values)


def rules_for(sheet: object, cell: str) -> list[object]:
    """The validations that hold for a cell."""
    return [rule for rule in sheet.data_validations.dataValidation if cell in rule.cells]  # type: ignore[attr-defined]
