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
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">BIÊN BẢN</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Họp Hội đồng xét duyệt về việc đánh giá tiêu chuẩn và đề nghị</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">công nhận xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thời gian bắt đầu: ',
    )
    if hoi_dong_xet_duyet_['cuoc_hop']['gio_bat_dau']:
        text += (
            printed[hoi_dong_xet_duyet_['cuoc_hop']['gio_bat_dau']],
        )
    else:
        text += (
            '… giờ …',
        )
    text += (
        ', ',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['ngay']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Địa điểm: ',
        printed[filling.default(hoi_dong_xet_duyet_['cuoc_hop']['dia_diem'], '…………………………………………')],
        '.</w:t></w:r></w:p>',
    )
    if hoi_dong_xet_duyet_['biet_co_mat']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Thành phần tham dự: có mặt ',
            printed[hoi_dong_xet_duyet_['so_co_mat']],
            '/',
            printed[hoi_dong_xet_duyet_['so_thanh_vien']],
            ' thành viên Hội đồng',
        )
        if hoi_dong_xet_duyet_['vang']:
            text += (
                '; vắng ',
                printed[hoi_dong_xet_duyet_['so_vang']],
                ' thành viên: ',
                printed[hoi_dong_xet_duyet_['vang_trong_cau']],
            )
        text += (
            '. Các thành viên có mặt gồm:</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Thành phần tham dự: Hội đồng gồm ',
            printed[hoi_dong_xet_duyet_['so_thanh_vien']],
            ' thành viên có tên sau đây (có mặt: ……/……; vắng: ……):</w:t></w:r></w:p>',
        )
    text += (
        '<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2608"/><w:gridCol w:w="3515"/><w:gridCol w:w="2324"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Họ và tên</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Chức vụ, đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vai trò trong Hội đồng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(hoi_dong_xet_duyet_['du_hop'])
    for dong__2 in rows_2:
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['ho_ten']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['chuc_vu']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__2['vai_tro']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Chủ trì (chủ tọa): Ông (bà) ',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['chu_tri_day_du']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thư ký (người ghi biên bản): Ông (bà) ',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['thu_ky_day_du']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. NỘI DUNG CUỘC HỌP</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Chủ tọa nêu mục đích, yêu cầu của cuộc họp: xem xét các báo cáo, thẩm định, đánh giá lại việc thực hiện ',
        printed[so_tieu_chi_],
        ' tiêu chí và xác định điểm số đạt được cho từng tiêu chí của ',
        printed[tong_hop_['so_da_tham_dinh']],
        ' ',
        printed[tong_hop_['loai_da_tham_dinh']],
        ' trong kỳ đánh giá từ ',
        printed[ky_danh_gia_['tu']],
        ' đến ',
        printed[ky_danh_gia_['den']],
        ', theo ',
        printed[quy_dinh_['vien_dan_ngan']],
        '.</w:t></w:r></w:p>',
    )
    if hoi_dong_xet_duyet_['y_kien']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. Ý kiến của các thành viên:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(hoi_dong_xet_duyet_['y_kien'])
        for nguoi__3 in rows_3:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Ông (bà) ',
                printed[nguoi__3['ho_ten']],
            )
            if nguoi__3['chuc_vu']:
                text += (
                    ', ',
                    printed[nguoi__3['chuc_vu']],
                )
            text += (
                ': ',
                printed[nguoi__3['noi_dung']],
                '</w:t></w:r></w:p>',
            )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Các thành viên thảo luận về việc thực hiện từng tiêu chí; không có ý kiến riêng được ghi vào biên bản.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">3. Hội đồng xác định điểm của từng tiêu chí theo Phụ lục kèm theo Biên bản này. Kết quả xét duyệt như sau:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2494"/><w:gridCol w:w="1304"/><w:gridCol w:w="1474"/><w:gridCol w:w="1417"/><w:gridCol w:w="1814"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm tự chấm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm thẩm định</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Mức tối thiểu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Kết luận</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_4 = filling.rows(danh_sach_tham_dinh_)
    for dong__4 in rows_4:
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ten']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tu_cham']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tham_dinh']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['nguong']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ket_luan']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '</w:tbl>',
    )
    if tong_hop_['chua_tham_dinh']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Chưa đưa ra xét duyệt tại cuộc họp này: ',
            printed[tong_hop_['chua_tham_dinh']],
            ', do chưa có hồ sơ hoặc hồ sơ chưa được chấm điểm thẩm định.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="MucSauBang"/></w:pPr><w:r><w:t xml:space="preserve">II. KẾT LUẬN CỦA CHỦ TỊCH HỘI ĐỒNG</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ kết quả đánh giá từng tiêu chí, Chủ tịch Hội đồng xét duyệt kết luận:</w:t></w:r></w:p>',
    )
    if tong_hop_['dat']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
            printed[tong_hop_['so_dat']],
            ' đơn vị đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            ': ',
            printed[tong_hop_['dat']],
            '.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Không có đơn vị đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            '.</w:t></w:r></w:p>',
        )
    if tong_hop_['khong_dat']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
            printed[tong_hop_['so_khong_dat']],
            ' đơn vị không đạt tiêu chuẩn: ',
            printed[tong_hop_['khong_dat']],
            '.</w:t></w:r></w:p>',
        )
    if tong_hop_['chua_ket_luan']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
            printed[tong_hop_['so_chua_ket_luan']],
            ' đơn vị chưa đủ căn cứ để kết luận: ',
            printed[tong_hop_['chua_ket_luan']],
            '.</w:t></w:r></w:p>',
        )
    if tong_hop_['de_nghi']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Hội đồng xét duyệt đề nghị Chủ tịch ',
            printed[ten_['ubnd_huyen']],
            ' công nhận ',
            printed[tong_hop_['de_nghi']],
            ' đạt tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            '; giao Thường trực Hội đồng lập Tờ trình.</w:t></w:r></w:p>',
        )
    if tong_hop_['dat_chua_de_nghi']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Chưa đề nghị công nhận ',
            printed[tong_hop_['dat_chua_de_nghi']],
            ' cho đến khi hồ sơ được hoàn thiện.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Cuộc họp kết thúc vào ',
    )
    if hoi_dong_xet_duyet_['cuoc_hop']['gio_ket_thuc']:
        text += (
            printed[hoi_dong_xet_duyet_['cuoc_hop']['gio_ket_thuc']],
        )
    else:
        text += (
            '… giờ …',
        )
    text += (
        ', ',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['ngay']],
        './.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">THƯ KÝ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['thu_ky']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">CHỦ TỌA</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_xet_duyet_['cuoc_hop']['chu_tri']],
        '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Chủ tịch ',
        printed[ten_tat_['ubnd_huyen']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Thành viên Hội đồng xét duyệt;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT, hồ sơ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="NgatTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="PhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">Phụ lục</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TenPhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">ĐIỂM CỦA TỪNG TIÊU CHÍ DO HỘI ĐỒNG XÉT DUYỆT XÁC ĐỊNH NĂM ',
        printed[nam_],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KemTheo"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Biên bản ',
        printed[van_ban_['so_va_ngay']],
        ' của ',
        printed[ten_['hoi_dong_xet_duyet']],
        ')</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KePhuLuc"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="14570" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2381"/><w:gridCol w:w="10488"/><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="10488" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBangDiem"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[bo_tieu_chi_['so']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tổng điểm</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_5 = filling.rows(danh_sach_tham_dinh_)
    count_5 = len(rows_5)
    for at_5, dong__5 in enumerate(rows_5):
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_5 - at_5) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            ('<w:keepNext/>' if ((count_5 - at_5) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['ten']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="10488" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDiem"/>',
            ('<w:keepNext/>' if ((count_5 - at_5) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['diem']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_5 - at_5) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__5['tham_dinh']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2948" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">Điểm tối đa</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="10488" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBangDiem"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[bo_tieu_chi_['toi_da']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">Số ở đầu mỗi cột là số thứ tự của tiêu chí.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body>',
    )
    return "".join(text)


ASKS = frozenset(['bo_tieu_chi', 'co_quan', 'danh_sach_tham_dinh', 'diem_toi_da', 'hoi_dong_xet_duyet', 'ky_danh_gia', 'nam', 'quy_dinh', 'so_tieu_chi', 'ten', 'ten_tat', 'tong_hop', 'van_ban'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
