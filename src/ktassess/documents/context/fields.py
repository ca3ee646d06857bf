"""Every name a template may use, with its meaning and an example: checked against, and documented from."""

from __future__ import annotations

from ...domain.regulation import DocumentRule, Scope
from ..engine.fields import Field, Fields, ListOf, Shape
from .declared import awards, blank, number, people, province, row, text, truth, years

PAPER: dict[str, Shape] = {
    "co_quan": Fields(
        "Cơ quan ban hành văn bản này",
        "The body that issues this document",
        {
            "chu_quan": blank("Cơ quan chủ quản, chữ in hoa", "Parent body, capitals", "UBND HUYỆN ĐẮK HÀ"),
            "ten": text("Tên đầy đủ", "Full name", "Ủy ban nhân dân xã Đắk La"),
            "cac_dong": ListOf(
                "Tên in hoa, ngắt dòng cho vừa cột trái",
                "Name in capitals, in lines that fit",
                text("Một dòng", "A line", "ỦY BAN NHÂN DÂN"),
                ("ỦY BAN NHÂN DÂN", "XÃ ĐẮK LA"),
            ),
            "tham_quyen": text(
                "Thẩm quyền ban hành quyết định",
                "Authority of a decision",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐẮK HÀ",
            ),
        },
    ),
    "van_ban": Fields(
        "Số, ký hiệu và ngày của văn bản này (để khoảng trống khi chưa có)",
        "Number and date of this document (open spaces where not known)",
        {
            "so_ky_hieu": blank("Số, ký hiệu", "Number and symbol", "45/QĐ-UBND"),
            "dia_danh_ngay": text(
                "Địa danh, ngày tháng", "Place and date", "Đắk La, ngày 05 tháng 11 năm 2014"
            ),
            "ngay": blank("Ngày ban hành", "Date", "ngày 05 tháng 11 năm 2014"),
            "so_va_ngay": text(
                "Số, ký hiệu và ngày trong câu", "In a sentence", "số 45/QĐ-UBND ngày 05 tháng 11 năm 2014"
            ),
        },
    ),
    "ky": Fields(
        "Người ký",
        "Who signs",
        {
            "quyen_han": ListOf(
                "Các dòng quyền hạn, chức vụ",
                "Lines above the signature",
                text("Một dòng", "A line", "CHỦ TỊCH"),
                ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ),
            "chuc_vu_khac": blank(
                "Chức vụ trong cơ quan của người ký thay mặt Hội đồng",
                "Office outside the council",
                "CHỦ TỊCH UBND XÃ",
            ),
            "ho_ten": blank("Họ và tên", "Name", "Nguyễn Văn A"),
        },
    ),
}

YEAR: dict[str, Shape] = {
    "nam": number("Năm đánh giá", "Year assessed", 2014),
    "tinh": Fields("Tỉnh", "Province", row.unit("tỉnh Kon Tum")),
    "huyen": Fields("Huyện, thành phố", "District", row.unit("huyện Đắk Hà")),
    "quy_dinh": Fields(
        "Bộ quy tắc",
        "The regulation",
        {
            "ten": text("Tên", "Title", "Kế hoạch triển khai thực hiện Quyết định số 34/2014/QĐ-TTg"),
            "ten_ngan": text("Tên ngắn", "Short title", "Tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em"),
            "trich_dan": text(
                "Cách viện dẫn", "Citation", "Kế hoạch số 2516/KH-UBND ngày 03 tháng 10 năm 2014"
            ),
            "vien_dan_ngan": text(
                "Viện dẫn các căn cứ bằng số, ký hiệu",
                "The legal bases by number",
                "Quyết định số 34/2014/QĐ-TTg và Kế hoạch số 2516/KH-UBND",
            ),
        },
    ),
    "can_cu": ListOf(
        "Căn cứ pháp lý (không có dấu câu ở cuối)",
        "Legal bases (no punctuation at the end)",
        text("Một căn cứ", "A basis", "Quyết định số 34/2014/QĐ-TTg"),
        ("Quyết định số 34/2014/QĐ-TTg ngày 30 tháng 5 năm 2014", "Kế hoạch số 2516/KH-UBND"),
    ),
    "can_cu_gop": text(
        "Các căn cứ trong một câu", "The bases in one sentence", "Quyết định số 34/2014/QĐ-TTg"
    ),
    "ky_danh_gia": Fields(
        "Kỳ đánh giá",
        "Period assessed",
        {
            "tu": text("Ngày đầu", "First day", "ngày 01 tháng 11 năm 2013"),
            "den": text("Ngày cuối", "Last day", "ngày 31 tháng 10 năm 2014"),
        },
    ),
    "so_tieu_chi": text("Số tiêu chí", "How many criteria", "15"),
    "diem_toi_da": text("Tổng điểm tối đa", "Greatest total", "1.000"),
    "han": Fields(
        "Thời hạn theo quy định",
        "Deadlines",
        {
            "ho_so_xa": blank("Gửi hồ sơ của xã", "Commune's dossier", "trước ngày 15 tháng 11 năm 2014"),
            "cong_nhan": blank("Hoàn thành công nhận", "Recognition", "trước ngày 30 tháng 11 năm 2014"),
            "bao_cao_huyen": blank("Báo cáo của huyện", "District report", "trước ngày 30 tháng 11 năm 2014"),
            "bao_cao_tinh": blank("Báo cáo của tỉnh", "Province report", "trước ngày 10 tháng 12 năm 2014"),
        },
    ),
    "ten": Fields(
        "Tên đầy đủ của các cơ quan; thêm _dau_cau khi đứng đầu câu",
        "Full names of the bodies; with _dau_cau at the beginning of a sentence",
        row.bodies(),
    ),
    "ten_tat": Fields("Tên viết tắt của các cơ quan", "Short names of the bodies", row.short_bodies()),
    "vien_dan": Fields(
        "Các văn bản khác, như viết trong câu: số, ký hiệu và ngày",
        "Other documents, as a sentence mentions them",
        row.mentions(),
    ),
    "hoi_dong_xet_duyet": Fields(
        "Hội đồng xét duyệt cấp huyện", "The district's review council", people.council("Trần Văn B")
    ),
}

