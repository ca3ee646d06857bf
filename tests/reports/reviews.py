"""Reviews built by hand, from text tables, for the tests of the reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from ktassess.domain.assessment import Assessment, Meeting, Result
from ktassess.domain.codes import Code
from ktassess.domain.district import ListedCommune
from ktassess.domain.entries import Entry, Place
from ktassess.domain.findings import Finding
from ktassess.domain.kept import Kept
from ktassess.domain.outcome import (
    Basis,
    CommuneOutcome,
    Files,
    ScoreLine,
    StepOutcome,
    StepStatus,
    YearReview,
)
from ktassess.domain.regulation import (
    Body,
    ClassCondition,
    Criterion,
    DayOfYear,
    DeadlineStep,
    Department,
    DueRule,
    Kind,
    Level,
    LocalityClass,
    OnTheDay,
    Regulation,
    Sourced,
    Status,
    Target,
    Window,
)

CRITERIA = """
1  75 labour    Mức độ chỉ đạo, điều hành của cấp ủy đảng, chính quyền đến công tác trẻ em
2  50 justice   Tỷ lệ trẻ em được khai sinh đúng quy định
3  75 labour    Tỷ lệ trẻ em lao động trong điều kiện nặng nhọc, độc hại, nguy hiểm, lang thang kiếm sống
4  75 police    Tỷ suất trẻ em bị xâm hại, bạo lực, mua bán, bắt cóc
5  75 police    Tỷ suất trẻ em có các vấn đề về xã hội (vi phạm pháp luật, nghiện ma túy)
6  75 labour    Tỷ suất trẻ em bị tai nạn, thương tích
7  75 labour    Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp, chăm sóc
8  50 health    Tỷ lệ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ các loại vắc xin
9  75 health    Tỷ lệ trẻ em dưới 05 tuổi bị suy dinh dưỡng
10 50 health    Tỷ lệ trẻ em được khám sức khỏe tổng quát ít nhất 01 lần trong năm
11 75 education Tỷ lệ trẻ em đến trường, lớp mầm non
12 50 education Tỷ lệ trẻ em tốt nghiệp trung học cơ sở hoặc tương đương
13 75 labour    Trẻ em được thực hiện quyền tham gia
14 75 culture   Hoạt động văn hóa, thể thao, vui chơi, giải trí cho trẻ em
15 50 labour    Thực hiện các mô hình bảo vệ, chăm sóc trẻ em
"""

DEPARTMENTS = (
    Department("labour", "Sở Lao động - Thương binh và Xã hội"),
    Department("justice", "Sở Tư pháp"),
    Department("police", "Công an tỉnh"),
    Department("health", "Sở Y tế"),
    Department("education", "Sở Giáo dục và Đào tạo"),
    Department("culture", "Sở Văn hóa, Thể thao và Du lịch"),
)

_SOURCE = "2516/KH-UBND, II.2.2"


T = TypeVar("T")


def sourced(value: T) -> Sourced[T]:
    return Sourced(value, _SOURCE, Status.FOUND)


def points(text: str | None) -> Decimal | None:
    return None if text in (None, "", "-") else Decimal(text)


def criteria() -> tuple[Criterion, ...]:
    rows = [line.split(maxsplit=3) for line in CRITERIA.strip().splitlines()]
    return tuple(
        Criterion(int(number), sourced(name), sourced(Decimal(maximum)), sourced(supervisor))
        for number, maximum, supervisor, name in rows
    )


CLASSES = (
    ("city-ward", "Phường thuộc thành phố", "850", {Kind.WARD}),
    ("commune-township", "Xã, thị trấn thuộc huyện, thành phố", "750", {Kind.COMMUNE, Kind.TOWNSHIP}),
    ("specially-difficult-commune", "Xã miền núi đặc biệt khó khăn", "650", {Kind.COMMUNE}),
)

STEPS = """
commune-dossier district  1 11-15 before commune-committee labour-office Xã gửi hồ sơ về Phòng Lao động
recognition     district  1 11-30 before review-council       district-chair       Hoàn thành việc công nhận
district-report district  0 11-30 before district-committee   provincial-committee Huyện báo cáo tỉnh
province-report province  0 12-10 before labour-department    ministry             Sở báo cáo tỉnh và Bộ
award-dossier   province  0 12-30 by     labour-department    emulation-board      Sở gửi hồ sơ khen thưởng
"""


BODIES = """
commune-committee    commune  Ủy ban nhân dân {commune}
labour-office        district Phòng Lao động - Thương binh và Xã hội
review-council       district Hội đồng xét duyệt {district}
district-chair       district Chủ tịch Ủy ban nhân dân {district}
district-committee   district Ủy ban nhân dân {district}
provincial-committee province Ủy ban nhân dân {province}
labour-department    province Sở Lao động - Thương binh và Xã hội
ministry             province Bộ Lao động - Thương binh và Xã hội
emulation-board      province Ban Thi đua - Khen thưởng {province}
"""


def bodies() -> tuple[Body, ...]:
    rows = [line.split(maxsplit=2) for line in BODIES.strip().splitlines()]
    return tuple(Body(id_, name, name, "", Level(level), None, Level(level)) for id_, level, name in rows)


def steps() -> tuple[DeadlineStep, ...]:
    made = []
    for line in STEPS.strip().splitlines():
        id_, level, per_commune, day, rule, owed_by, owed_to, name = line.split(maxsplit=7)
        month, day_of_month = map(int, day.split("-"))
        word = "trước ngày" if rule == "before" else "chậm nhất"
        made.append(
            DeadlineStep(
                id=id_,
                name=name,
                level=Level(level),
                per_commune=per_commune == "1",
                owed_by=owed_by,
                owed_to=owed_to,
                month=month,
                day=day_of_month,
                rule=DueRule(rule),
                on_the_day=OnTheDay.WARN,
                words=f"{word} {day_of_month:02d} tháng {month}",
                source="2516/KH-UBND, II.2.3",
                status=Status.FOUND,
            )
        )
    return tuple(made)


def regulation(targets: Sequence[tuple[str, int]] = (("50", 2020),)) -> Regulation:
    year = DayOfYear(11, 1)
    window = Window(year, DayOfYear(11, 30), "vào tháng 11 hàng năm", _SOURCE, Status.FOUND)
    return Regulation(
        id="kon-tum-2014",
        title="Kế hoạch triển khai thực hiện Quyết định số 34/2014/QĐ-TTg",
        short_title="Xã, phường, thị trấn phù hợp với trẻ em",
        cite="2516/KH-UBND",
        valid_from=date(2014, 10, 3),
        valid_to=None,
        total=sourced(Decimal(1000)),
        criteria=criteria(),
        departments=DEPARTMENTS,
        classes=tuple(
            LocalityClass(id_, name, sourced(Decimal(threshold)), name, (ClassCondition(frozenset(kinds)),))
            for id_, name, threshold, kinds in CLASSES
        ),
        zero_forbidden=sourced(False),
        period=window,
        assessment_window=window,
        steps=steps(),
        order=(),
        councils=(),
        dossiers=(),
        documents=(),
        bodies=bodies(),
        signers=(),
        awards=(),
        targets=tuple(
            Target(
                f"share-{year}",
                f"đến năm {year} có {percent}%",
                Decimal(percent),
                year,
                _SOURCE,
                Status.FOUND,
            )
            for percent, year in targets
        ),
        legal_bases=(),
    )


def step(
    id_: str,
    due: str,
    last: str,
    done: str | None,
    status: StepStatus,
    late: int = 0,
    day_off: str | None = None,
) -> StepOutcome:
    last_day = date.fromisoformat(last)
    working = last_day - timedelta(days=1) if day_off else last_day
    return StepOutcome(
        id_,
        date.fromisoformat(due),
        last_day,
        date.fromisoformat(done) if done else None,
        status,
        late,
        working,
        day_off,
    )


def lines(own: Iterable[str], appraised: Iterable[str] | None = None) -> tuple[ScoreLine, ...]:
    """Score lines from texts, ``-`` for what is not known."""
    mine = list(own)
    theirs = ["-"] * len(mine) if appraised is None else list(appraised)
    return tuple(
        ScoreLine(criterion.number, criterion.maximum.value, points(a), points(b))
        for criterion, a, b in zip(criteria(), mine, theirs, strict=True)
    )


def total(values: Iterable[Decimal | None]) -> Decimal | None:
    known = list(values)
    return None if None in known else sum((v for v in known if v is not None), Decimal(0))


def commune(
    code: str | None,
    name: str,
    own: str,
    appraised: str | None = None,
    *,
    class_id: str | None = "commune-township",
    conclusion: Result | None = None,
    deadlines: Sequence[StepOutcome] = (),
    received: str | None = None,
) -> CommuneOutcome:
    """A commune from its points: ``own`` and ``appraised`` are fifteen words, ``-`` for none."""
    score_lines = lines(own.split(), appraised.split() if appraised else None)
    self_total = total(line.self_points for line in score_lines)
    appraised_total = total(line.appraised for line in score_lines)
    basis = Basis.APPRAISED if appraised else Basis.SELF
    decisive = appraised_total if appraised else self_total
    thresholds = {id_: Decimal(threshold) for id_, _, threshold, _ in CLASSES}
    threshold = thresholds[class_id] if class_id else None
    if decisive is None or threshold is None:
        result = Result.UNDETERMINED
    else:
        result = Result.PASSED if decisive >= threshold else Result.FAILED
    file = f"scoring/{code or 'xa'}.xlsx"
    return CommuneOutcome(
        code=code,
        name=name,
        kind=Kind.COMMUNE,
        class_id=class_id,
        threshold=threshold,
        self_total=self_total,
        appraised_total=appraised_total,
        basis=basis,
        total=decisive,
        result=result,
        conclusion=conclusion,
        lines=score_lines,
        deadlines=tuple(deadlines),
        file=file,
        kept=Kept(
            Assessment(
                file,
                name=Entry.of(name),
                meeting=Meeting(held_on=Entry.of(date(2014, 11, 6), Place(file, "Thông tin", "B7"))),
                sent_on=Entry.of(date(2014, 11, 12), Place(file, "Thông tin", "B15")),
            )
        ),
        listed=ListedCommune(
            Entry.of(code or ""),
            Entry.of(name),
            Entry.of(Kind.COMMUNE),
            Entry.of(False),
            Entry.of(date.fromisoformat(received)) if received else Entry.blank(),
        ),
    )


FULL = "75 50 75 75 75 75 75 50 75 50 75 50 75 75 50"
GOOD = "70 50 70 75 75 60 72.5 50 55 40 75 45 35 25 15"  # 812.5
REVIEWED = "68 50 70 75 75 60 72 50 53 40 75 45 34 23 15"  # 805
WEAK = "40 45 35 30 75 20 55 42 25 30 60 35 20 15 10"  # 537
GAPS = "40 45 - 30 75 20 55 42 25 30 - 35 20 15 10"


def year_review() -> YearReview:
    """Five communes with every kind of result, findings with and without a place, a district's own steps."""
    on_time = step("commune-dossier", "2014-11-15", "2014-11-14", "2014-11-12", StepStatus.ON_TIME)
    on_day = step("commune-dossier", "2014-11-15", "2014-11-14", "2014-11-15", StepStatus.ON_THE_DAY)
    late = step("commune-dossier", "2014-11-15", "2014-11-14", "2014-11-18", StepStatus.LATE, 3)
    overdue = step("commune-dossier", "2014-11-15", "2014-11-14", None, StepStatus.OVERDUE, 35)
    missing = step("commune-dossier", "2014-11-15", "2014-11-14", None, StepStatus.MISSING)
    recognised = step(
        "recognition", "2014-11-30", "2014-11-29", "2014-11-28", StepStatus.ON_TIME, day_off="saturday"
    )
    waiting = step(
        "recognition", "2014-11-30", "2014-11-29", None, StepStatus.OVERDUE, 20, day_off="saturday"
    )
    communes = (
        commune(
            "23500", "Thị trấn Đắk Hà", GOOD, REVIEWED, conclusion=Result.PASSED,
            deadlines=(on_time, recognised), received="2014-11-13",
        ),
        commune(
            "23503", "Xã Đắk PXi", FULL, conclusion=Result.PASSED, class_id="specially-difficult-commune",
            deadlines=(on_day, waiting),
        ),
        commune(
            "23504", "Xã Đăk Long", WEAK, conclusion=Result.PASSED,
            deadlines=(late, waiting), received="2014-11-18",
        ),
        commune(
            "23506", "Xã Ngọk Réo có một cái tên dài hơn bề rộng của cột", GAPS, deadlines=(missing, waiting)
        ),
        commune(None, "Xã Lạ", GOOD, class_id=None, deadlines=(overdue,)),
    )  # fmt: skip
    long_file = "scoring/phiếu chấm điểm xã Đăk Long năm 2014 (bản gửi lại lần thứ hai, đã sửa).xlsx"
    findings = (
        Finding(
            Code.SCORE_ABOVE_MAXIMUM,
            Place(long_file, "Chấm điểm", "D7"),
            {"criterion": "3", "value": "80", "maximum": "75"},
            "23504",
            "2516/KH-UBND, II.2.2",
        ),
        Finding(
            Code.CONCLUSION_CONTRADICTS,
            Place(long_file, "Thông tin", "B14"),
            {"council": "Hội đồng đánh giá", "conclusion": "Đạt", "total": "537", "threshold": "750"},
            "23504",
            "2516/KH-UBND, II.2.1",
        ),
        Finding(
            Code.LATE,
            Place(long_file, "Thông tin", "B16"),
            {"step": "Xã gửi hồ sơ", "date": "18/11/2014", "due": "15/11/2014", "days": 3},
            "23504",
            "2516/KH-UBND, II.2.1",
        ),
        Finding(
            Code.SCORE_MISSING,
            Place("scoring/23506.xlsx", "Chấm điểm", "D7"),
            {"criterion": "3", "name": "Tỷ lệ trẻ em lao động"},
            "23506",
            "2516/KH-UBND, II.2.2",
        ),
        Finding(Code.CLASS_UNKNOWN, Place("scoring/xa.xlsx"), {"name": "Xã Lạ"}, "Xã Lạ"),
        Finding(Code.DAMAGED, Place("scoring/hỏng.xlsx"), {"reason": "BadZipFile"}),
        Finding(Code.BELOW_THRESHOLD, None, {"total": "537", "threshold": "750", "short": "213"}, "23504"),
        Finding(
            Code.SEAT_MISSING, Place("district.xlsx", "Hội đồng xét duyệt"), {"council": "a", "seat": "b"}
        ),
    )
    own = (
        step("district-report", "2014-11-30", "2014-11-29", "2014-12-01", StepStatus.LATE, 1, "saturday"),
        step("province-report", "2014-12-10", "2014-12-09", None, StepStatus.OVERDUE, 10),
        step("award-dossier", "2014-12-30", "2014-12-30", None, StepStatus.PENDING),
    )
    return YearReview(regulation(), 2014, date(2014, 12, 20), communes, own, findings, Files(8, 5, 2, 1))


def empty_review() -> YearReview:
    """A review of nothing: no year, no commune, no finding."""
    return YearReview(regulation(), None, date(2014, 12, 20), (), (), (), Files(0, 0, 0, 0))
