"""Two processes at once, a kill in the middle, a full disk, an older schema: nothing lost, clear words."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ktassess.errors import KtassessError, OutputRefusedError, UnreadableInputError
from ktassess.messages import Catalogue, Language
from ktassess.register import migrating
from ktassess.register.checking import check_register
from ktassess.register.closing import close_year
from ktassess.register.databases.sqlite import APPLICATION_ID, SqliteDatabase
from ktassess.register.migrating import latest, migrate, migrations
from ktassess.register.store import open_register
from ktassess.workspace.addresses import Address

from ..databases import Backend
from .making import (
    district_year,
    districts,
    new_register,
    put,
    record,
    review_of,
    settings_of,
    stamp,
    state,
)

FORKS = hasattr(os, "fork")


def refusal(action: Callable[[], object]) -> tuple[type[KtassessError], str]:
    """The error an action ends with; its text must be there in both languages."""
    with pytest.raises(KtassessError) as caught:
        action()
    for language in Language:
        assert Catalogue.load(language).error(caught.value)
    return type(caught.value), caught.value.key


# ---------------------------------------------------------------- what is no register


@pytest.mark.parametrize("content", [b"no database " * 100, b"PK\x03\x04" + b"\0" * 2000, b"x"])
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "register.db"
    file.write_bytes(content)
    for create in (True, False):
        expected = (UnreadableInputError, "error.db.not-a-register")
        assert refusal(lambda create=create: open_register(file, create=create)) == expected
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "register.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE theirs (a)")
    other.close()
    content = file.read_bytes()
    assert refusal(lambda: open_register(file, create=True))[1] == "error.db.not-a-register"
    assert file.read_bytes() == content


def test_a_folder_a_missing_file_and_a_missing_folder(tmp_path: Path) -> None:
    assert refusal(lambda: open_register(tmp_path))[1] == "error.db.not-a-register"
    assert refusal(lambda: open_register(tmp_path / "register.db"))[1] == "error.db.not-found"
    assert (
        refusal(lambda: open_register(tmp_path / "a" / "register.db", create=True))[1]
        == "error.db.cannot-open"
    )
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_becomes_a_register(tmp_path: Path) -> None:
    """What a kill before the first commit leaves behind."""
    file = tmp_path / "register.db"
    file.touch()
    assert refusal(lambda: open_register(file))[1] == "error.db.not-a-register"
    assert file.read_bytes() == b""
    with open_register(file, create=True) as register:
        assert register.years() == ()
        assert register.backup is None


def test_a_damaged_register_is_named(tmp_path: Path) -> None:
    with new_register(tmp_path, *(record(str(23500 + number)) for number in range(300))) as register:
        path = register.address
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 8192] = b"\xff" * 8192
    path.write_bytes(content)
    with open_register(path) as register:
        findings = check_register(register)
    assert findings
    assert {finding.code.id for finding in findings} == {"KT701"}


# ---------------------------------------------------------------- schemas


def older(folder: Path, version: int = 1) -> Path:
    """A register whose schema is of an earlier version, with a year in it."""
    path = folder / "register.db"
    database = SqliteDatabase(path, create=True, busy=1)
    migrate(database, [step for step in migrations() if step.version <= version], create=True)
    database.close()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(
            "INSERT INTO changes VALUES (1, '2014-12-01T08:00:00+07:00', 'a', 'close', NULL, '0', '')"
        )
        connection.execute(
            "INSERT INTO units VALUES ('23500', 'Xã A', 'commune', '615', 'huyện Đắk Hà', 2014, 1)"
        )
        connection.execute(
            "INSERT INTO assessments (unit_code, year, version, name, regulation, basis, result, total,"
            " change_id) VALUES ('23500', 2014, 1, 'Xã A', 'kon-tum-2014', 'appraised', 'passed', '805.5', 1)"
        )
    connection.close()
    return path


@pytest.mark.parametrize("version", range(1, latest()))
def test_an_older_schema_is_brought_up_to_date_after_a_copy(tmp_path: Path, version: int) -> None:
    path = older(tmp_path, version)
    with open_register(path) as register:
        assert register.backup == tmp_path / f"register.v{version}.bak.db"
        (kept,) = register.years()
        assert (kept.record.name, str(kept.record.total)) == ("Xã A", "805.5")
        put(register, record("23503"))
        assert len(register.years()) == 2
        assert check_register(register)[0].code.id == "KT715"
    with sqlite3.connect(tmp_path / f"register.v{version}.bak.db") as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (version,)
        assert copy.execute("SELECT count(*) FROM assessments").fetchone() == (1,)
    copy.close()
    with open_register(path) as register:
        assert register.backup is None


def test_no_copy_made_before_is_overwritten(tmp_path: Path) -> None:
    earlier = tmp_path / "register.v1.bak.db"
    earlier.write_bytes(b"mine")
    with open_register(older(tmp_path)) as register:
        assert register.backup == tmp_path / "register.v1-2.bak.db"
    assert earlier.read_bytes() == b"mine"


def test_a_step_that_fails_leaves_the_older_register_as_it_was(
    tmp_path: Path,
) -> None:
    path = older(tmp_path)
    broken = migrating.Migration(99, "0099_broken.sql", "CREATE TABLE a (b);\nCREATE TABLE a (b);\n")
    steps = (*migrations(), broken)
    database = SqliteDatabase(path, create=False, busy=1)
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(database, steps, create=False)
    database.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "a" not in tables
    assert "successions" not in tables
    connection.close()
    with open_register(path) as register:
        assert len(register.years()) == 1


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    with new_register(tmp_path, record()) as register:
        register.database.execute(f"PRAGMA user_version = {latest() + 1}")
        path = register.address
    content = path.read_bytes()
    assert refusal(lambda: open_register(path, create=True)) == (UnreadableInputError, "error.db.newer")
    assert path.read_bytes() == content


def test_the_file_bears_our_mark(tmp_path: Path) -> None:
    with new_register(tmp_path) as register:
        assert register.database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert register.database.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert register.database.execute("PRAGMA synchronous").fetchone() == (3,)
    assert [file.name for file in tmp_path.iterdir()] == ["register.db"]


# ---------------------------------------------------------------- full disk, no permission, in use


def test_a_full_disk_leaves_the_register_as_it_was(tmp_path: Path) -> None:
    many = [record(str(23503 + number), note="x" * 200) for number in range(100)]
    with new_register(tmp_path, record()) as register:
        pages = register.database.execute("PRAGMA page_count").fetchone()[0]
        for room in (0, 1, 3, 5):
            register.database.execute(f"PRAGMA max_page_count = {pages + room}")
            expected = (OutputRefusedError, "error.db.full")
            assert refusal(lambda: put(register, *many)) == expected
            assert [version.record for version in register.years(every=True)] == [record()]
            assert [unit.code for unit in register.units()] == ["23500"]
            assert len(register.changes()) == 1
            assert [found for found in check_register(register) if found.is_error] == []
        register.database.execute(f"PRAGMA max_page_count = {pages + 1000}")
        put(register, *many)
        assert len(register.years()) == 101


@pytest.mark.skipif(
    not FORKS or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="root may write anything"
)
def test_a_register_that_may_not_be_written_can_be_read(tmp_path: Path) -> None:
    with new_register(tmp_path, record()) as register:
        path = register.address
    path.chmod(0o400)
    with open_register(path) as register:
        assert len(register.years()) == 1
        expected = (OutputRefusedError, "error.db.read-only")
        assert refusal(lambda: put(register, record("23503"))) == expected


def test_who_waits_too_long_is_told_and_may_try_again(home: Address) -> None:
    with new_register(home) as first, open_register(first.address, busy=0.05) as second:
        with first.change(stamp()) as writing:
            writing.put_year(record())
            assert refusal(lambda: put(second, record("23503"))) == (OutputRefusedError, "error.db.busy")
        put(second, record("23503"))
        assert {unit.code for unit in first.units()} == {"23500", "23503"}


def test_who_waits_long_enough_loses_nothing(home: Address) -> None:
    new_register(home).close()

    def write(code: str) -> None:
        with open_register(home, busy=30) as mine:
            for year in range(2010, 2016):
                put(mine, record(code, year))

    codes = [str(23500 + number) for number in range(4)]
    threads = [threading.Thread(target=write, args=(code,)) for code in codes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(state(home)) == 24
    with open_register(home) as register:
        assert [change.number for change in register.changes()] == [*range(1, 25)]
        assert [found for found in check_register(register) if found.is_error] == []


# ---------------------------------------------------------------- other processes


def in_a_child(work: Callable[[], None]) -> int:
    """Run something in a process of its own; its number."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child


