"""bao-cao-tinh-hinh-thuc-hien.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '269e0ca1a45610e16b2b98641d560fe0e3960cd7ea1864485ea119908aecf0f1'
TITLE = 'Báo cáo tình hình thực hiện tiêu chuẩn'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    ten_ = values['ten']
    huyen_ = values['huyen']
    can_cu_gop_ = values['can_cu_gop']
    xa_ = values['xa']
    tinh_ = values['tinh']
    ket_qua_ = values['ket_qua']
    diem_toi_da_ = values['diem_toi_da']
    hoi_dong_ = values['hoi_dong']
    vien_dan_ = values['vien_dan']
    so_tieu_chi_ = values['so_tieu_chi']
    ky_danh_gia_ = values['ky_danh_gia']
    bang_diem_ = values['bang_diem']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
    ky_ = values['ky']
    text = []
    text += (
        '<w:body><w:tbl><w:tblPr><w:tblW w:w="9524" w:type="dxa"/><w:tblInd w:w="-227" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="3855"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr>',
    )
    if co_quan_['chu_quan']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="CoQuanChuQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[co_quan_['chu_quan']],
            '</w:t></w:r></w:p>',
        )
    rows_1 = filling.rows(co_quan_['cac_dong'])
    for dong__1 in rows_1:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="CoQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__1],
            '</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="KeCoQuan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr><w:r><w:t xml:space="preserve">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr><w:r><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr><w:r><w:t xml:space="preserve">Số: ',
        printed[van_ban_['so_ky_hieu']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Tình hình thực hiện quy định tiêu chuẩn</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['ubnd_huyen_dau_cau']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['phong_lao_dong']],
        ' ',
        printed[huyen_['ten']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện ',
        printed[can_cu_gop_],
        ', ',
        printed[ten_['ubnd_xa']],
        ' báo cáo tình hình thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        ' như sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. CÔNG TÁC TỔ CHỨC ĐÁNH GIÁ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. ',
        printed[xa_['ten_dau_cau']],
        ' thuộc ',
        printed[huyen_['ten']],
        ', ',
        printed[tinh_['ten']],
    )
    if xa_['so_tre_em']:
        text += (
            '; toàn ',
            printed[xa_['loai']],
            ' có ',
            printed[xa_['so_tre_em']],
            ' trẻ em dưới 16 tuổi',
        )
    text += (
        '. Theo quy định về điều kiện công nhận, ',
        printed[xa_['ten']],
        ' được xét theo mức điểm đối với ',
        printed[xa_['nhom_dia_ban']],
        ': đạt từ ',
        printed[ket_qua_['nguong']],
        ' điểm trở lên trên tổng số ',
        printed[diem_toi_da_],
        ' điểm.</w:t></w:r></w:p>',
    )
    if hoi_dong_['so_thanh_vien']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. ',
            printed[ten_['ubnd_xa_dau_cau']],
            ' đã ban hành Quyết định ',
            printed[vien_dan_['quyet_dinh_hoi_dong']],
            ' thành lập Hội đồng đánh giá xã, phường, thị trấn phù hợp với trẻ em gồm ',
            printed[hoi_dong_['so_thanh_vien']],
            ' thành viên. Hội đồng đánh giá đã họp ',
            printed[hoi_dong_['cuoc_hop']['ngay']],
            ' để đánh giá việc thực hiện ',
            printed[so_tieu_chi_],
            ' tiêu chí trong kỳ đánh giá từ ',
            printed[ky_danh_gia_['tu']],
            ' đến ',
            printed[ky_danh_gia_['den']],
            '; cuộc họp được ghi thành biên bản.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Việc đánh giá ',
            printed[so_tieu_chi_],
            ' tiêu chí được thực hiện cho kỳ đánh giá từ ',
            printed[ky_danh_gia_['tu']],
            ' đến ',
            printed[ky_danh_gia_['den']],
            '.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">1. Điểm tự chấm của từng tiêu chí</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="3742"/><w:gridCol w:w="907"/><w:gridCol w:w="1077"/><w:gridCol w:w="2778"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm tối đa</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm tự chấm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2778" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ, minh chứng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(bang_diem_)
    count_2 = len(rows_2)
    for at_2, dong__2 in enumerate(rows_2):
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tieu_chi']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['diem_toi_da']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['diem_tu_cham']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2778" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['can_cu']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">Tổng điểm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tu_cham']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2778" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr></w:p></w:tc></w:tr></w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) Tên tiêu chí số ',
            printed[tieu_chi_chua_doi_chieu_],
            ' chưa đối chiếu được với bản chính của bộ tiêu chí; đề nghị đối chiếu trước khi ký.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="KhoanSauBang"/></w:pPr><w:r><w:t xml:space="preserve">2. Tổng điểm</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[xa_['ten_dau_cau']],
        ' tự chấm ',
        printed[ket_qua_['tu_cham']],
        ' điểm (',
        printed[ket_qua_['tu_cham_chu']],
        '), ',
        printed[ket_qua_['tu_cham_so_nguong']],
        ' mức tối thiểu ',
        printed[ket_qua_['nguong']],
        ' điểm.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">3. Những tiêu chí chưa đạt điểm tối đa</w:t></w:r></w:p>',
    )
    if ket_qua_['mat_diem']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Có ',
            printed[ket_qua_['so_tieu_chi_mat_diem']],
            ' tiêu chí chưa đạt điểm tối đa, xếp theo mức độ giảm dần của tỷ lệ điểm chưa đạt:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(ket_qua_['mat_diem'])
        for muc__3 in rows_3:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Tiêu chí ',
                printed[muc__3['so']],
                ' (',
                printed[muc__3['ten']],
                '): đạt ',
                printed[muc__3['diem']],
                '/',
                printed[muc__3['toi_da']],
                ' điểm, còn thiếu ',
                printed[muc__3['mat']],
                ' điểm',
                printed[muc__3['dau']],
                '</w:t></w:r></w:p>',
            )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Tất cả các tiêu chí đều đạt điểm tối đa.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III. KẾT LUẬN VÀ PHƯƠNG HƯỚNG</w:t></w:r></w:p>',
    )
    if ket_qua_['tu_cham_dat']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Với kết quả trên, ',
            printed[xa_['ten']],
            ' có tổng số điểm đạt mức quy định. ',
            printed[ten_['ubnd_xa_dau_cau']],
            ' tiếp tục duy trì những tiêu chí đã đạt điểm tối đa',
        )
        if ket_qua_['mat_diem']:
            text += (
                ', tập trung nâng cao ',
                printed[ket_qua_['yeu_nhat_trong_cau']],
            )
        text += (
            ' trong kỳ đánh giá tiếp theo.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Với kết quả trên, ',
            printed[xa_['ten']],
            ' chưa có tổng số điểm đạt mức quy định, còn thiếu ',
            printed[ket_qua_['tu_cham_lech']],
            ' điểm. ',
            printed[ten_['ubnd_xa_dau_cau']],
            ' sẽ chỉ đạo các ngành, đoàn thể, trường học và các thôn, làng, tổ dân phố tập trung khắc phục ',
            printed[ket_qua_['yeu_nhat_trong_cau']],
            ' để đạt tiêu chuẩn trong kỳ đánh giá tiếp theo.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là báo cáo tình hình thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        ' của ',
        printed[xa_['ten']],
        ', ',
        printed[ten_['ubnd_xa']],
        ' kính báo cáo ',
        printed[ten_['ubnd_huyen']],
        ' xem xét./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Như trên;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thường trực Đảng ủy ',
        printed[xa_['loai']],
        ' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thường trực HĐND ',
        printed[xa_['loai']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_4 = filling.rows(ky_['quyen_han'])
    for dong__4 in rows_4:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4],
            '</w:t></w:r></w:p>',
        )
    if ky_['chuc_vu_khac']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ChucVuKhac"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['chuc_vu_khac']],
            '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenSat"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['ho_ten']],
            '</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="HoTen"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['ho_ten']],
            '</w:t></w:r></w:p>',
        )
    text += (
        '</w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body>',
    )
    return "".join(text)


ASKS = frozenset(['bang_diem', 'can_cu_gop', 'co_quan', 'diem_toi_da', 'hoi_dong', 'huyen', 'ket_qua', 'ky', 'ky_danh_gia', 'nam', 'so_tieu_chi', 'ten', 'tieu_chi_chua_doi_chieu', 'tinh', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
