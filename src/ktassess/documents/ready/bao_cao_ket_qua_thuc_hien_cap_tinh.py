"""bao-cao-ket-qua-thuc-hien-cap-tinh.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '03f331ca4d7b8f518ced4cef4e6f4000d1eedcd507597902a9b824b7e06e11c3'
TITLE = 'Báo cáo kết quả thực hiện của tỉnh'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    tinh_ = values['tinh']
    ten_ = values['ten']
    can_cu_gop_ = values['can_cu_gop']
    toan_tinh_ = values['toan_tinh']
    han_ = values['han']
    bao_cao_ = values['bao_cao']
    tre_han_ = values['tre_han']
    cac_huyen_ = values['cac_huyen']
    trien_khai_ = values['trien_khai']
    muc_tieu_ = values['muc_tieu']
    nam_truoc_ = values['nam_truoc']
    qua_cac_nam_ = values['qua_cac_nam']
    yeu_nhat_ = values['yeu_nhat']
    theo_nganh_ = values['theo_nganh']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
    don_vi_giam_sat_ = values['don_vi_giam_sat']
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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">B\xc3\x81O C\xc3\x81O</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">K\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' tr\xc3\xaan \xc4\x91\xe1\xbb\x8ba b\xc3\xa0n ',
        printed[tinh_['ten']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh g\xe1\xbb\xadi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['ubnd_tinh_dau_cau']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['bo_lao_dong_dau_cau']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[can_cu_gop_],
        b', ',
        printed[ten_['so_lao_dong']],
        b' b\xc3\xa1o c\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n n\xc4\x83m ',
        printed[nam_],
        b' tr\xc3\xaan \xc4\x91\xe1\xbb\x8ba b\xc3\xa0n ',
        printed[tinh_['ten']],
        b' nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. T\xc3\x8cNH H\xc3\x8cNH T\xe1\xbb\x94 CH\xe1\xbb\xa8C TH\xe1\xbb\xb0C HI\xe1\xbb\x86N</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. B\xc3\xa1o c\xc3\xa1o n\xc3\xa0y theo d\xc3\xb5i ',
        printed[toan_tinh_['so_huyen']],
        b' huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91 c\xe1\xbb\xa7a ',
        printed[tinh_['ten']],
        b'; s\xe1\xbb\x91 li\xe1\xbb\x87u g\xe1\xbb\x93m ',
        printed[toan_tinh_['so_don_vi']],
        b' x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n. Th\xe1\xbb\x9di h\xe1\xba\xa1n b\xc3\xa1o c\xc3\xa1o c\xe1\xbb\xa7a c\xe1\xba\xa5p huy\xe1\xbb\x87n l\xc3\xa0 ',
        printed[han_['bao_cao_huyen']],
        b'; \xc4\x91\xe1\xba\xbfn nay ',
        printed[bao_cao_['so']],
        b'/',
        printed[toan_tinh_['so_huyen']],
        b' huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91 \xc4\x91\xc3\xa3 b\xc3\xa1o c\xc3\xa1o',
    )
    if bao_cao_['chua']:
        text += (
            b'; ch\xc6\xb0a b\xc3\xa1o c\xc3\xa1o: ',
            printed[bao_cao_['chua']],
        )
    if bao_cao_['chua_ghi_ngay']:
        text += (
            b'; ch\xc6\xb0a ghi s\xe1\xbb\x91, ng\xc3\xa0y b\xc3\xa1o c\xc3\xa1o: ',
            printed[bao_cao_['chua_ghi_ngay']],
        )
    text += (
        b'.</w:t></w:r></w:p>',
    )
    if bao_cao_['cham']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xa1c huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91 b\xc3\xa1o c\xc3\xa1o ch\xe1\xba\xadm:</w:t></w:r></w:p>',
        )
        rows_2 = filling.rows(bao_cao_['cham'])
        for muc__2 in rows_2:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
                printed[muc__2['ten']],
                b': b\xc3\xa1o c\xc3\xa1o ',
                printed[muc__2['ngay']],
                b', ch\xe1\xba\xadm ',
                printed[muc__2['so_ngay']],
                b' ng\xc3\xa0y',
                printed[muc__2['dau']],
                b'</w:t></w:r></w:p>',
            )
    if bao_cao_['dung_ngay']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[bao_cao_['dung_ngay']],
            b' b\xc3\xa1o c\xc3\xa1o \xc4\x91\xc3\xbang v\xc3\xa0o ng\xc3\xa0y \xc4\x91\xc6\xb0\xe1\xbb\xa3c n\xc3\xaau trong th\xe1\xbb\x9di h\xe1\xba\xa1n.</w:t></w:r></w:p>',
        )
    if tre_han_['theo_huyen']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. Th\xe1\xbb\x9di h\xe1\xba\xa1n g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1 c\xe1\xbb\xa7a c\xe1\xba\xa5p x\xc3\xa3 l\xc3\xa0 ',
            printed[han_['ho_so_xa']],
            b'. C\xc3\xb3 ',
            printed[tre_han_['so']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b g\xe1\xbb\xadi ch\xe1\xba\xadm ho\xe1\xba\xb7c ch\xc6\xb0a g\xe1\xbb\xadi:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(tre_han_['theo_huyen'])
        for muc__3 in rows_3:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
                printed[muc__3['ten']],
                b': ',
                printed[muc__3['so']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b, g\xe1\xbb\x93m ',
                printed[muc__3['cac_xa']],
                printed[muc__3['dau']],
                b'</w:t></w:r></w:p>',
            )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Th\xe1\xbb\x9di h\xe1\xba\xa1n g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1 c\xe1\xbb\xa7a c\xe1\xba\xa5p x\xc3\xa3 l\xc3\xa0 ',
            printed[han_['ho_so_xa']],
            b'; kh\xc3\xb4ng c\xc3\xb3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b n\xc3\xa0o g\xe1\xbb\xadi ch\xe1\xba\xadm.</w:t></w:r></w:p>',
        )
    if tre_han_['dung_ngay']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[tre_han_['dung_ngay']],
            b' g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xbang v\xc3\xa0o ng\xc3\xa0y \xc4\x91\xc6\xb0\xe1\xbb\xa3c n\xc3\xaau trong th\xe1\xbb\x9di h\xe1\xba\xa1n.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. K\xe1\xba\xbeT QU\xe1\xba\xa2</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">1. K\xe1\xba\xbft qu\xe1\xba\xa3 \xc4\x91\xc3\xa1nh gi\xc3\xa1, c\xc3\xb4ng nh\xe1\xba\xadn</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2041"/><w:gridCol w:w="737"/><w:gridCol w:w="907"/><w:gridCol w:w="992"/><w:gridCol w:w="935"/><w:gridCol w:w="935"/><w:gridCol w:w="992"/><w:gridCol w:w="964"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">S\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xba\xa1t m\xe1\xbb\xa9c \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ch\xc6\xb0a x\xc3\xa1c \xc4\x91\xe1\xbb\x8bnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc3\xa3 c\xc3\xb4ng nh\xe1\xba\xadn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\xb7 l\xe1\xbb\x87 c\xc3\xb4ng nh\xe1\xba\xadn (%)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb4ng nh\xe1\xba\xadn n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_4 = filling.rows(cac_huyen_)
    for dong__4 in rows_4:
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['so_don_vi']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['dat']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['khong_dat']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['chua_ro']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['cong_nhan']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ty_le']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['truoc']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Trong ',
        printed[toan_tinh_['so_don_vi']],
        b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xc3\xb3 ',
        printed[toan_tinh_['so_dat']],
        b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xe1\xba\xa1t m\xe1\xbb\xa9c \xc4\x91i\xe1\xbb\x83m theo quy \xc4\x91\xe1\xbb\x8bnh',
    )
    if toan_tinh_['so_khong_dat']:
        text += (
            b', ',
            printed[toan_tinh_['so_khong_dat']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t',
        )
    if toan_tinh_['so_chua_ro']:
        text += (
            b', ',
            printed[toan_tinh_['so_chua_ro']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b ch\xc6\xb0a x\xc3\xa1c \xc4\x91\xe1\xbb\x8bnh \xc4\x91\xc6\xb0\xe1\xbb\xa3c k\xe1\xba\xbft qu\xe1\xba\xa3',
        )
    text += (
        b'. ',
    )
    if toan_tinh_['so_cong_nhan']:
        text += (
            b'C\xc3\xb3 ',
            printed[toan_tinh_['so_cong_nhan']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc3\xa3 \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn n\xc4\x83m ',
            printed[nam_],
            b', b\xe1\xba\xb1ng ',
            printed[toan_tinh_['ty_le']],
            b'% s\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b',
        )
    else:
        text += (
            b'\xc4\x90\xe1\xba\xbfn th\xe1\xbb\x9di \xc4\x91i\xe1\xbb\x83m b\xc3\xa1o c\xc3\xa1o ch\xc6\xb0a c\xc3\xb3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b n\xc3\xa0o \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn n\xc4\x83m ',
            printed[nam_],
        )
    if toan_tinh_['cho_cong_nhan']:
        text += (
            b'; ',
            printed[toan_tinh_['cho_cong_nhan']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xe1\xba\xa1t m\xe1\xbb\xa9c \xc4\x91i\xe1\xbb\x83m ch\xc6\xb0a c\xc3\xb3 quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh c\xc3\xb4ng nh\xe1\xba\xadn',
        )
    text += (
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">2. So v\xe1\xbb\x9bi m\xe1\xbb\xa5c ti\xc3\xaau</w:t></w:r></w:p>',
    )
    if trien_khai_['noi_dung']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">M\xe1\xbb\xa5c ti\xc3\xaau \xc4\x91\xe1\xbb\x81 ra: \xe2\x80\x9c',
            printed[trien_khai_['noi_dung']],
            b'\xe2\x80\x9d. N\xc4\x83m ',
            printed[nam_],
            b', ',
            printed[trien_khai_['so']],
            b'/',
            printed[toan_tinh_['so_huyen']],
            b' huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91 c\xc3\xb3 h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xe1\xbb\xa7a c\xc3\xa1c x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n, b\xe1\xba\xb1ng ',
            printed[trien_khai_['ty_le']],
            b'%.</w:t></w:r></w:p>',
        )
    rows_5 = filling.rows(muc_tieu_)
    for muc__5 in rows_5:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">M\xe1\xbb\xa5c ti\xc3\xaau \xc4\x91\xe1\xbb\x81 ra: \xe2\x80\x9c',
            printed[muc__5['noi_dung']],
            b'\xe2\x80\x9d. So v\xe1\xbb\x9bi t\xe1\xbb\xb7 l\xe1\xbb\x87 ',
            printed[muc__5['ty_le']],
            b'%, k\xe1\xba\xbft qu\xe1\xba\xa3 c\xe1\xbb\xa7a t\xe1\xbb\x89nh ',
            printed[muc__5['so_sanh']],
            b'.</w:t></w:r></w:p>',
        )
        if muc__5['lo_trinh']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x83 t\xe1\xbb\x89nh \xc4\x91\xe1\xba\xa1t t\xe1\xbb\xb7 l\xe1\xbb\x87 n\xc3\xa0y, c\xe1\xba\xa7n c\xc3\xb3 ',
                printed[muc__5['can']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn, c\xc3\xb2n thi\xe1\xba\xbfu ',
                printed[muc__5['con_thieu']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b. N\xe1\xba\xbfu chia \xc4\x91\xe1\xbb\x81u cho c\xc3\xa1c n\xc4\x83m c\xc3\xb2n l\xe1\xba\xa1i th\xc3\xac s\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn l\xc3\xa0: ',
                printed[muc__5['lo_trinh']],
                b'.</w:t></w:r></w:p>',
            )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">3. So v\xe1\xbb\x9bi n\xc4\x83m ',
        printed[nam_truoc_['nam']],
        b'</w:t></w:r></w:p>',
    )
    if nam_truoc_['co']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc4\x83m ',
            printed[nam_truoc_['nam']],
            b', ',
            printed[nam_truoc_['so_cong_nhan']],
            b'/',
            printed[nam_truoc_['so_don_vi']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xe1\xbb\xa7a t\xe1\xbb\x89nh \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn, b\xe1\xba\xb1ng ',
            printed[nam_truoc_['ty_le']],
            b'%. So v\xe1\xbb\x9bi n\xc4\x83m ',
            printed[nam_truoc_['nam']],
            b', s\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn ',
            printed[nam_truoc_['tang_giam']],
        )
        if nam_truoc_['so_moi']:
            text += (
                b'; ',
                printed[nam_truoc_['so_moi']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc ch\xc6\xb0a, n\xc4\x83m nay \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn',
            )
        if nam_truoc_['so_khong_con']:
            text += (
                b'; ',
                printed[nam_truoc_['so_khong_con']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn, n\xc4\x83m nay ch\xc6\xb0a',
            )
        text += (
            b'.</w:t></w:r></w:p>',
        )
        if nam_truoc_['quy_dinh_khac']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc4\x83m ',
                printed[nam_truoc_['nam']],
                b' c\xc3\xb3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c \xc4\x91\xc3\xa1nh gi\xc3\xa1 theo ',
                printed[nam_truoc_['quy_dinh_khac']],
                b'; \xc4\x91i\xe1\xbb\x83m c\xe1\xbb\xa7a nh\xe1\xbb\xafng \xc4\x91\xc6\xa1n v\xe1\xbb\x8b n\xc3\xa0y kh\xc3\xb4ng so s\xc3\xa1nh v\xe1\xbb\x9bi \xc4\x91i\xe1\xbb\x83m n\xc4\x83m ',
                printed[nam_],
                b'.</w:t></w:r></w:p>',
            )
        if nam_truoc_['so_so_sanh']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Trong ',
                printed[nam_truoc_['so_so_sanh']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xc3\xb3 t\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m c\xe1\xbb\xa7a c\xe1\xba\xa3 hai n\xc4\x83m, ',
                printed[nam_truoc_['tang_giam_diem']],
                b'.</w:t></w:r></w:p>',
            )
        if nam_truoc_['tang_giam_tieu_chi']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">So v\xe1\xbb\x9bi n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc, \xc4\x91i\xe1\xbb\x83m b\xc3\xacnh qu\xc3\xa2n ',
                printed[nam_truoc_['tang_giam_tieu_chi']],
                b'.</w:t></w:r></w:p>',
            )
            if nam_truoc_['tieu_chi_tang']:
                text += (
                    b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m b\xc3\xacnh qu\xc3\xa2n t\xc4\x83ng nhi\xe1\xbb\x81u nh\xe1\xba\xa5t:</w:t></w:r></w:p>',
                )
                rows_6 = filling.rows(nam_truoc_['tieu_chi_tang'])
                for muc__6 in rows_6:
                    text += (
                        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Ti\xc3\xaau ch\xc3\xad ',
                        printed[muc__6['so']],
                        b' (',
                        printed[muc__6['ten']],
                        b'): t\xe1\xbb\xab ',
                        printed[muc__6['truoc']],
                        b' l\xc3\xaan ',
                        printed[muc__6['nay']],
                        b' \xc4\x91i\xe1\xbb\x83m',
                        printed[muc__6['dau']],
                        b'</w:t></w:r></w:p>',
                    )
            if nam_truoc_['tieu_chi_giam']:
                text += (
                    b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m b\xc3\xacnh qu\xc3\xa2n gi\xe1\xba\xa3m nhi\xe1\xbb\x81u nh\xe1\xba\xa5t:</w:t></w:r></w:p>',
                )
                rows_7 = filling.rows(nam_truoc_['tieu_chi_giam'])
                for muc__7 in rows_7:
                    text += (
                        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Ti\xc3\xaau ch\xc3\xad ',
                        printed[muc__7['so']],
                        b' (',
                        printed[muc__7['ten']],
                        b'): t\xe1\xbb\xab ',
                        printed[muc__7['truoc']],
                        b' xu\xe1\xbb\x91ng ',
                        printed[muc__7['nay']],
                        b' \xc4\x91i\xe1\xbb\x83m',
                        printed[muc__7['dau']],
                        b'</w:t></w:r></w:p>',
                    )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Ch\xc6\xb0a c\xc3\xb3 s\xe1\xbb\x91 li\xe1\xbb\x87u n\xc4\x83m ',
            printed[nam_truoc_['nam']],
            b' \xc4\x91\xe1\xbb\x83 so s\xc3\xa1nh.</w:t></w:r></w:p>',
        )
    if qua_cac_nam_:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">S\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn qua c\xc3\xa1c n\xc4\x83m: ',
            printed[qua_cac_nam_],
            b'.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">4. Nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad \xc4\x91\xe1\xba\xa1t th\xe1\xba\xa5p</w:t></w:r></w:p>',
    )
    if yeu_nhat_:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xc3\xadnh chung c\xc3\xa1c \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xc3\xb3 \xc4\x91i\xe1\xbb\x83m, nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad c\xc3\xb3 t\xe1\xbb\xb7 l\xe1\xbb\x87 \xc4\x91i\xe1\xbb\x83m ch\xc6\xb0a \xc4\x91\xe1\xba\xa1t cao nh\xe1\xba\xa5t l\xc3\xa0:</w:t></w:r></w:p>',
        )
        rows_8 = filling.rows(yeu_nhat_)
        for muc__8 in rows_8:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Ti\xc3\xaau ch\xc3\xad ',
                printed[muc__8['so']],
                b' (',
                printed[muc__8['ten']],
                b'): c\xc3\xb2n thi\xe1\xba\xbfu ',
                printed[muc__8['mat']],
                b'/',
                printed[muc__8['toi_da']],
                b' \xc4\x91i\xe1\xbb\x83m c\xe1\xbb\xa7a ',
                printed[muc__8['so_don_vi']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b, b\xe1\xba\xb1ng ',
                printed[muc__8['ty_le']],
                b'%',
                printed[muc__8['dau']],
                b'</w:t></w:r></w:p>',
            )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xba\xa5t c\xe1\xba\xa3 c\xc3\xa1c ti\xc3\xaau ch\xc3\xad \xc4\x91\xe1\xbb\x81u \xc4\x91\xe1\xba\xa1t \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">5. K\xe1\xba\xbft qu\xe1\xba\xa3 theo c\xc6\xa1 quan \xc4\x91\xc6\xb0\xe1\xbb\xa3c giao gi\xc3\xa1m s\xc3\xa1t ti\xc3\xaau ch\xc3\xad</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2494"/><w:gridCol w:w="1474"/><w:gridCol w:w="1928"/><w:gridCol w:w="1020"/><w:gridCol w:w="2154"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc6\xa1 quan gi\xc3\xa1m s\xc3\xa1t</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ti\xc3\xaau ch\xc3\xad</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m c\xc3\xb2n thi\xe1\xba\xbfu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\xb7 l\xe1\xbb\x87 (%)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ti\xc3\xaau ch\xc3\xad y\xe1\xba\xbfu nh\xe1\xba\xa5t</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_9 = filling.rows(theo_nganh_)
    for dong__9 in rows_9:
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['tieu_chi']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
        )
        if dong__9['mat']:
            text += (
                printed[dong__9['mat']],
                b'/',
                printed[dong__9['toi_da']],
            )
        text += (
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['ty_le']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['yeu_nhat']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) T\xc3\xaan ti\xc3\xaau ch\xc3\xad s\xe1\xbb\x91 ',
            printed[tieu_chi_chua_doi_chieu_],
            b' ch\xc6\xb0a \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu \xc4\x91\xc6\xb0\xe1\xbb\xa3c v\xe1\xbb\x9bi b\xe1\xba\xa3n ch\xc3\xadnh c\xe1\xbb\xa7a b\xe1\xbb\x99 ti\xc3\xaau ch\xc3\xad; \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu tr\xc6\xb0\xe1\xbb\x9bc khi k\xc3\xbd.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III. \xc4\x90\xe1\xbb\x80 XU\xe1\xba\xa4T, KI\xe1\xba\xbeN NGH\xe1\xbb\x8a</w:t></w:r></w:p>',
    )
    if yeu_nhat_:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b ',
            printed[ten_['ubnd_tinh']],
            b' ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o c\xc3\xa1c s\xe1\xbb\x9f, ng\xc3\xa0nh \xc4\x91\xc6\xb0\xe1\xbb\xa3c giao gi\xc3\xa1m s\xc3\xa1t c\xc3\xa1c ti\xc3\xaau ch\xc3\xad n\xc3\xaau t\xe1\xba\xa1i \xc4\x91i\xe1\xbb\x83m 4 m\xe1\xbb\xa5c II',
        )
        if don_vi_giam_sat_:
            text += (
                b' (',
                printed[don_vi_giam_sat_],
                b')',
            )
        text += (
            b' t\xc4\x83ng c\xc6\xb0\xe1\xbb\x9dng gi\xc3\xa1m s\xc3\xa1t, h\xc6\xb0\xe1\xbb\x9bng d\xe1\xba\xabn c\xc3\xa1c \xc4\x91\xe1\xbb\x8ba ph\xc6\xb0\xc6\xa1ng n\xc3\xa2ng cao k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b ',
            printed[ten_['ubnd_tinh']],
            b' ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o c\xc3\xa1c s\xe1\xbb\x9f, ng\xc3\xa0nh ti\xe1\xba\xbfp t\xe1\xbb\xa5c h\xc6\xb0\xe1\xbb\x9bng d\xe1\xba\xabn c\xc3\xa1c \xc4\x91\xe1\xbb\x8ba ph\xc6\xb0\xc6\xa1ng duy tr\xc3\xac k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n c\xc3\xa1c ti\xc3\xaau ch\xc3\xad.</w:t></w:r></w:p>',
        )
    if bao_cao_['chua']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b ',
            printed[ten_['ubnd_tinh']],
            b' \xc4\x91\xc3\xb4n \xc4\x91\xe1\xbb\x91c ',
            printed[bao_cao_['chua']],
            b' ho\xc3\xa0n th\xc3\xa0nh b\xc3\xa1o c\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 n\xc4\x83m ',
            printed[nam_],
            b'.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b \xe1\xbb\xa6y ban nh\xc3\xa2n d\xc3\xa2n c\xc3\xa1c huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91 ti\xe1\xba\xbfp t\xe1\xbb\xa5c th\xe1\xbb\xb1c hi\xe1\xbb\x87n ch\xe1\xba\xbf \xc4\x91\xe1\xbb\x99 b\xc3\xa1o c\xc3\xa1o \xc4\x91\xc3\xbang th\xe1\xbb\x9di h\xe1\xba\xa1n.</w:t></w:r></w:p>',
        )
    if toan_tinh_['huyen_co_don_vi_chua_dat']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b \xe1\xbb\xa6y ban nh\xc3\xa2n d\xc3\xa2n ',
            printed[toan_tinh_['huyen_co_don_vi_chua_dat']],
            b' ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o c\xc3\xa1c \xc4\x91\xc6\xa1n v\xe1\xbb\x8b kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t kh\xe1\xba\xafc ph\xe1\xbb\xa5c nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad c\xc3\xb2n th\xe1\xba\xa5p, ph\xe1\xba\xa5n \xc4\x91\xe1\xba\xa5u \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 ti\xe1\xba\xbfp theo.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b \xe1\xbb\xa6y ban nh\xc3\xa2n d\xc3\xa2n c\xc3\xa1c huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91 ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o c\xc3\xa1c \xc4\x91\xc6\xa1n v\xe1\xbb\x8b duy tr\xc3\xac k\xe1\xba\xbft qu\xe1\xba\xa3 \xc4\x91\xc3\xa3 \xc4\x91\xe1\xba\xa1t \xc4\x91\xc6\xb0\xe1\xbb\xa3c.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tr\xc3\xaan \xc4\x91\xc3\xa2y l\xc3\xa0 b\xc3\xa1o c\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' tr\xc3\xaan \xc4\x91\xe1\xbb\x8ba b\xc3\xa0n ',
        printed[tinh_['ten']],
        b', ',
        printed[ten_['so_lao_dong']],
        b' k\xc3\xadnh b\xc3\xa1o c\xc3\xa1o ',
        printed[ten_['ubnd_tinh']],
        b' v\xc3\xa0 ',
        printed[ten_['bo_lao_dong']],
        b'./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 tr\xc3\xaan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- C\xc3\xa1c s\xe1\xbb\x9f, ng\xc3\xa0nh li\xc3\xaan quan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- UBND c\xc3\xa1c huy\xe1\xbb\x87n, th\xc3\xa0nh ph\xe1\xbb\x91;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_10 = filling.rows(ky_['quyen_han'])
    for dong__10 in rows_10:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__10],
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


ASKS = frozenset(['bao_cao', 'cac_huyen', 'can_cu_gop', 'co_quan', 'don_vi_giam_sat', 'han', 'ky', 'muc_tieu', 'nam', 'nam_truoc', 'qua_cac_nam', 'ten', 'theo_nganh', 'tieu_chi_chua_doi_chieu', 'tinh', 'toan_tinh', 'tre_han', 'trien_khai', 'van_ban', 'yeu_nhat'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
