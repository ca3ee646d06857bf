"""The quick code of a template: a Python function for what nearly every tag says.

Jinja asks the sandbox at every dot, finishes and escapes every text it prints anew, and takes longer to load
than a district's documents take to write. Yet the tags people write say little: a name with dots, ``if``,
``for``, a comparison. Such a template is written down as one plain function (:func:`python_of`); for our own
templates that is done beforehand (:mod:`..ready`).

The function gives the text Jinja would give in the sandbox, or it raises, and then Jinja is asked, which says
what is wrong or gives the text after all. A dot is the look for a key in a group: on anything else than a
group that has the key it is an error, so nothing can be reached but the plain values of the context
(:mod:`.values`). A template with any other kind of tag has no quick code.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jinja2 import nodes

from . import filling
from .filling import Fill

_OPERATORS = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
_FILTERS = {"default": ("filling.default", 1), "upper": ("filling.upper", 0), "lower": ("filling.lower", 0)}
_LOOP = {
    "index": "({at} + 1)",
    "index0": "{at}",
    "revindex": "({count} - {at})",
    "revindex0": "({count} - {at} - 1)",
    "first": "({at} == 0)",
    "last": "({at} == {count} - 1)",
    "length": "{count}",
}
_CONSTANTS = (str, int, bool, type(None))


class _OtherError(Exception):
    """The template says something there is no quick code for."""


def quick_code(tree: nodes.Template) -> Fill | None:
    """The quick code of a parsed template; None where it has none."""
    source = python_of(tree)
    if source is None:
        return None
    made: dict[str, Any] = {"filling": filling}
    exec(compile(source, "<quick template>", "exec"), made)
    fill: Fill = made["fill"]
    return fill


def python_of(tree: nodes.Template, name: str = "fill") -> str | None:
    """The source of the function, which asks for :mod:`.filling` by its name; None where there is none."""
    try:
        return _Writer().function(name, tree)
    except _OtherError:
        return None


class _Writer:
    """Writes one function, line by line.

    Every name of the template becomes a variable of its own, so that none can be taken for one of Python's.
    """

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._depth = 1
        self._names: dict[str, str] = {}
        self._scopes: list[dict[str, str]] = []
        self._loops = 0
        self._loop: tuple[str, str] | None = None

    def function(self, name: str, tree: nodes.Template) -> str:
        self._body(tree.body)
        wanted = (f"    {variable} = values[{asked!r}]" for asked, variable in self._names.items())
        head = f"def {name}(values, printed):"
        return "\n".join((head, *wanted, "    text = []", *self._lines, '    return b"".join(text)', ""))

    def _line(self, text: str) -> None:
        self._lines.append("    " * self._depth + text)

    def _inside(self, body: Sequence[nodes.Node]) -> None:
        self._depth += 1
        if body:
            self._body(body)
        else:
            self._line("pass")
        self._depth -= 1

    def _body(self, body: Sequence[nodes.Node]) -> None:
        pieces: list[str] = []
        for node in body:
            if isinstance(node, nodes.Output):
                pieces += map(self._piece, node.nodes)
            elif isinstance(node, nodes.If) and _is_static(node):
                pieces.append(self._either(node))
            elif isinstance(node, nodes.If):
                self._put(pieces)
                self._branches(node)
            elif isinstance(node, nodes.For):
                self._put(pieces)
                self._for(node)
            else:
                raise _OtherError
        self._put(pieces)

    def _put(self, pieces: list[str]) -> None:
        if pieces:
            self._line("text += (")
            for piece in pieces:
                self._line(f"    {piece},")
            self._line(")")
            pieces.clear()

    def _piece(self, node: nodes.Expr) -> str:
        if isinstance(node, nodes.TemplateData):
            return repr(node.data.encode())
        return f"printed[{self._said(node)}]"

    def _either(self, node: nodes.If) -> str:
        """An ``if`` that puts in nothing but text of the template, as one expression."""
        otherwise = _static_text(node.else_)
        for branch in reversed((node, *node.elif_)):
            otherwise = f"({_static_text(branch.body)} if {self._said(branch.test)} else {otherwise})"
        return otherwise

    def _branches(self, node: nodes.If) -> None:
        self._line(f"if {self._said(node.test)}:")
        self._inside(node.body)
        for other in node.elif_:
            self._line(f"elif {self._said(other.test)}:")
            self._inside(other.body)
        if node.else_:
            self._line("else:")
            self._inside(node.else_)

    def _for(self, node: nodes.For) -> None:
        target = node.target
        if not isinstance(target, nodes.Name) or node.test is not None or node.recursive:
            raise _OtherError
        self._loops += 1
        rows, count, at = (f"{word}_{self._loops}" for word in ("rows", "count", "at"))
        variable = _variable(target.name, self._loops)
        self._line(f"{rows} = filling.rows({self._said(node.iter)})")
        if any(each.name == "loop" for each in node.find_all(nodes.Name)):
            self._line(f"{count} = len({rows})")
            self._line(f"for {at}, {variable} in enumerate({rows}):")
        else:
            self._line(f"for {variable} in {rows}:")
        outside, self._loop = self._loop, (at, count)
        self._scopes.append({target.name: variable})
        self._inside(node.body)
        self._scopes.pop()
        self._loop = outside
        if node.else_:
            self._line(f"if not {rows}:")
            self._inside(node.else_)

    def _said(self, node: nodes.Node) -> str:
        """An expression in Python."""
        if isinstance(node, nodes.Name):
            return self._name(node.name)
        if isinstance(node, nodes.Getattr):
            return self._part(node)
        if isinstance(node, nodes.Const) and isinstance(node.value, _CONSTANTS):
            return repr(node.value)
        if isinstance(node, nodes.Not):
            return f"(not {self._said(node.node)})"
        if isinstance(node, nodes.And | nodes.Or):
            word = "and" if isinstance(node, nodes.And) else "or"
            return f"({self._said(node.left)} {word} {self._said(node.right)})"
        if isinstance(node, nodes.CondExpr) and node.expr2 is not None:
            return f"({self._said(node.expr1)} if {self._said(node.test)} else {self._said(node.expr2)})"
        if isinstance(node, nodes.Compare) and all(each.op in _OPERATORS for each in node.ops):
            compared = (f"{_OPERATORS[each.op]} {self._said(each.expr)}" for each in node.ops)
            return f"({' '.join((self._said(node.expr), *compared))})"
        if isinstance(node, nodes.Filter):
            return self._filter(node)
        raise _OtherError

    def _name(self, name: str) -> str:
        if name == "loop":
            raise _OtherError
        for scope in reversed(self._scopes):
            if name in scope:
                return scope[name]
        return self._names.setdefault(name, _variable(name))

    def _part(self, node: nodes.Getattr) -> str:
        of = node.node
        if isinstance(of, nodes.Name) and of.name == "loop":
            if self._loop is None or node.attr not in _LOOP:
                raise _OtherError
            at, count = self._loop
            return _LOOP[node.attr].format(at=at, count=count)
        if not isinstance(of, nodes.Name | nodes.Getattr):
            raise _OtherError
        return f"{self._said(of)}[{node.attr!r}]"

    def _filter(self, node: nodes.Filter) -> str:
        function, arguments = _FILTERS.get(node.name, ("", 0))
        if not function or node.node is None or len(node.args) != arguments or node.kwargs:
            raise _OtherError
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            raise _OtherError
        return f"{function}({', '.join(map(self._said, (node.node, *node.args)))})"


def _variable(name: str, number: int | None = None) -> str:
    """The variable for a name of the context, or of the loop of that number: no two are the same."""
    stem = name if name.isascii() else f"x{name.encode().hex()}"
    return f"{stem}_" if number is None else f"{stem}__{number}"


def _is_static(node: nodes.If) -> bool:
    inside = [*node.body, *(one for other in node.elif_ for one in other.body), *node.else_]
    return all(
        isinstance(one, nodes.Output) and all(isinstance(each, nodes.TemplateData) for each in one.nodes)
        for one in inside
    )


def _static_text(body: Sequence[nodes.Node]) -> str:
    data = (each.data for one in body for each in one.nodes)  # type: ignore[attr-defined]
    return repr("".join(data).encode())
