"""Which class a unit belongs to, and what people write for it."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from ktassess.domain.locality import kind_of, match_class, resolve_class
from ktassess.domain.regulation import ClassCondition, Kind
from ktassess.regulations import DEFAULT, load

PACK = load(DEFAULT)

# kind | specially difficult | district | threshold, - for no class
UNITS = """
ward      | no  | 608 | 850
ward      | yes | 608 | 850
ward      | no  | ?   | 850
ward      | no  | 615 | -
commune   | no  | 615 | 750
commune   | no  | 608 | 750
commune   | no  | ?   | 750
commune   | yes | 615 | 650
commune   | yes | 608 | 650
commune   | yes | ?   | 650
township  | no  | 615 | 750
township  | yes | 615 | 750
township  | yes | ?   | 750
"""

# text in "Loại địa bàn" | threshold, - for none that is sure
TEXTS = """
city-ward                                               | 850
Phường                                                  | 850
các phường thuộc thành phố kon tum                      | 850
Phường thuộc Thành phố Kon Tum                          | 850
850                                                     | 850
850 điểm                                                | 850
Từ 750 điểm trở lên                                     | 750
750                                                     | 750
Xã, thị trấn thuộc huyện, thành phố                     | 750
Xã/thị trấn                                             | 750
THỊ TRẤN                                                | 750
Thi tran                                                | 750
Xã ĐBKK                                                 | 650
Xã đặc biệt khó khăn                                    | 650
xa dac biet kho khan                                    | 650
Các xã miền núi thuộc xã đặc biệt khó khăn theo quy định của Thủ tướng Chính phủ | 650
Xã                                                      | -
Xã miền núi                                             | -
700                                                     | -
750 hoặc 650                                            | -
75                                                      | -
99999999999999999999                                    | -
không rõ                                                | -
                                                        | -
"""

# name | kind, - where the name does not say
NAMES = """
Xã Đắk Mar        | commune
XÃ ĐẮK MAR        | commune
xa Dak Mar        | commune
Phường Quang Trung | ward
P. Quang Trung    | ward
Thị trấn Đắk Hà   | township
TT. Đắk Hà        | township
TT Đắk Hà         | township
Thị  trấn  Đắk Hà | township
thi tran Dak Ha   | township
Phương Thịnh      | -
Xà Phìn           | -
Đắk Mar           | -
Thị xã Kỳ Anh     | -
Thạch Xá          | -
                  | -
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip("\n").splitlines()]


@pytest.mark.parametrize("row", rows(UNITS), ids=" ".join)
def test_unit(row: list[str]) -> None:
    kind, difficult, district, threshold = row
    found = resolve_class(PACK, Kind(kind), difficult == "yes", None if district == "?" else district)
    assert (str(found.threshold.value) if found else "-") == threshold


@pytest.mark.parametrize(("text", "threshold"), rows(TEXTS))
def test_text(text: str, threshold: str) -> None:
    for typed in (text, unicodedata.normalize("NFD", text), f"  {text}\n"):
        found = match_class(PACK, typed)
        assert (str(found.threshold.value) if found else "-") == threshold


@pytest.mark.parametrize(("name", "kind"), rows(NAMES))
def test_kind(name: str, kind: str) -> None:
    for typed in (name, unicodedata.normalize("NFD", name)):
        found = kind_of(typed)
        assert (found.value if found else "-") == kind


def test_an_unknown_district_that_would_decide_leaves_the_class_open() -> None:
    wards = PACK.locality_class("city-ward")
    other = ClassCondition(frozenset({Kind.WARD}), None, frozenset({"999"}))
    second = replace(wards, id="other", any_of=(other,))
    regulation = replace(PACK, classes=(*PACK.classes, second))
    assert resolve_class(regulation, Kind.WARD, False, None) is None
    assert resolve_class(regulation, Kind.WARD, False, "999") == second


def test_two_classes_of_one_threshold_are_not_told_apart_by_it() -> None:
    wards = PACK.locality_class("city-ward")
    second = replace(wards, id="other", name="Khác", words="Khác", synonyms=())
    regulation = replace(PACK, classes=(*PACK.classes, second))
    assert match_class(regulation, "850") is None
    assert match_class(regulation, "khác") == second
