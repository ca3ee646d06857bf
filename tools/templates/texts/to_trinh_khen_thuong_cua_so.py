"""06 of an award: the department's submission to the province's emulation board, all districts together."""

from ..awards import STANDARD, WHO, YEARS, older_years, units
from ..form import addressed_to, bases, last, letterhead, signature, title
from ..ooxml import p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "to-trinh-khen-thuong-cua-so",
        "Tờ trình của Sở đề nghị khen thưởng (05 năm liên tục)",
        letterhead()
        + title(
            "TỜ TRÌNH",
            "Về việc đề nghị {{ khen_thuong.nguoi_khen }}",
            "khen thưởng xã, phường, thị trấn đạt tiêu chuẩn",
            "phù hợp với trẻ em trong {{ khen_thuong.so_nam }} năm liên tục",
        )
        + addressed_to("{{ khen_thuong.noi_trinh }}")
        + bases("Xét đề nghị của {{ ten.phong_lao_dong }} các huyện, thành phố")
        + p(
            f"Đến hết năm {{{{ khen_thuong.den_nam }}}}, trên địa bàn {{{{ tinh.ten }}}} có {WHO} thuộc "
            "{% if khen_thuong.mot %}{{ khen_thuong.thuoc }}{% else %}{{ khen_thuong.so_huyen }} huyện, "
            "thành "
            "phố{% endif %} được Chủ tịch Ủy ban nhân dân cấp huyện công nhận "
            f"{STANDARD} trong {YEARS}.",
            "ThanVanBan",
        )
        + older_years()
        + p(
            "{{ ten.so_lao_dong_dau_cau }} kính trình {{ khen_thuong.noi_trinh }} xem xét, đề nghị {{ "
            "khen_thuong.nguoi_khen }} khen thưởng {% if khen_thuong.mot %}đơn vị{% else %}các đơn vị{% "
            "endif "
            "%} sau đây:",
            "ThanVanBan",
            keep_next=True,
        )
        + units(of_province=True)
        + p(
            "Hình thức và mức khen thưởng thực hiện theo quy định của {{ khen_thuong.luat }} và các văn bản "
            "pháp luật có liên quan.",
            "SauBang",
        )
        + last(
            "Kính trình {{ khen_thuong.noi_trinh }} xem xét (kèm theo hồ sơ của {{ ten.phong_lao_dong }} các "
            "huyện, thành phố)"
        )
        + signature("Như trên", "{{ ten_tat.ubnd_tinh }} (b/c)", "Sở Nội vụ (p/h)", filed="VT, hồ sơ"),
    )
