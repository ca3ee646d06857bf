"""bien-ban-hop-hoi-dong.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '11b99613eb6a0bcec7ed23bfada35f9124867bf3cea89b0a04214594cfb41ddb'
TITLE = 'Biên bản họp Hội đồng đánh giá'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    hoi_dong_ = values['hoi_dong']
    so_tieu_chi_ = values['so_tieu_chi']
    xa_ = values['xa']
    ky_danh_gia_ = values['ky_danh_gia']
    quy_dinh_ = values['quy_dinh']
    ket_qua_ = values['ket_qua']
    diem_toi_da_ = values['diem_toi_da']
    bang_diem_ = values['bang_diem']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
    ten_ = values['ten']
    huyen_ = values['huyen']
    han_ = values['han']
    ten_tat_ = values['ten_tat']
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
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">BI\xc3\x8aN B\xe1\xba\xa2N</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x8dp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xe1\xbb\x81 vi\xe1\xbb\x87c \xc4\x91\xc3\xa1nh gi\xc3\xa1</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\x9di gian b\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u: ',
    )
    if hoi_dong_['cuoc_hop']['gio_bat_dau']:
        text += (
            printed[hoi_dong_['cuoc_hop']['gio_bat_dau']],
        )
    else:
        text += (
            b'\xe2\x80\xa6 gi\xe1\xbb\x9d \xe2\x80\xa6',
        )
    text += (
        b', ',
        printed[hoi_dong_['cuoc_hop']['ngay']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m: ',
        printed[filling.default(hoi_dong_['cuoc_hop']['dia_diem'], '…………………………………………')],
        b'.</w:t></w:r></w:p>',
    )
    if hoi_dong_['biet_co_mat']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Th\xc3\xa0nh ph\xe1\xba\xa7n tham d\xe1\xbb\xb1: c\xc3\xb3 m\xe1\xba\xb7t ',
            printed[hoi_dong_['so_co_mat']],
            b'/',
            printed[hoi_dong_['so_thanh_vien']],
            b' th\xc3\xa0nh vi\xc3\xaan H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng',
        )
        if hoi_dong_['vang']:
            text += (
                b'; v\xe1\xba\xafng ',
                printed[hoi_dong_['so_vang']],
                b' th\xc3\xa0nh vi\xc3\xaan: ',
                printed[hoi_dong_['vang_trong_cau']],
            )
        text += (
            b'. C\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan c\xc3\xb3 m\xe1\xba\xb7t g\xe1\xbb\x93m:</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Th\xc3\xa0nh ph\xe1\xba\xa7n tham d\xe1\xbb\xb1: H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng g\xe1\xbb\x93m ',
            printed[hoi_dong_['so_thanh_vien']],
            b' th\xc3\xa0nh vi\xc3\xaan c\xc3\xb3 t\xc3\xaan sau \xc4\x91\xc3\xa2y (c\xc3\xb3 m\xe1\xba\xb7t: \xe2\x80\xa6\xe2\x80\xa6/\xe2\x80\xa6\xe2\x80\xa6; v\xe1\xba\xafng: \xe2\x80\xa6\xe2\x80\xa6):</w:t></w:r></w:p>',
        )
    text += (
        b'<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2608"/><w:gridCol w:w="3515"/><w:gridCol w:w="2324"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x8d v\xc3\xa0 t\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ch\xe1\xbb\xa9c v\xe1\xbb\xa5, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vai tr\xc3\xb2 trong H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(hoi_dong_['du_hop'])
    for dong__2 in rows_2:
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['ho_ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['chuc_vu']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['vai_tro']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Ch\xe1\xbb\xa7 tr\xc3\xac (ch\xe1\xbb\xa7 t\xe1\xbb\x8da): \xc3\x94ng (b\xc3\xa0) ',
        printed[hoi_dong_['cuoc_hop']['chu_tri_day_du']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xc6\xb0 k\xc3\xbd (ng\xc6\xb0\xe1\xbb\x9di ghi bi\xc3\xaan b\xe1\xba\xa3n): \xc3\x94ng (b\xc3\xa0) ',
        printed[hoi_dong_['cuoc_hop']['thu_ky_day_du']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. N\xe1\xbb\x98I DUNG CU\xe1\xbb\x98C H\xe1\xbb\x8cP</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Ch\xe1\xbb\xa7 t\xe1\xbb\x8da n\xc3\xaau l\xc3\xbd do, m\xe1\xbb\xa5c \xc4\x91\xc3\xadch, y\xc3\xaau c\xe1\xba\xa7u c\xe1\xbb\xa7a cu\xe1\xbb\x99c h\xe1\xbb\x8dp: \xc4\x91\xc3\xa1nh gi\xc3\xa1 vi\xe1\xbb\x87c th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[so_tieu_chi_],
        b' ti\xc3\xaau ch\xc3\xad c\xe1\xbb\xa7a ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em tr\xc3\xaan \xc4\x91\xe1\xbb\x8ba b\xc3\xa0n ',
        printed[xa_['ten']],
        b' trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xbb\xab ',
        printed[ky_danh_gia_['tu']],
        b' \xc4\x91\xe1\xba\xbfn ',
        printed[ky_danh_gia_['den']],
        b', theo ',
        printed[quy_dinh_['vien_dan_ngan']],
        b'. M\xe1\xbb\xa9c \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\x91i thi\xe1\xbb\x83u \xc4\x91\xe1\xbb\x83 \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
        printed[xa_['nhom_dia_ban']],
        b' l\xc3\xa0 ',
        printed[ket_qua_['nguong']],
        b' \xc4\x91i\xe1\xbb\x83m tr\xc3\xaan t\xe1\xbb\x95ng s\xe1\xbb\x91 ',
        printed[diem_toi_da_],
        b' \xc4\x91i\xe1\xbb\x83m.</w:t></w:r></w:p>',
    )
    if hoi_dong_['y_kien']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. \xc3\x9d ki\xe1\xba\xbfn c\xe1\xbb\xa7a c\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(hoi_dong_['y_kien'])
        for nguoi__3 in rows_3:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- \xc3\x94ng (b\xc3\xa0) ',
                printed[nguoi__3['ho_ten']],
            )
            if nguoi__3['chuc_vu']:
                text += (
                    b', ',
                    printed[nguoi__3['chuc_vu']],
                )
            text += (
                b': ',
                printed[nguoi__3['noi_dung']],
                b'</w:t></w:r></w:p>',
            )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. C\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan th\xe1\xba\xa3o lu\xe1\xba\xadn v\xe1\xbb\x81 vi\xe1\xbb\x87c th\xe1\xbb\xb1c hi\xe1\xbb\x87n t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad; kh\xc3\xb4ng c\xc3\xb3 \xc3\xbd ki\xe1\xba\xbfn ri\xc3\xaang \xc4\x91\xc6\xb0\xe1\xbb\xa3c ghi v\xc3\xa0o bi\xc3\xaan b\xe1\xba\xa3n.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">3. H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng th\xe1\xbb\x91ng nh\xe1\xba\xa5t \xc4\x91i\xe1\xbb\x83m \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xe1\xbb\xa7a t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad nh\xc6\xb0 sau:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="5896"/><w:gridCol w:w="1247"/><w:gridCol w:w="1361"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5896" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ti\xc3\xaau ch\xc3\xad</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m \xc4\x91\xc3\xa1nh gi\xc3\xa1</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_4 = filling.rows(bang_diem_)
    count_4 = len(rows_4)
    for at_4, dong__4 in enumerate(rows_4):
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_4 - at_4) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5896" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_4 - at_4) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tieu_chi']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_4 - at_4) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['diem_toi_da']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_4 - at_4) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['diem_tu_cham']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6463" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tu_cham']],
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) T\xc3\xaan ti\xc3\xaau ch\xc3\xad s\xe1\xbb\x91 ',
            printed[tieu_chi_chua_doi_chieu_],
            b' ch\xc6\xb0a \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu \xc4\x91\xc6\xb0\xe1\xbb\xa3c v\xe1\xbb\x9bi b\xe1\xba\xa3n ch\xc3\xadnh c\xe1\xbb\xa7a b\xe1\xbb\x99 ti\xc3\xaau ch\xc3\xad; \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu tr\xc6\xb0\xe1\xbb\x9bc khi k\xc3\xbd.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91i\xe1\xbb\x83m \xc4\x91\xc3\xa1nh gi\xc3\xa1: ',
        printed[ket_qua_['tu_cham']],
        b' \xc4\x91i\xe1\xbb\x83m (',
        printed[ket_qua_['tu_cham_chu']],
        b'), ',
        printed[ket_qua_['tu_cham_so_nguong']],
        b' m\xe1\xbb\xa9c t\xe1\xbb\x91i thi\xe1\xbb\x83u ',
        printed[ket_qua_['nguong']],
        b' \xc4\x91i\xe1\xbb\x83m.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. K\xe1\xba\xbeT LU\xe1\xba\xacN C\xe1\xbb\xa6A CH\xe1\xbb\xa6 T\xe1\xbb\x8aCH H\xe1\xbb\x98I \xc4\x90\xe1\xbb\x92NG</w:t></w:r></w:p>',
    )
    if hoi_dong_['cuoc_hop']['co_ket_luan']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 ti\xc3\xaau ch\xc3\xad \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xc3\xa0 \xc3\xbd ki\xe1\xba\xbfn c\xe1\xbb\xa7a c\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan, Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 k\xe1\xba\xbft lu\xe1\xba\xadn: ',
            printed[xa_['ten']],
            b' </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">',
            (b'\xc4\x91\xe1\xba\xa1t' if hoi_dong_['cuoc_hop']['ket_luan_dat'] else b'kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t'),
            b'</w:t></w:r><w:r><w:t xml:space="preserve"> ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b'.</w:t></w:r></w:p>',
        )
        if hoi_dong_['cuoc_hop']['ket_luan_dat']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 ho\xc3\xa0n thi\xe1\xbb\x87n h\xe1\xbb\x93 s\xc6\xa1, tr\xc3\xacnh Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
                printed[ten_['ubnd_xa']],
                b' k\xc3\xbd duy\xe1\xbb\x87t v\xc3\xa0 g\xe1\xbb\xadi ',
                printed[ten_['phong_lao_dong']],
                b' ',
                printed[huyen_['ten']],
                b' ',
                printed[han_['ho_so_xa']],
                b' \xc4\x91\xe1\xbb\x83 \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xc3\xb4ng nh\xe1\xba\xadn.</w:t></w:r></w:p>',
            )
        else:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 ho\xc3\xa0n thi\xe1\xbb\x87n h\xe1\xbb\x93 s\xc6\xa1, b\xc3\xa1o c\xc3\xa1o ',
                printed[ten_['ubnd_xa']],
                b' k\xe1\xba\xbft qu\xe1\xba\xa3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xc3\xa0 nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad c\xe1\xba\xa7n t\xe1\xba\xadp trung kh\xe1\xba\xafc ph\xe1\xbb\xa5c: ',
                printed[ket_qua_['yeu_nhat_trong_cau']],
                b'.</w:t></w:r></w:p>',
            )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 ti\xc3\xaau ch\xc3\xad \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xc3\xa0 \xc3\xbd ki\xe1\xba\xbfn c\xe1\xbb\xa7a c\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan, Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 k\xe1\xba\xbft lu\xe1\xba\xadn: \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Cu\xe1\xbb\x99c h\xe1\xbb\x8dp k\xe1\xba\xbft th\xc3\xbac v\xc3\xa0o ',
    )
    if hoi_dong_['cuoc_hop']['gio_ket_thuc']:
        text += (
            printed[hoi_dong_['cuoc_hop']['gio_ket_thuc']],
        )
    else:
        text += (
            b'\xe2\x80\xa6 gi\xe1\xbb\x9d \xe2\x80\xa6',
        )
    text += (
        b', ',
        printed[hoi_dong_['cuoc_hop']['ngay']],
        b'./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">TH\xc6\xaf K\xc3\x9d</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_['cuoc_hop']['thu_ky']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">CH\xe1\xbb\xa6 T\xe1\xbb\x8cA</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_['cuoc_hop']['chu_tri']],
        b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['ubnd_xa_dau_cau']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['phong_lao_dong']],
        b' (k\xc3\xa8m h\xe1\xbb\x93 s\xc6\xa1);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT, h\xe1\xbb\x93 s\xc6\xa1.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body>',
    )
    return b"".join(text)


ASKS = frozenset(['bang_diem', 'co_quan', 'diem_toi_da', 'han', 'hoi_dong', 'huyen', 'ket_qua', 'ky_danh_gia', 'nam', 'quy_dinh', 'so_tieu_chi', 'ten', 'ten_tat', 'tieu_chi_chua_doi_chieu', 'van_ban', 'xa'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
