"""What docxtpl loses or breaks in silence: found in the document's structure, before anything is rendered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from ...domain.findings import TextRef
from .paragraphs import Paragraph, W, nearest
from .tags import LooseBrace, Tag

_AROUND = {"p": "p", "tr": "tr", "tc": "tc"}
_OPENING = frozenset({"if", "for", "with"})
_MIDDLE = {"else": ("if", "for"), "elif": ("if",)}

Report = Callable[[str, str, str], None]
"""Takes the place, the tag as typed, and the reason."""


@dataclass(slots=True)
class _Block:
    word: str
    tag: Tag


def check_structure(
    paragraphs: Sequence[Paragraph], tags: Sequence[Tag | LooseBrace], report: Report
) -> None:
    """Report every loose brace, tag or block that would lose text or break the document."""
    texts = _Texts(paragraphs)
    for found in tags:
        if isinstance(found, LooseBrace):
            key = "not-closed" if found.opening else "not-opened"
            report(found.paragraph.where, found.shown, TextRef(f"reason.template.{key}"))
        else:
            for reason in _reasons(found, texts):
                report(found.where, found.shown, reason)
    _check_blocks([found for found in tags if isinstance(found, Tag)], report)


class _Texts:
    """The text below a row or cell, from the paragraphs that are already read."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs

    def of(self, element: etree._Element) -> str:
        if element.tag == W + "p":
            return next(one.text for one in self._paragraphs if one.element is element)
        inside = set(element.iter(W + "p"))
        return "".join(one.text for one in self._paragraphs if one.element in inside)


def _reasons(tag: Tag, texts: _Texts) -> Iterator[str]:
    if tag.first.deleted or tag.last.deleted:
        yield TextRef("reason.template.deleted")
        return
    if tag.first.holder is not tag.last.holder:
        yield TextRef("reason.template.split")
    if tag.first.instruction and tag.first.run is not tag.last.run:
        yield TextRef("reason.template.in-field")
    if not tag.prefix:
        return
    if tag.kind == "{{":
        yield TextRef("reason.template.prefixed-value", tag=f"{{{{{tag.prefix} …")
        return
    if tag.prefix == "r":
        return
    typed = f"{{%{tag.prefix} …"
    if "%" in tag.body or "}" in tag.body:
        yield TextRef("reason.template.sign-inside", tag=typed)
    around = surrounding(tag)
    if around is None:
        yield TextRef("reason.template.outside-table", tag=typed)
        return
    text = texts.of(around)
    beside = text.replace(tag.raw, "", 1)
    if beside.strip():
        lost = " ".join(beside.split())
        lost = lost if len(lost) <= 60 else lost[:59] + "…"
        yield TextRef(f"reason.template.beside.{tag.prefix}", lost=lost)


def surrounding(tag: Tag) -> etree._Element | None:
    """What a tag's prefix replaces: its paragraph, row or cell (None outside a table)."""
    element = tag.paragraph.element
    return element if tag.prefix == "p" else nearest(element, W + _AROUND[tag.prefix])


def _level(tag: Tag) -> object:
    """Where a block's tags must stand together: the same list of paragraphs, rows, cells or runs."""
    if tag.prefix == "r":
        return tag.first.holder
    if not tag.prefix:
        return tag.paragraph.element.getparent()
    around = surrounding(tag)
    return None if around is None else around.getparent()


def _check_blocks(tags: Sequence[Tag], report: Report) -> None:
    open_blocks: list[_Block] = []
    for tag in tags:
        word = tag.word
        if word in _OPENING or (word == "set" and not re.search(r"(?<![=!<>])=(?!=)", tag.rest)):
            open_blocks.append(_Block(word, tag))
        elif word in _MIDDLE:
            if not open_blocks or open_blocks[-1].word not in _MIDDLE[word]:
                report(tag.where, tag.shown, TextRef("reason.template.outside-block", word=word))
            else:
                _check_pair(open_blocks[-1].tag, tag, report)
        elif word.startswith("end") and word[3:] in _OPENING | {"set"}:
            opened = word[3:]
            if not any(block.word == opened for block in open_blocks):
                reason = TextRef("reason.template.block-not-opened", word=word, opening=opened)
                report(tag.where, tag.shown, reason)
                continue
            while open_blocks[-1].word != opened:
                _not_closed(open_blocks.pop(), report)
            _check_pair(open_blocks.pop().tag, tag, report)
    for block in open_blocks:
        _not_closed(block, report)


def _not_closed(block: _Block, report: Report) -> None:
    reason = TextRef("reason.template.block-not-closed", word=block.word, closing=f"end{block.word}")
    report(block.tag.where, block.tag.shown, reason)


def _check_pair(opening: Tag, other: Tag, report: Report) -> None:
    if opening.prefix != other.prefix:
        first, second = (f"{{%{one.prefix} …" if one.prefix else "{% …" for one in (opening, other))
        reason = TextRef("reason.template.block-mixed", first=first, where=opening.where, second=second)
        report(other.where, other.shown, reason)
    elif _level(opening) is not _level(other):
        report(other.where, other.shown, TextRef("reason.template.block-leaves", where=opening.where))
    elif not opening.prefix and opening.first.holder is not other.first.holder:
        holders = {opening.first.holder, other.first.holder}
        if holders != {opening.paragraph.element, other.paragraph.element}:
            report(other.where, other.shown, TextRef("reason.template.block-split"))
