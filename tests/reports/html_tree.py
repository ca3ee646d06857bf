"""A page of HTML as a tree, read strictly: what is opened is closed, and in its order."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "hr", "img", "input"}
ALONE = {"rect", "line", "circle", "path", "use"}


@dataclass
class Node:
    tag: str
    attributes: dict[str, str]
    children: list[Node] = field(default_factory=list)
    text: str = ""

    def all(self, *tags: str) -> list[Node]:
        found = [self] if self.tag in tags else []
        return found + [node for child in self.children for node in child.all(*tags)]

    @property
    def whole_text(self) -> str:
        return self.text + "".join(child.whole_text for child in self.children)


class Reader(HTMLParser):
    """Builds a tree and fails where a tag is not closed, or closed that was not open."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALONE
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, (self.open[-1].tag, tag)
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].text += data


def read(html: bytes) -> Node:
    reader = Reader()
    reader.feed(html.decode())
    reader.close()
    assert reader.open == [reader.root]
    return reader.root


def everything(node: Node) -> list[Node]:
    return [node, *(found for child in node.children for found in everything(child))]
