"""to-trinh-thanh-lap-hoi-dong-xet-duyet.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '9733a95aa935b055ec308034e2a66d90755487b1e8de4720d2f2aa1878d4d9fc'
TITLE = 'Tờ trình thành lập Hội đồng xét duyệt'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    ten_ = values['ten']
    can_cu_ = values['can_cu']
    tong_hop_ = values['tong_hop']
    huyen_ = values['huyen']
    hoi_dong_xet_duyet_ = values['hoi_dong_xet_duyet']
    han_ = values['han']
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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x9c TR\xc3\x8cNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
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
        b'<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 ch\xe1\xbb\xa9c n\xc4\x83ng, nhi\xe1\xbb\x87m v\xe1\xbb\xa5 c\xe1\xbb\xa7a ',
        printed[ten_['phong_lao_dong']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x83 c\xc3\xb3 c\xc6\xa1 s\xe1\xbb\x9f xem x\xc3\xa9t, th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh, \xc4\x91\xc3\xa1nh gi\xc3\xa1 l\xe1\xba\xa1i c\xc3\xa1c ti\xc3\xaau ch\xc3\xad v\xc3\xa0 c\xc3\xb4ng nh\xe1\xba\xadn x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
        printed[tong_hop_['so_don_vi']],
        b' ',
        printed[tong_hop_['loai_don_vi']],
        b' tr\xc3\xaan \xc4\x91\xe1\xbb\x8ba b\xc3\xa0n ',
        printed[huyen_['ten']],
        b', ',
        printed[ten_['phong_lao_dong']],
        b' k\xc3\xadnh tr\xc3\xacnh Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b' xem x\xc3\xa9t, th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">1. H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t g\xe1\xbb\x93m ',
        printed[hoi_dong_xet_duyet_['so_thanh_vien']],
        b' th\xc3\xa0nh vi\xc3\xaan, d\xe1\xbb\xb1 ki\xe1\xba\xbfn:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2608"/><w:gridCol w:w="3515"/><w:gridCol w:w="2324"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x8d v\xc3\xa0 t\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ch\xe1\xbb\xa9c v\xe1\xbb\xa5, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vai tr\xc3\xb2 trong H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_3 = filling.rows(hoi_dong_xet_duyet_['thanh_vien'])
    for dong__3 in rows_3:
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['ho_ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['chuc_vu']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['vai_tro']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">2. Nhi\xe1\xbb\x87m v\xe1\xbb\xa5: xem x\xc3\xa9t c\xc3\xa1c b\xc3\xa1o c\xc3\xa1o, \xc4\x91\xc3\xa1nh gi\xc3\xa1 vi\xe1\xbb\x87c th\xe1\xbb\xb1c hi\xe1\xbb\x87n c\xc3\xa1c ti\xc3\xaau ch\xc3\xad v\xc3\xa0 x\xc3\xa1c \xc4\x91\xe1\xbb\x8bnh \xc4\x91i\xe1\xbb\x83m s\xe1\xbb\x91 \xc4\x91\xe1\xba\xa1t \xc4\x91\xc6\xb0\xe1\xbb\xa3c cho t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad c\xe1\xbb\xa7a t\xe1\xbb\xabng ',
        printed[tong_hop_['loai_don_vi_hoac']],
        b'; \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b' c\xc3\xb4ng nh\xe1\xba\xadn nh\xe1\xbb\xafng \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xc3\xb3 t\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91i\xe1\xbb\x83m \xc4\x91\xe1\xba\xa1t m\xe1\xbb\xa9c quy \xc4\x91\xe1\xbb\x8bnh ',
        printed[han_['cong_nhan']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ten_['phong_lao_dong_dau_cau']],
        b' k\xc3\xadnh tr\xc3\xacnh Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b' xem x\xc3\xa9t, quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh (k\xc3\xa8m theo d\xe1\xbb\xb1 th\xe1\xba\xa3o Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh)./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 tr\xc3\xaan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT, h\xe1\xbb\x93 s\xc6\xa1.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['can_cu', 'co_quan', 'han', 'hoi_dong_xet_duyet', 'huyen', 'ky', 'nam', 'ten', 'tong_hop', 'van_ban'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