_UNVERIFIED = blank(
    "Số của các tiêu chí chưa đối chiếu được tên", "Criteria whose wording is unverified", "9, 13 và 14"
)

COMMUNE: dict[str, Shape] = {
    "xa": Fields(
        "Xã, phường, thị trấn",
        "The commune",
        {
            **row.unit("xã Đắk La"),
            "ma": blank("Mã đơn vị", "Code", "23512"),
            "loai_dia_ban": blank("Loại địa bàn", "Class", "Xã, thị trấn thuộc huyện, thành phố"),
            "nhom_dia_ban": blank(
                "Loại địa bàn theo lời văn của quy định",
                "Class in the regulation's words",
                "các xã, thị trấn thuộc các huyện, thành phố",
            ),
            "so_tre_em": blank("Số trẻ em dưới 16 tuổi", "Children under 16", "1.204"),
        },
    ),
    "hoi_dong": Fields("Hội đồng đánh giá cấp xã", "The commune's council", people.council("Nguyễn Văn A")),
    "ho_so": Fields(
        "Việc gửi hồ sơ",
        "When the dossier came",
        {
            "ngay": blank("Ngày gửi", "Day", "ngày 12 tháng 11 năm 2014"),
            "dung_han": truth("Đúng hạn", "In time"),
            "dung_ngay": truth("Đúng vào ngày của hạn “trước ngày”", "On the day itself", False),
            "tre": truth("Trễ hạn", "Late", False),
            "so_ngay_tre": blank("Số ngày trễ", "Days late", "02"),
        },
    ),
    "bang_diem": ListOf(
        "Bảng điểm, mỗi tiêu chí một dòng",
        "Points, a row a criterion",
        Fields("Một tiêu chí", "A criterion", row.score()),
        length=2,
    ),
    "tieu_chi_chua_doi_chieu": _UNVERIFIED,
    "ket_qua": Fields("Kết quả của xã", "The commune's result", row.result()),
    "thong_bao": Fields(
        "Thông báo trả hồ sơ hoặc không đạt",
        "The notice",
        {
            "tra_ho_so": truth("Trả hồ sơ (không: thông báo không đạt)", "Returned (else: not met)"),
            "theo_tham_dinh": truth("Theo điểm thẩm định", "By the review's points"),
            "so_ly_do": blank("Số nội dung phải hoàn thiện", "How many reasons", "02"),
            "ly_do": ListOf(
                "Các nội dung phải hoàn thiện",
                "What is to be mended",
                Fields(
                    "Một nội dung",
                    "A reason",
                    {
                        "tt": text("Số thứ tự", "Number", "1"),
                        "ma": text("Mã phát hiện", "Code of the finding", "KT203"),
                        "vi_tri": text("Vị trí", "Place", "Ô D7, trang “Chấm điểm”"),
                        "noi_dung": text("Nội dung chưa đúng", "What is wrong", "Điểm vượt điểm tối đa."),
                        "can_lam": text("Cách hoàn thiện", "What to do", "Sửa điểm của tiêu chí."),
                    },
                ),
                length=2,
            ),
            "thoi_han": text("Thời hạn gửi lại", "Until when", "trước ngày 15 tháng 11 năm 2014"),
            "kem_theo": blank(
                "Bản đã ghi chỗ cần sửa, gửi kèm", "Annotated copies enclosed", "“xa-dak-la-can-sua.xlsx”"
            ),
        },
    ),
}

_LISTED = Fields("Một đơn vị", "A commune", row.listed())

