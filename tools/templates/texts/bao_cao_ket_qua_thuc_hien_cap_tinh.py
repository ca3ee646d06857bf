"""The province's report to the provincial committee and the Ministry."""

from ..form import addressed_to, body, last, letterhead, signature, title
from ..ooxml import Column, each, p, table, when
from ..package import Template
from ..years import criteria, departments, last_year_counts, targets, totals, weakest


def template() -> Template:
    """The template."""
    return Template(
        "bao-cao-ket-qua-thuc-hien-cap-tinh",
        "Báo cáo kết quả thực hiện của tỉnh",
        letterhead()
        + title(
            "BÁO CÁO",
            "Kết quả thực hiện quy định tiêu chuẩn xã, phường, thị trấn",
            "phù hợp với trẻ em năm {{ nam }} trên địa bàn {{ tinh.ten }}",
        )
        + addressed_to("{{ ten.ubnd_tinh_dau_cau }}", "{{ ten.bo_lao_dong_dau_cau }}")
        + body(
            "Thực hiện {{ can_cu_gop }}, {{ ten.so_lao_dong }} báo cáo kết quả thực hiện năm {{ nam }} trên "
            "địa bàn {{ tinh.ten }} như sau:"
        )
        + p("I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN", "Muc")
        + _organisation()
        + p("II. KẾT QUẢ", "Muc")
        + p("1. Kết quả đánh giá, công nhận", "Khoan")
        + _results()
        + p("2. So với mục tiêu", "Khoan")
        + when(
            "trien_khai.noi_dung",
            p(
                "Mục tiêu đề ra: “{{ trien_khai.noi_dung }}”. Năm {{ nam }}, {{ trien_khai.so }}/{{ "
                "toan_tinh.so_huyen }} huyện, thành phố có hồ sơ đánh giá của các xã, phường, thị trấn, bằng "
                "{{ trien_khai.ty_le }}%.",
                "ThanVanBan",
            ),
        )
        + targets("tỉnh")
        + p("3. So với năm {{ nam_truoc.nam }}", "Khoan")
        + last_year_counts("tỉnh", totals(), criteria())
        + p("4. Những tiêu chí đạt thấp", "Khoan")
        + weakest()
        + p("5. Kết quả theo cơ quan được giao giám sát tiêu chí", "Khoan")
        + departments()
        + p("III. ĐỀ XUẤT, KIẾN NGHỊ", "Muc")
        + _proposals()
        + last(
            "Trên đây là báo cáo kết quả thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với "
            "trẻ em năm {{ nam }} trên địa bàn {{ tinh.ten }}, {{ ten.so_lao_dong }} kính báo cáo {{ "
            "ten.ubnd_tinh }} và {{ ten.bo_lao_dong }}"
        )
        + signature("Như trên", "Các sở, ngành liên quan", "UBND các huyện, thành phố"),
    )


def _organisation() -> str:
    return (
        body(
            # How many districts the province has, nothing here knows: these are those that are followed.
            "1. Báo cáo này theo dõi {{ toan_tinh.so_huyen }} huyện, thành phố của {{ tinh.ten }}; số liệu "
            "gồm {{ toan_tinh.so_don_vi }} xã, phường, thị trấn. Thời hạn báo cáo của cấp huyện là {{ "
            "han.bao_cao_huyen }}; đến nay {{ bao_cao.so }}/{{ toan_tinh.so_huyen }} huyện, thành phố đã báo "
            "cáo{% if bao_cao.chua %}; chưa báo cáo: {{ bao_cao.chua }}{% endif %}{% if "
            "bao_cao.chua_ghi_ngay %}; chưa ghi số, ngày báo cáo: {{ bao_cao.chua_ghi_ngay }}{% endif %}."
        )
        + when(
            "bao_cao.cham",
            p("Các huyện, thành phố báo cáo chậm:", "ThanVanBan", keep_next=True),
            each(
                "muc",
                "bao_cao.cham",
                p(
                    "- {{ muc.ten }}: báo cáo {{ muc.ngay }}, chậm {{ muc.so_ngay }} ngày{{ muc.dau }}",
                    "ThanVanBan",
                ),
            ),
        )
        + when(
            "bao_cao.dung_ngay",
            p("{{ bao_cao.dung_ngay }} báo cáo đúng vào ngày được nêu trong thời hạn.", "ThanVanBan"),
        )
        + when(
            "tre_han.theo_huyen",
            p(
                "2. Thời hạn gửi hồ sơ của cấp xã là {{ han.ho_so_xa }}. Có {{ tre_han.so }} đơn vị gửi chậm "
                "hoặc chưa gửi:",
                "ThanVanBan",
                keep_next=True,
            ),
            each(
                "muc",
                "tre_han.theo_huyen",
                p("- {{ muc.ten }}: {{ muc.so }} đơn vị, gồm {{ muc.cac_xa }}{{ muc.dau }}", "ThanVanBan"),
            ),
            otherwise=[
                p(
                    "2. Thời hạn gửi hồ sơ của cấp xã là {{ han.ho_so_xa }}; không có đơn vị nào gửi chậm.",
                    "ThanVanBan",
                )
            ],
        )
        + when(
            "tre_han.dung_ngay",
            p("{{ tre_han.dung_ngay }} gửi hồ sơ đúng vào ngày được nêu trong thời hạn.", "ThanVanBan"),
        )
    )


