"""Our own templates, written down as code when they are made: nothing is left to prepare.

Preparing a template takes docxtpl, Jinja and some thirty milliseconds, in each process; a module of
``documents/ready`` is loaded in less than one. It says which file it was made of: where that is another now,
or its code cannot go on with a context, the template itself is asked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import date
from functools import cached_property, lru_cache, partial
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from .filling import Printed
from .finishing import CORE, FIXED_DATE, finished, properties
from .package import Member, Package, read_members
from .values import clean_context, clean_text

if TYPE_CHECKING:
    from .template import Template

_MODULES = "ktassess.documents.ready"
_MOST_PROPERTIES = 64
_MOST_TEMPLATES = 64
_PRINTED = Printed()


class Renders(Protocol):
    """What makes documents: a template, or the code it was written down as."""

    @property
    def asks(self) -> Collection[str] | None:
        """The names of the context it asks for; None: any."""

    def render(
        self, context: Mapping[str, object], *, title: str | None = None, created: date = FIXED_DATE
    ) -> bytes:
        """The document's bytes, as :meth:`.Template.render` gives them."""


def module_name(stem: str) -> str:
    """The name of the module of a template in ``documents/ready``."""
    return stem.replace("-", "_")


def load_own(path: Path) -> Renders:
    """One of our own templates: ready, where its module was made of this very file.

    TemplateError as :meth:`.Template.load` raises it.
    """
    with suppress(OSError):
        ready = _ready(path, path.read_bytes())
        if ready is not None:
            return ready
    return _whole(path)


@lru_cache(maxsize=_MOST_TEMPLATES)
def _ready(path: Path, data: bytes) -> Renders | None:
    """A template as its module has it; made once for all the districts a process writes for."""
    from importlib.util import find_spec

    name = f"{_MODULES}.{module_name(path.stem)}"
    if find_spec(name) is not None:
        module = import_module(name)
        if sha256(data).hexdigest() == module.SHA256:
            return _Ready(path, data, module)
    return None


def _whole(path: Path) -> Template:
    from .template import Template

    return Template.load(path)


class _Ready:
    def __init__(self, path: Path, data: bytes, module: ModuleType) -> None:
        self._path = path
        self.asks: Collection[str] | None = module.ASKS
        self._parts = module.PARTS
        self._title: str = module.TITLE
        self._properties = lru_cache(maxsize=_MOST_PROPERTIES)(partial(properties, module.PROPERTIES))
        changing = (CORE, *(member for member, *_ in self._parts))
        self._package = Package(read_members(data), changing)

    def render(
        self, context: Mapping[str, object], *, title: str | None = None, created: date = FIXED_DATE
    ) -> bytes:
        values = clean_context(context)
        with suppress(Exception):  # whatever it is, the template says it in the right words
            changed = self._changed(values)
            changed[CORE] = self._properties(self._title if title is None else clean_text(title), created)
            return self._package.write(changed)
        return self._template.render(values, title=title, created=created)

    def _changed(self, values: dict[str, Any]) -> dict[str, bytes | Member]:
        return {
            member: finished(before, fill(values, _PRINTED), after, well_formed=True)
            for member, before, fill, after in self._parts
        }

    @cached_property
    def _template(self) -> Template:
        return _whole(self._path)
