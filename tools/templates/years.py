"""What the yearly reports of the district and the province share: last year, departments, targets."""

from __future__ import annotations

from .ooxml import Column, each, p, table, when


def last_year(area: str, *extra: str) -> str:
    """The comparison with the year before, or that there is nothing to compare with.

    ``area`` is what "số đơn vị của …" names ("{{ huyen.loai }}"); ``extra`` is told only where there is.
    """
    return (
        when(
            "nam_truoc.co",
            p(
                "Năm {{ nam_truoc.nam }}, {{ nam_truoc.so_cong_nhan }}/{{ nam_truoc.so_don_vi }} đơn vị của "
                f"{area} được công nhận, bằng {{{{ nam_truoc.ty_le }}}}%. So với năm {{{{ nam_truoc.nam "
                f"}}}}, số "
                "đơn vị được công nhận {{ nam_truoc.tang_giam }}{% if nam_truoc.moi %}; năm trước chưa, "
                "năm nay "
                "đủ điều kiện được công nhận: {{ nam_truoc.moi }}{% endif %}{% if nam_truoc.khong_con %}; "
                "năm "
                "trước được công nhận, năm nay chưa: {{ nam_truoc.khong_con }}{% endif %}.",
                "ThanVanBan",
            ),
            _other_regulation(),
            *extra,
            otherwise=[p("Chưa có số liệu năm {{ nam_truoc.nam }} để so sánh.", "ThanVanBan")],
        )
        + _over_the_years()
    )


def _other_regulation() -> str:
    return when(
        "nam_truoc.quy_dinh_khac",
        p(
            "Năm {{ nam_truoc.nam }} có đơn vị được đánh giá theo {{ nam_truoc.quy_dinh_khac }}; điểm của "
            "những đơn vị này không so sánh với điểm năm {{ nam }}.",
            "ThanVanBan",
        ),
    )


def _over_the_years() -> str:
    return when("qua_cac_nam", p("Số đơn vị được công nhận qua các năm: {{ qua_cac_nam }}.", "ThanVanBan"))


def last_year_counts(area: str, *extra: str) -> str:
    """As :func:`last_year` for so many units that nobody wants them named."""
    return (
        when(
            "nam_truoc.co",
            p(
                "Năm {{ nam_truoc.nam }}, {{ nam_truoc.so_cong_nhan }}/{{ nam_truoc.so_don_vi }} đơn vị của "
                f"{area} được công nhận, bằng {{{{ nam_truoc.ty_le }}}}%. So với năm {{{{ nam_truoc.nam "
                f"}}}}, số "
                "đơn vị được công nhận {{ nam_truoc.tang_giam }}{% if nam_truoc.so_moi %}; {{ "
                "nam_truoc.so_moi }} "
                "đơn vị năm trước chưa, năm nay được công nhận{% endif %}{% if nam_truoc.so_khong_con %}; {{ "
                "nam_truoc.so_khong_con }} đơn vị năm trước được công nhận, năm nay chưa{% endif %}.",
                "ThanVanBan",
            ),
            _other_regulation(),
            *extra,
            otherwise=[p("Chưa có số liệu năm {{ nam_truoc.nam }} để so sánh.", "ThanVanBan")],
        )
        + _over_the_years()
    )


def weakest() -> str:
    """The criteria at which most points are lost, over all units."""
    return when(
        "yeu_nhat",
        p(
            "Tính chung các đơn vị có điểm, những tiêu chí có tỷ lệ điểm chưa đạt cao nhất là:",
            "ThanVanBan",
            keep_next=True,
        ),
        each(
            "muc",
            "yeu_nhat",
            p(
                "- Tiêu chí {{ muc.so }} ({{ muc.ten }}): còn thiếu {{ muc.mat }}/{{ muc.toi_da }} "
                "điểm của {{ muc.so_don_vi }} đơn vị, bằng {{ muc.ty_le }}%{{ muc.dau }}",
                "ThanVanBan",
            ),
        ),
        otherwise=[p("Tất cả các tiêu chí đều đạt điểm tối đa.", "ThanVanBan")],
    )