@pytest.mark.skipif(not FORKS, reason="needs fork")
def test_two_processes_close_two_districts_at_once(home: Address) -> None:
    new_register(home).close()
    units = list(districts().values())[:2]
    reviews = [
        (review_of(each, 2014, {unit.code: True for unit in each}), settings_of(each, 2014)) for each in units
    ]

    def closing(number: int) -> Callable[[], None]:
        def work() -> None:
            reviewed, settings = reviews[number]
            with open_register(home, busy=30) as mine:
                close_year(mine, reviewed, settings, stamp("close"))

        return work

    children = [in_a_child(closing(number)) for number in (0, 1)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
    with open_register(home) as register:
        assert len(register.closings()) == 2
        assert len(register.years()) == len(units[0]) + len(units[1])


@pytest.mark.skipif(not FORKS, reason="needs fork")
def test_two_processes_make_the_register_at_once(home: Address) -> None:
    def work() -> None:
        with open_register(home, create=True, busy=30) as mine:
            put(mine, record(str(os.getpid())))

    children = [in_a_child(work) for _ in range(6)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 6
    assert {version.record.unit for version in state(home)} == {str(child) for child in children}


@pytest.mark.skipif(not FORKS or sys.platform == "darwin", reason="needs fork")
def test_a_kill_at_any_moment_leaves_the_old_state_or_the_new(backend: Backend) -> None:
    chance = random.Random(2014)
    reviewed, settings = district_year(2015)
    with backend.home() as home, new_register(home, record()) as register:
        began = time.perf_counter()
        close_year(register, reviewed, settings, stamp("close"))
        lasts = time.perf_counter() - began
        new = [version.record for version in register.years(every=True)]
    seen = set()
    for number in range(30):
        if number >= 10 and len(seen) == 2:
            break
        with backend.home() as home:
            new_register(home, record()).close()

            def work(home: Address = home) -> None:
                with open_register(home) as mine:
                    close_year(mine, reviewed, settings, stamp("close"))

            child = in_a_child(work)
            time.sleep(chance.uniform(0, 2.5 * lasts))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            with open_register(home) as register:
                assert [found for found in check_register(register) if found.is_error] == []
                kept = [version.record for version in register.years(every=True)]
                assert kept in ([record()], new)
                seen.add(len(kept))
                close_year(register, reviewed, settings, stamp("close"))
                assert [version.record for version in register.years(every=True)] == new
    assert len(seen) == 2, "all kills came before the change or all after it: the test looks at nothing"
