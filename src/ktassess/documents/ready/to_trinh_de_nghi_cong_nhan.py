"""to-trinh-de-nghi-cong-nhan.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '0632984f11161c6ef9f91bf046901b41ea4f0e663113ddb3035f7e37d5f99425'
TITLE = 'Tờ trình đề nghị công nhận'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    ten_ = values['ten']
    can_cu_ = values['can_cu']
    vien_dan_ = values['vien_dan']
    hoi_dong_xet_duyet_ = values['hoi_dong_xet_duyet']
    tong_hop_ = values['tong_hop']
    cong_nhan_ = values['cong_nhan']
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
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">TỜ TRÌNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Về việc đề nghị công nhận xã, phường, thị trấn</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">đạt tiêu chuẩn phù hợp với trẻ em năm ',
        printed[nam_],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiMot"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        '</w:t></w:r></w:p>',
    )
    rows_2 = filling.rows(can_cu_)
    for dong__2 in rows_2:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ ',
            printed[dong__2],
            ';</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ Quyết định ',
        printed[vien_dan_['quyet_dinh_hoi_dong_xet_duyet']],
        ' của ',
        printed[ten_['ubnd_huyen']],
        ' về việc thành lập Hội đồng xét duyệt xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ Biên bản ',
        printed[vien_dan_['bien_ban_xet_duyet']],
        ' của ',
        printed[ten_['hoi_dong_xet_duyet']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['ngay_dau_cau']],
        ', ',
        printed[ten_['hoi_dong_xet_duyet']],
        ' đã họp xét duyệt hồ sơ của ',
        printed[tong_hop_['so_da_tham_dinh']],
        ' ',
        printed[tong_hop_['loai_da_tham_dinh']],
        '. Kết quả, ',
        printed[tong_hop_['so_dat']],
        ' đơn vị đạt tiêu chuẩn',
    )
    if tong_hop_['khong_dat']:
        text += (
            ', ',
            printed[tong_hop_['so_khong_dat']],
            ' đơn vị không đạt tiêu chuẩn',
        )
    if tong_hop_['chua_ket_luan']:
        text += (
            ', ',
            printed[tong_hop_['so_chua_ket_luan']],
            ' đơn vị chưa đủ căn cứ để kết luận',
        )
    text += (
        '.</w:t></w:r></w:p>',
    )
    if cong_nhan_['mot']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Hội đồng xét duyệt kính đề nghị Chủ tịch ',
            printed[ten_['ubnd_huyen']],
            ' ban hành Quyết định công nhận, kèm theo Giấy công nhận, đối với ',
            printed[cong_nhan_['trong_cau']],
            ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            ':</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Hội đồng xét duyệt kính đề nghị Chủ tịch ',
            printed[ten_['ubnd_huyen']],
            ' ban hành Quyết định công nhận, kèm theo Giấy công nhận, đối với ',
            printed[cong_nhan_['so']],
            ' ',
            printed[cong_nhan_['loai']],
            ' sau đây đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            ':</w:t></w:r></w:p>',
        )
    text += (
        '<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="3061"/><w:gridCol w:w="1814"/><w:gridCol w:w="1814"/><w:gridCol w:w="1814"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3061" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Mức điểm tối thiểu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm tự chấm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm thẩm định</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_3 = filling.rows(cong_nhan_['danh_sach'])
    count_3 = len(rows_3)
    for at_3, dong__3 in enumerate(rows_3):
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_3 - at_3) <= 2) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3061" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            ('<w:keepNext/>' if ((count_3 - at_3) <= 2) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['ten']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_3 - at_3) <= 2) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['nguong']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_3 - at_3) <= 2) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tu_cham']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_3 - at_3) <= 2) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tham_dinh']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Kính trình Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ' xem xét, quyết định./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Như trên;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thành viên Hội đồng xét duyệt;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT, hồ sơ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['can_cu', 'co_quan', 'cong_nhan', 'hoi_dong_xet_duyet', 'ky', 'nam', 'ten', 'tong_hop', 'van_ban', 'vien_dan'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
