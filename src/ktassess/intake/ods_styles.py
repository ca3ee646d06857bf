"""Styles of an OpenDocument workbook as far as a reader must know: lines through text, fonts, visibility."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .marks import is_old_font


@dataclass(slots=True)
class _Style:
    struck: bool | None = None
    font: str | None = None
    hidden: bool = False
    parent: str = ""


class OdsStyles:
    """The styles by name; a style without a property has its parent's."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._current: _Style | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A style, or the properties of the one at hand, begins."""
        if name == "style":
            self._current = _Style(parent=attributes.get("parent-style-name", ""))
            self._styles[attributes.get("name", "")] = self._current
        elif self._current is None:
            return
        elif name == "table-properties":
            self._current.hidden = attributes.get("display") == "false"
        else:
            line = attributes.get("text-line-through-style", attributes.get("text-line-through-type"))
            if line is not None:
                self._current.struck = line != "none"
            font = attributes.get("font-name", attributes.get("font-family"))
            if font is not None:
                self._current.font = font.strip("'\" ")

    def end(self) -> None:
        """The style at hand ends."""
        self._current = None

    def is_visible(self, name: str) -> bool:
        """Whether a sheet of that style is shown."""
        style = self._styles.get(name)
        return style is None or not style.hidden

    def is_struck(self, name: str) -> bool:
        """Whether text of that style is struck through."""
        return any(style.struck for style in self._chain(name) if style.struck is not None)

    def old_font(self, name: str) -> str | None:
        """The font of that style, where it is one of the time before Unicode."""
        font = next((style.font for style in self._chain(name) if style.font is not None), "")
        return font if is_old_font(font) else None

    def _chain(self, name: str) -> list[_Style]:
        chain: list[_Style] = []
        while (style := self._styles.get(name)) is not None and style not in chain and len(chain) < 10:
            chain.append(style)
            name = style.parent
        return chain
