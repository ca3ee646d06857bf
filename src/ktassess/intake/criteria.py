"""Which criterion a row is about: by its number, failing that by the criterion's name."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from ..domain.regulation import Regulation, Status
from ..domain.text import fold
from ..layout import Column
from .grid import Value

_NUMBER = r"(?:(?:tieu chi|tc|chi tieu|muc)(?: so)? ?)?([0-9]{1,2})(?: 0)?"
_SUB_NUMBER = r"(?:(?:tieu chi|tc|chi tieu) ?)?([0-9]{1,2})(?: [0-9]{1,2})+"
_ROMAN = r"(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})"
_LETTER = r"[a-z]"
_LEADING = r"(?is)\s*(?:(?:tiêu chí|tc)\s*(?:số)?\s*)?([0-9]{1,2})\s*[.:)\-–/]\s*(?![0-9])(.*)"
_LEADING_WORD = r"(?is)\s*(?:tiêu chí|tc)\s*(?:số)?\s*([0-9]{1,2})\b(.*)"
_PARENTHESES = re.compile(r"\([^()]*\)")
TOTAL_STARTS = ("tong diem", "tong cong", "tong so diem", "cong diem", "cong tong")
_TOTAL_TAIL = frozenset(
    fold("tự chấm của xã phường thị trấn các tiêu chí điểm số đánh giá hội đồng tất cả").split()
)
_TOTAL_LETTERS = frozenset(
    words[:length] for length in (1, 2) for words in (*Column.TOTAL.folded, *TOTAL_STARTS)
)
_SUBTOTAL = r"(?:tong )?(?:cong|diem|so|tong)(?: diem)? (?:nhom|muc|phan|linh vuc)\b"
_LONGEST_TOTAL = 120
_NEAR, _MARGIN = 0.82, 0.08
_RARE, _FEWEST_RARE = 3, 2
_FEWEST_TELLING, _LEAST_SHARE = 3, 0.34
_SHORTEST_NAME, _LONGEST_NAME = 8, 400
_LONGEST_REMEMBERED = 100


class Numbering(NamedTuple):
    """What a cell in the column of numbers says: a number, a number of a sub-row, a roman number."""

    number: int | None = None
    parent: int | None = None
    roman: int | None = None
    letter: bool = False


def numbering(value: Value | None) -> Numbering:
    """What a cell in the column of numbers says: 1, "1.", "TC 1", "Tiêu chí 1", "IV", "1.2", "a)"."""
    if value is None:
        return _NO_NUMBER
    if isinstance(value, str) and len(value) > _LONGEST_REMEMBERED:
        return _numbering(value)
    return _known_numbering(value)


def _numbering(value: Value) -> Numbering:
    if isinstance(value, bool):
        return Numbering()
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return Numbering(number=int(value)) if 0 <= value < 1000 else Numbering()
        return Numbering(parent=int(value))
    if not isinstance(value, str):
        return Numbering()
    text = value.strip()
    folded = fold(text)
    if number := re.fullmatch(_NUMBER, folded):
        return Numbering(number=int(number[1]))
    if sub := re.fullmatch(_SUB_NUMBER, folded):
        return Numbering(parent=int(sub[1]))
    if folded and (roman := re.fullmatch(_ROMAN, folded)):
        return Numbering(roman=_roman(roman), letter=len(folded) == 1 and text[:1].islower())
    return Numbering(letter=bool(re.fullmatch(_LETTER, folded)) or text in ("-", "+", "*", "•"))


_NO_NUMBER = Numbering()
_known_numbering = lru_cache(maxsize=4096, typed=True)(_numbering)


def _roman(found: re.Match[str]) -> int:
    ones = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
    return 10 * len(found[1]) + ones[found[2]]


def leading_number(text: str) -> tuple[int | None, str]:
    """The number a criterion's name begins with ("1. Mức độ …", "Tiêu chí 1: …"), and the name behind it."""
    found = re.fullmatch(_LEADING, text) or re.fullmatch(_LEADING_WORD, text)
    return (int(found[1]), found[2].strip()) if found else (None, text)


def is_total(text: str) -> bool:
    """Whether a text is the label of the row of totals."""
    return bool(text) and not _begins_otherwise(text) and len(text) <= _LONGEST_TOTAL and _is_total(text)


def _begins_otherwise(text: str) -> bool:
    """Whether a text begins with two letters or digits with which no label of a total begins.

    Folding leaves letters of ASCII what they are but for their case and for marks that follow them; so a name
    or a code need not be folded for that.
    """
    first = text[:2]
    return first.isascii() and first.isalnum() and first.lower() not in _TOTAL_LETTERS


