"""bao-cao-ket-qua-thuc-hien-cap-tinh.docx, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = '03f331ca4d7b8f518ced4cef4e6f4000d1eedcd507597902a9b824b7e06e11c3'
TITLE = 'Báo cáo kết quả thực hiện của tỉnh'
PROPERTIES = '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:created><dc:language>vi-VN</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">KTASSESS-DATE</dcterms:modified><dc:title>KTASSESS-TITLE</dc:title></cp:coreProperties>'


def fill_1(values, printed):
    co_quan_ = values['co_quan']
    van_ban_ = values['van_ban']
    nam_ = values['nam']
    tinh_ = values['tinh']
    ten_ = values['ten']
    can_cu_gop_ = values['can_cu_gop']
    toan_tinh_ = values['toan_tinh']
    han_ = values['han']
    bao_cao_ = values['bao_cao']
    tre_han_ = values['tre_han']
    cac_huyen_ = values['cac_huyen']
    trien_khai_ = values['trien_khai']
    muc_tieu_ = values['muc_tieu']
    nam_truoc_ = values['nam_truoc']
    qua_cac_nam_ = values['qua_cac_nam']
    yeu_nhat_ = values['yeu_nhat']
    theo_nganh_ = values['theo_nganh']
    tieu_chi_chua_doi_chieu_ = values['tieu_chi_chua_doi_chieu']
    don_vi_giam_sat_ = values['don_vi_giam_sat']
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
        '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TenLoai"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả thực hiện quy định tiêu chuẩn xã, phường, thị trấn</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">phù hợp với trẻ em năm ',
        printed[nam_],
        ' trên địa bàn ',
        printed[tinh_['ten']],
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KeTrichYeu"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiDong"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['ubnd_tinh_dau_cau']],
        ';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KinhGuiCuoi"/></w:pPr><w:r><w:t xml:space="preserve">- ',
        printed[ten_['bo_lao_dong_dau_cau']],
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện ',
        printed[can_cu_gop_],
        ', ',
        printed[ten_['so_lao_dong']],
        ' báo cáo kết quả thực hiện năm ',
        printed[nam_],
        ' trên địa bàn ',
        printed[tinh_['ten']],
        ' như sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Báo cáo này theo dõi ',
        printed[toan_tinh_['so_huyen']],
        ' huyện, thành phố của ',
        printed[tinh_['ten']],
        '; số liệu gồm ',
        printed[toan_tinh_['so_don_vi']],
        ' xã, phường, thị trấn. Thời hạn báo cáo của cấp huyện là ',
        printed[han_['bao_cao_huyen']],
        '; đến nay ',
        printed[bao_cao_['so']],
        '/',
        printed[toan_tinh_['so_huyen']],
        ' huyện, thành phố đã báo cáo',
    )
    if bao_cao_['chua']:
        text += (
            '; chưa báo cáo: ',
            printed[bao_cao_['chua']],
        )
    if bao_cao_['chua_ghi_ngay']:
        text += (
            '; chưa ghi số, ngày báo cáo: ',
            printed[bao_cao_['chua_ghi_ngay']],
        )
    text += (
        '.</w:t></w:r></w:p>',
    )
    if bao_cao_['cham']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Các huyện, thành phố báo cáo chậm:</w:t></w:r></w:p>',
        )
        rows_2 = filling.rows(bao_cao_['cham'])
        for muc__2 in rows_2:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
                printed[muc__2['ten']],
                ': báo cáo ',
                printed[muc__2['ngay']],
                ', chậm ',
                printed[muc__2['so_ngay']],
                ' ngày',
                printed[muc__2['dau']],
                '</w:t></w:r></w:p>',
            )
    if bao_cao_['dung_ngay']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[bao_cao_['dung_ngay']],
            ' báo cáo đúng vào ngày được nêu trong thời hạn.</w:t></w:r></w:p>',
        )
    if tre_han_['theo_huyen']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">2. Thời hạn gửi hồ sơ của cấp xã là ',
            printed[han_['ho_so_xa']],
            '. Có ',
            printed[tre_han_['so']],
            ' đơn vị gửi chậm hoặc chưa gửi:</w:t></w:r></w:p>',
        )
        rows_3 = filling.rows(tre_han_['theo_huyen'])
        for muc__3 in rows_3:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- ',
                printed[muc__3['ten']],
                ': ',
                printed[muc__3['so']],
                ' đơn vị, gồm ',
                printed[muc__3['cac_xa']],
                printed[muc__3['dau']],
                '</w:t></w:r></w:p>',
            )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Thời hạn gửi hồ sơ của cấp xã là ',
            printed[han_['ho_so_xa']],
            '; không có đơn vị nào gửi chậm.</w:t></w:r></w:p>',
        )
    if tre_han_['dung_ngay']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[tre_han_['dung_ngay']],
            ' gửi hồ sơ đúng vào ngày được nêu trong thời hạn.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. KẾT QUẢ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">1. Kết quả đánh giá, công nhận</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="2041"/><w:gridCol w:w="737"/><w:gridCol w:w="907"/><w:gridCol w:w="992"/><w:gridCol w:w="935"/><w:gridCol w:w="935"/><w:gridCol w:w="992"/><w:gridCol w:w="964"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Huyện, thành phố</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Số đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Đạt mức điểm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Không đạt</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Chưa xác định</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Đã công nhận</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tỷ lệ công nhận (%)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Công nhận năm trước</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_4 = filling.rows(cac_huyen_)
    for dong__4 in rows_4:
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="567" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['tt']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ten']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['so_don_vi']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['dat']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['khong_dat']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['chua_ro']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="935" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['cong_nhan']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['ty_le']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__4['truoc']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '</w:tbl><w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr><w:r><w:t xml:space="preserve">Trong ',
        printed[toan_tinh_['so_don_vi']],
        ' đơn vị có ',
        printed[toan_tinh_['so_dat']],
        ' đơn vị đạt mức điểm theo quy định',
    )
    if toan_tinh_['so_khong_dat']:
        text += (
            ', ',
            printed[toan_tinh_['so_khong_dat']],
            ' đơn vị không đạt',
        )
    if toan_tinh_['so_chua_ro']:
        text += (
            ', ',
            printed[toan_tinh_['so_chua_ro']],
            ' đơn vị chưa xác định được kết quả',
        )
    text += (
        '. ',
    )
    if toan_tinh_['so_cong_nhan']:
        text += (
            'Có ',
            printed[toan_tinh_['so_cong_nhan']],
            ' đơn vị đã được công nhận năm ',
            printed[nam_],
            ', bằng ',
            printed[toan_tinh_['ty_le']],
            '% số đơn vị',
        )
    else:
        text += (
            'Đến thời điểm báo cáo chưa có đơn vị nào được công nhận năm ',
            printed[nam_],
        )
    if toan_tinh_['cho_cong_nhan']:
        text += (
            '; ',
            printed[toan_tinh_['cho_cong_nhan']],
            ' đơn vị đạt mức điểm chưa có quyết định công nhận',
        )
    text += (
        '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">2. So với mục tiêu</w:t></w:r></w:p>',
    )
    if trien_khai_['noi_dung']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu đề ra: “',
            printed[trien_khai_['noi_dung']],
            '”. Năm ',
            printed[nam_],
            ', ',
            printed[trien_khai_['so']],
            '/',
            printed[toan_tinh_['so_huyen']],
            ' huyện, thành phố có hồ sơ đánh giá của các xã, phường, thị trấn, bằng ',
            printed[trien_khai_['ty_le']],
            '%.</w:t></w:r></w:p>',
        )
    rows_5 = filling.rows(muc_tieu_)
    for muc__5 in rows_5:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu đề ra: “',
            printed[muc__5['noi_dung']],
            '”. So với tỷ lệ ',
            printed[muc__5['ty_le']],
            '%, kết quả của tỉnh ',
            printed[muc__5['so_sanh']],
            '.</w:t></w:r></w:p>',
        )
        if muc__5['lo_trinh']:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Để tỉnh đạt tỷ lệ này, cần có ',
                printed[muc__5['can']],
                ' đơn vị được công nhận, còn thiếu ',
                printed[muc__5['con_thieu']],
                ' đơn vị. Nếu chia đều cho các năm còn lại thì số đơn vị được công nhận là: ',
                printed[muc__5['lo_trinh']],
                '.</w:t></w:r></w:p>',
            )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">3. So với năm ',
        printed[nam_truoc_['nam']],
        '</w:t></w:r></w:p>',
    )
    if nam_truoc_['co']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Năm ',
            printed[nam_truoc_['nam']],
            ', ',
            printed[nam_truoc_['so_cong_nhan']],
            '/',
            printed[nam_truoc_['so_don_vi']],
            ' đơn vị của tỉnh được công nhận, bằng ',
            printed[nam_truoc_['ty_le']],
            '%. So với năm ',
            printed[nam_truoc_['nam']],
            ', số đơn vị được công nhận ',
            printed[nam_truoc_['tang_giam']],
        )
        if nam_truoc_['so_moi']:
            text += (
                '; ',
                printed[nam_truoc_['so_moi']],
                ' đơn vị năm trước chưa, năm nay được công nhận',
            )
        if nam_truoc_['so_khong_con']:
            text += (
                '; ',
                printed[nam_truoc_['so_khong_con']],
                ' đơn vị năm trước được công nhận, năm nay chưa',
            )
        text += (
            '.</w:t></w:r></w:p>',
        )
        if nam_truoc_['quy_dinh_khac']:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Năm ',
                printed[nam_truoc_['nam']],
                ' có đơn vị được đánh giá theo ',
                printed[nam_truoc_['quy_dinh_khac']],
                '; điểm của những đơn vị này không so sánh với điểm năm ',
                printed[nam_],
                '.</w:t></w:r></w:p>',
            )
        if nam_truoc_['so_so_sanh']:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Trong ',
                printed[nam_truoc_['so_so_sanh']],
                ' đơn vị có tổng điểm của cả hai năm, ',
                printed[nam_truoc_['tang_giam_diem']],
                '.</w:t></w:r></w:p>',
            )
        if nam_truoc_['tang_giam_tieu_chi']:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">So với năm trước, điểm bình quân ',
                printed[nam_truoc_['tang_giam_tieu_chi']],
                '.</w:t></w:r></w:p>',
            )
            if nam_truoc_['tieu_chi_tang']:
                text += (
                    '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm bình quân tăng nhiều nhất:</w:t></w:r></w:p>',
                )
                rows_6 = filling.rows(nam_truoc_['tieu_chi_tang'])
                for muc__6 in rows_6:
                    text += (
                        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Tiêu chí ',
                        printed[muc__6['so']],
                        ' (',
                        printed[muc__6['ten']],
                        '): từ ',
                        printed[muc__6['truoc']],
                        ' lên ',
                        printed[muc__6['nay']],
                        ' điểm',
                        printed[muc__6['dau']],
                        '</w:t></w:r></w:p>',
                    )
            if nam_truoc_['tieu_chi_giam']:
                text += (
                    '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm bình quân giảm nhiều nhất:</w:t></w:r></w:p>',
                )
                rows_7 = filling.rows(nam_truoc_['tieu_chi_giam'])
                for muc__7 in rows_7:
                    text += (
                        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Tiêu chí ',
                        printed[muc__7['so']],
                        ' (',
                        printed[muc__7['ten']],
                        '): từ ',
                        printed[muc__7['truoc']],
                        ' xuống ',
                        printed[muc__7['nay']],
                        ' điểm',
                        printed[muc__7['dau']],
                        '</w:t></w:r></w:p>',
                    )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Chưa có số liệu năm ',
            printed[nam_truoc_['nam']],
            ' để so sánh.</w:t></w:r></w:p>',
        )
    if qua_cac_nam_:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Số đơn vị được công nhận qua các năm: ',
            printed[qua_cac_nam_],
            '.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">4. Những tiêu chí đạt thấp</w:t></w:r></w:p>',
    )
    if yeu_nhat_:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tính chung các đơn vị có điểm, những tiêu chí có tỷ lệ điểm chưa đạt cao nhất là:</w:t></w:r></w:p>',
        )
        rows_8 = filling.rows(yeu_nhat_)
        for muc__8 in rows_8:
            text += (
                '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">- Tiêu chí ',
                printed[muc__8['so']],
                ' (',
                printed[muc__8['ten']],
                '): còn thiếu ',
                printed[muc__8['mat']],
                '/',
                printed[muc__8['toi_da']],
                ' điểm của ',
                printed[muc__8['so_don_vi']],
                ' đơn vị, bằng ',
                printed[muc__8['ty_le']],
                '%',
                printed[muc__8['dau']],
                '</w:t></w:r></w:p>',
            )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">Tất cả các tiêu chí đều đạt điểm tối đa.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Khoan"/></w:pPr><w:r><w:t xml:space="preserve">5. Kết quả theo cơ quan được giao giám sát tiêu chí</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/><w:tblW w:w="9071" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2494"/><w:gridCol w:w="1474"/><w:gridCol w:w="1928"/><w:gridCol w:w="1020"/><w:gridCol w:w="2154"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan giám sát</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Điểm còn thiếu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tỷ lệ (%)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí yếu nhất</w:t></w:r></w:p></w:tc></w:tr>',
    )
    rows_9 = filling.rows(theo_nganh_)
    for dong__9 in rows_9:
        text += (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2494" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['ten']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['tieu_chi']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
        )
        if dong__9['mat']:
            text += (
                printed[dong__9['mat']],
                '/',
                printed[dong__9['toi_da']],
            )
        text += (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1020" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['ty_le']],
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2154" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__9['yeu_nhat']],
            '</w:t></w:r></w:p></w:tc></w:tr>',
        )
    text += (
        '</w:tbl>',
    )
    if tieu_chi_chua_doi_chieu_:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="GhiChu"/></w:pPr><w:r><w:t xml:space="preserve">(*) Tên tiêu chí số ',
            printed[tieu_chi_chua_doi_chieu_],
            ' chưa đối chiếu được với bản chính của bộ tiêu chí; đề nghị đối chiếu trước khi ký.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III. ĐỀ XUẤT, KIẾN NGHỊ</w:t></w:r></w:p>',
    )
    if yeu_nhat_:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Đề nghị ',
            printed[ten_['ubnd_tinh']],
            ' chỉ đạo các sở, ngành được giao giám sát các tiêu chí nêu tại điểm 4 mục II',
        )
        if don_vi_giam_sat_:
            text += (
                ' (',
                printed[don_vi_giam_sat_],
                ')',
            )
        text += (
            ' tăng cường giám sát, hướng dẫn các địa phương nâng cao kết quả thực hiện.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">1. Đề nghị ',
            printed[ten_['ubnd_tinh']],
            ' chỉ đạo các sở, ngành tiếp tục hướng dẫn các địa phương duy trì kết quả thực hiện các tiêu chí.</w:t></w:r></w:p>',
        )
    if bao_cao_['chua']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Đề nghị ',
            printed[ten_['ubnd_tinh']],
            ' đôn đốc ',
            printed[bao_cao_['chua']],
            ' hoàn thành báo cáo kết quả năm ',
            printed[nam_],
            '.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">2. Đề nghị Ủy ban nhân dân các huyện, thành phố tiếp tục thực hiện chế độ báo cáo đúng thời hạn.</w:t></w:r></w:p>',
        )
    if toan_tinh_['huyen_co_don_vi_chua_dat']:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. Đề nghị Ủy ban nhân dân ',
            printed[toan_tinh_['huyen_co_don_vi_chua_dat']],
            ' chỉ đạo các đơn vị không đạt khắc phục những tiêu chí còn thấp, phấn đấu đạt tiêu chuẩn trong kỳ đánh giá tiếp theo.</w:t></w:r></w:p>',
        )
    else:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/></w:pPr><w:r><w:t xml:space="preserve">3. Đề nghị Ủy ban nhân dân các huyện, thành phố chỉ đạo các đơn vị duy trì kết quả đã đạt được.</w:t></w:r></w:p>',
        )
    text += (
        '<w:p><w:pPr><w:pStyle w:val="ThanVanBan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là báo cáo kết quả thực hiện quy định tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em năm ',
        printed[nam_],
        ' trên địa bàn ',
        printed[tinh_['ten']],
        ', ',
        printed[ten_['so_lao_dong']],
        ' kính báo cáo ',
        printed[ten_['ubnd_tinh']],
        ' và ',
        printed[ten_['bo_lao_dong']],
        './.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TruocChuKy"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="4762"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Như trên;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Các sở, ngành liên quan;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- UBND các huyện, thành phố;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: VT.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4762" w:type="dxa"/></w:tcPr>',
    )
    rows_10 = filling.rows(ky_['quyen_han'])
    for dong__10 in rows_10:
        text += (
            '<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr><w:r><w:t xml:space="preserve">',
            printed[dong__10],
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


ASKS = frozenset(['bao_cao', 'cac_huyen', 'can_cu_gop', 'co_quan', 'don_vi_giam_sat', 'han', 'ky', 'muc_tieu', 'nam', 'nam_truoc', 'qua_cac_nam', 'ten', 'theo_nganh', 'tieu_chi_chua_doi_chieu', 'tinh', 'toan_tinh', 'tre_han', 'trien_khai', 'van_ban', 'yeu_nhat'])
PARTS = (
    ('word/document.xml', '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">', fill_1, '</w:document>'),
)
