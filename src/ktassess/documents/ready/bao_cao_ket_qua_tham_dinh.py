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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">B\xc3\x81O C\xc3\x81O</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">K\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh vi\xe1\xbb\x87c \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xc3\xa1c ti\xc3\xaau ch\xc3\xad</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">c\xe1\xbb\xa7a ',
        printed[xa_['ten']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh g\xe1\xbb\xadi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['hoi_dong_xet_duyet_dau_cau']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[can_cu_gop_],
        b', ',
        printed[ten_['phong_lao_dong']],
        b' b\xc3\xa1o c\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh h\xe1\xbb\x93 s\xc6\xa1 c\xe1\xbb\xa7a ',
        printed[ten_['ubnd_xa']],
        b' nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. H\xe1\xbb\x92 S\xc6\xa0 \xc4\x90\xe1\xbb\x80 NGH\xe1\xbb\x8a</w:t></w:r></w:p>',
    )
    if ho_so_['ngay']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xa1nh gi\xc3\xa1 n\xc4\x83m ',
            printed[nam_],
            b' c\xe1\xbb\xa7a ',
            printed[ten_['ubnd_xa']],
            b' \xc4\x91\xc6\xb0\xe1\xbb\xa3c g\xe1\xbb\xadi \xc4\x91\xe1\xba\xbfn ',
            printed[ten_['phong_lao_dong']],
            b' ',
            printed[ho_so_['ngay']],
        )
        if ho_so_['tre']:
            text += (
                b', ch\xe1\xba\xadm ',
                printed[ho_so_['so_ngay_tre']],
                b' ng\xc3\xa0y so v\xe1\xbb\x9bi th\xe1\xbb\x9di h\xe1\xba\xa1n quy \xc4\x91\xe1\xbb\x8bnh (',
                printed[han_['ho_so_xa']],
                b')',
            )
        elif ho_so_['dung_ngay']:
            text += (
                b', \xc4\x91\xc3\xbang v\xc3\xa0o ng\xc3\xa0y \xc4\x91\xc6\xb0\xe1\xbb\xa3c n\xc3\xaau trong th\xe1\xbb\x9di h\xe1\xba\xa1n quy \xc4\x91\xe1\xbb\x8bnh (',
                printed[han_['ho_so_xa']],
                b')',
            )
        elif ho_so_['dung_han']:
            text += (
                b', trong th\xe1\xbb\x9di h\xe1\xba\xa1n quy \xc4\x91\xe1\xbb\x8bnh (',
                printed[han_['ho_so_xa']],
                b')',
            )
        text += (
            b'.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xa1nh gi\xc3\xa1 n\xc4\x83m ',
            printed[nam_],
            b' c\xe1\xbb\xa7a ',
            printed[ten_['ubnd_xa']],
            b' g\xe1\xbb\xadi \xc4\x91\xe1\xba\xbfn ',
            printed[ten_['phong_lao_dong']],
            b' ng\xc3\xa0y \xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6 n\xc4\x83m ',
            printed[nam_],
            b' (th\xe1\xbb\x9di h\xe1\xba\xa1n quy \xc4\x91\xe1\xbb\x8bnh: ',
            printed[han_['ho_so_xa']],
            b').</w:t></w:r></w:p>',
        )
    if ket_qua_['co_tu_cham']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Theo h\xe1\xbb\x93 s\xc6\xa1, ',
            printed[xa_['ten']],
            b' t\xe1\xbb\xb1 ch\xe1\xba\xa5m ',
            printed[ket_qua_['tu_cham']],
            b' \xc4\x91i\xe1\xbb\x83m (',
            printed[ket_qua_['tu_cham_chu']],
            b')',
        )
        if hoi_dong_['cuoc_hop']['co_ket_luan']:
            text += (
                b'; Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 k\xe1\xba\xbft lu\xe1\xba\xadn ',
                (b'\xc4\x91\xe1\xba\xa1t' if hoi_dong_['cuoc_hop']['ket_luan_dat'] else b'kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t'),
                b' ti\xc3\xaau chu\xe1\xba\xa9n',
            )
        text += (
            b'.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. K\xe1\xba\xbeT QU\xe1\xba\xa2 TH\xe1\xba\xa8M \xc4\x90\xe1\xbb\x8aNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">1. \xc4\x90i\xe1\xbb\x83m c\xe1\xbb\xa7a t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="4422"/><w:gridCol w:w="907"/><w:gridCol w:w="1077"/><w:gridCol w:w="1191"/><w:gridCol w:w="907"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ti\xc3\xaau ch\xc3\xad</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xc4\x83ng, gi\xe1\xba\xa3m</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(bang_diem_)
    count_2 = len(rows_2)
    for at_2, dong__2 in enumerate(rows_2):
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tieu_chi']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['diem_toi_da']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['diem_tu_cham']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['diem_tham_dinh']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['chenh_lech']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4989" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tu_cham']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tham_dinh']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tham_dinh_tang_giam']],
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) T\xc3\xaan ti\xc3\xaau ch\xc3\xad s\xe1\xbb\x91 ',
            printed[tieu_chi_chua_doi_chieu_],
            b' ch\xc6\xb0a \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu \xc4\x91\xc6\xb0\xe1\xbb\xa3c v\xe1\xbb\x9bi b\xe1\xba\xa3n ch\xc3\xadnh c\xe1\xbb\xa7a b\xe1\xbb\x99 ti\xc3\xaau ch\xc3\xad; \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu tr\xc6\xb0\xe1\xbb\x9bc khi k\xc3\xbd.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="KhoanSauBang"/></w:pPr><w:r><w:t xml:space="preserve">2. Nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad c\xc3\xb3 \xc4\x91i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh kh\xc3\xa1c \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m</w:t></w:r></w:p>',
    )
    if ket_qua_['thay_doi']:
        rows_3 = filling.rows(ket_qua_['thay_doi'])
        for muc__3 in rows_3:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Ti\xc3\xaau ch\xc3\xad ',
                printed[muc__3['so']],
                b': t\xe1\xbb\xab ',
                printed[muc__3['tu_cham']],
                b' \xc4\x91i\xe1\xbb\x83m ',
                (b'l\xc3\xaan' if muc__3['tang'] else b'xu\xe1\xbb\x91ng'),
                b' ',
                printed[muc__3['tham_dinh']],
                b' \xc4\x91i\xe1\xbb\x83m (',
                (b't\xc4\x83ng' if muc__3['tang'] else b'gi\xe1\xba\xa3m'),
                b' ',
                printed[muc__3['lech']],
                b' \xc4\x91i\xe1\xbb\x83m)',
                printed[muc__3['dau']],
                b'</w:t></w:r></w:p>',
            )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh c\xe1\xbb\xa7a t\xe1\xba\xa5t c\xe1\xba\xa3 c\xc3\xa1c ti\xc3\xaau ch\xc3\xad b\xe1\xba\xb1ng \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m c\xe1\xbb\xa7a ',
            printed[xa_['loai']],
            b'.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">3. T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[xa_['ten_dau_cau']],
        b' \xc4\x91\xe1\xba\xa1t ',
        printed[ket_qua_['tham_dinh']],
        b' \xc4\x91i\xe1\xbb\x83m (',
        printed[ket_qua_['tham_dinh_chu']],
        b') tr\xc3\xaan t\xe1\xbb\x95ng s\xe1\xbb\x91 ',
        printed[diem_toi_da_],
        b' \xc4\x91i\xe1\xbb\x83m, ',
        printed[ket_qua_['tham_dinh_so_nguong']],
        b' m\xe1\xbb\xa9c t\xe1\xbb\x91i thi\xe1\xbb\x83u ',
        printed[ket_qua_['nguong']],
        b' \xc4\x91i\xe1\xbb\x83m quy \xc4\x91\xe1\xbb\x8bnh \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
        printed[xa_['nhom_dia_ban']],
        b'.</w:t></w:r></w:p>',
    )
    if ket_qua_['mat_diem']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Ti\xc3\xaau ch\xc3\xad c\xc3\xb3 t\xe1\xbb\xb7 l\xe1\xbb\x87 \xc4\x91i\xe1\xbb\x83m ch\xc6\xb0a \xc4\x91\xe1\xba\xa1t cao nh\xe1\xba\xa5t: ',
            printed[ket_qua_['yeu_nhat_trong_cau']],
            b'.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III. K\xe1\xba\xbeT LU\xe1\xba\xacN V\xc3\x80 \xc4\x90\xe1\xbb\x80 NGH\xe1\xbb\x8a</w:t></w:r></w:p>',
    )
    if ket_qua_['tham_dinh_dat']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Qua th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh, ',
            printed[xa_['ten']],
            b' c\xc3\xb3 t\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91i\xe1\xbb\x83m \xc4\x91\xe1\xba\xa1t m\xe1\xbb\xa9c quy \xc4\x91\xe1\xbb\x8bnh \xc4\x91\xe1\xbb\x83 \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn. ',
            printed[ten_['phong_lao_dong']],
            b' \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t xem x\xc3\xa9t, k\xe1\xba\xbft lu\xe1\xba\xadn v\xc3\xa0 \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
            printed[ten_['ubnd_huyen']],
            b' c\xc3\xb4ng nh\xe1\xba\xadn ',
            printed[xa_['ten']],
            b' \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b' theo quy \xc4\x91\xe1\xbb\x8bnh./.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Qua th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh, ',
            printed[xa_['ten']],
            b' c\xc3\xb3 t\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91i\xe1\xbb\x83m th\xe1\xba\xa5p h\xc6\xa1n m\xe1\xbb\xa9c quy \xc4\x91\xe1\xbb\x8bnh ',
            printed[ket_qua_['tham_dinh_lech']],
            b' \xc4\x91i\xe1\xbb\x83m, ch\xc6\xb0a \xc4\x91\xe1\xbb\xa7 \xc4\x91i\xe1\xbb\x81u ki\xe1\xbb\x87n \xc4\x91\xe1\xbb\x83 \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn. ',
            printed[ten_['phong_lao_dong']],
            b' b\xc3\xa1o c\xc3\xa1o H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t xem x\xc3\xa9t, k\xe1\xba\xbft lu\xe1\xba\xadn theo quy \xc4\x91\xe1\xbb\x8bnh./.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 tr\xc3\xaan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['ubnd_xa']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT, h\xe1\xbb\x93 s\xc6\xa1.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['bang_diem', 'can_cu_gop', 'co_quan', 'diem_toi_da', 'han', 'ho_so', 'hoi_dong', 'ket_qua', 'ky', 'nam', 'ten', 'ten_tat', 'tieu_chi_chua_doi_chieu', 'van_ban', 'xa'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
