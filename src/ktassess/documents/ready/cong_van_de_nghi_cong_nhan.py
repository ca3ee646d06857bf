"""cong-van-de-nghi-cong-nhan.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = 'fd58d7fd4910f738732d8143306352c21c5da68f552d24f724a3cc84d9788c4d'
TITLE = 'Công văn đề nghị công nhận'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    xa_ = values['xa']
    nam_ = values['nam']
    ten_ = values['ten']
    huyen_ = values['huyen']
    can_cu_gop_ = values['can_cu_gop']
    hoi_dong_ = values['hoi_dong']
    so_tieu_chi_ = values['so_tieu_chi']
    ky_danh_gia_ = values['ky_danh_gia']
    ket_qua_ = values['ket_qua']
    diem_toi_da_ = values['diem_toi_da']
    vien_dan_ = values['vien_dan']
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
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeuCongVan"/></w:pPr><w:r><w:t xml:space="preserve">V/v đề nghị công nhận ',
        printed[xa_['ten']],
        ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['phong_lao_dong']],
        ' ',
        printed[huyen_['ten']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện ',
        printed[can_cu_gop_],
        ', ',
        printed[ten_['ubnd_xa']],
        ' báo cáo kết quả đánh giá và đề nghị như sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_['cuoc_hop']['ngay_dau_cau']],
        ', Hội đồng đánh giá xã, phường, thị trấn phù hợp với trẻ em của ',
        printed[xa_['ten']],
        ' đã họp, đánh giá việc thực hiện ',
        printed[so_tieu_chi_],
        ' tiêu chí trong kỳ đánh giá từ ',
        printed[ky_danh_gia_['tu']],
        ' đến ',
        printed[ky_danh_gia_['den']],
        '. Kết quả, ',
        printed[xa_['ten']],
        ' đạt ',
        printed[ket_qua_['tu_cham']],
        ' điểm (',
        printed[ket_qua_['tu_cham_chu']],
        ') trên tổng số ',
        printed[diem_toi_da_],
        ' điểm, ',
        printed[ket_qua_['tu_cham_so_nguong']],
        ' mức tối thiểu ',
        printed[ket_qua_['nguong']],
        ' điểm quy định đối với ',
        printed[xa_['nhom_dia_ban']],
        '. Chủ tịch Hội đồng đánh giá kết luận ',
        printed[xa_['ten']],
        ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Hồ sơ gửi kèm theo Công văn này gồm:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Báo cáo ',
        printed[vien_dan_['bao_cao_xa']],
        ' của ',
        printed[ten_['ubnd_xa']],
        ' về tình hình thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Biên bản ',
        printed[vien_dan_['bien_ban_xa']],
        ' của Hội đồng đánh giá về việc đánh giá xã, phường, thị trấn phù hợp với trẻ em;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. Tổng điểm đánh giá các tiêu chí thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">4. Quyết định ',
        printed[vien_dan_['quyet_dinh_hoi_dong']],
        ' của ',
        printed[ten_['ubnd_xa']],
        ' về việc thành lập Hội đồng đánh giá.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ten_['ubnd_xa_dau_cau']],
        ' kính đề nghị Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ' xem xét, công nhận ',
        printed[xa_['ten']],
        ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        './.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Như trên;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thường trực Đảng ủy ',
        printed[xa_['loai']],
        ' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thường trực HĐND ',
        printed[xa_['loai']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_2 = filling.rows(ky_['quyen_han'])
    for dong__2 in rows_2:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2],
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


ASKS = frozenset(['can_cu_gop', 'co_quan', 'diem_toi_da', 'hoi_dong', 'huyen', 'ket_qua', 'ky', 'ky_danh_gia', 'nam', 'so_tieu_chi', 'ten', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
