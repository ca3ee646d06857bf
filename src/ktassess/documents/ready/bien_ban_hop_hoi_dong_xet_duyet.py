"""bien-ban-hop-hoi-dong-xet-duyet.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '966b3b4af4501c0766395abc9938990b7c17f4576dbf716bb1e3e05c5017c0f0'
TITLE = 'Biên bản họp Hội đồng xét duyệt'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    hoi_dong_xet_duyet_ = values['hoi_dong_xet_duyet']
    so_tieu_chi_ = values['so_tieu_chi']
    tong_hop_ = values['tong_hop']
    ky_danh_gia_ = values['ky_danh_gia']
    quy_dinh_ = values['quy_dinh']
    danh_sach_tham_dinh_ = values['danh_sach_tham_dinh']
    ten_ = values['ten']
    ten_tat_ = values['ten_tat']
    bo_tieu_chi_ = values['bo_tieu_chi']
    diem_toi_da_ = values['diem_toi_da']
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
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">BI\xc3\x8aN B\xe1\xba\xa2N</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x8dp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t v\xe1\xbb\x81 vi\xe1\xbb\x87c \xc4\x91\xc3\xa1nh gi\xc3\xa1 ti\xc3\xaau chu\xe1\xba\xa9n v\xc3\xa0 \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">c\xc3\xb4ng nh\xe1\xba\xadn x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\x9di gian b\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u: ',
    )
    if hoi_dong_xet_duyet_['cuoc_hop']['gio_bat_dau']:
        text += (
            printed[hoi_dong_xet_duyet_['cuoc_hop']['gio_bat_dau']],
        )
    else:
        text += (
            b'\xe2\x80\xa6 gi\xe1\xbb\x9d \xe2\x80\xa6',
        )
    text += (
        b', ',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['ngay']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m: ',
        printed[filling.default(hoi_dong_xet_duyet_['cuoc_hop']['dia_diem'], '…………………………………………')],
        b'.</w:t></w:r></w:p>',
    )
    if hoi_dong_xet_duyet_['biet_co_mat']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Th\xc3\xa0nh ph\xe1\xba\xa7n tham d\xe1\xbb\xb1: c\xc3\xb3 m\xe1\xba\xb7t ',
            printed[hoi_dong_xet_duyet_['so_co_mat']],
            b'/',
            printed[hoi_dong_xet_duyet_['so_thanh_vien']],
            b' th\xc3\xa0nh vi\xc3\xaan H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng',
        )
        if hoi_dong_xet_duyet_['vang']:
            text += (
                b'; v\xe1\xba\xafng ',
                printed[hoi_dong_xet_duyet_['so_vang']],
                b' th\xc3\xa0nh vi\xc3\xaan: ',
                printed[hoi_dong_xet_duyet_['vang_trong_cau']],
            )
        text += (
            b'. C\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan c\xc3\xb3 m\xe1\xba\xb7t g\xe1\xbb\x93m:</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Th\xc3\xa0nh ph\xe1\xba\xa7n tham d\xe1\xbb\xb1: H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng g\xe1\xbb\x93m ',
            printed[hoi_dong_xet_duyet_['so_thanh_vien']],
            b' th\xc3\xa0nh vi\xc3\xaan c\xc3\xb3 t\xc3\xaan sau \xc4\x91\xc3\xa2y (c\xc3\xb3 m\xe1\xba\xb7t: \xe2\x80\xa6\xe2\x80\xa6/\xe2\x80\xa6\xe2\x80\xa6; v\xe1\xba\xafng: \xe2\x80\xa6\xe2\x80\xa6):</w:t></w:r></w:p>',
        )
    text += (
        b'<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2608"/><w:gridCol w:w="3515"/><w:gridCol w:w="2324"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x8d v\xc3\xa0 t\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ch\xe1\xbb\xa9c v\xe1\xbb\xa5, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vai tr\xc3\xb2 trong H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(hoi_dong_xet_duyet_['du_hop'])
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
        printed[hoi_dong_xet_duyet_['cuoc_hop']['chu_tri_day_du']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xc6\xb0 k\xc3\xbd (ng\xc6\xb0\xe1\xbb\x9di ghi bi\xc3\xaan b\xe1\xba\xa3n): \xc3\x94ng (b\xc3\xa0) ',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['thu_ky_day_du']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. N\xe1\xbb\x98I DUNG CU\xe1\xbb\x98C H\xe1\xbb\x8cP</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Ch\xe1\xbb\xa7 t\xe1\xbb\x8da n\xc3\xaau m\xe1\xbb\xa5c \xc4\x91\xc3\xadch, y\xc3\xaau c\xe1\xba\xa7u c\xe1\xbb\xa7a cu\xe1\xbb\x99c h\xe1\xbb\x8dp: xem x\xc3\xa9t c\xc3\xa1c b\xc3\xa1o c\xc3\xa1o, th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh, \xc4\x91\xc3\xa1nh gi\xc3\xa1 l\xe1\xba\xa1i vi\xe1\xbb\x87c th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[so_tieu_chi_],
        b' ti\xc3\xaau ch\xc3\xad v\xc3\xa0 x\xc3\xa1c \xc4\x91\xe1\xbb\x8bnh \xc4\x91i\xe1\xbb\x83m s\xe1\xbb\x91 \xc4\x91\xe1\xba\xa1t \xc4\x91\xc6\xb0\xe1\xbb\xa3c cho t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad c\xe1\xbb\xa7a ',
        printed[tong_hop_['so_da_tham_dinh']],
        b' ',
        printed[tong_hop_['loai_da_tham_dinh']],
        b' trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xbb\xab ',
        printed[ky_danh_gia_['tu']],
        b' \xc4\x91\xe1\xba\xbfn ',
        printed[ky_danh_gia_['den']],
        b', theo ',
        printed[quy_dinh_['vien_dan_ngan']],
        b'.</w:t></w:r></w:p>',
    )
    if hoi_dong_xet_duyet_['y_kien']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. \xc3\x9d ki\xe1\xba\xbfn c\xe1\xbb\xa7a c\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(hoi_dong_xet_duyet_['y_kien'])
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
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">3. H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa1c \xc4\x91\xe1\xbb\x8bnh \xc4\x91i\xe1\xbb\x83m c\xe1\xbb\xa7a t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad theo Ph\xe1\xbb\xa5 l\xe1\xbb\xa5c k\xc3\xa8m theo Bi\xc3\xaan b\xe1\xba\xa3n n\xc3\xa0y. K\xe1\xba\xbft qu\xe1\xba\xa3 x\xc3\xa9t duy\xe1\xbb\x87t nh\xc6\xb0 sau:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2494"/><w:gridCol w:w="1304"/><w:gridCol w:w="1474"/><w:gridCol w:w="1417"/><w:gridCol w:w="1814"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">M\xe1\xbb\xa9c t\xe1\xbb\x91i thi\xe1\xbb\x83u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">K\xe1\xba\xbft lu\xe1\xba\xadn</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_4 = filling.rows(danh_sach_tham_dinh_)
    for dong__4 in rows_4:
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tu_cham']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tham_dinh']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['nguong']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ket_luan']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl>',
    )
    if tong_hop_['chua_tham_dinh']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Ch\xc6\xb0a \xc4\x91\xc6\xb0a ra x\xc3\xa9t duy\xe1\xbb\x87t t\xe1\xba\xa1i cu\xe1\xbb\x99c h\xe1\xbb\x8dp n\xc3\xa0y: ',
            printed[tong_hop_['chua_tham_dinh']],
            b', do ch\xc6\xb0a c\xc3\xb3 h\xe1\xbb\x93 s\xc6\xa1 ho\xe1\xba\xb7c h\xe1\xbb\x93 s\xc6\xa1 ch\xc6\xb0a \xc4\x91\xc6\xb0\xe1\xbb\xa3c ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="MucSauBang"/></w:pPr><w:r><w:t xml:space="preserve">II. K\xe1\xba\xbeT LU\xe1\xba\xacN C\xe1\xbb\xa6A CH\xe1\xbb\xa6 T\xe1\xbb\x8aCH H\xe1\xbb\x98I \xc4\x90\xe1\xbb\x92NG</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 k\xe1\xba\xbft qu\xe1\xba\xa3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad, Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t k\xe1\xba\xbft lu\xe1\xba\xadn:</w:t></w:r></w:p>',
    )
    if tong_hop_['dat']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
            printed[tong_hop_['so_dat']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b': ',
            printed[tong_hop_['dat']],
            b'.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Kh\xc3\xb4ng c\xc3\xb3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b'.</w:t></w:r></w:p>',
        )
    if tong_hop_['khong_dat']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
            printed[tong_hop_['so_khong_dat']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n: ',
            printed[tong_hop_['khong_dat']],
            b'.</w:t></w:r></w:p>',
        )
    if tong_hop_['chua_ket_luan']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
            printed[tong_hop_['so_chua_ket_luan']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b ch\xc6\xb0a \xc4\x91\xe1\xbb\xa7 c\xc4\x83n c\xe1\xbb\xa9 \xc4\x91\xe1\xbb\x83 k\xe1\xba\xbft lu\xe1\xba\xadn: ',
            printed[tong_hop_['chua_ket_luan']],
            b'.</w:t></w:r></w:p>',
        )
    if tong_hop_['de_nghi']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
            printed[ten_['ubnd_huyen']],
            b' c\xc3\xb4ng nh\xe1\xba\xadn ',
            printed[tong_hop_['de_nghi']],
            b' \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b'; giao Th\xc6\xb0\xe1\xbb\x9dng tr\xe1\xbb\xb1c H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng l\xe1\xba\xadp T\xe1\xbb\x9d tr\xc3\xacnh.</w:t></w:r></w:p>',
        )
    if tong_hop_['dat_chua_de_nghi']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ch\xc6\xb0a \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xc3\xb4ng nh\xe1\xba\xadn ',
            printed[tong_hop_['dat_chua_de_nghi']],
            b' cho \xc4\x91\xe1\xba\xbfn khi h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc6\xb0\xe1\xbb\xa3c ho\xc3\xa0n thi\xe1\xbb\x87n.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Cu\xe1\xbb\x99c h\xe1\xbb\x8dp k\xe1\xba\xbft th\xc3\xbac v\xc3\xa0o ',
    )
    if hoi_dong_xet_duyet_['cuoc_hop']['gio_ket_thuc']:
        text += (
            printed[hoi_dong_xet_duyet_['cuoc_hop']['gio_ket_thuc']],
        )
    else:
        text += (
            b'\xe2\x80\xa6 gi\xe1\xbb\x9d \xe2\x80\xa6',
        )
    text += (
        b', ',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['ngay']],
        b'./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">TH\xc6\xaf K\xc3\x9d</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['thu_ky']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">CH\xe1\xbb\xa6 T\xe1\xbb\x8cA</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['chu_tri']],
        b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_tat_['ubnd_huyen']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc3\xa0nh vi\xc3\xaan H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT, h\xe1\xbb\x93 s\xc6\xa1.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="NgatTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="PhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">Ph\xe1\xbb\xa5 l\xe1\xbb\xa5c</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TenPhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90I\xe1\xbb\x82M C\xe1\xbb\xa6A T\xe1\xbb\xaaNG TI\xc3\x8aU CH\xc3\x8d DO H\xe1\xbb\x98I \xc4\x90\xe1\xbb\x92NG X\xc3\x89T DUY\xe1\xbb\x86T X\xc3\x81C \xc4\x90\xe1\xbb\x8aNH N\xc4\x82M ',
        printed[nam_],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KemTheo"/></w:pPr><w:r><w:t xml:space="preserve">(K\xc3\xa8m theo Bi\xc3\xaan b\xe1\xba\xa3n ',
        printed[van_ban_['so_va_ngay']],
        b' c\xe1\xbb\xa7a ',
        printed[ten_['hoi_dong_xet_duyet']],
        b')</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KePhuLuc"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="14570" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2381"/><w:gridCol w:w="10488"/><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="10488" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBangDiem"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[bo_tieu_chi_['so']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_5 = filling.rows(danh_sach_tham_dinh_)
    count_5 = len(rows_5)
    for at_5, dong__5 in enumerate(rows_5):
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_5 - at_5) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_5 - at_5) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="10488" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDiem"/>',
            (b'<w:keepNext/>' if ((count_5 - at_5) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['diem']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_5 - at_5) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['tham_dinh']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2948" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="10488" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBangDiem"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[bo_tieu_chi_['toi_da']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">S\xe1\xbb\x91 \xe1\xbb\x9f \xc4\x91\xe1\xba\xa7u m\xe1\xbb\x97i c\xe1\xbb\x99t l\xc3\xa0 s\xe1\xbb\x91 th\xe1\xbb\xa9 t\xe1\xbb\xb1 c\xe1\xbb\xa7a ti\xc3\xaau ch\xc3\xad.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body>',
    )
    return b"".join(text)


ASKS = frozenset(['bo_tieu_chi', 'co_quan', 'danh_sach_tham_dinh', 'diem_toi_da', 'hoi_dong_xet_duyet', 'ky_danh_gia', 'nam', 'quy_dinh', 'so_tieu_chi', 'ten', 'ten_tat', 'tong_hop', 'van_ban'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
