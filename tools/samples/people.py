"""Placeholder people and their councils."""

from __future__ import annotations

from ktassess.domain.regulation import Kind, Role
from ktassess.forms import CouncilRow

_FAMILIES = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Đinh",
)
_LETTERS = "ABCDĐEGHIKLMNOPQRSTUVXY"
_KIND_NAMES = {Kind.COMMUNE: "xã", Kind.WARD: "phường", Kind.TOWNSHIP: "thị trấn"}

_OPINIONS = (
    "Nhất trí với điểm số của từng tiêu chí; kết luận theo ý kiến của các thành viên.",
    "Báo cáo kết quả tự chấm điểm; đề nghị Hội đồng xem xét từng tiêu chí.",
    "Nhất trí. Tiếp tục phối hợp nắm tình hình, không để phát sinh vụ việc xâm hại trẻ em.",
    "Nhất trí. Số liệu khai sinh đã được đối chiếu với sổ hộ tịch.",
    "Nhất trí. Đề nghị bố trí thêm kinh phí khám sức khỏe tổng quát cho trẻ em.",
    "Nhất trí. Nhà trường tiếp tục duy trì sĩ số, hạn chế học sinh bỏ học.",
    "Nhất trí với điểm tự chấm của tiêu chí về trường, lớp.",
    "Nhất trí. Đề nghị vận động phụ huynh đưa trẻ 3 tuổi ra lớp.",
    "Nhất trí. Đề nghị công khai kết quả tại các thôn.",
    "Nhất trí. Đề nghị có thêm điểm vui chơi cho thiếu nhi dịp hè.",
    "Nhất trí. Hội tiếp tục tuyên truyền phòng, chống suy dinh dưỡng.",
    "Nhất trí. Người dân đồng tình với kết quả đánh giá.",
    "Nhất trí với bảng điểm.",
    "Nhất trí, không có ý kiến khác.",
)


def person(first: int, number: int, *, woman: bool | None = None) -> str:
    """The placeholder name of the ``number``-th person where the ``first``-th family name comes first."""
    middle = "Thị" if (number % 2 == 1 if woman is None else woman) else "Văn"
    return f"{_FAMILIES[(first + number) % len(_FAMILIES)]} {middle} {_LETTERS[number % len(_LETTERS)]}"


def short_name(unit_name: str, kind: Kind) -> str:
    """The unit as it is named within a sentence: "xã Đắk Mar", "thị trấn Đắk Hà"."""
    own = unit_name.split(" ", 1)[1] if kind is not Kind.TOWNSHIP else unit_name.split(" ", 2)[2]
    return f"{_KIND_NAMES[kind]} {own}"


def commune_council(
    name: str, kind: Kind, first: int, *, deputy_chairs: bool, absent: int | None
) -> tuple[CouncilRow, ...]:
    """A whole assessment council; the ``absent``-th member (from 0) did not come."""
    unit = short_name(name, kind)
    own = unit.removeprefix(f"{_KIND_NAMES[kind]} ")
    chair = "Phó Chủ tịch" if deputy_chairs else "Chủ tịch"
    hamlets = {
        Kind.COMMUNE: ("Trưởng thôn 1", "Trưởng thôn 3", "Già làng, đại diện làng"),
        Kind.WARD: ("Tổ trưởng tổ dân phố 1", "Tổ trưởng tổ dân phố 2", "Tổ trưởng tổ dân phố 4"),
        Kind.TOWNSHIP: ("Tổ trưởng tổ dân phố 1", "Tổ trưởng tổ dân phố 5", "Trưởng thôn 6"),
    }[kind]
    positions = (
        (f"{chair} Ủy ban nhân dân {unit}", Role.CHAIR),
        (f"Công chức Văn hóa - Xã hội {unit}", Role.STANDING),
        (f"Trưởng Công an {unit}", Role.MEMBER),
        (f"Công chức Tư pháp - hộ tịch {unit}", Role.MEMBER),
        (f"Trạm trưởng Trạm y tế {unit}", Role.MEMBER),
        (f"Hiệu trưởng trường Trung học cơ sở {own}", Role.MEMBER),
        (f"Hiệu trưởng trường Tiểu học {own}", Role.MEMBER),
        (f"Hiệu trưởng trường mầm non {own}", Role.MEMBER),
        (f"Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam {unit}", Role.MEMBER),
        (f"Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh {unit}", Role.MEMBER),
        (f"Chủ tịch Hội Liên hiệp phụ nữ Việt Nam {unit}", Role.MEMBER),
        *((position, Role.MEMBER) for position in hamlets),
    )
    return _rows(positions, first, absent)


def review_council(district: str) -> tuple[CouncilRow, ...]:
    """A whole review council of a district, given as "huyện Đắk Hà"."""
    own_youth = "Huyện" if district.startswith("huyện") else "Thành"
    positions = (
        (f"Phó Chủ tịch Ủy ban nhân dân {district}", Role.CHAIR),
        (f"Trưởng phòng Lao động - Thương binh và Xã hội {district}", Role.STANDING),
        (f"Phó Trưởng phòng Giáo dục và Đào tạo {district}", Role.MEMBER),
        (f"Trưởng phòng Văn hóa và Thông tin {district}", Role.MEMBER),
        (f"Trưởng phòng Y tế {district}", Role.MEMBER),
        (f"Phó Trưởng Công an {district}", Role.MEMBER),
        (f"Trưởng phòng Tư pháp {district}", Role.MEMBER),
        (f"Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam {district}", Role.MEMBER),
        (f"Phó Bí thư {own_youth} Đoàn Thanh niên Cộng sản Hồ Chí Minh {district}", Role.MEMBER),
        (f"Chủ tịch Hội Liên hiệp phụ nữ Việt Nam {district}", Role.MEMBER),
        (f"Thành viên Ban Chỉ đạo Chương trình Hành động vì trẻ em {district}", Role.MEMBER),
    )
    return _rows(positions, 4, None)


def _rows(positions: tuple[tuple[str, Role], ...], first: int, absent: int | None) -> tuple[CouncilRow, ...]:
    return tuple(
        CouncilRow(
            person(first, number, woman=_woman(position)),
            position,
            role,
            number != absent,
            "" if number == absent else _OPINIONS[number % len(_OPINIONS)],
        )
        for number, (position, role) in enumerate(positions)
    )


def _woman(position: str) -> bool | None:
    """Whether a woman holds the office, where nearly always one does (or never): None for all others."""
    if "phụ nữ" in position or "mầm non" in position:
        return True
    return False if "Công an" in position or "Già làng" in position else None
