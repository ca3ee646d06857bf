# ruff: noqa: E501
"""Layouts of workbooks as communes send them, each beside what must be read from it.

From these tables the files of this folder were made (``tools/make_intake_corpus.py``); the tests compare what
is read from them, and from the same tables written by other programs, with what stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ktassess.intake.old_fonts import Encoding, _table

from ..tables import COUNCIL, FULL, INFO, REGULATION, Sheet, roman, scores_table, standard


@dataclass(frozen=True)
class Read:
    """What must be read of one commune: points as text by criterion, or the state where there are none."""

    points: Mapping[int, str]
    name: str = "Xã Đắk Mar"
    code: str | None = "23503"
    year: int | None = 2014
    total: str | None = "925"
    members: Mapping[str, tuple[int, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Layout:
    """The sheets of a workbook, what must be read from it, and the findings, as code and cell."""

    sheets: Mapping[str, str | Sheet]
    read: tuple[Read, ...]
    findings: tuple[str, ...] = ()
    formats: tuple[str, ...] = ("xlsx", "xls", "ods")


def old(text: str, encoding: Encoding) -> str:
    """A text as it was stored in the time before Unicode."""
    letters, _ = _table(encoding.value[1])
    stored = {letter: code for code, letter in reversed(letters.items())}
    return "".join(stored.get(letter, letter) for letter in text)


HEAD = """| ỦY BAN NHÂN DÂN\\nXÃ ĐẮK MAR | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
| | | | | Độc lập - Tự do - Hạnh phúc | |
| | | | | | |
| BẢNG TỔNG HỢP ĐIỂM CÁC TIÊU CHÍ NĂM 2014 | | | | | |
| (Theo Quyết định số 34/2014/QĐ-TTg ngày 30/5/2014) | | | | | |
Mã xã: | '23503 | | | | |"""

SHORT = {
    2: "Tỷ lệ khai sinh đúng quy định", 3: "Trẻ em lao động nặng nhọc, độc hại", 4: "Xâm hại, bạo lực, mua bán, bắt cóc", 6: "Trẻ em bị tai nạn, thương tích",
    8: "Tiêm chủng đầy đủ các loại vắc xin", 9: "Suy dinh dưỡng", 10: "Khám sức khỏe tổng quát", 12: "Tốt nghiệp trung học cơ sở",
}  # fmt: skip


def _shortened() -> str:
    table = scores_table(
        {3: "'45,5 điểm", 7: "'75/75", 11: "'60", 14: "'7 0"},
        headings="Nội dung tiêu chí | Thang điểm | Xã tự chấm | Ghi chú",
        row="{name} | {maximum} | {points} |",
        total="Tổng cộng | 1000 | 911.5 |",
    )
    for number, name in SHORT.items():
        table = table.replace(f"{REGULATION.criterion(number).name.value} |", f"{name} |")
    return table


def _indicators() -> str:
    lines = scores_table({1: "70", 2: "45"}).splitlines()
    lines.insert(2, "1.1 | Có nghị quyết | 40 | 40 | |")
    lines.insert(3, "1.2 | Có kế hoạch | 35 | 20 | |")
    lines.insert(5, "a) | Khai sinh đúng hạn | 25 | 25 | |")
    lines.insert(6, "b) | Khai sinh quá hạn | 25 | 20 | |")
    return "\n".join(lines)


def _members() -> str:
    return scores_table(
        headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | | | \n | | | | Nguyễn Văn A | Lê Văn C | Trung bình",
        row="{n} | {name} | {maximum} | {points} | {points} | 40 | 41",
        total="| Tổng điểm | 1000 | =SUM(D3:D17) → 925 | | |",
    )


def _side_by_side() -> str:
    return scores_table(
        headings="TT | Tiêu chí | Điểm | | | Minh chứng\n | | Tối đa | Xã tự chấm | Huyện thẩm định | ",
        row="{roman} | {name} | {maximum} | {points} | 10 | Có",
        total="Tổng cộng | | 1000 | 925 | 150 |",
    )


def _own_sheet(name: str, less: int) -> str:
    points = {n: str(int(value) - less) for n, value in FULL.items()}
    table = scores_table(points, total=f"| Tổng điểm | 1000 | {925 - 15 * less} | |")
    return f"ỦY BAN NHÂN DÂN {name.upper()} | | | | |\nBẢNG ĐIỂM NĂM 2014 | | | | |\n{table}"


