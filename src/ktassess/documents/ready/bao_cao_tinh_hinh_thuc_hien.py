"""bao-cao-tinh-hinh-thuc-hien.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '269e0ca1a45610e16b2b98641d560fe0e3960cd7ea1864485ea119908aecf0f1'
TITLE = 'Báo cáo tình hình thực hiện tiêu chuẩn'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    ten_ = values['ten']
    huyen_ = values['huyen']
    can_cu_gop_ = values['can_cu_gop']
    xa_ = values['xa']
    tinh_ = values['tinh']
    ket_qua_ = values['ket_qua']
    diem_toi_da_ = values['diem_toi_da']
    hoi_dong_ = values['hoi_dong']
    vien_dan_ = values['vien_dan']
    so_tieu_chi_ = values['so_tieu_chi']
    ky_danh_gia_ = values['ky_danh_gia']
    bang_diem_ = values['bang_diem']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">B\xc3\x81O C\xc3\x81O</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">T\xc3\xacnh h\xc3\xacnh th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh g\xe1\xbb\xadi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['ubnd_huyen_dau_cau']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['phong_lao_dong']],
        b' ',
        printed[huyen_['ten']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[can_cu_gop_],
        b', ',
        printed[ten_['ubnd_xa']],
        b' b\xc3\xa1o c\xc3\xa1o t\xc3\xacnh h\xc3\xacnh th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. C\xc3\x94NG T\xc3\x81C T\xe1\xbb\x94 CH\xe1\xbb\xa8C \xc4\x90\xc3\x81NH GI\xc3\x81</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. ',
        printed[xa_['ten_dau_cau']],
        b' thu\xe1\xbb\x99c ',
        printed[huyen_['ten']],
        b', ',
        printed[tinh_['ten']],
    )
    if xa_['so_tre_em']:
        text += (
            b'; to\xc3\xa0n ',
            printed[xa_['loai']],
            b' c\xc3\xb3 ',
            printed[xa_['so_tre_em']],
            b' tr\xe1\xba\xbb em d\xc6\xb0\xe1\xbb\x9bi 16 tu\xe1\xbb\x95i',
        )
    text += (
        b'. Theo quy \xc4\x91\xe1\xbb\x8bnh v\xe1\xbb\x81 \xc4\x91i\xe1\xbb\x81u ki\xe1\xbb\x87n c\xc3\xb4ng nh\xe1\xba\xadn, ',
        printed[xa_['ten']],
        b' \xc4\x91\xc6\xb0\xe1\xbb\xa3c x\xc3\xa9t theo m\xe1\xbb\xa9c \xc4\x91i\xe1\xbb\x83m \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
        printed[xa_['nhom_dia_ban']],
        b': \xc4\x91\xe1\xba\xa1t t\xe1\xbb\xab ',
        printed[ket_qua_['nguong']],
        b' \xc4\x91i\xe1\xbb\x83m tr\xe1\xbb\x9f l\xc3\xaan tr\xc3\xaan t\xe1\xbb\x95ng s\xe1\xbb\x91 ',
        printed[diem_toi_da_],
        b' \xc4\x91i\xe1\xbb\x83m.</w:t></w:r></w:p>',
    )
    if hoi_dong_['so_thanh_vien']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. ',
            printed[ten_['ubnd_xa_dau_cau']],
            b' \xc4\x91\xc3\xa3 ban h\xc3\xa0nh Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh ',
            printed[vien_dan_['quyet_dinh_hoi_dong']],
            b' th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em g\xe1\xbb\x93m ',
            printed[hoi_dong_['so_thanh_vien']],
            b' th\xc3\xa0nh vi\xc3\xaan. H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 \xc4\x91\xc3\xa3 h\xe1\xbb\x8dp ',
            printed[hoi_dong_['cuoc_hop']['ngay']],
            b' \xc4\x91\xe1\xbb\x83 \xc4\x91\xc3\xa1nh gi\xc3\xa1 vi\xe1\xbb\x87c th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
            printed[so_tieu_chi_],
            b' ti\xc3\xaau ch\xc3\xad trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xbb\xab ',
            printed[ky_danh_gia_['tu']],
            b' \xc4\x91\xe1\xba\xbfn ',
            printed[ky_danh_gia_['den']],
            b'; cu\xe1\xbb\x99c h\xe1\xbb\x8dp \xc4\x91\xc6\xb0\xe1\xbb\xa3c ghi th\xc3\xa0nh bi\xc3\xaan b\xe1\xba\xa3n.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Vi\xe1\xbb\x87c \xc4\x91\xc3\xa1nh gi\xc3\xa1 ',
            printed[so_tieu_chi_],
            b' ti\xc3\xaau ch\xc3\xad \xc4\x91\xc6\xb0\xe1\xbb\xa3c th\xe1\xbb\xb1c hi\xe1\xbb\x87n cho k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xbb\xab ',
            printed[ky_danh_gia_['tu']],
            b' \xc4\x91\xe1\xba\xbfn ',
            printed[ky_danh_gia_['den']],
            b'.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. K\xe1\xba\xbeT QU\xe1\xba\xa2 TH\xe1\xbb\xb0C HI\xe1\xbb\x86N C\xc3\x81C TI\xc3\x8aU CH\xc3\x8d</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">1. \xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m c\xe1\xbb\xa7a t\xe1\xbb\xabng ti\xc3\xaau ch\xc3\xad</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="3742"/><w:gridCol w:w="907"/><w:gridCol w:w="1077"/><w:gridCol w:w="2778"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ti\xc3\xaau ch\xc3\xad</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2778" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9, minh ch\xe1\xbb\xa9ng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(bang_diem_)
    count_2 = len(rows_2)
    for at_2, dong__2 in enumerate(rows_2):
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
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
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2778" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_2 - at_2) <= 1) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['can_cu']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tu_cham']],
        b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2778" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr></w:p></w:tc></w:tr></w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) T\xc3\xaan ti\xc3\xaau ch\xc3\xad s\xe1\xbb\x91 ',
            printed[tieu_chi_chua_doi_chieu_],
            b' ch\xc6\xb0a \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu \xc4\x91\xc6\xb0\xe1\xbb\xa3c v\xe1\xbb\x9bi b\xe1\xba\xa3n ch\xc3\xadnh c\xe1\xbb\xa7a b\xe1\xbb\x99 ti\xc3\xaau ch\xc3\xad; \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b \xc4\x91\xe1\xbb\x91i chi\xe1\xba\xbfu tr\xc6\xb0\xe1\xbb\x9bc khi k\xc3\xbd.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="KhoanSauBang"/></w:pPr><w:r><w:t xml:space="preserve">2. T\xe1\xbb\x95ng \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[xa_['ten_dau_cau']],
        b' t\xe1\xbb\xb1 ch\xe1\xba\xa5m ',
        printed[ket_qua_['tu_cham']],
        b' \xc4\x91i\xe1\xbb\x83m (',
        printed[ket_qua_['tu_cham_chu']],
        b'), ',
        printed[ket_qua_['tu_cham_so_nguong']],
        b' m\xe1\xbb\xa9c t\xe1\xbb\x91i thi\xe1\xbb\x83u ',
        printed[ket_qua_['nguong']],
        b' \xc4\x91i\xe1\xbb\x83m.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">3. Nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad ch\xc6\xb0a \xc4\x91\xe1\xba\xa1t \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a</w:t></w:r></w:p>',
    )
    if ket_qua_['mat_diem']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb3 ',
            printed[ket_qua_['so_tieu_chi_mat_diem']],
            b' ti\xc3\xaau ch\xc3\xad ch\xc6\xb0a \xc4\x91\xe1\xba\xa1t \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a, x\xe1\xba\xbfp theo m\xe1\xbb\xa9c \xc4\x91\xe1\xbb\x99 gi\xe1\xba\xa3m d\xe1\xba\xa7n c\xe1\xbb\xa7a t\xe1\xbb\xb7 l\xe1\xbb\x87 \xc4\x91i\xe1\xbb\x83m ch\xc6\xb0a \xc4\x91\xe1\xba\xa1t:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(ket_qua_['mat_diem'])
        for muc__3 in rows_3:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Ti\xc3\xaau ch\xc3\xad ',
                printed[muc__3['so']],
                b' (',
                printed[muc__3['ten']],
                b'): \xc4\x91\xe1\xba\xa1t ',
                printed[muc__3['diem']],
                b'/',
                printed[muc__3['toi_da']],
                b' \xc4\x91i\xe1\xbb\x83m, c\xc3\xb2n thi\xe1\xba\xbfu ',
                printed[muc__3['mat']],
                b' \xc4\x91i\xe1\xbb\x83m',
                printed[muc__3['dau']],
                b'</w:t></w:r></w:p>',
            )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xba\xa5t c\xe1\xba\xa3 c\xc3\xa1c ti\xc3\xaau ch\xc3\xad \xc4\x91\xe1\xbb\x81u \xc4\x91\xe1\xba\xa1t \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III. K\xe1\xba\xbeT LU\xe1\xba\xacN V\xc3\x80 PH\xc6\xaf\xc6\xa0NG H\xc6\xaf\xe1\xbb\x9aNG</w:t></w:r></w:p>',
    )
    if ket_qua_['tu_cham_dat']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x9bi k\xe1\xba\xbft qu\xe1\xba\xa3 tr\xc3\xaan, ',
            printed[xa_['ten']],
            b' c\xc3\xb3 t\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91i\xe1\xbb\x83m \xc4\x91\xe1\xba\xa1t m\xe1\xbb\xa9c quy \xc4\x91\xe1\xbb\x8bnh. ',
            printed[ten_['ubnd_xa_dau_cau']],
            b' ti\xe1\xba\xbfp t\xe1\xbb\xa5c duy tr\xc3\xac nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad \xc4\x91\xc3\xa3 \xc4\x91\xe1\xba\xa1t \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\x91i \xc4\x91a',
        )
        if ket_qua_['mat_diem']:
            text += (
                b', t\xe1\xba\xadp trung n\xc3\xa2ng cao ',
                printed[ket_qua_['yeu_nhat_trong_cau']],
            )
        text += (
            b' trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 ti\xe1\xba\xbfp theo.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x9bi k\xe1\xba\xbft qu\xe1\xba\xa3 tr\xc3\xaan, ',
            printed[xa_['ten']],
            b' ch\xc6\xb0a c\xc3\xb3 t\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91i\xe1\xbb\x83m \xc4\x91\xe1\xba\xa1t m\xe1\xbb\xa9c quy \xc4\x91\xe1\xbb\x8bnh, c\xc3\xb2n thi\xe1\xba\xbfu ',
            printed[ket_qua_['tu_cham_lech']],
            b' \xc4\x91i\xe1\xbb\x83m. ',
            printed[ten_['ubnd_xa_dau_cau']],
            b' s\xe1\xba\xbd ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o c\xc3\xa1c ng\xc3\xa0nh, \xc4\x91o\xc3\xa0n th\xe1\xbb\x83, tr\xc6\xb0\xe1\xbb\x9dng h\xe1\xbb\x8dc v\xc3\xa0 c\xc3\xa1c th\xc3\xb4n, l\xc3\xa0ng, t\xe1\xbb\x95 d\xc3\xa2n ph\xe1\xbb\x91 t\xe1\xba\xadp trung kh\xe1\xba\xafc ph\xe1\xbb\xa5c ',
            printed[ket_qua_['yeu_nhat_trong_cau']],
            b' \xc4\x91\xe1\xbb\x83 \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 ti\xe1\xba\xbfp theo.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tr\xc3\xaan \xc4\x91\xc3\xa2y l\xc3\xa0 b\xc3\xa1o c\xc3\xa1o t\xc3\xacnh h\xc3\xacnh th\xe1\xbb\xb1c hi\xe1\xbb\x87n quy \xc4\x91\xe1\xbb\x8bnh ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' c\xe1\xbb\xa7a ',
        printed[xa_['ten']],
        b', ',
        printed[ten_['ubnd_xa']],
        b' k\xc3\xadnh b\xc3\xa1o c\xc3\xa1o ',
        printed[ten_['ubnd_huyen']],
        b' xem x\xc3\xa9t./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 tr\xc3\xaan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc6\xb0\xe1\xbb\x9dng tr\xe1\xbb\xb1c \xc4\x90\xe1\xba\xa3ng \xe1\xbb\xa7y ',
        printed[xa_['loai']],
        b' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc6\xb0\xe1\xbb\x9dng tr\xe1\xbb\xb1c H\xc4\x90ND ',
        printed[xa_['loai']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['bang_diem', 'can_cu_gop', 'co_quan', 'diem_toi_da', 'hoi_dong', 'huyen', 'ket_qua', 'ky', 'ky_danh_gia', 'nam', 'so_tieu_chi', 'ten', 'tieu_chi_chua_doi_chieu', 'tinh', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
