import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ktassess.intake import read_district_book, read_workbook
from ktassess.intake.guard import look
from ktassess.intake.readers import read

from . import hostile
from .tables import REGULATION

SECONDS, MEGABYTES = 2, 300


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return hostile.write_all(tmp_path_factory.mktemp("hostile"))


@pytest.mark.parametrize("name", [*hostile.FILES, *hostile.OTHER_FORMATS])
def test_each_is_refused_with_its_finding(folder, name):
    code = {**hostile.FILES, **hostile.OTHER_FORMATS}[name][1]
    path = folder / name
    start = time.process_time()
    reading = read_workbook(path, name, REGULATION)
    assert time.process_time() - start < SECONDS
    assert [(finding.code.id, finding.place.file) for finding in reading.findings] == [(code, name)]
    assert reading.failed
    assert reading.assessments == ()


@pytest.mark.parametrize("name", hostile.READ)
def test_what_only_looks_bad_is_read(folder, name):
    start = time.process_time()
    workbook = read(look(folder / name))
    assert time.process_time() - start < SECONDS
    assert workbook.grids[0].at(1, 1) == 1


def test_none_takes_more_memory_than_a_small_laptop_has(folder):
    script = (
        "import resource, sys; from pathlib import Path; from ktassess.intake import read_workbook;"
        "from ktassess.regulations import load; rules = load('kon-tum-2014');"
        "[read_workbook(path, path.name, rules) for path in sorted(Path(sys.argv[1]).iterdir())];"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    pytest.importorskip("resource")
    source = Path(__file__).resolve().parents[2] / "src"
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(source)},
    )  # fmt: skip
    assert int(done.stdout) < MEGABYTES
    assert done.stderr == ""


def test_where_the_far_cell_is(tmp_path):
    path = tmp_path / "far.xlsx"
    path.write_bytes(hostile.FILES["far.xlsx"][0]())
    (finding,) = read_workbook(path, "far.xlsx", REGULATION).findings
    assert (finding.place.sheet, finding.place.cell) == ("S", "XFD1048576")
    assert finding.params == {"what": "số dòng", "found": "1048576", "limit": "20000"}


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
    assert finding.params == {"reason": "không có quyền đọc tệp"}
