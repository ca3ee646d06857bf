# ruff: noqa: E501
"""Text of the time before Unicode: converted where that is sure, asked about where it is not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.intake import legacy
from ktassess.intake.grid import Grid, Workbook
from ktassess.intake.legacy import in_unicode
from ktassess.intake.old_fonts import Encoding, encoding_of_font
from ktassess.intake.syllables import is_syllable

from .corpus.layouts import old
from .tables import FULL, INFO, REGULATION, Sheet, points_of, read, scores_table, standard, told

LOWER = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ 0123456789.,-"
)


@given(st.text(LOWER, max_size=40))
def test_what_tcvn3_stores_comes_back(text):
    assert Encoding.TCVN3.convert(old(text, Encoding.TCVN3)) == text


@given(
    st.lists(
        st.sampled_from([name.value for name in (each.name for each in REGULATION.criteria)]), max_size=3
    )
)
def test_what_vni_stores_comes_back(names):
    text = "\n".join(names)
    assert Encoding.VNI.convert(old(text, Encoding.VNI)) == text
    assert Encoding.VNI.convert(old(text.upper(), Encoding.VNI)) == text.upper()


@pytest.mark.parametrize(
    ("encoding", "stored", "meant"),
    [
        (Encoding.TCVN3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        (Encoding.TCVN3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        (Encoding.TCVN3, "NguyÔn V¨n A, Chñ tÞch UBND x·", "Nguyễn Văn A, Chủ tịch UBND xã"),
        (Encoding.VNI, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        (Encoding.VNI, "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        (Encoding.VNI, "NGUYEÃN VAÊN TRÖÔÛNG", "NGUYỄN VĂN TRƯỞNG"),
    ],
)
def test_texts_as_old_documents_hold_them(encoding, stored, meant):
    assert encoding.convert(stored) == meant


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3), (".VnArialH", Encoding.TCVN3), ("VNI-Times", Encoding.VNI), ("VNI Helve", Encoding.VNI),
        ("Times New Roman", None), ("Vivaldi", None), ("", None),
    ],
)  # fmt: skip
def test_fonts_by_their_names(font, encoding):
    assert encoding_of_font(font) is encoding


@pytest.mark.parametrize(
    "word",
    [
        "Nguyễn",
        "gì",
        "giếng",
        "quyết",
        "quyền",
        "thuỷ",
        "thủy",
        "hoà",
        "hòa",
        "khuỷu",
        "nghiêng",
        "giữa",
        "Đắk",
        "ĐIỂM",
        "ý",
        "yếu",
        "uống",
        "oằn",
    ],
)
def test_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["", "NguyÔn", "X·", "chÝ", "càc", "Mar", "bb", "ngưng" * 3, "Ñieåm", "a" * 10_000]
)
def test_what_is_no_syllable(word):
    assert not is_syllable(word)


def test_unicode_in_a_cell_that_kept_its_old_font_stays(tmp_path):
    sheets = {name: Sheet(table, font=".VnTime") for name, table in standard().items()}
    assessment = read(tmp_path, sheets)
    assert assessment.name.value == "Xã Đắk Mar"
    assert points_of(assessment) == FULL
    assert [each.code.id for each in assessment.findings if each.code.id == "KT023"] == []


def test_capitals_of_a_font_of_capitals(tmp_path):
    info = old("Tên đơn vị: | xã đắk mar |\nHuyện | huyện đắk hà |\nNăm | 2014 |", Encoding.TCVN3)
    assessment = read(tmp_path, {**standard(), "Thông tin": Sheet(info, font=".VnTimeH")})
    assert assessment.name.value == "XÃ ĐẮK MAR"
    assert "KT023 Thông tin!A1" in told(assessment.findings)


def test_a_few_words_without_a_font_are_asked_about(tmp_path):
    name = old("Xã Đắk Mar", Encoding.TCVN3)
    assessment = read(tmp_path, {**standard(), "Thông tin": INFO.replace("| Xã Đắk Mar |", f"| {name} |")})
    (finding,) = [each for each in assessment.findings if each.code.id == "KT017"]
    assert finding.params["second"] == "“Xã Đắk Mar” (TCVN3 (ABC))"
    assert finding.place.cell == "B1"
    assert assessment.name.value == name


@pytest.mark.parametrize(
    "text",
    ["Xã Ngọc Bay", "café", "10 m²", "50 °C", "Đắk Mar", "Nhà văn hoá", "«Tốt»", "± 2", "xã", "là và cà"],
)
def test_unicode_is_left_alone(tmp_path, text):
    assessment = read(tmp_path, {**standard(), "Thông tin": INFO.replace("Hội trường UBND xã", text)})
    assert told(assessment.findings) == []
    assert assessment.meeting.venue.value == text


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_both_tone_placements_and_both_unicode_forms(tmp_path, form):
    table = unicodedata.normalize(
        form, scores_table(headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Căn cứ | Ghi chú")
    )
    info = unicodedata.normalize(form, INFO.replace("Thư ký", "Thư kí").replace("Xã Đắk Mar", "Xã Hoà Bình"))
    info = info.replace(unicodedata.normalize(form, "Thư kí"), unicodedata.normalize(form, "Thư ký"))
    assessment = read(tmp_path, {**standard(table), "Thông tin": info})
    assert assessment.name.value == "Xã Hoà Bình"
    assert points_of(assessment) == FULL


WORDS = [
    "Xã",
    "là",
    "càc",
    "NguyÔn",
    "chÝ",
    "Ñieåm",
    "Thành",
    "viên",
    "café",
    "§iÓm",
    "xaõ",
    "Đạt",
    "10 m²",
    "abc",
    "tú",
]


@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join), max_size=6))
def test_texts_that_are_unicode_each_by_itself_are_so_together(texts):
    if all(map(legacy._is_unicode_by_itself, texts)):
        old = [text for text in texts if legacy._may_be_old(text)]
        assert legacy._encoding(old, None) is None


def test_letters_that_stand_alone_tell_nothing_of_an_encoding() -> None:
    # "Ü" would be "ĩ" in TCVN3, and "ë" be "ở": syllables both, and said again in every row.
    values = {(row, column): text for row in range(1, 5) for column, text in ((1, "Ü"), (2, "ë"))}
    workbook = Workbook((Grid("Sổ", True, dict(values)),))

    assert in_unicode(workbook).grids[0].values == values
    assert in_unicode(workbook).notes == ()
