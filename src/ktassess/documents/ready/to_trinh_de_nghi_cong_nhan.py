"""to-trinh-de-nghi-cong-nhan.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '0632984f11161c6ef9f91bf046901b41ea4f0e663113ddb3035f7e37d5f99425'
TITLE = 'Tờ trình đề nghị công nhận'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    ten_ = values['ten']
    can_cu_ = values['can_cu']
    vien_dan_ = values['vien_dan']
    hoi_dong_xet_duyet_ = values['hoi_dong_xet_duyet']
    tong_hop_ = values['tong_hop']
    cong_nhan_ = values['cong_nhan']
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
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x9c TR\xc3\x8cNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xc3\xb4ng nh\xe1\xba\xadn x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">\xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiMot"/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh g\xe1\xbb\xadi: Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b'</w:t></w:r></w:p>',
    )
    rows_2 = filling.rows(can_cu_)
    for dong__2 in rows_2:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 ',
            printed[dong__2],
            b';</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh ',
        printed[vien_dan_['quyet_dinh_hoi_dong_xet_duyet']],
        b' c\xe1\xbb\xa7a ',
        printed[ten_['ubnd_huyen']],
        b' v\xe1\xbb\x81 vi\xe1\xbb\x87c th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 Bi\xc3\xaan b\xe1\xba\xa3n ',
        printed[vien_dan_['bien_ban_xet_duyet']],
        b' c\xe1\xbb\xa7a ',
        printed[ten_['hoi_dong_xet_duyet']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['ngay_dau_cau']],
        b', ',
        printed[ten_['hoi_dong_xet_duyet']],
        b' \xc4\x91\xc3\xa3 h\xe1\xbb\x8dp x\xc3\xa9t duy\xe1\xbb\x87t h\xe1\xbb\x93 s\xc6\xa1 c\xe1\xbb\xa7a ',
        printed[tong_hop_['so_da_tham_dinh']],
        b' ',
        printed[tong_hop_['loai_da_tham_dinh']],
        b'. K\xe1\xba\xbft qu\xe1\xba\xa3, ',
        printed[tong_hop_['so_dat']],
        b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n',
    )
    if tong_hop_['khong_dat']:
        text += (
            b', ',
            printed[tong_hop_['so_khong_dat']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n',
        )
    if tong_hop_['chua_ket_luan']:
        text += (
            b', ',
            printed[tong_hop_['so_chua_ket_luan']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b ch\xc6\xb0a \xc4\x91\xe1\xbb\xa7 c\xc4\x83n c\xe1\xbb\xa9 \xc4\x91\xe1\xbb\x83 k\xe1\xba\xbft lu\xe1\xba\xadn',
        )
    text += (
        b'.</w:t></w:r></w:p>',
    )
    if cong_nhan_['mot']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t k\xc3\xadnh \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
            printed[ten_['ubnd_huyen']],
            b' ban h\xc3\xa0nh Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh c\xc3\xb4ng nh\xe1\xba\xadn, k\xc3\xa8m theo Gi\xe1\xba\xa5y c\xc3\xb4ng nh\xe1\xba\xadn, \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
            printed[cong_nhan_['trong_cau']],
            b' \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b':</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t k\xc3\xadnh \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
            printed[ten_['ubnd_huyen']],
            b' ban h\xc3\xa0nh Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh c\xc3\xb4ng nh\xe1\xba\xadn, k\xc3\xa8m theo Gi\xe1\xba\xa5y c\xc3\xb4ng nh\xe1\xba\xadn, \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
            printed[cong_nhan_['so']],
            b' ',
            printed[cong_nhan_['loai']],
            b' sau \xc4\x91\xc3\xa2y \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b':</w:t></w:r></w:p>',
        )
    text += (
        b'<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="3061"/><w:gridCol w:w="1814"/><w:gridCol w:w="1814"/><w:gridCol w:w="1814"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3061" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">M\xe1\xbb\xa9c \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\x91i thi\xe1\xbb\x83u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_3 = filling.rows(cong_nhan_['danh_sach'])
    count_3 = len(rows_3)
    for at_3, dong__3 in enumerate(rows_3):
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3061" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['nguong']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tu_cham']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tham_dinh']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh tr\xc3\xacnh Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b' xem x\xc3\xa9t, quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 tr\xc3\xaan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc3\xa0nh vi\xc3\xaan H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT, h\xe1\xbb\x93 s\xc6\xa1.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_4 = filling.rows(ky_['quyen_han'])
    for dong__4 in rows_4:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4],
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


ASKS = frozenset(['can_cu', 'co_quan', 'cong_nhan', 'hoi_dong_xet_duyet', 'ky', 'nam', 'ten', 'tong_hop', 'van_ban', 'vien_dan'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
