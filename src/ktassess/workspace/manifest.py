"""What is ours in the output folder, and what it was made from.

``manifest.json`` remembers every output with its SHA-256 and the inputs, templates and rule pack it follows
from; ``manifest-sha256.txt`` says the same so that ``sha256sum -c`` can check it. Both are sorted and the
same for the same run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from json import JSONEncoder
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import OutputRefusedError, not_written
from .atomic import write_whole
from .file_names import inside

MANIFEST = "manifest.json"
CHECKSUMS = "manifest-sha256.txt"
JOURNAL = ".ktassess-journal.jsonl"
"""What was about to be written since the manifest was saved last: it outlives a crash."""

SCHEMA = 1


class Source(NamedTuple):
    """What an output follows from: a workbook, the district's book, the settings, a template, the rules.

    ``path`` is relative to the workspace, or names what is inside the program ("rules:kon-tum-2014").
    """

    kind: str
    path: str
    sha256: str


class Made(NamedTuple):
    """One output of ours: its path below the output folder, its hash, which document it is, of whom."""

    path: str
    sha256: str
    document: str
    commune: str | None
    follows: tuple[Source, ...]


@dataclass(slots=True)
class Manifest:
    """All outputs of ours; changed by :meth:`record` and :meth:`drop`, kept by :meth:`save`."""

    tool_version: str = ""
    rules: str = ""
    rules_sha256: str = ""
    outputs: dict[str, Made] = field(default_factory=dict)
    announced: dict[str, set[str]] = field(default_factory=dict, repr=False)

    def is_ours(self, path: str, sha256: str) -> bool:
        """Whether a file with that hash at that path is as we wrote it."""
        made = self.outputs.get(path)
        return (made is not None and made.sha256 == sha256) or sha256 in self.announced.get(path, ())

    def knows(self, path: str) -> bool:
        """Whether we ever wrote a file at that path."""
        return path in self.outputs or path in self.announced

    def record(
        self, path: str, sha256: str, *, document: str, commune: str | None, follows: Iterable[Source]
    ) -> None:
        """Remember an output that is on the disk as we made it."""
        self.outputs[path] = Made(path, sha256, document, commune, tuple(sorted(set(follows))))
        self.announced.pop(path, None)

    def drop(self, path: str) -> None:
        """Forget an output."""
        self.outputs.pop(path, None)
        self.announced.pop(path, None)

    def save(self, root: Path) -> None:
        """Write both files, whole or not at all; OutputRefusedError where they cannot be written."""
        for name, text in ((MANIFEST, self.as_json()), (CHECKSUMS, self.as_checksums())):
            try:
                root.mkdir(parents=True, exist_ok=True)
                if not write_whole(inside(root, name), text.encode()):
                    raise OutputRefusedError("error.output.not-written", path=name, reason="")
            except OSError as error:
                raise not_written(name, error) from error
        self._save_journal(inside(root, JOURNAL))

    def _save_journal(self, file: Path) -> None:
        """Keep of the journal what this run was not about: a crashed run's files of other communes."""
        with suppress(OSError):
            if not self.announced:
                file.unlink()
                return
            lines = [
                journal_line(path, sha256)
                for path in sorted(self.announced)
                for sha256 in sorted(self.announced[path])
            ]
            write_whole(file, "".join(lines).encode())

    def as_json(self) -> str:
        """The manifest as JSON, a line an output; each source stands once and is known by its number."""
        made = [self.outputs[path] for path in sorted(self.outputs)]
        sources = sorted(set().union(*{one.follows for one in made}))
        numbers = {source: number for number, source in enumerate(sources)}
        outputs = (
            {
                "path": one.path,
                "sha256": one.sha256,
                "document": one.document,
                "commune": one.commune,
                "follows": [numbers[source] for source in one.follows],
            }
            for one in made
        )
        content = {
            "schema": _encoded(SCHEMA),
            "tool": _encoded({"name": "ktassess", "version": self.tool_version}),
            "rules": _encoded({"id": self.rules, "sha256": self.rules_sha256}),
            "sources": _line_by_line(source._asdict() for source in sources),
            "outputs": _line_by_line(outputs),
        }
        members = ",\n".join(f' "{name}": {value}' for name, value in content.items())
        return f"{{\n{members}\n}}\n"

    def as_checksums(self) -> str:
        """The outputs as ``sha256sum`` writes and checks them, from inside the output folder."""
        return "".join(f"{self.outputs[path].sha256}  {path}\n" for path in sorted(self.outputs))


def _line_by_line(items: Iterable[Mapping[str, Any]]) -> str:
    """A list with each item in a line of its own: indenting all of it would take json ten times as long."""
    lines = ",\n  ".join(map(_encoded, items))
    return f"[\n  {lines}\n ]" if lines else "[]"


_encoded = JSONEncoder(ensure_ascii=False).encode


def journal_line(path: str, sha256: str) -> str:
    """What the journal says of a file that is ours or about to be."""
    return f"[{_encoded(path)}, {_encoded(sha256)}]\n"


def load_manifest(root: Path) -> Manifest:
    """The manifest of an output folder, with what the journal tells of a run that did not end.

    Empty where there is none; OutputRefusedError where it is damaged: without it nobody knows what is ours.
    """
    file = root / MANIFEST
    manifest = Manifest()
    try:
        manifest = _parsed(json.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        pass
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise OutputRefusedError("error.output.manifest-damaged", path=f"{root.name}/{MANIFEST}") from error
    _read_journal(root / JOURNAL, manifest)
    return manifest


def _parsed(content: dict[str, Any]) -> Manifest:
    if content["schema"] != SCHEMA:
        raise ValueError(content["schema"])
    sources = [Source(one["kind"], one["path"], one["sha256"]) for one in content["sources"]]
    outputs = {
        one["path"]: Made(
            one["path"],
            one["sha256"],
            one["document"],
            one["commune"],
            tuple([sources[number] for number in one["follows"]]),
        )
        for one in content["outputs"]
    }
    return Manifest(content["tool"]["version"], content["rules"]["id"], content["rules"]["sha256"], outputs)


def _read_journal(file: Path, manifest: Manifest) -> None:
    try:
        lines = file.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, TypeError):  # the last line of a crash may be cut
            path, sha256 = json.loads(line)
            manifest.announced.setdefault(str(path), set()).add(str(sha256))
