"""The checks of the official form: each looks at one part of a document and reports its departures."""

from __future__ import annotations

from collections.abc import Callable

from ..report import Report
from ..whole import Whole
from . import (
    appearance,
    bases,
    body,
    ending,
    fonts,
    number,
    order,
    page,
    page_numbers,
    place_date,
    recipients,
    rules_beneath,
    signature,
    text,
    wording,
)

Check = Callable[[Whole, Report], None]

ALWAYS: tuple[Check, ...] = (page.check_paper, fonts.check, text.check)
"""What holds for every document, a certificate too."""

ADMINISTRATIVE: tuple[Check, ...] = (
    page.check_margins,
    page.check_orientation,
    page_numbers.check,
    order.check_missing,
    order.check_order,
    appearance.check,
    wording.check,
    rules_beneath.check,
    number.check,
    place_date.check,
    bases.check,
    body.check,
    ending.check,
    signature.check,
    recipients.check,
)
"""What holds for administrative documents."""
