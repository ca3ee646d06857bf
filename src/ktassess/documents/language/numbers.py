"""Numbers as official Vietnamese writes them: in digits and in words."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal
from functools import lru_cache

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
# After "mươi" these three change their sound; after "linh" and "mười" only five does ("mười lăm").
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_SCALES = ("", "nghìn", "triệu")
LARGEST = 999_999_999
DECIMALS = 2


@lru_cache(maxsize=4096)
def in_digits(value: Decimal | int, *, grouped: bool = True) -> str:
    """The number with a decimal comma, no trailing zeros and (``grouped``) a dot between thousands.

    >>> in_digits(Decimal("1812.50"))
    '1.812,5'
    """
    plain = format(Decimal(value), "f")
    sign, digits = ("-", plain[1:]) if plain.startswith("-") else ("", plain)
    whole, _, fraction = digits.partition(".")
    fraction = fraction.rstrip("0")
    whole = whole.lstrip("0") or "0"
    if grouped:
        whole = f"{int(whole):,}".replace(",", ".")
    if whole == "0" and not fraction:
        sign = ""
    return f"{sign}{whole},{fraction}" if fraction else f"{sign}{whole}"


@lru_cache(maxsize=4096)
def in_words(value: Decimal | int) -> str:
    """The number in words, 0 to 999,999,999 with up to two decimals (trailing zeros do not count).

    ValueError for a negative number, one above the range, more decimals or no number at all.

    >>> in_words(Decimal("812.5"))
    'tám trăm mười hai phẩy năm'
    >>> in_words(Decimal("100.05"))
    'một trăm phẩy không năm'
    """
    number = Decimal(value)
    if not number.is_finite() or number < 0 or number >= LARGEST + 1:
        raise ValueError(f"no words for {value}")
    whole = int(number.to_integral_value(rounding=ROUND_DOWN))
    fraction = format(number, "f").partition(".")[2].rstrip("0")
    if len(fraction) > DECIMALS:
        raise ValueError(f"more than {DECIMALS} decimals: {value}")
    words = _whole_in_words(whole)
    return f"{words} phẩy {_fraction_in_words(fraction)}" if fraction else words


def points_in_words(value: Decimal | int) -> str:
    """A total in words with its unit: "tám trăm mười hai phẩy năm điểm". ValueError as ``in_words``."""
    return f"{in_words(value)} điểm"


_DECIMAL = frozenset("0123456789")
_NOT_ZERO = _DECIMAL - {"0"}


def document_number(value: int | str) -> str:
    """The number of a document, below 10 with a leading zero; what is not a number stays as it is.

    >>> document_number("5"), document_number(12), document_number("7a"), document_number("")
    ('05', '12', '07a', '')
    """
    text = str(value).strip()
    if text[:1] in _NOT_ZERO and text[1:2] in _DECIMAL:
        return text  # as it is: two digits or more, none of them in front for nothing
    digits = text[: len(text) - len(text.lstrip("0123456789"))]
    if not digits:
        return text
    return f"{int(digits):02d}{text[len(digits) :]}"


def _whole_in_words(number: int) -> str:
    if number == 0:
        return _DIGITS[0]
    groups: list[int] = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    words: list[str] = []
    for scale in range(len(groups) - 1, -1, -1):
        group = groups[scale]
        if group == 0:
            continue
        words.append(_group_in_words(group, leading=scale == len(groups) - 1))
        words.append(_SCALES[scale])
    return " ".join(word for word in words if word)


def _group_in_words(group: int, *, leading: bool) -> str:
    """Three digits; inside a larger number the hundreds are always said, even when there are none."""
    hundreds, rest = divmod(group, 100)
    if leading and hundreds == 0:
        return _below_hundred(rest)
    words = f"{_DIGITS[hundreds]} trăm"
    if rest == 0:
        return words
    return f"{words} {f'linh {_DIGITS[rest]}' if rest < 10 else _below_hundred(rest)}"


def _below_hundred(number: int) -> str:
    tens, units = divmod(number, 10)
    if tens == 0:
        return _DIGITS[units]
    if tens == 1:
        return "mười" if units == 0 else f"mười {'lăm' if units == 5 else _DIGITS[units]}"
    words = f"{_DIGITS[tens]} mươi"
    return words if units == 0 else f"{words} {_AFTER_TENS.get(units, _DIGITS[units])}"


def _fraction_in_words(fraction: str) -> str:
    """Decimals are read as a number, but a zero in front must be heard: 0.05 is not 0.5."""
    if fraction.startswith("0"):
        return " ".join(_DIGITS[int(digit)] for digit in fraction)
    return _below_hundred(int(fraction))
