"""02 and 05 of an award: the list of the yearly decisions whose copies go with the proposal."""

from ..form import last, letterhead, signature, title
from ..ooxml import Column, p, table
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "danh-muc-quyet-dinh-cong-nhan",
        "Danh mục quyết định công nhận hằng năm",
        letterhead(numbered=False)
        + title(
            "DANH MỤC",
            "Quyết định công nhận hằng năm của các đơn vị",
            "đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em",
            "trong {{ khen_thuong.so_nam }} năm liên tục (từ năm {{ khen_thuong.tu_nam }} đến năm "
            "{{ khen_thuong.den_nam }})",
        )
        + p(
            "Danh mục này kèm theo Tờ trình {{ khen_thuong.to_trinh }} của {{ ten.phong_lao_dong }}, gồm {{ "
            "khen_thuong.so_van_ban }} văn bản sau đây:",
            "ThanVanBan",
            keep_next=True,
        )
        + table(
            [
                Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
                Column("Đơn vị", 3.2, "{{ dong.ten }}"),
                Column("Năm", 1.3, "{{ dong.nam }}", "OBangGiua"),
                Column(
                    "Văn bản công nhận",
                    6.6,
                    "{{ dong.van_ban }}{% if dong.cap_cho %} (cấp cho {{ dong.cap_cho }}){% endif %}",
                ),
                Column("Công nhận theo", 3.9, "{{ dong.quy_dinh }}"),
            ],
            "dong",
            "khen_thuong.tung_nam",
        )
        + last("Bản sao của từng văn bản nêu trên gửi kèm theo Danh mục này", "SauBang")
        + signature("Như Tờ trình", filed="VT, hồ sơ"),
    )
