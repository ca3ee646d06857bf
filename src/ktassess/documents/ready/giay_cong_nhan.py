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
        '<w:body><w:p><w:pPr><w:pStyle w:val="GcnQuocHieu"/></w:pPr><w:r><w:t xml:space="preserve">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnTieuNgu"/></w:pPr><w:r><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnCoQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[co_quan_['tham_quyen']],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnTen"/></w:pPr><w:r><w:t xml:space="preserve">GIẤY CÔNG NHẬN</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnDonVi"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[xa_['ten_hoa']],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnDiaChi"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[huyen_['ten']],
        ', ',
        printed[tinh_['ten']],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnNoiDung"/></w:pPr><w:r><w:t xml:space="preserve">đạt tiêu chuẩn</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnNoiDungDam"/></w:pPr><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">năm ',
        printed[nam_],
        '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="13209" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="6406"/><w:gridCol w:w="6803"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6406" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="GcnThamChieu"/></w:pPr><w:r><w:t xml:space="preserve">Quyết định ',
        printed[vien_dan_['quyet_dinh_cong_nhan']],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnThamChieu"/></w:pPr><w:r><w:t xml:space="preserve">của Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GcnThamChieu"/></w:pPr><w:r><w:t xml:space="preserve">Vào sổ số: ',
        printed[van_ban_['so_ky_hieu']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6803" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="GcnNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        '</w:t></w:r></w:p>',
    )
    rows_1 = filling.rows(ky_['quyen_han'])
    for dong__1 in rows_1:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="GcnQuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__1],
            '</w:t></w:r></w:p>',
        )
    if ky_['chuc_vu_khac']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="GcnQuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['chuc_vu_khac']],
            '</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="GcnHoTen"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ky_['ho_ten']],
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1361" w:right="1814" w:bottom="1077" w:left="1814" w:header="567" w:footer="567" w:gutter="0"/><w:pgBorders w:offsetFrom="page"><w:top w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/><w:left w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/><w:bottom w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/><w:right w:val="thinThickThinMediumGap" w:sz="36" w:space="24" w:color="9C6B14"/></w:pgBorders></w:sectPr></w:body>',
    )
    return "".join(text)


ASKS = frozenset(['co_quan', 'huyen', 'ky', 'nam', 'ten', 'tinh', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
