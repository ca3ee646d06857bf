"""06: the labour office's appraisal of one commune's dossier."""

from ..form import addressed_to, body, last, letterhead, score_table, signature, title
from ..ooxml import Column, each, p, when
from ..package import Template


def template() -> Template:
    """The template."""
    return Template(
        "bao-cao-ket-qua-tham-dinh",
        "Báo cáo kết quả thẩm định",
        letterhead()
        + title(
            "BÁO CÁO",
            "Kết quả thẩm định việc đánh giá các tiêu chí",
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }}",
            "của {{ xa.ten }}",
        )
        + addressed_to("Chủ tịch {{ ten.ubnd_huyen }}", "{{ ten.hoi_dong_xet_duyet_dau_cau }}")
        + body(
            "Thực hiện {{ can_cu_gop }}, {{ ten.phong_lao_dong }} báo cáo kết quả thẩm định hồ sơ của "
            "{{ ten.ubnd_xa }} như sau:"
        )
        + p("I. HỒ SƠ ĐỀ NGHỊ", "Muc")
        + when(
            "ho_so.ngay",
            p(
                "Hồ sơ đánh giá năm {{ nam }} của {{ ten.ubnd_xa }} được gửi đến {{ ten.phong_lao_dong }} "
                "{{ ho_so.ngay }}{% if ho_so.tre %}, chậm {{ ho_so.so_ngay_tre }} ngày so với thời hạn quy "
                "định ({{ han.ho_so_xa }}){% elif ho_so.dung_ngay %}, đúng vào ngày được nêu trong thời "
                "hạn quy định ({{ han.ho_so_xa }}){% elif ho_so.dung_han %}, trong thời hạn quy định ({{ "
                "han.ho_so_xa }}){% endif %}.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "Hồ sơ đánh giá năm {{ nam }} của {{ ten.ubnd_xa }} gửi đến {{ ten.phong_lao_dong }} "
                    "ngày … tháng … năm {{ nam }} (thời hạn quy định: {{ han.ho_so_xa }}).",
                    "ThanVanBan",
                )
            ],
        )
        + when(
            "ket_qua.co_tu_cham",
            p(
                "Theo hồ sơ, {{ xa.ten }} tự chấm {{ ket_qua.tu_cham }} điểm ({{ ket_qua.tu_cham_chu }}){% "
                "if hoi_dong.cuoc_hop.co_ket_luan %}; Chủ tịch Hội đồng đánh giá kết luận {% if "
                "hoi_dong.cuoc_hop.ket_luan_dat %}đạt{% else %}không đạt{% endif %} tiêu chuẩn{% endif %}.",
                "ThanVanBan",
            ),
        )
        + p("II. KẾT QUẢ THẨM ĐỊNH", "Muc")
        + p("1. Điểm của từng tiêu chí", "Khoan")
        + score_table(
            [
                Column("Điểm tối đa", 1.6, "{{ dong.diem_toi_da }}", "OBangGiua"),
                Column("Điểm tự chấm", 1.9, "{{ dong.diem_tu_cham }}", "OBangGiua"),
                Column("Điểm thẩm định", 2.1, "{{ dong.diem_tham_dinh }}", "OBangGiua"),
                Column("Tăng, giảm", 1.6, "{{ dong.chenh_lech }}", "OBangGiua"),
            ],
            [
                "{{ diem_toi_da }}",
                "{{ ket_qua.tu_cham }}",
                "{{ ket_qua.tham_dinh }}",
                "{{ ket_qua.tham_dinh_tang_giam }}",
            ],
        )
        + p("2. Những tiêu chí có điểm thẩm định khác điểm tự chấm", "KhoanSauBang")
        + when(
            "ket_qua.thay_doi",
            each(
                "muc",
                "ket_qua.thay_doi",
                p(
                    "- Tiêu chí {{ muc.so }}: từ {{ muc.tu_cham }} điểm {% if muc.tang %}lên{% else %}xuống"
                    "{% endif %} {{ muc.tham_dinh }} điểm ({% if muc.tang %}tăng{% else %}giảm{% endif %} "
                    "{{ muc.lech }} điểm){{ muc.dau }}",
                    "ThanVanBan",
                ),
            ),
            otherwise=[
                p("Điểm thẩm định của tất cả các tiêu chí bằng điểm tự chấm của {{ xa.loai }}.", "ThanVanBan")
            ],
        )
        + p("3. Tổng điểm", "Khoan")
        + body(
            "{{ xa.ten_dau_cau }} đạt {{ ket_qua.tham_dinh }} điểm ({{ ket_qua.tham_dinh_chu }}) trên tổng "
            "số {{ diem_toi_da }} điểm, {{ ket_qua.tham_dinh_so_nguong }} mức tối thiểu {{ ket_qua.nguong "
            "}} điểm quy định đối với {{ xa.nhom_dia_ban }}."
        )
        + when(
            "ket_qua.mat_diem",
            p("Tiêu chí có tỷ lệ điểm chưa đạt cao nhất: {{ ket_qua.yeu_nhat_trong_cau }}.", "ThanVanBan"),
        )
        + p("III. KẾT LUẬN VÀ ĐỀ NGHỊ", "Muc")
        + when(
            "ket_qua.tham_dinh_dat",
            last(
                "Qua thẩm định, {{ xa.ten }} có tổng số điểm đạt mức quy định để được công nhận. {{ "
                "ten.phong_lao_dong }} đề nghị Hội đồng xét duyệt xem xét, kết luận và đề nghị Chủ tịch {{ "
                "ten.ubnd_huyen }} công nhận {{ xa.ten }} đạt tiêu chuẩn xã, phường, thị trấn phù hợp với "
                "trẻ em năm {{ nam }} theo quy định"
            ),
            otherwise=[
                last(
                    "Qua thẩm định, {{ xa.ten }} có tổng số điểm thấp hơn mức quy định "
                    "{{ ket_qua.tham_dinh_lech }} điểm, chưa đủ điều kiện để được công nhận. "
                    "{{ ten.phong_lao_dong }} báo cáo Hội đồng xét duyệt xem xét, kết luận theo quy định"
                )
            ],
        )
        + signature("Như trên", "{{ ten_tat.ubnd_xa }}", filed="VT, hồ sơ"),
    )
