"""03 of an award: the district's chair commends three unbroken years, with the list as its annex."""

from ..awards import STANDARD, YEARS, units
from ..form import decision_head, last, letterhead, signature, title
from ..ooxml import Page, p, when
from ..package import Template


def template() -> Template:
    """The template."""
    annex = (
        p("Phụ lục", "PhuLuc")
        + p(
            "DANH SÁCH {{ khen_thuong.loai | upper }} ĐƯỢC KHEN THƯỞNG<br/>ĐẠT TIÊU CHUẨN PHÙ HỢP VỚI TRẺ EM"
            "<br/>{{ khen_thuong.so_nam }} NĂM LIÊN TỤC, TỪ NĂM {{ khen_thuong.tu_nam }} ĐẾN NĂM "
            "{{ khen_thuong.den_nam }}",
            "TenPhuLuc",
        )
        + p(
            "(Kèm theo Quyết định {{ van_ban.so_va_ngay }}<br/>của Chủ tịch {{ ten.ubnd_huyen }})",
            "KemTheo",
        )
        + p("", "KeTrichYeu")
        + units(coded=True)
        + p("Danh sách này gồm {{ khen_thuong.so }} đơn vị./.", "SauBang")
    )
    return Template(
        "quyet-dinh-khen-thuong",
        "Quyết định khen thưởng",
        letterhead()
        + title(
            "QUYẾT ĐỊNH",
            "Về việc khen thưởng xã, phường, thị trấn đạt tiêu chuẩn",
            "phù hợp với trẻ em trong {{ khen_thuong.so_nam }} năm liên tục",
        )
        + decision_head(
            "Xét đề nghị của Trưởng {{ ten.phong_lao_dong }} tại Tờ trình {{ khen_thuong.to_trinh }}"
        )
        + p(
            "<b>Điều 1.</b> Khen thưởng {% if khen_thuong.mot %}{{ khen_thuong.trong_cau }}, {{ huyen.ten }}"
            "{% else %}{{ khen_thuong.so }} {{ khen_thuong.loai }} thuộc {{ huyen.ten }}{% endif %} đã được "
            "công "
            f"nhận {STANDARD} trong {YEARS}, danh sách tại Phụ lục kèm theo Quyết định này.",
            "ThanVanBan",
        )
        + when(
            "khen_thuong.hinh_thuc",
            p(
                "<b>Điều 2.</b> Hình thức, mức khen thưởng: {{ khen_thuong.hinh_thuc }}, theo quy "
                "định "
                "của {{ khen_thuong.luat }} và các văn bản pháp luật có liên quan.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "<b>Điều 2.</b> Hình thức, mức khen thưởng theo quy định của {{ khen_thuong.luat }} và "
                    "các văn bản pháp luật có liên quan: ………… ………… ………… ………… ………… ………… ………… ………… ………….",
                    "ThanVanBan",
                )
            ],
        )
        + last(
            "<b>Điều 3.</b> Trưởng {{ ten.phong_lao_dong }}, Chủ tịch Ủy ban nhân dân {% if khen_thuong.mot "
            "%}{{ khen_thuong.trong_cau }}{% else %}các {{ khen_thuong.loai }} có tên tại Phụ lục{% endif %} "
            "và "
            "các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký"
        )
        + signature("Như Điều 3", "{{ ten_tat.so_lao_dong }} (b/c)")
        + p("", "NgatTrang", section=Page().xml())
        + annex,
        restart=True,
    )
