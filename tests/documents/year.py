"""A small district's year: a pass, a failure, a threshold met exactly, mistakes, and one without papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from functools import cache
from pathlib import Path

from ktassess.domain.assessment import Assessment, Meeting, Member, Result
from ktassess.domain.district import DistrictBook, IssuedDocument, ListedCommune
from ktassess.domain.entries import Entry, Place
from ktassess.domain.outcome import CommuneOutcome, YearReview
from ktassess.domain.regulation import Kind
from ktassess.workspace.settings import Person, Recognition, Settings, Unit

from ..domain.sheets import REVIEW_COUNCIL, appraisal, assessment, council, issued, listed, review

GOOD = "70 50 70 75 70.5 60 70 50 55 45 70 50 60 62 45"  # 902.5
REVIEWED = "68 50 70 75 68.5 60 70 50 55 45 70 50 60 62 45"  # 898.5
LOW = "50 45 50 75 60 40 55 45 40 35 55 45 40 40 25"  # 700
AT_750 = "60 45 60 75 60 45 55 45 45 40 55 45 40 45 35"  # 750
WRONG = "70 50 70 75 70 60 70 50 55 45 70 50 60 62 55"  # criterion 15 above its maximum


def settings(recognition: Recognition = Recognition.ONE, **changes: object) -> Settings:
    """The settings of Đắk Hà in 2014."""
    made = Settings(
        root=Path("dak-ha-2014"),
        year=2014,
        rules="kon-tum-2014",
        province=Unit("tỉnh Kon Tum", "62", "Kon Tum"),
        district=Unit("huyện Đắk Hà", "615", "Đắk Hà"),
        recognition=recognition,
        signers={
            "labour-head": Person("Trần Văn N", "Trưởng phòng"),
            "district-chair": Person("Hà Văn T", "Chủ tịch"),
            "district-committee-chair": Person("Nguyễn Văn M", "Phó Chủ tịch"),
        },
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def said(members: tuple[Member, ...], *opinions: str) -> tuple[Member, ...]:
    """Members with opinions, in order; an empty one stays blank."""
    texts = [*opinions, *[""] * len(members)]
    return tuple(
        member._replace(opinion=Entry.of(text)) if text else member
        for member, text in zip(members, texts, strict=False)
    )


def workbook(
    name: str, code: str, points: str, conclusion: str | None = "passed", **changes: object
) -> Assessment:
    """A commune's workbook in a file of its own."""
    file = f"scoring/{code}.xlsx"
    kind_word = name.split()[0].lower() if not name.startswith("Thị trấn") else "thị trấn"
    made = assessment(points, conclusion=conclusion, **changes)
    people = tuple(
        member._replace(position=Entry.of((member.position.value or "").replace("xã", kind_word)))
        for member in made.council
    )
    return replace(_moved(made, file), name=Entry.of(name), code=Entry.of(code), council=people, file=file)


def _moved(made: Assessment, file: str) -> Assessment:
    """The workbook's entries placed in its own file."""

    def move(entry: Entry) -> Entry:  # type: ignore[type-arg]
        place = entry.place
        return entry._replace(place=Place(file, place.sheet, place.cell)) if place else entry

    rows = tuple(row._replace(points=move(row.points)) for row in made.scores)
    meeting = replace(made.meeting, conclusion=move(made.meeting.conclusion))
    return replace(made, scores=rows, meeting=meeting)


def passing() -> Assessment:
    """Xã Đắk La: passes, opinions given, two absent, numbers of its documents known."""
    made = workbook("Xã Đắk La", "23506", GOOD, children=Entry.of(1204))
    people = said(
        made.council,
        "",
        "Đề nghị bổ sung sổ theo dõi trẻ em có hoàn cảnh đặc biệt của thôn 3",
        "Nhất trí với điểm của tiêu chí 4 và tiêu chí 5; trong kỳ không có trẻ em vi phạm pháp luật.",
    )
    return replace(
        made,
        council=people,
        document_numbers=Entry.of("CV: 45/UBND-VX; BC: 120; BB: 2"),
        locality_class=Entry(),
    )


