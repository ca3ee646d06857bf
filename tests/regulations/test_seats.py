"""Positions as clerks type them, and the seats of the pack they belong to."""

from __future__ import annotations

import pytest

from ktassess.domain.council import fits
from ktassess.regulations import DEFAULT, load

# council | seats the position fits, - for none | position
POSITIONS = """
commune-assessment | chair            | Chủ tịch UBND xã
commune-assessment | chair            | Phó Chủ tịch UBND xã Đắk Mar
commune-assessment | chair            | PCT UBND
commune-assessment | chair            | Phó Bí thư Đảng ủy, Chủ tịch UBND xã
commune-assessment | -                | Bí thư Đảng ủy
commune-assessment | -                | Phó Chủ tịch UBND huyện
commune-assessment | -                | Chủ tịch HĐND xã
commune-assessment | standing         | Công chức VH-XH
commune-assessment | standing         | Công chức Văn hóa - xã hội xã
commune-assessment | standing         | CC LĐ-TB&XH, công chức Văn hoá - Xã hội
commune-assessment | standing         | Cán bộ phụ trách trẻ em
commune-assessment | police           | Trưởng CA xã
commune-assessment | -                | Phó Trưởng Công an xã
commune-assessment | justice          | Công chức TP-HT
commune-assessment | justice          | Công chức Tư pháp - hộ tịch
commune-assessment | health           | Trạm trưởng Trạm y tế
commune-assessment | health           | Trưởng TYT xã
commune-assessment | -                | Phó Trạm trưởng Trạm Y tế
commune-assessment | lower-secondary  | Hiệu trưởng Trường THCS Nguyễn Huệ
commune-assessment | primary          | HT trường TH Kim Đồng
commune-assessment | primary lower-secondary | Hiệu trưởng trường TH&THCS
commune-assessment | preschool        | Hiệu trưởng trường MN Hoa Mai
commune-assessment | -                | Phó Hiệu trưởng trường THCS
commune-assessment | front            | Chủ tịch UBMTTQVN xã
commune-assessment | front            | Chủ tịch Ủy ban MTTQ Việt Nam
commune-assessment | -                | Phó Chủ tịch UBMTTQ xã
commune-assessment | youth            | Bí thư Đoàn TNCS HCM
commune-assessment | youth            | Bí thư Đoàn xã
commune-assessment | youth            | Bí thư Xã đoàn
commune-assessment | -                | Phó Bí thư Đoàn Thanh niên
commune-assessment | women            | Chủ tịch Hội LHPN xã
commune-assessment | women            | CT Hội Phụ nữ
commune-assessment | hamlets          | Thôn trưởng thôn 5
commune-assessment | hamlets          | Tổ trưởng TDP 3
commune-assessment | hamlets          | Già làng Kon Klor
review             | chair            | Phó Chủ tịch UBND thành phố Kon Tum
review             | -                | Phó Chủ tịch UBND xã
review             | standing         | Trưởng phòng LĐ-TB&XH huyện
review             | standing         | Trưởng phòng LĐTBXH thành phố
review             | standing         | Trưởng Phòng Lao động - TB&XH
review             | -                | Phó Trưởng phòng Lao động - Thương binh và Xã hội
review             | education        | Phó Trưởng phòng GD&ĐT
review             | culture          | Trưởng phòng VH-TT
review             | culture          | Phó Trưởng phòng Văn hóa, Thể thao và Du lịch
review             | culture          | Trưởng phòng VHTT&DL
review             | health           | Trưởng phòng Y tế
review             | police           | Phó Trưởng Công an huyện
review             | justice          | Trưởng phòng Tư pháp
review             | front            | Phó Chủ tịch UBMTTQVN huyện
review             | youth            | Bí thư Huyện đoàn
review             | women            | Chủ tịch Hội LHPN huyện
review             | steering-committee | Thành viên BCĐ Chương trình hành động vì trẻ em
review             | -                | Chuyên viên phòng Tư pháp
"""


@pytest.mark.parametrize("row", POSITIONS.strip().splitlines())
def test_seat(row: str) -> None:
    council, wanted, position = (cell.strip() for cell in row.split("|"))
    regulation = load(DEFAULT)
    seats = [
        seat.id
        for seat in regulation.council(council).seats
        if fits(seat, position, regulation.abbreviations)
    ]
    assert sorted(seats) == ([] if wanted == "-" else sorted(wanted.split()))
