"""quyet-dinh-khen-thuong.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '502259b52f454b62df5a136a7e437166faec35076f38f375264690b0d778fd03'
TITLE = 'Quyết định khen thưởng'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    khen_thuong_ = values['khen_thuong']
    can_cu_ = values['can_cu']
    ten_ = values['ten']
    huyen_ = values['huyen']
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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">QUY\xe1\xba\xbeT \xc4\x90\xe1\xbb\x8aNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c khen th\xc6\xb0\xe1\xbb\x9fng x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em trong ',
        printed[khen_thuong_['so_nam']],
        b' n\xc4\x83m li\xc3\xaan t\xe1\xbb\xa5c</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">',
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
        b'<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">X\xc3\xa9t \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xe1\xbb\xa7a Tr\xc6\xb0\xe1\xbb\x9fng ',
        printed[ten_['phong_lao_dong']],
        b' t\xe1\xba\xa1i T\xe1\xbb\x9d tr\xc3\xacnh ',
        printed[khen_thuong_['to_trinh']],
        b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="LenhQuyetDinh"/></w:pPr><w:r><w:t xml:space="preserve">QUY\xe1\xba\xbeT \xc4\x90\xe1\xbb\x8aNH:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x81u 1.</w:t></w:r><w:r><w:t xml:space="preserve"> Khen th\xc6\xb0\xe1\xbb\x9fng ',
    )
    if khen_thuong_['mot']:
        text += (
            printed[khen_thuong_['trong_cau']],
            b', ',
            printed[huyen_['ten']],
        )
    else:
        text += (
            printed[khen_thuong_['so']],
            b' ',
            printed[khen_thuong_['loai']],
            b' thu\xe1\xbb\x99c ',
            printed[huyen_['ten']],
        )
    text += (
        b' \xc4\x91\xc3\xa3 \xc4\x91\xc6\xb0\xe1\xbb\xa3c c\xc3\xb4ng nh\xe1\xba\xadn \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em trong ',
        printed[khen_thuong_['so_nam']],
        b' n\xc4\x83m li\xc3\xaan t\xe1\xbb\xa5c (t\xe1\xbb\xab n\xc4\x83m ',
        printed[khen_thuong_['tu_nam']],
        b' \xc4\x91\xe1\xba\xbfn n\xc4\x83m ',
        printed[khen_thuong_['den_nam']],
        b'), danh s\xc3\xa1ch t\xe1\xba\xa1i Ph\xe1\xbb\xa5 l\xe1\xbb\xa5c k\xc3\xa8m theo Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh n\xc3\xa0y.</w:t></w:r></w:p>',
    )
    if khen_thuong_['hinh_thuc']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x81u 2.</w:t></w:r><w:r><w:t xml:space="preserve"> H\xc3\xacnh th\xe1\xbb\xa9c, m\xe1\xbb\xa9c khen th\xc6\xb0\xe1\xbb\x9fng: ',
            printed[khen_thuong_['hinh_thuc']],
            b', theo quy \xc4\x91\xe1\xbb\x8bnh c\xe1\xbb\xa7a ',
            printed[khen_thuong_['luat']],
            b' v\xc3\xa0 c\xc3\xa1c v\xc4\x83n b\xe1\xba\xa3n ph\xc3\xa1p lu\xe1\xba\xadt c\xc3\xb3 li\xc3\xaan quan.</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x81u 2.</w:t></w:r><w:r><w:t xml:space="preserve"> H\xc3\xacnh th\xe1\xbb\xa9c, m\xe1\xbb\xa9c khen th\xc6\xb0\xe1\xbb\x9fng theo quy \xc4\x91\xe1\xbb\x8bnh c\xe1\xbb\xa7a ',
            printed[khen_thuong_['luat']],
            b' v\xc3\xa0 c\xc3\xa1c v\xc4\x83n b\xe1\xba\xa3n ph\xc3\xa1p lu\xe1\xba\xadt c\xc3\xb3 li\xc3\xaan quan: \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">\xc4\x90i\xe1\xbb\x81u 3.</w:t></w:r><w:r><w:t xml:space="preserve"> Tr\xc6\xb0\xe1\xbb\x9fng ',
        printed[ten_['phong_lao_dong']],
        b', Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch \xe1\xbb\xa6y ban nh\xc3\xa2n d\xc3\xa2n ',
    )
    if khen_thuong_['mot']:
        text += (
            printed[khen_thuong_['trong_cau']],
        )
    else:
        text += (
            b'c\xc3\xa1c ',
            printed[khen_thuong_['loai']],
            b' c\xc3\xb3 t\xc3\xaan t\xe1\xba\xa1i Ph\xe1\xbb\xa5 l\xe1\xbb\xa5c',
        )
    text += (
        b' v\xc3\xa0 c\xc3\xa1c c\xc6\xa1 quan, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xc3\xb3 li\xc3\xaan quan ch\xe1\xbb\x8bu tr\xc3\xa1ch nhi\xe1\xbb\x87m thi h\xc3\xa0nh Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh n\xc3\xa0y k\xe1\xbb\x83 t\xe1\xbb\xab ng\xc3\xa0y k\xc3\xbd./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Nh\xc6\xb0 \xc4\x90i\xe1\xbb\x81u 3;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['so_lao_dong']],
        b' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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
        b'</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="NgatTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="PhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">Ph\xe1\xbb\xa5 l\xe1\xbb\xa5c</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TenPhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">DANH S\xc3\x81CH ',
        printed[filling.upper(khen_thuong_['loai'])],
        b' \xc4\x90\xc6\xaf\xe1\xbb\xa2C KHEN TH\xc6\xaf\xe1\xbb\x9eNG</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xba\xa0T TI\xc3\x8aU CHU\xe1\xba\xa8N PH\xc3\x99 H\xe1\xbb\xa2P V\xe1\xbb\x9aI TR\xe1\xba\xba EM</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">',
        printed[khen_thuong_['so_nam']],
        b' N\xc4\x82M LI\xc3\x8aN T\xe1\xbb\xa4C, T\xe1\xbb\xaa N\xc4\x82M ',
        printed[khen_thuong_['tu_nam']],
        b' \xc4\x90\xe1\xba\xbeN N\xc4\x82M ',
        printed[khen_thuong_['den_nam']],
        b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KemTheo"/></w:pPr><w:r><w:t xml:space="preserve">(K\xc3\xa8m theo Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh ',
        printed[van_ban_['so_va_ngay']],
        b'</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">c\xe1\xbb\xa7a Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch ',
        printed[ten_['ubnd_huyen']],
        b')</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2268"/><w:gridCol w:w="1247"/><w:gridCol w:w="4989"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">M\xc3\xa3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4989" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh c\xc3\xb4ng nh\xe1\xba\xadn t\xe1\xbb\xabng n\xc4\x83m</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_4 = filling.rows(khen_thuong_['danh_sach'])
    for dong__4 in rows_4:
        text += (
            b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tt']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ten']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ma']],
            b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4989" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['van_ban']],
            b'</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Danh s\xc3\xa1ch n\xc3\xa0y g\xe1\xbb\x93m ',
        printed[khen_thuong_['so']],
        b' \xc4\x91\xc6\xa1n v\xe1\xbb\x8b./.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body>',
    )
    return b"".join(text)


ASKS = frozenset(['can_cu', 'co_quan', 'huyen', 'khen_thuong', 'ky', 'ten', 'ten_tat', 'van_ban'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
