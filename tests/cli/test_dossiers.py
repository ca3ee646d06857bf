"""``--pdf`` and ``--zip``: one print file and one zip for each dossier, never older than its papers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from pypdf import PdfReader, PdfWriter

from ktassess.forms import scoring_form
from ktassess.workspace import pdf
from ktassess.workspace.pdf import find_soffice

from ..domain.sheets import spread
from .workspaces import REGULATION, book, ktassess, make_workspace, reviewed, sent, tree

PASSING, FAILING = "23512-xa-dak-mar", "23515-xa-ngok-wang"


def one_page(files: Sequence[Path]) -> Iterator[tuple[Path, bytes]]:
    """In the place of LibreOffice: a page for each document, that carries the hash of its bytes."""
    for file in files:
        writer = PdfWriter()
        writer.add_blank_page(100, 100 + len(file.name))
        writer.add_metadata({"/Title": hashlib.sha256(file.read_bytes()).hexdigest()})
        made = BytesIO()
        writer.write(made)
        yield file, made.getvalue()


@pytest.fixture
def no_libreoffice_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "pdfs", one_page)


@pytest.fixture
def workspace(tmp_path: Path, no_libreoffice_needed: None) -> Path:
    return make_workspace(tmp_path / "dak-ha-2014")


def outline(path: Path) -> list[str]:
    return [str(item.title) for item in PdfReader(path).outline if not isinstance(item, list)]


def short(names: list[str]) -> list[str]:
    """Names of documents in the words they are told apart by."""
    return [" ".join(name.split()[:5]) for name in names]


COMMUNE_ORDER = """\
Công văn đề nghị công
Báo cáo tình hình thực
Biên bản họp Hội đồng
Tổng điểm đánh giá các
Quyết định thành lập Hội
"""

RECOGNITION_ORDER = """\
Tờ trình đề nghị thành
Báo cáo kết quả thẩm
Biên bản họp Hội đồng
Tờ trình đề nghị công
Quyết định công nhận xã,
Giấy công nhận xã, phường,
Quyết định thành lập Hội
"""


def test_each_dossier_is_one_print_file_in_the_order_of_the_plan(workspace: Path) -> None:
    assert ktassess("build", workspace, "--pdf").code == 0
    output = workspace / "output"
    assert short(outline(output / PASSING / "ho-so-danh-gia.pdf")) == COMMUNE_ORDER.splitlines()
    assert short(outline(output / PASSING / "ho-so-cong-nhan.pdf")) == RECOGNITION_ORDER.splitlines()
    assert len(PdfReader(output / PASSING / "ho-so-cong-nhan.pdf").pages) == 7
    # Who failed is not recognised: nothing of the district's papers lies in its folder.
    assert short(outline(output / FAILING / "ho-so-cong-nhan.pdf")) == [
        "Báo cáo kết quả thẩm",
        "Thông báo kết quả thẩm",
    ]
    assert short(outline(output / FAILING / "ho-so-danh-gia.pdf")) == COMMUNE_ORDER.splitlines()[1:]


def test_the_district_has_the_papers_of_all_its_communes(workspace: Path) -> None:
    assert ktassess("build", workspace, "--pdf").code == 0
    names = outline(workspace / "output/district/ho-so-cong-nhan.pdf")
    reports = [name for name in names if name.startswith("Báo cáo kết quả thẩm định")]
    assert reports == ["Báo cáo kết quả thẩm định (Xã Đắk Mar)", "Báo cáo kết quả thẩm định (Xã Ngok Wang)"]
    assert len(outline(workspace / "output/district/bao-cao-hang-nam.pdf")) == 1


def test_a_zip_has_an_index_the_papers_and_their_hashes(workspace: Path) -> None:
    assert ktassess("build", workspace, "--pdf", "--zip").code == 0
    with ZipFile(workspace / "output" / PASSING / "ho-so-danh-gia.zip") as archive:
        names = archive.namelist()
        index = archive.read("00-muc-luc.html").decode()
        listed = dict(line.split("  ")[::-1] for line in archive.read("sha256.txt").decode().splitlines())
        assert names[:3] == [
            "00-muc-luc.html",
            "01-cong-van-de-nghi-cong-nhan.docx",
            "01-cong-van-de-nghi-cong-nhan.pdf",
        ]
        assert set(names) == {"00-muc-luc.html", "sha256.txt", *listed}
        for name, digest in listed.items():
            data = archive.read(name)
            assert hashlib.sha256(data).hexdigest() == digest
            assert digest in index
            if name.endswith(".docx"):
                assert data in tree(workspace / "output" / PASSING).values()
    text = re.sub(r"<[^>]+>", " ", index)
    for said in ("Xã Đắk Mar, năm 2014", "45/UBND-VX", "07/11/2014", "Công văn đề nghị công nhận"):
        assert said in text
    assert "src=" not in index
    assert "http" not in index


def test_the_same_input_gives_the_same_print_files_and_zips(
    workspace: Path, tmp_path: Path, no_libreoffice_needed: None
) -> None:
    other = make_workspace(tmp_path / "elsewhere")
    for root in (workspace, other):
        ktassess("build", root, "--pdf", "--zip")
    assert tree(workspace / "output") == tree(other / "output")
    before = tree(workspace)
    ktassess("build", workspace, "--pdf", "--zip")
    assert tree(workspace) == before


def test_what_shows_a_paper_that_changed_is_taken_away(workspace: Path) -> None:
    ktassess("build", workspace, "--pdf", "--zip")
    output = workspace / "output"
    kept = [output / FAILING / "ho-so-danh-gia.pdf", output / "district/bao-cao-hang-nam.zip"]
    (workspace / "scoring/xa-dak-mar.xlsx").write_bytes(
        scoring_form(sent(points=spread("812.5"), children=999), REGULATION)
    )
    ended = ktassess("build", workspace)
    assert not (output / PASSING / "ho-so-danh-gia.pdf").exists()
    assert not (output / PASSING / "ho-so-danh-gia.zip").exists()
    assert not (output / PASSING / "03-bao-cao-tinh-hinh-thuc-hien.pdf").exists()
    assert (output / PASSING / "01-quyet-dinh-thanh-lap-hoi-dong.pdf").exists()
    assert all(path.exists() for path in kept)
    assert "KT612" in ended.err
    ktassess("build", workspace, "--pdf", "--zip")
    assert (output / PASSING / "ho-so-danh-gia.pdf").exists()
    assert ktassess("verify", workspace).code == 0


def test_a_dossier_that_gains_a_paper_is_made_anew(workspace: Path) -> None:
    ktassess("build", workspace, "--zip")
    output = workspace / "output"
    corrected = book(review={"23512": reviewed(spread("805")), "23515": reviewed(spread("800"))})
    from ktassess.forms import district_book

    (workspace / "district.xlsx").write_bytes(district_book(corrected, REGULATION))
    ktassess("build", workspace, "--commune", "23515")
    assert not (output / FAILING / "ho-so-cong-nhan.zip").exists()


def test_a_paper_a_person_changed_goes_in_as_it_is(workspace: Path) -> None:
    ktassess("build", workspace, "--pdf", "--zip")
    paper = workspace / "output" / PASSING / "02-cong-van-de-nghi-cong-nhan.docx"
    document = docx.Document(str(paper))
    document.add_paragraph("Sửa tay.")
    document.save(str(paper))
    changed = paper.read_bytes()
    stale = ktassess("verify", workspace, "--format", "json")
    named = {(finding["code"], finding["file"].rpartition("/")[2]) for finding in stale.json}
    assert {
        ("KT608", "02-cong-van-de-nghi-cong-nhan.docx"),
        ("KT612", "02-cong-van-de-nghi-cong-nhan.pdf"),
        ("KT612", "ho-so-danh-gia.pdf"),
        ("KT612", "ho-so-danh-gia.zip"),
    } <= named
    ended = ktassess("build", workspace, "--pdf", "--zip")
    assert ended.code == 5
    assert paper.read_bytes() == changed
    with ZipFile(paper.parent / "ho-so-danh-gia.zip") as archive:
        assert archive.read("01-cong-van-de-nghi-cong-nhan.docx") == changed
    made = PdfReader(paper.with_suffix(".pdf"))
    assert made.metadata is not None
    assert made.metadata.title == hashlib.sha256(changed).hexdigest()
    again = ktassess("verify", workspace, "--format", "json")
    assert [finding["code"] for finding in again.json] == ["KT608"]


def test_a_signed_print_file_is_kept(workspace: Path) -> None:
    ktassess("build", workspace, "--pdf")
    signed = workspace / "output" / PASSING / "ho-so-danh-gia.pdf"
    signed.write_bytes(signed.read_bytes() + b"\n/ByteRange [0 1 2 3]\n")
    kept = signed.read_bytes()
    ended = ktassess("build", workspace, "--pdf", "--if-changed", "overwrite")
    assert (ended.code, signed.read_bytes()) == (5, kept)


def test_single_documents_make_no_dossier(workspace: Path) -> None:
    ktassess("build", workspace, "--pdf", "--zip", "--only", "certificate")
    names = {path.name for path in (workspace / "output" / PASSING).iterdir()}
    assert names == {"09-giay-cong-nhan.docx", "09-giay-cong-nhan.pdf"}


def test_a_dry_run_makes_no_pdf_and_no_zip(workspace: Path) -> None:
    before = tree(workspace)
    assert ktassess("build", workspace, "--pdf", "--zip", "--dry-run").code == 0
    assert tree(workspace) == before


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice is not installed")
def test_with_libreoffice_the_print_file_has_every_page(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    assert ktassess("build", root, "--pdf", "--commune", "23512").code == 0
    folder = root / "output/23512-xa-dak-mar"
    parts = list(folder.glob("0[1-5]*.pdf"))
    whole = PdfReader(folder / "ho-so-danh-gia.pdf")
    assert len(whole.pages) == sum(len(PdfReader(path).pages) for path in parts) > 5
    # LibreOffice sets letters with two marks in a way of its own; the number is plain.
    assert "45/U" in whole.pages[0].extract_text()
    assert whole.metadata is not None
    assert "Hồ sơ đánh giá" in str(whole.metadata.title)
