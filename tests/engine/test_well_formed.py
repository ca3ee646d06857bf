"""Which templates are shown to give well-formed documents only, and that it is so."""

from __future__ import annotations

from pathlib import Path
from xml.parsers import expat

import jinja2
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ktassess.documents.engine.environment import make_environment
from ktassess.documents.engine.preparation import prepare
from ktassess.documents.engine.values import clean_context
from ktassess.documents.engine.well_formed import is_always_well_formed

TEMPLATES = sorted((Path(__file__).parents[2] / "templates").glob("*.docx"))


def shown(source: str) -> bool:
    return is_always_well_formed("<body>", make_environment().parse(source), "</body>")


@pytest.mark.parametrize(
    "source",
    [
        "<p>một</p>",
        "{{ x }}",
        '<p a="{{ x }}">{{ x }}</p>',
        "{% if y %}<p>{{ x }}</p>{% elif x %}<q/>{% else %}không{% endif %}",
        "{% for z in zs %}<p>{% if y %}{{ z|upper }}{% endif %}</p>{% else %}<q/>{% endfor %}",
        "{% set n = x %}{{ n }}{% with m = x %}<p>{{ m }}</p>{% endwith %}",
        "]]{{ x }}<p/>",
        "&amp;{{ x }}",
        "{{ '<p>' }}",
    ],
)
def test_shown(source: str) -> None:
    assert shown(source)


@pytest.mark.parametrize(
    "source",
    [
        "<p>",
        "{% if y %}<p>{% endif %}{% if y %}</p>{% endif %}",
        "<p>{% for z in zs %}</p><p>{% endfor %}</p>",
        "<{{ x }}/>",
        "<p {{ x }}/>",
        "<p a={{ x }}/>",
        "<p{% if y %} a='1'{% endif %}/>",
        '<p a="{% if y %}1{% endif %}"/>',
        "&{{ x }};",
        "&#{{ x }};",
        "]]{{ x }}>",
        "{{ x }}>",
        "<!-- {{ x }} -->",
        "<![CDATA[{{ x }}]]>",
        "<?p {{ x }}?>",
        "{{ '\\x01' }}",
        "{{ x|default('\\ufffe') }}",
        "{% set n %}<p>{% endset %}{{ n }}",
        "{% macro m() %}<p>{% endmacro %}",
        "\ue000",
    ],
)
def test_not_shown(source: str) -> None:
    assert not shown(source)


@pytest.mark.parametrize("path", TEMPLATES, ids=[path.stem for path in TEMPLATES])
def test_our_own_templates_are_shown(path: Path) -> None:
    for part in prepare(path.read_bytes()).parts:
        assert is_always_well_formed(part.before, make_environment().parse(part.source), part.after)


PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<q>", "</q>", "<p/>", '<p a="', '"/>', '">', "text", "]]", ">", "&amp;", "&", ";"),
        *("{{ x }}", "{{ x|upper }}", "{{ ns.n }}", "{{ 'ß' ~ x }}", "{{ [x, x]|join(x) }}", "{{ 7 }}"),
        *("{% if y %}", "{% if x %}", "{% else %}", "{% endif %}", "{% for z in zs %}", "{{ z }}"),
        *("{% endfor %}", "{% set ns = namespace(n=x) %}", "{% set n %}", "{% endset %}", "{{ n }}"),
        *("<!--", "-->", "<![CDATA[", "]]>", "<?p ", "?>", "\ue000", "<block/>", " "),
    ]
)
HOSTILE = st.lists(
    st.sampled_from([*"<>&;\"'/]a#0 \x00\x0b\r\ue000-?=[!", "]]>", "<p>", "\ufffe"]), max_size=6
).map("".join)


@settings(max_examples=600, deadline=None)
@given(st.lists(PIECES, max_size=9), HOSTILE, HOSTILE, st.booleans())
def test_what_is_shown_holds_for_every_value(pieces: list[str], x: str, z: str, y: bool) -> None:
    source = "".join(pieces)
    environment = make_environment()
    try:
        tree = environment.parse(source)
        template = environment.from_string(source)
    except jinja2.TemplateError:
        assume(False)
    assume(is_always_well_formed("<body>", tree, "</body>"))
    try:
        text = template.render(clean_context({"x": x, "y": y, "zs": [z, x, ""]}))
    except jinja2.TemplateError:
        return
    expat.ParserCreate().Parse(f"<body>{text}</body>".encode(), True)
