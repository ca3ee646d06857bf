"""Declares rows and groups: units, bodies, points, results, communes in a list."""

from __future__ import annotations

from collections.abc import Collection

from ...engine.fields import Fields, ListOf, Shape
from ...language.names import bare_name, kind_of, sentence, upper
from .kinds import blank, text, truth

MARK = text("Dấu cuối dòng: “;”, dòng cuối “.”", "Mark at the end of the line", ";")


def unit(name: str) -> dict[str, Shape]:
    """A province, district or commune."""
    return {
        "ten": text("Tên trong câu", "In a sentence", name),
        "ten_dau_cau": text("Tên ở đầu câu", "At the beginning of a sentence", sentence(name)),
        "ten_hoa": text("Tên in hoa", "In capitals", upper(name)),
        "ten_rieng": text("Tên riêng", "Proper name", bare_name(name)),
        "loai": text("Loại đơn vị", "Kind", kind_of(name)),
    }


_BODIES = {
    "ubnd_xa": ("Ủy ban nhân dân xã Đắk La", "UBND xã Đắk La"),
    "hoi_dong_danh_gia": ("Hội đồng đánh giá xã Đắk La", "Hội đồng đánh giá"),
    "ubnd_huyen": ("Ủy ban nhân dân huyện Đắk Hà", "UBND huyện Đắk Hà"),
    "phong_lao_dong": ("Phòng Lao động - Thương binh và Xã hội", "Phòng LĐ-TB&XH"),
    "hoi_dong_xet_duyet": ("Hội đồng xét duyệt huyện Đắk Hà", "Hội đồng xét duyệt"),
    "ubnd_tinh": ("Ủy ban nhân dân tỉnh Kon Tum", "UBND tỉnh Kon Tum"),
    "so_lao_dong": ("Sở Lao động - Thương binh và Xã hội", "Sở LĐ-TB&XH"),
    "bo_lao_dong": ("Bộ Lao động - Thương binh và Xã hội", "Bộ LĐ-TB&XH"),
}


OF_PROVINCE = ("ubnd_tinh", "so_lao_dong", "bo_lao_dong")
"""The bodies whose name needs no district."""


def bodies(only: Collection[str] = tuple(_BODIES)) -> dict[str, Shape]:
    """Full names of bodies, of all or of some."""
    fields: dict[str, Shape] = {}
    for name, (full, _) in _BODIES.items():
        if name not in only:
            continue
        fields[name] = text(full, f"{full} (body)", full)
        fields[f"{name}_dau_cau"] = text(f"{full}, ở đầu câu", f"{full}, at the beginning", sentence(full))
    return fields


def short_bodies(only: Collection[str] = tuple(_BODIES)) -> dict[str, Shape]:
    """Short names of bodies, of all or of some."""
    return {
        name: text(full, f"{full} (body)", short) for name, (full, short) in _BODIES.items() if name in only
    }


_MENTIONED = {
    "quyet_dinh_hoi_dong": ("Quyết định thành lập Hội đồng đánh giá", "45/QĐ-UBND"),
    "cong_van_xa": ("Công văn đề nghị công nhận", "46/UBND-VX"),
    "bao_cao_xa": ("Báo cáo của xã", "47/BC-UBND"),
    "bien_ban_xa": ("Biên bản họp Hội đồng đánh giá", "01/BB-HĐĐG"),
    "bao_cao_tham_dinh": ("Báo cáo kết quả thẩm định", "12/BC-LĐTBXH"),
    "thong_bao": ("Thông báo", "08/TB-LĐTBXH"),
    "to_trinh_hoi_dong_xet_duyet": ("Tờ trình thành lập Hội đồng xét duyệt", "09/TTr-LĐTBXH"),
    "quyet_dinh_hoi_dong_xet_duyet": ("Quyết định thành lập Hội đồng xét duyệt", "1480/QĐ-UBND"),
    "bien_ban_xet_duyet": ("Biên bản họp Hội đồng xét duyệt", "01/BB-HĐXD"),
    "bao_cao_huyen": ("Báo cáo của huyện", "310/BC-UBND"),
    "quyet_dinh_cong_nhan": ("Quyết định công nhận", "1502/QĐ-UBND"),
    "to_trinh_cong_nhan": ("Tờ trình đề nghị công nhận", "02/TTr-HĐXD"),
}


