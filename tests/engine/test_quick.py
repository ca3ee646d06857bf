"""The quick code of a template gives Jinja's own text, or none."""

from __future__ import annotations

from typing import Any

import jinja2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ktassess.documents.context import fields_of
from ktassess.documents.engine.environment import make_environment
from ktassess.documents.engine.fields import sample_context
from ktassess.documents.engine.preparation import prepare
from ktassess.documents.engine.quick import quick_code
from ktassess.documents.engine.values import clean_context
from ktassess.documents.store import find_template
from ktassess.domain.regulation import DocumentRule
from ktassess.regulations import load

VALUES: dict[str, Any] = clean_context(
    {
        "x": "A & B <c> \"d\" 'e'",
        "empty": "",
        "one": 1,
        "yes": True,
        "nothing": None,
        "group": {"name": "Đắk <La>", "inner": {"name": "trong", "keys": "khóa"}, "items": "mục"},
        "rows": [{"name": "a"}, {"name": "b & c"}, {"name": "c"}],
        "names": ["một", "hai"],
    }
)


def careful(source: str) -> str | None:
    try:
        return make_environment().from_string(source).render(VALUES)
    except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError):
        return None


def quick(source: str) -> str | None:
    environment = make_environment()
    try:
        return "".join(quick_code(environment.parse(source), environment)(VALUES))
    except Exception:
        return None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ x }}{{ x }}", "A &amp; B &lt;c&gt; &#34;d&#34; &#39;e&#39;" * 2),
        ("{{ group.name }} {{ group.inner.name|upper }}", "Đắk &lt;La&gt; TRONG"),
        ("{{ group.items }} {{ group.inner.keys }}", "mục khóa"),
        ("{% for r in rows %}{{ loop.index }}{{ r.name }}{% endfor %}", "1a2b &amp; c3c"),
        ("{% set n = namespace(i=0) %}{% for r in rows %}{% set n.i = n.i + 1 %}{% endfor %}{{ n.i }}", "3"),
        ("{{ one }}{{ one }}{{ 1 }}", "111"),
        ("{{ (rows|last).name }}{{ rows[0].name }}", "ca"),
    ],
)
def test_it_gives_the_text(source: str, text: str) -> None:
    assert quick(source) == text


@pytest.mark.parametrize(
    "source",
    [
        *("{{ yes }}", "{{ one }}{{ yes }}", "{{ nothing }}", "{{ rows }}", "{{ group }}", "{{ unknown }}"),
        *("{{ group.unknown }}", "{{ x.upper }}", "{{ rows.append }}", "{{ group.__class__ }}"),
        *("{{ unknown.name }}", "{{ one.real }}", "{{ group.pop('name') }}"),
    ],
)
def test_it_gives_none_where_jinja_gives_none(source: str) -> None:
    assert careful(source) is None
    assert quick(source) is None


NAMES = st.sampled_from(["x", "empty", "one", "yes", "nothing", "group", "rows", "names", "unknown", "r"])
PARTS = st.sampled_from(
    ["", ".name", ".inner.name", ".inner", ".unknown", ".items", "[0]", "[0].name", "['name']"]
)
ENDS = st.sampled_from(["", "|upper", "|default('ô <')", "|join(', ')", "|length", "|first", " ~ x", " == 1"])
EXPRESSIONS = st.builds("".join, st.tuples(NAMES, PARTS, ENDS))


@st.composite
def sources(draw: st.DrawFn) -> str:
    pieces = []
    for _ in range(draw(st.integers(1, 4))):
        one, other = draw(EXPRESSIONS), draw(EXPRESSIONS)
        pieces.append(
            draw(
                st.sampled_from(
                    [
                        f"{{{{ {one} }}}}",
                        f"{{% if {one} %}}{{{{ {other} }}}}{{% else %}}không{{% endif %}}",
                        f"{{% for r in {one} %}}{{{{ loop.index }}}}{{{{ {other} }}}}{{% endfor %}}",
                        f"{{% set r = {one} %}}{{{{ r }}}}",
                        f"{{{{ {one} if {other} }}}}",
                        f"{{% if {one} is defined %}}có{{% endif %}}",
                    ]
                )
            )
        )
    return "".join(pieces)


@settings(max_examples=600, deadline=None)
@given(sources())
@example("{{ one }}{{ yes }}")
def test_never_another_text(source: str) -> None:
    text = quick(source)
    if text is not None:
        assert text == careful(source)


RULES = [rule for rule in load("kon-tum-2014").documents if rule.template]


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_our_own_templates_need_no_other(rule: DocumentRule) -> None:
    environment = make_environment()
    values = clean_context(sample_context(fields_of(rule)))
    for part in prepare(find_template(rule.template).path.read_bytes()).parts:
        tree = environment.parse(part.source)
        assert "".join(quick_code(tree, environment)(values)) == environment.from_string(tree).render(values)
