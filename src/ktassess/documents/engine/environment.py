"""The one Jinja environment every template runs in: sandboxed, escaped, strict, with a fixed set of filters.

A template can reach the values it is given and nothing else. Names that do not exist are errors, and so is
printing anything but text and whole numbers: a ``None``, a ``True`` or a decimal with a dot has no place in
an official document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import StrictUndefined, Undefined
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.filters import do_join
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

from ...domain.findings import TextRef

TESTS = frozenset({"defined", "none", "odd", "even", "divisibleby", "in"})
"""The tests (``x is odd``) a template may use."""

LOOP_PARTS = frozenset(
    {"index", "index0", "revindex", "revindex0", "first", "last", "length", "previtem", "nextitem"}
)
"""What a template may ask of ``loop`` inside a ``for``."""

LARGEST_PRODUCT = 10**12


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter and what it is for, in both languages (for the templates' documentation)."""

    function: Callable[..., Any]
    meaning_vi: str
    meaning_en: str


def _default(value: object, other: str) -> object:
    return other if isinstance(value, Undefined) or value is None or value == "" else value


def _upper(value: str | int) -> str:
    return str(value).upper()


def _lower(value: str | int) -> str:
    return str(value).lower()


def _edge(items: object, index: int) -> object:
    if not isinstance(items, list | tuple) or not items:
        raise UndefinedError(TextRef("reason.template.empty-list"))
    return items[index]


STANDARD_FILTERS: Mapping[str, Filter] = {
    "upper": Filter(_upper, "chữ in hoa", "upper case"),
    "lower": Filter(_lower, "chữ thường", "lower case"),
    "join": Filter(
        do_join, "nối các phần tử của danh sách bằng chuỗi cho trước", "items joined by the given text"
    ),
    "length": Filter(len, "số phần tử của danh sách, số chữ của chuỗi", "number of items or characters"),
    "first": Filter(lambda items: _edge(items, 0), "phần tử đầu của danh sách", "first item of a list"),
    "last": Filter(lambda items: _edge(items, -1), "phần tử cuối của danh sách", "last item of a list"),
    "default": Filter(_default, "giá trị thay thế khi để trống", "what stands in for an empty value"),
}
"""The filters every template may use; more are given to :func:`make_environment` by name."""


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Jinja for templates that anybody may have written: values can be read, and nothing can be called."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, filters: Mapping[str, Filter]) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=_printable, cache_size=0)
        self.globals.clear()
        self.globals["namespace"] = Namespace
        self.filters.clear()
        self.filters.update({name: filter_.function for name, filter_ in filters.items()})
        for name in set(self.tests) - TESTS:
            del self.tests[name]

    def is_safe_callable(self, obj: Any) -> bool:
        """Only ``namespace()`` may be called."""
        return obj is Namespace

    def getattr(self, obj: Any, attribute: str) -> Any:
        """``obj.attribute``: a key of a group, or a part of ``loop`` or of a namespace; never a method."""
        if isinstance(obj, dict):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in LOOP_PARTS:
            return getattr(obj, attribute)
        if isinstance(obj, Namespace | Undefined):
            return super().getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """``obj[argument]``: a key of a group, or a position in a list."""
        if isinstance(obj, dict):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=str(argument))
        if isinstance(obj, list | tuple) and isinstance(argument, int | slice):
            try:
                return obj[argument]
            except (IndexError, ValueError):
                return self.undefined(obj=obj, name=str(argument))
        if isinstance(obj, Undefined):
            return super().getitem(obj, argument)
        return self.undefined(obj=obj, name=str(argument))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Multiply and divide small whole numbers only: ``"x" * 10**9`` would fill the memory."""
        if operator == "**" or not (isinstance(left, int) and isinstance(right, int)):
            raise SecurityError(operator)
        if operator == "*" and abs(left) * abs(right) > LARGEST_PRODUCT:
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)


def _printable(value: Any) -> Any:
    """The value if it may stand in a document: text or a whole number; UndefinedError otherwise."""
    if type(value) is str or type(value) is int or isinstance(value, str | Undefined):
        return value
    # Jinja hands the message on as it is, so that the text it names can be said later.
    if value is None:
        raise UndefinedError(TextRef("reason.template.prints-nothing"))
    raise UndefinedError(TextRef("reason.template.prints-type", type=type(value).__name__))


def make_environment(more_filters: Mapping[str, Filter] | None = None) -> TemplateEnvironment:
    """The environment with the standard filters and, where given, more of them.

    ``more_filters`` go by their name in templates; a name that is taken already raises ValueError.
    """
    filters = dict(STANDARD_FILTERS)
    for name, filter_ in (more_filters or {}).items():
        if name in filters:
            raise ValueError(name)
        filters[name] = filter_
    return TemplateEnvironment(filters)
