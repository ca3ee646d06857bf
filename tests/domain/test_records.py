"""Our frozen dataclasses behave as the library's own."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import math
import pickle
import pkgutil
from pathlib import Path
from typing import Any

import pytest

import ktassess
from ktassess.domain import records

CLASSES = '''
from __future__ import annotations
from dataclasses import InitVar, field
from functools import cached_property
from typing import ClassVar, Generic, TypeVar

T = TypeVar("T")

@dataclass(frozen=True, slots=True)
class Plain:
    """Two fields."""
    name: str
    number: int = 3

@dataclass(frozen=True, slots=True)
class Made(Generic[T]):
    """Defaults made anew, fields not shown or not compared, what is of the class, a property."""
    value: T
    items: list[int] = field(default_factory=list)
    hidden: str = field(default="x", repr=False)
    aside: str = field(default="y", compare=False)
    count: ClassVar[int] = 7

    @property
    def twice(self) -> list[int]:
        return self.items * 2

@dataclass(frozen=True, slots=True)
class Empty:
    """No field at all."""

@dataclass(frozen=True)
class Remembering:
    """Not in slots, so that something can be remembered."""
    name: str

    @cached_property
    def upper(self) -> str:
        return self.name.upper()

@dataclass(frozen=True, slots=True)
class Checked:
    """Looks at itself when it is made."""
    number: int
    doubled: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "doubled", self.number * 2)

@dataclass(frozen=True, slots=True)
class Own:
    """Compares in a way of its own."""
    number: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own)

@dataclass(frozen=True, slots=True, order=True)
class Ordered:
    """In an order."""
    number: int

@dataclass(frozen=True, slots=True)
class Keyword:
    """With a keyword."""
    number: int = field(kw_only=True)

@dataclass(frozen=True, slots=True)
class Given:
    """Is given what it does not keep."""
    number: int
    other: InitVar[int]
'''


def made_by(decorator: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"dataclass": decorator, "__name__": __name__}
    exec(CLASSES, found)
    return found


OURS, THEIRS = made_by(records.dataclass), made_by(dataclasses.dataclass)
NAMES = [name for name, value in OURS.items() if dataclasses.is_dataclass(value)]
CALLS: list[tuple[tuple[object, ...], dict[str, object]]] = [
    ((), {}),
    (("a",), {}),
    (("a", 1), {}),
    (("a", 1, "c"), {}),
    (("a", 1, "c", "d"), {}),
    ((4,), {}),
    ((math.nan,), {}),
    ((), {"number": 4}),
    ((), {"name": "a", "number": 4}),
    (("a",), {"aside": "other"}),
    (("a",), {"unknown": 1}),
    ((1, 2, 3, 4, 5, 6), {}),
]


def outcome(work: Any) -> object:
    """What comes of it: an error by its kind, anything else as it is shown."""
    try:
        return repr(work())
    except Exception as error:
        return type(error).__name__


def is_refused(work: Any) -> bool:
    """Whether it cannot be done; the library's words for it are not the same everywhere (in slots)."""
    try:
        work()
    except (dataclasses.FrozenInstanceError, TypeError):
        return True
    return False


def everything(cls: Any, values: tuple[object, ...], names: dict[str, object]) -> list[object]:
    """What a record can be asked, with the answers."""

    def new() -> Any:
        return cls(*values, **names)

    asked = [new, lambda: new() == new(), lambda: new() == object(), lambda: new() < new()]
    asked += [lambda: hash(new()) == hash(new()), lambda: {new(): 1}[new()]]
    asked += [lambda: is_refused(lambda: setattr(new(), "number", 1))]
    asked += [lambda: is_refused(lambda: setattr(new(), "nothing", 1))]
    asked += [
        lambda: is_refused(lambda: delattr(new(), "name")),
        lambda: new().__dict__,
        lambda: cls.__slots__,
    ]
    asked += [lambda: dataclasses.replace(new(), number=9), lambda: dataclasses.asdict(new())]
    asked += [lambda: new().upper, lambda: new().twice, lambda: cls.count, lambda: cls.__match_args__]
    asked += [lambda: [(one.name, one.type) for one in dataclasses.fields(cls)], lambda: cls.__doc__]
    asked += [lambda: list(inspect.signature(cls).parameters), lambda: cls.__qualname__]
    return [outcome(ask) for ask in asked]


