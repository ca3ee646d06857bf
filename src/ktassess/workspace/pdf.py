"""Word documents as PDF, through LibreOffice where it is found: one process for many files."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from hashlib import md5
from pathlib import Path

from ..errors import ConfigurationError, OutputRefusedError
from .atomic import write_whole

SECONDS_TO_START = 60.0
SECONDS_A_FILE = 10.0
BATCH = 100
"""Most files for one call: a command line has an end on every system."""

_NAMES = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)

_MOMENT = re.compile(rb"(?<=/CreationDate\(D:)\d{14}")
_IDENTITY = re.compile(rb"(?<=<)[0-9A-F]{32}(?=>\s)|(?<=/DocChecksum /)[0-9A-F]{32}")
_FIXED_MOMENT = b"19800101000000"


def find_soffice() -> Path | None:
    """LibreOffice's program, on the path or in its usual places; None where it is not installed."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((Path(place) for place in _USUAL_PLACES if Path(place).is_file()), None)


def pdfs(files: Sequence[Path], timeout: float | None = None) -> Iterator[tuple[Path, bytes]]:
    """Each file with its PDF's bytes, in the order given.

    ``timeout`` is in seconds for each process (default: grows with the number of files). ConfigurationError
    where LibreOffice is not installed; OutputRefusedError where it takes too long or makes no PDF.
    """
    soffice = find_soffice()
    if soffice is None:
        raise ConfigurationError("error.pdf.no-libreoffice")
    for start in range(0, len(files), BATCH):
        batch = files[start : start + BATCH]
        limit = timeout or SECONDS_TO_START + SECONDS_A_FILE * len(batch)
        with tempfile.TemporaryDirectory(prefix="ktassess-", ignore_cleanup_errors=True) as folder:
            yield from _batch(soffice, batch, Path(folder), limit)


def to_pdf(files: Sequence[Path], out_dir: Path, timeout: float | None = None) -> list[Path]:
    """Convert files to PDF of the same name in ``out_dir``, which must exist; errors as in :func:`pdfs`.

    An existing PDF is replaced: for the output folder of a workspace, use :func:`pdfs` and let
    :mod:`.writing` decide.
    """
    made = []
    for file, data in pdfs(files, timeout):
        target = out_dir / f"{file.stem}.pdf"
        if not write_whole(target, data):
            raise OutputRefusedError("error.output.not-written", path=str(target), reason="")
        made.append(target)
    return made


def _batch(soffice: Path, files: Sequence[Path], folder: Path, limit: float) -> Iterator[tuple[Path, bytes]]:
    inputs, results = folder / "in", folder / "out"
    inputs.mkdir()
    # Dossiers share file names, so each file gets a number of its own here.
    names = {number: f"{number:04d}{file.suffix}" for number, file in enumerate(files)}
    for number, file in enumerate(files):
        shutil.copyfile(file, inputs / names[number])
    command = [
        str(soffice),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--convert-to",
        "pdf",
        "--outdir",
        str(results),
        *names.values(),
    ]
    said = _run(command, inputs, limit)
    for number, file in enumerate(files):
        try:
            yield file, settled((results / f"{number:04d}.pdf").read_bytes())
        except FileNotFoundError:
            raise OutputRefusedError("error.pdf.failed", file=file.name, reason=said) from None


def settled(pdf: bytes) -> bytes:
    """The PDF without the moment it was made and the identity drawn from it: the same file every time.

    All replacements keep their length, so that the positions in the file's directory stay right.
    """
    timeless = _IDENTITY.sub(b"0" * 32, _MOMENT.sub(_FIXED_MOMENT, pdf))
    identity = md5(timeless, usedforsecurity=False).hexdigest().upper().encode()
    return _IDENTITY.sub(identity, timeless)


def _run(command: Sequence[str], folder: Path, limit: float) -> str:
    """Run LibreOffice to its end; whatever it said is returned. Nothing of it is left running."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        raise OutputRefusedError("error.pdf.too-slow", seconds=round(limit)) from None
    finally:
        _end(process)
    return said.decode("utf-8", "replace").strip()[-300:]


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process with those it started (LibreOffice starts a second one)."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
