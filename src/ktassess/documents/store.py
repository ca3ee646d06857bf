"""Where templates are found: the office's own before ours, by file name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.regulation import Regulation

if TYPE_CHECKING:
    from .engine.ready import Renders

_PACKAGE = Path(__file__).resolve().parent.parent
SUFFIX = ".docx"


def own_folder() -> Path:
    """The folder of the program's own templates, in an installed wheel and in a checkout alike."""
    installed = _PACKAGE / "templates"
    if installed.is_dir():
        return installed
    return _PACKAGE.parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """A template by its stem: the file to use, and whether it is the office's own."""

    stem: str
    path: Path
    of_office: bool

    @property
    def exists(self) -> bool:
        """Whether there is such a file at all."""
        return self.path.is_file()


def find_template(stem: str, office: Path | None = None) -> StoredTemplate:
    """The template of that stem: the office's (in the workspace's ``templates/``) where it has one."""
    if office is not None:
        own = office / f"{stem}{SUFFIX}"
        if own.is_file():
            return StoredTemplate(stem, own, of_office=True)
    return StoredTemplate(stem, own_folder() / f"{stem}{SUFFIX}", of_office=False)


def load_template(stored: StoredTemplate) -> Renders:
    """The template, ready to make documents; TemplateError where it cannot be read or its tags are wrong."""
    if stored.of_office:
        from .engine.template import Template

        return Template.load(stored.path)
    from .engine.ready import load_own

    return load_own(stored.path)


def templates_of(regulation: Regulation, office: Path | None = None) -> tuple[StoredTemplate, ...]:
    """The templates a regulation's documents use, in the order of the documents, each once."""
    stems = dict.fromkeys(rule.template for rule in regulation.documents if rule.template)
    return tuple(find_template(stem, office) for stem in stems)