@lru_cache(maxsize=4096)
def _is_total(text: str) -> bool:
    folded = fold(_PARENTHESES.sub(" ", text))
    if folded in Column.TOTAL.folded:
        return True
    for start in TOTAL_STARTS:
        if folded.startswith(f"{start} "):
            rest = folded.removeprefix(start).split()
            return all(word in _TOTAL_TAIL or word.isdigit() for word in rest)
    return False


def is_subtotal(text: str) -> bool:
    """Whether a text is the label of a sum over a group of criteria: "Cộng nhóm I", "Cộng mục A"."""
    return 0 < len(text) <= _LONGEST_TOTAL and re.match(_SUBTOTAL, fold(text)) is not None


def _in_order(words: list[str], name: list[str]) -> bool:
    """Whether all words stand in a name, in the same order."""
    rest = iter(name)
    return all(word in rest for word in words)


class CriterionNames:
    """The names of a regulation's criteria, folded; what a text names is remembered."""

    @classmethod
    @lru_cache(maxsize=4)
    def of(cls, regulation: Regulation) -> CriterionNames:
        """The names of a regulation; those asked for last are remembered, for a run asks for the same."""
        return cls(regulation)

    def __init__(self, regulation: Regulation) -> None:
        self.numbers = frozenset(criterion.number for criterion in regulation.criteria)
        self._names = {criterion.number: fold(criterion.name.value) for criterion in regulation.criteria}
        self._words = {number: name.split() for number, name in self._names.items()}
        self._counts = {number: Counter(words) for number, words in self._words.items()}
        self._exact = {name: number for number, name in self._names.items()}
        self._doubtful = frozenset(
            each.number for each in regulation.criteria if each.name.status is Status.UNVERIFIED
        )
        self._commonness = Counter(word for name in self._names.values() for word in set(name.split()))

    def surely(self, text: str) -> int | None:
        """The one criterion whose name a text is, word for word, or begins, or lengthens."""
        numbers = self._begun(fold(_PARENTHESES.sub(" ", text)))
        return numbers[0] if len(numbers) == 1 else None

    def is_foreign(self, text: str, number: int) -> bool:
        """Whether a text names something else than a criterion: few of its telling words are in its name.

        A criterion whose own name nobody here has read is not held against anything.
        """
        words = {word for word in fold(_PARENTHESES.sub(" ", text)).split() if not word.isdigit()}
        telling = [word for word in words if self._commonness[word] <= _RARE]
        if number in self._doubtful or number not in self._names or len(telling) < _FEWEST_TELLING:
            return False
        own = set(self._names[number].split())
        return sum(word in own for word in telling) < len(telling) * _LEAST_SHARE

    def match(self, text: str, *, shortened: bool = False) -> tuple[int, ...]:
        """The criteria whose name a text is, begins, or failing that comes near to.

        ``shortened``: or whose name has all its words in their order ("Tỷ lệ khai sinh"), two of them rare.
        """
        folded = fold(_PARENTHESES.sub(" ", text))
        return self._begun(folded) or self._near(folded) or (self._shortened(folded) if shortened else ())

    def _shortened(self, folded: str) -> tuple[int, ...]:
        words = folded.split()
        rare = [word for word in words if self._commonness[word] <= _RARE]
        if len(rare) < _FEWEST_RARE:
            return ()
        numbers = tuple(number for number, name in self._names.items() if _in_order(words, name.split()))
        return numbers if len(numbers) <= 2 else ()

    def _begun(self, folded: str) -> tuple[int, ...]:
        if folded in self._exact:
            return (self._exact[folded],)
        if len(folded) < _SHORTEST_NAME:
            return ()
        return tuple(
            number
            for number, name in self._names.items()
            if name.startswith(f"{folded} ") or folded.startswith(f"{name} ")
        )

    def _near(self, folded: str) -> tuple[int, ...]:
        if not _SHORTEST_NAME <= len(folded) <= _LONGEST_NAME:
            return ()
        words = folded.split()
        alike = [number for number in self._names if self._at_most(words, number) >= _NEAR - _MARGIN]
        if not alike:
            return ()
        likeness = sorted(
            (
                (SequenceMatcher(None, words, self._words[number], autojunk=False).ratio(), number)
                for number in alike
            ),
            reverse=True,
        )
        best = likeness[0][0]
        if best < _NEAR:
            return ()
        return tuple(number for ratio, number in likeness if ratio >= best - _MARGIN)

    def _at_most(self, words: list[str], number: int) -> float:
        """How alike to a criterion's name words can be at most, whatever their order."""
        name = self._words[number]
        if 2 * min(len(words), len(name)) < (_NEAR - _MARGIN) * (len(words) + len(name)):
            return 0
        common = (Counter(words) & self._counts[number]).total()
        return 2 * common / (len(words) + len(name))
