"""giay-cong-nhan.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '2b487de3bb32d44ce964b90328a01ba0c5283e1b333741d46e931b01fba143bf'
TITLE = 'Giấy công nhận'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    xa_ = values['xa']
    huyen_ = values['huyen']
    tinh_ = values['tinh']
    nam_ = values['nam']
    vien_dan_ = values['vien_dan']
    ten_ = values['ten']
    van_ban_ = values['van_ban']
    ky_ = values['ky']
    text = []
    text += (
        b'<w:body><w:p><w:pPr><w:pStyle w:val="GcnQuocHieu"/></w:pPr><w:r><w:t xml:space="preserve">C\xe1\xbb\x98NG H\xc3\x92A X\xc3\x83 H\xe1\xbb\x98I CH\xe1\xbb\xa6 NGH\xc4\xa8A VI\xe1\xbb\x86T NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnTieuNgu"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x99c l\xe1\xba\xadp - T\xe1\xbb\xb1 do - H\xe1\xba\xa1nh ph\xc3\xbac</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnCoQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[co_quan_['tham_quyen']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnTen"/></w:pPr><w:r><w:t xml:space="preserve">GI\xe1\xba\xa4Y C\xc3\x94NG NH\xe1\xba\xacN</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnDonVi"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[xa_['ten_hoa']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnDiaChi"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[huyen_['ten']],
        b', ',
        printed[tinh_['ten']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnNoiDung"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnNoiDungDam"/></w:pPr><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="13209" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="6406"/><w:gridCol w:w="6803"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6406" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="GcnThamChieu"/></w:pPr><w:r><w:t xml:space="preserve">Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh ',
        printed[vien_dan_['quyet_dinh_cong_nhan']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnThamChieu"/></w:pPr><w:r><w:t xml:space="preserve">c\xe1\xbb\xa7a Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnThamChieu"/></w:pPr><w:r><w:t xml:space="preserve">V\xc3\xa0o s\xe1\xbb\x95 s\xe1\xbb\x91: ',
        printed[van_ban_['so_ky_hieu']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6803" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="GcnNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        b'</w:t></w:r></w:p>',
    )
    rows_1 = filling.rows(ky_['quyen_han'])
    for dong__1 in rows_1:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="GcnQuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__1],
            b'</w:t></w:r></w:p>',
        )
    if ky_['chuc_vu_khac']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="GcnQuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['chuc_vu_khac']],
            b'</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="GcnHoTen"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ky_['ho_ten']],
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1361" w:right="1814" w:bottom="1077" w:left="1814" w:header="567" w:footer="567" w:gutter="0"/><w:pgBorders w:offsetFrom="page"><w:top w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/><w:left w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/><w:bottom w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/><w:right w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/></w:pgBorders></w:sectPr></w:body>',
    )
    return b"".join(text)


ASKS = frozenset(['co_quan', 'huyen', 'ky', 'nam', 'ten', 'tinh', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
