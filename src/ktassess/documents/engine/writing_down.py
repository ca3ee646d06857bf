"""Writing a template down as code: what :mod:`.ready` loads."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from jinja2.meta import find_undeclared_variables

from .environment import make_environment
from .finishing import CORE
from .keeping import keep_ends_together
from .preparation import prepare
from .quick import python_of
from .tables import columns_may_change
from .template import core_frame
from .well_formed import is_always_well_formed

_HEAD = '''"""{name}, written down as code by tools/make_templates.py: change the template, never this."""

from ..engine import filling

SHA256 = {sha256!r}
TITLE = {title!r}
PROPERTIES = {properties!r}
'''


def written_down(path: Path) -> str | None:
    """The source of the module for a template; None where the template must be asked itself each time.

    TemplateError, PackageError where it is wrong.
    """
    data = path.read_bytes()
    prepared = prepare(data)
    if CORE not in prepared.members:
        return None
    functions: list[str] = []
    parts: list[str] = []
    asks: set[str] = set()
    environment = make_environment()
    for part in prepared.parts:
        if not part.has_tags:
            continue
        tree = environment.parse(keep_ends_together(part.source))
        name = f"fill_{len(parts) + 1}"
        code = python_of(tree, name)
        mended = part.is_document and ("<wp:docPr" in part.source or columns_may_change(part.source))
        if code is None or mended or not is_always_well_formed(part.before, tree, part.after):
            return None
        functions.append(code)
        asks |= find_undeclared_variables(tree)
        parts.append(f"    ({part.member!r}, {part.before.encode()!r}, {name}, {part.after.encode()!r}),\n")
    frame, title = core_frame(prepared.members[CORE])
    head = _HEAD.format(name=path.name, sha256=sha256(data).hexdigest(), title=title, properties=frame)
    listed = "".join((f"ASKS = frozenset({sorted(asks)!r})\nPARTS = (\n", *parts, ")\n"))
    return "\n\n".join((head, *functions, listed))
