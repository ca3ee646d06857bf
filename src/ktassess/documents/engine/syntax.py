"""One tag at a time: whether it is written rightly, and uses only what a template may use.

Each tag is parsed alone, so that one mistake never hides the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from ...domain.findings import TextRef
from .environment import TemplateEnvironment
from .names import ANY, Names, Unsafe, Wrong, nearest
from .tags import Tag

_Node = TypeVar("_Node", bound=nodes.Node)

_UNSAFE = frozenset(
    {"include", "import", "from", "extends", "block", "endblock", "macro", "endmacro", "call", "endcall"}
)
_ALONE = frozenset({"else", "endif", "endfor", "endwith", "endset", "vm", "hm"})
_CELL = frozenset({"colspan", "cellbg"})
_WORDS = _ALONE | _CELL | {"if", "elif", "for", "set", "with"}
WITHOUT_JINJA = _CELL | {"vm", "hm"}
"""docxtpl's own words, which it turns into something else before Jinja sees them."""

_REASONS = (
    (
        re.compile(r"Expected an expression, got '(?:end of print statement|end of statement block)'"),
        "empty-tag",
    ),
    (re.compile(r"expected token '(?P<wanted>.*?)', got '(?P<found>.*)'"), "other-token"),
    (re.compile(r"unexpected char '(?P<found>.*?)' at \d+"), "no-such-sign"),
    (re.compile(r"unexpected '(?P<found>.*)'"), "misplaced"),
)
"""What Jinja says, and the reason of the catalogue that says the same with the same tokens."""
_TOKENS = {
    "end of print statement": TextRef("reason.template.token.end"),
    "end of statement block": TextRef("reason.template.token.end"),
    "end of template": TextRef("reason.template.token.end"),
    "name": TextRef("reason.template.token.name"),
}


def check_tag(tag: Tag, names: Names, environment: TemplateEnvironment) -> None:
    """Report to ``names`` all that is wrong in one tag, and open or close its scope."""
    try:
        if tag.kind == "{{":
            names.printed(_expression(tag.body, environment))
        elif tag.kind == "{%":
            _statement(tag, names, environment)
    except TemplateSyntaxError as error:
        names.report(Wrong(_in_words(error.message or "")))
        if tag.word in {"for", "with"}:
            names.push(dict.fromkeys([*re.findall(r"\w+", tag.rest.partition(" in ")[0]), "loop"], ANY))


def _statement(tag: Tag, names: Names, environment: TemplateEnvironment) -> None:
    word, rest = tag.word, tag.rest
    if word in _UNSAFE:
        names.report(Unsafe(word))
    elif word not in _WORDS:
        names.report(Wrong(_unknown_word(word, rest)))
    elif word in _ALONE:
        if rest:
            names.report(Wrong(TextRef("reason.template.nothing-after", word=word)))
        if word in {"endfor", "endwith"}:
            names.pop()
    elif word in _CELL:
        names.printed(_expression(rest, environment))
    elif word == "if":
        names.look(_first(nodes.If, f"{{% if {rest} %}}{{% endif %}}", environment).test)
    elif word == "elif":
        whole = _first(nodes.If, f"{{% if 1 %}}{{% elif {rest} %}}{{% endif %}}", environment)
        names.look(whole.elif_[0].test)
    elif word == "for":
        loop = _first(nodes.For, f"{{% for {rest} %}}{{% endfor %}}", environment)
        if loop.recursive:
            names.report(Unsafe("recursive"))
        names.loop(loop)
    elif word == "with":
        scope = _first(nodes.With, f"{{% with {rest} %}}{{% endwith %}}", environment)
        shapes = [names.look(value) for value in scope.values]
        names.push()
        for target, shape in zip(scope.targets, shapes, strict=True):
            names.bind(target, shape)
    else:
        _assignment(rest, names, environment)


def _assignment(rest: str, names: Names, environment: TemplateEnvironment) -> None:
    if re.search(r"(?<![=!<>])=(?!=)", rest):
        assign = _first(nodes.Assign, f"{{% set {rest} %}}", environment)
        names.bind(assign.target, names.look(assign.node))
    else:
        block = _first(nodes.AssignBlock, f"{{% set {rest} %}}{{% endset %}}", environment)
        if block.filter is not None:
            names.look(block.filter)
        names.bind(block.target, ANY)


def _expression(body: str, environment: TemplateEnvironment) -> nodes.Node:
    output = _first(nodes.Output, f"{{{{ {body} }}}}", environment)
    return output.nodes[0]


def _first(kind: type[_Node], source: str, environment: TemplateEnvironment) -> _Node:
    found = next(environment.parse(source).find_all(kind), None)
    if found is None:
        raise TemplateSyntaxError("unexpected ''", 1)
    return found


def _unknown_word(word: str, rest: str) -> TextRef:
    if word in {"p", "tr", "tc", "r"}:
        return TextRef("reason.template.set-apart", tag=f"{{%{word} {rest.split(' ')[0]} …")
    near = nearest(word, _WORDS)
    if near:
        return TextRef("reason.template.no-such-word-but", word=word, nearest=near)
    return TextRef("reason.template.no-such-word", word=word)


def _in_words(message: str) -> TextRef:
    for pattern, key in _REASONS:
        found = pattern.search(message)
        if found:
            tokens = {name: _TOKENS.get(token, token) for name, token in found.groupdict().items()}
            return TextRef(f"reason.template.{key}", **tokens)
    return TextRef("reason.template.syntax", message=message)


def known_filters(environment: TemplateEnvironment) -> Iterable[str]:
    """The names of the filters a template may use."""
    return environment.filters.keys()
