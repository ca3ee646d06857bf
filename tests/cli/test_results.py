"""What commands print: one JSON object on stdout, the same figures in every format, both languages."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

from ..domain.sheets import spread
from .workspaces import book, ktassess, make_workspace, sent


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished year nobody writes into."""
    return make_workspace(tmp_path_factory.mktemp("year") / "w")


def test_the_json_of_check(root: Path) -> None:
    whole = ktassess("check", root, "--format", "json").json
    assert list(whole)[:5] == ["schema_version", "regulation", "year", "as_of", "summary"]
    assert (whole["regulation"], whole["year"], whole["as_of"]) == ("kon-tum-2014", 2014, "2014-12-31")
    first = whole["communes"][0]
    expected = {
        "code": "23512",
        "name": "Xã Đắk Mar",
        "locality_class": "commune-township",
        "threshold": 750,
        "self_total": "812.5",
        "appraised_total": "805",
        "basis": "appraised",
        "total": "805",
        "result": "passed",
        "conclusion": "passed",
    }
    assert {key: first[key] for key in expected} == expected
    assert first["scores"][12] == {"criterion": 13, "maximum": "75", "self": "12.5", "appraised": "5"}
    step = {
        key: first["deadlines"][0][key] for key in ("step", "due", "last_day", "done", "status", "days_late")
    }
    assert step == {
        "step": "commune-dossier",
        "due": "2014-11-15",
        "last_day": "2014-11-14",
        "done": "2014-11-10",
        "status": "on_time",
        "days_late": 0,
    }
    assert [step["step"] for step in whole["deadlines"]] == [
        "district-report",
        "province-report",
        "award-dossier",
    ]


def test_results_on_stdout_all_else_on_stderr(root: Path) -> None:
    ended = ktassess("check", root, "--format", "json")
    assert ended.out.startswith("{")
    assert ended.out.endswith("}\n")
    assert ended.err == ""


def test_csv_has_the_same_totals(root: Path) -> None:
    text = ktassess("check", root, "--format", "csv").out.removeprefix("\ufeff")
    totals = [row["total"] for row in csv.DictReader(io.StringIO(text))]
    whole = ktassess("check", root, "--format", "json").json
    assert totals == [commune["total"] for commune in whole["communes"]]


def test_today_is_an_argument(tmp_path: Path) -> None:
    from dataclasses import replace

    waiting = book(communes=tuple(replace(row, received_on=None) for row in book().communes))
    root = make_workspace(tmp_path / "w", forms={"a.xlsx": sent()}, district=waiting)
    for today, status, code in (("2014-11-14", "pending", "KT108"), ("16/11/2014", "overdue", "KT109")):
        whole = ktassess("check", root, "--today", today, "--format", "json").json
        assert whole["communes"][1]["deadlines"][0]["status"] == status
        assert code in [finding["code"] for finding in whole["findings"] if finding["commune"] == "23515"]


def test_a_single_workbook_outside_a_workspace(tmp_path: Path) -> None:
    from ktassess.forms import scoring_form

    from .workspaces import REGULATION

    path = tmp_path / "phiếu.xlsx"
    path.write_bytes(scoring_form(sent(points=spread("760")), REGULATION))
    whole = ktassess("check", path, "--format", "json").json
    (commune,) = whole["communes"]
    assert (commune["total"], commune["threshold"], commune["result"]) == ("760", 750, "passed")
    assert (whole["year"], whole["deadlines"]) == (2014, [])


@pytest.mark.parametrize(
    ("option", "threshold", "result"),
    [
        (None, None, "undetermined"),
        ("750", 750, "failed"),
        ("specially-difficult-commune", 650, "passed"),
    ],
)
def test_the_class_of_a_workbook_that_does_not_say(
    option: str | None, threshold: int | None, result: str, tmp_path: Path
) -> None:
    from dataclasses import replace

    from ktassess.forms import scoring_form

    from .workspaces import REGULATION

    path = tmp_path / "a.xlsx"
    path.write_bytes(scoring_form(replace(sent(points=spread("700")), class_label=""), REGULATION))
    arguments = ["check", path, "--format", "json", *(["--class", option] if option else [])]
    (commune,) = ktassess(*arguments).json["communes"]
    assert (commune["total"], commune["threshold"], commune["result"]) == ("700", threshold, result)


