"""to-trinh-thanh-lap-hoi-dong-xet-duyet.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '9733a95aa935b055ec308034e2a66d90755487b1e8de4720d2f2aa1878d4d9fc'
TITLE = 'Tờ trình thành lập Hội đồng xét duyệt'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    ten_ = values['ten']
    can_cu_ = values['can_cu']
    tong_hop_ = values['tong_hop']
    huyen_ = values['huyen']
    hoi_dong_xet_duyet_ = values['hoi_dong_xet_duyet']
    han_ = values['han']
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
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">TỜ TRÌNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Về việc đề nghị thành lập Hội đồng xét duyệt</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em năm ',
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
        '<w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ chức năng, nhiệm vụ của ',
        printed[ten_['phong_lao_dong']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Để có cơ sở xem xét, thẩm định, đánh giá lại các tiêu chí và công nhận xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        ' đối với ',
        printed[tong_hop_['so_don_vi']],
        ' ',
        printed[tong_hop_['loai_don_vi']],
        ' trên địa bàn ',
        printed[huyen_['ten']],
        ', ',
        printed[ten_['phong_lao_dong']],
        ' kính trình Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ' xem xét, thành lập Hội đồng xét duyệt xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        ' như sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">1. Hội đồng xét duyệt gồm ',
        printed[hoi_dong_xet_duyet_['so_thanh_vien']],
        ' thành viên, dự kiến:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2608"/><w:gridCol w:w="3515"/><w:gridCol w:w="2324"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Họ và tên</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Chức vụ, đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vai trò trong Hội đồng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_3 = filling.rows(hoi_dong_xet_duyet_['thanh_vien'])
    for dong__3 in rows_3:
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['ho_ten']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['chuc_vu']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__3['vai_tro']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">2. Nhiệm vụ: xem xét các báo cáo, đánh giá việc thực hiện các tiêu chí và xác định điểm số đạt được cho từng tiêu chí của từng ',
        printed[tong_hop_['loai_don_vi_hoac']],
        '; đề nghị Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ' công nhận những đơn vị có tổng số điểm đạt mức quy định ',
        printed[han_['cong_nhan']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ten_['phong_lao_dong_dau_cau']],
        ' kính trình Chủ tịch ',
        printed[ten_['ubnd_huyen']],
        ' xem xét, quyết định (kèm theo dự thảo Quyết định)./.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Như trên;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT, hồ sơ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
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


ASKS = frozenset(['can_cu', 'co_quan', 'han', 'hoi_dong_xet_duyet', 'huyen', 'ky', 'nam', 'ten', 'tong_hop', 'van_ban'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
