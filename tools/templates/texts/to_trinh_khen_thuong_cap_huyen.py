"""01 of an award: the labour office asks the district's chair to commend who has three unbroken years."""

from ..awards import STANDARD, WHO, YEARS, older_years, units
from ..form import addressed_to, bases, last, letterhead, signature, title
from ..ooxml import p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "to-trinh-khen-thuong-cap-huyen",
        "Tờ trình đề nghị khen thưởng (03 năm liên tục)",
        letterhead()
        + title(
            "TỜ TRÌNH",
            "Về việc đề nghị khen thưởng xã, phường, thị trấn đạt tiêu chuẩn",
            "phù hợp với trẻ em trong {{ khen_thuong.so_nam }} năm liên tục",
        )
        + addressed_to("Chủ tịch {{ ten.ubnd_huyen }}")
        + bases(
            "Căn cứ kết quả công nhận xã, phường, thị trấn phù hợp với trẻ em hằng năm của {{ huyen.ten }}"
        )
        + p(
            f"Đến hết năm {{{{ khen_thuong.den_nam }}}}, trên địa bàn {{{{ huyen.ten }}}} có {WHO} được công "
            f"nhận {STANDARD} trong {YEARS}.",
            "ThanVanBan",
        )
        + older_years()
        + p(
            "{{ ten.phong_lao_dong_dau_cau }} kính đề nghị Chủ tịch {{ ten.ubnd_huyen }} xem xét, "
            "khen "
            "thưởng {% if khen_thuong.mot %}đơn vị{% else %}các đơn vị{% endif %} sau đây:",
            "ThanVanBan",
            keep_next=True,
        )
        + units()
        + p(
            "Hình thức và mức khen thưởng thực hiện theo quy định của {{ khen_thuong.luat }} và các văn bản "
            "pháp luật có liên quan.",
            "SauBang",
        )
        + last(
            "Kính trình Chủ tịch {{ ten.ubnd_huyen }} xem xét, quyết định (kèm theo danh mục và bản sao "
            "quyết "
            "định công nhận hằng năm; dự thảo Quyết định khen thưởng)"
        )
        + signature("Như trên", filed="VT, hồ sơ"),
    )
