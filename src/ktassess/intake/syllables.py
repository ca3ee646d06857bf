"""Whether a word is spelled like a Vietnamese syllable: a test of a text's encoding, not of its words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_TONES = {"\u0300": "huyền", "\u0301": "sắc", "\u0303": "ngã", "\u0309": "hỏi", "\u0323": "nặng"}
_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RHYMES = """
a ac ach ai ăk am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u uc ui um un ung up ut ua
uôc uôi uôm uôn uông uôp uôt uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt
uyu uyên uyêt uyn uyp ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu
"""
_STOPPED = ("c", "ch", "k", "p", "t")
"""Rhymes that end so take two of the six tones. The ăk of Đắk Lắk is spelled the old way."""
_RHYME_SET = frozenset(_RHYMES.split())
_LONGEST = 7


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Whether a word is spelled like a Vietnamese syllable, tone included.

    >>> is_syllable("Nguyễn"), is_syllable("NguyÔn"), is_syllable("Mar")
    (True, False, False)
    """
    if not 0 < len(word) <= _LONGEST * 2 or not (word.islower() or word.isupper() or word[1:].islower()):
        return False
    letters: list[str] = []
    tones: list[str] = []
    for letter in unicodedata.normalize("NFD", word.lower()):
        (tones if letter in _TONES else letters).append(letter)
    plain = unicodedata.normalize("NFC", "".join(letters))
    if len(tones) > 1 or len(plain) > _LONGEST:
        return False
    tone = _TONES[tones[0]] if tones else ""
    return any(_fits(rhyme, tone) for rhyme in _rhymes(plain))


def _rhymes(plain: str) -> list[str]:
    """What may be the rhyme of a word, by each way to take its onset."""
    rhymes = [plain]
    for length in (1, 2, 3):
        if plain[:length] in _ONSET_SET:
            rhymes.append(plain[length:])
            if plain[:length] == "gi":
                rhymes += ["i" + plain[length:], "iê" + plain[length + 1 :] if plain[2:3] == "ê" else ""]
    return rhymes


_ONSET_SET = frozenset(_ONSETS.split())


def _fits(rhyme: str, tone: str) -> bool:
    if rhyme not in _RHYME_SET:
        return False
    return tone in ("sắc", "nặng") if rhyme.endswith(_STOPPED) else True