def _rows(*units: tuple[str, str, int]) -> str:
    numbers = [criterion.number for criterion in REGULATION.criteria]
    lines = [
        "TỔNG HỢP ĐIỂM TỰ CHẤM NĂM 2014" + " |" * 17,
        "Mã đơn vị | Tên đơn vị | " + " | ".join(f"TC {n}" for n in numbers) + " | Tổng điểm",
        "| Điểm tối đa | " + " | ".join(str(c.maximum.value) for c in REGULATION.criteria) + " | 1000",
    ]
    for code, name, less in units:
        values = [int(FULL[n]) - less for n in numbers]
        lines.append(f"'{code} | {name} | " + " | ".join(map(str, values)) + f" | {sum(values)}")
    return "\n".join(lines)


def _grouped(*, restarting: bool) -> str:
    """Three groups of criteria, each summed; ``restarting``: numbered anew in each."""
    lines = ["TT | Tiêu chí | Điểm tối đa | Điểm tự chấm"]
    for group in range(3):
        of_group = REGULATION.criteria[5 * group : 5 * group + 5]
        lines.append(f"{roman(group + 1)} | NHÓM TIÊU CHÍ {group + 1} | |")
        for at, criterion in enumerate(of_group, 1):
            number = at if restarting else criterion.number
            lines.append(
                f"{number} | {criterion.name.value} | {criterion.maximum.value} | {FULL[criterion.number]}"
            )
        sums = sum(each.maximum.value for each in of_group), sum(int(FULL[each.number]) for each in of_group)
        lines.append(f"| Cộng nhóm {roman(group + 1)} | {sums[0]} | {sums[1]}")
    return "\n".join([*lines, "| TỔNG CỘNG (I+II+III) | 1000 | 925"])


def _council_beside() -> str:
    members = [line.strip("| ").split("|")[:4] for line in COUNCIL.strip().splitlines()]
    lines = scores_table(
        headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm",
        row="{n} | {name} | {maximum} | {points}",
        total="",
    ).splitlines()
    for at, member in enumerate(members):
        lines[at] += " | | " + " | ".join(each.strip() for each in member)
    return "\n".join([*lines, "Tổng cộng: 925 điểm | | |"])


def _one_row(headings: str) -> str:
    points = " | ".join(FULL[criterion.number] for criterion in REGULATION.criteria)
    return f"TỔNG HỢP ĐIỂM TỰ CHẤM NĂM 2014\n{headings}\n1 | Xã Đắk Mar | {points} | 925"


def _decision_06() -> str:
    """The thirteen criteria of Decision 06/2019, in the columns of this regulation's form."""
    rows = [f"{n} | {name} | 75 | 60" for n, name in enumerate(DECISION_06, 1)]
    return "\n".join(["TT | Tiêu chí | Điểm tối đa | Điểm tự chấm", *rows, "| Tổng điểm | 1000 | 780"])


DECISION_06 = (
    "Nguồn lực thực hiện quyền trẻ em", "Trẻ em được khai sinh đúng quy định", "Trẻ em bị xâm hại", "Trẻ em vi phạm pháp luật, nghiện ma túy",
    "Trẻ em bị tai nạn, thương tích", "Trẻ em có hoàn cảnh đặc biệt được trợ giúp",
    "Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin thuộc chương trình tiêm chủng mở rộng",
    "Trẻ em dưới 5 tuổi bị suy dinh dưỡng thể nhẹ cân và thể thấp còi", "Trẻ em được khám sức khỏe định kỳ", "Trẻ em đến trường, lớp mầm non",
    "Trẻ em được thực hiện quyền tham gia của trẻ em", "Hoạt động vui chơi, giải trí, văn hóa, thể dục, thể thao dành cho trẻ em",
    "Mức độ hài lòng của trẻ em và người dân về việc thực hiện quyền trẻ em",
)  # fmt: skip


def _less(less: int) -> dict[int, str]:
    return {n: str(int(value) - less) for n, value in FULL.items()}


