"""The parts of minutes that both councils share: opening, opinions, closing."""

from __future__ import annotations

from .form import council_table
from .ooxml import each, p, when


def opening(council: str) -> str:
    """Time, place, attendance, chair and secretary."""
    meeting = f"{council}.cuoc_hop"
    return (
        p(
            f"Thời gian bắt đầu: {{% if {meeting}.gio_bat_dau %}}{{{{ {meeting}.gio_bat_dau }}}}"
            f"{{% else %}}… giờ …{{% endif %}}, {{{{ {meeting}.ngay }}}}.",
            "ThanVanBan",
        )
        + p(f"Địa điểm: {{{{ {meeting}.dia_diem | default('…………………………………………') }}}}.", "ThanVanBan")
        + when(
            f"{council}.biet_co_mat",
            p(
                f"Thành phần tham dự: có mặt {{{{ {council}.so_co_mat }}}}/{{{{ {council}.so_thanh_vien }}}} "
                f"thành viên Hội đồng{{% if {council}.vang %}}; vắng {{{{ {council}.so_vang }}}} thành viên: "
                f"{{{{ {council}.vang_trong_cau }}}}{{% endif %}}. Các thành viên có mặt gồm:",
                "ThanVanBan",
                keep_next=True,
            ),
            otherwise=[
                p(
                    f"Thành phần tham dự: Hội đồng gồm {{{{ {council}.so_thanh_vien }}}} thành viên có tên "
                    "sau đây (có mặt: ……/……; vắng: ……):",
                    "ThanVanBan",
                    keep_next=True,
                )
            ],
        )
        + council_table(f"{council}.du_hop")
        + p(f"Chủ trì (chủ tọa): Ông (bà) {{{{ {meeting}.chu_tri_day_du }}}}.", "SauBang")
        + p(f"Thư ký (người ghi biên bản): Ông (bà) {{{{ {meeting}.thu_ky_day_du }}}}.", "ThanVanBan")
    )


def opinions(council: str, number: str) -> str:
    """What members said, each in his own words; or that nothing was set down."""
    return when(
        f"{council}.y_kien",
        p(f"{number} Ý kiến của các thành viên:", "ThanVanBan", keep_next=True),
        each(
            "nguoi",
            f"{council}.y_kien",
            p(
                "- Ông (bà) {{ nguoi.ho_ten }}{% if nguoi.chuc_vu %}, {{ nguoi.chuc_vu }}{% endif %}: "
                "{{ nguoi.noi_dung }}",
                "ThanVanBan",
            ),
        ),
        otherwise=[
            p(
                f"{number} Các thành viên thảo luận về việc thực hiện từng tiêu chí; không có ý kiến riêng "
                "được ghi vào biên bản.",
                "ThanVanBan",
            )
        ],
    )


def closing(council: str) -> str:
    """When it closed; the minutes end "./."."""
    meeting = f"{council}.cuoc_hop"
    return p(
        f"Cuộc họp kết thúc vào {{% if {meeting}.gio_ket_thuc %}}{{{{ {meeting}.gio_ket_thuc }}}}"
        f"{{% else %}}… giờ …{{% endif %}}, {{{{ {meeting}.ngay }}}}./.",
        "ThanVanBan",
        keep_next=True,
    )
