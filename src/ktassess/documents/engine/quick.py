"""The quick code of a template: the same text as Jinja's own, in a fraction of the time.

Jinja asks the sandbox at every dot (:meth:`.TemplateEnvironment.getattr`) and finishes and escapes every text
it prints anew. Yet nearly every dot asks a group for a key it has, and a year says the same names in every
document. So here a dot is the look into the group alone, and what was printed once is remembered as it was
printed.

The quick code gives the right text or fails: a dot on anything but a group that has the key is an error in
Python, and so is what may not be printed. Whoever uses it then asks Jinja's own code, in the sandbox, which
says what is wrong, or gives the text after all. Nothing is reached that the sandbox would not give: only
groups and lists can be looked into, and what they hold are plain values (:mod:`.values`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import escape

from .environment import TemplateEnvironment, printable

Quick = Callable[[dict[str, Any]], Iterator[str]]
"""The pieces of the text for a cleaned context."""

_MOST_REMEMBERED = 1 << 14
_PRINTED = "printed"
_MAY_BE_GROUPS = (nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Filter)


class _Printed(dict[str, str]):
    """Texts as they are printed: allowed in a document, and escaped."""

    def __missing__(self, value: Any) -> str:
        shown = str(escape(printable(value)))
        # Only texts are remembered: of other values some that are equal (1 and True) print differently.
        if type(value) is str:
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[value] = shown
        return shown


_PRINTED_TEXTS = _Printed()


class _QuickGenerator(CodeGenerator):
    """Jinja's own generator, but for what a dot and a printed value come to."""

    _not_groups: frozenset[str] = frozenset()

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802
        # A loop and a namespace() have parts, not keys.
        made = [each.target for each in node.find_all(nodes.Assign) if isinstance(each.node, nodes.Call)]
        names = (target.name for target in made if isinstance(target, nodes.Name))
        self._not_groups = frozenset({"loop", *names})
        super().visit_Template(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        of = node.node
        if not isinstance(of, _MAY_BE_GROUPS) or (isinstance(of, nodes.Name) and of.name in self._not_groups):
            super().visit_Getattr(node, frame)
        else:
            self.visit(of, frame)
            self.write(f"[{node.attr!r}]")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(f"{_PRINTED}[")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("]")


def quick_code(tree: nodes.Template, environment: TemplateEnvironment) -> Quick:
    """The quick code of a parsed template that keeps no markup (see :func:`.is_always_well_formed`)."""
    generating = environment.overlay()
    generating.code_generator_class = _QuickGenerator
    template = generating.from_string(tree)
    template.root_render_func.__globals__[_PRINTED] = _PRINTED_TEXTS

    def quick(values: dict[str, Any]) -> Iterator[str]:
        return template.root_render_func(template.new_context(values))

    return quick
