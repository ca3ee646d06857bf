"""The page: read as a parser, a screen reader's rules and a printer would, in both languages."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest

from ktassess.domain.codes import Code
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import YearReview
from ktassess.messages import Catalogue, Language
from ktassess.pipeline import open_workspace, review_workspace
from ktassess.reports import page as page_package
from ktassess.reports.page import MAX_COMMUNES, MAX_FINDINGS, Part, TrendYear, summary_page
from ktassess.reports.page.communes import length, shade

from .html_tree import everything, read
from .reviews import GOOD, commune, empty_review, year_review

SAMPLE = Path(__file__).resolve().parents[2] / "sample_dossiers" / "dak-ha-2014"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
CSS = (Path(page_package.__file__).parent / "page.css").read_text(encoding="utf-8")


def made(review: YearReview, language: Language = Language.VI, **options: object) -> bytes:
    part = Part(review, "huyện Đắk Hà")
    return summary_page([part], Catalogue.load(language), area="huyện Đắk Hà", **options)  # type: ignore[arg-type]


def real_review() -> YearReview:
    """The review by hand, with a finding whose params the catalogue really has."""
    finding = Finding(
        Code.SCORE_ABOVE_MAXIMUM,
        Place('scoring/"><script>alert(1)</script> phiếu.xlsx', "Chấm & điểm", "D7"),
        {"criterion": "3", "value": "<b>80</b>", "maximum": "75"},
        "23504",
        "2516/KH-UBND, III.2.2",
    )
    below = Finding(Code.BELOW_THRESHOLD, None, {"total": "537", "threshold": "750", "short": "213"}, "23504")
    damaged = Finding(Code.DAMAGED, Place("scoring/hỏng #1?.xlsx"), {"reason": "BadZipFile"})
    return replace(year_review(), findings=(finding, below, damaged))


YEARS = (TrendYear(2012, 11, 3, 2), TrendYear(2013, 11, 5))
PAGES = {
    "vi": made(real_review()),
    "en": made(real_review(), Language.EN, years=YEARS),
    "empty": made(empty_review()),
    "province": summary_page(
        [
            Part(real_review(), "huyện Đắk Hà", "../../dak-ha/", reported=True, page="../../dak-ha/t.html"),
            Part(replace(year_review(), findings=()), "huyện Đắk Tô",
                 "../../dak-to/", reported=False),
            Part(empty_review(), "huyện Kon Rẫy", "../../kon-ray/", reported=False),
        ],
        Catalogue.load(Language.VI),
        area="tỉnh Kon Tum",
    ),
}  # fmt: skip
pages = pytest.mark.parametrize("html", PAGES.values(), ids=PAGES)


@pages
def test_every_tag_is_closed_and_no_id_given_twice(html: bytes) -> None:
    ids = Counter(node.attributes["id"] for node in everything(read(html)) if "id" in node.attributes)
    assert [name for name, count in ids.items() if count > 1] == []


@pages
def test_headings_go_down_one_level_at_a_time(html: bytes) -> None:
    levels = [int(node.tag[1]) for node in read(html).all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


@pages
def test_every_link_has_a_target_and_every_reference_an_id(html: bytes) -> None:
    root = read(html)
    ids = {node.attributes.get("id") for node in everything(root)}
    links = [node.attributes["href"] for node in root.all("a", "use")]
    assert {link for link in links if link.startswith("#") and link[1:] not in ids} == set()
    assert all(link.startswith(("#", "../../")) for link in links)
    for node in everything(root):
        for name in ("aria-labelledby", "aria-describedby"):
            assert set(node.attributes.get(name, "").split()) <= ids
    assert all(node.whole_text.strip() for node in root.all("a"))


@pages
def test_nothing_from_the_network_and_nothing_that_runs(html: bytes) -> None:
    root = read(html)
    assert root.all("script", "link", "img", "iframe", "object", "embed", "form", "base") == []
    for node in everything(root):
        assert not any(name.startswith("on") or name in ("src", "style") for name in node.attributes)
    assert re.search(rb"https?:|//|@import|url\(", html) is None


@pages
def test_every_svg_is_named_or_a_decoration(html: bytes) -> None:
    drawings = read(html).all("svg")
    assert drawings
    for svg in drawings:
        if svg.attributes.get("aria-hidden") == "true":
            continue
        assert svg.attributes["role"] == "img"
        names = [node.attributes["id"] for node in svg.children if node.tag in ("title", "desc")]
        assert svg.attributes["aria-labelledby"].split() == names
        assert len(names) == 2
        assert all(node.whole_text.strip() for node in svg.children if node.tag in ("title", "desc"))


@pages
def test_every_table_has_a_caption_and_heads_with_a_scope(html: bytes) -> None:
    for table in read(html).all("table"):
        assert table.children[0].tag == "caption"
        assert table.children[0].whole_text.strip()
        heads = table.all("th")
        assert heads
        assert all(head.attributes.get("scope") in ("col", "row", "rowgroup") for head in heads)
        assert all(head.whole_text.strip() for head in heads)


@pages
def test_landmarks_and_a_skip_link(html: bytes) -> None:
    root = read(html)
    assert [len(root.all(tag)) for tag in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]
    first = root.all("a")[0].attributes
    assert first["class"] == "skip"
    assert first["href"][1:] == root.all("main")[0].attributes["id"]


def test_the_language_is_the_catalogues() -> None:
    assert read(PAGES["vi"]).all("html")[0].attributes["lang"] == "vi"
    assert read(PAGES["en"]).all("html")[0].attributes["lang"] == "en"


def test_every_cell_of_the_heat_map_leads_to_its_row_and_the_row_to_a_cell() -> None:
    root = read(PAGES["vi"])
    (heat,) = [table for table in root.all("table") if table.attributes.get("class") == "heat"]
    body = heat.all("tbody")[0]
    assert len(body.children) == 5
    for row in body.children:
        assert len(row.all("td")) == 15 + 1
        assert all(cell.whole_text.strip() for cell in row.all("td"))
        assert len(row.all("a")) == 1 + 15
    assert "../../scoring/23500.xlsx" in PAGES["vi"].decode()


def test_every_mark_of_a_real_year_leads_to_a_cell_of_a_workbook_that_is_there() -> None:
    workspace = open_workspace(SAMPLE)
    html = summary_page(
        [Part(review_workspace(workspace, date(2014, 12, 31)), "huyện Đắk Hà")], Catalogue.load(Language.VI)
    )
    root = read(html)
    links = {node.attributes["href"]: node for node in root.all("a") if node.attributes["href"][0] != "#"}
    assert len(links) == 11 + 1
    assert all((SAMPLE / "output" / "report" / unquote(link)).resolve().is_file() for link in links)
    for article in root.all("article"):
        rows = article.all("tbody")[0].children
        assert len(rows) == 15
        assert all(", ô D" in row.all("td")[1].whole_text for row in rows)
        assert all("Điểm thẩm định, ô " in row.all("td")[2].whole_text for row in rows)
    steps = next(t for t in root.all("table") if t.attributes.get("class") == "steps").whole_text
    assert steps.count("Thông tin, ô B15") == 11
    assert steps.count("Văn bản, ô D6") == 8


def test_what_people_typed_is_text_and_file_names_are_quoted() -> None:
    text = PAGES["vi"].decode()
    assert "<b>80</b>" not in text
    assert "&lt;b&gt;80&lt;/b&gt;" in text
    links = [node.attributes["href"] for node in read(PAGES["vi"]).all("a")]
    assert "../../scoring/h%E1%BB%8Fng%20%231%3F.xlsx" in links
    assert "../../scoring/%22%3E%3Cscript%3Ealert%281%29%3C/script%3E%20phi%E1%BA%BFu.xlsx" in links


def test_a_file_is_opened_by_the_name_it_has_on_the_disk() -> None:
    part = Part(real_review(), on_disk={"scoring/hỏng #1?.xlsx": "scoring/khác.xlsx"})
    html = summary_page([part], Catalogue.load(Language.VI))
    assert b'href="../../scoring/kh%C3%A1c.xlsx"' in html


def test_the_counts_are_those_of_the_review() -> None:
    counts = read(PAGES["vi"]).all("dl")[0]
    told = {
        item.all("dt")[0].whole_text: int(item.all("dd")[0].whole_text)
        for item in counts.children
    }  # fmt: skip
    assert told["Số đơn vị"] == 5
    assert (told["Đạt"], told["Không đạt"], told["Chưa xác định"]) == (2, 1, 2)
    assert (told["Lỗi"], told["Cảnh báo"]) == (2, 0)


def test_without_earlier_years_the_page_says_so_and_with_them_draws_them() -> None:
    said = Catalogue.load(Language.VI).text("report.page.trend.none")
    assert said in PAGES["vi"].decode()
    years = [node for node in read(PAGES["en"]).all("title") if "Share in" in node.whole_text]
    assert [node.whole_text[-4:] for node in years] == ["2012", "2013", "2014"]


def test_a_district_that_has_not_reported_is_named_on_the_provinces_page() -> None:
    table = read(PAGES["province"]).all("table")[0]
    rows = {
        row.all("th")[0].whole_text: row.all("td")[-1].whole_text for row in table.all("tbody")[0].children
    }
    assert rows == {"Huyện Đắk Hà": "có", "Huyện Đắk Tô": "chưa", "Huyện Kon Rẫy": "chưa"}


def test_the_same_reviews_give_the_same_bytes() -> None:
    assert made(real_review()) == PAGES["vi"]


def test_a_country_on_one_page_is_capped_and_counted_whole() -> None:
    many = tuple(
        commune(f"{code:05d}", f"Xã {code}", GOOD, class_id=None if code % 10 == 0 else "commune-township")
        for code in range(3000)
    )
    findings = tuple(
        Finding(Code.CLASS_UNKNOWN, None, {"name": unit.name}, unit.code) for unit in many for _ in range(2)
    )
    html = made(replace(year_review(), communes=many, findings=findings))
    assert html.count(b"<article ") == MAX_COMMUNES
    assert html.count(b'class="code"') == MAX_FINDINGS
    assert b"<dd>3000</dd>" in html
    assert (
        Catalogue.load(Language.VI).text("report.page.capped", shown=MAX_COMMUNES, whole=3000)
        in html.decode()
    )
    assert len(html) < 5_000_000


@pytest.mark.parametrize(
    ("points", "shaded"),
    [
        ("75", "4"),
        ("74.99", "3"),
        ("60", "3"),
        ("59.5", "2"),
        ("45", "2"),
        ("30", "1"),
        ("29", "0"),
        ("0", "0"),
    ],
)
def test_shades_go_by_the_share_of_the_maximum(points: str, shaded: str) -> None:
    assert shade(Decimal(points), Decimal(75)) == shaded


@pytest.mark.parametrize(
    ("points", "drawn"),
    [
        ("0", "0%"),
        ("812.5", "81.25%"),
        ("1000", "100%"),
        ("1200", "100%"),
        ("-5", "0%"),
        ("333.333", "33.33%"),
    ],
)
def test_lengths_stay_within_the_picture(points: str, drawn: str) -> None:
    assert length(Decimal(points), Decimal(1000)) == drawn


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _palettes() -> dict[str, dict[str, str]]:
    light, dark, printed = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
        for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    )
    return {"light": light, "dark": dark, "print": light | printed}


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_what_is_written_can_be_read_on_what_it_stands_on(scheme: str) -> None:
    palette = _palettes()[scheme]
    inks = [name.removesuffix("-ink") for name in palette if name.endswith("-ink")]
    assert len(inks) == 14
    pairs = [(name, palette[f"{name}-ink"], palette[f"{name}-paper"]) for name in inks]
    pairs += [(f"{box} on page", palette[f"{box}-ink"], palette["page-paper"]) for box in ("quiet", "link")]
    assert {name: ratio for name, ink, paper in pairs if (ratio := _contrast(ink, paper)) < 4.5} == {}


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_marks_stand_out_from_what_they_are_drawn_on(scheme: str) -> None:
    palette = _palettes()[scheme]
    signs = ("passed-ink", "failed-ink", "undetermined-ink", "note-ink", "own", "reviewed", "mark", "line")
    weak = {sign: r for sign in signs if (r := _contrast(palette[sign], palette["page-paper"])) < 3}
    weak |= {
        sign: r
        for sign in ("own", "reviewed", "mark")
        if (r := _contrast(palette[sign], palette["ground"])) < 3
    }
    assert weak == {}


@pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")
@pytest.mark.parametrize("width", [390, 1280])
def test_chromium_opens_it_without_a_word(tmp_path: Path, width: int) -> None:
    (tmp_path / "page.html").write_bytes(PAGES["province"])
    ran = subprocess.run(
        [
            *(str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
            *(
                f"--user-data-dir={tmp_path / 'profile'}",
                f"--window-size={width},900",
                "--enable-logging=stderr",
            ),
            *("--dump-dom", (tmp_path / "page.html").as_uri()),
        ],
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert b"CONSOLE" not in ran.stderr
    assert ran.stdout.count(b"<article") == 10
