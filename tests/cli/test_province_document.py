"""``ktassess report`` of a province: its report as a Word document, its settings, its register."""

from __future__ import annotations

from pathlib import Path

import pytest

from ..documents.reading import text_of
from .test_province import make
from .workspaces import ktassess, make_workspace, tree

PATH = "output/province/01-bao-cao-ket-qua-thuc-hien.docx"
SETTINGS = """\
as_of = 2014-12-08

[signers.labour-director]
name = "Nguyễn Văn A"
office = "Giám đốc"

[documents.province-report]
number = "215"
date = 2014-12-08
"""
PAST = """\
Năm;Mã đơn vị;Tên xã/phường/thị trấn;Mã huyện;Huyện/thành phố;Quy định;Kết quả;Số QĐ;Ngày QĐ
2013;23512;Xã Đắk Mar;615;Huyện Đắk Hà;kon-tum-2014;Đạt;34/QĐ-UBND;04/12/2013
2013;23515;Xã Ngok Wang;615;Huyện Đắk Hà;kon-tum-2014;Đạt;34/QĐ-UBND;04/12/2013
2013;23428;Xã Đắk Trăm;612;Huyện Đắk Tô;kon-tum-2014;Không đạt;;
"""


@pytest.fixture
def province(tmp_path: Path) -> Path:
    """Đắk Hà alone has sent its year."""
    root = tmp_path / "kon-tum-2014"
    make_workspace(root / "dak-ha")
    (root / "province.toml").write_text(SETTINGS, encoding="utf-8")
    return root


def said(root: Path) -> str:
    return text_of((root / PATH).read_bytes())


def test_it_is_written_with_number_day_and_signer(province: Path) -> None:
    ended = ktassess("report", province)
    assert ended.code == 0, ended.err
    assert "KT602" not in ended.err
    text = said(province)
    assert "Số: 215/BC-SLĐTBXH\nKon Tum, ngày 08 tháng 12 năm 2014" in text
    assert "GIÁM ĐỐC\nNguyễn Văn A" in text
    before = tree(province)
    assert ktassess("report", province).code == 0
    assert tree(province) == before


def test_its_date_is_the_day_the_province_reported(province: Path) -> None:
    value = ktassess("report", province, "--format", "json").json
    (review,) = (one["review"] for one in value["districts"])
    assert review["as_of"] == "2014-12-08"
    html = (province / "output/report/trang-tong-hop.html").read_text("utf-8")
    assert "08/12/2014" in html


def test_without_settings_number_and_signer_are_open_and_noted(province: Path) -> None:
    (province / "province.toml").unlink()
    ended = ktassess("report", province)
    assert ended.code == 0, ended.err
    assert "KT602" in ended.err
    assert "KT603" in ended.err
    assert "Số: /BC-SLĐTBXH" in said(province)


def test_a_changed_report_is_kept(province: Path) -> None:
    ktassess("report", province)
    (province / PATH).write_bytes((province / PATH).read_bytes() + b"signed")
    (province / "province.toml").write_text(SETTINGS.replace("215", "216"), encoding="utf-8")
    ended = ktassess("report", province)
    assert ended.code == 5
    assert "KT608" in ended.err
    assert (province / PATH).read_bytes().endswith(b"signed")


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        (SETTINGS.replace("labour-director", "labour-directr"), "labour-director"),
        (SETTINGS.replace("province-report", "district-report"), "province-report"),
        (SETTINGS.replace("number =", "nummer ="), "nummer"),
        (SETTINGS.replace("2014-12-08\n\n[signers", "8 tháng 12\n\n[signers"), "dòng 1"),
        (SETTINGS + 'symbol = "BC"\n', "{number}"),
        ("year = 1999\n", "year"),
        ("nam = 2014\n", "nam"),
    ],
)
def test_a_slip_in_the_settings_is_named(province: Path, wrong: str, named: str) -> None:
    (province / "province.toml").write_text(wrong, encoding="utf-8")
    ended = ktassess("report", province)
    assert ended.code == 6
    assert "province.toml" in ended.err
    assert named in ended.err
    assert not (province / "output").exists()


