"""On which line of a TOML text each key stands: tomllib gives values without their place."""

from __future__ import annotations

from collections.abc import Iterator

Path = tuple[str | int, ...]
"""A key path: names of keys, and numbers (from 0) of the items of lists."""


def lines_of(text: str) -> dict[Path, int]:
    """The line (from 1) of every key, table and list item of a text tomllib has accepted.

    The scanner only finds its way; what is right TOML is tomllib's to say.
    """
    scanner = _Scanner(text.replace("\r\n", "\n"))
    scanner.document()
    return scanner.lines


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.lines: dict[Path, int] = {}
        self.last_item: dict[Path, int] = {}  # number of the last [[item]] of each list of tables

    def document(self) -> None:
        table: Path = ()
        while self.skip_blank():
            if self.text.startswith("[", self.at):
                table = self.header()
            else:
                self.key_and_value(table)

    def header(self) -> Path:
        line = self.line
        is_item = self.text.startswith("[[", self.at)
        self.forward(2 if is_item else 1)
        *parents, name = self.key()
        self.forward(2 if is_item else 1)
        path: Path = ()
        for parent in parents:
            path += (parent,)
            if path in self.last_item:
                path += (self.last_item[path],)
        path += (name,)
        self.lines.setdefault(path, line)
        if is_item:
            self.last_item[path] = self.last_item.get(path, -1) + 1
            path += (self.last_item[path],)
            self.lines[path] = line
        return path

    def key_and_value(self, table: Path) -> None:
        line = self.line
        path = table
        for name in self.key():
            path += (name,)
            self.lines.setdefault(path, line)
        self.forward(1)  # the equals sign
        self.value(path)

    def key(self) -> list[str]:
        return list(self.key_parts())

    def key_parts(self) -> Iterator[str]:
        while True:
            self.skip_spaces()
            if self.text.startswith(('"', "'"), self.at):
                start = self.at
                self.string()
                yield _unquoted(self.text[start : self.at])
            else:
                start = self.at
                while self.at < len(self.text) and self.text[self.at] not in " \t.=]\n":
                    self.at += 1
                yield self.text[start : self.at]
            self.skip_spaces()
            if not self.text.startswith(".", self.at):
                return
            self.forward(1)

    def value(self, path: Path) -> None:
        self.skip_spaces()
        if self.text.startswith("[", self.at):
            self.list(path)
        elif self.text.startswith("{", self.at):
            self.forward(1)
            while self.skip_blank(","):
                if self.text.startswith("}", self.at):
                    self.forward(1)
                    break
                self.key_and_value(path)
        elif self.text.startswith(('"', "'"), self.at):
            self.string()
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",]}#\n":
                self.at += 1

    def list(self, path: Path) -> None:
        self.forward(1)
        number = 0
        while self.skip_blank(","):
            if self.text.startswith("]", self.at):
                self.forward(1)
                return
            self.lines[(*path, number)] = self.line
            self.value((*path, number))
            number += 1

    def string(self) -> None:
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            self.forward(3)
            while self.at < len(self.text) and not self.text.startswith(quote * 3, self.at):
                self.forward(2 if quote == '"' and self.text[self.at] == "\\" else 1)
            self.forward(3)
            while self.text.startswith(quote, self.at):  # up to two quotes may stand before the closing ones
                self.forward(1)
            return
        self.forward(1)
        while self.at < len(self.text) and self.text[self.at] != quote:
            self.forward(2 if quote == '"' and self.text[self.at] == "\\" else 1)
        self.forward(1)

    def forward(self, count: int) -> None:
        self.line += self.text.count("\n", self.at, self.at + count)
        self.at += count

    def skip_spaces(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in " \t":
            self.at += 1

    def skip_blank(self, also: str = "") -> bool:
        """Skip spaces, line ends, comments; whether anything is left."""
        while self.at < len(self.text):
            letter = self.text[self.at]
            if letter == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            elif letter in " \t\n" or (also and letter in also):
                self.forward(1)
            else:
                return True
        return False


def _unquoted(key: str) -> str:
    import tomllib

    return next(iter(tomllib.loads(f"{key} = 0")))
