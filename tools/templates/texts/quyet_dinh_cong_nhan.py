"""05 of the district: the decision that recognises the communes, with their list as its annex."""

from ..form import body, decision_head, last, letterhead, signature, title
from ..ooxml import Column, Page, p, table, when
from ..package import Template


def template() -> Template:
    """The template."""
    annex = (
        p("Phụ lục", "PhuLuc")
        + p(
            "DANH SÁCH {{ cong_nhan.loai | upper }} ĐƯỢC CÔNG NHẬN<br/>ĐẠT TIÊU CHUẨN XÃ, PHƯỜNG, THỊ "
            "TRẤN<br/>PHÙ HỢP VỚI TRẺ EM NĂM {{ nam }}",
            "TenPhuLuc",
        )
        + p(
            "(Kèm theo Quyết định {{ van_ban.so_va_ngay }}<br/>của Chủ tịch {{ ten.ubnd_huyen }})",
            "KemTheo",
        )
        + p("", "KeTrichYeu")
        + table(
            [
                Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
                Column("Tên đơn vị", 5.8, "{{ dong.ten }}"),
                Column("Mã đơn vị", 2.6, "{{ dong.ma }}", "OBangGiua"),
                Column("Mức điểm tối thiểu", 3.2, "{{ dong.nguong }}", "OBangGiua"),
                Column("Tổng điểm được công nhận", 3.4, "{{ dong.tham_dinh }}", "OBangGiua"),
            ],
            "dong",
            "cong_nhan.danh_sach",
        )
        + p("Danh sách này gồm {{ cong_nhan.so }} đơn vị./.", "SauBang")
    )
    end_of_decision = Page().xml()
    return Template(
        "quyet-dinh-cong-nhan",
        "Quyết định công nhận",
        letterhead()
        + title(
            "QUYẾT ĐỊNH",
            "Về việc công nhận xã, phường, thị trấn",
            "đạt tiêu chuẩn phù hợp với trẻ em năm {{ nam }}",
        )
        + decision_head(
            "Xét đề nghị của {{ ten.hoi_dong_xet_duyet }} tại Tờ trình {{ vien_dan.to_trinh_cong_nhan }}"
        )
        + when(
            "cong_nhan.mot",
            p(
                "<b>Điều 1.</b> Công nhận {{ cong_nhan.trong_cau }}, {{ huyen.ten }}, {{ tinh.ten }} đạt "
                "tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }} (tổng số điểm ghi tại "
                "Phụ lục kèm theo Quyết định này).",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "<b>Điều 1.</b> Công nhận {{ cong_nhan.so }} {{ cong_nhan.loai }} thuộc {{ huyen.ten "
                    "}}, {{ tinh.ten }} đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm {{ nam "
                    "}} (danh sách tại Phụ lục kèm theo Quyết định này).",
                    "ThanVanBan",
                )
            ],
        )
        + body(
            "<b>Điều 2.</b> {% if cong_nhan.mot %}{{ cong_nhan.trong_cau_hoa }}{% else %}Các đơn vị có tên "
            "tại Phụ lục{% endif %} được cấp Giấy công nhận đạt tiêu chuẩn xã, phường, thị trấn phù hợp "
            "với trẻ em năm {{ nam }} kèm theo Quyết định này."
        )
        + last(
            "<b>Điều 3.</b> Trưởng {{ ten.phong_lao_dong }}, Chủ tịch Ủy ban nhân dân {% if cong_nhan.mot "
            "%}{{ cong_nhan.trong_cau }}{% else %}các {{ cong_nhan.loai }} có tên tại Phụ lục{% endif %} "
            "và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký"
        )
        + signature("Như Điều 3", "{{ ten_tat.ubnd_tinh }} (b/c)", "{{ ten_tat.so_lao_dong }} (b/c)")
        + p("", "NgatTrang", section=end_of_decision)
        + annex,
        restart=True,
    )
