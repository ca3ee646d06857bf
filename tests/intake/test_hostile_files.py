import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ktassess.intake import read_district_book, read_workbook

from . import hostile
from .tables import REGULATION

SECONDS, MEGABYTES = 2, 300


SCRIPT = """
import json, sys, time
from pathlib import Path
from ktassess.intake import read_workbook
from ktassess.intake.opening import open_workbook
from ktassess.regulations import load

rules = load("kon-tum-2014")
told = {}
for path in sorted(Path(sys.argv[1]).iterdir()):
    start = time.process_time()
    if path.name in sys.argv[2:]:
        came = str(open_workbook(path).grids[0].at(1, 1))
    else:
        reading = read_workbook(path, path.name, rules)
        came = [reading.failed, len(reading.assessments)]
        came += [f"{each.code.id} {each.place.file}" for each in reading.findings]
    told[path.name] = [came, time.process_time() - start]
# Not getrusage: its figure starts at the size of the process that started this one.
status = Path("/proc/self/status")
peak = int(status.read_text().split("VmHWM:")[1].split()[0]) // 1024 if status.exists() else 0
print(json.dumps([told, peak]))
"""


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """What reading each file came to, in a process of its own: how long, how much memory for all of them."""
    folder = hostile.write_all(tmp_path_factory.mktemp("hostile"))
    source = Path(__file__).resolve().parents[2] / "src"
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), *hostile.READ],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(source)},
    )  # fmt: skip


@pytest.mark.parametrize("name", [*hostile.FILES, *hostile.OTHER_FORMATS])
def test_each_is_refused_with_its_finding(done, name):
    code = {**hostile.FILES, **hostile.OTHER_FORMATS}[name][1]
    came, seconds = json.loads(done.stdout)[0][name]
    assert came == [True, 0, f"{code} {name}"]
    assert seconds < SECONDS


@pytest.mark.parametrize("name", hostile.READ)
def test_what_only_looks_bad_is_read(done, name):
    came, seconds = json.loads(done.stdout)[0][name]
    assert came == "1"
    assert seconds < SECONDS


def test_none_takes_more_memory_than_a_small_laptop_has(done):
    peak = json.loads(done.stdout)[1]
    if not peak:
        pytest.skip("this system does not say how much memory a process took at the most")
    assert peak < MEGABYTES


def test_no_reader_writes_past_us(done):
    assert done.stderr == ""


def test_where_the_far_cell_is(tmp_path):
    path = tmp_path / "far.xlsx"
    path.write_bytes(hostile.FILES["far.xlsx"][0]())
    (finding,) = read_workbook(path, "far.xlsx", REGULATION).findings
    assert (finding.place.sheet, finding.place.cell) == ("S", "XFD1048576")
    assert finding.params == {"what": "file.bound.rows", "found": "1048576", "limit": "20000"}


def test_a_district_book_that_cannot_be_read_is_empty_and_says_why(tmp_path):
    path = tmp_path / "district.xlsx"
    path.write_bytes(hostile.FILES["password.xlsx"][0]())
    book = read_district_book(path, "district.xlsx", REGULATION)
    assert book.communes == ()
    assert [finding.code.id for finding in book.findings] == ["KT002"]


@pytest.mark.parametrize("name", ["nothing.xlsx", "folder.xlsx"])
def test_what_is_not_there_or_no_file(tmp_path, name):
    (tmp_path / "folder.xlsx").mkdir()
    (finding,) = read_workbook(tmp_path / name, name, REGULATION).findings
    assert finding.code.id == "KT018"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "closed.xlsx"
    path.write_bytes(hostile.package(hostile.sheet("")))
    path.chmod(0)
    (finding,) = read_workbook(path, path.name, REGULATION).findings
    assert finding.code.id == "KT018"


def test_a_permission_error_is_a_finding(tmp_path, monkeypatch):
    path = tmp_path / "closed.xlsx"
    path.write_bytes(hostile.package(hostile.sheet("")))

    def refuse(*_args, **_keywords):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    (finding,) = read_workbook(path, path.name, REGULATION).findings
    assert finding.code.id == "KT018"
    assert finding.params == {"reason": "file.reason.no-permission"}
