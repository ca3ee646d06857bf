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
        b'<w:body><w:tbl><w:tblPr><w:tblW w:w="9524" w:type="dxa"/><w:tblInd w:w="-227" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="3855"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr>',
    )
    if co_quan_['chu_quan']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="CoQuanChuQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[co_quan_['chu_quan']],
            b'</w:t></w:r></w:p>',
        )
    rows_1 = filling.rows(co_quan_['cac_dong'])
    for dong__1 in rows_1:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="CoQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__1],
            b'</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="KeCoQuan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr><w:r><w:t xml:space="preserve">C\xe1\xbb\x98NG H\xc3\x92A X\xc3\x83 H\xe1\xbb\x98I CH\xe1\xbb\xa6 NGH\xc4\xa8A VI\xe1\xbb\x86T NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x99c l\xe1\xba\xadp - T\xe1\xbb\xb1 do - H\xe1\xba\xa1nh ph\xc3\xbac</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr><w:r><w:t xml:space="preserve">S\xe1\xbb\x91: ',
        printed[van_ban_['so_ky_hieu']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeuCongVan"/></w:pPr><w:r><w:t xml:space="preserve">V/v \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xc3\xb4ng nh\xe1\xba\xadn ',
        printed[xa_['ten']],
        b' \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh g\xe1\xbb\xadi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['phong_lao_dong']],
        b' ',
        printed[huyen_['ten']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[can_cu_gop_],
        b', ',
        printed[ten_['ubnd_xa']],
        b' b\xc3\xa1o c\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xc3\xa0 \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_['cuoc_hop']['ngay_dau_cau']],
        b', H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em c\xe1\xbb\xa7a ',
        printed[xa_['ten']],
        b' \xc4\x91\xc3\xa3 h\xe1\xbb\x8dp, \xc4\x91\xc3\xa1nh gi\xc3\xa1 vi\xe1\xbb\x87c th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[so_tieu_chi_],
        b' ti\xc3\xaau ch\xc3\xad trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xbb\xab ',
        printed[ky_danh_gia_['tu']],
        b' \xc4\x91\xe1\xba\xbfn ',
        printed[ky_danh_gia_['den']],
        b'. K\xe1\xba\xbft qu\xe1\xba\xa3, ',
        printed[xa_['ten']],
        b' \xc4\x91\xe1\xba\xa1t ',
        printed[ket_qua_['tu_cham']],
        b' \xc4\x91i\xe1\xbb\x83m (',
        printed[ket_qua_['tu_cham_chu']],
        b') tr\xc3\xaan t\xe1\xbb\x95ng s\xe1\xbb\x91 ',
        printed[diem_toi_da_],
        b' \xc4\x91i\xe1\xbb\x83m, ',
        printed[ket_qua_['tu_cham_so_nguong']],
        b' m\xe1\xbb\xa9c t\xe1\xbb\x91i thi\xe1\xbb\x83u ',
        printed[ket_qua_['nguong']],
        b' \xc4\x91i\xe1\xbb\x83m quy \xc4\x91\xe1\xbb\x8bnh \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
        printed[xa_['nhom_dia_ban']],
        b'. Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 k\xe1\xba\xbft lu\xe1\xba\xadn ',
        printed[xa_['ten']],
        b' \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x93 s\xc6\xa1 g\xe1\xbb\xadi k\xc3\xa8m theo C\xc3\xb4ng v\xc4\x83n n\xc3\xa0y g\xe1\xbb\x93m:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. B\xc3\xa1o c\xc3\xa1o ',
        printed[vien_dan_['bao_cao_xa']],
        b' c\xe1\xbb\xa7a ',
        printed[ten_['ubnd_xa']],
        b' v\xe1\xbb\x81 t\xc3\xacnh h\xc3\xacnh th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Bi\xc3\xaan b\xe1\xba\xa3n ',
        printed[vien_dan_['bien_ban_xa']],
        b' c\xe1\xbb\xa7a H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xe1\xbb\x81 vi\xe1\xbb\x87c \xc4\x91\xc3\xa1nh gi\xc3\xa1 x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xc3\xa1c ti\xc3\xaau ch\xc3\xad th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">4. Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh ',
        printed[vien_dan_['quyet_dinh_hoi_dong']],
        b' c\xe1\xbb\xa7a ',
        printed[ten_['ubnd_xa']],
        b' v\xe1\xbb\x81 vi\xe1\xbb\x87c th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ten_['ubnd_xa_dau_cau']],
        b' k\xc3\xadnh \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b' xem x\xc3\xa9t, c\xc3\xb4ng nh\xe1\xba\xadn ',
        printed[xa_['ten']],
        b' \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 tr\xc3\xaan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc6\xb0\xe1\xbb\x9dng tr\xe1\xbb\xb1c \xc4\x90\xe1\xba\xa3ng \xe1\xbb\xa7y ',
        printed[xa_['loai']],
        b' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc6\xb0\xe1\xbb\x9dng tr\xe1\xbb\xb1c H\xc4\x90ND ',
        printed[xa_['loai']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_2 = filling.rows(ky_['quyen_han'])
    for dong__2 in rows_2:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2],
            b'</w:t></w:r></w:p>',
        )
    if ky_['chuc_vu_khac']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ChucVuKhac"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['chuc_vu_khac']],
            b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenSat"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['ho_ten']],
            b'</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="HoTen"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['ho_ten']],
            b'</w:t></w:r></w:p>',
        )
    text += (
        b'</w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body>',
    )
    return b"".join(text)


ASKS = frozenset(['can_cu_gop', 'co_quan', 'diem_toi_da', 'hoi_dong', 'huyen', 'ket_qua', 'ky', 'ky_danh_gia', 'nam', 'so_tieu_chi', 'ten', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
