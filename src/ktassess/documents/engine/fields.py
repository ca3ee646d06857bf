"""The names a template may use: declared once, checked against, documented from, and given examples by.

A context is declared as a tree of :class:`Field` (one value), :class:`Fields` (a group: ``commune.name``) and
:class:`ListOf` (rows for ``{% for %}``). The top of the tree is a :class:`Fields` too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

TEXT, NUMBER, TRUTH = "text", "number", "truth"
"""The types a field may have: text, a whole number, true or false (only for ``{% if %}``)."""

_TYPES_VI = {TEXT: "chữ", NUMBER: "số nguyên", TRUTH: "có/không"}


@dataclass(frozen=True, slots=True)
class Field:
    """One value: its type, what it means in both languages, an example.

    ``optional``: it may be empty (text) or None, and a template should ask ``{% if %}`` first.
    """

    type: str
    meaning_vi: str
    meaning_en: str
    example: str | int | bool
    optional: bool = False

    def __post_init__(self) -> None:
        """ValueError where the type is not one of the three."""
        if self.type not in _TYPES_VI:
            raise ValueError(self.type)


@dataclass(frozen=True, slots=True)
class Fields:
    """A group of values: ``group.member``. ``optional``: the whole group may be None."""

    meaning_vi: str
    meaning_en: str
    members: Mapping[str, Shape]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list, each item a group or one value.

    ``examples``: items of the sample where repeating the item's own example would look silly (for groups,
    mappings of some of their members).
    """

    meaning_vi: str
    meaning_en: str
    item: Field | Fields
    examples: tuple[str | Mapping[str, object], ...] = field(default=())
    length: int = 3


Shape = Field | Fields | ListOf


def sample_context(fields: Fields, *, bare: bool = False) -> dict[str, Any]:
    """A context of examples, for a trial render.

    ``bare``: everything that may be empty is: lists without items, optional texts ``""``, optional groups and
    numbers None, truth values false.
    """
    return {name: _sample(shape, bare) for name, shape in fields.members.items()}


def _sample(shape: Shape, bare: bool) -> Any:
    if isinstance(shape, ListOf):
        if bare:
            return []
        if shape.examples:
            return [_merged(shape.item, example) for example in shape.examples]
        return [_sample(shape.item, bare) for _ in range(shape.length)]
    if bare and shape.optional:
        return "" if isinstance(shape, Field) and shape.type == TEXT else None
    if isinstance(shape, Fields):
        return sample_context(shape, bare=bare)
    return False if bare and shape.type == TRUTH else shape.example


def _merged(item: Field | Fields, example: str | Mapping[str, object]) -> Any:
    if isinstance(example, str):
        return example
    return {**_sample(item, False), **example}


def paths(fields: Fields, prefix: str = "") -> Iterator[tuple[str, Shape]]:
    """Every name with its full path; the items of a list under ``list[]``."""
    for name, shape in fields.members.items():
        path = f"{prefix}{name}"
        yield path, shape
        inner = shape.item if isinstance(shape, ListOf) else shape
        if isinstance(inner, Fields):
            yield from paths(inner, f"{path}[]." if isinstance(shape, ListOf) else f"{path}.")


def describe(fields: Fields) -> str:
    """The documentation of a context as Markdown, Vietnamese first: every name, meaning and example."""
    lines = [*_HEADING]
    groups: list[tuple[str, Fields, str]] = []
    for name, shape in fields.members.items():
        if isinstance(shape, Field):
            lines.append(_row(name, shape))
        else:
            inner = shape.item if isinstance(shape, ListOf) else shape
            lines.append(_group_row(name, shape))
            if isinstance(inner, Fields):
                groups.append((name, inner, "item" if isinstance(shape, ListOf) else name))
    parts = ["\n".join(lines)]
    parts += [_section(path, group, shown) for path, group, shown in groups]
    return "\n\n".join(parts) + "\n"


_HEADING = ("| Tên | Kiểu | Ý nghĩa | Meaning | Ví dụ |", "|---|---|---|---|---|")


def _section(path: str, group: Fields, shown: str) -> str:
    title = f"### `{path}`\n\n{group.meaning_vi} · {group.meaning_en}"
    if shown == "item":
        title += f"\n\n```jinja\n{{%p for item in {path} %}}\n…\n{{%p endfor %}}\n```"
    lines = [*_HEADING]
    below: list[str] = []
    for name, shape in group.members.items():
        full = f"{shown}.{name}"
        if isinstance(shape, Field):
            lines.append(_row(full, shape))
            continue
        lines.append(_group_row(full, shape))
        inner = shape.item if isinstance(shape, ListOf) else shape
        if isinstance(inner, Fields):
            below.append(_section(full, inner, "item" if isinstance(shape, ListOf) else full))
    return "\n\n".join([title + "\n\n" + "\n".join(lines), *below])


def _row(name: str, shape: Field) -> str:
    kind = _TYPES_VI[shape.type] + (", có thể trống" if shape.optional else "")
    example = ("có" if shape.example else "không") if shape.type == TRUTH else str(shape.example)
    return f"| `{name}` | {kind} | {_cell(shape.meaning_vi)} | {_cell(shape.meaning_en)} | {_cell(example)} |"


def _group_row(name: str, shape: Fields | ListOf) -> str:
    kind = "danh sách" if isinstance(shape, ListOf) else "nhóm"
    if isinstance(shape, Fields) and shape.optional:
        kind += ", có thể trống"
    example = ""
    if isinstance(shape, ListOf) and isinstance(shape.item, Field):
        example = "; ".join(str(item) for item in _sample(shape, False))
    return f"| `{name}` | {kind} | {_cell(shape.meaning_vi)} | {_cell(shape.meaning_en)} | {_cell(example)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>").replace("\t", "⇥")
