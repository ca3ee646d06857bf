"""`awards --build` as an officer uses it: from a workspace, from a register, from a province's folder."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from ..documents.reading import text_of
from .workspaces import Ended, book, ktassess, make_workspace, settings, tree

PAST = """\
Năm;Mã đơn vị;Quy định;Kết quả;Số quyết định công nhận;Ngày quyết định công nhận
2011;23512;37/2010/QĐ-TTg;Không đạt;;
2012;23512;37/2010/QĐ-TTg;Đạt;12/QĐ-UBND;20/12/2012
2013;23512;37/2010/QĐ-TTg;Đạt;;
2009;23290;37/2010/QĐ-TTg;Không đạt;;
2010;23290;37/2010/QĐ-TTg;Đạt;10/QĐ-UBND;20/12/2010
2011;23290;37/2010/QĐ-TTg;Đạt;11/QĐ-UBND;20/12/2011
2012;23290;37/2010/QĐ-TTg;Đạt;12/QĐ-UBND;20/12/2012
2013;23290;37/2010/QĐ-TTg;Đạt;13/QĐ-UBND;20/12/2013
2014;23290;kon-tum-2014;Đạt;14/QĐ-UBND;20/11/2014
"""
FOLDER = "output/khen-thuong-2014"
THREE = [
    "01-to-trinh-khen-thuong-03-nam.docx",
    "02-danh-muc-quyet-dinh-03-nam.docx",
    "03-quyet-dinh-khen-thuong-03-nam.docx",
]


def names(folder: Path) -> list[str]:
    """The files in a folder, by name."""
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def awards(source: str, *arguments: str, code: int = 0) -> Ended:
    ended = ktassess("awards", source, "--build", *arguments)
    assert ended.code == code, ended.err
    return ended


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Đắk Mar reaches three years in 2014 (the decision of 2013 is lost), a ward of the city five."""
    make_workspace(tmp_path / "dak-ha-2014")
    (tmp_path / "cac-nam.csv").write_text(PAST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KTASSESS_LANG", "en")
    assert ktassess("register", "import", "cac-nam.csv").code == 0
    return tmp_path


@pytest.fixture
def closed(office: Path) -> Path:
    assert ktassess("register", "close", "dak-ha-2014").code == 0
    return office


def test_a_districts_papers_lie_in_its_own_workspace(closed: Path) -> None:
    ended = awards("dak-ha-2014", "--format", "json")
    assert names(closed / "dak-ha-2014" / FOLDER) == THREE
    assert [one["path"] for one in ended.json["documents"]] == [f"{FOLDER}/{name}" for name in THREE]
    assert all(one["written"] for one in ended.json["documents"])
    codes = [each["code"] for each in ended.json["findings"]]
    assert {"KT718", "KT737", "KT602", "KT734"} <= {*codes}  # the lost decision, nobody for five, open spaces
    text = text_of((closed / "dak-ha-2014" / FOLDER / THREE[1]).read_bytes())
    assert "Quyết định số 12/QĐ-UBND ngày 20 tháng 12 năm 2012" in text
    assert "Quyết định số … ngày … tháng … năm …" in text
    assert "Quyết định số 361/QĐ-UBND ngày 24 tháng 11 năm 2014" in text
    assert "23290" not in text


def test_a_second_run_changes_nothing(closed: Path) -> None:
    awards("dak-ha-2014", "--zip")
    before = tree(closed / "dak-ha-2014")
    ended = awards("dak-ha-2014", "--zip")
    assert tree(closed / "dak-ha-2014") == before
    assert "0 new" in ended.err


def test_what_a_person_signed_is_kept_and_named(closed: Path) -> None:
    awards("dak-ha-2014")
    signed = closed / "dak-ha-2014" / FOLDER / THREE[2]
    signed.write_bytes(signed.read_bytes() + b"signed")
    kept = signed.read_bytes()
    ended = awards("dak-ha-2014", code=5)
    assert "KT608" in ended.err
    assert signed.read_bytes() == kept
    awards("dak-ha-2014", "--if-changed", "rename", code=5)
    assert signed.read_bytes() == kept
    assert len(names(signed.parent)) == 4


def test_build_and_awards_leave_each_others_papers_alone(closed: Path) -> None:
    awards("dak-ha-2014")
    assert ktassess("build", "dak-ha-2014").code == 0
    assert ktassess("run", "dak-ha-2014").code == 0
    assert names(closed / "dak-ha-2014" / FOLDER) == THREE
    before = tree(closed / "dak-ha-2014" / "output")
    awards("dak-ha-2014")
    assert tree(closed / "dak-ha-2014" / "output") == before
    assert ktassess("build", "dak-ha-2014", "--only", "award-3-decision").code == 2


def test_papers_of_a_unit_that_is_no_longer_due_are_taken_away(closed: Path) -> None:
    awards("dak-ha-2014", "--zip")
    assert len(names(closed / "dak-ha-2014" / FOLDER)) == 4
    (closed / "sua.csv").write_text(
        PAST.splitlines()[0] + "\n2013;23512;37/2010/QĐ-TTg;Không đạt;;\n", "utf-8"
    )
    assert ktassess("register", "import", "sua.csv", "--replace").code == 0
    assert "KT612" in ktassess("verify", "dak-ha-2014").out
    ended = awards("dak-ha-2014")
    assert "KT737" in ended.err
    assert not (closed / "dak-ha-2014" / FOLDER).exists()


def test_verify_follows_the_register(closed: Path) -> None:
    awards("dak-ha-2014")
    assert "KT612" not in ktassess("verify", "dak-ha-2014").out
    (closed / "khac.csv").write_text(
        PAST.splitlines()[0] + "\n2010;23290;37/2010/QĐ-TTg;Không đạt;;\n", "utf-8"
    )
    assert ktassess("register", "import", "khac.csv", "--replace").code == 0
    assert "KT612" not in ktassess("verify", "dak-ha-2014").out  # another district's year
    (closed / "register.db").rename(closed / "moved.db")
    assert "KT612" in ktassess("verify", "dak-ha-2014").out


def test_before_closing_the_year_goes_in_once_it_is_decided(office: Path) -> None:
    ended = awards("dak-ha-2014")
    assert "KT731" in ended.err
    assert names(office / "dak-ha-2014" / FOLDER) == THREE
    papers = tree(office / "dak-ha-2014" / FOLDER)
    assert ktassess("register", "close", "dak-ha-2014").code == 0
    awards("dak-ha-2014")
    assert tree(office / "dak-ha-2014" / FOLDER) == papers


def test_a_year_that_was_not_decided_on_paper_is_held_back(office: Path) -> None:
    make_workspace(office / "cho-ky", district=book(documents=()))
    ended = awards("cho-ky")
    assert "KT730" in ended.err
    assert not (office / "cho-ky" / FOLDER).exists()


def test_from_a_register_a_district_or_the_department(closed: Path) -> None:
    awards("register.db", "--district", "615", "--today", "2014-12-20")
    assert names(closed / FOLDER / "615-huyen-dak-ha") == THREE
    text = text_of((closed / FOLDER / "615-huyen-dak-ha" / THREE[0]).read_bytes())
    assert "UBND HUYỆN ĐẮK HÀ" in text
    ended = awards("register.db", "--today", "2014-12-20", "--format", "json")
    assert [one["document"] for one in ended.json["documents"]] == ["award-submission"]
    assert names(closed / FOLDER) == ["06-to-trinh-cua-so.docx", "615-huyen-dak-ha"]
    text = text_of((closed / FOLDER / "06-to-trinh-cua-so.docx").read_bytes())
    assert "2013: số 13/QĐ-UBND ngày 20/12/2013" in text
    assert "Đắk Mar" not in text  # three years are the district's to commend
    awards("register.db", "--district", "608", "--into", "thanh-pho", "--zip")
    made = closed / "thanh-pho" / FOLDER / "608-thanh-pho-kon-tum"
    assert names(made) == [
        "04-to-trinh-khen-thuong-05-nam.docx",
        "05-danh-muc-quyet-dinh-05-nam.docx",
        "ho-so-khen-thuong-05-nam.zip",
    ]
    with zipfile.ZipFile(made / "ho-so-khen-thuong-05-nam.zip") as dossier:
        assert [name for name in dossier.namelist() if name.endswith(".docx")] == [
            "01-to-trinh-khen-thuong-05-nam.docx",
            "02-danh-muc-quyet-dinh-05-nam.docx",
        ]


def test_from_a_provinces_folder(closed: Path) -> None:
    awards(".", "--today", "2014-12-20")
    assert names(closed / FOLDER) == ["06-to-trinh-cua-so.docx"]
    awards(".", "--district", "615")
    made = closed / FOLDER / "615-huyen-dak-ha"
    assert names(made) == THREE
    assert "Nguyễn Văn K" in text_of((made / THREE[2]).read_bytes())  # as the district's own workspace says
    assert not (closed / "dak-ha-2014" / FOLDER).exists()


PROVINCE = """
[signers.labour-director]
name = "Trần Thị H"
office = "Phó Giám đốc"

[documents.award-submission]
number = "310"
date = {day}
"""


@pytest.mark.parametrize(("day", "late"), [("2014-12-30", False), ("2014-12-31", True)])
@pytest.mark.parametrize("alone", [False, True])
def test_the_province_says_number_date_and_signer_of_its_own(
    closed: Path, day: str, late: bool, alone: bool
) -> None:
    folder = closed
    if alone:  # no workspaces: the register is all there is
        folder = closed / "tinh"
        folder.mkdir()
    text = PROVINCE.format(day=day)
    (folder / "province.toml").write_text(f"year = 2014\n{text}" if alone else text, "utf-8")
    ended = awards(str(folder), "--today", "2015-02-01")
    assert ("KT735" in ended.err) is late
    assert not {"KT602", "KT603", "KT736"} & {*ended.err.split()}
    text = text_of((folder / FOLDER / "06-to-trinh-cua-so.docx").read_bytes())
    assert "Số: 310/TTr-SLĐTBXH" in text
    assert f"Kon Tum, ngày {day[-2:]} tháng 12 năm 2014" in text
    assert "KT. GIÁM ĐỐC" in text
    assert "Trần Thị H" in text


def test_the_deadline_of_the_department(closed: Path) -> None:
    assert "KT736" not in awards("register.db", "--today", "2014-12-30").err
    assert "KT736" in awards("register.db", "--today", "2014-12-31").err
    assert awards("register.db", "--today", "2014-12-31", "--strict", code=1)


def test_a_dry_run_and_a_single_paper(closed: Path) -> None:
    before = tree(closed)
    assert "3 new" in awards("dak-ha-2014", "--dry-run").err
    assert tree(closed) == before
    awards("dak-ha-2014", "--only", "award-3-decision")
    assert names(closed / "dak-ha-2014" / FOLDER) == THREE[2:]
    awards("dak-ha-2014")
    awards("dak-ha-2014", "--only", "award-3-list")
    assert names(closed / "dak-ha-2014" / FOLDER) == THREE


def test_an_offices_own_template_and_form_are_used(closed: Path) -> None:
    root = closed / "dak-ha-2014"
    text = (root / "ktassess.toml").read_text("utf-8")
    assert "[awards]" in text
    (root / "ktassess.toml").write_text(
        text.replace("[awards]\n", '[awards]\naward-3 = "tặng Giấy khen"\n'), "utf-8"
    )
    assert "KT734" not in awards("dak-ha-2014").err
    assert "tặng Giấy khen" in text_of((root / FOLDER / THREE[2]).read_bytes())
    (root / "templates").mkdir()
    (root / "templates" / "quyet-dinh-khen-thuong.docx").write_bytes(b"no Word file")
    before = tree(root / "output")
    assert "KT605" in awards("dak-ha-2014", code=4).err
    assert tree(root / "output") == before


def test_the_listing_alone_writes_nothing(closed: Path) -> None:
    before = tree(closed)
    listed = ktassess("awards", "register.db", "--district", "615", "--format", "json").json
    assert "documents" not in listed
    assert [one["code"] for one in listed["units"]] == ["23512", "23515"]
    assert tree(closed) == before


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["awards", "dak-ha-2014", "--zip"], 2),
        (["awards", "dak-ha-2014", "--into", "x"], 2),
        (["awards", "dak-ha-2014", "--build", "--into", "x"], 2),
        (["awards", "dak-ha-2014", "--build", "--district", "615"], 2),
        (["awards", "dak-ha-2014", "--build", "--year", "2013"], 2),
        (["awards", "dak-ha-2014", "--build", "--only", "certificate"], 2),
        (["awards", "register.db", "--build", "--district", "1"], 2),
        (["awards", "register.db", "--build", "--into", "cac-nam.csv/x"], 5),
        (["awards", "cac-nam.csv", "--build"], 3),
    ],
)
def test_each_way_to_end_is_in_words(closed: Path, arguments: Sequence[str], code: int) -> None:
    ended = ktassess(*arguments)
    assert ended.code == code, ended.err
    assert ended.err.strip()
    assert "Traceback" not in ended.err


def test_an_error_of_the_workspace_ends_the_command_as_it_ends_build(closed: Path) -> None:
    make_workspace(closed / "sai", district=book(communes=book().communes[:1]))
    assert ktassess("build", "sai").code == ktassess("awards", "sai", "--build").code


def test_settings_are_written_and_read_back(tmp_path: Path) -> None:
    from ktassess.workspace.config import load_settings, settings_toml

    made = settings(tmp_path, award_forms={"award-3": 'tặng "Giấy khen"'})
    (tmp_path / "ktassess.toml").write_text(settings_toml(made), "utf-8")
    assert load_settings(tmp_path).award_forms == made.award_forms
    (tmp_path / "ktassess.toml").write_text(settings_toml(made).replace("award-3 =", "award-4 ="), "utf-8")
    assert ktassess("awards", tmp_path).code == 6


def test_manifest_names_the_register_without_its_bytes(closed: Path) -> None:
    awards("dak-ha-2014")
    manifest = json.loads((closed / "dak-ha-2014" / "output" / "manifest.json").read_text("utf-8"))
    (source,) = (one for one in manifest["sources"] if one["kind"] == "register")
    assert source["path"] == "register:../register.db#2014/615"
