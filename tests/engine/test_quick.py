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
from ktassess.documents.engine.filling import Printed
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
        "none_at_all": [],
        "chào": "chào",
        "text": "văn bản",
        "values": "giá trị",
        "filling": "chỗ",
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
    code = quick_code(make_environment().parse(source))
    if code is None:
        return None
    try:
        return code(VALUES, Printed()).decode()
    except Exception:
        return None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ x }}{{ x }}", "A &amp; B &lt;c&gt; &#34;d&#34; &#39;e&#39;" * 2),
        ("{{ group.name }} {{ group.inner.name|upper }}", "Đắk &lt;La&gt; TRONG"),
        ("{{ group.items }} {{ group.inner.keys }}", "mục khóa"),
        ("{% for r in rows %}{{ loop.index }}{{ r.name }}{% endfor %}", "1a2b &amp; c3c"),
        ("{% for r in rows %}{{ r.name if loop.last else loop.revindex }}{% endfor %}", "32c"),
        ("{% for r in none_at_all %}{{ r }}{% else %}không{% endfor %}", "không"),
        (
            "{% for r in names %}{% for r in rows %}{{ loop.index }}{% endfor %}{{ r }}{% endfor %}",
            "123một123hai",
        ),
        ("{% if empty %}a{% elif yes and not empty %}<b>{% else %}c{% endif %}", "<b>"),
        ("{{ empty|default('…') }}{{ chào }}", "…chào"),
        ("{{ one }}{{ one }}{{ 1 }}", "111"),
        ("{{ text }}{{ values }}{{ filling }}", "văn bảngiá trịchỗ"),
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
        code = quick_code(tree)
        assert code is not None
        assert code(values, Printed()).decode() == environment.from_string(tree).render(values)
