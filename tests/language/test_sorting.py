import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.documents.language.sorting import sort_key

ORDERS = [
    ["ba", "bà", "bả", "bã", "bá", "bạ"],
    ["an", "ăn", "ân", "ba"],
    ["da", "dạ", "đa", "e", "ê"],
    ["o", "ô", "ơ", "p", "u", "ư", "v"],
    ["ba mươi", "bà con", "bán"],
    ["Phường 1", "Phường 2", "Phường 10", "Phường Duy Tân"],
    # "Đăk" (ngang) stands before "Đắk" (sắc).
    ["Xã Da", "Xã Đăk Long", "Xã Đắk Hà", "Xã Đắk HRing", "Xã Đắk La", "Xã Hà Mòn", "Xã Ngok Réo"],
    ["Xã Hà Mòn", "Xã Hiếu", "Xã Hòa Bình", "Xã Hơ Moong"],
]


@pytest.mark.parametrize("ordered", ORDERS)
def test_order(ordered):
    shuffled = ordered[:]
    random.Random(7).shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == ordered
    decomposed = [unicodedata.normalize("NFD", name) for name in shuffled]
    assert [unicodedata.normalize("NFC", name) for name in sorted(decomposed, key=sort_key)] == ordered


def test_tone_placement_and_case_do_not_part_names():
    assert sort_key("Hoà Bình")[0] == sort_key("HÒA BÌNH")[0]


@given(st.lists(st.text(), max_size=6))
def test_any_text_can_be_sorted(texts):
    keys = [sort_key(text) for text in sorted(texts, key=sort_key)]
    assert keys == sorted(keys)
