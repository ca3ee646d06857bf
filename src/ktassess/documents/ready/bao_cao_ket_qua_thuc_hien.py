"""bao-cao-ket-qua-thuc-hien.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = 'c21ba220bdd9c0a2819eb7ffc112d75a73272c158a5c2cadd1bb2328a69833b8'
TITLE = 'Báo cáo kết quả thực hiện của huyện'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    huyen_ = values['huyen']
    ten_ = values['ten']
    tinh_ = values['tinh']
    can_cu_gop_ = values['can_cu_gop']
    tong_hop_ = values['tong_hop']
    tre_han_ = values['tre_han']
    han_ = values['han']
    hoi_dong_xet_duyet_ = values['hoi_dong_xet_duyet']
    vien_dan_ = values['vien_dan']
    danh_sach_ = values['danh_sach']
    cong_nhan_ = values['cong_nhan']
    muc_tieu_ = values['muc_tieu']
    nam_truoc_ = values['nam_truoc']
    qua_cac_nam_ = values['qua_cac_nam']
    yeu_nhat_ = values['yeu_nhat']
    theo_nganh_ = values['theo_nganh']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
    don_vi_giam_sat_ = values['don_vi_giam_sat']
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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">B\xc3\x81O C\xc3\x81O</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">K\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' c\xe1\xbb\xa7a ',
        printed[huyen_['ten']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh g\xe1\xbb\xadi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['ubnd_tinh_dau_cau']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['so_lao_dong_dau_cau']],
        b' ',
        printed[tinh_['ten']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[can_cu_gop_],
        b', ',
        printed[ten_['ubnd_huyen']],
        b' b\xc3\xa1o c\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n n\xc4\x83m ',
        printed[nam_],
        b' nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. T\xc3\x8cNH H\xc3\x8cNH T\xe1\xbb\x94 CH\xe1\xbb\xa8C TH\xe1\xbb\xb0C HI\xe1\xbb\x86N</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. ',
        printed[huyen_['ten_dau_cau']],
        b' c\xc3\xb3 ',
        printed[tong_hop_['so_don_vi']],
        b' ',
        printed[tong_hop_['loai_don_vi']],
        b'. \xc4\x90\xe1\xba\xbfn nay c\xc3\xb3 ',
        printed[tong_hop_['so_co_ho_so']],
        b'/',
        printed[tong_hop_['so_don_vi']],
        b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xe1\xbb\x81 ',
        printed[ten_['phong_lao_dong']],
        b'.</w:t></w:r></w:p>',
    )
    if tre_han_['danh_sach']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. Th\xe1\xbb\x9di h\xe1\xba\xa1n g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1 l\xc3\xa0 ',
            printed[han_['ho_so_xa']],
            b'. C\xc3\xb3 ',
            printed[tre_han_['so']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b g\xe1\xbb\xadi ch\xe1\xba\xadm:</w:t></w:r></w:p>',
        )
        rows_2 = filling.rows(tre_han_['danh_sach'])
        for muc__2 in rows_2:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
                printed[muc__2['ten']],
                b': ',
            )
            if muc__2['ngay']:
                text += (
                    b'g\xe1\xbb\xadi ',
                    printed[muc__2['ngay']],
                    b', ch\xe1\xba\xadm ',
                    printed[muc__2['so_ngay']],
                    b' ng\xc3\xa0y',
                )
            else:
                text += (
                    b'ch\xc6\xb0a g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1',
                )
            text += (
                printed[muc__2['dau']],
                b'</w:t></w:r></w:p>',
            )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Th\xe1\xbb\x9di h\xe1\xba\xa1n g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1 l\xc3\xa0 ',
            printed[han_['ho_so_xa']],
            b'; kh\xc3\xb4ng c\xc3\xb3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b n\xc3\xa0o g\xe1\xbb\xadi ch\xe1\xba\xadm.</w:t></w:r></w:p>',
        )
    if tre_han_['dung_ngay']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[tre_han_['dung_ngay']],
            b' g\xe1\xbb\xadi h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xbang v\xc3\xa0o ng\xc3\xa0y \xc4\x91\xc6\xb0\xe1\xbb\xa3c n\xc3\xaau trong th\xe1\xbb\x9di h\xe1\xba\xa1n.</w:t></w:r></w:p>',
        )
    if hoi_dong_xet_duyet_['so_thanh_vien']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. ',
            printed[ten_['ubnd_huyen_dau_cau']],
            b' th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t g\xe1\xbb\x93m ',
            printed[hoi_dong_xet_duyet_['so_thanh_vien']],
            b' th\xc3\xa0nh vi\xc3\xaan (Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh ',
            printed[vien_dan_['quyet_dinh_hoi_dong_xet_duyet']],
            b')',
        )
        if hoi_dong_xet_duyet_['cuoc_hop']['da_hop']:
            text += (
                b'; H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng h\xe1\xbb\x8dp x\xc3\xa9t duy\xe1\xbb\x87t ',
                printed[hoi_dong_xet_duyet_['cuoc_hop']['ngay']],
            )
        text += (
            b'.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. K\xe1\xba\xbeT QU\xe1\xba\xa2</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">1. K\xe1\xba\xbft qu\xe1\xba\xa3 \xc4\x91\xc3\xa1nh gi\xc3\xa1, x\xc3\xa9t duy\xe1\xbb\x87t</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2494"/><w:gridCol w:w="1191"/><w:gridCol w:w="1247"/><w:gridCol w:w="1417"/><w:gridCol w:w="2154"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">M\xe1\xbb\xa9c t\xe1\xbb\x91i thi\xe1\xbb\x83u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">K\xe1\xba\xbft qu\xe1\xba\xa3</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_3 = filling.rows(danh_sach_)
    for dong__3 in rows_3:
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1191" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['nguong']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tu_cham']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tham_dinh']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['ket_qua']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Trong ',
        printed[tong_hop_['so_don_vi']],
        b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xc3\xb3 ',
        printed[tong_hop_['so_dat']],
        b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xe1\xba\xa1t',
    )
    if tong_hop_['khong_dat']:
        text += (
            b', ',
            printed[tong_hop_['so_khong_dat']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t',
        )
    if tong_hop_['so_con_lai']:
        text += (
            b', ',
            printed[tong_hop_['so_con_lai']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b ch\xc6\xb0a c\xc3\xb3 k\xe1\xba\xbft qu\xe1\xba\xa3 x\xc3\xa9t duy\xe1\xbb\x87t',
        )
    text += (
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">2. So v\xe1\xbb\x9bi m\xe1\xbb\xa5c ti\xc3\xaau</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
    )
    if tong_hop_['de_nghi']:
        text += (
            b'C\xc3\xb3 ',
            printed[cong_nhan_['so']],
            b'/',
            printed[tong_hop_['so_don_vi']],
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xe1\xbb\xa7 \xc4\x91i\xe1\xbb\x81u ki\xe1\xbb\x87n \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn n\xc4\x83m ',
            printed[nam_],
            b', b\xe1\xba\xb1ng ',
            printed[cong_nhan_['ty_le']],
            b'% s\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xe1\xbb\xa7a ',
            printed[huyen_['loai']],
            b': ',
            printed[tong_hop_['de_nghi']],
            b'.',
        )
    else:
        text += (
            b'\xc4\x90\xe1\xba\xbfn th\xe1\xbb\x9di \xc4\x91i\xe1\xbb\x83m b\xc3\xa1o c\xc3\xa1o, ch\xc6\xb0a c\xc3\xb3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b n\xc3\xa0o \xc4\x91\xe1\xbb\xa7 \xc4\x91i\xe1\xbb\x81u ki\xe1\xbb\x87n \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn n\xc4\x83m ',
            printed[nam_],
            b'.',
        )
    text += (
        b'</w:t></w:r></w:p>',
    )
    if tong_hop_['dat_chua_de_nghi']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Ch\xc6\xb0a \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xc3\xb4ng nh\xe1\xba\xadn ',
            printed[tong_hop_['dat_chua_de_nghi']],
            b' cho \xc4\x91\xe1\xba\xbfn khi h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc6\xb0\xe1\xbb\xa3c ho\xc3\xa0n thi\xe1\xbb\x87n.</w:t></w:r></w:p>',
        )
    rows_4 = filling.rows(muc_tieu_)
    for muc__4 in rows_4:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">M\xe1\xbb\xa5c ti\xc3\xaau \xc4\x91\xe1\xbb\x81 ra: \xe2\x80\x9c',
            printed[muc__4['noi_dung']],
            b'\xe2\x80\x9d. So v\xe1\xbb\x9bi t\xe1\xbb\xb7 l\xe1\xbb\x87 ',
            printed[muc__4['ty_le']],
            b'%, k\xe1\xba\xbft qu\xe1\xba\xa3 c\xe1\xbb\xa7a ',
            printed[huyen_['loai']],
            b' ',
            printed[muc__4['so_sanh']],
            b'.</w:t></w:r></w:p>',
        )
        if muc__4['lo_trinh']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x83 ',
                printed[huyen_['loai']],
                b' \xc4\x91\xe1\xba\xa1t t\xe1\xbb\xb7 l\xe1\xbb\x87 n\xc3\xa0y, c\xe1\xba\xa7n c\xc3\xb3 ',
                printed[muc__4['can']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn, c\xc3\xb2n thi\xe1\xba\xbfu ',
                printed[muc__4['con_thieu']],
                b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b. N\xe1\xba\xbfu chia \xc4\x91\xe1\xbb\x81u cho c\xc3\xa1c n\xc4\x83m c\xc3\xb2n l\xe1\xba\xa1i th\xc3\xac s\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn l\xc3\xa0: ',
                printed[muc__4['lo_trinh']],
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
            b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xe1\xbb\xa7a ',
            printed[huyen_['loai']],
            b' \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn, b\xe1\xba\xb1ng ',
            printed[nam_truoc_['ty_le']],
            b'%. So v\xe1\xbb\x9bi n\xc4\x83m ',
            printed[nam_truoc_['nam']],
            b', s\xe1\xbb\x91 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn ',
            printed[nam_truoc_['tang_giam']],
        )
        if nam_truoc_['moi']:
            text += (
                b'; n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc ch\xc6\xb0a, n\xc4\x83m nay \xc4\x91\xe1\xbb\xa7 \xc4\x91i\xe1\xbb\x81u ki\xe1\xbb\x87n \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn: ',
                printed[nam_truoc_['moi']],
            )
        if nam_truoc_['khong_con']:
            text += (
                b'; n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn, n\xc4\x83m nay ch\xc6\xb0a: ',
                printed[nam_truoc_['khong_con']],
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
        if nam_truoc_['so_so_sanh']:
            text += (
                b'<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2608"/><w:gridCol w:w="2041"/><w:gridCol w:w="1361"/><w:gridCol w:w="1361"/><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">K\xe1\xba\xbft qu\xe1\xba\xa3 n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m n\xc4\x83m tr\xc6\xb0\xe1\xbb\x9bc</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m n\xc4\x83m nay</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xc4\x83ng, gi\xe1\xba\xa3m</w:t></w:r></w:p></w:tc></w:tr>',
            )
            rows_5 = filling.rows(nam_truoc_['danh_sach'])
            for dong__5 in rows_5:
                text += (
                    b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
                    printed[dong__5['tt']],
                    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
                    printed[dong__5['ten']],
                    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
                    printed[dong__5['ket_qua_truoc']],
                    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
                    printed[dong__5['diem_truoc']],
                    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
                    printed[dong__5['diem_nay']],
                    b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
                    printed[dong__5['thay_doi']],
                    b'</w:t></w:r></w:p></w:tc></w:tr>',
                )
            text += (
                b'</w:tbl><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p>',
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
            printed[ten_['so_lao_dong']],
            b' ph\xe1\xbb\x91i h\xe1\xbb\xa3p v\xe1\xbb\x9bi c\xc3\xa1c s\xe1\xbb\x9f, ng\xc3\xa0nh \xc4\x91\xc6\xb0\xe1\xbb\xa3c giao gi\xc3\xa1m s\xc3\xa1t c\xc3\xa1c ti\xc3\xaau ch\xc3\xad n\xc3\xaau t\xe1\xba\xa1i \xc4\x91i\xe1\xbb\x83m 4 m\xe1\xbb\xa5c II',
        )
        if don_vi_giam_sat_:
            text += (
                b' (',
                printed[don_vi_giam_sat_],
                b')',
            )
        text += (
            b' quan t\xc3\xa2m h\xc6\xb0\xe1\xbb\x9bng d\xe1\xba\xabn, h\xe1\xbb\x97 tr\xe1\xbb\xa3 ',
            printed[huyen_['ten']],
            b' n\xc3\xa2ng cao k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b ',
            printed[ten_['so_lao_dong']],
            b' ti\xe1\xba\xbfp t\xe1\xbb\xa5c h\xc6\xb0\xe1\xbb\x9bng d\xe1\xba\xabn vi\xe1\xbb\x87c duy tr\xc3\xac k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n c\xc3\xa1c ti\xc3\xaau ch\xc3\xad.</w:t></w:r></w:p>',
        )
    if tong_hop_['can_khac_phuc']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. ',
            printed[ten_['ubnd_huyen_dau_cau']],
            b' ti\xe1\xba\xbfp t\xe1\xbb\xa5c ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o ',
            printed[tong_hop_['can_khac_phuc']],
            b' kh\xe1\xba\xafc ph\xe1\xbb\xa5c nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad c\xc3\xb2n th\xe1\xba\xa5p, ho\xc3\xa0n thi\xe1\xbb\x87n h\xe1\xbb\x93 s\xc6\xa1 theo quy \xc4\x91\xe1\xbb\x8bnh v\xc3\xa0 ph\xe1\xba\xa5n \xc4\x91\xe1\xba\xa5u \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 ti\xe1\xba\xbfp theo.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. ',
            printed[ten_['ubnd_huyen_dau_cau']],
            b' ti\xe1\xba\xbfp t\xe1\xbb\xa5c ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o c\xc3\xa1c \xc4\x91\xc6\xa1n v\xe1\xbb\x8b duy tr\xc3\xac k\xe1\xba\xbft qu\xe1\xba\xa3 \xc4\x91\xc3\xa3 \xc4\x91\xe1\xba\xa1t \xc4\x91\xc6\xb0\xe1\xbb\xa3c.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tr\xc3\xaan \xc4\x91\xc3\xa2y l\xc3\xa0 b\xc3\xa1o c\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b', ',
        printed[ten_['ubnd_huyen']],
        b' k\xc3\xadnh b\xc3\xa1o c\xc3\xa1o ',
        printed[ten_['ubnd_tinh']],
        b'./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 tr\xc3\xaan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc6\xb0\xe1\xbb\x9dng tr\xe1\xbb\xb1c H\xc4\x90ND ',
        printed[huyen_['loai']],
        b' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['phong_lao_dong']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- UBND c\xc3\xa1c ',
        printed[tong_hop_['loai_don_vi']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['can_cu_gop', 'co_quan', 'cong_nhan', 'danh_sach', 'don_vi_giam_sat', 'han', 'hoi_dong_xet_duyet', 'huyen', 'ky', 'muc_tieu', 'nam', 'nam_truoc', 'qua_cac_nam', 'ten', 'ten_tat', 'theo_nganh', 'tieu_chi_chua_doi_chieu', 'tinh', 'tong_hop', 'tre_han', 'van_ban', 'vien_dan', 'yeu_nhat'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
