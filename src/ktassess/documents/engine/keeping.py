"""Keeping the end of a repeated table together: Word has no "keep with previous", and a loop only one row.

The last rows a loop makes are told to stay with what follows: with the row of totals beneath them, or with
the closing lines and the signature beneath the table, so that neither stands alone on the next page.
"""

from __future__ import annotations

import re

_LOOP_OF_ROWS = re.compile(
    r"\{%[-+]?\s*for\s(?:(?!%\}).)*%\}(?P<row><w:tr[ >](?:(?!\{%[-+]?\s*for\s|<w:tbl>|</w:tr>).)*</w:tr>)"
    r"\{%[-+]?\s*endfor\s*[-+]?%\}(?P<after><w:tr[ >]|</w:tbl><w:p>?(?:(?!</w:pPr>).)*</w:pPr>)?",
    re.DOTALL,
)
_PARAGRAPH_START = re.compile(r"(<w:p(?: [^>]*)?>)(<w:pPr>(?:<w:pStyle [^>]*/>)?)?")
_KEEP = "<w:keepNext/>"

ROWS_WITH_THE_CLOSING = 2
"""How many rows go over to the next page with the closing lines of a document."""


def keep_ends_together(source: str) -> str:
    """A prepared source whose loops of table rows keep their last rows with what follows.

    Nothing is changed where a table is followed by text that need not stay with it.
    """

    def kept(found: re.Match[str]) -> str:
        after = found["after"] or ""
        if _KEEP in found["row"]:
            return found.group()
        if after.startswith("<w:tr"):
            rows = 1
        elif _KEEP in after:
            rows = ROWS_WITH_THE_CLOSING
        else:
            return found.group()
        condition = f"{{% if loop.revindex <= {rows} %}}{_KEEP}{{% endif %}}"
        row = _PARAGRAPH_START.sub(lambda start: _with(start, condition), found["row"])
        whole, at = found.group(), found.start("row") - found.start()
        return whole[:at] + row + whole[at + len(found["row"]) :]

    return _LOOP_OF_ROWS.sub(kept, source)


def _with(start: re.Match[str], condition: str) -> str:
    paragraph, properties = start.groups()
    if properties is None:
        return f"{paragraph}<w:pPr>{condition}</w:pPr>"
    return f"{paragraph}{properties}{condition}"
