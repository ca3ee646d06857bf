"""`register` and `awards` on the command line, as an officer and as a script use them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from ktassess.forms import CriterionScore

from .workspaces import Ended, book, ktassess, make_workspace, sent

PAST = """\
Năm;Mã đơn vị;Quy định;Kết quả;Số QĐ;Ngày QĐ
2012;23512;37/2010/QĐ-TTg;Đạt;12/QĐ-UBND;05/12/2012
2013;23512;37/2010/QĐ-TTg;Đạt;34/QĐ-UBND;04/12/2013
2013;23515;37/2010/QĐ-TTg;Không đạt;;
2011;23512;37/2010/QĐ-TTg;Không đạt;;
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the workspace of 2014 and a file of past years; the office works in it."""
    make_workspace(tmp_path / "dak-ha-2014")
    (tmp_path / "cac-nam.csv").write_text(PAST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KTASSESS_LANG", "en")
    return tmp_path


def fine(*arguments: str | Path) -> Ended:
    ended = ktassess(*arguments)
    assert ended.code == 0, ended.err
    return ended


def test_from_past_years_to_an_award(office: Path) -> None:
    assert "4 new years" in fine("register", "import", "cac-nam.csv").err
    closed = fine("register", "close", "dak-ha-2014", "--format", "json")
    assert closed.json["added"] == ["23512", "23515"]
    assert closed.json["findings"] == []
    assert [path.name for path in office.glob("*.db*")] == ["register.db"]
    by_workspace = fine("awards", "dak-ha-2014", "--format", "json").json
    by_register = fine("awards", "register.db", "--year", "2014", "--format", "json").json
    assert by_workspace == by_register
    three, five = by_register["awards"]
    assert [(unit["code"], unit["state"]) for unit in three["due"]] == [("23512", "due")]
    assert [year["decision"] for year in three["due"][0]["years"]] == [
        "12/QĐ-UBND",
        "34/QĐ-UBND",
        "361/QĐ-UBND",
    ]
    assert five["due"] == []
    assert [unit["code"] for unit in by_register["at_risk"]] == ["23512"]


def test_before_it_is_closed_the_year_stands_in_and_is_said_to(office: Path) -> None:
    fine("register", "import", "cac-nam.csv")
    ended = fine("awards", "dak-ha-2014")
    assert "not closed" in ended.err
    assert "Đắk Mar, huyện Đắk Hà *" in ended.out
    assert fine("awards", "register.db", "--format", "json").json["year"] == 2013


def test_without_a_register_a_workspace_still_answers(office: Path) -> None:
    ended = fine("awards", "dak-ha-2014", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out.removeprefix("\ufeff"))))
    assert {row["code"]: row["run"] for row in rows} == {"23512": "1", "23515": "0"}
    assert not (office / "register.db").exists()


def test_closing_again_says_that_nothing_changed(office: Path) -> None:
    fine("register", "close", "dak-ha-2014")
    content = (office / "register.db").read_bytes()
    ended = fine("register", "close", "dak-ha-2014")
    assert "nothing was written" in ended.err
    assert (office / "register.db").read_bytes() == content
    assert fine("register", "close", "dak-ha-2014", "--format", "json").json["closed_before"] is True


def test_the_log_leads_back_to_the_inputs(office: Path) -> None:
    from hashlib import sha256

    fine("build", "dak-ha-2014")
    fine("register", "close", "dak-ha-2014")
    (change,) = fine("register", "show", "--format", "json").json
    assert change["action"] == "close"
    assert change["origin"] == str((office / "dak-ha-2014").resolve())
    sources = {source["path"]: source["sha256"] for source in change["sources"]}
    assert {"ktassess.toml", "district.xlsx", "rules:kon-tum-2014"} <= sources.keys()
    for path in ("district.xlsx", "scoring/xa-dak-mar.xlsx", "output/manifest.json"):
        data = (office / "dak-ha-2014" / path).read_bytes()
        assert sources[path] == sha256(data).hexdigest()


@pytest.fixture
def faulty(office: Path) -> Path:
    """The workspace of a year in which one commune left a score out."""
    form = sent("23515", "Xã Ngok Wang")
    form = replace(form, scores={**form.scores, 3: CriterionScore(None, "")})
    reviewed = {code: row for code, row in book().review.items() if code != "23515"}
    forms = {"a.xlsx": sent(), "b.xlsx": form}
    return make_workspace(office / "faulty", forms=forms, district=book(review=reviewed))


def test_refused_while_errors_stand_and_they_are_shown(office: Path, faulty: Path) -> None:
    ended = ktassess("register", "close", faulty)
    assert ended.code == 1
    assert "KT201" in ended.err
    assert "errors stand" in ended.err
    assert not (office / "register.db").exists()


def test_closed_without_the_unit_by_the_users_say(office: Path, faulty: Path) -> None:
    ended = fine("register", "close", faulty, "--without", "23515", "--format", "json")
    assert ended.json["added"] == ["23512", "23515"]
    (year,) = fine("register", "show", "23515", "--format", "json").json
    assert year["result"] == "not-assessed"
    assert ktassess("register", "close", faulty, "--without", "1").code in (1, 2)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_out_and_in_and_out_again(office: Path, suffix: str) -> None:
    fine("register", "import", "cac-nam.csv")
    fine("register", "close", "dak-ha-2014")
    fine("register", "export", f"first.{suffix}")
    fine("register", "import", f"first.{suffix}", "--db", "other.db")
    fine("register", "export", f"second.{suffix}", "--db", "other.db")
    ended = fine("register", "import", f"second.{suffix}")
    assert "0 new years, 0 corrected, 6 as before" in ended.err
    if suffix == "csv":
        assert (office / "first.csv").read_bytes() == (office / "second.csv").read_bytes()


def test_nothing_is_overwritten_by_an_export_unless_told(office: Path) -> None:
    fine("register", "import", "cac-nam.csv")
    (office / "a.csv").write_text("mine")
    assert ktassess("register", "export", "a.csv").code == 5
    assert (office / "a.csv").read_text() == "mine"
    fine("register", "export", "a.csv", "--force")
    assert ktassess("register", "export", "a.txt").code == 2


def test_a_wrong_row_stops_the_import_and_is_shown_with_its_cell(office: Path) -> None:
    (office / "wrong.csv").write_text(PAST + "2012;23515;37/2010/QĐ-TTg;Tốt;;\n", encoding="utf-8")
    ended = ktassess("register", "import", "wrong.csv")
    assert ended.code == 1
    assert "KT710" in ended.err
    assert "D6" in ended.err
    assert "No row" in ended.err
    assert ktassess("awards", "register.db", "--format", "json").code == 3  # there, and empty


def test_list_show_and_check(office: Path) -> None:
    fine("register", "import", "cac-nam.csv")
    fine("register", "close", "dak-ha-2014")
    years = fine("register", "list", "--format", "json").json
    assert [(year["year"], year["passed"], year["closed"]) for year in years] == [
        (2011, 0, False),
        (2012, 1, False),
        (2013, 1, False),
        (2014, 1, True),
    ]
    assert "361/QĐ-UBND" in fine("register", "show", "23512").out
    assert "2014" in fine("register", "list").out
    assert "nothing is wrong" in fine("register", "check").err
    assert fine("register", "check", "--format", "json").json == {"years": 6, "findings": []}
    assert ktassess("register", "show", "1").code == 2


def test_a_merger_wants_a_say(office: Path) -> None:
    fine("register", "import", "cac-nam.csv")
    merger = ["register", "merge", "23512", "--into", "23515", "--from", "2014"]
    ended = ktassess(*merger)
    assert ended.code == 2
    assert "--keep-none" in ended.err
    assert ktassess(*merger, "--keep-none", "--keep-years-of", "23512").code == 2
    fine(*merger, "--keep-years-of", "23512", "--note", "Nghị quyết số 1")
    assert "nothing was written" in fine(*merger, "--keep-years-of", "23512", "--note", "Nghị quyết số 1").err
    assert "23512" in fine("register", "show", "23515").out
    fine(*merger, "--withdraw")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["register", "list"], 3),
        (["register", "list", "--db", "cac-nam.csv"], 3),
        (["register", "check", "--db", "dak-ha-2014"], 3),
        (["register", "import", "no-such-file.csv"], 3),
        (["register", "import", "cac-nam.csv", "--db", "no-such-folder/register.db"], 5),
        (["register", "merge", "23512", "--from", "2014", "--keep-none"], 2),
        (["register", "close", "no-such-folder"], 3),
        (["awards", "no-such-file.db", "--year", "2014"], 3),
        (["awards", "cac-nam.csv"], 3),
        (["awards", "dak-ha-2014", "--db", "no-such-file.db"], 3),
    ],
)
def test_each_way_to_end_is_in_words(office: Path, arguments: Sequence[str], code: int) -> None:
    ended = ktassess(*arguments)
    assert ended.code == code, ended.err
    assert ended.err.strip()
    assert "Traceback" not in ended.err
