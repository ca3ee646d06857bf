"""Declares what reports tell of the year before, of the departments and of the way to the targets."""

from __future__ import annotations

from ...engine.fields import Fields, ListOf
from .kinds import blank, text, truth
from .row import MARK


def last_year() -> Fields:
    """``nam_truoc``."""
    return Fields(
        "So sánh với năm trước (theo sổ theo dõi các năm); co là không thì các mục khác để trống",
        "The year before, from the register; where co is false the rest is empty",
        {
            "co": truth("Có số liệu năm trước", "The year before is on record"),
            "nam": text("Năm trước", "The year before", "2013"),
            "so_don_vi": blank("Số đơn vị có số liệu năm trước", "Units on record", "11"),
            "so_cong_nhan": blank("Số đơn vị được công nhận năm trước", "Recognised then", "05"),
            "ty_le": blank("Tỷ lệ được công nhận năm trước (%)", "Share recognised then (%)", "45,45"),
            "tang_giam": blank(
                "Số đơn vị được công nhận tăng, giảm (viết trước “so với năm …”)",
                "Change of the recognised",
                "tăng 02 đơn vị",
            ),
            "moi": blank("Năm trước chưa, năm nay được công nhận", "Newly recognised", "xã Đắk La"),
            "khong_con": blank(
                "Năm trước được công nhận, năm nay chưa", "Recognised then, not now", "xã Đắk Mar"
            ),
            "so_moi": blank("Số đơn vị mới được công nhận", "How many newly", "03"),
            "so_khong_con": blank("Số đơn vị không còn được công nhận", "How many no more", "01"),
            "quy_dinh_khac": blank(
                "Quy định khác áp dụng cho năm trước (không so sánh điểm)",
                "Another regulation of last year, whose points are not compared",
                "Quyết định số 37/2010/QĐ-TTg của Thủ tướng Chính phủ",
            ),
            "so_so_sanh": blank("Số đơn vị có tổng điểm cả hai năm", "Units with both totals", "10"),
            "tang_giam_diem": blank(
                "Số đơn vị tăng, giảm tổng điểm",
                "Totals up and down",
                "06 đơn vị tăng điểm, 03 đơn vị giảm điểm",
            ),
            "danh_sach": ListOf("Từng đơn vị", "Unit by unit", _unit(), length=2),
            "tang_giam_tieu_chi": blank(
                "Các tiêu chí tăng, giảm điểm bình quân",
                "Criteria up and down, in a sentence",
                "tăng ở các tiêu chí 1, 3 và 5; giảm ở tiêu chí 9",
            ),
            "tieu_chi_tang": ListOf(
                "Ba tiêu chí tăng điểm bình quân nhiều nhất", "The three criteria most up", _criterion()
            ),
            "tieu_chi_giam": ListOf(
                "Ba tiêu chí giảm điểm bình quân nhiều nhất", "The three criteria most down", _criterion()
            ),
            "bang_tieu_chi": ListOf(
                "Các tiêu chí so sánh được, theo thứ tự", "All compared criteria, in order", _criterion()
            ),
        },
    )


def _unit() -> Fields:
    return Fields(
        "Một đơn vị",
        "A unit",
        {
            "tt": text("Số thứ tự", "Number", "1"),
            "ten": text("Tên", "Name", "Xã Đắk La"),
            "ket_qua_truoc": text("Kết quả năm trước", "Last year's result", "Được công nhận"),
            "diem_truoc": blank("Tổng điểm năm trước", "Last year's total", "790"),
            "diem_nay": blank("Tổng điểm năm nay", "This year's total", "805"),
            "thay_doi": blank("Tăng, giảm", "Change", "+15"),
        },
    )


def _criterion() -> Fields:
    return Fields(
        "Một tiêu chí",
        "A criterion",
        {
            "so": text("Số của tiêu chí", "Number", "5"),
            "ten": text("Tên tiêu chí", "Name", "Tỷ lệ trẻ em được khai sinh đúng quy định"),
            "truoc": text("Điểm bình quân năm trước", "Last year's mean", "52,5"),
            "nay": text("Điểm bình quân năm nay", "This year's mean", "60"),
            "thay_doi": text("Tăng, giảm", "Change", "+7,5"),
            "so_don_vi": text("Số đơn vị so sánh được", "Units compared", "10"),
            "dau": MARK,
        },
    )


def departments() -> ListOf:
    """``theo_nganh``."""
    return ListOf(
        "Kết quả theo cơ quan giám sát, tỷ lệ chưa đạt cao nhất đứng đầu",
        "By supervising department, the greatest share lost first",
        Fields(
            "Một cơ quan",
            "A department",
            {
                "ten": text("Tên cơ quan", "Name", "Sở Y tế"),
                "tieu_chi": text("Các tiêu chí được giao giám sát", "Its criteria", "8, 9, 10"),
                "so_tieu_chi": text("Số tiêu chí", "How many", "03"),
                "mat": blank("Điểm còn thiếu", "Points lost", "120,5"),
                "toi_da": blank("Tổng điểm tối đa", "Possible points", "1.925"),
                "ty_le": blank("Tỷ lệ còn thiếu (%)", "Share lost (%)", "6,26"),
                "yeu_nhat": text("Những tiêu chí yếu nhất", "Its weakest criteria", "9 (12,5%); 8 (4%)"),
            },
        ),
        length=2,
    )


def targets() -> ListOf:
    """``muc_tieu``."""
    return ListOf(
        "Mục tiêu theo quy định",
        "Targets",
        Fields(
            "Một mục tiêu",
            "A target",
            {
                "noi_dung": text(
                    "Nguyên văn", "In its words", "đến năm 2020, toàn tỉnh có 50% xã được công nhận"
                ),
                "ty_le": text("Tỷ lệ (%)", "Share (%)", "50"),
                "so_sanh": text("So sánh", "Comparison", "cao hơn 13,64 điểm phần trăm"),
                "da_dat": truth("Đã đạt mục tiêu", "Reached"),
                "can": text("Số đơn vị cần được công nhận", "Units needed", "06"),
                "con_thieu": text("Số đơn vị còn thiếu", "Units missing", "02"),
                "lo_trinh": blank(
                    "Lộ trình chia đều đến năm của mục tiêu (phép tính, không phải chỉ tiêu giao)",
                    "An even path to it (arithmetic, not law)",
                    "năm 2015: 05 đơn vị (45,45%); năm 2016: 06 đơn vị (54,55%)",
                ),
            },
        ),
        length=1,
    )
