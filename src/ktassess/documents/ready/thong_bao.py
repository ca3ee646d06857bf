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
        '<w:body><w:tbl><w:tblPr><w:tblW w:w="9524" w:type="dxa"/><w:tblInd w:w="-227" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="3855"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr>',
    )
    if co_quan_['chu_quan']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="CoQuanChuQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[co_quan_['chu_quan']],
            '</w:t></w:r></w:p>',
        )
    rows_1 = filling.rows(co_quan_['cac_dong'])
    for dong__1 in rows_1:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="CoQuan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__1],
            '</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="KeCoQuan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr><w:r><w:t xml:space="preserve">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr><w:r><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr><w:r><w:t xml:space="preserve">Số: ',
        printed[van_ban_['so_ky_hieu']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[van_ban_['dia_danh_ngay']],
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">THÔNG BÁO</w:t></w:r></w:p>',
    )
    if thong_bao_['tra_ho_so']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Về việc hoàn thiện hồ sơ của ',
            printed[xa_['ten']],
            ' đề nghị công nhận</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            '</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả xét công nhận ',
            printed[xa_['ten']],
            ' đạt tiêu chuẩn</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            '</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p>',
    )
    if thong_bao_['tra_ho_so']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ten_['phong_lao_dong_dau_cau']],
            ' đã xem xét hồ sơ đánh giá, đề nghị công nhận đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            ' của ',
            printed[ten_['ubnd_xa']],
        )
        if ho_so_['ngay']:
            text += (
                ', gửi ',
                printed[ho_so_['ngay']],
            )
        text += (
            '. Hồ sơ chưa đủ căn cứ để xem xét công nhận. ',
            printed[ten_['phong_lao_dong_dau_cau']],
            ' thông báo và gửi trả hồ sơ để hoàn thiện như sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">1. Nội dung cần hoàn thiện (',
            printed[thong_bao_['so_ly_do']],
            ' nội dung):</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="1928"/><w:gridCol w:w="3288"/><w:gridCol w:w="3288"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vị trí</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Nội dung chưa đúng, chưa đủ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Cách hoàn thiện</w:t></w:r></w:p></w:tc></w:tr>',
        )
        rows_2 = filling.rows(thong_bao_['ly_do'])
        count_2 = len(rows_2)
        for at_2, dong__2 in enumerate(rows_2):
            text += (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
                ('<w:keepNext/>' if ((count_2 - at_2) <= 2) else ''),
                '</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['tt']],
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
                ('<w:keepNext/>' if ((count_2 - at_2) <= 2) else ''),
                '</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['vi_tri']],
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
                ('<w:keepNext/>' if ((count_2 - at_2) <= 2) else ''),
                '</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['noi_dung']],
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
                ('<w:keepNext/>' if ((count_2 - at_2) <= 2) else ''),
                '</w:pPr><w:r><w:t xml:space="preserve">',
                printed[dong__2['can_lam']],
                '</w:t></w:r></w:p></w:tc></w:tr>',
            )
        text += (
            '</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. Đề nghị ',
            printed[ten_['ubnd_xa']],
            ' hoàn thiện hồ sơ và gửi lại ',
            printed[ten_['phong_lao_dong']],
            ' ',
            printed[thong_bao_['thoi_han']],
            '.',
        )
        if thong_bao_['kem_theo']:
            text += (
                ' Gửi kèm Thông báo này tệp ',
                printed[thong_bao_['kem_theo']],
                ' ghi rõ từng nội dung cần sửa.',
            )
        text += (
            ' Hồ sơ chưa được xem xét công nhận cho đến khi các nội dung nêu trên được hoàn thiện./.</w:t></w:r></w:p>',
        )
    else:
        if thong_bao_['theo_tham_dinh']:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ Biên bản ',
                printed[vien_dan_['bien_ban_xet_duyet']],
                ' của ',
                printed[ten_['hoi_dong_xet_duyet']],
                ', ',
                printed[ten_['phong_lao_dong']],
                ' thông báo kết quả xét duyệt đối với ',
                printed[xa_['ten']],
                ' như sau:</w:t></w:r></w:p>',
            )
        else:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ hồ sơ đánh giá của ',
                printed[ten_['ubnd_xa']],
                ' và kết luận của Chủ tịch Hội đồng đánh giá tại Biên bản ',
                printed[vien_dan_['bien_ban_xa']],
                ', ',
                printed[ten_['phong_lao_dong']],
                ' thông báo như sau:</w:t></w:r></w:p>',
            )
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. ',
            printed[xa_['ten_dau_cau']],
            ' </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">không đạt</w:t></w:r><w:r><w:t xml:space="preserve"> tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Lý do: tổng số điểm ',
            ('thẩm định' if thong_bao_['theo_tham_dinh'] else 'tự chấm'),
            ' là ',
            printed[ket_qua_['tong']],
            ' điểm (',
            printed[ket_qua_['tong_chu']],
            ') trên tổng số ',
            printed[diem_toi_da_],
            ' điểm, ',
            printed[ket_qua_['tong_so_nguong']],
            ' mức tối thiểu ',
            printed[ket_qua_['nguong']],
            ' điểm quy định đối với ',
            printed[xa_['nhom_dia_ban']],
            '.</w:t></w:r></w:p>',
        )
        if ket_qua_['yeu_nhat']:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">3. Những tiêu chí có tỷ lệ điểm chưa đạt cao nhất:</w:t></w:r></w:p>',
            )
            rows_3 = filling.rows(ket_qua_['yeu_nhat'])
            for muc__3 in rows_3:
                text += (
                    '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Tiêu chí ',
                    printed[muc__3['so']],
                    ' (',
                    printed[muc__3['ten']],
                    '): đạt ',
                    printed[muc__3['diem']],
                    '/',
                    printed[muc__3['toi_da']],
                    ' điểm, còn thiếu ',
                    printed[muc__3['mat']],
                    ' điểm',
                    printed[muc__3['dau']],
                    '</w:t></w:r></w:p>',
                )
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Đề nghị ',
            printed[ten_['ubnd_xa']],
            ' tập trung khắc phục những tiêu chí còn thấp, tiếp tục thực hiện và tổ chức đánh giá trong kỳ tiếp theo./.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['ubnd_xa']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['ubnd_huyen']],
        ' (b/c);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thành viên Hội đồng xét duyệt;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_4 = filling.rows(ky_['quyen_han'])
    for dong__4 in rows_4:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4],
            '</w:t></w:r></w:p>',
        )
    if ky_['chuc_vu_khac']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ChucVuKhac"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['chuc_vu_khac']],
            '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenSat"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['ho_ten']],
            '</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="HoTen"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[ky_['ho_ten']],
            '</w:t></w:r></w:p>',
        )
    text += (
        '</w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body>',
    )
    return "".join(text)


ASKS = frozenset(['co_quan', 'diem_toi_da', 'ho_so', 'ket_qua', 'ky', 'nam', 'ten', 'ten_tat', 'thong_bao', 'van_ban', 'vien_dan', 'xa'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