def totals() -> str:
    """How many totals went up and down."""
    return when(
        "nam_truoc.so_so_sanh",
        p(
            "Trong {{ nam_truoc.so_so_sanh }} đơn vị có tổng điểm của cả hai năm, {{ "
            "nam_truoc.tang_giam_diem }}.",
            "ThanVanBan",
        ),
    )


def criteria() -> str:
    """Which criteria went up and down, and the three that did so most."""
    lists = "".join(
        when(
            f"nam_truoc.{items}",
            p(f"{title}:", "ThanVanBan", keep_next=True),
            each(
                "muc",
                f"nam_truoc.{items}",
                p(
                    f"- Tiêu chí {{{{ muc.so }}}} ({{{{ muc.ten }}}}): từ {{{{ muc.truoc }}}} {word} "
                    "{{ muc.nay }} điểm{{ muc.dau }}",
                    "ThanVanBan",
                ),
            ),
        )
        for items, title, word in (
            ("tieu_chi_tang", "Điểm bình quân tăng nhiều nhất", "lên"),
            ("tieu_chi_giam", "Điểm bình quân giảm nhiều nhất", "xuống"),
        )
    )
    return when(
        "nam_truoc.tang_giam_tieu_chi",
        p("So với năm trước, điểm bình quân {{ nam_truoc.tang_giam_tieu_chi }}.", "ThanVanBan"),
        lists,
    )


def units_table() -> str:
    """Each unit's totals of both years, where any can be compared."""
    rows = table(
        [
            Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
            Column("Đơn vị", 4.6, "{{ dong.ten }}"),
            Column("Kết quả năm trước", 3.6, "{{ dong.ket_qua_truoc }}", "OBangGiua"),
            Column("Tổng điểm năm trước", 2.4, "{{ dong.diem_truoc }}", "OBangGiua"),
            Column("Tổng điểm năm nay", 2.4, "{{ dong.diem_nay }}", "OBangGiua"),
            Column("Tăng, giảm", 2.0, "{{ dong.thay_doi }}", "OBangGiua"),
        ],
        "dong",
        "nam_truoc.danh_sach",
    )
    # An empty line keeps the table apart from the paragraph that follows.
    return when("nam_truoc.so_so_sanh", rows, p("", "TruocChuKy"))


def departments() -> str:
    """What was lost at the criteria of each supervising department; then which wording is unverified."""
    rows = table(
        [
            Column("Cơ quan giám sát", 4.4, "{{ dong.ten }}"),
            Column("Tiêu chí", 2.6, "{{ dong.tieu_chi }}", "OBangGiua"),
            Column(
                "Điểm còn thiếu",
                3.4,
                "{% if dong.mat %}{{ dong.mat }}/{{ dong.toi_da }}{% endif %}",
                "OBangGiua",
            ),
            Column("Tỷ lệ (%)", 1.8, "{{ dong.ty_le }}", "OBangGiua"),
            Column("Tiêu chí yếu nhất", 3.8, "{{ dong.yeu_nhat }}"),
        ],
        "dong",
        "theo_nganh",
    )
    return rows + when(
        "tieu_chi_chua_doi_chieu",
        p(
            "(*) Tên tiêu chí số {{ tieu_chi_chua_doi_chieu }} chưa đối chiếu được với bản chính của bộ tiêu "
            "chí; đề nghị đối chiếu trước khi ký.",
            "GhiChu",
        ),
    )


def targets(area: str) -> str:
    """How each target stands, and an even path to it."""
    return each(
        "muc",
        "muc_tieu",
        p(
            "Mục tiêu đề ra: “{{ muc.noi_dung }}”. So với tỷ lệ {{ muc.ty_le }}%, kết quả của "
            f"{area} {{{{ muc.so_sanh }}}}.",
            "ThanVanBan",
        ),
        when(
            "muc.lo_trinh",
            p(
                f"Để {area} đạt tỷ lệ này, cần có {{{{ muc.can }}}} đơn vị được công nhận, còn thiếu "
                "{{ muc.con_thieu }} đơn vị. Nếu chia đều cho các năm còn lại thì số đơn vị được công nhận "
                "là: {{ muc.lo_trinh }}.",
                "ThanVanBan",
            ),
        ),
    )
