"""09: the certificate: A4 landscape, a double frame, no national emblem.

The official model (issued by the Minister) was not found; this is a form of our own.
"""

from ..ooxml import Page, each, p, side_by_side, when
from ..package import Template
from ..styles import Style

_GOLD = "9C6B14"
_RED = "A61C1C"

_FRAME = "".join(
    f'<w:{side} w:val="thinThickThinMediumGap" w:sz="36" w:space="{space}" w:color="{_GOLD}"/>'
    for side, space in (("top", 24), ("left", 24), ("bottom", 24), ("right", 24))
)
_WIDTH = 29.7 - 3.2 - 3.2

_STYLES = (
    Style("GcnQuocHieu", "GCN - Quốc hiệu", 14, "center", bold=True),
    Style(
        "GcnTieuNgu",
        "GCN - Tiêu ngữ",
        15,
        "center",
        bold=True,
        left=(_WIDTH - 7.1) / 2,
        right=(_WIDTH - 7.1) / 2,
        border="bottom",
    ),
    Style("GcnCoQuan", "GCN - Thẩm quyền", 17, "center", bold=True, before=30),
    Style("GcnTen", "GCN - Tên giấy", 42, "center", bold=True, before=14, after=10, colour=_RED),
    Style("GcnDonVi", "GCN - Đơn vị", 30, "center", bold=True, before=4, after=2),
    Style("GcnDiaChi", "GCN - Địa chỉ", 17, "center", after=10),
    Style("GcnNoiDung", "GCN - Nội dung", 20, "center", line=1.15),
    Style("GcnNoiDungDam", "GCN - Tiêu chuẩn", 22, "center", bold=True, line=1.15, colour=_RED, after=18),
    Style("GcnThamChieu", "GCN - Tham chiếu", 13, "left", before=2),
    Style("GcnNgay", "GCN - Ngày", 15, "center", italic=True, keep_next=True),
    Style("GcnQuyenHan", "GCN - Quyền hạn", 15, "center", bold=True, keep_next=True),
    Style("GcnHoTen", "GCN - Họ tên", 15, "center", bold=True, before=78),
)


def template() -> Template:
    """The template."""
    reference = (
        p("Quyết định {{ vien_dan.quyet_dinh_cong_nhan }}", "GcnThamChieu")
        + p("của Chủ tịch {{ ten.ubnd_huyen }}", "GcnThamChieu")
        + p("Vào sổ số: {{ van_ban.so_ky_hieu }}", "GcnThamChieu")
    )
    signs = (
        p("{{ van_ban.dia_danh_ngay }}", "GcnNgay")
        + each("dong", "ky.quyen_han", p("{{ dong }}", "GcnQuyenHan"))
        + when("ky.chuc_vu_khac", p("{{ ky.chuc_vu_khac }}", "GcnQuyenHan"))
        + p("{{ ky.ho_ten }}", "GcnHoTen")
    )
    return Template(
        "giay-cong-nhan",
        "Giấy công nhận",
        p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "GcnQuocHieu")
        + p("Độc lập - Tự do - Hạnh phúc", "GcnTieuNgu")
        + p("{{ co_quan.tham_quyen }}", "GcnCoQuan")
        + p("GIẤY CÔNG NHẬN", "GcnTen")
        + p("{{ xa.ten_hoa }}", "GcnDonVi")
        + p("{{ huyen.ten }}, {{ tinh.ten }}", "GcnDiaChi")
        + p("đạt tiêu chuẩn", "GcnNoiDung")
        + p("xã, phường, thị trấn phù hợp với trẻ em<br/>năm {{ nam }}", "GcnNoiDungDam")
        + side_by_side([(reference, signs)], _WIDTH - 12.0, 12.0),
        page=Page(
            landscape=True,
            top=2.4,
            bottom=1.9,
            left=3.2,
            right=3.2,
            numbered=False,
            borders=f'<w:pgBorders w:offsetFrom="page">{_FRAME}</w:pgBorders>',
        ),
        styles=_STYLES,
    )
