"""danh-muc-quyet-dinh-cong-nhan.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '3703e8aac58978e7ecd43d4205d2c6a808aba47b193152348389f4c283f90c06'
TITLE = 'Danh mục quyết định công nhận hằng năm'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    khen_thuong_ = values['khen_thuong']
    ten_ = values['ten']
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
        b'<w:p><w:pPr><w:pStyle w:val="KeCoQuan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr><w:r><w:t xml:space="preserve">C\xe1\xbb\x98NG H\xc3\x92A X\xc3\x83 H\xe1\xbb\x98I CH\xe1\xbb\xa6 NGH\xc4\xa8A VI\xe1\xbb\x86T NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x99c l\xe1\xba\xadp - T\xe1\xbb\xb1 do - H\xe1\xba\xa1nh ph\xc3\xbac</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr>',
    )
    if van_ban_['so_ky_hieu']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr><w:r><w:t xml:space="preserve">S\xe1\xbb\x91: ',
            printed[van_ban_['so_ky_hieu']],
            b'</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr></w:p>',
        )
    text += (
        b'</w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">DANH M\xe1\xbb\xa4C</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh c\xc3\xb4ng nh\xe1\xba\xadn h\xe1\xba\xb1ng n\xc4\x83m c\xe1\xbb\xa7a c\xc3\xa1c \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">\xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">trong ',
        printed[khen_thuong_['so_nam']],
        b' n\xc4\x83m li\xc3\xaan t\xe1\xbb\xa5c (t\xe1\xbb\xab n\xc4\x83m ',
        printed[khen_thuong_['tu_nam']],
        b' \xc4\x91\xe1\xba\xbfn n\xc4\x83m ',
        printed[khen_thuong_['den_nam']],
        b')</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Danh m\xe1\xbb\xa5c n\xc3\xa0y k\xc3\xa8m theo T\xe1\xbb\x9d tr\xc3\xacnh ',
        printed[khen_thuong_['to_trinh']],
        b' c\xe1\xbb\xa7a ',
        printed[ten_['phong_lao_dong']],
        b', g\xe1\xbb\x93m ',
        printed[khen_thuong_['so_van_ban']],
        b' v\xc4\x83n b\xe1\xba\xa3n sau \xc4\x91\xc3\xa2y:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="1814"/><w:gridCol w:w="737"/><w:gridCol w:w="3742"/><w:gridCol w:w="2211"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">N\xc4\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">V\xc4\x83n b\xe1\xba\xa3n c\xc3\xb4ng nh\xe1\xba\xadn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2211" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb4ng nh\xe1\xba\xadn theo</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(khen_thuong_['tung_nam'])
    count_2 = len(rows_2)
    for at_2, dong__2 in enumerate(rows_2):
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['nam']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['van_ban']],
        )
        if dong__2['cap_cho']:
            text += (
                b' (c\xe1\xba\xa5p cho ',
                printed[dong__2['cap_cho']],
                b')',
            )
        text += (
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2211" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['quy_dinh']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">B\xe1\xba\xa3n sao c\xe1\xbb\xa7a t\xe1\xbb\xabng v\xc4\x83n b\xe1\xba\xa3n n\xc3\xaau tr\xc3\xaan g\xe1\xbb\xadi k\xc3\xa8m theo Danh m\xe1\xbb\xa5c n\xc3\xa0y./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 T\xe1\xbb\x9d tr\xc3\xacnh;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT, h\xe1\xbb\x93 s\xc6\xa1.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_3 = filling.rows(ky_['quyen_han'])
    for dong__3 in rows_3:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3],
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


ASKS = frozenset(['co_quan', 'khen_thuong', 'ky', 'ten', 'van_ban'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
