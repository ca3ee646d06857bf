"""docs/json.md: the reference of ``check --format json``, from its JSON Schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "schema" / "check.schema.json"

INTRODUCTION = """\
# The JSON of `ktassess check`

`ktassess check PATH… --format json` prints exactly one object on standard output, in UTF-8. Its shape is
fixed by [`schema/check.schema.json`](schema/check.schema.json) (JSON Schema, draft 2020-12), from which
this page is written.

- **Points** are strings with exact decimals (`"812.5"`): no exponent, no trailing zeros, a decimal point.
  Read them as decimals, never as binary floats. Only `threshold` is a number.
- **Dates** are ISO (`"2014-11-15"`).
- **What is not known is `null`**: never 0, never an empty text. All keys are always there.
- **Keys are only ever added**, at the end of an object. Ignore those you do not know.
- A total is `null` as soon as any criterion has no valid score: a partial sum is never passed off as one.
"""

PARTS = {
    "summary": "`summary`",
    "commune": "Each of `communes`",
    "score": "Each of `scores`",
    "loss": "Each of `weakest`",
    "spread": "Each of `members`",
    "step": "Each of `deadlines` (of a commune, and of the whole)",
    "finding": "Each of `findings`",
}


def json_page() -> str:
    """The page, from the schema as it stands."""
    return page(json.loads(SCHEMA.read_text(encoding="utf-8")))


def page(schema: dict[str, Any]) -> str:
    """The whole page in Markdown."""
    parts = [INTRODUCTION, "## The object\n", _table(schema, schema["$defs"])]
    for name, title in PARTS.items():
        parts += [f"## {title}\n", _table(schema["$defs"][name], schema["$defs"])]
    example = json.dumps(schema["examples"][0], ensure_ascii=False, indent=2)
    parts += ["## Example\n", f"```json\n{example}\n```\n"]
    return "\n".join(parts)


def _table(part: dict[str, Any], definitions: dict[str, Any]) -> str:
    rows = ["| key | value | meaning |", "|---|---|---|"]
    for key, value in part["properties"].items():
        meaning = value["description"].replace("|", "\\|")
        rows.append(f"| `{key}` | {_kind(value, definitions)} | {meaning} |")
    return "\n".join(rows) + "\n"


def _kind(value: dict[str, Any], definitions: dict[str, Any]) -> str:
    if "$ref" in value:
        name = value["$ref"].rsplit("/", 1)[1]
        plain = {"date": "date", "points": "points", "pointsOrNull": "points or null", "count": "count"}
        return plain.get(name, "object")
    if "const" in value:
        return f"`{json.dumps(value['const'])}`"
    if "enum" in value:
        return ", ".join(f"`{json.dumps(word)}`" for word in value["enum"])
    if value["type"] == "array":
        return "list of objects"
    types = [value["type"]] if isinstance(value["type"], str) else value["type"]
    named = ["date" if kind == "string" and value.get("format") == "date" else kind for kind in types]
    return " or ".join(named)
