"""The register on a server through the command line: as in a file, and no password anywhere."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from ktassess.workspace.addresses import ServerAddress

from ..databases import KEEPER, Server
from .test_years import PAST, fine
from .workspaces import Ended, ktassess, make_workspace

SECRET = "m4tkhau"
STEPS: Sequence[Sequence[str]] = [
    ["register", "import", "cac-nam.csv"],
    ["register", "import", "cac-nam.csv", "--format", "json"],
    ["awards", "dak-ha-2014", "--format", "json"],
    ["register", "close", "dak-ha-2014", "--format", "json"],
    ["register", "close", "dak-ha-2014", "--format", "json"],
    ["awards", "dak-ha-2014"],
    ["awards", "dak-ha-2014", "--format", "csv"],
    ["register", "list"],
    ["register", "list", "--format", "json"],
    ["register", "list", "--format", "csv"],
    ["register", "show", "--format", "json"],
    ["register", "show", "23512"],
    ["register", "show", "23512", "--format", "json"],
    ["register", "merge", "23512", "--into", "23515", "--from", "2014", "--keep-none"],
    ["register", "merge", "23512", "--into", "23515", "--from", "2014", "--keep-none"],
    ["register", "check"],
    ["register", "check", "--strict", "--format", "json"],
    ["register", "show", "1"],
    ["register", "import", "replaced.csv"],
    ["register", "import", "replaced.csv", "--replace"],
    ["register", "export", "out.xlsx", "--force"],
    ["register", "export", "out.csv", "--force"],
]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a workspace and files of past years; the office works in it."""
    make_workspace(tmp_path / "dak-ha-2014")
    (tmp_path / "cac-nam.csv").write_text(PAST, encoding="utf-8")
    (tmp_path / "replaced.csv").write_text(PAST.replace("12/QĐ-UBND", "21/QĐ-UBND"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KTASSESS_LANG", "en")
    return tmp_path


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    """A register on the server, with a password in its address that the server does not even ask for."""
    with server.home() as home:
        assert isinstance(home, ServerAddress)
        yield home.url.replace(f"{KEEPER}@", f"{KEEPER}:{SECRET}@")


def told(ended: Ended, register: str) -> tuple[int, str, str]:
    """All that a command said, without the time of day, the register's own name and the server's role."""
    texts = []
    for text in (ended.out, ended.err):
        plain = text.replace(register, "REGISTER")
        plain = re.sub(r"\d{4}-\d{2}-\d{2}T[\d:.+-]+|\d{2}/\d{2}/\d{4} \d{2}:\d{2}", "NOW", plain)
        plain = re.sub(rf"\s*\({KEEPER}\)", "", plain)
        texts.append(re.sub(r"\s+", " ", plain))
    return ended.code, texts[0], texts[1]


def test_every_command_says_the_same_of_a_file_and_of_a_server(office: Path, address: str) -> None:
    shown = str(ServerAddress(address))
    for number, step in enumerate(STEPS):
        in_file = told(ktassess(*step, "--register", "register.db"), "register.db")
        exported = [path.read_bytes() for path in sorted(office.glob("out.*"))]
        on_server = ktassess(*step, "--register", address)
        assert told(on_server, shown) == in_file, (number, step)
        assert SECRET not in on_server.out + on_server.err
        if step[-1] == "--force" and step[2].endswith(".csv"):
            assert exported == [path.read_bytes() for path in sorted(office.glob("out.*"))]
    assert f"({KEEPER})" in fine("register", "show", "--register", address).out
    assert fine("awards", address, "--year", "2014", "--format", "json").json == (
        fine("awards", "register.db", "--year", "2014", "--format", "json").json
    )


def test_a_workspace_may_name_it(office: Path, address: str) -> None:
    bare = address.replace(f":{SECRET}@", "@")
    config = office / "dak-ha-2014" / "ktassess.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(f'register = "{bare}"\n{text}', encoding="utf-8")
    closed = fine("register", "close", "dak-ha-2014")
    assert bare in closed.err.replace("\n", "")
    assert not list(office.glob("*.db"))
    assert fine("register", "list", "--register", bare, "--format", "json").json[0]["closed"] is True
    assert fine("awards", "dak-ha-2014", "--format", "json").json["year"] == 2014


def test_a_password_has_no_place_in_the_workspace(office: Path, address: str) -> None:
    config = office / "dak-ha-2014" / "ktassess.toml"
    text = config.read_text(encoding="utf-8")
    for register in (address, f"postgresql://a:{SECRET}/b@c/d"):
        config.write_text(f'register = "{register}"\n{text}', encoding="utf-8")
        ended = ktassess("register", "close", "dak-ha-2014")
        assert ended.code == 6
        assert "ktassess.toml, line 1" in ended.err
        assert SECRET not in ended.err


def test_a_server_that_cannot_be_reached_stops_no_review(office: Path) -> None:
    pytest.importorskip("psycopg", reason="the driver psycopg is not installed")
    config = office / "dak-ha-2014" / "ktassess.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(f'register = "postgresql://a@127.0.0.1:1/b"\n{text}', encoding="utf-8")
    ended = ktassess("check", "dak-ha-2014", "--format", "json")
    assert ended.code == 0
    (finding,) = [found for found in ended.json["findings"] if found["code"] == "KT721"]
    assert "postgresql://a@127.0.0.1:1/b" in finding["message"]
    assert "cannot be reached" in finding["message"]


def test_no_password_is_kept_anywhere(office: Path, address: str) -> None:
    fine("build", "dak-ha-2014")
    fine("register", "close", "dak-ha-2014", "--register", address)
    fine("register", "import", address, "--register", "register.db")
    fine("register", "export", "out.csv", "--register", address)
    for path in office.rglob("*"):
        if path.is_file():
            assert SECRET.encode() not in path.read_bytes()
    (change,) = fine("register", "show", "--format", "json", "--register", "register.db").json
    assert change["origin"] == str(ServerAddress(address))


def test_from_the_file_to_the_server_and_back(office: Path, address: str) -> None:
    fine("register", "import", "cac-nam.csv")
    fine("register", "close", "dak-ha-2014")
    fine("register", "merge", "23512", "--into", "23515", "--from", "2014", "--keep-years-of", "23512")
    fine("register", "import", "replaced.csv", "--replace")
    moved = fine("register", "import", "register.db", "--register", address)
    assert "6 new years, 0 corrected, 0 as before, 1 mergers" in moved.err
    assert "0 new years, 0 corrected, 6 as before" in (
        fine("register", "import", "register.db", "--register", address).err
    )
    shutil.copy("register.db", "before.db")
    fine("register", "import", address, "--register", "back.db")
    for arguments in (["list", "--format", "csv"], ["list", "--format", "json"], ["show", "23515"]):
        answers = {
            fine("register", *arguments, "--register", where).out
            for where in ("before.db", address, "back.db")
        }
        assert len(answers) == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["register", "list", "--register", "postgresql://a:secret@127.0.0.1:1/b"], 3),
        (["register", "close", "dak-ha-2014", "--register", "postgresql://a:secret@127.0.0.1:1/b"], 3),
        (["awards", "postgresql://a:secret@127.0.0.1:1/b"], 3),
        (["register", "list", "--register", "postgresql://a:sec/ret@127.0.0.1:1/b"], 2),
        (["register", "import", "postgresql://a:sec/ret@b/c"], 2),
    ],
)
def test_each_way_to_end_is_in_words(office: Path, arguments: Sequence[str], code: int) -> None:
    pytest.importorskip("psycopg", reason="the driver psycopg is not installed")
    for language in ("vi", "en"):
        ended = ktassess("--lang", language, *arguments)
        assert ended.code == code, ended.err
        assert ended.err.strip()
        assert "Traceback" not in ended.err
        assert "sec" not in ended.err.replace("second", "")
