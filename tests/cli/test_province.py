"""``ktassess report`` of a province: a folder of district workspaces."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from .workspaces import DOCUMENTS, book, ktassess, make_workspace, tree

FILES = [
    *("cac-huyen.csv", "cac-xa.csv", "ket-qua.json", "phat-hien.csv"),
    *("theo-so-nganh.xlsx", "tong-hop-tinh.xlsx", "trang-tong-hop.html"),
]
LATE_DOCUMENTS = tuple(row for row in DOCUMENTS if "BC-UBND" not in row.number)


def make(root: Path, name: str, code: str, forms: Any = None, year: int = 2014, **changes: Any) -> Path:
    """A district's workspace; ``changes`` are those of its book."""
    made = book(district=name, district_code=code, year=year, **changes)
    make_workspace(root, forms=forms, district=made, year=year, as_of=date(year, 12, 31))
    config = root / "ktassess.toml"
    text = config.read_text("utf-8").replace("huyện Đắk Hà", name).replace('"615"', f'"{code}"')
    config.write_text(text, "utf-8")
    return root


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Đắk Hà has reported; Đắk Tô's report has no date; nothing has come from Kon Rẫy."""
    root = tmp_path_factory.mktemp("tỉnh Kon Tum")
    make_workspace(root / "đắk hà #1")
    make(root / "dak-to", "huyện Đắk Tô", "612", documents=LATE_DOCUMENTS)
    make(root / "kon-ray", "huyện Kon Rẫy", "614", forms={}, documents=(), review={})
    (root / "ghi chú").mkdir()
    return root


def test_the_files_are_there_and_a_second_run_changes_nothing(province: Path) -> None:
    ended = ktassess("report", province)
    assert ended.code == 0, ended.err
    assert sorted(path.name for path in (province / "output" / "report").iterdir()) == FILES
    before = tree(province)
    assert ktassess("report", province).code == 0
    assert tree(province) == before


def test_who_has_not_reported_is_named(province: Path) -> None:
    out = " ".join(ktassess("report", province).out.split())
    assert "Chưa báo cáo: huyện Đắk Tô, huyện Kon Rẫy." in out
    assert "Chưa có số liệu năm trước" in out


def test_json_and_csv_say_the_same(province: Path) -> None:
    value = ktassess("report", province, "--format", "json").json
    assert value["province"] == "tỉnh Kon Tum"
    assert value["summary"]["districts"] == 3
    assert value["summary"]["reported"] == 1
    assert [one["reported"] for one in value["districts"]] == ["no-date", "no-workbooks", "yes"]
    assert value == json.loads((province / "output/report/ket-qua.json").read_text("utf-8"))
    text = (province / "output/report/cac-huyen.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["code"], row["units"], row["passed"]) for row in rows] == [
        (one["code"], str(one["units"]), str(one["passed"])) for one in value["districts"]
    ]


def test_the_workbook_has_a_view_a_sheet(province: Path) -> None:
    ktassess("report", province)
    found = load_workbook(province / "output/report/tong-hop-tinh.xlsx")
    assert found.sheetnames == ["Huyện", "Kết quả", "Tiêu chí"]
    names = [found["Huyện"].cell(row, 2).value for row in range(5, 9)]
    assert names == ["huyện Đắk Tô", "huyện Kon Rẫy", "huyện Đắk Hà", "Toàn tỉnh"]
    assert found["Kết quả"].max_row >= 4 + 4
    assert [cell.value for cell in found["Tiêu chí"][4]][6:9] == names[:3]
    for sheet in found.worksheets:
        assert sheet.freeze_panes
        assert sheet.auto_filter.ref
        assert sheet.page_setup.paperSize == 9


def test_the_page_leads_into_the_districts_folders(province: Path) -> None:
    ktassess("report", province)
    html = (province / "output/report/trang-tong-hop.html").read_text("utf-8")
    assert 'href="../../%C4%91%E1%BA%AFk%20h%C3%A0%20%231/scoring/xa-dak-mar.xlsx"' in html


def test_the_year_before_is_compared(province: Path, tmp_path: Path) -> None:
    make(tmp_path / "p2013" / "dak-ha", "huyện Đắk Hà", "615", year=2013)
    ended = ktassess("report", province, "--previous", tmp_path / "p2013", "--format", "json", "--dry-run")
    value = ended.json
    assert value["previous_year"] == 2013
    assert [one["passed_before"] for one in value["districts"]] == [None, None, 1]


def test_what_cannot_be_one_province_is_refused(province: Path, tmp_path: Path) -> None:
    make(tmp_path / "a" / "dak-ha", "huyện Đắk Hà", "615")
    make(tmp_path / "a" / "dak-ha-2013", "huyện Đắk Hà", "615", year=2013)
    ended = ktassess("report", tmp_path / "a")
    assert ended.code == 2
    assert "2013, 2014" in ended.err
    make(tmp_path / "b" / "one", "huyện Đắk Hà", "615")
    make(tmp_path / "b" / "two", "huyện Đắk Hà", "615")
    ended = ktassess("report", tmp_path / "b")
    assert ended.code == 2
    assert "one" in ended.err
    assert "two" in ended.err
    assert ktassess("report", tmp_path / "b" / "one", "--previous", province).code == 2
    assert ktassess("report", province, "--previous", tmp_path).code == 3
