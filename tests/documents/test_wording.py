"""What the documents say, case by case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ktassess.documents.context import COMMUNE_FIELDS, DISTRICT_FIELDS, ContextBuilder, fields_of
from ktassess.documents.official_form import check_document
from ktassess.domain.entries import Entry
from ktassess.domain.regulation import Scope
from ktassess.workspace.settings import Recognition

from ..domain.sheets import REGULATION
from . import year
from .reading import paragraphs, render_all, text_of
from .shapes import mismatches

LA, MAR, HA, PXI = "23506-xa-dak-la", "23512-xa-dak-mar", "23500-thi-tran-dak-ha", "23502-xa-dak-pxi"


@pytest.fixture(scope="module")
def documents():
    return render_all(year.whole_year(), year.settings())


@pytest.fixture(scope="module")
def each():
    return render_all(year.whole_year(), year.settings(Recognition.EACH))


def said(documents, path):
    return text_of(documents[f"{path}.docx"])


def test_nothing_is_left_open_by_mistake(documents, each):
    for path, data in {**documents, **each}.items():
        text = text_of(data)
        assert "{" not in text, path
        assert "  " not in text, path
        assert "None" not in text, path
        assert "()" not in text, path
        assert " ," not in text, path


def test_no_certificate_but_for_those_that_passed(documents):
    certificates = [path.split("/")[0] for path in documents if "giay-cong-nhan" in path]
    assert certificates == [HA, LA]


def test_legal_bases_end_with_a_semicolon_and_the_last_with_a_full_stop(documents, each):
    decisions = {path: data for path, data in {**documents, **each}.items() if "quyet-dinh" in path}
    assert len(decisions) == 8
    for path, data in decisions.items():
        lines = paragraphs(data)
        start = next(at for at, line in enumerate(lines) if line.startswith("Căn cứ"))
        end = lines.index("QUYẾT ĐỊNH:")
        bases = lines[start:end]
        assert bases[0].startswith(f"Căn cứ {REGULATION.legal_bases[0].cite}"), path
        assert [line[-1] for line in bases] == [";"] * (len(bases) - 1) + ["."], path
        assert not any("37/2010" in line or "Công văn" in line for line in bases), path


def test_every_document_but_the_certificate_ends_with_the_sign_of_its_end(documents, each):
    for path, data in {**documents, **each}.items():
        if "giay-cong-nhan" not in path:
            assert "./." in text_of(data), path


def test_the_decision_that_sets_the_council_up(documents):
    text = said(documents, f"{LA}/01-quyet-dinh-thanh-lap-hoi-dong")
    assert text.startswith("ỦY BAN NHÂN DÂN\nXÃ ĐẮK LA\n")
    assert "Số: 12/QĐ-UBND" in text
    assert "Đắk La, ngày 28 tháng 10 năm 2014" in text
    assert "gồm 12 thành viên có tên sau đây:" in text
    assert "trước ngày 15 tháng 11 năm 2014" in text
    assert text.rstrip().endswith("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A")


def test_the_letter(documents):
    text = said(documents, f"{LA}/02-cong-van-de-nghi-cong-nhan")
    assert "Số: 45/UBND-VX\nV/v đề nghị công nhận xã Đắk La đạt tiêu chuẩn" in text
    assert "đạt 902,5 điểm (chín trăm linh hai phẩy năm điểm) trên tổng số 1.000 điểm" in text
    assert "cao hơn 152,5 điểm so với mức tối thiểu 750 điểm" in text
    assert "Báo cáo số 120/BC-UBND ngày 07 tháng 11 năm 2014 của Ủy ban nhân dân xã Đắk La" in text


def test_a_total_equal_to_the_threshold(documents):
    text = said(documents, f"{HA}/02-cong-van-de-nghi-cong-nhan")
    assert (
        "đạt 750 điểm (bảy trăm năm mươi điểm) trên tổng số 1.000 điểm, bằng mức tối thiểu 750 điểm" in text
    )
    assert "thị trấn Đắk Hà" in text


def test_the_report_of_a_commune_that_failed(documents):
    text = said(documents, f"{MAR}/03-bao-cao-tinh-hinh-thuc-hien")
    assert "chưa có tổng số điểm đạt mức quy định, còn thiếu 50 điểm" in text
    assert (
        "- Tiêu chí 15 (Thực hiện các mô hình bảo vệ, chăm sóc trẻ em): đạt 25/50 điểm, còn thiếu 25 điểm;"
        in text
    )
    assert "trẻ em dưới 16 tuổi" not in text  # the number of children was not given
    assert "1.204 trẻ em dưới 16 tuổi" in said(documents, f"{LA}/03-bao-cao-tinh-hinh-thuc-hien")


def test_unverified_names_are_said_to_be_so(documents):
    for name in ("03-bao-cao-tinh-hinh-thuc-hien", "04-bien-ban-hop-hoi-dong", "05-tong-diem-cac-tieu-chi"):
        text = said(documents, f"{LA}/{name}")
        assert "Trẻ em được thực hiện quyền tham gia (*)" in text
        assert "(*) Tên tiêu chí số 9, 13 và 14 chưa đối chiếu được" in text


def test_minutes_with_opinions_and_people_away(documents):
    text = said(documents, f"{LA}/04-bien-ban-hop-hoi-dong")
    assert "ngày 05 tháng 11 năm 2014\nQUYẾT" not in text
    assert "Đắk La, ngày" not in text  # minutes carry no place and date
    assert "Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 11 năm 2014." in text
    assert "có mặt 11/12 thành viên Hội đồng; vắng 01 thành viên: A Mười." in text
    assert "- Ông (bà) Lê Văn C, Trưởng Công an xã: Nhất trí với điểm của tiêu chí 4" in text
    assert "trẻ em có hoàn cảnh đặc biệt của thôn 3." in text  # the full stop nobody typed
    assert "kết luận: xã Đắk La đạt tiêu chuẩn" in text
    assert "Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 05 tháng 11 năm 2014./." in text
    assert text.index("THƯ KÝ") < text.index("CHỦ TỌA")
    assert text.index("Trần Thị B", text.index("THƯ KÝ")) < text.index("CHỦ TỌA")


def test_minutes_without_opinions_and_with_everybody_there(documents):
    text = said(documents, f"{HA}/04-bien-ban-hop-hoi-dong")
    assert "có mặt 12/12 thành viên Hội đồng. Các thành viên có mặt gồm:" in text
    assert "vắng" not in text
    assert "không có ý kiến riêng được ghi vào biên bản" in text


def test_minutes_that_conclude_the_standard_is_not_met(documents):
    text = said(documents, f"{MAR}/04-bien-ban-hop-hoi-dong")
    assert "xã Đắk Mar không đạt tiêu chuẩn" in text
    assert "để đề nghị công nhận" not in text


def test_minutes_without_attendance_leave_it_open():
    made = year.passing()
    people = tuple(member._replace(present=Entry.blank()) for member in made.council)
    review = year.review(replace(made, council=people), district=year.district_book())
    text = said(render_all(review, year.settings()), f"{LA}/04-bien-ban-hop-hoi-dong")
    assert "(có mặt: ……/……; vắng: ……):" in text


@pytest.mark.parametrize(
    ("commune", "words"),
    [
        (LA, "ngày 10 tháng 11 năm 2014, trong thời hạn quy định (trước ngày 15 tháng 11 năm 2014)"),
        (HA, "ngày 15 tháng 11 năm 2014, đúng vào ngày được nêu trong thời hạn quy định"),
        (MAR, "ngày 17 tháng 11 năm 2014, chậm 02 ngày so với thời hạn quy định"),
    ],
)
def test_how_a_dossier_stands_to_its_deadline(documents, commune, words):
    assert words in said(documents, f"{commune}/06-bao-cao-ket-qua-tham-dinh")


def test_the_appraisal_tells_what_it_changed(documents):
    text = said(documents, f"{LA}/06-bao-cao-ket-qua-tham-dinh")
    assert "- Tiêu chí 1: từ 70 điểm xuống 68 điểm (giảm 2 điểm);" in text
    assert "- Tiêu chí 5: từ 70,5 điểm xuống 68,5 điểm (giảm 2 điểm)." in text
    assert "đạt 898,5 điểm" in text
    unchanged = said(documents, f"{MAR}/06-bao-cao-ket-qua-tham-dinh")
    assert "Điểm thẩm định của tất cả các tiêu chí bằng điểm tự chấm của xã." in unchanged
    assert "thấp hơn mức quy định 50 điểm, chưa đủ điều kiện để được công nhận" in unchanged


def test_a_notice_that_the_standard_is_not_met(documents):
    text = said(documents, f"{MAR}/10-thong-bao")
    assert "Xã Đắk Mar không đạt tiêu chuẩn" in text
    assert (
        "700 điểm (bảy trăm điểm) trên tổng số 1.000 điểm, thấp hơn 50 điểm so với mức tối thiểu 750" in text
    )
    assert "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\nLê Thị P" in text


def test_a_notice_that_sends_a_dossier_back(documents):
    text = said(documents, f"{PXI}/10-thong-bao")
    assert "Ô D19, trang “Chấm điểm”" in text
    assert "1. Nội dung cần hoàn thiện (01 nội dung):" in text
    assert "gửi lại Phòng Lao động - Thương binh và Xã hội trước ngày 15 tháng 11 năm 2014" in text
    assert "không đạt" not in text.replace("“Không đạt”", "")


@pytest.mark.parametrize(
    ("issued", "words"),
    [
        (date(2014, 11, 14), "trước ngày 15 tháng 11 năm 2014"),
        (date(2014, 11, 15), "để kịp hoàn thành việc công nhận trước ngày 30 tháng 11 năm 2014"),
        (date(2014, 11, 30), "ngay sau khi nhận được Thông báo này"),
    ],
)
def test_until_when_a_dossier_may_come_back(issued, words):
    book = year.district_book(documents=(year.paper("Thông báo", "4", issued, "23502"),))
    text = said(render_all(year.whole_year(district=book), year.settings()), f"{PXI}/10-thong-bao")
    assert words in text


def test_the_recognition_decision_with_its_annex(documents):
    text = said(documents, "district/05-quyet-dinh-cong-nhan")
    assert "\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐẮK HÀ\nCăn cứ" in text
    assert "tại Tờ trình số 03/TTr-HĐXD ngày 24 tháng 11 năm 2014." in text
    assert "Điều 1. Công nhận 02 xã, thị trấn thuộc huyện Đắk Hà, tỉnh Kon Tum" in text
    assert "TM." not in text  # the chair decides in his own right
    annex = text[text.index("Phụ lục\nDANH SÁCH") :]
    assert "(Kèm theo Quyết định số 1502/QĐ-UBND ngày 26 tháng 11 năm 2014 của Chủ tịch" in annex
    assert "Thị trấn Đắk Hà" in annex
    assert "Xã Đắk La" in annex
    assert "Xã Đắk Mar" not in annex


def test_the_recognition_decision_for_a_single_commune():
    text = said(
        render_all(year.review(year.passing(), district=year.district_book()), year.settings()),
        "district/05-quyet-dinh-cong-nhan",
    )
    assert "Điều 1. Công nhận xã Đắk La, huyện Đắk Hà, tỉnh Kon Tum đạt tiêu chuẩn" in text
    assert "Điều 2. Xã Đắk La được cấp Giấy công nhận" in text
    assert "Chủ tịch Ủy ban nhân dân xã Đắk La và các cơ quan" in text


def test_a_decision_for_each(each):
    text = said(each, f"{LA}/08-quyet-dinh-cong-nhan")
    assert "Công nhận xã Đắk La, huyện Đắk Hà, tỉnh Kon Tum đạt tiêu chuẩn" in text
    assert "898,5 điểm (tám trăm chín mươi tám phẩy năm điểm)" in text
    assert "Số: /QĐ-UBND" in text  # no number is known, and none is made up


def test_the_certificate(documents):
    text = said(documents, f"{LA}/09-giay-cong-nhan")
    assert "XÃ ĐẮK LA\nhuyện Đắk Hà, tỉnh Kon Tum" in text
    assert "Quyết định số 1502/QĐ-UBND ngày 26 tháng 11 năm 2014" in text
    assert "Vào sổ số: 07" in text
    assert "CHỦ TỊCH\nHà Văn T" in text


def test_the_review_minutes_cover_every_commune(documents):
    text = said(documents, "district/03-bien-ban-hop-hoi-dong-xet-duyet")
    assert "\n68 50 70 75 68,5 60 " in text
    assert "Điểm tối đa\n75 50 75 " in text
    assert "- 02 đơn vị đạt tiêu chuẩn" in text
    assert "thị trấn Đắk Hà và xã Đắk La" in text
    assert "- 01 đơn vị không đạt tiêu chuẩn: xã Đắk Mar." in text
    assert "Chưa đưa ra xét duyệt tại cuộc họp này: xã Đắk Pxi và xã Đắk Long" in text


def test_the_districts_report(documents):
    text = said(documents, "district/06-bao-cao-ket-qua-thuc-hien")
    assert "có 05 xã, thị trấn. Đến nay có 04/05 đơn vị gửi hồ sơ" in text
    assert "- Xã Đắk Mar: gửi ngày 17 tháng 11 năm 2014, chậm 02 ngày" in text
    assert "Xã Đắk Long: chưa gửi hồ sơ" in text
    assert "Có 02/05 đơn vị đủ điều kiện được công nhận năm 2014, bằng 40% số đơn vị của huyện" in text
    assert "So với tỷ lệ 50%, kết quả của huyện thấp hơn 10 điểm phần trăm." in text
    assert "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn M" in text


def test_odd_text_is_kept_whole():
    made = year.passing()
    odd = 'Ý kiến <khác> & "riêng" của ông {{ A }}'
    people = (made.council[0]._replace(opinion=Entry.of(odd)), *made.council[1:])
    review = year.review(replace(made, council=people), district=year.district_book())
    assert odd in said(render_all(review, year.settings()), f"{LA}/04-bien-ban-hop-hoi-dong")


def test_a_council_of_forty(documents):
    made = year.passing()
    many = tuple(made.council[5]._replace(name=Entry.of(f"Y Thành viên {n}")) for n in range(40))
    review = year.review(replace(made, council=made.council + many), district=year.district_book())
    text = said(render_all(review, year.settings()), f"{LA}/01-quyet-dinh-thanh-lap-hoi-dong")
    assert "gồm 52 thành viên" in text
    assert "Y Thành viên 39" in text


def test_the_official_form_is_kept(documents, each):
    for path, data in {**documents, **each}.items():
        found = check_document(data, path, rendered=True)
        assert not found, (path, [finding.params for finding in found])


def test_contexts_are_just_what_is_declared():
    review = year.whole_year()
    builder = ContextBuilder(review, year.settings())
    found = set()
    for rule in (rule for rule in REGULATION.documents if rule.scope in (Scope.COMMUNE, Scope.DISTRICT)):
        for commune in review.communes[:4] if fields_of(rule) is COMMUNE_FIELDS else (None,):
            found |= set(mismatches(fields_of(rule), builder.context(rule, commune), ""))
    assert not found
    assert fields_of(REGULATION.document("district-report")) is DISTRICT_FIELDS