LAYOUTS: dict[str, Layout] = {
    "own": Layout(standard(scores_table({3: "=35*2 → 70"})), (Read(FULL),)),
    "one-sheet": Layout(
        {
            "Bảng điểm": scores_table(
                before=HEAD,
                headings="STT | Nội dung\\ntiêu chí | Thang điểm | Điểm đạt được | Minh chứng | Ghi chú",
                row="TC {n} | {name}\\n(*) | {maximum} | '{points} điểm | |",
                total="| TỔNG CỘNG | 1000 | 925 | |",
                after="| | | | |\nTT | Họ và tên | Chức vụ | Vai trò | Có mặt |\n1 | Nguyễn Văn A | Chủ tịch UBND xã | Chủ tịch | x |",
            )
        },
        (Read(FULL, name="XÃ ĐẮK MAR"),),
    ),
    "shortened": Layout(
        standard(_shortened()),
        (Read({**FULL, 3: "45.5", 7: "75", 11: "60", 14: "unreadable"}, total="911.5"),),
        ("KT202 Chấm điểm!C15",),
    ),
    "indicators": Layout(
        standard(_indicators()),
        (Read({**FULL, 1: "unreadable"}, total="925"),),
        ("KT017 Chấm điểm!D2",),
    ),
    "members": Layout(
        standard(Sheet(_members(), merged={"E1:G1": "Điểm của các thành viên"})),
        (Read(FULL, members={"Nguyễn Văn A": (3, "70"), "Lê Văn C": (3, "40")}),),
    ),
    "side-by-side": Layout(
        standard(Sheet(_side_by_side(), merged={"C1:E1": "Điểm"})), (Read(FULL),)
    ),
    "marks": Layout(
        standard(
            Sheet(
                scores_table({2: "!#N/A", 4: "'1.000", 5: "%:0.9", 6: "TRUE", 8: "d:2014-11-03"}),
                struck=("D4",), comments={"D8": "Sửa thành 60 theo biên bản"}, hidden_rows=[10], hidden_columns=["E"],
                merged={"A30:F31": "Người lập biểu"},
            )
        ),
        (Read({**FULL, **dict.fromkeys((2, 3, 4, 5, 6, 8), "unreadable")}),),
        ("KT014 Chấm điểm!D10", "KT017 Chấm điểm!D4", "KT024 Chấm điểm!D8", "KT202 Chấm điểm!D7", "KT202 Chấm điểm!D9", "KT205 Chấm điểm!D5",
         "KT205 Chấm điểm!D6", "KT208 Chấm điểm!D3"),
    ),
    "struck-in-part": Layout(
        standard(
            Sheet(
                scores_table(row="{n} | {name} | {maximum} | {points} | " + "Báo cáo của ngành, " * 60 + "số {n} | "),
                struck_in_part={"D4": ("70", " 65"), "D9": ("4", "5"), "F10": ("Cũ", " mới")},
            )
        ),
        (Read({**FULL, 3: "unreadable", 8: "unreadable"}),),
        ("KT017 Chấm điểm!D4", "KT017 Chấm điểm!D9"),
    ),
    "filtered": Layout(
        standard(Sheet(scores_table(), hidden_rows=[3, 4], filtered="A1:F16")),
        (Read(FULL),),
        ("KT014 Chấm điểm!D3", "KT014 Chấm điểm!D4"),
    ),
    "a-sheet-each": Layout(
        {name: _own_sheet(name, less) for less, name in enumerate(("Xã Đắk Mar", "Xã Đắk Ui", "Thị trấn Đắk Hà"))},
        tuple(
            Read(_less(less), name=name.upper(), code=None, total=str(925 - 15 * less))
            for less, name in enumerate(("Xã Đắk Mar", "Xã Đắk Ui", "Thị trấn Đắk Hà"))
        ),
        ("KT007", "KT007", "KT007", "KT021 Thị trấn Đắk Hà", "KT021 Xã Đắk Mar", "KT021 Xã Đắk Ui"),
    ),
    "a-row-each": Layout(
        {"Tổng hợp": _rows(("23503", "Xã Đắk Mar", 0), ("23504", "Xã Đắk Ui", 1), ("23500", "Thị trấn Đắk Hà", 2))},
        tuple(
            Read(_less(less), name=name, code=code, total=str(925 - 15 * less))
            for less, (code, name) in enumerate((("23503", "Xã Đắk Mar"), ("23504", "Xã Đắk Ui"), ("23500", "Thị trấn Đắk Hà")))
        ),
    ),
    "groups-summed": Layout(standard(_grouped(restarting=False)), (Read(FULL),)),
    "groups-numbered-anew": Layout(standard(_grouped(restarting=True)), (Read(FULL),)),
    "council-beside": Layout({"Thông tin": INFO, "Chấm điểm": _council_beside()}, (Read(FULL),)),
    "columns-swapped": Layout(
        standard(
            Sheet(
                scores_table(
                    headings="Ghi chú | Điểm | | Nội dung các tiêu chí | Số TT\n | Tự chấm | Tối đa | |",
                    row=" | {points} | {maximum} | {name} | {n}", total="| 925 | 1000 | Tổng cộng |",
                ),
                merged={"B1:C1": "Điểm", "A1:A2": "Ghi chú", "D1:D2": "Nội dung các tiêu chí", "E1:E2": "Số TT"},
            )
        ),
        (Read(FULL),),
    ),
    "columns-numbered": Layout(
        standard(
            Sheet(
                scores_table(headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm\n | | |\n (1) | (2) | (3) | (4)", row="{n} | {name} | {maximum} | {points}",
                             total="| Tổng điểm | 1000 | 925"),
                merged={"A1:A2": "TT", "B1:B2": "Tiêu chí", "C1:C2": "Điểm tối đa", "D1:D2": "Điểm tự chấm"},
            )
        ),
        (Read(FULL),),
    ),
    "blank-form-left": Layout(
        {"Mẫu": scores_table(dict.fromkeys(FULL, "")), "Trang 2": f"ỦY BAN NHÂN DÂN XÃ ĐẮK MAR | | |\nNĂM 2014 | | |\n{scores_table()}"},
        (Read(FULL, name="XÃ ĐẮK MAR", code=None),),
        ("KT007", "KT021 Trang 2"),
    ),
    "a-row-numbers-beneath": Layout(
        {
            "Sheet1": Sheet(
                _one_row("STT | Tên đơn vị | Điểm các tiêu chí" + " |" * 15 + " Tổng cộng\n | | " + " | ".join(map(str, FULL)) + " | "),
                merged={"C2:Q2": "Điểm các tiêu chí", "A2:A3": "STT", "B2:B3": "Tên đơn vị", "R2:R3": "Tổng cộng"},
            )
        },
        (Read(FULL, code=None),),
    ),
    "a-row-names-above": Layout(
        {"Sheet1": _one_row("STT | Đơn vị | " + " | ".join(each.name.value for each in REGULATION.criteria) + " | Tổng điểm")},
        (Read(FULL, code=None),),
    ),
    "decision-06": Layout(
        standard(_decision_06()),
        (Read({n: "60" if n in (2, 9, 13) else "unreadable" for n in range(1, 14)}, total="780"),),
        ("KT009 Chấm điểm!A1", "KT009 Chấm điểm!A1", *(f"KT017 Chấm điểm!A{n + 1}" for n in (1, 3, 4, 5, 6, 7, 8, 10, 11, 12))),
    ),
    "tcvn3": Layout(
        {
            "Thong tin": Sheet(old(INFO, Encoding.TCVN3), font=".VnTime"),
            "Cham diem": Sheet(old(scores_table(), Encoding.TCVN3), font=".VnTime"),
            "Hoi dong": Sheet(old(COUNCIL, Encoding.TCVN3), font=".VnTime"),
        },
        (Read(FULL),),
        ("KT023 Cham diem!B1", "KT023 Hoi dong!B1", "KT023 Thong tin!A1"),
    ),
    "vni": Layout(
        {
            "Thong tin": Sheet(old(INFO, Encoding.VNI), font="VNI-Times"),
            "Cham diem": Sheet(old(scores_table(), Encoding.VNI), font="VNI-Times"),
            "Hoi dong": Sheet(old(COUNCIL, Encoding.VNI), font="VNI-Times"),
        },
        (Read(FULL),),
        ("KT023 Cham diem!B1", "KT023 Hoi dong!B1", "KT023 Thong tin!A1"),
    ),
    "tcvn3-font-lost": Layout(
        {
            "Thong tin": old(INFO, Encoding.TCVN3),
            "Cham diem": old(scores_table(), Encoding.TCVN3),
            "Hoi dong": old(COUNCIL, Encoding.TCVN3),
        },
        (Read(FULL),),
        ("KT023 Cham diem!B1", "KT023 Hoi dong!B1", "KT023 Thong tin!A1"),
    ),
}  # fmt: skip
