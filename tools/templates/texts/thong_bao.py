"""10: the notice: a dossier goes back to be completed, or the standard is not met, with the reasons."""

from ..form import body, last, letterhead, signature
from ..ooxml import Column, each, p, table, when
from ..package import Template


def template() -> Template:
    """The template."""
    returned = (
        body(
            "{{ ten.phong_lao_dong_dau_cau }} đã xem xét hồ sơ đánh giá, đề nghị công nhận đạt tiêu chuẩn "
            "xã, phường, thị trấn phù hợp với trẻ em năm {{ nam }} của {{ ten.ubnd_xa }}{% if ho_so.ngay "
            "%}, gửi {{ ho_so.ngay }}{% endif %}. Hồ sơ chưa đủ căn cứ để xem xét công nhận. {{ "
            "ten.phong_lao_dong_dau_cau }} thông báo và gửi trả hồ sơ để hoàn thiện như sau:",
        )
        + p(
            "1. Nội dung cần hoàn thiện ({{ thong_bao.so_ly_do }} nội dung):",
            "ThanVanBan",
            keep_next=True,
        )
        + table(
            [
                Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
                Column("Vị trí", 3.4, "{{ dong.vi_tri }}"),
                Column("Nội dung chưa đúng, chưa đủ", 5.8, "{{ dong.noi_dung }}"),
                Column("Cách hoàn thiện", 5.8, "{{ dong.can_lam }}"),
            ],
            "dong",
            "thong_bao.ly_do",
        )
        + last(
            "2. Đề nghị {{ ten.ubnd_xa }} hoàn thiện hồ sơ và gửi lại {{ ten.phong_lao_dong }} {{ "
            "thong_bao.thoi_han }}.{% if thong_bao.kem_theo %} Gửi kèm Thông báo này tệp {{ "
            "thong_bao.kem_theo }} ghi rõ từng nội dung cần sửa.{% endif %} Hồ sơ chưa được xem xét "
            "công nhận cho đến khi các nội dung nêu trên "
            "được hoàn thiện",
            "SauBang",
        )
    )
    not_met = (
        when(
            "thong_bao.theo_tham_dinh",
            p(
                "Căn cứ Biên bản {{ vien_dan.bien_ban_xet_duyet }} của {{ ten.hoi_dong_xet_duyet }}, "
                "{{ ten.phong_lao_dong }} thông báo kết quả xét duyệt đối với {{ xa.ten }} như sau:",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "Căn cứ hồ sơ đánh giá của {{ ten.ubnd_xa }} và kết luận của Chủ tịch Hội đồng đánh "
                    "giá tại Biên bản {{ vien_dan.bien_ban_xa }}, {{ ten.phong_lao_dong }} thông báo như "
                    "sau:",
                    "ThanVanBan",
                )
            ],
        )
        + body(
            "1. {{ xa.ten_dau_cau }} <b>không đạt</b> tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm "
            "{{ nam }}.",
            "2. Lý do: tổng số điểm {% if thong_bao.theo_tham_dinh %}thẩm định{% else %}tự chấm{% endif %} "
            "là {{ ket_qua.tong }} điểm ({{ ket_qua.tong_chu }}) trên tổng số {{ diem_toi_da }} điểm, {{ "
            "ket_qua.tong_so_nguong }} mức tối thiểu {{ ket_qua.nguong }} điểm quy định đối với {{ "
            "xa.nhom_dia_ban }}.",
        )
        + when(
            "ket_qua.yeu_nhat",
            p("3. Những tiêu chí có tỷ lệ điểm chưa đạt cao nhất:", "ThanVanBan", keep_next=True),
            each(
                "muc",
                "ket_qua.yeu_nhat",
                p(
                    "- Tiêu chí {{ muc.so }} ({{ muc.ten }}): đạt {{ muc.diem }}/{{ muc.toi_da }} điểm, "
                    "còn thiếu {{ muc.mat }} điểm{{ muc.dau }}",
                    "ThanVanBan",
                ),
            ),
        )
        + last(
            "Đề nghị {{ ten.ubnd_xa }} tập trung khắc phục những tiêu chí còn thấp, tiếp tục thực hiện và "
            "tổ chức đánh giá trong kỳ tiếp theo"
        )
    )
    return Template(
        "thong-bao",
        "Thông báo",
        letterhead()
        + p("THÔNG BÁO", "TenLoai")
        + when(
            "thong_bao.tra_ho_so",
            p(
                "Về việc hoàn thiện hồ sơ của {{ xa.ten }} đề nghị công nhận<br/>xã, phường, thị trấn phù "
                "hợp với trẻ em năm {{ nam }}",
                "TrichYeu",
            ),
            otherwise=[
                p(
                    "Kết quả xét công nhận {{ xa.ten }} đạt tiêu chuẩn<br/>xã, phường, thị trấn phù hợp "
                    "với trẻ em năm {{ nam }}",
                    "TrichYeu",
                )
            ],
        )
        + p("", "KeTrichYeu")
        + when("thong_bao.tra_ho_so", returned, otherwise=[not_met])
        + signature(
            "{{ ten_tat.ubnd_xa }}", "{{ ten_tat.ubnd_huyen }} (b/c)", "Thành viên Hội đồng xét duyệt"
        ),
    )
