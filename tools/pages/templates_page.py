"""docs/templates.md: how an officer changes a document in Word, and how our own templates stay alike."""

from __future__ import annotations

from pathlib import Path

from templates.styles import STYLES

from ktassess.documents.engine.environment import LOOP_PARTS, STANDARD_FILTERS, TESTS

_TEXT = Path(__file__).with_name("templates.md")
"""What is written by hand, with places in braces for what comes from the program."""


def templates_page() -> str:
    """The whole page in Markdown."""
    filters = ["| Tên | Ý nghĩa | Meaning |", "|---|---|---|"]
    filters += [
        f"| `{name}` | {one.meaning_vi} | {one.meaning_en} |" for name, one in STANDARD_FILTERS.items()
    ]
    styles = ["| Kiểu | Cỡ chữ | |", "|---|---|---|"]
    for style in STYLES:
        if style.size > 2:  # the others are lines and gaps
            marks = ", ".join(
                word for word, there in (("đậm", style.bold), ("nghiêng", style.italic)) if there
            )
            styles.append(f"| {style.name} | {style.size:g} | {marks} |")
    text = _TEXT.read_text(encoding="utf-8")
    for name, value in {
        "filters": "\n".join(filters),
        "styles": "\n".join(styles),
        "tests": ", ".join(f"`{name}`" for name in sorted(TESTS)),
        "loop_parts": ", ".join(f"`loop.{name}`" for name in sorted(LOOP_PARTS)),
    }.items():
        text = text.replace(f"{{{name}}}", value)
    return text
