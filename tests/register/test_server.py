"""A register on a server: who may do what, what is refused in which words, what a breakdown leaves."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.errors import (
    ConfigurationError,
    KtassessError,
    OutputRefusedError,
    UnreadableInputError,
    UsageError,
)
from ktassess.messages import Catalogue, Language
from ktassess.register.awarding import awards_of
from ktassess.register.checking import check_register
from ktassess.register.closing import close_year
from ktassess.register.databases import open_database
from ktassess.register.interface import Register
from ktassess.register.migrating import Migration, latest, migrate, migrations
from ktassess.register.store import open_register
from ktassess.register.transfer.exporting import export_csv
from ktassess.workspace.addresses import Address, ServerAddress, address_of

from ..databases import Server
from ..domain.sheets import REGULATION
from .making import district_year, new_register, put, record, stamp
from .test_robustness import FORKS, in_a_child, refusal

SECRET = "m4t-kh4u/@:?"
END_CHANGES = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'"
GUIDE = Path(__file__).parents[2] / "docs" / "register.md"


@pytest.fixture
def register(server: Server) -> Iterator[Address]:
    """Where a register may be made on the server."""
    with server.home() as home:
        yield home


def words(error: KtassessError) -> str:
    """What is said in both languages."""
    return "\n".join(Catalogue.load(language).error(error) for language in Language)


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://a@b/c", "postgresql://a@b/c"),
        ("postgres://a:secret@b:5433/c", "postgres://a:***@b:5433/c"),
        ("postgresql://a:se:cr@b,d:5433/c", "postgresql://a:***@b,d:5433/c"),
        ("postgresql://:secret@[::1]:5433/c", "postgresql://:***@[::1]:5433/c"),
        (
            "postgresql://a@/c?host=/tmp&password=secret&sslmode=require",
            "postgresql://a@/c?host=/tmp&password=***&sslmode=require",
        ),
        ("postgresql://a@b/c?pass%77ord=secret", "postgresql://a@b/c?pass%77ord=***"),
        ("postgresql:///?service=register", "postgresql:///?service=register"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, shown: str) -> None:
    made = address_of(address)
    assert isinstance(made, ServerAddress)
    assert (str(made), made.name) == (shown, shown)
    assert "secret" not in repr(made)


@given(st.text(min_size=4, max_size=12).filter(lambda text: "*" not in text and text.strip()))
def test_no_password_is_ever_shown(password: str) -> None:
    """However it is written; an address that would be misunderstood is not taken, and not repeated."""
    for written in (quote(password, safe=""), password):
        text = f"postgresql://~:{written}@~/~"
        if set(written) & set("@/?# \t\n\r") or re.search(r"\s", written):
            with pytest.raises(UsageError) as caught:
                address_of(text)
            assert caught.value.params == {}
            continue
        made = address_of(text)
        assert isinstance(made, ServerAddress)
        assert str(made) == "postgresql://~:***@~/~"
        assert written in made.secrets


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://a:pa/ss@host/db",
        "postgresql://a:pa@ss@host/db",
        "postgresql://a:pa?ss@host/db",
        "postgresql://a:pa#ss@host/db",
        "postgresql://a:secret/db",
        "postgresql:a",
        "postgresql://a b@host/db",
    ],
)
def test_what_is_no_address_is_said_without_repeating_it(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        address_of(address)
    said = words(caught.value)
    assert "ss@host" not in said
    assert "secret" not in said


def test_a_path_is_a_path(tmp_path: Path) -> None:
    assert address_of("so/register.db", tmp_path) == tmp_path / "so" / "register.db"
    assert address_of("C:\\so\\register.db") == Path("C:\\so\\register.db")


# ---------------------------------------------------------------- no connection


def test_without_the_driver_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ConfigurationError) as caught:
        open_register(ServerAddress("postgresql://a:secret@localhost/b"))
    assert "pip install 'ktassess[postgres]'" in words(caught.value)
    assert "secret" not in words(caught.value)


@pytest.fixture
def people(server: Server) -> Iterator[Callable[..., ServerAddress]]:
    """A database made as the guide says, and the addresses of its roles."""
    sql = re.search(r"<!-- postgresql-roles -->\s*```sql\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert sql is not None
    before, after = sql[1].split("\\connect register\n")
    roles = re.findall(r"CREATE ROLE (\w+)", sql[1])
    server.sql(*filter(str.strip, before.split(";")))
    server.sql(*filter(str.strip, after.split(";")), database="register")
    for role in (*roles, "stranger"):
        exists = "CREATE" if role == "stranger" else "ALTER"
        server.sql(f"{exists} ROLE {role} LOGIN PASSWORD '{SECRET}'")

    def address(role: str, password: str | None = SECRET, database: str = "register") -> ServerAddress:
        url = server.url(database, role)
        written = "" if password is None else f":{quote(password, safe='')}"
        return ServerAddress(url.replace(f"{role}@", f"{role}{written}@"))

    yield address
    server.sql("DROP DATABASE register WITH (FORCE)", *(f"DROP ROLE {role}" for role in (*roles, "stranger")))


def refused(action: Callable[[], object]) -> tuple[type[KtassessError], str]:
    """How an action ends; the password is in none of its words."""
    with pytest.raises(KtassessError) as caught:
        action()
    told = words(caught.value) + repr(caught.value)
    assert SECRET not in told
    assert quote(SECRET, safe="") not in told
    return type(caught.value), caught.value.key


def test_who_is_not_let_in_is_told_what_to_do(
    server: Server, people: Callable[..., ServerAddress], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSFILE", "no-such-file")
    monkeypatch.delenv("PGPASSWORD", raising=False)
    port = f":{server.port}/"
    for address, key in (
        (people("dak_ha", "wrong"), "error.db.password-wrong"),
        (people("dak_ha", None), "error.db.password-missing"),
        (people("nobody"), "error.db.password-wrong"),
        (people("dak_ha", database="elsewhere"), "error.db.no-database"),
        (ServerAddress(people("dak_ha").url.replace(port, ":1/")), "error.db.no-server"),
        (
            ServerAddress(people("dak_ha").url.replace("127.0.0.1", "nowhere.invalid")),
            "error.db.unknown-host",
        ),
    ):
        assert refused(lambda address=address: open_register(address)) == (UnreadableInputError, key)
    secure = ServerAddress(f"{people('dak_ha').url}?sslmode=require")
    assert refused(lambda: open_register(secure)) == (UnreadableInputError, "error.db.unreachable")
    wrong = ServerAddress(f"{people('dak_ha').url}?no_such_option=1")
    assert refused(lambda: open_register(wrong)) == (UsageError, "error.db.address")


def test_the_password_may_be_given_in_the_ways_of_postgresql(
    server: Server, people: Callable[..., ServerAddress], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_register(people("register_owner")).close()
    bare = people("dak_ha", None)
    monkeypatch.setenv("PGPASSWORD", SECRET)
    open_register(bare).close()
    monkeypatch.delenv("PGPASSWORD")
    file = tmp_path / "pgpass"
    escaped = SECRET.replace(":", "\\:")
    file.write_text(f"127.0.0.1:{server.port}:register:dak_ha:{escaped}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    open_register(bare).close()
    services = tmp_path / "services"
    services.write_text(
        f"[register]\nhost=127.0.0.1\nport={server.port}\ndbname=register\nuser=dak_ha\npassword={SECRET}\n"
    )
    monkeypatch.setenv("PGPASSFILE", "no-such-file")
    monkeypatch.setenv("PGSERVICEFILE", str(services))
    open_register(ServerAddress("postgresql:///?service=register")).close()


# ---------------------------------------------------------------- roles


def test_each_role_of_the_guide_may_do_what_it_is_for(people: Callable[..., ServerAddress]) -> None:
    reviewed, settings = district_year(2014)
    for role in ("dak_ha", "inspector"):
        assert refused(lambda role=role: open_register(people(role))) == (
            UnreadableInputError,
            "error.db.not-found",
        )
        assert refused(lambda role=role: open_register(people(role), create=True)) == (
            OutputRefusedError,
            "error.db.no-right",
        )
    new_register(people("register_owner"), record("23500", 2013)).close()
    with open_register(people("dak_ha"), create=True) as writer:
        done = close_year(writer, reviewed, settings, stamp("close"))
        assert done.added
        expected = everything(writer)
    with open_register(people("inspector")) as reader:
        assert everything(reader) == expected
        assert refused(lambda: put(reader, record("23503", 2012))) == (
            OutputRefusedError,
            "error.db.no-right",
        )
        assert everything(reader) == expected
    assert refused(lambda: open_register(people("stranger"))) == (UnreadableInputError, "error.db.no-access")


def everything(register: Register) -> tuple[object, ...]:
    """All that can be asked of a register."""
    return (
        register.units(),
        register.years(every=True),
        register.successions(),
        register.closings(),
        register.changes(),
        export_csv(register),
        awards_of(register, REGULATION, 2014),
        check_register(register),
    )


def test_an_older_register_is_brought_up_to_date_by_its_owner_only(
    people: Callable[..., ServerAddress],
) -> None:
    owner = people("register_owner")
    older(owner, 1)
    for role in ("dak_ha", "inspector"):
        assert refused(lambda role=role: open_register(people(role), create=True)) == (
            UnreadableInputError,
            "error.db.older",
        )
    with open_register(owner) as register:
        assert register.backup is None
        put(register, record())
    with open_register(people("inspector")) as register:
        assert len(register.years()) == 1


# ---------------------------------------------------------------- other databases


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


def older(address: Address, version: int) -> None:
    """Make a register whose schema is of an earlier version."""
    database = open_database(address, create=True, busy=5)
    migrate(database, [step for step in migrations() if step.version <= version], create=True)
    database.close()


def versions(server: Server, register: Address) -> list[int]:
    database = open_database(register, create=False, busy=5)
    try:
        return [number for (number,) in database.execute("SELECT version FROM ktassess_schema ORDER BY 1")]
    finally:
        database.close()


@pytest.mark.skipif(not FORKS, reason="needs fork")
def test_of_several_processes_one_brings_an_older_register_up_to_date(
    server: Server, register: Address
) -> None:
    import os

    older(register, 1)

    def work() -> None:
        with open_register(register, busy=30) as mine:
            put(mine, record(str(os.getpid())))

    children = [in_a_child(work) for _ in range(5)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 5
    assert versions(server, register) == [1, latest()]
    with open_register(register) as made:
        assert {version.record.unit for version in made.years()} == set(map(str, children))


def test_a_step_that_fails_leaves_the_older_register_as_it_was(server: Server, register: Address) -> None:
    older(register, 1)
    broken = Migration(99, "0099_broken.sql", "CREATE TABLE a (b $text);\nCREATE TABLE a (b $text);\n")
    database = open_database(register, create=False, busy=5)
    import psycopg

    with pytest.raises(psycopg.errors.DuplicateTable):
        migrate(database, (*migrations(), broken), create=False)
    database.close()
    assert versions(server, register) == [1]
    with open_register(register) as made:
        assert made.years() == ()
    assert versions(server, register) == [1, latest()]


def test_a_newer_schema_is_refused_and_left_alone(server: Server, register: Address) -> None:
    with new_register(register, record()) as made:
        made.database.mark(latest() + 1)
    assert refusal(lambda: open_register(register, create=True)) == (UnreadableInputError, "error.db.newer")
    assert versions(server, register) == [latest(), latest() + 1]


def test_both_kinds_of_database_have_the_same_tables(register: Address, tmp_path: Path) -> None:
    """Columns with what may be left open in them, as each database describes itself."""
    with new_register(register) as made:
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


def test_a_connection_that_breaks_in_a_change_leaves_the_old_state(server: Server, register: Address) -> None:
    with new_register(register, record()) as made:

        def change() -> None:
            with made.change(stamp()) as writing:
                writing.put_year(record("23503"))
                server.sql(END_CHANGES)
                writing.put_year(record("23506"))

        assert refusal(change) == (OutputRefusedError, "error.db.lost")
    with open_register(register) as made:
        assert [unit.code for unit in made.units()] == ["23500"]
        put(made, record("23503"))
        assert [change.number for change in made.changes()] == [1, 2]
        assert [found for found in check_register(made) if found.is_error] == []


def test_a_server_that_crashes_in_a_change_comes_back_with_the_old_state(
    server: Server, register: Address, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    reviewed, settings = district_year(2015)
    with new_register(register, record()) as made:

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
    with open_register(register) as made:
        assert [version.record for version in made.years(every=True)] == [record()]
        assert close_year(made, reviewed, settings, stamp("close")).added


def test_a_server_that_is_down_is_named(server: Server, register: Address) -> None:
    with ended(server):
        assert refusal(lambda: open_register(register)) == (UnreadableInputError, "error.db.no-server")


def test_a_reference_broken_outside_the_program_is_found(server: Server, register: Address) -> None:
    with new_register(register, record()) as made:
        made.database.run(
            "ALTER TABLE changes DISABLE TRIGGER ALL; ALTER TABLE units DISABLE TRIGGER ALL;"
            " ALTER TABLE assessments DISABLE TRIGGER ALL; DELETE FROM changes"
        )
        assert {found.code.id for found in check_register(made)} == {"KT701"}
        assert {str(found.params["what"]) for found in check_register(made)} == {
            "assessments → changes",
            "units → changes",
        }


def test_a_version_taken_away_outside_the_program_is_found(register: Address) -> None:
    with new_register(register, record(), record(result="failed"), record()) as made:
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


def test_the_same_order_whatever_the_servers_language(register: Address) -> None:
    """The server sorts "ă" beside "a", SQLite and the program by code points."""
    codes = ["b1", "a2", "ă1", "A1", "a-1", "đ", "d", "10", "9"]
    with new_register(register, *(record(code) for code in codes)) as made:
        assert [unit.code for unit in made.units()] == sorted(codes)
        assert [version.record.unit for version in made.years()] == sorted(codes)