DISTRICT: dict[str, Shape] = {
    "bo_tieu_chi": Fields(
        "Các tiêu chí, trước mỗi số có một dấu Tab",
        "The criteria, a tab before each number",
        {
            "so": text("Số của các tiêu chí", "Their numbers", "\t1\t2\t3"),
            "toi_da": text("Điểm tối đa", "Their maxima", "\t75\t50\t75"),
        },
    ),
    "danh_sach": ListOf("Tất cả các đơn vị", "All communes", _LISTED, length=2),
    "danh_sach_tham_dinh": ListOf("Các đơn vị đã thẩm định", "Those reviewed", _LISTED, length=2),
    "tong_hop": Fields("Tổng hợp", "Summary", row.summary()),
    "cong_nhan": Fields(
        "Các đơn vị đủ điều kiện được công nhận",
        "Those to be recognised",
        {
            "so": text("Số đơn vị", "How many", "07"),
            "loai": text("Loại hình", "Kinds", "xã, thị trấn"),
            "mot": truth("Chỉ có một đơn vị", "Only one", False),
            "trong_cau": blank("Tên, khi chỉ có một", "Its name, if one", "xã Đắk La"),
            "trong_cau_hoa": blank("Tên ở đầu câu", "At the beginning", "Xã Đắk La"),
            "ty_le": text("Tỷ lệ trên tổng số đơn vị (%)", "Share of all (%)", "63,64"),
            "danh_sach": ListOf("Danh sách", "The list", _LISTED, length=2),
        },
    ),
    "tre_han": Fields(
        "Việc gửi hồ sơ chậm",
        "Late dossiers",
        {
            "so": text("Số đơn vị", "How many", "01"),
            "danh_sach": ListOf(
                "Các đơn vị gửi chậm hoặc chưa gửi",
                "Late or missing",
                Fields(
                    "Một đơn vị",
                    "A commune",
                    {
                        "ten": text("Tên", "Name", "Xã Đắk La"),
                        "ngay": blank("Ngày gửi (trống: chưa gửi)", "Day", "ngày 17 tháng 11 năm 2014"),
                        "so_ngay": text("Số ngày chậm", "Days late", "03"),
                        "dau": row.MARK,
                    },
                ),
                length=2,
            ),
            "dung_ngay": blank("Các đơn vị gửi đúng ngày của hạn", "Sent on the day", "Xã Đắk Mar"),
        },
    ),
    "yeu_nhat": ListOf(
        "Những tiêu chí yếu nhất của huyện", "The weakest criteria", Fields("Một tiêu chí", "One", row.loss())
    ),
    "don_vi_giam_sat": blank(
        "Các sở giám sát những tiêu chí đó", "Their supervisors", "Sở Y tế và Công an tỉnh"
    ),
    "muc_tieu": years.targets(),
    "tieu_chi_chua_doi_chieu": _UNVERIFIED,
    "nam_truoc": years.last_year(),
    "qua_cac_nam": blank(
        "Số đơn vị được công nhận qua các năm", "Recognised over the years", "năm 2013: 05/11 đơn vị"
    ),
    "theo_nganh": years.departments(),
}

COMMUNE_FIELDS = Fields(
    "Văn bản của từng xã, phường, thị trấn", "Documents of one commune", {**PAPER, **YEAR, **COMMUNE}
)
DISTRICT_FIELDS = Fields(
    "Văn bản chung của huyện", "Documents of the whole district", {**PAPER, **YEAR, **DISTRICT}
)
_NOT_OF_AWARDS = ("vien_dan", "hoi_dong_xet_duyet")
AWARD_FIELDS = Fields(
    "Văn bản khen thưởng",
    "Papers of awards",
    {
        **PAPER,
        **{name: shape for name, shape in YEAR.items() if name not in _NOT_OF_AWARDS},
        "khen_thuong": Fields(
            "Khen thưởng và các đơn vị đủ số năm", "The award and its units", awards.award()
        ),
    },
)


_OF_DISTRICTS = ("huyen", "ten", "ten_tat", "vien_dan", "hoi_dong_xet_duyet")
_ALIKE = (
    *("yeu_nhat", "don_vi_giam_sat", "muc_tieu", "tieu_chi_chua_doi_chieu"),
    *("nam_truoc", "qua_cac_nam", "theo_nganh"),
)
"""What the reports of the district and of the province tell alike."""

PROVINCE_FIELDS = Fields(
    "Văn bản của tỉnh",
    "Documents of the province",
    {
        **PAPER,
        **{name: shape for name, shape in YEAR.items() if name not in _OF_DISTRICTS},
        "ten": Fields("Tên đầy đủ của các cơ quan", "Full names of the bodies", row.bodies(row.OF_PROVINCE)),
        "ten_tat": Fields("Tên viết tắt", "Short names", row.short_bodies(row.OF_PROVINCE)),
        **{name: DISTRICT[name] for name in _ALIKE},
        **province.told(),
    },
)

_BY_SCOPE = {
    Scope.COMMUNE: COMMUNE_FIELDS,
    Scope.DISTRICT: DISTRICT_FIELDS,
    Scope.PROVINCE: PROVINCE_FIELDS,
    Scope.AWARD: AWARD_FIELDS,
}


def fields_of(rule: DocumentRule) -> Fields:
    """The names the template of a document may use."""
    return _BY_SCOPE[rule.scope]


__all__ = ["AWARD_FIELDS", "COMMUNE_FIELDS", "DISTRICT_FIELDS", "PROVINCE_FIELDS", "Field", "fields_of"]
