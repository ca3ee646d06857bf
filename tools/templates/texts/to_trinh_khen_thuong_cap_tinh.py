"""04 of an award: the labour office asks the department to propose who has five unbroken years."""

from ..awards import STANDARD, WHO, YEARS, older_years, units
from ..form import addressed_to, bases, last, letterhead, signature, title
from ..ooxml import p
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "to-trinh-khen-thuong-cap-tinh",
        "Tờ trình đề nghị khen thưởng (05 năm liên tục)",
        letterhead()
        + title(
            "TỜ TRÌNH",
            "Về việc đề nghị {{ khen_thuong.nguoi_khen }}",
            "khen thưởng xã, phường, thị trấn đạt tiêu chuẩn",
            "phù hợp với trẻ em trong {{ khen_thuong.so_nam }} năm liên tục",
        )
        + addressed_to("{{ ten.so_lao_dong }} {{ tinh.ten }}")
        + bases(
            "Căn cứ kết quả công nhận xã, phường, thị trấn phù hợp với trẻ em hằng năm của {{ huyen.ten }}"
        )
        + p(
            f"Đến hết năm {{{{ khen_thuong.den_nam }}}}, trên địa bàn {{{{ huyen.ten }}}} có {WHO} được Chủ "
            f"tịch "
            f"{{{{ ten.ubnd_huyen }}}} công nhận {STANDARD} trong {YEARS}.",
            "ThanVanBan",
        )
        + older_years()
        + p(
            "{{ ten.phong_lao_dong_dau_cau }} {{ huyen.ten }} kính trình {{ ten.so_lao_dong }} tổng hợp, "
            "trình "
            "{{ khen_thuong.noi_trinh }} ({{ khen_thuong.han }}), đề nghị {{ khen_thuong.nguoi_khen }} xem "
            "xét, "
            "khen thưởng {% if khen_thuong.mot %}đơn vị{% else %}các đơn vị{% endif %} sau đây:",
            "ThanVanBan",
            keep_next=True,
        )
        + units()
        + last(
            "Kèm theo Tờ trình: danh mục và bản sao quyết định công nhận (hoặc giấy công nhận) hằng năm, {{ "
            "khen_thuong.so_van_ban }} bản. Kính trình {{ ten.so_lao_dong }} xem xét",
            "SauBang",
        )
        + signature("Như trên", "{{ ten_tat.ubnd_huyen }} (b/c)", filed="VT, hồ sơ"),
    )
