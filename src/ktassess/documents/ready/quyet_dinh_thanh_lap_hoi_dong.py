"""quyet-dinh-thanh-lap-hoi-dong.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = 'dda5ee5f0ce62e7a21887c8b7f5eec0370491c3f0c06ec214096230058c5a808'
TITLE = 'Quyết định thành lập Hội đồng đánh giá cấp xã'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    can_cu_ = values['can_cu']
    xa_ = values['xa']
    hoi_dong_ = values['hoi_dong']
    so_tieu_chi_ = values['so_tieu_chi']
    ky_danh_gia_ = values['ky_danh_gia']
    ten_ = values['ten']
    huyen_ = values['huyen']
    han_ = values['han']
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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">QUY\xe1\xba\xbeT \xc4\x90\xe1\xbb\x8aNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[co_quan_['tham_quyen']],
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
        b'<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">X\xc3\xa9t y\xc3\xaau c\xe1\xba\xa7u c\xc3\xb4ng t\xc3\xa1c \xc4\x91\xc3\xa1nh gi\xc3\xa1 x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="LenhQuyetDinh"/></w:pPr><w:r><w:t xml:space="preserve">QUY\xe1\xba\xbeT \xc4\x90\xe1\xbb\x8aNH:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x81u 1.</w:t></w:r><w:r><w:t xml:space="preserve"> Th\xc3\xa0nh l\xe1\xba\xadp H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
        printed[nam_],
        b' c\xe1\xbb\xa7a ',
        printed[xa_['ten']],
        b' (sau \xc4\x91\xc3\xa2y g\xe1\xbb\x8di t\xe1\xba\xaft l\xc3\xa0 H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1) g\xe1\xbb\x93m ',
        printed[hoi_dong_['so_thanh_vien']],
        b' th\xc3\xa0nh vi\xc3\xaan c\xc3\xb3 t\xc3\xaan sau \xc4\x91\xc3\xa2y:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2608"/><w:gridCol w:w="3515"/><w:gridCol w:w="2324"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">H\xe1\xbb\x8d v\xc3\xa0 t\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ch\xe1\xbb\xa9c v\xe1\xbb\xa5, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vai tr\xc3\xb2 trong H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_3 = filling.rows(hoi_dong_['thanh_vien'])
    count_3 = len(rows_3)
    for at_3, dong__3 in enumerate(rows_3):
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['ho_ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['chuc_vu']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            (b'<w:keepNext/>' if ((count_3 - at_3) <= 2) else b''),
            b'</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['vai_tro']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x81u 2.</w:t></w:r><w:r><w:t xml:space="preserve"> H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xc3\xb3 nhi\xe1\xbb\x87m v\xe1\xbb\xa5:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. \xc4\x90\xc3\xa1nh gi\xc3\xa1 vi\xe1\xbb\x87c th\xe1\xbb\xb1c hi\xe1\xbb\x87n ',
        printed[so_tieu_chi_],
        b' ti\xc3\xaau ch\xc3\xad c\xe1\xbb\xa7a ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em tr\xc3\xaan \xc4\x91\xe1\xbb\x8ba b\xc3\xa0n ',
        printed[xa_['ten']],
        b' trong k\xe1\xbb\xb3 \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xbb\xab ',
        printed[ky_danh_gia_['tu']],
        b' \xc4\x91\xe1\xba\xbfn ',
        printed[ky_danh_gia_['den']],
        b', b\xe1\xba\xa3o \xc4\x91\xe1\xba\xa3m d\xc3\xa2n ch\xe1\xbb\xa7, c\xc3\xb4ng b\xe1\xba\xb1ng, c\xc3\xb4ng khai.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. H\xe1\xbb\x8dp \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xc3\xa0 l\xe1\xba\xadp bi\xc3\xaan b\xe1\xba\xa3n cu\xe1\xbb\x99c h\xe1\xbb\x8dp. Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xc4\x83n c\xe1\xbb\xa9 ti\xc3\xaau ch\xc3\xad \xc4\x91\xc3\xa1nh gi\xc3\xa1 v\xc3\xa0 \xc3\xbd ki\xe1\xba\xbfn c\xe1\xbb\xa7a c\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan ra k\xe1\xba\xbft lu\xe1\xba\xadn cu\xe1\xbb\x91i c\xc3\xb9ng v\xe1\xbb\x81 vi\xe1\xbb\x87c \xc4\x91\xe1\xba\xa1t hay kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. Ho\xc3\xa0n thi\xe1\xbb\x87n h\xe1\xbb\x93 s\xc6\xa1, tr\xc3\xacnh Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_xa']],
        b' k\xc3\xbd duy\xe1\xbb\x87t v\xc3\xa0 g\xe1\xbb\xadi ',
        printed[ten_['phong_lao_dong']],
        b' ',
        printed[huyen_['ten']],
        b' ',
        printed[han_['ho_so_xa']],
        b'.</w:t></w:r></w:p>',
    )
    if hoi_dong_['thuong_truc']['ho_ten']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">\xc3\x94ng (b\xc3\xa0) ',
            printed[hoi_dong_['thuong_truc']['ho_ten']],
            b', Th\xc6\xb0\xe1\xbb\x9dng tr\xe1\xbb\xb1c H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1, gi\xc3\xbap Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng chu\xe1\xba\xa9n b\xe1\xbb\x8b t\xc3\xa0i li\xe1\xbb\x87u, t\xe1\xbb\x95ng h\xe1\xbb\xa3p \xc4\x91i\xe1\xbb\x83m c\xe1\xbb\xa7a c\xc3\xa1c ti\xc3\xaau ch\xc3\xad v\xc3\xa0 l\xe1\xba\xadp h\xe1\xbb\x93 s\xc6\xa1.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x81u 3.</w:t></w:r><w:r><w:t xml:space="preserve"> C\xc3\xa1c th\xc3\xa0nh vi\xc3\xaan H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xc3\xb3 t\xc3\xaan t\xe1\xba\xa1i \xc4\x90i\xe1\xbb\x81u 1 v\xc3\xa0 c\xc3\xa1c c\xc6\xa1 quan, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b, c\xc3\xa1 nh\xc3\xa2n c\xc3\xb3 li\xc3\xaan quan ch\xe1\xbb\x8bu tr\xc3\xa1ch nhi\xe1\xbb\x87m thi h\xc3\xa0nh Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh n\xc3\xa0y k\xe1\xbb\x83 t\xe1\xbb\xab ng\xc3\xa0y k\xc3\xbd./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 \xc4\x90i\xe1\xbb\x81u 3;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['ubnd_huyen']],
        b' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['phong_lao_dong']],
        b' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['can_cu', 'co_quan', 'han', 'hoi_dong', 'huyen', 'ky', 'ky_danh_gia', 'nam', 'so_tieu_chi', 'ten', 'ten_tat', 'van_ban', 'xa'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
