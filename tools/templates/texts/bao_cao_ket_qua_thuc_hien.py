"""06 of the district: the district's report to the province."""

from ..form import addressed_to, body, last, letterhead, signature, title
from ..ooxml import Column, each, p, table, when
from ..package import Template
from ..years import criteria, departments, last_year, targets, totals, units_table, weakest


def template() -> Template:
    """The template."""
    return Template(
        "bao-cao-ket-qua-thuc-hien",
        "Báo cáo kết quả thực hiện của huyện",
        letterhead()
        + title(
            "BÁO CÁO",
            "Kết quả thực hiện quy định tiêu chuẩn xã, phường, thị trấn",
            "phù hợp với trẻ em năm {{ nam }} của {{ huyen.ten }}",
        )
        + addressed_to("{{ ten.ubnd_tinh_dau_cau }}", "{{ ten.so_lao_dong_dau_cau }} {{ tinh.ten }}")
        + body(
            "Thực hiện {{ can_cu_gop }}, {{ ten.ubnd_huyen }} báo cáo kết quả thực hiện năm {{ nam }} như "
            "sau:"
        )
        + p("I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN", "Muc")
        + body(
            "1. {{ huyen.ten_dau_cau }} có {{ tong_hop.so_don_vi }} {{ tong_hop.loai_don_vi }}. Đến nay có "
            "{{ tong_hop.so_co_ho_so }}/{{ tong_hop.so_don_vi }} đơn vị gửi hồ sơ đánh giá về "
            "{{ ten.phong_lao_dong }}.",
        )
        + when(
            "tre_han.danh_sach",
            p(
                "2. Thời hạn gửi hồ sơ là {{ han.ho_so_xa }}. Có {{ tre_han.so }} đơn vị gửi chậm:",
                "ThanVanBan",
                keep_next=True,
            ),
            each(
                "muc",
                "tre_han.danh_sach",
                p(
                    "- {{ muc.ten }}: {% if muc.ngay %}gửi {{ muc.ngay }}, chậm {{ muc.so_ngay }} ngày"
                    "{% else %}chưa gửi hồ sơ{% endif %}{{ muc.dau }}",
                    "ThanVanBan",
                ),
            ),
            otherwise=[
                p(
                    "2. Thời hạn gửi hồ sơ là {{ han.ho_so_xa }}; không có đơn vị nào gửi chậm.",
                    "ThanVanBan",
                )
            ],
        )
        + when(
            "tre_han.dung_ngay",
            p(
                "{{ tre_han.dung_ngay }} gửi hồ sơ đúng vào ngày được nêu trong thời hạn.",
                "ThanVanBan",
            ),
        )
        + when(
            "hoi_dong_xet_duyet.so_thanh_vien",
            p(
                "3. {{ ten.ubnd_huyen_dau_cau }} thành lập Hội đồng xét duyệt gồm "
                "{{ hoi_dong_xet_duyet.so_thanh_vien }} thành viên (Quyết định "
                "{{ vien_dan.quyet_dinh_hoi_dong_xet_duyet }})"
                "{% if hoi_dong_xet_duyet.cuoc_hop.da_hop %}; Hội đồng họp xét duyệt "
                "{{ hoi_dong_xet_duyet.cuoc_hop.ngay }}{% endif %}.",
                "ThanVanBan",
            ),
        )
        + p("II. KẾT QUẢ", "Muc")
        + p("1. Kết quả đánh giá, xét duyệt", "Khoan")
        + table(
            [
                Column("TT", 1.0, "{{ dong.tt }}", "OBangGiua"),
                Column("Đơn vị", 4.4, "{{ dong.ten }}"),
                Column("Mức tối thiểu", 2.1, "{{ dong.nguong }}", "OBangGiua"),
                Column("Điểm tự chấm", 2.2, "{{ dong.tu_cham }}", "OBangGiua"),
                Column("Điểm thẩm định", 2.5, "{{ dong.tham_dinh }}", "OBangGiua"),
                Column("Kết quả", 3.8, "{{ dong.ket_qua }}", "OBangGiua"),
            ],
            "dong",
            "danh_sach",
        )
        + p(
            "Trong {{ tong_hop.so_don_vi }} đơn vị có {{ tong_hop.so_dat }} đơn vị đạt{% if "
            "tong_hop.khong_dat %}, {{ tong_hop.so_khong_dat }} đơn vị không đạt{% endif %}{% if "
            "tong_hop.so_con_lai %}, {{ tong_hop.so_con_lai }} đơn vị chưa có kết quả xét duyệt{% endif %}.",
            "SauBang",
        )
        + p("2. So với mục tiêu", "Khoan")
        + body(
            "{% if tong_hop.de_nghi %}Có {{ cong_nhan.so }}/{{ tong_hop.so_don_vi }} đơn vị đủ điều kiện "
            "được công nhận năm {{ nam }}, bằng {{ cong_nhan.ty_le }}% số đơn vị của {{ huyen.loai }}: {{ "
            "tong_hop.de_nghi }}.{% else %}Đến thời điểm báo cáo, chưa có đơn vị nào đủ điều kiện được "
            "công nhận năm {{ nam }}.{% endif %}",
        )
        + when(
            "tong_hop.dat_chua_de_nghi",
            p(
                "Chưa đề nghị công nhận {{ tong_hop.dat_chua_de_nghi }} cho đến khi hồ sơ được hoàn thiện.",
                "ThanVanBan",
            ),
        )
        + targets("{{ huyen.loai }}")
        + p("3. So với năm {{ nam_truoc.nam }}", "Khoan")
        + last_year("{{ huyen.loai }}", totals(), units_table(), criteria())
        + p("4. Những tiêu chí đạt thấp", "Khoan")
        + weakest()
        + p("5. Kết quả theo cơ quan được giao giám sát tiêu chí", "Khoan")
        + departments()
        + p("III. ĐỀ XUẤT, KIẾN NGHỊ", "Muc")
        + when(
            "yeu_nhat",
            p(
                "1. Đề nghị {{ ten.so_lao_dong }} phối hợp với các sở, ngành được giao giám sát các tiêu "
                "chí nêu tại điểm 4 mục II{% if don_vi_giam_sat %} ({{ don_vi_giam_sat }}){% endif %} quan "
                "tâm hướng dẫn, hỗ trợ {{ huyen.ten }} nâng cao kết quả thực hiện.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "1. Đề nghị {{ ten.so_lao_dong }} tiếp tục hướng dẫn việc duy trì kết quả thực hiện "
                    "các tiêu chí.",
                    "ThanVanBan",
                )
            ],
        )
        + when(
            "tong_hop.can_khac_phuc",
            p(
                "2. {{ ten.ubnd_huyen_dau_cau }} tiếp tục chỉ đạo {{ tong_hop.can_khac_phuc }} khắc phục "
                "những tiêu chí còn thấp, hoàn thiện hồ sơ theo quy định và phấn đấu đạt tiêu chuẩn trong "
                "kỳ đánh giá tiếp theo.",
                "ThanVanBan",
            ),
            otherwise=[
                p(
                    "2. {{ ten.ubnd_huyen_dau_cau }} tiếp tục chỉ đạo các đơn vị duy trì kết quả đã đạt "
                    "được.",
                    "ThanVanBan",
                )
            ],
        )
        + last(
            "Trên đây là báo cáo kết quả thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với "
            "trẻ em năm {{ nam }}, {{ ten.ubnd_huyen }} kính báo cáo {{ ten.ubnd_tinh }}"
        )
        + signature(
            "Như trên",
            "Thường trực HĐND {{ huyen.loai }} (b/c)",
            "{{ ten_tat.phong_lao_dong }}",
            "UBND các {{ tong_hop.loai_don_vi }}",
        ),
    )
