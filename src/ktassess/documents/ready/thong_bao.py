"""thong-bao.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '0465d1b5d4e95daeea407a9b4981e7594aa9e3f01d9801068c2521068b9c8c5a'
TITLE = 'Thông báo'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    thong_bao_ = values['thong_bao']
    xa_ = values['xa']
    nam_ = values['nam']
    ten_ = values['ten']
    ho_so_ = values['ho_so']
    vien_dan_ = values['vien_dan']
    ket_qua_ = values['ket_qua']
    diem_toi_da_ = values['diem_toi_da']
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
        b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">TH\xc3\x94NG B\xc3\x81O</w:t></w:r></w:p>',
    )
    if thong_bao_['tra_ho_so']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c ho\xc3\xa0n thi\xe1\xbb\x87n h\xe1\xbb\x93 s\xc6\xa1 c\xe1\xbb\xa7a ',
            printed[xa_['ten']],
            b' \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xc3\xb4ng nh\xe1\xba\xadn</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b'</w:t></w:r></w:p>',
        )
    else:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">K\xe1\xba\xbft qu\xe1\xba\xa3 x\xc3\xa9t c\xc3\xb4ng nh\xe1\xba\xadn ',
            printed[xa_['ten']],
            b' \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b'</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p>',
    )
    if thong_bao_['tra_ho_so']:
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ten_['phong_lao_dong_dau_cau']],
            b' \xc4\x91\xc3\xa3 xem x\xc3\xa9t h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xa1nh gi\xc3\xa1, \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b c\xc3\xb4ng nh\xe1\xba\xadn \xc4\x91\xe1\xba\xa1t ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b' c\xe1\xbb\xa7a ',
            printed[ten_['ubnd_xa']],
        )
        if ho_so_['ngay']:
            text += (
                b', g\xe1\xbb\xadi ',
                printed[ho_so_['ngay']],
            )
        text += (
            b'. H\xe1\xbb\x93 s\xc6\xa1 ch\xc6\xb0a \xc4\x91\xe1\xbb\xa7 c\xc4\x83n c\xe1\xbb\xa9 \xc4\x91\xe1\xbb\x83 xem x\xc3\xa9t c\xc3\xb4ng nh\xe1\xba\xadn. ',
            printed[ten_['phong_lao_dong_dau_cau']],
            b' th\xc3\xb4ng b\xc3\xa1o v\xc3\xa0 g\xe1\xbb\xadi tr\xe1\xba\xa3 h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xe1\xbb\x83 ho\xc3\xa0n thi\xe1\xbb\x87n nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">1. N\xe1\xbb\x99i dung c\xe1\xba\xa7n ho\xc3\xa0n thi\xe1\xbb\x87n (',
            printed[thong_bao_['so_ly_do']],
            b' n\xe1\xbb\x99i dung):</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="1928"/><w:gridCol w:w="3288"/><w:gridCol w:w="3288"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x8b tr\xc3\xad</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">N\xe1\xbb\x99i dung ch\xc6\xb0a \xc4\x91\xc3\xbang, ch\xc6\xb0a \xc4\x91\xe1\xbb\xa7</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xa1ch ho\xc3\xa0n thi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc></w:tr>',
        )
        rows_2 = filling.rows(thong_bao_['ly_do'])
        count_2 = len(rows_2)
        for at_2, dong__2 in enumerate(rows_2):
            text += (
                b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
                (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
                b'</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['tt']],
                b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
                (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
                b'</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['vi_tri']],
                b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
                (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
                b'</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['noi_dung']],
                b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
                (b'<w:keepNext/>' if ((count_2 - at_2) <= 2) else b''),
                b'</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['can_lam']],
                b'</w:t></w:r></w:p></w:tc></w:tr>',
            )
        text += (
            b'</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. \xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b ',
            printed[ten_['ubnd_xa']],
            b' ho\xc3\xa0n thi\xe1\xbb\x87n h\xe1\xbb\x93 s\xc6\xa1 v\xc3\xa0 g\xe1\xbb\xadi l\xe1\xba\xa1i ',
            printed[ten_['phong_lao_dong']],
            b' ',
            printed[thong_bao_['thoi_han']],
            b'.',
        )
        if thong_bao_['kem_theo']:
            text += (
                b' G\xe1\xbb\xadi k\xc3\xa8m Th\xc3\xb4ng b\xc3\xa1o n\xc3\xa0y t\xe1\xbb\x87p ',
                printed[thong_bao_['kem_theo']],
                b' ghi r\xc3\xb5 t\xe1\xbb\xabng n\xe1\xbb\x99i dung c\xe1\xba\xa7n s\xe1\xbb\xada.',
            )
        text += (
            b' H\xe1\xbb\x93 s\xc6\xa1 ch\xc6\xb0a \xc4\x91\xc6\xb0\xe1\xbb\xa3c xem x\xc3\xa9t c\xc3\xb4ng nh\xe1\xba\xadn cho \xc4\x91\xe1\xba\xbfn khi c\xc3\xa1c n\xe1\xbb\x99i dung n\xc3\xaau tr\xc3\xaan \xc4\x91\xc6\xb0\xe1\xbb\xa3c ho\xc3\xa0n thi\xe1\xbb\x87n./.</w:t></w:r></w:p>',
        )
    else:
        if thong_bao_['theo_tham_dinh']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 Bi\xc3\xaan b\xe1\xba\xa3n ',
                printed[vien_dan_['bien_ban_xet_duyet']],
                b' c\xe1\xbb\xa7a ',
                printed[ten_['hoi_dong_xet_duyet']],
                b', ',
                printed[ten_['phong_lao_dong']],
                b' th\xc3\xb4ng b\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 x\xc3\xa9t duy\xe1\xbb\x87t \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
                printed[xa_['ten']],
                b' nh\xc6\xb0 sau:</w:t></w:r></w:p>',
            )
        else:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">C\xc4\x83n c\xe1\xbb\xa9 h\xe1\xbb\x93 s\xc6\xa1 \xc4\x91\xc3\xa1nh gi\xc3\xa1 c\xe1\xbb\xa7a ',
                printed[ten_['ubnd_xa']],
                b' v\xc3\xa0 k\xe1\xba\xbft lu\xe1\xba\xadn c\xe1\xbb\xa7a Ch\xe1\xbb\xa7 t\xe1\xbb\x8bch H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng \xc4\x91\xc3\xa1nh gi\xc3\xa1 t\xe1\xba\xa1i Bi\xc3\xaan b\xe1\xba\xa3n ',
                printed[vien_dan_['bien_ban_xa']],
                b', ',
                printed[ten_['phong_lao_dong']],
                b' th\xc3\xb4ng b\xc3\xa1o nh\xc6\xb0 sau:</w:t></w:r></w:p>',
            )
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. ',
            printed[xa_['ten_dau_cau']],
            b' </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">kh\xc3\xb4ng \xc4\x91\xe1\xba\xa1t</w:t></w:r><w:r><w:t xml:space="preserve"> ti\xc3\xaau chu\xe1\xba\xa9n x\xc3\xa3, ph\xc6\xb0\xe1\xbb\x9dng, th\xe1\xbb\x8b tr\xe1\xba\xa5n ph\xc3\xb9 h\xe1\xbb\xa3p v\xe1\xbb\x9bi tr\xe1\xba\xbb em n\xc4\x83m ',
            printed[nam_],
            b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. L\xc3\xbd do: t\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91i\xe1\xbb\x83m ',
            (b'th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh' if thong_bao_['theo_tham_dinh'] else b't\xe1\xbb\xb1 ch\xe1\xba\xa5m'),
            b' l\xc3\xa0 ',
            printed[ket_qua_['tong']],
            b' \xc4\x91i\xe1\xbb\x83m (',
            printed[ket_qua_['tong_chu']],
            b') tr\xc3\xaan t\xe1\xbb\x95ng s\xe1\xbb\x91 ',
            printed[diem_toi_da_],
            b' \xc4\x91i\xe1\xbb\x83m, ',
            printed[ket_qua_['tong_so_nguong']],
            b' m\xe1\xbb\xa9c t\xe1\xbb\x91i thi\xe1\xbb\x83u ',
            printed[ket_qua_['nguong']],
            b' \xc4\x91i\xe1\xbb\x83m quy \xc4\x91\xe1\xbb\x8bnh \xc4\x91\xe1\xbb\x91i v\xe1\xbb\x9bi ',
            printed[xa_['nhom_dia_ban']],
            b'.</w:t></w:r></w:p>',
        )
        if ket_qua_['yeu_nhat']:
            text += (
                b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">3. Nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad c\xc3\xb3 t\xe1\xbb\xb7 l\xe1\xbb\x87 \xc4\x91i\xe1\xbb\x83m ch\xc6\xb0a \xc4\x91\xe1\xba\xa1t cao nh\xe1\xba\xa5t:</w:t></w:r></w:p>',
            )
            rows_3 = filling.rows(ket_qua_['yeu_nhat'])
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
        text += (
            b'<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b ',
            printed[ten_['ubnd_xa']],
            b' t\xe1\xba\xadp trung kh\xe1\xba\xafc ph\xe1\xbb\xa5c nh\xe1\xbb\xafng ti\xc3\xaau ch\xc3\xad c\xc3\xb2n th\xe1\xba\xa5p, ti\xe1\xba\xbfp t\xe1\xbb\xa5c th\xe1\xbb\xb1c hi\xe1\xbb\x87n v\xc3\xa0 t\xe1\xbb\x95 ch\xe1\xbb\xa9c \xc4\x91\xc3\xa1nh gi\xc3\xa1 trong k\xe1\xbb\xb3 ti\xe1\xba\xbfp theo./.</w:t></w:r></w:p>',
        )
    text += (
        b'<w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i nh\xe1\xba\xadn:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['ubnd_xa']],
        b';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['ubnd_huyen']],
        b' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc3\xa0nh vi\xc3\xaan H\xe1\xbb\x99i \xc4\x91\xe1\xbb\x93ng x\xc3\xa9t duy\xe1\xbb\x87t;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- L\xc6\xb0u: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['co_quan', 'diem_toi_da', 'ho_so', 'ket_qua', 'ky', 'nam', 'ten', 'ten_tat', 'thong_bao', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, b'</w:document>'),
)
