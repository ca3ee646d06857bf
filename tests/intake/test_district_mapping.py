"""``mapping.toml`` for a district's own book that was re-typed in the district's own words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ktassess.domain.district import DistrictBook
from ktassess.errors import ConfigurationError
from ktassess.intake import read_district_book
from ktassess.intake.mapping import DISTRICT_COLUMNS, key_of, load_mapping
from ktassess.layout import DistrictSheet

from ..cli.workspaces import ktassess
from .tables import REGULATION, told, write_workbook
from .test_district_book import book as usual_book

LIST = """
| PHÒNG LAO ĐỘNG | | | |
| Nr | ID | Địa phương | Nhận |
| 1 | 23500 | Thị trấn Đắk Hà | d:2014-11-12 |
| 2 | 23503 | Xã Đắk PXi | '13/11/2014 |
"""
NUMBERS = [criterion.number for criterion in REGULATION.criteria]
POINTS = (
    "Bảng 2 |" + " |" * 18 + "\nID | Địa phương | " + " | ".join("abcdefghijklmno") + " | Sum | KL\n"
    "23500 | Thị trấn Đắk Hà | " + " | ".join(str(30 + n) for n in NUMBERS) + " | 570 | Đạt\n"
    "23503 | Xã Đắk PXi | " + " | ".join(str(20 + n) for n in NUMBERS) + " | 420 | Không đạt"
)
PEOPLE = """
| Ai | Làm gì | Vai |
| Nguyễn Văn M | Phó Chủ tịch UBND huyện | Chủ tịch |
"""
LETTERS = "".join(f'{n} = "{chr(ord("B") + n)}"\n' for n in NUMBERS)
MAPPING = f"""
[district.sheets]
communes = "S1"
appraisal = "S2"
council = "S3"
meeting = "S4"

[district.communes.headings]
unit_code = "ID"
unit_name = "Địa phương"
received_on = "Nhận"

[district.appraisal]
first_row = 3

[district.appraisal.columns]
unit_code = "A"
unit_name = "B"
total = "R"
conclusion = "S"

[district.appraisal.criteria]
{LETTERS}
[district.council.headings]
member_name = "Ai"
position = "Làm gì"
role = "Vai"

[district.labels]
held_on = "Họp"
"""
RETYPED = {"S1": LIST, "S2": POINTS, "S3": PEOPLE, "S4": "| Họp | d:2014-11-20 |\n| Ở đâu | Hội trường |"}


def mapped(path: Path, sheets: dict[str, str], mapping: str) -> DistrictBook:
    file = path / "mapping.toml"
    file.write_text(mapping, encoding="utf-8")
    workbook = write_workbook(path / "district.xlsx", sheets)
    return read_district_book(workbook, "district.xlsx", REGULATION, load_mapping(file))


def test_a_book_in_the_districts_own_words(tmp_path: Path) -> None:
    without = read_district_book(write_workbook(tmp_path / "a.xlsx", RETYPED), "district.xlsx", REGULATION)
    assert without.appraisals == ()
    book = mapped(tmp_path, RETYPED, MAPPING)
    assert [(each.code.value, each.name.value) for each in book.communes] == [
        ("23500", "Thị trấn Đắk Hà"),
        ("23503", "Xã Đắk PXi"),
    ]
    assert [each.received_on.value for each in book.communes] == [date(2014, 11, 12), date(2014, 11, 13)]
    for appraisal, first in zip(book.appraisals, (30, 20), strict=True):
        assert [appraisal.of(n).value for n in NUMBERS] == [first + n for n in NUMBERS]
    assert [str(each.typed_total.value) for each in book.appraisals] == ["570", "420"]
    assert [each.conclusion.value.value for each in book.appraisals] == ["passed", "failed"]
    assert [each.name.value for each in book.council] == ["Nguyễn Văn M"]
    assert book.meeting.held_on.value == date(2014, 11, 20)
    assert told(book.findings) == []


def test_a_book_of_ours_is_read_as_before_beside_a_mapping_of_the_communes(tmp_path: Path) -> None:
    sheets = usual_book()
    plain = read_district_book(write_workbook(tmp_path / "a.xlsx", sheets), "district.xlsx", REGULATION)
    assert mapped(tmp_path, sheets, '[[layout]]\nsheets.scores = "Danh sách xã"\n') == plain


@pytest.mark.parametrize(
    ("mapping", "key"),
    [
        ('[district.sheets]\nscores = "S1"', "scores"),
        ('[district.appraisal.criteria]\n1 = "C"\n2 = "C"', "2"),
        ('[district.appraisal.criteria]\n1 = "3"', "1"),
        ('[district.appraisal.columns]\nunit_name = "C"\n[district.appraisal.criteria]\n1 = "C"', "1"),
        ('[district.communes.criteria]\n1 = "C"', "criteria"),
        ('[district.communes.columns]\npoints = "C"', "points"),
        ('[district]\nfiles = ["a.xlsx"]', "files"),
    ],
)
def test_what_is_wrong_is_named_with_its_key(tmp_path: Path, mapping: str, key: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        mapped(tmp_path, RETYPED, mapping)
    assert key in str(raised.value.params.get("key", raised.value))


def test_the_workspace_goes_by_it(tmp_path: Path) -> None:
    from ..cli.workspaces import make_workspace

    root = make_workspace(tmp_path / "w")
    write_workbook(root / "district.xlsx", RETYPED)
    (root / "mapping.toml").write_text(MAPPING, encoding="utf-8")
    ended = ktassess("check", root, "--format", "json")
    listed = [(each["code"], each["name"]) for each in ended.json["communes"]][:2]
    assert listed == [("23500", "Thị trấn Đắk Hà"), ("23503", "Xã Đắk PXi")]


def test_every_column_is_documented() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "mapping.md").read_text(encoding="utf-8")
    for sheet in DistrictSheet:
        assert f"`{key_of(sheet)}`" in text
    for columns in DISTRICT_COLUMNS.values():
        assert all(f"`{key_of(column)}`" in text for column in columns)
