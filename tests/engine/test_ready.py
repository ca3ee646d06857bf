"""Our own templates as code: of these very templates, and the same documents as the templates themselves."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from ktassess.documents.context import fields_of
from ktassess.documents.engine.fields import sample_context
from ktassess.documents.engine.ready import load_own, module_name
from ktassess.documents.engine.template import Template
from ktassess.documents.engine.writing_down import written_down
from ktassess.documents.store import load_template, own_folder, templates_of
from ktassess.domain.regulation import DocumentRule
from ktassess.errors import TemplateError
from ktassess.regulations import load

READY = Path(__file__).parents[2] / "src" / "ktassess" / "documents" / "ready"
REGULATION = load("kon-tum-2014")
RULES = {rule.template: rule for rule in REGULATION.documents if rule.template}
TEMPLATES = sorted(own_folder().glob("*.docx"))


@pytest.mark.parametrize("path", TEMPLATES, ids=[path.stem for path in TEMPLATES])
def test_the_code_is_of_this_template(path: Path) -> None:
    """After changing a template: ``python tools/make_templates.py``."""
    assert (READY / f"{module_name(path.stem)}.py").read_text(encoding="utf-8") == written_down(path)


def test_there_is_no_code_without_a_template() -> None:
    names = {file.stem for file in READY.glob("*.py")} - {"__init__"}
    assert names == {module_name(path.stem) for path in TEMPLATES}


def with_breaks(value: Any) -> Any:
    """The same context with line breaks, tabs and what XML must escape in every text."""
    if isinstance(value, dict):
        return {key: with_breaks(each) for key, each in value.items()}
    if isinstance(value, list):
        return [with_breaks(each) for each in value]
    return f"{value}\n&\t<{value}>" if isinstance(value, str) and value else value


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_same_document(rule: DocumentRule, monkeypatch: pytest.MonkeyPatch) -> None:
    path = own_folder() / f"{rule.template}.docx"
    whole, ready = Template.load(path), load_own(path)
    context = sample_context(fields_of(rule))
    expected = [whole.render(one, title=rule.name) for one in (context, with_breaks(context))]
    monkeypatch.setattr(Template, "load", None)  # whoever asks for the template now, fails
    assert [ready.render(one, title=rule.name) for one in (context, with_breaks(context))] == expected


def test_the_template_itself_says_what_is_wrong() -> None:
    ready = load_own(own_folder() / "giay-cong-nhan.docx")
    with pytest.raises(TemplateError) as raised:
        ready.render({})
    assert raised.value.params["template"] == "giay-cong-nhan.docx"


def test_another_file_of_that_name_is_taken_as_it_is(tmp_path: Path) -> None:
    other = tmp_path / "giay-cong-nhan.docx"
    shutil.copy(own_folder() / "thong-bao.docx", other)
    assert isinstance(load_own(other), Template)


def test_the_office_s_own_template_is_taken_as_it_is(tmp_path: Path) -> None:
    shutil.copy(own_folder() / "giay-cong-nhan.docx", tmp_path)
    (found,) = (one for one in templates_of(REGULATION, tmp_path) if one.of_office)
    assert isinstance(load_template(found), Template)


def test_a_template_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(TemplateError):
        load_own(tmp_path / "giay-cong-nhan.docx")