@pytest.mark.parametrize("name", NAMES)
def test_the_same_as_the_librarys(name: str) -> None:
    for values, names in CALLS:
        assert everything(OURS[name], values, names) == everything(THEIRS[name], values, names)


def test_fields_that_are_not_compared_are_not() -> None:
    made = OURS["Made"]
    assert made(1, aside="a") == made(1, aside="b")
    assert made(1, hidden="a") != made(1, hidden="b")
    assert made(1).items is not made(1).items


def test_records_of_two_classes_are_never_equal() -> None:
    assert OURS["Plain"]("a", 1) != THEIRS["Plain"]("a", 1)


def test_a_record_is_no_base_of_another() -> None:
    with pytest.raises(TypeError, match="inherit"):
        records.dataclass(frozen=True)(type("Child", (OURS["Plain"],), {}))


def all_records() -> list[type]:
    """Every class of the program that :mod:`ktassess.domain.records` has made."""
    found = []
    for module in pkgutil.walk_packages(ktassess.__path__, "ktassess."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if inspect.isclass(value) and getattr(value.__setattr__, "__module__", "") == records.__name__:
                found.append(value)
    return list(dict.fromkeys(found))


RECORDS = all_records()


def test_there_are_records_to_look_at() -> None:
    assert len(RECORDS) > 150


def test_every_frozen_class_is_made_here() -> None:
    """Where one is made by the library, each command starts a millisecond later."""
    package = Path(ktassess.__file__).parent
    sources = {path: path.read_text("utf-8") for path in package.rglob("*.py")}
    frozen = {path for path, text in sources.items() if "@dataclass(frozen=True" in text}
    assert len(frozen) > 90
    assert [path for path in frozen if "records import dataclass" not in sources[path]] == []


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: f"{cls.__module__}.{cls.__qualname__}")
def test_every_record_of_the_program(cls: Any) -> None:
    """Made, compared, hashed, shown, replaced, packed: as the library's class of the same fields."""
    slots = "__slots__" in vars(cls)
    own = [(one.name, one.type, dataclasses.field(**settings_of(one))) for one in dataclasses.fields(cls)]
    theirs = dataclasses.make_dataclass(cls.__name__, own, frozen=True, slots=slots)
    theirs.__qualname__ = cls.__qualname__
    signatures = [inspect.signature(each).parameters for each in (cls, theirs)]
    assert list(signatures[0]) == list(signatures[1])
    if hasattr(cls, "__post_init__"):
        return
    values = {one.name: f"<{one.name}>" for one in dataclasses.fields(cls)}
    ours, other = cls(**values), theirs(**values)
    assert (repr(ours), ours == cls(**values)) == (repr(other), other == theirs(**values))
    assert hash(ours) == hash(cls(**values))
    for name in values:
        changed, changed_there = (dataclasses.replace(each, **{name: "other"}) for each in (ours, other))
        assert (changed == ours, hash(changed) == hash(ours)) == (
            changed_there == other,
            hash(changed_there) == hash(other),
        )
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(ours, name, "other")
    if "__reduce__" in vars(cls):
        return
    again = pickle.loads(pickle.dumps(ours))
    assert again == ours
    assert repr(again) == repr(ours)


def settings_of(one: Any) -> dict[str, Any]:
    given = {key: getattr(one, key) for key in ("default", "default_factory", "repr", "compare")}
    return {key: value for key, value in given.items() if value is not dataclasses.MISSING}
