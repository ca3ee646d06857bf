"""Whether every document a template can make is well-formed: shown once, when it is loaded.

Reading each document again with an XML parser costs more than making it. It need not be done where the
template itself shows that nothing can go wrong:

- what is printed is escaped text without the characters XML cannot hold (:mod:`.values`, and the environment
  escapes and refuses anything but text and whole numbers), so it can end no element and begin none;
- a block (``if``, ``for``) puts in, once, often or not at all, something that begins no element it does not
  end and ends none it did not begin.

So a text with a mark at the place of each tag is looked at instead: the whole part, and what stands inside
each block. When each of these is well-formed, so is every document: put the printed texts and the blocks'
contents in the places of their marks, from the inside out, and each step leaves a well-formed text
well-formed. A template for which this cannot be shown is not wrong: its documents are looked at one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.parsers import expat

from jinja2 import nodes

from .environment import STANDARD_FILTERS
from .values import ODD

_PRINTED = "\ue000"
"""Stands for what is printed: good inside text and attribute values, in no name and nowhere else in a tag."""

_BLOCK = "<block/>"
"""Stands for what a block puts in: good among elements and text, nowhere in a tag."""

_ELEMENTS = re.compile("<[^<>]*>")
_BRACKET = re.compile("[<>]")
_OTHER_RULES = ("<!", "<?")
"""Comments, CDATA and the like have rules of their own for what stands in them."""


class _NotShownError(Exception):
    """It cannot be shown for this template."""


def is_always_well_formed(before: str, template: nodes.Template, after: str) -> bool:
    """Whether every text the template can give is well-formed XML between ``before`` and ``after``."""
    try:
        _check(before, template.body, after)
    except (_NotShownError, expat.ExpatError):
        return False
    return True


def _check(before: str, body: Iterable[nodes.Node], after: str) -> None:
    shown = "".join(_shown(body))
    # Where no ">" stands among the text, no printed "]]" can come to stand before one.
    if any(one in shown for one in _OTHER_RULES) or _BRACKET.search(_ELEMENTS.sub("", shown)):
        raise _NotShownError
    expat.ParserCreate().Parse(f"{before}{shown}{after}", True)


def _content(body: Iterable[nodes.Node]) -> None:
    """What a block puts in: it must stand by itself."""
    _check("<all>", body, "</all>")


def _shown(body: Iterable[nodes.Node]) -> Iterator[str]:
    for node in body:
        if isinstance(node, nodes.Output):
            yield from map(_printed, node.nodes)
        elif isinstance(node, nodes.If):
            branches = [node.body, *(other.body for other in node.elif_), node.else_]
            for branch in branches:
                _content(branch)
            _expressions(node.test, *(other.test for other in node.elif_))
            yield _BLOCK
        elif isinstance(node, nodes.For):
            _content(node.body)
            _content(node.else_)
            _expressions(node.iter, *(() if node.test is None else (node.test,)))
            yield _BLOCK
        elif isinstance(node, nodes.With):
            _content(node.body)
            _expressions(*node.values)
            yield _BLOCK
        elif isinstance(node, nodes.Assign):
            _expressions(node.node)
        else:  # texts kept as markup (a "set" block), macros and the like
            raise _NotShownError


def _printed(node: nodes.Node) -> str:
    if isinstance(node, nodes.TemplateData):
        if _PRINTED in node.data:
            raise _NotShownError
        return node.data
    _expressions(node)
    return _PRINTED


def _expressions(*expressions: nodes.Node) -> None:
    """Texts written in an expression must be such as XML can hold; a filter of others could give markup."""
    for expression in expressions:
        for node in (expression, *expression.find_all((nodes.Const, nodes.Filter))):
            if isinstance(node, nodes.Const) and isinstance(node.value, str) and ODD.search(node.value):
                raise _NotShownError
            if isinstance(node, nodes.Filter) and node.name not in STANDARD_FILTERS:
                raise _NotShownError
