"""The JSON of ``check``: shape and order as designed, exact values, and the schema that fixes them."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.past import Past
from ktassess.messages import Catalogue, Language
from ktassess.reports.json_report import review_json
from ktassess.reports.plain import points_string

from .reviews import empty_review, year_review

ROOT = Path(__file__).resolve().parents[2]
SCHEMA: dict[str, Any] = json.loads((ROOT / "docs/schema/check.schema.json").read_text(encoding="utf-8"))
VI, EN = Catalogue.load(Language.VI), Catalogue.load(Language.EN)

# As the design fixes them: these keys, in this order, before any other.
TOP = "schema_version regulation year as_of summary communes deadlines findings"
SUMMARY = "workbooks read passed failed undetermined errors warnings notes"
COMMUNE = (
    "code name locality_class threshold self_total appraised_total basis total result conclusion"
    " scores deadlines"
)
SCORE = "criterion maximum self appraised"
STEP = "step due last_day done status days_late"
FINDING = "code severity commune file sheet cell message hint clause"


def begins(value: dict[str, Any], keys: str) -> bool:
    wanted = keys.split()
    return list(value)[: len(wanted)] == wanted


def test_the_designed_keys_come_first_and_in_order() -> None:
    whole = review_json(year_review(), VI)
    assert list(whole) == TOP.split()
    assert begins(whole["summary"], SUMMARY)
    assert all(begins(commune, COMMUNE) for commune in whole["communes"])
    assert all(begins(score, SCORE) for commune in whole["communes"] for score in commune["scores"])
    steps = [*whole["deadlines"], *(step for commune in whole["communes"] for step in commune["deadlines"])]
    assert all(begins(step, STEP) for step in steps)
    assert all(list(finding) == FINDING.split() for finding in whole["findings"])


def test_a_reviewed_commune() -> None:
    commune = review_json(year_review(), VI)["communes"][0]
    scores, deadlines = commune.pop("scores"), commune.pop("deadlines")
    assert commune == {
        "code": "23500",
        "name": "Thị trấn Đắk Hà",
        "locality_class": "commune-township",
        "threshold": 750,
        "self_total": "812.5",
        "appraised_total": "805",
        "basis": "appraised",
        "total": "805",
        "result": "passed",
        "conclusion": "passed",
        "margin": "55",
        "weakest": [
            {"criterion": 15, "lost": "35"},
            {"criterion": 14, "lost": "52"},
            {"criterion": 13, "lost": "41"},
        ],
        "file": "scoring/23500.xlsx",
        "members": [],
        "last_year": None,
    }
    assert scores[6] == {"criterion": 7, "maximum": "75", "self": "72.5", "appraised": "72"}
    assert deadlines[1] == {
        "step": "recognition",
        "due": "2014-11-30",
        "last_day": "2014-11-29",
        "done": "2014-11-28",
        "status": "on_time",
        "days_late": 0,
        "last_working_day": "2014-11-28",
        "day_off": "saturday",
    }


def test_last_year_stands_beside_it() -> None:
    review = year_review()
    first, *others = review.communes
    beyond = [replace(commune, code=None) for commune in others]
    before = replace(review, communes=(replace(first, total=Decimal("790.50")), *beyond))
    communes = review_json(replace(review, past=Past(2013, before)), VI)["communes"]
    assert communes[0]["last_year"] == {"total": "790.5", "result": "passed", "recognised": True}
    assert {commune["last_year"] is None for commune in communes[1:]} == {True}


def test_what_is_not_known_is_null() -> None:
    whole = review_json(year_review(), VI)
    gaps, unknown = whole["communes"][3:]
    assert (gaps["self_total"], gaps["total"], gaps["margin"], gaps["result"]) == (
        None,
        None,
        None,
        "undetermined",
    )
    assert gaps["scores"][2]["self"] is None
    assert gaps["conclusion"] is None
    assert (unknown["code"], unknown["locality_class"], unknown["threshold"]) == (None, None, None)
    assert unknown["total"] == "812.5"  # the total is given even where the class is not known
    note = next(finding for finding in whole["findings"] if finding["code"] == "KT507")
    assert (note["file"], note["sheet"], note["cell"], note["clause"]) == (None, None, None, None)
    assert review_json(empty_review(), VI)["year"] is None


def test_the_summary_counts_workbooks_without_the_files_passed_over() -> None:
    """Eight files: five read, two passed over, one damaged."""
    assert review_json(year_review(), VI)["summary"] == {
        "workbooks": 6,
        "read": 5,
        "passed": 2,
        "failed": 1,
        "undetermined": 2,
        "errors": 5,
        "warnings": 2,
        "notes": 1,
        "passed_over": 2,
        "unreadable": 1,
        "found": 8,
    }


def test_a_finding_says_in_the_language_asked_for_what_is_wrong() -> None:
    vi = review_json(year_review(), VI)["findings"][0]
    en = review_json(year_review(), EN)["findings"][0]
    texts = ("message", "hint")
    assert {k: v for k, v in vi.items() if k not in texts} == {k: v for k, v in en.items() if k not in texts}
    assert vi["cell"] == "D7"
    assert "80" in vi["message"]
    assert "80" in en["message"]
    assert vi["message"] != en["message"]


def test_a_threshold_that_is_not_whole_stays_a_number() -> None:
    review = year_review()
    communes = (replace(review.communes[0], threshold=Decimal("750.5")),)
    assert review_json(replace(review, communes=communes), VI)["communes"][0]["threshold"] == 750.5


@given(st.decimals(min_value=-2000, max_value=2000, allow_nan=False, places=6))
def test_points_are_exact_and_plain(points: Decimal) -> None:
    text = points_string(points)
    assert text is not None
    assert Decimal(text) == points
    assert set(text) <= set("-.0123456789")
    assert "." not in text or text[-1] not in "0."
    assert text != "-0"


@pytest.mark.parametrize(
    ("points", "text"),
    [("1E+3", "1000"), ("812.50", "812.5"), ("0.0", "0"), ("-0", "0"), ("1E-7", "0.0000001"), ("100", "100")],
)
def test_points_by_hand(points: str, text: str) -> None:
    assert points_string(Decimal(points)) == text


needs_jsonschema = pytest.mark.skipif(
    importlib.util.find_spec("jsonschema") is None, reason="jsonschema is in the test extra"
)


@needs_jsonschema
class TestSchema:
    """The schema describes what is written, and refuses what must never be."""

    @pytest.fixture
    def validator(self) -> Any:
        import jsonschema

        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        return jsonschema.Draft202012Validator(SCHEMA)

    @pytest.mark.parametrize("catalogue", [VI, EN], ids=["vi", "en"])
    def test_reviews_are_valid(self, validator: Any, catalogue: Catalogue) -> None:
        validator.validate(json.loads(json.dumps(review_json(year_review(), catalogue))))
        validator.validate(review_json(empty_review(), catalogue))

    def test_the_example_is_valid(self, validator: Any) -> None:
        validator.validate(SCHEMA["examples"][0])

    @pytest.mark.parametrize(
        ("path", "wrong"),
        [
            ("schema_version", 2),
            ("year", "2014"),
            ("as_of", "31/12/2014"),
            ("summary/errors", -1),
            ("communes/0/total", 805),
            ("communes/0/total", "805.0"),
            ("communes/0/total", "8E+2"),
            ("communes/0/threshold", "750"),
            ("communes/0/result", "recognised"),
            ("communes/0/conclusion", "undetermined"),
            ("communes/0/basis", None),
            ("communes/0/scores/0/maximum", None),
            ("communes/0/deadlines/0/status", "on time"),
            ("deadlines/0/done", "01/12/2014"),
            ("findings/0/code", "203"),
            ("findings/0/message", ""),
        ],
    )
    def test_a_wrong_value_is_refused(self, validator: Any, path: str, wrong: object) -> None:
        whole = review_json(year_review(), VI)
        *steps, last = [int(part) if part.isdigit() else part for part in path.split("/")]
        inside: Any = whole
        for part in steps:
            inside = inside[part]
        inside[last] = wrong
        assert not validator.is_valid(whole)


def test_every_key_written_is_demanded_and_explained() -> None:
    """Taking any key away is refused; the schema explains each key and no other."""
    whole = review_json(year_review(), VI)
    parts = {
        "summary": whole["summary"],
        "commune": whole["communes"][0],
        "score": whole["communes"][0]["scores"][0],
        "loss": whole["communes"][0]["weakest"][0],
        "step": whole["deadlines"][0],
        "finding": whole["findings"][0],
    }
    for name, written in [*parts.items(), ("", whole)]:
        part = SCHEMA["$defs"][name] if name else SCHEMA
        assert list(part["properties"]) == list(written) == part["required"]
        assert all("description" in value for value in part["properties"].values())


def test_the_page_is_written_from_the_schema() -> None:
    spec = importlib.util.spec_from_file_location("json_page", ROOT / "tools/pages/json_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs/json.md").read_text(encoding="utf-8") == module.page(SCHEMA)
