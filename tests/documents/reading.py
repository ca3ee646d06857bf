"""Renders the documents of a year and reads them back as text and as XML."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

from ktassess.documents.catalogue import plan_documents
from ktassess.documents.context import ContextBuilder
from ktassess.documents.engine.template import Template
from ktassess.domain.outcome import YearReview
from ktassess.workspace.settings import Settings

TEMPLATES = Path(__file__).parents[2] / "templates"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def template(stem: str) -> Template:
    """One of our templates, loaded once."""
    return Template.load(TEMPLATES / f"{stem}.docx")


def render_all(review: YearReview, settings: Settings) -> dict[str, bytes]:
    """All documents of a year by their paths."""
    builder = ContextBuilder(review, settings)
    return {
        document.path: template(document.rule.template).render(
            builder.context(document.rule, document.commune)
        )
        for document in plan_documents(review, settings).documents
    }


def xml_of(data: bytes, part: str = "word/document.xml") -> etree._Element:
    """A part of a document."""
    with ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(part))


def paragraphs(data: bytes) -> list[str]:
    """The text of each paragraph, breaks as spaces, open spaces as single spaces."""
    texts = []
    for paragraph in xml_of(data).iter(f"{W}p"):
        # A tab stop in a paragraph's properties is no tab in its text.
        inside = (node for run in paragraph.iter(f"{W}r") for node in run.iter(f"{W}t", f"{W}br", f"{W}tab"))
        parts = [node.text or "" if node.tag == f"{W}t" else " " for node in inside]
        texts.append(re.sub(" ?\u00a0{2,} ?|\u00a0", " ", "".join(parts)).strip())
    return [text for text in texts if text]


def text_of(data: bytes) -> str:
    """The whole text, a line a paragraph."""
    return "\n".join(paragraphs(data))
