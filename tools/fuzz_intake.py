# ruff: noqa: E501
"""Damage workbooks at random and read them: only our own findings may come out, in bounded time and memory.

Usage: python tools/fuzz_intake.py [--cases 20000] [--seed 0] [--only KIND]

Each case takes a workbook of the corpus (xlsx, xls, ods, xlsb, csv), damages it (bytes flipped, the file cut,
parts of the archive rewritten, swapped, doubled or left out, records of an old workbook mutated, cells given
other values), and reads it as a scoring workbook and as a district's book. A case is one number: the same
seed and number make the same file. Batches run in processes of their own, so that even a reader that dies is
only a case that failed.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "intake" / "corpus"
SECONDS, MEGABYTES = 2.0, 300
BATCH = 1_000

JUNK = (
    b"", b"A0", b"XFD1048576", b"-1", b"1e9", b"1E+308", b"9" * 12, b"e", b"str", b"0%", b"../x", b"#REF!", b"nan",
    b"&amp;", b"&#0;", b"\xff\xfe", b"TRUE", b"45,5", b"1.000", b"\xe1\xba\xbf", b"<x>", b"]]>", b"65535", b"1048577",
)  # fmt: skip
PIECES = (rb"<[^>]*>", rb'"[^"]*"', rb">[^<]+<")
CELLS = (rb"<v>[^<]*</v>", rb'office:value="[^"]*"', rb"<text:p>[^<]*</text:p>", rb"<t[^>]*>[^<]*</t>")
VALUES = (
    "", "0", "-5", "75", "75.5", "1E+30", "1000000", "0.1", "41948", "45,5", "45/50", "1.000", "#N/A", "TRUE", "ba mươi",
    "1/2", "90%", "03/11/2014", "X·", "a" * 40_000, "\u0301", "٣", "½", "∞", "NaN", "1_0", " 7 0 ", "0x1F",
)  # fmt: skip


def bases() -> dict[str, bytes]:
    """The workbooks that are damaged, by their file names."""
    from tests.intake.binary import workbook
    from tests.intake.tables import scores_table, standard, write_workbook

    kinds = ("ods", "xls", "xlsx")
    paths = [path for kind in kinds for path in sorted((CORPUS / kind).glob(f"*.{kind}"))]
    found = {path.name: path.read_bytes() for path in paths}
    odd = {2: "'1.000", 3: "=SUM(A1)", 4: "!#N/A", 5: "%:0.9"}
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(Path(folder) / "odd.xlsx", standard(scores_table(odd)))
        found["odd.xlsx"] = path.read_bytes()
        found["plain.xlsx"] = write_workbook(Path(folder) / "plain.xlsx", standard()).read_bytes()
    found["records.xlsb"] = workbook({"Chấm điểm": scores_table({2: "#N/A", 3: "%:0.9", 4: "~:7"})})
    rows = [line.replace("|", ";") for line in scores_table({3: "45,5"}).splitlines()]
    text = "\r\n".join(rows)
    found["points.csv"] = text.encode("utf-8-sig")
    found["wide.csv"] = text.encode("utf-16")
    return found


def flipped(data: bytes, chance: random.Random, _others: list[bytes]) -> bytes:
    """Some bytes changed, sometimes the end cut off."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 8, 50))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed[: chance.randrange(len(changed))] if chance.random() < 0.15 else changed)


