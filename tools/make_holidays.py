"""Write the table of the public holidays of past years, from the library that knows them.

Usage: python tools/make_holidays.py [LAST YEAR]

Take in a year when its swaps of working days are decided and the library has them; a test compares the two.
"""

from __future__ import annotations

import sys
from pathlib import Path

import holidays

from ktassess.workspace.public_holidays import YEARS

TABLE = Path(__file__).resolve().parent.parent / "src" / "ktassess" / "workspace" / "public_holidays.py"


def main(arguments: list[str]) -> int:
    """Write the years anew, up to the one asked for."""
    last = int(arguments[0]) if arguments else max(YEARS)
    kept, mark, _ = TABLE.read_text(encoding="utf-8").partition("\nYEARS: ")
    lines = [f"{kept}{mark}dict[int, dict[tuple[int, int], str]] = {{"]
    for year in range(min(YEARS), last + 1):
        lines.append(f"    {year}: {{")
        days = holidays.country_holidays("VN", years=year, language="vi")
        lines += [f'        ({day.month}, {day.day}): "{name}",' for day, name in sorted(days.items())]
        lines.append("    },")
    lines.append("}\n")
    TABLE.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    print(f"{TABLE.name}: {min(YEARS)} to {last}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
