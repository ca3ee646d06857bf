"""A document as the checks see it: its page, its lines and what they are."""

from __future__ import annotations

from dataclasses import dataclass

from .content import Content
from .package import Package
from .parts import Parts
from .styles import Styles


@dataclass(frozen=True, slots=True)
class Whole:
    """``template``: values are still to be filled in."""

    package: Package
    styles: Styles
    content: Content
    parts: Parts
    template: bool
