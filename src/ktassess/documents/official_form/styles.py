"""Resolves formatting as Word does: defaults, table style, paragraph style, character style, direct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import properties
from .formatting import Font, Shape
from .package import Package, W
from .properties import Properties, number, twips

if TYPE_CHECKING:
    from lxml.etree import _Element

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WORDS_OWN_FONT = "Times New Roman"
_WORDS_OWN_SIZE = 20.0  # half points
_AUTO_SPACE = 14.0  # what Word puts where a web page would leave its automatic space
_DARK = ("text1", "dark1")
_THEME_COLOURS = {"text1": "dk1", "text2": "dk2", "background1": "lt1", "background2": "lt2",
                  "dark1": "dk1", "dark2": "dk2", "light1": "lt1", "light2": "lt2",
                  "hyperlink": "hlink", "followedHyperlink": "folHlink"}  # fmt: skip


class Styles:
    """The styles, theme and lists of one document."""

    def __init__(self, package: Package) -> None:
        root = package.related("styles")
        self._styles: dict[str, _Element] = {}
        self._default: dict[str, str] = {}
        self._run_defaults: Properties = {}
        self._paragraph_defaults: Properties = {}
        if root is not None:
            for style in root.findall(f"{W}style"):
                style_id = style.get(f"{W}styleId", "")
                self._styles[style_id] = style
                if style.get(f"{W}default") in ("1", "true", "on"):
                    self._default[style.get(f"{W}type", "")] = style_id
            self._run_defaults = properties.of_run(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
            self._paragraph_defaults = properties.of_paragraph(
                root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
            )
        self._theme = package.related("theme")
        self._lists = package.related("numbering")
        self._run_chains: dict[str, Properties] = {}
        self._paragraph_chains: dict[str, Properties] = {}
        self._fonts: dict[tuple[tuple[tuple[str, str], ...], str, str, str], Font] = {}

    def font(self, direct: Properties, paragraph: str, character: str = "", table: str = "") -> Font:
        """The look of a run: what it states itself, and the ids of the styles around it ("" for none)."""
        key = (tuple(sorted(direct.items())), paragraph, character, table)
        if key not in self._fonts:
            self._fonts[key] = self._font(direct, paragraph, character, table)
        return self._fonts[key]

    def _font(self, direct: Properties, paragraph: str, character: str, table: str) -> Font:
        levels = [
            self._run_chain(table or self._default.get("table", "")),
            self._run_chain(paragraph or self._default.get("paragraph", "")),
            self._run_chain(character),
        ]
        merged = dict(self._run_defaults)
        for level in (*levels, direct):
            merged.update(level)

        def toggle(name: str) -> bool:
            # Two styles that both say bold cancel each other out; direct formatting stands for itself.
            if name in direct:
                return direct[name] == "1"
            styled = sum(level.get(name) == "1" for level in levels) % 2 == 1
            return styled or self._run_defaults.get(name) == "1"

        return Font(
            names=(self._font_name(merged.get("ascii")), self._font_name(merged.get("hAnsi"))),
            size=number(merged.get("sz"), _WORDS_OWN_SIZE) / 2,
            bold=toggle("b"),
            italic=toggle("i"),
            underline=merged.get("u", "none") != "none",
            colour=self._colour(merged.get("color", "auto"), merged.get("tint", "")),
            caps=toggle("caps"),
            hidden=toggle("vanish"),
        )

    def shape(self, direct: Properties, style: str, table: str = "") -> Shape:
        """The stance of a paragraph: what it states itself, and its styles' ids."""
        style = style or self._default.get("paragraph", "")
        styled = dict(self._paragraph_defaults)
        styled.update(self._paragraph_chain(table or self._default.get("table", "")))
        own = self._paragraph_chain(style)
        # A list given by the style yields to the style's indents; one given directly overrides them.
        if "numId" in own:
            styled.update(self._list_indents(own))
        styled.update(own)
        if "numId" in direct:
            styled.update(self._list_indents({**own, **direct}))
        merged = {**styled, **direct}
        rule = merged.get("sp-lineRule", "auto")
        line = number(merged.get("sp-line"), 240)
        list_id = merged.get("numId", "0")
        return Shape(
            align={"start": "left", "end": "right", "distribute": "both"}.get(
                merged.get("jc", "left"), merged.get("jc", "left")
            ),
            first=twips(merged.get("first")),
            left=twips(merged.get("left")),
            right=twips(merged.get("right")),
            space_before=_space(merged, "before"),
            space_after=_space(merged, "after"),
            contextual=merged.get("contextual") == "1",
            line=line / 240 if rule == "auto" else line / 20,
            line_rule=rule,
            above=merged.get("border-top", ""),
            below=merged.get("border-bottom", ""),
            style=style,
            number=None if list_id == "0" else (list_id, merged.get("ilvl", "0")),
        )

    def label(self, item: tuple[str, str] | None) -> str:
        """What Word puts before a paragraph of a list: its bullet, or its number written as 1."""
        level = self._list_level(item)
        if level is None:
            return ""
        text = level.find(f"{W}lvlText")
        pattern = "" if text is None else text.get(f"{W}val", "")
        for place in "123456789":
            pattern = pattern.replace(f"%{place}", "1")
        return pattern

    def _run_chain(self, style: str) -> Properties:
        if style not in self._run_chains:
            merged: Properties = {}
            for element in self._chain(style):
                merged.update(properties.of_run(element.find(f"{W}rPr")))
            self._run_chains[style] = merged
        return self._run_chains[style]

    def _paragraph_chain(self, style: str) -> Properties:
        if style not in self._paragraph_chains:
            merged: Properties = {}
            for element in self._chain(style):
                merged.update(properties.of_paragraph(element.find(f"{W}pPr")))
            self._paragraph_chains[style] = merged
        return self._paragraph_chains[style]

    def _chain(self, style: str) -> list[_Element]:
        """A style and those it is based on, the first ancestor first."""
        chain: list[_Element] = []
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            chain.insert(0, self._styles[style])
            based = self._styles[style].find(f"{W}basedOn")
            style = "" if based is None else based.get(f"{W}val", "")
        return chain

    def table_margin(self, style: str, side: str) -> float | None:
        """The cell margin a table style states for a side, in points."""
        for element in reversed(self._chain(style or self._default.get("table", ""))):
            margin = element.find(f"{W}tblPr/{W}tblCellMar/{W}{side}")
            if margin is not None:
                return twips(margin.get(f"{W}w"))
        return None

    def _list_level(self, item: tuple[str, str] | None) -> _Element | None:
        if item is None or self._lists is None:
            return None
        wanted, level = item
        for num in self._lists.findall(f"{W}num"):
            abstract = num.find(f"{W}abstractNumId")
            if num.get(f"{W}numId") == wanted and abstract is not None:
                for definition in self._lists.findall(f"{W}abstractNum"):
                    if definition.get(f"{W}abstractNumId") == abstract.get(f"{W}val"):
                        return next(
                            (lvl for lvl in definition.findall(f"{W}lvl") if lvl.get(f"{W}ilvl") == level),
                            None,
                        )
        return None

    def _list_indents(self, stated: Properties) -> Properties:
        level = self._list_level((stated["numId"], stated.get("ilvl", "0")))
        return {} if level is None else properties.indents(level.find(f"{W}pPr/{W}ind"))

    def _font_name(self, name: str | None) -> str:
        if name is None:
            return _WORDS_OWN_FONT
        if not name.startswith("theme:"):
            return name
        kind = "majorFont" if name.startswith("theme:major") else "minorFont"
        latin = None if self._theme is None else self._theme.find(f".//{A}{kind}/{A}latin")
        return _WORDS_OWN_FONT if latin is None else latin.get("typeface", "")

    def _colour(self, colour: str, tint: str) -> str:
        if colour == "auto":
            return "000000"
        if not colour.startswith("theme:"):
            return colour.upper()
        name = colour.removeprefix("theme:")
        if name in _DARK and self._theme is None:
            return "000000"
        slot = None if self._theme is None else self._theme.find(f".//{A}{_THEME_COLOURS.get(name, name)}")
        if slot is None or len(slot) == 0:
            return "000000" if name in _DARK and not tint else name
        value = slot[0].get("lastClr") or slot[0].get("val") or ""
        return f"{value.upper()}+{tint}" if tint and tint.upper() != "FF" else value.upper()


def _space(merged: Properties, side: str) -> float:
    if merged.get(f"sp-{side}Autospacing") in ("1", "true", "on"):
        return _AUTO_SPACE
    lines = merged.get(f"sp-{side}Lines")
    if lines and lines != "0":
        return number(lines) / 100 * 12
    return twips(merged.get(f"sp-{side}"))