def _results() -> str:
    return table(
        [
            Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
            Column("Huyện, thành phố", 3.6, "{{ dong.ten }}"),
            Column("Số đơn vị", 1.3, "{{ dong.so_don_vi }}", "OBangGiua"),
            Column("Đạt mức điểm", 1.6, "{{ dong.dat }}", "OBangGiua"),
            Column("Không đạt", 1.75, "{{ dong.khong_dat }}", "OBangGiua"),
            Column("Chưa xác định", 1.65, "{{ dong.chua_ro }}", "OBangGiua"),
            Column("Đã công nhận", 1.65, "{{ dong.cong_nhan }}", "OBangGiua"),
            Column("Tỷ lệ công nhận (%)", 1.75, "{{ dong.ty_le }}", "OBangGiua"),
            Column("Công nhận năm trước", 1.7, "{{ dong.truoc }}", "OBangGiua"),
        ],
        "dong",
        "cac_huyen",
    ) + p(
        "Trong {{ toan_tinh.so_don_vi }} đơn vị có {{ toan_tinh.so_dat }} đơn vị đạt mức điểm theo quy định"
        "{% if toan_tinh.so_khong_dat %}, {{ toan_tinh.so_khong_dat }} đơn vị không đạt{% endif %}{% if "
        "toan_tinh.so_chua_ro %}, {{ toan_tinh.so_chua_ro }} đơn vị chưa xác định được kết quả{% endif %}. "
        "{% if toan_tinh.so_cong_nhan %}Có {{ toan_tinh.so_cong_nhan }} đơn vị đã được công nhận năm {{ nam "
        "}}, bằng {{ toan_tinh.ty_le }}% số đơn vị{% else %}Đến thời điểm báo cáo chưa có đơn vị nào được "
        "công nhận năm {{ nam }}{% endif %}{% if toan_tinh.cho_cong_nhan %}; {{ toan_tinh.cho_cong_nhan }} "
        "đơn vị đạt mức điểm chưa có quyết định công nhận{% endif %}.",
        "SauBang",
    )


def _proposals() -> str:
    return (
        when(
            "yeu_nhat",
            p(
                "1. Đề nghị {{ ten.ubnd_tinh }} chỉ đạo các sở, ngành được giao giám sát các tiêu chí nêu "
                "tại "
                "điểm 4 mục II{% if don_vi_giam_sat %} ({{ don_vi_giam_sat }}){% endif %} tăng cường giám "
                "sát, "
                "hướng dẫn các địa phương nâng cao kết quả thực hiện.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "1. Đề nghị {{ ten.ubnd_tinh }} chỉ đạo các sở, ngành tiếp tục hướng dẫn các địa phương "
                    "duy trì kết quả thực hiện các tiêu chí.",
                    "ThanVanBan",
                )
            ],
        )
        + when(
            "bao_cao.chua",
            p(
                "2. Đề nghị {{ ten.ubnd_tinh }} đôn đốc {{ bao_cao.chua }} hoàn thành báo cáo kết quả năm {{ "
                "nam }}.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "2. Đề nghị Ủy ban nhân dân các huyện, thành phố tiếp tục thực hiện chế độ báo cáo đúng "
                    "thời hạn.",
                    "ThanVanBan",
                )
            ],
        )
        + when(
            "toan_tinh.huyen_co_don_vi_chua_dat",
            p(
                "3. Đề nghị Ủy ban nhân dân {{ toan_tinh.huyen_co_don_vi_chua_dat }} chỉ đạo các đơn vị "
                "không "
                "đạt khắc phục những tiêu chí còn thấp, phấn đấu đạt tiêu chuẩn trong kỳ đánh giá tiếp theo.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "3. Đề nghị Ủy ban nhân dân các huyện, thành phố chỉ đạo các đơn vị duy trì kết quả đã "
                    "đạt được.",
                    "ThanVanBan",
                )
            ],
        )
    )