def test_a_workbook_inside_a_workspace_is_judged_by_it(root: Path) -> None:
    whole = ktassess("check", root / "scoring" / "xa-ngok-wang.xlsx", "--format", "json").json
    assert [commune["code"] for commune in whole["communes"]] == ["23515"]
    assert whole["communes"][0]["appraised_total"] == "700"


def test_several_paths_make_one_object(root: Path, tmp_path: Path) -> None:
    other = make_workspace(tmp_path / "other")
    whole = ktassess("check", root, other, "--format", "json").json
    assert whole["summary"]["workbooks"] == 4
    assert len(whole["communes"]) == 4


def test_both_languages_from_one_catalogue(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Không đạt" in ktassess("check", root).out
    assert "Failed" in ktassess("check", root, "--lang", "en").out
    assert "Failed" in ktassess("--lang", "en", "check", root).out
    monkeypatch.setenv("KTASSESS_LANG", "en")
    assert "Failed" in ktassess("check", root).out


def test_explain(root: Path) -> None:
    assert "KT203" in ktassess("explain", "kt203").out
    whole = ktassess("explain", "KT203", "--lang", "en", "--format", "json").json
    assert (whole["code"], whole["severity"]) == ("KT203", "error")


def test_rules_are_shown_with_source_and_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    text = ktassess("rules", "show").out
    assert "2516/KH-UBND, III.2.2" in text
    assert "chưa kiểm chứng" in text
    whole = ktassess("rules", "show", "--format", "json").json
    assert len(whole["criteria"]) == 15
    assert whole["criteria"][8]["name"]["status"] == "unverified"
    assert ktassess("rules", "check").code == 0
    assert "kon-tum-2014" in ktassess("rules", "list").out


def test_rules_are_copied_and_used_from_a_path(tmp_path: Path) -> None:
    pack = tmp_path / "bo-quy-dinh.toml"
    assert ktassess("rules", "copy", pack).code == 0
    assert ktassess("rules", "copy", pack).code == 5
    text = pack.read_text("utf-8").replace("threshold = { value = 750", "threshold = { value = 760")
    pack.write_text(text, "utf-8")
    root = make_workspace(tmp_path / "w", rules="../bo-quy-dinh.toml")
    commune = ktassess("check", root, "--format", "json").json["communes"][0]
    assert (commune["threshold"], commune["result"]) == (760, "passed")
    pack.write_text(text.replace("value = 75,", "value = 76,", 1), "utf-8")
    assert ktassess("rules", "check", pack).code == 6


def test_templates_list_check_copy(tmp_path: Path) -> None:
    assert "giay-cong-nhan.docx" in ktassess("templates", "list").out
    assert ktassess("templates", "copy", tmp_path / "mau").code == 0
    assert ktassess("templates", "copy", tmp_path / "mau").code == 5
    checked = ktassess("templates", "check", tmp_path / "mau", "--preview", tmp_path / "xem")
    assert checked.code == 0, checked.err + checked.out
    previews = list((tmp_path / "xem").glob("*.docx"))
    assert len(previews) == 22
    looked = ktassess("templates", "check", tmp_path / "xem", "--format", "json")
    assert (looked.code, looked.json) == (0, [])


def test_a_broken_file_stops_no_other_from_being_checked(tmp_path: Path) -> None:
    folder = tmp_path / "mau"
    ktassess("templates", "copy", folder)
    for path in folder.glob("[!tg]*.docx"):
        path.unlink()
    (folder / "giay-cong-nhan.docx").write_bytes(b"not a Word file")
    (folder / "cong-van-khac.docx").write_bytes(b"PK\x03\x04 cut off")
    (folder / "thong-bao.docx").rename(folder / "thong-bao-moi.docx")
    (folder / "~$tong-diem.docx").write_bytes(b"Word's own")
    checked = ktassess("templates", "check", folder, "--format", "json")
    assert checked.code == 4
    named = [(finding["code"], finding["file"]) for finding in checked.json]
    assert named == [
        ("KT605", "cong-van-khac.docx"),
        ("KT605", "giay-cong-nhan.docx"),
        ("KT605", "thong-bao-moi.docx"),
    ]
    assert "tên tệp" in checked.json[2]["message"]


def test_verify_tells_what_no_longer_follows(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    ktassess("run", root)
    assert ktassess("verify", root, "--strict").code == 0
    with (root / "scoring" / "xa-dak-mar.xlsx").open("ab") as file:
        file.write(b"\0")
    stale = ktassess("verify", root, "--format", "json").json
    assert {finding["code"] for finding in stale} == {"KT612"}
    assert any("23512" in finding["file"] for finding in stale)
    assert not any("23515" in finding["file"] for finding in stale)
    (root / "output/district/05-quyet-dinh-cong-nhan.docx").write_bytes(b"by hand")
    assert ktassess("verify", root).code == 1


def test_a_calendar_of_the_chain(root: Path, tmp_path: Path) -> None:
    from icalendar import Calendar

    file = tmp_path / "han.ics"
    assert ktassess("deadlines", root, "--ics", file).code == 0
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert len(events) == 5


def test_a_calendar_is_written_over_nothing_but_a_calendar_made_here(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "han.ics"
    assert ktassess("deadlines", root, "--ics", file).code == 0
    first = file.read_bytes()
    assert ktassess("deadlines", root, "--ics", file, "--today", "2014-11-20").code == 0
    assert file.read_bytes() != first
    file.write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//somebody//else\r\nEND:VCALENDAR\r\n")
    for theirs in (file, root / "district.xlsx", tmp_path):
        before = theirs.read_bytes() if theirs.is_file() else None
        assert ktassess("deadlines", root, "--ics", theirs).code == 5
        assert before is None or theirs.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".tmp"] == []


def test_no_empty_rule_pack_is_left_where_there_is_none(tmp_path: Path) -> None:
    target = tmp_path / "pack.toml"
    assert ktassess("rules", "copy", target, "no-such-pack").code == 6
    assert not target.exists()


def test_init_and_form(tmp_path: Path) -> None:
    root = tmp_path / "dak-ha-2015"
    assert ktassess("init", root, "--district", "dak ha", "--year", "2015").code == 0
    assert ktassess("init", root, "--district", "615", "--year", "2015").code == 5
    assert ktassess("form", root).code == 0
    forms = sorted(path.name for path in (root / "output" / "forms").iterdir())
    assert len(forms) == 11
    assert forms[0] == "23500-thi-tran-dak-ha.xlsx"
    assert ktassess("form", root).code == 0


HEAVY = (
    "openpyxl",
    "docx",
    "docxtpl",
    "lxml",
    "jinja2",
    "xlsxwriter",
    "python_calamine",
    "holidays",
    "sqlite3",
)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["explain", "KT203"], ["run", "--help"]])
def test_heavy_packages_are_not_loaded_for_light_commands(arguments: list[str]) -> None:
    script = (
        "import sys; from ktassess.cli import run_line; code = run_line(sys.argv[1:]);"
        f"print(code, [name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.splitlines()[-1] == "0 []"


def test_into_a_pipe_it_is_utf8_whatever_the_machine_thinks(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ktassess", "check", str(root)],
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "cp1252", "PATH": "", "PYTHONPATH": ":".join(sys.path)},
    )
    assert "Xã Đắk Mar" in done.stdout.decode("utf-8")
    assert b"\x1b[" not in done.stdout


def test_a_reader_that_goes_away_is_no_error(root: Path) -> None:
    done = subprocess.run(
        f'"{sys.executable}" -m ktassess check "{root}" | head -1',
        shell=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={"PYTHONPATH": ":".join(sys.path), "PATH": "/usr/bin:/bin"},
    )
    assert done.stderr == ""
