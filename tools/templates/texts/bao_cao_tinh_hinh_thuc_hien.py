"""03 of the commune: the report on implementation, with the table of points and what stands behind them."""

from ..form import addressed_to, body, last, letterhead, score_table, signature, title
from ..ooxml import Column, each, p, when
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "bao-cao-tinh-hinh-thuc-hien",
        "Báo cáo tình hình thực hiện tiêu chuẩn",
        letterhead()
        + title(
            "BÁO CÁO",
            "Tình hình thực hiện quy định tiêu chuẩn",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
        )
        + addressed_to("{{ ten.ubnd_huyen_dau_cau }}", "{{ ten.phong_lao_dong }} {{ huyen.ten }}")
        + body(
            "Thực hiện {{ can_cu_gop }}, {{ ten.ubnd_xa }} báo cáo tình hình thực hiện quy định tiêu chuẩn "
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }} như sau:"
        )
        + p("I. CÔNG TÁC TỔ CHỨC ĐÁNH GIÁ", "Muc")
        + body(
            "1. {{ xa.ten_dau_cau }} thuộc {{ huyen.ten }}, {{ tinh.ten }}{% if xa.so_tre_em %}; toàn {{ "
            "xa.loai }} có {{ xa.so_tre_em }} trẻ em dưới 16 tuổi{% endif %}. Theo quy định về điều kiện "
            "công nhận, {{ xa.ten }} được xét theo mức điểm đối với {{ xa.nhom_dia_ban }}: đạt từ {{ "
            "ket_qua.nguong }} điểm trở lên trên tổng số {{ diem_toi_da }} điểm.",
        )
        + when(
            "hoi_dong.so_thanh_vien",
            p(
                "2. {{ ten.ubnd_xa_dau_cau }} đã ban hành Quyết định {{ vien_dan.quyet_dinh_hoi_dong }} "
                "thành lập Hội đồng đánh giá xã, phường, thị trấn phù hợp với trẻ em gồm {{ "
                "hoi_dong.so_thanh_vien }} thành viên. Hội đồng đánh giá đã họp {{ hoi_dong.cuoc_hop.ngay "
                "}} để đánh giá việc thực hiện {{ so_tieu_chi }} tiêu chí trong kỳ đánh giá từ {{ "
                "ky_danh_gia.tu }} đến {{ ky_danh_gia.den }}; cuộc họp được ghi thành biên bản.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "2. Việc đánh giá {{ so_tieu_chi }} tiêu chí được thực hiện cho kỳ đánh giá từ "
                    "{{ ky_danh_gia.tu }} đến {{ ky_danh_gia.den }}.",
                    "ThanVanBan",
                )
            ],
        )
        + p("II. KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ", "Muc")
        + p("1. Điểm tự chấm của từng tiêu chí", "Khoan")
        + score_table(
            [
                Column("Điểm tối đa", 1.6, "{{ dong.diem_toi_da }}", "OBangGiua"),
                Column("Điểm tự chấm", 1.9, "{{ dong.diem_tu_cham }}", "OBangGiua"),
                Column("Căn cứ, minh chứng", 4.9, "{{ dong.can_cu }}"),
            ],
            ["{{ diem_toi_da }}", "{{ ket_qua.tu_cham }}", ""],
        )
        + p("2. Tổng điểm", "KhoanSauBang")
        + body(
            "{{ xa.ten_dau_cau }} tự chấm {{ ket_qua.tu_cham }} điểm ({{ ket_qua.tu_cham_chu }}), "
            "{{ ket_qua.tu_cham_so_nguong }} mức tối thiểu {{ ket_qua.nguong }} điểm."
        )
        + p("3. Những tiêu chí chưa đạt điểm tối đa", "Khoan")
        + when(
            "ket_qua.mat_diem",
            p(
                "Có {{ ket_qua.so_tieu_chi_mat_diem }} tiêu chí chưa đạt điểm tối đa, xếp theo mức độ giảm "
                "dần của tỷ lệ điểm chưa đạt:",
                "ThanVanBan",
                keep_next=True,
            ),
            each(
                "muc",
                "ket_qua.mat_diem",
                p(
                    "- Tiêu chí {{ muc.so }} ({{ muc.ten }}): đạt {{ muc.diem }}/{{ muc.toi_da }} điểm, "
                    "còn thiếu {{ muc.mat }} điểm{{ muc.dau }}",
                    "ThanVanBan",
                ),
            ),
            otherwise=[p("Tất cả các tiêu chí đều đạt điểm tối đa.", "ThanVanBan")],
        )
        + p("III. KẾT LUẬN VÀ PHƯƠNG HƯỚNG", "Muc")
        + when(
            "ket_qua.tu_cham_dat",
            p(
                "Với kết quả trên, {{ xa.ten }} có tổng số điểm đạt mức quy định. {{ ten.ubnd_xa_dau_cau "
                "}} tiếp tục duy trì những tiêu chí đã đạt điểm tối đa{% if ket_qua.mat_diem %}, tập trung "
                "nâng cao {{ ket_qua.yeu_nhat_trong_cau }}{% endif %} trong kỳ đánh giá tiếp theo.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "Với kết quả trên, {{ xa.ten }} chưa có tổng số điểm đạt mức quy định, còn thiếu {{ "
                    "ket_qua.tu_cham_lech }} điểm. {{ ten.ubnd_xa_dau_cau }} sẽ chỉ đạo các ngành, đoàn "
                    "thể, trường học và các thôn, làng, tổ dân phố tập trung khắc phục {{ "
                    "ket_qua.yeu_nhat_trong_cau }} để đạt tiêu chuẩn trong kỳ đánh giá tiếp theo.",
                    "ThanVanBan",
                )
            ],
        )
        + last(
            "Trên đây là báo cáo tình hình thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với "
            "trẻ em năm {{ nam }} của {{ xa.ten }}, {{ ten.ubnd_xa }} kính báo cáo {{ ten.ubnd_huyen }} "
            "xem xét"
        )
        + signature("Như trên", "Thường trực Đảng ủy {{ xa.loai }} (b/c)", "Thường trực HĐND {{ xa.loai }}"),
    )
