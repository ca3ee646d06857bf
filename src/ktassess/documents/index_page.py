"""The index page of a zipped dossier: what lies in it, in the regulation's order, with numbers and hashes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from html import escape

from ..domain.outcome import YearReview
from ..domain.regulation import Scope
from ..workspace.settings import Settings
from .context.letterhead import Names
from .context.papers import IssuedRows, Papers
from .dossiers import PlannedDossier
from .language.dates import short_date
from .language.names import in_text, sentence

INDEX = "00-muc-luc.html"
"""Name of the index page inside the zip; it stands before the documents."""

CHECKSUMS = "sha256.txt"
"""Name of the list of hashes inside the zip, for ``sha256sum -c``."""

_OPEN = "…"

_PAGE = """\
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
@page {{ size: A4 landscape; margin: 20mm 15mm }}
body {{ font: 12pt "Times New Roman", serif; color: #000; background: #fff; margin: 1.5em }}
h1 {{ font-size: 14pt; text-align: center; margin: 0 0 .2em }}
p {{ text-align: center; margin: .2em 0 1em }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ border: 1px solid #000; padding: .25em .4em; vertical-align: top; text-align: left }}
th {{ text-align: center }}
thead {{ display: table-header-group }}
tr {{ break-inside: avoid }}
.tt, .ngay {{ text-align: center; white-space: nowrap }}
.tep {{ width: 37%; font-size: 10pt; overflow-wrap: anywhere }}
code {{ font: 6.5pt monospace }}
</style>
</head>
<body>
<h1>MỤC LỤC VĂN BẢN TRONG HỒ SƠ</h1>
<p><strong>{dossier}</strong><br>{whose}, năm {year}</p>
<table>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
<p>Hồ sơ có {count} văn bản. Mã SHA-256 của từng tệp có trong tệp {checksums}.</p>
</body>
</html>
"""

_HEADS = ("TT", "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu", "Cơ quan ban hành", "Tệp và mã SHA-256")


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One document of a dossier: its number and date ("…" where open), name, issuer, and its files."""

    number: str
    day: str
    name: str
    issuer: str
    files: tuple[tuple[str, str], ...]


def index_rows(
    review: YearReview,
    settings: Settings,
    dossier: PlannedDossier,
    files: Sequence[Sequence[tuple[str, bytes]]],
) -> list[IndexRow]:
    """A row for each document of the dossier; ``files`` are each document's, by name and bytes."""
    issued = IssuedRows(review)
    rows = []
    for document, own in zip(dossier.documents, files, strict=True):
        rule, commune = document.rule, document.commune
        papers = Papers(review, settings, commune, issued)
        name = in_text(commune.name) if commune else ""
        day = papers.day(rule)
        of_many = dossier.commune is None and rule.scope is Scope.COMMUNE
        rows.append(
            IndexRow(
                number=papers.symbol(rule, _OPEN),
                day=short_date(day) if day else _OPEN,
                name=f"{rule.name} ({name})" if of_many else rule.name,
                issuer=Names(review.regulation, settings, name).of(rule.issuer),
                files=tuple((file, sha256(data).hexdigest()) for file, data in own),
            )
        )
    return rows


def index_page(dossier: PlannedDossier, rows: Sequence[IndexRow], settings: Settings) -> str:
    """The page as HTML that needs nothing but itself, made to be read on a screen and printed."""
    whose = in_text(dossier.commune.name) if dossier.commune else in_text(settings.district.name)
    return _PAGE.format(
        title=escape(f"{dossier.dossier.name} - {whose}, năm {settings.year}"),
        dossier=escape(dossier.dossier.name),
        whose=escape(sentence(whose)),
        year=settings.year,
        heads="".join(f"<th>{head}</th>" for head in _HEADS),
        rows="\n".join(_row(at, row) for at, row in enumerate(rows, 1)),
        count=f"{len(rows):02d}",
        checksums=CHECKSUMS,
    )


def checksums(rows: Sequence[IndexRow]) -> str:
    """The hashes of all files, as ``sha256sum`` writes and checks them."""
    return "".join(f"{digest}  {file}\n" for row in rows for file, digest in row.files)


def _row(at: int, row: IndexRow) -> str:
    files = "<br>".join(_file(file, digest) for file, digest in row.files)
    cells = _cells(row)
    return f'<tr><td class="tt">{at}</td>{"".join(cells)}<td class="tep">{files}</td></tr>'


def _file(name: str, digest: str) -> str:
    return f'<a href="{escape(name)}">{escape(name)}</a><br><code>{digest}</code>'


def _cells(row: IndexRow) -> Iterator[str]:
    for text, kind in ((row.number, ""), (row.day, ' class="ngay"'), (row.name, ""), (row.issuer, "")):
        yield f"<td{kind}>{escape(text)}</td>"