def moved(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """A stretch doubled, left out, or taken from another file."""
    source = chance.choice((data, chance.choice(others)))
    start = chance.randrange(len(source))
    piece = source[start : start + chance.choice((1, 4, 64, 512, 4096))]
    at = chance.randrange(len(data))
    return data[:at] + piece + data[at + chance.choice((0, len(piece), 512)) :]


def rewritten(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """Parts of an archive rewritten, swapped, doubled, left out or taken from another one."""
    parts = _parts(data)
    if not parts:
        return flipped(data, chance, others)
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(list(parts))
        way = chance.random()
        if way < 0.1:
            other = chance.choice(list(parts))
            parts[name], parts[other] = parts[other], parts[name]
        elif way < 0.15 and len(parts) > 1:
            del parts[name]
        elif way < 0.25:
            strange = _parts(chance.choice(others))
            if strange:
                parts[name] = chance.choice(list(strange.values()))
        elif name.endswith(".bin"):
            parts[name] = flipped(parts[name] or b"\x00", chance, others)
        else:
            parts[name] = _junk(parts[name], chance, PIECES)
    return _packed(parts)


def revalued(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """Cells given other values, the file itself whole."""
    parts = _parts(data)
    if parts:
        for name in [each for each in parts if re.search(r"sheet\d|sharedStrings|content", each)]:
            for _ in range(chance.randint(1, 6)):
                parts[name] = _value(parts[name], chance)
        return _packed(parts)
    if data[:2] in (b"\xff\xfe", b"\xef\xbb"):
        encoding = "utf-16" if data[0] == 0xFF else "utf-8-sig"
        fields = data.decode(encoding).split(";")
        for _ in range(chance.randint(1, 6)):
            fields[chance.randrange(len(fields))] = chance.choice((*VALUES, '"', "\n", "\x00", ",,,"))
        return ";".join(fields).encode(encoding, "replace")
    return mutated_records(data, chance, others)


def mutated_records(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """Records of an old workbook changed within, their lengths kept or not."""
    from ktassess.intake.compound import Compound, pack_stream
    from ktassess.intake.refusal import RefusedError

    try:
        stream = bytearray(Compound(data).stream("Workbook"))
    except RefusedError:
        return flipped(data, chance, others)
    starts = []
    at = 0
    while at + 4 <= len(stream):
        starts.append(at)
        at += 4 + struct.unpack_from("<H", stream, at + 2)[0]
    for _ in range(chance.choice((1, 3, 10))):
        start = chance.choice(starts)
        length = struct.unpack_from("<H", stream, start + 2)[0]
        way = chance.random()
        if way < 0.2:
            stream[start + chance.randrange(4)] = chance.randrange(256)
        elif length:
            offset = start + 4 + chance.randrange(length)
            if offset + 2 <= len(stream):
                stream[offset : offset + 2] = chance.choice((b"\xff\xff", b"\x00\x00", os_bytes(chance)))
    return pack_stream("Workbook", bytes(stream))


def os_bytes(chance: random.Random) -> bytes:
    """Two bytes of any value."""
    return bytes((chance.randrange(256), chance.randrange(256)))


DAMAGES: tuple[Callable[[bytes, random.Random, list[bytes]], bytes], ...] = (
    flipped,
    moved,
    rewritten,
    rewritten,
    revalued,
    revalued,
)


def _parts(data: bytes) -> dict[str, bytes]:
    if not data.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


def _junk(part: bytes, chance: random.Random, kinds: tuple[bytes, ...]) -> bytes:
    spans = [found.span() for found in re.finditer(chance.choice(kinds), part)]
    if not spans:
        return part
    start, end = chance.choice(spans)
    return part[: start + 1] + chance.choice(JUNK) + part[end - 1 :]


def _value(part: bytes, chance: random.Random) -> bytes:
    spans = [found.span() for found in re.finditer(chance.choice(CELLS), part)]
    if not spans:
        return part
    start, end = chance.choice(spans)
    inner = re.search(rb'([>"])[^<>"]*([<"])', part[start:end])
    if inner is None:
        return part
    value = chance.choice(VALUES).encode().replace(b"&", b"&amp;").replace(b"<", b"&lt;")
    return part[: start + inner.start() + 1] + value + part[start + inner.end() - 1 :]


class Wrong(Exception):  # noqa: N818  (it is what the tool is for, not an error of the tool)
    """A case that came out wrong."""


class Fuzz:
    """Makes cases and looks at what comes out of them."""

    def __init__(self, seed: int, folder: Path, only: str | None = None) -> None:
        from ktassess.regulations import load

        self._seed = seed
        self._bases = {name: data for name, data in bases().items() if only is None or name.endswith(only)}
        self._others = list(self._bases.values())
        self._regulation = load("kon-tum-2014")
        self._folder = folder
        self.codes: Counter[str] = Counter()
        self.read = self.refused = self.compared = 0
        self.slowest = 0.0

    def make(self, number: int) -> tuple[str, bytes]:
        """The file of a case: its name, its content."""
        chance = random.Random(f"{self._seed}/{number}")
        name = chance.choice(list(self._bases))
        return name, chance.choice(DAMAGES)(self._bases[name], chance, self._others)

    def case(self, number: int) -> None:
        """Make a case and read it; Wrong where anything but our own findings comes out."""
        from ktassess.intake import read_district_book, read_workbook
        from ktassess.intake.refusal import Reason

        name, data = self.make(number)
        path = self._folder / f"case{Path(name).suffix}"
        path.write_bytes(data)
        start = time.process_time()
        reading = read_workbook(path, name, self._regulation)
        book = read_district_book(path, name, self._regulation)
        spent = time.process_time() - start
        self.slowest = max(self.slowest, spent)
        if spent > 2 * SECONDS:
            raise Wrong(f"{number}: {name}: {spent:.1f} s")
        if not (reading.failed is (not reading.assessments) is bool(reading.findings)):
            raise Wrong(f"{number}: {name}: failed and findings do not agree")
        findings = [*reading.findings, *book.findings]
        for assessment in reading.assessments:
            findings += assessment.findings
        for finding in findings:
            self.codes[finding.code.id] += 1
            if finding.place is None or finding.place.file != name:
                raise Wrong(f"{number}: {name}: {finding.code.id} without its file")
        self.refused += reading.failed
        self.read += not reading.failed
        bug = any(each.params.get("reason") == Reason.CANNOT_BE_READ.value for each in reading.findings)
        if bug:
            self._say_why(path, number)
        elif not reading.failed:
            self._compare(path, number, name)

    def _say_why(self, path: Path, number: int) -> None:
        """A file may be so broken that no more can be said; a mistake of ours must not hide there."""
        from ktassess.intake.guard import opened
        from ktassess.intake.opening import open_workbook
        from ktassess.intake.refusal import RefusedError
        from ktassess.intake.several import read_assessments

        try:
            with opened(path):
                workbook = open_workbook(path)
            read_assessments(workbook, path.name, self._regulation)
        except RefusedError:
            return
        except Exception as error:
            raise Wrong(f"{number}: {path.name}: {error!r}") from error

    def _compare(self, path: Path, number: int, name: str) -> None:
        from ktassess.intake.archive import Kind, open_archive
        from ktassess.intake.guard import look_at
        from ktassess.intake.readers import read_fast, read_thoroughly, read_usual
        from ktassess.intake.refusal import RefusedError

        with path.open("rb") as file:
            if file.read(2) != b"PK":
                return
            archive = open_archive(file)
            if archive.kind is not Kind.XLSX or not (package := look_at(archive)).clean:
                return
        usual = read_usual(package)
        if usual is not None and usual != read_fast(package):
            raise Wrong(f"{number}: {name}: what was taken apart is not what the fast reader reads")
        try:
            thorough = read_thoroughly(package)
        except RefusedError:
            return  # it wants what nobody needs here: the number of a style, the height of a row
        self.compared += 1
        if read_fast(package) != thorough:
            raise Wrong(f"{number}: {name}: the two readers disagree")


def run_batch(arguments: argparse.Namespace) -> int:
    """Run the cases of one batch in this process; says what came out on the last line."""
    sys.path.insert(0, str(ROOT))
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        fuzz = Fuzz(arguments.seed, Path(folder), arguments.only)
        for number in range(arguments.first, arguments.first + arguments.cases):
            os.pwrite(arguments.progress, b"%-12d" % number, 0)
            try:
                fuzz.case(number)
            except Wrong as problem:
                wrong += 1
                print(f"WRONG {problem}", flush=True)
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                wrong += 1
                print(f"WRONG {number}: escaped: {error!r}", flush=True)
    peak = _peak_megabytes()
    codes = ",".join(f"{code}={count}" for code, count in sorted(fuzz.codes.items()))
    print(f"DONE {fuzz.read} {fuzz.refused} {fuzz.compared} {fuzz.slowest:.3f} {peak} {codes}")
    return 1 if wrong else 0


def _peak_megabytes() -> int:
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def run_all(arguments: argparse.Namespace) -> int:
    """Run all cases, a process a batch, and print the figures."""
    codes: Counter[str] = Counter()
    read = refused = compared = peak = bad = 0
    slowest = 0.0
    begun = time.monotonic()
    for first in range(0, arguments.cases, BATCH):
        count = min(BATCH, arguments.cases - first)
        with tempfile.TemporaryFile() as progress:
            command = [sys.executable, __file__, "--seed", str(arguments.seed), "--cases", str(count)]
            command += ["--first", str(first), "--progress", str(progress.fileno())]
            command += ["--only", arguments.only] if arguments.only else []
            done = subprocess.run(
                command, capture_output=True, text=True, pass_fds=[progress.fileno()], check=False
            )
            progress.seek(0)
            last = progress.read().decode().strip()
        for line in done.stdout.splitlines():
            if line.startswith("WRONG"):
                bad += 1
                print(line)
            elif line.startswith("DONE"):
                _, *figures, counted = line.split(" ")
                read, refused, compared = (
                    have + int(new) for have, new in zip((read, refused, compared), figures, strict=False)
                )
                slowest, peak = max(slowest, float(figures[3])), max(peak, int(figures[4]))
                codes.update(
                    {code: int(n) for code, n in (each.split("=") for each in counted.split(",") if each)}
                )
        if done.returncode not in (0, 1) or "DONE" not in done.stdout:
            bad += 1
            print(f"WRONG case {last}: the process died ({done.returncode}) {done.stderr[-500:]}")
        elif done.stderr.strip():
            bad += 1
            print(f"WRONG batch {first}: something was written past us: {done.stderr[-500:]}")
    if peak > MEGABYTES:
        bad += 1
    print(f"{arguments.cases} cases, seed {arguments.seed}: {read} read, {refused} refused, {bad} wrong")
    print(
        f"{compared} clean workbooks read by both readers, all alike" if not bad else f"{compared} compared"
    )
    print(
        f"slowest case {slowest:.2f} s of CPU, peak memory {peak} MB, {time.monotonic() - begun:.0f} s in all"
    )
    print(", ".join(f"{code} {count}" for code, count in codes.most_common()))
    return 1 if bad else 0


def main() -> int:
    """Run all cases, or (for itself) one batch of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", help="only files of that suffix")
    parser.add_argument("--first", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--progress", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    return run_all(arguments) if arguments.progress is None else run_batch(arguments)


if __name__ == "__main__":
    sys.exit(main())
