"""The names, filters and expressions of one tag after another, against the names a template may use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from jinja2 import nodes

from ...domain.findings import TextRef
from ...domain.text import fold, nfc
from .environment import LOOP_PARTS, TESTS
from .fields import Field, Fields, ListOf, Shape, paths

ANY = None
"""The shape of what the template computes itself: nothing is known of it."""

Known = Shape | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that does not exist, and the nearest one that does ("" if none is near)."""

    name: str
    nearest: str


@dataclass(frozen=True, slots=True)
class Unsafe:
    """Something a template may not do."""

    what: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that makes no sense; ``reason`` is a text of the catalogue."""

    reason: TextRef


Remark = Unknown | Unsafe | Wrong

_LOOP = Fields("vòng lặp", "loop", {part: Field("number", part, part, 1) for part in sorted(LOOP_PARTS)})
_PLAIN = (
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Neg,
    nodes.Pos,
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.FloorDiv,
    nodes.Mod,
    nodes.Concat,
    nodes.List,
    nodes.Tuple,
    nodes.Dict,
    nodes.Pair,
    nodes.Slice,
    nodes.Keyword,
)


class Names:
    """The names in force where a tag stands; tags are followed in the order of the document."""

    def __init__(
        self, fields: Fields, filters: Iterable[str], report: Callable[[Remark], None] = lambda _: None
    ) -> None:
        self._fields = fields
        self._scopes: list[dict[str, Known]] = [dict(fields.members)]
        self._filters = sorted(filters)
        self.report = report

    def push(self, names: Mapping[str, Known] | None = None) -> None:
        """A block of its own begins, with these names in it."""
        self._scopes.append(dict(names or {}))

    def pop(self) -> None:
        """The innermost block ends (the outermost never does)."""
        if len(self._scopes) > 1:
            self._scopes.pop()

    def printed(self, node: nodes.Node) -> None:
        """``{{ … }}``: a value that can stand in the text."""
        shape = self.look(node)
        if isinstance(shape, ListOf):
            self.report(Wrong(TextRef("reason.template.is-list")))
        elif isinstance(shape, Fields):
            some = ", ".join(list(shape.members)[:4])
            self.report(Wrong(TextRef("reason.template.is-group", parts=some)))
        elif isinstance(shape, Field) and shape.type == "truth":
            self.report(Wrong(TextRef("reason.template.is-truth")))

    def loop(self, node: nodes.For) -> None:
        """``{% for … in … %}``: opens the block's scope."""
        shape = self.look(node.iter)
        item: Known = ANY
        if isinstance(shape, ListOf):
            item = shape.item
        elif shape is not ANY:
            self.report(Wrong(TextRef("reason.template.needs-list")))
        self.push({"loop": _LOOP})
        self.bind(node.target, item)
        if node.test is not None:
            self.look(node.test)

    def bind(self, target: nodes.Node, shape: Known) -> None:
        """Give a name, or each of several, what stands on the other side."""
        if isinstance(target, nodes.Name):
            self._scopes[-1][nfc(target.name)] = shape
        elif isinstance(target, nodes.NSRef):
            self._name(target.name)
        else:
            for part in target.iter_child_nodes():
                self.bind(part, ANY)

    def look(self, node: nodes.Node) -> Known:
        """What an expression gives, reporting all that is wrong in it."""
        if isinstance(node, nodes.Name):
            return self._name(node.name)
        if isinstance(node, nodes.Const):
            return ANY
        if isinstance(node, nodes.Getattr):
            return self._member(node.node, node.attr)
        if isinstance(node, nodes.Getitem):
            return self._item(node)
        if isinstance(node, nodes.Filter):
            return self._filter(node)
        if isinstance(node, nodes.Test):
            self._test(node)
        elif isinstance(node, nodes.Call):
            self._call(node)
        elif isinstance(node, nodes.CondExpr):
            return self._either(node)
        elif isinstance(node, _PLAIN):
            self._children(node)
        else:
            self.report(Unsafe(type(node).__name__))
        return ANY

    def _children(self, node: nodes.Node) -> None:
        for child in node.iter_child_nodes():
            self.look(child)

    def _name(self, name: str) -> Known:
        for scope in reversed(self._scopes):
            if name in scope:
                return scope[name]
        if name.startswith("_"):
            self.report(Unsafe(name))
            return ANY
        near = {known for scope in self._scopes for known in scope}
        self.report(Unknown(name, nearest(name, near) or self._elsewhere(name)))
        return ANY

    def _elsewhere(self, name: str) -> str:
        """The full path of a name that stands in some group, not at the top."""
        wanted = fold(name)
        for path, _ in paths(self._fields):
            if fold(path.rpartition(".")[2]) == wanted and "[]" not in path:
                return path
        return ""

    def _member(self, node: nodes.Node, name: str) -> Known:
        shape = self.look(node)
        if name.startswith("_"):
            self.report(Unsafe(name))
            return ANY
        if isinstance(shape, Fields):
            if name in shape.members:
                return shape.members[name]
            before = _written(node)
            near = nearest(name, shape.members)
            self.report(Unknown(f"{before}{name}", f"{before}{near}" if near else ""))
        elif shape is not ANY:
            key = "list-without-part" if isinstance(shape, ListOf) else "value-without-part"
            what = _written(node).rstrip(".")
            self.report(Wrong(TextRef(f"reason.template.{key}", what=what, part=name)))
        return ANY

    def _item(self, node: nodes.Getitem) -> Known:
        argument = node.arg
        if isinstance(argument, nodes.Const) and isinstance(argument.value, str):
            return self._member(node.node, argument.value)
        shape = self.look(node.node)
        self.look(argument)
        if isinstance(shape, ListOf):
            return shape if isinstance(argument, nodes.Slice) else shape.item
        return ANY

    def _filter(self, node: nodes.Filter) -> Known:
        shape = ANY if node.node is None else self.look(node.node)
        for child in (*node.args, *node.kwargs):
            self.look(child)
        if node.name not in self._filters:
            self.report(Unknown(node.name, nearest(node.name, self._filters)))
        elif node.name in {"first", "last"} and isinstance(shape, ListOf):
            return shape.item
        elif node.name == "default":
            return shape
        return ANY

    def _test(self, node: nodes.Test) -> None:
        self._children(node)
        if node.name not in TESTS:
            self.report(Unknown(node.name, nearest(node.name, TESTS)))

    def _call(self, node: nodes.Call) -> None:
        if isinstance(node.node, nodes.Name) and node.node.name == "namespace":
            for child in (*node.args, *node.kwargs):
                self.look(child)
        else:
            self.report(Unsafe(f"{_written(node.node).rstrip('.')}()"))
            self.look(node.node)

    def _either(self, node: nodes.CondExpr) -> Known:
        self.look(node.test)
        first = self.look(node.expr1)
        if node.expr2 is not None:
            self.look(node.expr2)
        return first


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that looks most like this one, without regard to tone marks; "" if none does."""
    folded = {fold(one): one for one in sorted(known, reverse=True)}
    wanted = fold(name)
    if wanted in folded:
        return folded[wanted]
    close = get_close_matches(wanted, folded, 1, 0.6)
    return folded[close[0]] if close else ""


def _written(node: nodes.Node) -> str:
    """An expression's path as it was written, with a dot behind it ("" for anything else)."""
    if isinstance(node, nodes.Name):
        return f"{node.name}."
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}{node.attr}."
    return ""