def test_the_year_before_comes_from_the_register(province: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(province)
    Path("cac-nam.csv").write_text(PAST, encoding="utf-8")
    assert ktassess("register", "import", "cac-nam.csv", "--register", "register.db").code == 0
    ended = ktassess("report", province, "--format", "json")
    assert ended.code == 0, ended.err
    assert ended.json["previous_year"] == 2013
    assert [one["passed_before"] for one in ended.json["districts"]] == [2]
    text = said(province)
    assert "theo dõi 02 huyện, thành phố của tỉnh Kon Tum" in text
    assert "chưa báo cáo: huyện Đắk Tô" in text
    assert "Năm 2013, 02/03 đơn vị của tỉnh được công nhận, bằng 66,67%." in text
    assert "qua các năm: năm 2013: 02/03 đơn vị." in text
    out = " ".join(ktassess("report", province).out.split())
    assert "Chưa báo cáo: huyện Đắk Tô." in out


def test_a_register_beside_the_years_folders_is_found_and_one_may_be_named(
    province: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(province.parent)
    Path("cac-nam.csv").write_text(PAST, encoding="utf-8")
    assert ktassess("register", "import", "cac-nam.csv").code == 0
    assert ktassess("report", province, "--format", "json").json["previous_year"] == 2013
    Path("register.db").rename("so.db")
    assert ktassess("report", province, "--format", "json").json["previous_year"] is None
    (province / "province.toml").write_text('register = "../so.db"\n' + SETTINGS, encoding="utf-8")
    assert ktassess("report", province, "--format", "json").json["previous_year"] == 2013


def test_a_damaged_register_is_a_finding_and_stops_nothing(province: Path) -> None:
    (province / "register.db").write_bytes(b"SQLite format 3\x00" + b"\x00" * 2000)
    ended = ktassess("report", province)
    assert ended.code == 0, ended.err
    assert "KT721" in ended.err
    assert "Chưa có số liệu năm 2013 để so sánh." in said(province)


def test_build_of_a_district_knows_nothing_of_the_provinces_report(province: Path) -> None:
    ended = ktassess("build", province / "dak-ha", "--only", "province-report")
    assert ended.code == 2
    assert "province-report" in ended.err
    assert ktassess("build", province / "dak-ha").code == 0
    made = [path.name for path in (province / "dak-ha/output/district").glob("*.docx")]
    assert "01-bao-cao-ket-qua-thuc-hien.docx" not in made


def test_the_year_before_as_a_folder_goes_before_the_register(province: Path, tmp_path: Path) -> None:
    make(tmp_path / "kon-tum-2013" / "dak-ha", "huyện Đắk Hà", "615", year=2013)
    value = ktassess("report", province, "--previous", tmp_path / "kon-tum-2013", "--format", "json").json
    assert value["previous_year"] == 2013
    assert "Năm 2013, 01/02 đơn vị của tỉnh được công nhận" in said(province)


def test_of_the_register_alone(province: Path, tmp_path: Path) -> None:
    """The districts closed their year and kept their folders; the province has the register."""
    home = tmp_path / "register.db"
    (tmp_path / "cac-nam.csv").write_text(PAST, encoding="utf-8")
    assert ktassess("register", "import", tmp_path / "cac-nam.csv", "--register", home).code == 0
    assert ktassess("register", "close", province / "dak-ha", "--register", home).code == 0
    alone = tmp_path / "so-lieu-2014"
    alone.mkdir()
    (alone / "province.toml").write_text(f"year = 2014\n{SETTINGS}", encoding="utf-8")
    ended = ktassess("report", alone, "--format", "json")
    assert ended.code == 0, ended.err
    value = ended.json
    assert (value["province"], value["year"], value["previous_year"]) == ("tỉnh Kon Tum", 2014, 2013)
    (only,) = value["districts"]
    assert (only["code"], only["name"], only["reported"]) == ("615", "huyện Đắk Hà", "yes")
    assert (only["units"], only["passed"], only["failed"], only["recognised"]) == (2, 1, 1, 1)
    by_folder = ktassess("report", province, "--format", "json").json
    assert value["criteria"] == by_folder["criteria"]
    assert value["targets"] == by_folder["targets"]
    text = said(alone)
    assert "chưa báo cáo: huyện Đắk Tô" in text
    assert "Số: 215/BC-SLĐTBXH" in text
    before = tree(alone)
    assert ktassess("report", alone).code == 0
    assert tree(alone) == before


def test_a_year_the_register_does_not_have_is_said_to_be_missing(tmp_path: Path) -> None:
    (tmp_path / "cac-nam.csv").write_text(PAST, encoding="utf-8")
    home = tmp_path / "register.db"
    assert ktassess("register", "import", tmp_path / "cac-nam.csv", "--register", home).code == 0
    alone = tmp_path / "kon-tum"
    alone.mkdir()
    (alone / "province.toml").write_text("year = 2016\n", encoding="utf-8")
    ended = ktassess("report", alone)
    assert ended.code == 3
    assert "2016" in ended.err
    (alone / "province.toml").write_text("as_of = 2016-12-01\n", encoding="utf-8")
    assert ktassess("report", alone).code == 3
    assert not (alone / "output").exists()
