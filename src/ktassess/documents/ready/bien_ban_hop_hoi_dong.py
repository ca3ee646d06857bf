"""bien-ban-hop-hoi-dong.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '11b99613eb6a0bcec7ed23bfada35f9124867bf3cea89b0a04214594cfb41ddb'
TITLE = 'Biên bản họp Hội đồng đánh giá'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    hoi_dong_ = values['hoi_dong']
    so_tieu_chi_ = values['so_tieu_chi']
    xa_ = values['xa']
    ky_danh_gia_ = values['ky_danh_gia']
    quy_dinh_ = values['quy_dinh']
    ket_qua_ = values['ket_qua']
    diem_toi_da_ = values['diem_toi_da']
    bang_diem_ = values['bang_diem']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
    ten_ = values['ten']
    huyen_ = values['huyen']
    han_ = values['han']
    ten_tat_ = values['ten_tat']
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
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">BIÊN BẢN</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Họp Hội đồng đánh giá về việc đánh giá</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thời gian bắt đầu: ',
    )
    if hoi_dong_['cuoc_hop']['gio_bat_dau']:
        text += (
            printed[hoi_dong_['cuoc_hop']['gio_bat_dau']],
        )
    else:
        text += (
            '… giờ …',
        )
    text += (
        ', ',
        printed[hoi_dong_['cuoc_hop']['ngay']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Địa điểm: ',
        printed[filling.default(hoi_dong_['cuoc_hop']['dia_diem'], '…………………………………………')],
        '.</w:t></w:r></w:p>',
    )
    if hoi_dong_['biet_co_mat']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Thành phần tham dự: có mặt ',
            printed[hoi_dong_['so_co_mat']],
            '/',
            printed[hoi_dong_['so_thanh_vien']],
            ' thành viên Hội đồng',
        )
        if hoi_dong_['vang']:
            text += (
                '; vắng ',
                printed[hoi_dong_['so_vang']],
                ' thành viên: ',
                printed[hoi_dong_['vang_trong_cau']],
            )
        text += (
            '. Các thành viên có mặt gồm:</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Thành phần tham dự: Hội đồng gồm ',
            printed[hoi_dong_['so_thanh_vien']],
            ' thành viên có tên sau đây (có mặt: ……/……; vắng: ……):</w:t></w:r></w:p>',
        )
    text += (
        '<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2608"/><w:gridCol w:w="3515"/><w:gridCol w:w="2324"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Họ và tên</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3515" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Chức vụ, đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2324" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Vai trò trong Hội đồng</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_2 = filling.rows(hoi_dong_['du_hop'])
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
        printed[hoi_dong_['cuoc_hop']['chu_tri_day_du']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thư ký (người ghi biên bản): Ông (bà) ',
        printed[hoi_dong_['cuoc_hop']['thu_ky_day_du']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. NỘI DUNG CUỘC HỌP</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Chủ tọa nêu lý do, mục đích, yêu cầu của cuộc họp: đánh giá việc thực hiện ',
        printed[so_tieu_chi_],
        ' tiêu chí của tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em trên địa bàn ',
        printed[xa_['ten']],
        ' trong kỳ đánh giá từ ',
        printed[ky_danh_gia_['tu']],
        ' đến ',
        printed[ky_danh_gia_['den']],
        ', theo ',
        printed[quy_dinh_['vien_dan_ngan']],
        '. Mức điểm tối thiểu để được công nhận đối với ',
        printed[xa_['nhom_dia_ban']],
        ' là ',
        printed[ket_qua_['nguong']],
        ' điểm trên tổng số ',
        printed[diem_toi_da_],
        ' điểm.</w:t></w:r></w:p>',
    )
    if hoi_dong_['y_kien']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. Ý kiến của các thành viên:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(hoi_dong_['y_kien'])
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
        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">3. Hội đồng thống nhất điểm đánh giá của từng tiêu chí như sau:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="5896"/><w:gridCol w:w="1247"/><w:gridCol w:w="1361"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5896" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm tối đa</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm đánh giá</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_4 = filling.rows(bang_diem_)
    count_4 = len(rows_4)
    for at_4, dong__4 in enumerate(rows_4):
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_4 - at_4) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5896" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/>',
            ('<w:keepNext/>' if ((count_4 - at_4) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tieu_chi']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_4 - at_4) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['diem_toi_da']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/>',
            ('<w:keepNext/>' if ((count_4 - at_4) <= 1) else ''),
            '</w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['diem_tu_cham']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6463" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">Tổng điểm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[diem_toi_da_],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangDam"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[ket_qua_['tu_cham']],
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) Tên tiêu chí số ',
            printed[tieu_chi_chua_doi_chieu_],
            ' chưa đối chiếu được với bản chính của bộ tiêu chí; đề nghị đối chiếu trước khi ký.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số điểm đánh giá: ',
        printed[ket_qua_['tu_cham']],
        ' điểm (',
        printed[ket_qua_['tu_cham_chu']],
        '), ',
        printed[ket_qua_['tu_cham_so_nguong']],
        ' mức tối thiểu ',
        printed[ket_qua_['nguong']],
        ' điểm.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. KẾT LUẬN CỦA CHỦ TỊCH HỘI ĐỒNG</w:t></w:r></w:p>',
    )
    if hoi_dong_['cuoc_hop']['co_ket_luan']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ tiêu chí đánh giá và ý kiến của các thành viên, Chủ tịch Hội đồng đánh giá kết luận: ',
            printed[xa_['ten']],
            ' </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">',
            ('đạt' if hoi_dong_['cuoc_hop']['ket_luan_dat'] else 'không đạt'),
            '</w:t></w:r><w:r><w:t xml:space="preserve"> tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
            printed[nam_],
            '.</w:t></w:r></w:p>',
        )
        if hoi_dong_['cuoc_hop']['ket_luan_dat']:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Hội đồng đánh giá hoàn thiện hồ sơ, trình Chủ tịch ',
                printed[ten_['ubnd_xa']],
                ' ký duyệt và gửi ',
                printed[ten_['phong_lao_dong']],
                ' ',
                printed[huyen_['ten']],
                ' ',
                printed[han_['ho_so_xa']],
                ' để đề nghị công nhận.</w:t></w:r></w:p>',
            )
        else:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Hội đồng đánh giá hoàn thiện hồ sơ, báo cáo ',
                printed[ten_['ubnd_xa']],
                ' kết quả đánh giá và những tiêu chí cần tập trung khắc phục: ',
                printed[ket_qua_['yeu_nhat_trong_cau']],
                '.</w:t></w:r></w:p>',
            )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Căn cứ tiêu chí đánh giá và ý kiến của các thành viên, Chủ tịch Hội đồng đánh giá kết luận: ………………………………………………………………………………</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Cuộc họp kết thúc vào ',
    )
    if hoi_dong_['cuoc_hop']['gio_ket_thuc']:
        text += (
            printed[hoi_dong_['cuoc_hop']['gio_ket_thuc']],
        )
    else:
        text += (
            '… giờ …',
        )
    text += (
        ', ',
        printed[hoi_dong_['cuoc_hop']['ngay']],
        './.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">THƯ KÝ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_['cuoc_hop']['thu_ky']],
        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">CHỦ TỌA</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTenBienBan"/></w:pPr><w:r><w:t xml:space="preserve">',
        printed[hoi_dong_['cuoc_hop']['chu_tri']],
        '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['ubnd_xa_dau_cau']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_tat_['phong_lao_dong']],
        ' (kèm hồ sơ);</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT, hồ sơ.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body>',
    )
    return "".join(text)


ASKS = frozenset(['bang_diem', 'co_quan', 'diem_toi_da', 'han', 'hoi_dong', 'huyen', 'ket_qua', 'ky_danh_gia', 'nam', 'quy_dinh', 'so_tieu_chi', 'ten', 'ten_tat', 'tieu_chi_chua_doi_chieu', 'van_ban', 'xa'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
