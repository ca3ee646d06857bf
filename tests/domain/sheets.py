"""Assessments and district books written as text tables, so that a test reads like the sheet it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal, InvalidOperation

from ktassess.domain.assessment import Assessment, Meeting, Member, Result, ScoreRow
from ktassess.domain.district import Appraisal, DistrictBook, IssuedDocument, ListedCommune
from ktassess.domain.entries import Entry, Place
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import Files, YearReview
from ktassess.domain.regulation import Kind, Role
from ktassess.domain.review import Terms, review_district, review_workbooks
from ktassess.regulations import load

REGULATION = load("kon-tum-2014")
FILE = "scoring/xa-dak-mar.xlsx"

FULL_COUNCIL = """
| Họ và tên    | Chức vụ                            | Vai trò    | Có mặt |
| Nguyễn Văn A | Chủ tịch UBND xã                   | chair      | x |
| Trần Thị B   | Công chức Văn hóa - Xã hội         | standing   | x |
| Lê Văn C     | Trưởng Công an xã                  | member     | x |
| Phạm Thị D   | Công chức Tư pháp - Hộ tịch        | member     | x |
| Hoàng Văn E  | Trạm trưởng Trạm Y tế              | member     | x |
| Vũ Thị F     | Hiệu trưởng Trường THCS            | member     | x |
| Đặng Văn G   | Hiệu trưởng Trường Tiểu học        | member     | x |
| Bùi Thị H    | Hiệu trưởng Trường Mầm non         | member     | x |
| Đỗ Văn I     | Chủ tịch UBMTTQ Việt Nam xã        | member     | x |
| Hồ Thị K     | Bí thư Đoàn TNCS Hồ Chí Minh       | member     | x |
| Ngô Thị L    | Chủ tịch Hội LHPN xã               | member     | x |
| A Mười       | Đại diện thôn Kon Trang            | member     |   |
"""

REVIEW_COUNCIL = """
| Họ và tên     | Chức vụ                                  | Vai trò  | Có mặt |
| Nguyễn Văn M  | Phó Chủ tịch UBND huyện                  | chair    | x |
| Trần Văn N    | Trưởng phòng LĐ-TB&XH                    | standing | x |
| Lê Thị O      | Phó Trưởng phòng GD&ĐT                   | member   | x |
| Phạm Văn P    | Trưởng phòng Văn hóa, Thể thao và Du lịch | member  | x |
| Hoàng Thị Q   | Trưởng phòng Y tế                        | member   | x |
| Vũ Văn R      | Phó Trưởng Công an huyện                 | member   | x |
| Đặng Thị S    | Trưởng phòng Tư pháp                     | member   | x |
| Bùi Văn T     | Phó Chủ tịch Ủy ban MTTQ Việt Nam huyện  | member   | x |
| Đỗ Thị U      | Phó Bí thư Huyện đoàn                    | member   | x |
| Hồ Thị V      | Chủ tịch Hội LHPN huyện                  | member   | x |
| Ngô Văn X     | Thành viên Ban Chỉ đạo Chương trình hành động vì trẻ em | member | x |
"""


def rows(table: str) -> Iterator[list[str]]:
    """The cells of a text table's rows."""
    for line in table.strip().splitlines():
        yield [cell.strip() for cell in line.strip().strip("|").split("|")]


def points_entry(text: str, place: Place) -> Entry[Decimal]:
    """An entry as the intake would read it: blank, a number, or something unreadable."""
    if not text:
        return Entry.blank(place)
    try:
        return Entry.of(Decimal(text.replace(",", ".")), place, text)
    except InvalidOperation:
        return Entry.unreadable(text, place)


def scores(text: str) -> tuple[ScoreRow, ...]:
    """Fifteen points written in one line, ``-`` for a blank cell."""
    return tuple(
        ScoreRow(
            criterion=number,
            points=points_entry("" if value == "-" else value, Place(FILE, "Chấm điểm", f"D{number + 4}")),
            evidence=Entry.of("Sổ theo dõi"),
        )
        for number, value in enumerate(text.split(), start=1)
    )


def spread(total: str | Decimal) -> str:
    """Fifteen points within their maxima that add up to a total."""
    left, parts = Decimal(total), []
    for criterion in REGULATION.criteria:
        part = min(left, criterion.maximum.value)
        parts.append(str(part))
        left -= part
    return " ".join(parts)


def council(table: str = FULL_COUNCIL, sheet: str = "Hội đồng", file: str = FILE) -> tuple[Member, ...]:
    """A council from a text table."""
    members = []
    for number, (name, position, role, present) in enumerate(list(rows(table))[1:], start=2):
        place = Place(file, sheet, f"B{number}")
        members.append(
            Member(
                name=Entry.of(name, place) if name else Entry.blank(place),
                position=Entry.of(position, Place(file, sheet, f"C{number}")),
                role=Entry.of(Role(role), Place(file, sheet, f"D{number}")) if role else Entry.blank(place),
                present=Entry.of(present == "x", Place(file, sheet, f"E{number}")),
                opinion=Entry.blank(),
            )
        )
    return tuple(members)


