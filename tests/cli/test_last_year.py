"""Last year on the command line: beside the workspace, named in its settings, damaged, and never a stop."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ktassess.domain.codes import Code

from .workspaces import book, ktassess, make_workspace, sent, tree

PAST = """\
Năm;Mã đơn vị;Quy định;Kết quả;Số QĐ;Ngày QĐ;Tổng điểm;TC1 tối đa;TC1 thẩm định
2012;23512;37/2010/QĐ-TTg;Đạt;12/QĐ-UBND;05/12/2012;;;
2013;23512;kon-tum-2014;Đạt;34/QĐ-UBND;04/12/2013;800;75;40
2013;23515;kon-tum-2014;Không đạt;;;700;75;75
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a workspace before its review, and past years in the register beside it."""
    make_workspace(tmp_path / "dak-ha-2014", district=book(review={}))
    (tmp_path / "cac-nam.csv").write_text(PAST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ended = ktassess("register", "import", "cac-nam.csv")
    assert ended.code == 0, ended.err
    return tmp_path


def findings(*arguments: str | Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ktassess("check", *arguments, "--format", "json").json["findings"]
    return found


def codes(*arguments: str | Path) -> set[str]:
    return {finding["code"] for finding in findings(*arguments)}


def test_a_register_beside_the_workspace_is_found(office: Path) -> None:
    (note,) = [one for one in findings("dak-ha-2014") if one["code"] == Code.FAR_FROM_LAST_YEAR.id]
    assert (note["commune"], note["sheet"], note["cell"]) == ("23512", "Chấm điểm", "D2")
    assert "75/75 điểm" in note["message"]
    assert "năm 2013" in note["message"]
    assert "40 điểm" in note["message"]


def test_one_workbook_alone_is_compared_too(office: Path) -> None:
    assert "KT220" in codes("dak-ha-2014/scoring/xa-dak-mar.xlsx")


def test_the_settings_may_name_it(office: Path) -> None:
    (office / "years").mkdir()
    (office / "register.db").rename(office / "years" / "so-theo-doi.db")
    assert "KT220" not in codes("dak-ha-2014")
    config = office / "dak-ha-2014" / "ktassess.toml"
    text = config.read_text("utf-8").replace(
        '# register = "../register.db"', 'register = "../years/so-theo-doi.db"'
    )
    config.write_text(text, "utf-8")
    assert "KT220" in codes("dak-ha-2014")
    assert ktassess("awards", "dak-ha-2014").code == 0
    assert not (office / "register.db").exists()  # the commands of the register go by the same line


def _gone(path: Path) -> None:
    path.unlink()


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:3000])


def _scribbled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[200:] = b"\x5a" * (len(data) - 200)
    path.write_bytes(bytes(data))


def _another_file(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" * 400)


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [_gone, _cut, _scribbled, _another_file, _a_folder])
def test_one_that_cannot_be_read_is_a_finding_and_stops_nothing(
    office: Path, harm: Callable[[Path], None]
) -> None:
    config = office / "dak-ha-2014" / "ktassess.toml"
    text = config.read_text("utf-8").replace('# register = "../register.db"', 'register = "../register.db"')
    config.write_text(text, "utf-8")
    harm(office / "register.db")
    found = findings("dak-ha-2014")
    (about,) = [one for one in found if one["code"] == "KT721"]
    assert about["severity"] == "warning"
    assert about["file"] == "../register.db"
    assert about["commune"] is None
    assert ktassess("check", "dak-ha-2014").code == 0
    ended = ktassess("run", "dak-ha-2014")
    assert ended.code == 0, ended.err
    assert (office / "dak-ha-2014/output/report/trang-tong-hop.html").is_file()


def test_without_a_register_nothing_is_said_and_none_is_made(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "dak-ha-2014")
    assert "KT721" not in codes(root)
    assert not (tmp_path / "register.db").exists()


def test_the_page_shows_the_years(office: Path) -> None:
    assert ktassess("report", "dak-ha-2014").code == 0
    html = (office / "dak-ha-2014/output/report/trang-tong-hop.html").read_text("utf-8")
    section = html[html.index('<section id="cac-nam"') :]
    rows = re.findall(r'<tr><th scope="row">(\d+)</th>(.*?)</tr>', section)
    numbers = {year: re.findall(r"<td>([^<]*)</td>", cells) for year, cells in rows}
    assert numbers == {
        "2012": ["1", "1", "1", "100%"],
        "2013": ["2", "1", "1", "50%"],
        "2014": ["2", "1", "1", "50%"],
    }


def test_what_is_made_follows_from_last_year_and_not_from_this_ones_closing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_workspace(tmp_path / "dak-ha-2014")
    (tmp_path / "cac-nam.csv").write_text(PAST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert ktassess("register", "import", "cac-nam.csv").code == 0
    assert ktassess("run", "dak-ha-2014").code == 0
    before = tree(tmp_path / "dak-ha-2014/output")
    assert ktassess("register", "close", "dak-ha-2014").code == 0
    assert ktassess("verify", "dak-ha-2014").code == 0
    assert "KT612" not in ktassess("verify", "dak-ha-2014").out
    assert ktassess("run", "dak-ha-2014").code == 0
    assert tree(tmp_path / "dak-ha-2014/output") == before
    (tmp_path / "cac-nam.csv").write_text(PAST.replace(";75;40", ";75;45"), encoding="utf-8")
    assert ktassess("register", "import", "cac-nam.csv", "--replace").code == 0
    stale = ktassess("verify", "dak-ha-2014").out
    assert "KT612" in stale
    assert "trang-tong-hop.html" in stale
    assert "xa-dak-mar" not in stale  # a commune's own papers do not speak of last year


def test_a_commune_nobody_has_on_record_is_no_finding(office: Path) -> None:
    forms = {"a.xlsx": sent("23518", "Xã Ngok Réo")}
    root = make_workspace(office / "other", forms=forms, district=book(review={}))
    assert not {"KT220", "KT721"} & codes(root)
