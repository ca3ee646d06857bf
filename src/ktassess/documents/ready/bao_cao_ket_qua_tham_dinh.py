"""bao-cao-ket-qua-tham-dinh.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = 'ecfd8e27ed37a61eb791bb4306be8f6f043439071dfdb7d2a4672d6273d9b2e0'
TITLE = 'Báo cáo kết quả thẩm định'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    xa_ = values['xa']
    ten_ = values['ten']
    can_cu_gop_ = values['can_cu_gop']
    ho_so_ = values['ho_so']
    han_ = values['han']
    ket_qua_ = values['ket_qua']
    hoi_dong_ = values['hoi_dong']
    bang_diem_ = values['bang_diem']
    diem_toi_da_ = values['diem_toi_da']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
    ten_tat_ = values['ten_tat']
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
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả thẩm định việc đánh giá các tiêu chí</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">của ',
        printed[xa_['ten']],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['hoi_dong_xet_duyet_dau_cau']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện ',
        printed[can_cu_gop_],
        ', ',
        printed[ten_['phong_lao_dong']],
        ' báo cáo kết quả thẩm định hồ sơ của ',
        printed[ten_['ubnd_xa']],
        ' như sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. HỒ SƠ ĐỀ NGHỊ</w:t></w:r></w:p>',
    )
    if ho_so_['ngay']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Hồ sơ đánh giá năm ',
            printed[nam_],
            ' của ',
            printed[ten_['ubnd_xa']],
            ' được gửi đến ',
            printed[ten_['phong_lao_dong']],
            ' ',
            printed[ho_so_['ngay']],
        )
        if ho_so_['tre']:
            text += (
                ', chậm ',
                printed[ho_so_['so_ngay_tre']],
                ' ngày so với thời hạn quy định (',
                printed[han_['ho_so_xa']],
                ')',
            )
        elif ho_so_['dung_ngay']:
            text += (
                ', đúng vào ngày được nêu trong thời hạn quy định (',
                printed[han_['ho_so_xa']],
                ')',
            )
        elif ho_so_['dung_han']:
            text += (
                ', trong thời hạn quy định (',
                printed[han_['ho_so_xa']],
                ')',
            )
        text += (
            '.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Hồ sơ đánh giá năm ',
            printed[nam_],
            ' của ',
            printed[ten_['ubnd_xa']],
            ' gửi đến ',
            printed[ten_['phong_lao_dong']],
            ' ngày … tháng … năm ',
            printed[nam_],
            ' (thời hạn quy định: ',
            printed[han_['ho_so_xa']],
            ').</w:t></w:r></w:p>',
        )
    if ket_qua_['co_tu_cham']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Theo hồ sơ, ',
            printed[xa_['ten']],
            ' tự chấm ',
            printed[ket_qua_['tu_cham']],
            ' điểm (',
            printed[ket_qua_['tu_cham_chu']],
            ')',
        )
        if hoi_dong_['cuoc_hop']['co_ket_luan']:
            text += (
                '; Chủ tịch Hội đồng đánh giá kết luận ',
                ('đạt' if hoi_dong_['cuoc_hop']['ket_luan_dat'] else 'không đạt'),
                ' tiêu chuẩn',
            )
        text += (
            '.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. KẾT QUẢ THẨM ĐỊNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">1. Điểm của từng tiêu chí</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="4422"/><w:gridCol w:w="907"/><w:gridCol w:w="1077"/><w:gridCol w:w="1191"/><w:gridCol w:w="907"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm tối đa</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm tự chấm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm thẩm định</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tăng, giảm</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(bang_diem_)
    count_2 = len(rows_2)
    for at_2, dong__2 in enumerate(rows_2):
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
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
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['diem_tham_dinh']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_2 - at_2) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['chenh_lech']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4989" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">Tổng điểm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tu_cham']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tham_dinh']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tham_dinh_tang_giam']],
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) Tên tiêu chí số ',
            printed[tieu_chi_chua_doi_chieu_],
            ' chưa đối chiếu được với bản chính của bộ tiêu chí; đề nghị đối chiếu trước khi ký.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="KhoanSauBang"/></w:pPr><w:r><w:t xml:space="preserve">2. Những tiêu chí có điểm thẩm định khác điểm tự chấm</w:t></w:r></w:p>',
    )
    if ket_qua_['thay_doi']:
        rows_3 = filling.rows(ket_qua_['thay_doi'])
        for muc__3 in rows_3:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Tiêu chí ',
                printed[muc__3['so']],
                ': từ ',
                printed[muc__3['tu_cham']],
                ' điểm ',
                ('lên' if muc__3['tang'] else 'xuống'),
                ' ',
                printed[muc__3['tham_dinh']],
                ' điểm (',
                ('tăng' if muc__3['tang'] else 'giảm'),
                ' ',
                printed[muc__3['lech']],
                ' điểm)',
                printed[muc__3['dau']],
                '</w:t></w:r></w:p>',
            )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Điểm thẩm định của tất cả các tiêu chí bằng điểm tự chấm của ',
            printed[xa_['loai']],
            '.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">3. Tổng điểm</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[xa_['ten_dau_cau']],
        ' đạt ',
        printed[ket_qua_['tham_dinh']],
        ' điểm (',
        printed[ket_qua_['tham_dinh_chu']],
        ') trên tổng số ',
        printed[diem_toi_da_],
        ' điểm, ',
        printed[ket_qua_['tham_dinh_so_nguong']],
        ' mức tối thiểu ',
        printed[ket_qua_['nguong']],
        ' điểm quy định đối với ',
        printed[xa_['nhom_dia_ban']],
        '.</w:t></w:r></w:p>',
    )
    if ket_qua_['mat_diem']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí có tỷ lệ điểm chưa đạt cao nhất: ',
            printed[ket_qua_['yeu_nhat_trong_cau']],
            '.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III. KẾT LUẬN VÀ ĐỀ NGHỊ</w:t></w:r></w:p>',
    )
    if ket_qua_['tham_dinh_dat']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Qua thẩm định, ',
            printed[xa_['ten']],
            ' có tổng số điểm đạt mức quy định để được công nhận. ',
            printed[ten_['phong_lao_dong']],
            ' đề nghị Hội đồng xét duyệt xem xét, kết luận và đề nghị Chủ tịch ',
            printed[ten_['ubnd_huyen']],
            ' công nhận ',
            printed[xa_['ten']],
            ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            ' theo quy định./.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Qua thẩm định, ',
            printed[xa_['ten']],
            ' có tổng số điểm thấp hơn mức quy định ',
            printed[ket_qua_['tham_dinh_lech']],
            ' điểm, chưa đủ điều kiện để được công nhận. ',
            printed[ten_['phong_lao_dong']],
            ' báo cáo Hội đồng xét duyệt xem xét, kết luận theo quy định./.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Như trên;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['ubnd_xa']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT, hồ sơ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['bang_diem', 'can_cu_gop', 'co_quan', 'diem_toi_da', 'han', 'ho_so', 'hoi_dong', 'ket_qua', 'ky', 'nam', 'ten', 'ten_tat', 'tieu_chi_chua_doi_chieu', 'van_ban', 'xa'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