def mentions() -> dict[str, Shape]:
    """Other documents."""
    return {
        name: text(title, f"{title} (mention)", f"số {symbol} ngày 20 tháng 11 năm 2014")
        for name, (title, symbol) in _MENTIONED.items()
    }


def score() -> dict[str, Shape]:
    """A row of the table of points."""
    return {
        "tt": text("Số của tiêu chí", "Number", "1"),
        "tieu_chi": text("Tên tiêu chí", "Name", "Tỷ lệ trẻ em được khai sinh đúng quy định"),
        "diem_toi_da": text("Điểm tối đa", "Maximum", "75"),
        "diem_tu_cham": blank("Điểm tự chấm", "Own points", "70,5"),
        "diem_tham_dinh": blank("Điểm thẩm định", "Reviewed points", "68"),
        "chenh_lech": blank("Thẩm định so với tự chấm", "Change", "-2,5"),
        "can_cu": blank("Căn cứ, minh chứng", "Evidence", "Sổ hộ tịch"),
        "ghi_chu": blank("Ghi chú", "Note", ""),
    }


def loss() -> dict[str, Shape]:
    """A criterion at which points were lost."""
    return {
        "so": text("Số của tiêu chí", "Number", "5"),
        "ten": text("Tên tiêu chí", "Name", "Tỷ suất trẻ em bị tai nạn, thương tích"),
        "diem": text("Điểm đạt", "Points", "50"),
        "toi_da": text("Điểm tối đa", "Maximum", "75"),
        "mat": text("Điểm còn thiếu", "Lost", "25"),
        "ty_le": text("Tỷ lệ còn thiếu (%)", "Share lost (%)", "33,33"),
        "so_don_vi": text("Số đơn vị được tính", "Communes counted", "01"),
        "dau": MARK,
    }


def result() -> dict[str, Shape]:
    """Totals, threshold and weaknesses of a commune."""
    fields: dict[str, Shape] = {
        "nguong": blank("Mức điểm tối thiểu", "Threshold", "750"),
        "nguong_chu": blank("Mức tối thiểu bằng chữ", "In words", "bảy trăm năm mươi điểm"),
        "co_tu_cham": truth("Có tổng điểm tự chấm", "There is an own total"),
    }
    for name, vi, en in (("tu_cham", "tự chấm", "own"), ("tham_dinh", "thẩm định", "reviewed")):
        fields[name] = blank(f"Tổng điểm {vi}", f"Total, {en}", "812,5")
        fields[f"{name}_chu"] = blank(
            f"Tổng điểm {vi} bằng chữ", "In words", "tám trăm mười hai phẩy năm điểm"
        )
        fields[f"{name}_dat"] = truth(f"Điểm {vi} đạt mức tối thiểu", f"The {en} total meets the threshold")
        fields[f"{name}_lech"] = blank(f"Chênh lệch của điểm {vi} với mức tối thiểu", "Distance", "62,5")
        fields[f"{name}_so_nguong"] = blank(
            f"So điểm {vi} với mức tối thiểu (viết trước “mức tối thiểu”)",
            "How it stands to the threshold",
            "cao hơn 62,5 điểm so với",
        )
    return {
        **fields,
        "tham_dinh_tang_giam": blank("Thẩm định so với tự chấm", "Change of the total", "-7,5"),
        "tong": blank("Tổng điểm quyết định của văn bản này", "The total this document tells of", "805"),
        "tong_chu": blank("Tổng điểm đó bằng chữ", "In words", "tám trăm linh năm điểm"),
        "tong_so_nguong": blank("So với mức tối thiểu", "To the threshold", "cao hơn 55 điểm so với"),
        "so_tieu_chi_mat_diem": blank("Số tiêu chí chưa đạt tối đa", "Criteria with points lost", "06"),
        "mat_diem": ListOf(
            "Các tiêu chí chưa đạt tối đa, yếu nhất đứng đầu",
            "Criteria with points lost, the weakest first",
            Fields("Một tiêu chí", "A criterion", loss()),
            length=2,
        ),
        "yeu_nhat": ListOf(
            "Ba tiêu chí yếu nhất", "The three weakest", Fields("Một tiêu chí", "One", loss())
        ),
        "yeu_nhat_trong_cau": blank(
            "Ba tiêu chí yếu nhất, trong câu", "In a sentence", "tiêu chí 5 (còn thiếu 25 điểm)"
        ),
        "thay_doi": ListOf(
            "Các tiêu chí có điểm thẩm định khác điểm tự chấm",
            "Criteria the review changed",
            Fields(
                "Một tiêu chí",
                "A criterion",
                {
                    "so": text("Số của tiêu chí", "Number", "1"),
                    "tu_cham": text("Điểm tự chấm", "Own points", "70"),
                    "tham_dinh": text("Điểm thẩm định", "Reviewed points", "68"),
                    "tang": truth("Tăng (không: giảm)", "Raised (else lowered)", False),
                    "lech": text("Chênh lệch", "Difference", "2"),
                    "dau": MARK,
                },
            ),
            length=2,
        ),
    }


