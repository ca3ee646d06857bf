"""A register on a server: its schema, other databases, and what a breakdown leaves."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ktassess.errors import (
    OutputRefusedError,
    UnreadableInputError,
)
from ktassess.register.checking import check_register
from ktassess.register.closing import close_year
from ktassess.register.databases import open_database
from ktassess.register.migrating import Migration, latest, migrate, migrations
from ktassess.register.store import open_register
from ktassess.workspace.addresses import Address, ServerAddress

from ..databases import Server
from .making import district_year, new_register, put, record, stamp
from .serving import everything, older, refused
from .test_robustness import FORKS, in_a_child, refusal

END_CHANGES = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'"


@pytest.mark.parametrize(
    ("options", "statement", "key"),
    [
        ("ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0 {plain_order}", "", "error.db.encoding"),
        ("", "CREATE TABLE theirs (a text)", "error.db.occupied"),
        ("", "", "error.db.not-found"),
    ],
)
def test_a_database_that_is_no_register_is_left_alone(
    server: Server, options: str, statement: str, key: str
) -> None:
    with server.database(options.format(plain_order=server.plain_order)) as name:
        if statement:
            server.sql(statement, database=name)
        address = ServerAddress(server.url(name))
        for create in (False, True):
            if not (create and key == "error.db.not-found"):
                assert refused(lambda create=create: open_register(address, create=create)) == (
                    UnreadableInputError,
                    key,
                )


# ---------------------------------------------------------------- schemas


def versions(on_server: Address) -> list[int]:
    database = open_database(on_server, create=False, busy=5)
    try:
        return [number for (number,) in database.execute("SELECT version FROM ktassess_schema ORDER BY 1")]
    finally:
        database.close()


@pytest.mark.skipif(not FORKS, reason="needs fork")
def test_of_several_processes_one_brings_an_older_register_up_to_date(on_server: Address) -> None:
    import os

    older(on_server, 1)

    def work() -> None:
        with open_register(on_server, busy=30) as mine:
            put(mine, record(str(os.getpid())))

    children = [in_a_child(work) for _ in range(5)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 5
    assert versions(on_server) == [1, latest()]
    with open_register(on_server) as made:
        assert {version.record.unit for version in made.years()} == set(map(str, children))


def test_a_step_that_fails_leaves_the_older_register_as_it_was(on_server: Address) -> None:
    older(on_server, 1)
    broken = Migration(99, "0099_broken.sql", "CREATE TABLE a (b $text);\nCREATE TABLE a (b $text);\n")
    database = open_database(on_server, create=False, busy=5)
    import psycopg

    with pytest.raises(psycopg.errors.DuplicateTable):
        migrate(database, (*migrations(), broken), create=False)
    database.close()
    assert versions(on_server) == [1]
    with open_register(on_server) as made:
        assert made.years() == ()
    assert versions(on_server) == [1, latest()]


def test_a_newer_schema_is_refused_and_left_alone(on_server: Address) -> None:
    with new_register(on_server, record()) as made:
        made.database.mark(latest() + 1)
    assert refusal(lambda: open_register(on_server, create=True)) == (UnreadableInputError, "error.db.newer")
    assert versions(on_server) == [latest(), latest() + 1]


def test_both_kinds_of_database_have_the_same_tables(on_server: Address, tmp_path: Path) -> None:
    """Columns with what may be left open in them, as each database describes itself."""
    with new_register(on_server) as made:
        rows = made.database.execute(
            "SELECT table_name, column_name, is_nullable = 'NO' FROM information_schema.columns"
            " WHERE table_schema = current_schema() AND table_name <> 'ktassess_schema'"
            " ORDER BY table_name, ordinal_position"
        ).fetchall()
    with new_register(tmp_path) as made:
        names = [
            name for (name,) in made.database.execute("SELECT name FROM sqlite_master WHERE type <> 'index'")
        ]
        columns = [
            (name, column, bool(must or key))
            for name in sorted(names)
            for _, column, _, must, _, key in made.database.execute(f"PRAGMA table_info({name})")
        ]
    views = {"current_assessments", "class_by_year", "names_by_year"}
    assert [row for row in rows if row[0] not in views] == [row for row in columns if row[0] not in views]
    assert {row[:2] for row in rows} == {row[:2] for row in columns}


# ---------------------------------------------------------------- breakdowns


@contextmanager
def ended(server: Server) -> Iterator[None]:
    """The server as it is after a crash, and up again afterwards."""
    server.stop(signal.SIGQUIT if hasattr(signal, "SIGQUIT") else signal.SIGTERM)
    try:
        yield
    finally:
        server.start()


def test_a_connection_that_breaks_in_a_change_leaves_the_old_state(
    server: Server, on_server: Address
) -> None:
    with new_register(on_server, record()) as made:

        def change() -> None:
            with made.change(stamp()) as writing:
                writing.put_year(record("23503"))
                server.sql(END_CHANGES)
                writing.put_year(record("23506"))

        assert refusal(change) == (OutputRefusedError, "error.db.lost")
    with open_register(on_server) as made:
        assert [unit.code for unit in made.units()] == ["23500"]
        put(made, record("23503"))
        assert [change.number for change in made.changes()] == [1, 2]
        assert [found for found in check_register(made) if found.is_error] == []


def test_a_server_that_crashes_in_a_change_comes_back_with_the_old_state(
    server: Server, on_server: Address, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    reviewed, settings = district_year(2015)
    with new_register(on_server, record()) as made:

        def change() -> None:
            with made.change(stamp()) as writing:
                writing.put_year(record("23503"))
                server.stop(signal.SIGQUIT if hasattr(signal, "SIGQUIT") else signal.SIGTERM)
                writing.put_year(record("23506"))

        try:
            assert refusal(change) == (OutputRefusedError, "error.db.lost")
            assert refusal(made.years) == (UnreadableInputError, "error.db.lost")
            assert refusal(lambda: check_register(made)) == (UnreadableInputError, "error.db.lost")
        finally:
            server.start()
    assert capfd.readouterr().err == ""
    with open_register(on_server) as made:
        assert [version.record for version in made.years(every=True)] == [record()]
        assert close_year(made, reviewed, settings, stamp("close")).added


def test_a_server_that_is_down_is_named(server: Server, on_server: Address) -> None:
    with ended(server):
        assert refusal(lambda: open_register(on_server)) == (UnreadableInputError, "error.db.no-server")


def test_a_reference_broken_outside_the_program_is_found(on_server: Address) -> None:
    with new_register(on_server, record()) as made:
        made.database.run(
            "ALTER TABLE changes DISABLE TRIGGER ALL; ALTER TABLE units DISABLE TRIGGER ALL;"
            " ALTER TABLE assessments DISABLE TRIGGER ALL; DELETE FROM changes"
        )
        assert {found.code.id for found in check_register(made)} == {"KT701"}
        assert {str(found.params["what"]) for found in check_register(made)} == {
            "assessments → changes",
            "units → changes",
        }


def test_a_version_taken_away_outside_the_program_is_found(on_server: Address) -> None:
    with new_register(on_server, record(), record(result="failed"), record()) as made:
        made.database.run(
            "ALTER TABLE assessments DISABLE TRIGGER ALL; ALTER TABLE decisions DISABLE TRIGGER ALL;"
            " DELETE FROM decisions WHERE assessment_id = 2; DELETE FROM assessments WHERE version = 2"
        )
        (finding,) = check_register(made)
        assert (finding.code.id, finding.params["found"]) == ("KT706", "1, 3")


def test_a_dump_as_the_guide_says_brings_it_back(server: Server, tmp_path: Path) -> None:
    reviewed, settings = district_year(2014)
    with server.database() as name, server.database() as other:
        with new_register(ServerAddress(server.url(name)), record("23500", 2013)) as made:
            close_year(made, reviewed, settings, stamp("close"))
            expected = everything(made)
        dump = tmp_path / "register.dump"
        server.program("pg_dump", "--format=custom", f"--file={dump}", f"--dbname={server.url(name)}")
        server.program("pg_restore", f"--dbname={server.url(other)}", str(dump))
        with open_register(ServerAddress(server.url(other))) as restored:
            assert everything(restored) == expected
            put(restored, record("23500", 2013, "failed"))
            import psycopg

            with pytest.raises(psycopg.IntegrityError, match="append only"):
                restored.database.execute("DELETE FROM assessments")


def test_the_same_order_whatever_the_servers_language(on_server: Address) -> None:
    """The server sorts "ă" beside "a", SQLite and the program by code points."""
    codes = ["b1", "a2", "ă1", "A1", "a-1", "đ", "d", "10", "9"]
    with new_register(on_server, *(record(code) for code in codes)) as made:
        assert [unit.code for unit in made.units()] == sorted(codes)
        assert [version.record.unit for version in made.years()] == sorted(codes)
