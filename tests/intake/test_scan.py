import unicodedata

import pytest

from ktassess.intake import scan
from ktassess.messages import Catalogue, Language

from .tables import told


def _names(folder):
    return [path.name for path in scan(folder).files]


def test_workbooks_are_found_in_the_order_of_their_names(tmp_path):
    for name in ("xa-b.xlsx", "Xã Ă.XLSX", "a.xlsm", "cu.xls", "calc.ods", "bang.csv"):
        (tmp_path / name).write_bytes(b"x")
    assert _names(tmp_path) == ["a.xlsm", "bang.csv", "calc.ods", "cu.xls", "xa-b.xlsx", "Xã Ă.XLSX"]
    assert scan(tmp_path).findings == ()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("~$xa-dak-mar.xlsx", "tệp khóa do Excel hoặc LibreOffice tạo ra khi đang mở"),
        (".~lock.xa-dak-mar.xlsx#", "tệp khóa do Excel hoặc LibreOffice tạo ra khi đang mở"),
        (".hidden.xlsx", "tệp ẩn"),
        ("._xa-dak-mar.xlsx", "tệp ẩn"),
        ("Thumbs.db", "tệp của hệ điều hành"),
        ("desktop.ini", "tệp của hệ điều hành"),
        (".DS_Store", "tệp của hệ điều hành"),
        ("~WRL0001.tmp", "tệp tạm"),
        ("xa.xlsx.crdownload", "tệp tạm"),
        ("xa.bak", "tệp tạm"),
        ("công văn.docx", "không phải bảng tính"),
        ("ảnh.jpg", "không phải bảng tính"),
    ],
)
def test_what_is_passed_over_is_said_to_be(tmp_path, name, reason):
    (tmp_path / name).write_bytes(b"x")
    found = scan(tmp_path)
    assert found.files == ()
    (finding,) = found.findings
    assert (finding.code.id, finding.place.file) == ("KT012", name)
    assert Catalogue.load(Language.VI).text(finding.params["reason"]) == reason


def test_a_copy_may_be_the_right_one(tmp_path):
    for name in ("xa (1).xlsx", "xa - Copy.xlsx", "Bản sao của xa.xlsx"):
        (tmp_path / name).write_bytes(b"x")
    assert len(scan(tmp_path).files) == 3


def test_subfolders_are_not_entered_but_mentioned(tmp_path):
    (tmp_path / "bổ sung").mkdir()
    (tmp_path / "bổ sung" / "xa.xlsx").write_bytes(b"x")
    found = scan(tmp_path)
    assert found.files == ()
    assert [finding.params["reason"] for finding in found.findings] == ["file.passed-over.folder"]


def test_read_and_passed_over_make_all(tmp_path):
    for name in ("a.xlsx", "b.xlsx", "~$a.xlsx", "Thumbs.db"):
        (tmp_path / name).write_bytes(b"x")
    found = scan(tmp_path)
    assert len(found.files) + len(found.findings) == 4


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    found = scan(tmp_path / "scoring")
    assert (found.files, found.findings) == ((), ())


def test_names_are_compared_in_nfc_and_kept_as_they_are(tmp_path):
    name = "xã Đắk Mar.xlsx"
    decomposed = unicodedata.normalize("NFD", name)
    (tmp_path / decomposed).write_bytes(b"x")
    found = scan(tmp_path)
    assert [unicodedata.normalize("NFC", path.name) for path in found.files] == [name]
    assert found.files[0].exists()


def test_two_names_that_differ_only_in_their_form(tmp_path):
    name = "xã.xlsx"
    (tmp_path / name).write_bytes(b"x")
    (tmp_path / unicodedata.normalize("NFD", name)).write_bytes(b"y")
    if len(list(tmp_path.iterdir())) < 2:
        pytest.skip("this file system knows only one form")
    found = scan(tmp_path)
    assert len(found.files) == 1
    assert told(found.findings) == ["KT018"]


def test_links_that_lead_outside_are_not_followed(tmp_path):
    outside = tmp_path / "outside"
    inside = tmp_path / "scoring"
    outside.mkdir()
    inside.mkdir()
    (outside / "secret.xlsx").write_bytes(b"x")
    (inside / "real.xlsx").write_bytes(b"x")
    try:
        (inside / "link.xlsx").symlink_to(outside / "secret.xlsx")
        (inside / "same.xlsx").symlink_to(inside / "real.xlsx")
        (inside / "broken.xlsx").symlink_to(inside / "nowhere.xlsx")
        (inside / "round.xlsx").symlink_to(inside / "round.xlsx")
    except OSError:
        pytest.skip("no links here")
    found = scan(inside)
    assert _names(inside) == ["real.xlsx", "same.xlsx"]
    assert {finding.place.file: finding.code.id for finding in found.findings} == {
        "link.xlsx": "KT018",
        "broken.xlsx": "KT018",
        "round.xlsx": "KT018",
    }