def listed() -> dict[str, Shape]:
    """A commune in a list."""
    return {
        "tt": text("Số thứ tự", "Number", "1"),
        "ten": text("Tên", "Name", "Xã Đắk La"),
        "ma": blank("Mã đơn vị", "Code", "23512"),
        "nguong": blank("Mức tối thiểu", "Threshold", "750"),
        "tu_cham": blank("Điểm tự chấm", "Own total", "812,5"),
        "tham_dinh": blank("Điểm thẩm định", "Reviewed total", "805"),
        "ket_qua": text("Kết quả", "Result", "Đạt"),
        "ket_luan": text("Kết luận của Hội đồng xét duyệt", "The review's conclusion", "Đạt"),
        "diem": text(
            "Điểm thẩm định của từng tiêu chí, trước mỗi điểm có một dấu Tab",
            "Reviewed points by criterion, a tab before each",
            "\t70\t50\t62,5",
        ),
    }


def summary() -> dict[str, Shape]:
    """Counts and names over the whole district; names are empty where there are none."""
    return {
        "so_don_vi": text("Số đơn vị", "How many communes", "11"),
        "loai_don_vi": text("Loại hình", "Kinds", "xã, thị trấn"),
        "loai_don_vi_hoac": text("Loại hình, nối bằng “hoặc”", "Kinds, with “or”", "xã hoặc thị trấn"),
        "so_co_ho_so": text("Số đơn vị có hồ sơ", "With a dossier", "10"),
        "so_da_tham_dinh": text("Số đơn vị đã thẩm định", "Reviewed", "10"),
        "loai_da_tham_dinh": text("Loại hình đã thẩm định", "Kinds reviewed", "xã, thị trấn"),
        "chua_tham_dinh": blank("Các đơn vị chưa thẩm định", "Not reviewed", "xã Đắk Pxi"),
        "so_dat": text("Số đơn vị đạt", "Passed", "07"),
        "dat": blank("Các đơn vị đạt", "Those passed", "xã Đắk La và thị trấn Đắk Hà"),
        "so_khong_dat": text("Số đơn vị không đạt", "Failed", "02"),
        "khong_dat": blank("Các đơn vị không đạt", "Those failed", "xã Đắk Mar"),
        "so_chua_ket_luan": text("Số đơn vị chưa kết luận", "Unsettled", "01"),
        "chua_ket_luan": blank("Các đơn vị chưa kết luận", "Those unsettled", "xã Ngọk Réo"),
        "so_con_lai": blank("Số đơn vị chưa có kết quả xét duyệt", "Without a result", "02"),
        "de_nghi": blank("Các đơn vị đề nghị công nhận", "To be recognised", "xã Đắk La và thị trấn Đắk Hà"),
        "dat_chua_de_nghi": blank(
            "Đạt nhưng hồ sơ chưa hoàn thiện", "Passed, dossier not complete", "xã Hà Mòn"
        ),
        "can_khac_phuc": blank("Các đơn vị còn phải khắc phục", "Those with work to do", "xã Đắk Mar"),
    }