def assessment(
    points: str = spread("800"), *, conclusion: str | None = "passed", **changes: object
) -> Assessment:
    """A faultless workbook of xã Đắk Mar with the given points; ``changes`` replace its parts."""
    place = Place(FILE, "Thông tin")
    meeting = Meeting(
        decision_number=Entry.of("12/QĐ-UBND", place),
        decision_date=Entry.of(date(2014, 10, 28), Place(FILE, "Thông tin", "B6")),
        held_on=Entry.of(date(2014, 11, 5), Place(FILE, "Thông tin", "B7")),
        starts_at=Entry.of(time(8, 0), place),
        ends_at=Entry.of(time(10, 30), place),
        venue=Entry.of("Hội trường UBND xã", place),
        chair=Entry.of("Nguyễn Văn A", place),
        secretary=Entry.of("Trần Thị B", place),
        conclusion=Entry.of(Result(conclusion), Place(FILE, "Thông tin", "B13"))
        if conclusion
        else Entry.blank(place),
    )
    made = Assessment(
        file=FILE,
        name=Entry.of("Xã Đắk Mar", place),
        code=Entry.of("23512", place),
        district=Entry.of("Huyện Đắk Hà", place),
        year=Entry.of(2014, place),
        locality_class=Entry.of(REGULATION.locality_class("commune-township").name, place),
        meeting=meeting,
        signed_on=Entry.of(date(2014, 11, 7), Place(FILE, "Thông tin", "B14")),
        sent_on=Entry.of(date(2014, 11, 10), Place(FILE, "Thông tin", "B15")),
        scores=scores(points),
        council=council(),
    )
    meeting_changes = {key: changes.pop(key) for key in list(changes) if key in Meeting.__slots__}
    return replace(made, meeting=replace(meeting, **meeting_changes), **changes)  # type: ignore[arg-type]


def listed(
    code: str = "23512", name: str = "Xã Đắk Mar", kind: Kind = Kind.COMMUNE, difficult: bool = False
) -> ListedCommune:
    """A row of the district's list."""
    place = Place("district.xlsx", "Danh sách xã", f"B{code[-2:]}")
    return ListedCommune(
        Entry.of(code, place),
        Entry.of(name, place),
        Entry.of(kind, place),
        Entry.of(difficult, place),
        Entry.of(date(2014, 11, 11), Place("district.xlsx", "Danh sách xã", f"F{code[-2:]}")),
    )


def appraisal(points: str, conclusion: str | None = "passed", code: str = "23512") -> Appraisal:
    """A row of the appraised points."""
    sheet = "Điểm thẩm định"
    given = tuple(
        (number, points_entry("" if value == "-" else value, Place("district.xlsx", sheet, f"R{number}")))
        for number, value in enumerate(points.split(), start=1)
    )
    place = Place("district.xlsx", sheet, "S2")
    return Appraisal(
        Entry.of(code, place),
        Entry.of("Xã Đắk Mar", place),
        given,
        conclusion=Entry.of(Result(conclusion), place) if conclusion else Entry.blank(place),
    )


def issued(title: str, day: date | None, code: str | None = None, number: str = "21") -> IssuedDocument:
    """A row of the documents' sheet."""
    place = Place("district.xlsx", "Văn bản", "A2")
    return IssuedDocument(
        title=Entry.of(title, place),
        code=Entry.of(code, place) if code else Entry.blank(place),
        number=Entry.of(number, place),
        issued_on=Entry.of(day, place) if day else Entry.blank(place),
        signer=Entry.blank(),
        office=Entry.blank(),
    )


def book(*communes: ListedCommune, **parts: object) -> DistrictBook:
    """A district's book with a faultless review council and meeting."""
    meeting = Meeting(
        decision_number=Entry.of("350/QĐ-UBND"),
        decision_date=Entry.of(date(2014, 11, 12), Place("district.xlsx", "Cuộc họp", "B2")),
        held_on=Entry.of(date(2014, 11, 20), Place("district.xlsx", "Cuộc họp", "B3")),
    )
    parts.setdefault("council", council(REVIEW_COUNCIL, "Hội đồng xét duyệt", "district.xlsx"))
    parts.setdefault("meeting", meeting)
    return DistrictBook("district.xlsx", communes=communes or (listed(),), **parts)  # type: ignore[arg-type]


def terms(as_of: date = date(2014, 12, 31), **changes: object) -> Terms:
    """The terms of Đắk Hà's review of 2014."""
    made = Terms(REGULATION, as_of, 2014, "huyện Đắk Hà", "615")
    return made._replace(**changes)  # type: ignore[arg-type]


def review(
    *assessments: Assessment,
    district: DistrictBook | None = None,
    as_of: date = date(2014, 12, 31),
    file_findings: Sequence[Finding] = (),
) -> YearReview:
    """The review of a district's year; ``file_findings`` are those of files that could not be read."""
    read, failed = len(assessments), len(file_findings)
    files = Files(read + failed, read, 0, failed)
    return review_district(terms(as_of), 2014, district or book(), assessments, file_findings, files)


def review_alone(*assessments: Assessment, **changes: object) -> YearReview:
    """The review of workbooks outside a workspace."""
    files = Files(len(assessments), len(assessments), 0, 0)
    alone = terms(year=None, district_name=None, district_code=None)
    return review_workbooks(alone._replace(**changes), assessments, (), files)  # type: ignore[arg-type]


def codes(year_review: YearReview) -> list[str]:
    """The codes of all findings, sorted, notes on days off left out."""
    return sorted(finding.code.id for finding in year_review.findings if finding.code.id != "KT409")
