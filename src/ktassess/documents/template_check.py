"""Checking templates before the first document is written: tags, names, official form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, Param, TextRef
from ..domain.regulation import DocumentRule, Regulation
from ..errors import OutputRefusedError, UnreadableInputError, not_written
from .store import SUFFIX, StoredTemplate, templates_of

_TAGS_OF_A_TEMPLATE = 4
"""So many tags are no slip of one document: it is a template."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking templates came to: how many there were, which, and what was found."""

    templates: tuple[tuple[StoredTemplate, DocumentRule], ...]
    others: tuple[Path, ...]
    findings: tuple[Finding, ...]
    regulation: Regulation | None = None

    @property
    def count(self) -> int:
        """How many files were checked."""
        return len(self.templates) + len(self.others)


def check_regulation_templates(
    regulation: Regulation, office: Path | None = None, *, trust_own: bool = False
) -> Checked:
    """Check the tags and names of every template a regulation's documents use.

    ``trust_own`` passes over the program's own templates (but for whether they are there): they were checked
    when it was made, and checking them again at every run takes longer than writing the documents.
    """
    pairs = tuple((template, _rule_of(regulation, template)) for template in templates_of(regulation, office))
    findings = [
        finding
        for template, rule in pairs
        if template.of_office or not template.exists or not trust_own
        for finding in _check(template, rule)
    ]
    return Checked(pairs, (), tuple(findings))


def _check(template: StoredTemplate, rule: DocumentRule) -> list[Finding]:
    # Loaded here: where only our own templates are used, nothing has to be prepared.
    from .context.fields import fields_of
    from .engine.checking import check_template

    return check_template(template.path, fields_of(rule), name=_shown(template))


def _rule_of(regulation: Regulation, template: StoredTemplate) -> DocumentRule:
    return next(rule for rule in regulation.documents if rule.template == template.stem)


def _shown(template: StoredTemplate) -> str:
    return f"templates/{template.stem}{SUFFIX}" if template.of_office else f"{template.stem}{SUFFIX}"


def check_of(paths: tuple[Path, ...]) -> Checked:
    """Check what the user names: a workspace's templates, a folder of them, single files; else our own.

    A Word file that goes by none of the documents' names is checked for its official form alone.
    """
    from ..pipeline import open_workspace
    from ..regulations import DEFAULT, load
    from ..workspace.folder import is_workspace

    regulation: Regulation | None = None
    if not paths:
        checked = check_regulation_templates(load(DEFAULT))
    else:
        checked = Checked((), (), ())
        for path in paths:
            if is_workspace(path):
                opened = open_workspace(path)
                regulation = opened.regulation
                part = check_regulation_templates(opened.regulation, opened.settings.templates)
            else:
                part = _check_files(load(DEFAULT), path)
            checked = Checked(
                checked.templates + part.templates,
                checked.others + part.others,
                checked.findings + part.findings,
            )
    form = [
        finding
        for template, _ in checked.templates
        if template.exists
        for finding in _form(template.path, _shown(template), rendered=False, damage_known=True)
    ]
    return Checked(checked.templates, checked.others, (*checked.findings, *form), regulation)


def _check_files(regulation: Regulation, path: Path) -> Checked:
    from .context.fields import fields_of
    from .engine.checking import check_template

    if not path.exists():
        raise UnreadableInputError("error.input.no-file", path=str(path))
    files = [path]
    if path.is_dir():
        # "~$…" is what Word leaves beside a file while it is open.
        files = [file for file in sorted(path.glob(f"*{SUFFIX}")) if not file.name.startswith("~$")]
    known: list[tuple[StoredTemplate, DocumentRule]] = []
    others: list[Path] = []
    findings: list[Finding] = []
    for file in files:
        rule = next((rule for rule in regulation.documents if rule.template == file.stem), None)
        if rule is None:
            others.append(file)
            findings += _other(file)
        else:
            known.append((StoredTemplate(file.stem, file, of_office=True), rule))
            findings += check_template(file, fields_of(rule), name=file.name)
    return Checked(tuple(known), tuple(others), tuple(findings))


def _other(file: Path) -> list[Finding]:
    """A file that goes by none of the names: a finished document, or a template that would never be used."""
    found = _form(file, file.name, rendered=True, damage_known=False)
    tags = [finding for finding in found if finding.code is Code.LEFT_OVER_TAG]
    if len(tags) < _TAGS_OF_A_TEMPLATE:
        return found
    form = _form(file, file.name, rendered=False, damage_known=False)
    return [_wrong(file.name, "reason.template.name"), *form]


def _wrong(name: str, key: str) -> Finding:
    from .engine.template import NO_TAG, WHOLE_FILE

    params: dict[str, Param] = {"template": name, "where": WHOLE_FILE, "tag": NO_TAG, "reason": TextRef(key)}
    return Finding(Code.TEMPLATE_WRONG, Place(name), params)


def _form(path: Path, name: str, *, rendered: bool, damage_known: bool) -> list[Finding]:
    """Departures from the official form; a file that cannot be read is one finding and stops no other.

    ``damage_known``: the check of its tags has said so already.
    """
    from .official_form import check_document

    try:
        return check_document(path, name, rendered=rendered)
    except UnreadableInputError as error:
        if damage_known:
            return []
        too_large = error.key == "error.docx.too-large"
        return [_wrong(name, "reason.template.too-large" if too_large else "reason.template.not-word")]


def preview_of(checked: Checked, folder: Path) -> tuple[Path, ...]:
    """Render each template with examples of its fields, as its document would be; the files written.

    Raises OutputRefusedError where a file is already there or cannot be written.
    """
    from ..regulations import DEFAULT, load
    from .context.examples import example_context
    from .engine.template import Template

    regulation = checked.regulation or load(DEFAULT)
    written = []
    for template, rule in checked.templates:
        target = folder / f"{template.stem}{SUFFIX}"
        data = Template.load(template.path).render(example_context(rule, regulation), title=rule.name)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as file:
                file.write(data)
        except FileExistsError:
            raise OutputRefusedError("error.output.exists", path=str(target)) from None
        except OSError as error:
            raise not_written(str(target), error) from error
        written.append(target)
    return tuple(written)
