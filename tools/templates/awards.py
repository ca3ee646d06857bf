"""The parts that the papers of awards share: who goes in, by which papers, under which acts."""

from __future__ import annotations

from .ooxml import Column, p, table, when

YEARS = (
    "{{ khen_thuong.so_nam }} năm liên tục (từ năm {{ khen_thuong.tu_nam }} đến năm "
    "{{ khen_thuong.den_nam }})"
)
"""The unbroken years, in a sentence."""

STANDARD = "đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em"

WHO = (
    "{% if khen_thuong.mot %}{{ khen_thuong.trong_cau }}{% else %}{{ khen_thuong.so }} "
    "{{ khen_thuong.loai }}{% endif %}"
)
"""The one unit by its name, or how many there are."""


def older_years() -> str:
    """The years under earlier acts, and why they count."""
    return when(
        "khen_thuong.nam_theo_quy_dinh_cu",
        p(
            "Trong đó, {% for dong in khen_thuong.nam_theo_quy_dinh_cu %}năm {{ dong.nam }} được công nhận "
            "theo "
            "{{ dong.quy_dinh }}{% if not loop.last %}; {% endif %}{% endfor %}; các năm này được tính vào "
            "thời "
            "gian liên tục để đề nghị khen thưởng theo {{ quy_dinh.trich_dan }}.",
            "ThanVanBan",
        ),
    )


def units(*, coded: bool = False, of_province: bool = False) -> str:
    """The units, a row each, with the paper of every year; ``coded`` with their codes."""
    further, width, papers = [], 6.0, 9.0
    if coded:
        further, width, papers = [Column("Mã đơn vị", 2.2, "{{ dong.ma }}", "OBangGiua")], 4.0, 8.8
    if of_province:
        further, width, papers = [Column("Huyện, thành phố", 3.1, "{{ dong.huyen }}")], 3.3, 8.6
    return table(
        [
            Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
            Column("Đơn vị", width, "{{ dong.ten }}"),
            *further,
            Column("Quyết định công nhận từng năm", papers, "{{ dong.van_ban }}"),
        ],
        "dong",
        "khen_thuong.danh_sach",
    )
