"""to-trinh-de-nghi-cong-nhan-tung-xa.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '45220bb8d11e091a9ed2236db47a1775bc2a383b46614e627a5712c602d13b9d'
TITLE = 'Tờ trình đề nghị công nhận (từng xã)'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    xa_ = values['xa']
    nam_ = values['nam']
    ten_ = values['ten']
    can_cu_ = values['can_cu']
    vien_dan_ = values['vien_dan']
    ket_qua_ = values['ket_qua']
    diem_toi_da_ = values['diem_toi_da']
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
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">TỜ TRÌNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Về việc đề nghị công nhận ',
        printed[xa_['ten']],
        ' đạt tiêu chuẩn</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiMot"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        '</w:t></w:r></w:p>',
    )
    rows_2 = filling.rows(can_cu_)
    for dong__2 in rows_2:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ ',
            printed[dong__2],
            ';</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ Biên bản ',
        printed[vien_dan_['bien_ban_xet_duyet']],
        ' của ',
        printed[ten_['hoi_dong_xet_duyet']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">Xét hồ sơ đề nghị công nhận của ',
        printed[ten_['ubnd_xa']],
        ' và Báo cáo kết quả thẩm định ',
        printed[vien_dan_['bao_cao_tham_dinh']],
        ' của ',
        printed[ten_['phong_lao_dong']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ten_['hoi_dong_xet_duyet_dau_cau']],
        ' kính trình như sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. ',
        printed[xa_['ten_dau_cau']],
        ' tự chấm ',
        printed[ket_qua_['tu_cham']],
        ' điểm; Hội đồng xét duyệt xác định ',
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
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Chủ tịch Hội đồng xét duyệt kết luận ',
        printed[xa_['ten']],
        ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. Hội đồng xét duyệt đề nghị Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ' ban hành Quyết định công nhận ',
        printed[xa_['ten']],
        ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        ', kèm theo Giấy công nhận.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Kính trình Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ' xem xét, quyết định./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Như trên;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thành viên Hội đồng xét duyệt;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT, hồ sơ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_3 = filling.rows(ky_['quyen_han'])
    for dong__3 in rows_3:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3],
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


ASKS = frozenset(['can_cu', 'co_quan', 'diem_toi_da', 'ket_qua', 'ky', 'nam', 'ten', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