def failing() -> Assessment:
    """Xã Đắk Mar: fails by its own points and says so; its vice-chair chairs the council."""
    made = workbook("Xã Đắk Mar", "23512", LOW, "failed")
    first, *rest = made.council
    chair = first._replace(position=Entry.of("Phó Chủ tịch UBND xã"))
    return replace(made, council=(chair, *rest), sent_on=Entry.of(date(2014, 11, 17)))


def township() -> Assessment:
    """Thị trấn Đắk Hà: at the threshold exactly, everybody present."""
    made = workbook("Thị trấn Đắk Hà", "23500", AT_750, sent_on=Entry.of(date(2014, 11, 15)))
    people = tuple(member._replace(present=Entry.of(True)) for member in made.council)
    return replace(made, council=people)


def mistaken() -> Assessment:
    """Xã Đắk Pxi: a score above its maximum and no conclusion."""
    return workbook("Xã Đắk Pxi", "23502", WRONG, None)


def paper(
    title: str, number: str, day: date | None, code: str | None = None, signer: str = "", office: str = ""
) -> IssuedDocument:
    """A row of ``Văn bản`` with a signer."""
    made = issued(title, day, code, number)
    return made._replace(
        signer=Entry.of(signer) if signer else Entry.blank(),
        office=Entry.of(office) if office else Entry.blank(),
    )


def district_book(**changes: object) -> DistrictBook:
    """The district's book after the review, with most numbers known."""
    meeting = Meeting(
        decision_number=Entry.of("350/QĐ-UBND"),
        decision_date=Entry.of(date(2014, 11, 12)),
        held_on=Entry.of(date(2014, 11, 20)),
        starts_at=Entry.of(time(13, 45)),
        ends_at=Entry.of(time(16, 30)),
        venue=Entry.of("Phòng họp số 2, UBND huyện"),
        secretary=Entry.of("Trần Văn N"),
    )
    made = DistrictBook(
        "district.xlsx",
        communes=(
            _received(listed("23500", "Thị trấn Đắk Hà", Kind.TOWNSHIP), 15),
            listed("23506", "Xã Đắk La"),
            _received(listed("23512", "Xã Đắk Mar"), 17),
            listed("23502", "Xã Đắk Pxi"),
            listed("23503", "Xã Đắk Long")._replace(received_on=Entry.blank()),
        ),
        appraisals=(
            _named(appraisal(AT_750, "passed", "23500"), "Thị trấn Đắk Hà"),
            _named(appraisal(REVIEWED, "passed", "23506"), "Xã Đắk La"),
            _named(appraisal(LOW, "failed", "23512"), "Xã Đắk Mar"),
        ),
        council=said(
            council(REVIEW_COUNCIL, "Hội đồng xét duyệt", "district.xlsx"),
            "",
            "",
            "Nhất trí với báo cáo thẩm định",
        ),
        meeting=meeting,
        documents=(
            paper("Tờ trình đề nghị công nhận", "3", date(2014, 11, 24)),
            paper("Quyết định công nhận", "1502", date(2014, 11, 26), signer="Hà Văn T", office="Chủ tịch"),
            paper("Báo cáo kết quả thẩm định", "12", date(2014, 11, 18), "23506"),
            paper("Giấy công nhận", "7", date(2014, 11, 26), "23506"),
            paper("Thông báo", "9", date(2014, 11, 27), "23512", "Lê Thị P", "Phó Trưởng phòng"),
        ),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def _received(row: ListedCommune, day: int) -> ListedCommune:
    return row._replace(received_on=Entry.of(date(2014, 11, day)))


def _named(appraised, name: str):  # type: ignore[no-untyped-def]
    return appraised._replace(name=Entry.of(name))


def whole_year(district: DistrictBook | None = None) -> YearReview:
    """The year of five communes."""
    if district is None:
        return _whole_year()
    return review(passing(), failing(), township(), mistaken(), district=district)


@cache
def _whole_year() -> YearReview:
    return review(passing(), failing(), township(), mistaken(), district=district_book())


def commune(year: YearReview, name: str) -> CommuneOutcome:
    """A commune of a year by its name."""
    return next(one for one in year.communes if one.name == name)


__all__ = ["Result"]
