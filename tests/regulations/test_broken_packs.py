"""One broken pack for each error: a small slip in the real pack, and what the user is told."""

# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

import pytest

from ktassess.errors import ConfigurationError, ExitCode
from ktassess.regulations import DEFAULT, check, load, pack_path
from ktassess.strict_toml import InvalidFileError

TEXT = pack_path(DEFAULT).read_text(encoding="utf-8")

CASES = [
    # what is replaced (its first occurrence) | by what | error | key | expected | found
    ("[assessment_window]", "[asessment_window]", "config.unknown-key", "asessment_window", "assessment_window", ""),
    ("[assessment_window]", "[asessment_window]", "config.missing-key", "assessment_window", "", ""),
    ("number = 3\n", "number = 3\nmaxmum = 5\n", "config.unknown-key", "criteria[3].maxmum", "maximum", "maxmum"),
    ('cite = "Kế', 'cites = "Kế', "config.missing-key", "cite", "cite", ""),
    ('short = "UBND {commune}"\n', "", "config.missing-key", "bodies[1].short", "short", ""),
    ("number = 1\n", 'number = "1"\n', "config.wrong-type", "criteria[1].number", "integer", "1"),
    ("per_commune = true", 'per_commune = "có"', "config.wrong-type", "steps[1].per_commune", "boolean", "có"),
    ("per_commune = true", "per_commune = 1", "config.wrong-type", "steps[1].per_commune", "boolean", "1"),
    ("value = 1000,", "value = true,", "config.not-a-number", "total.value", "number", "true"),
    ("value = 1000,", 'value = "1.000,5",', "config.not-a-number", "total.value", "number", "1.000,5"),
    ("value = 1000,", "value = nan,", "config.out-of-range", "total.value", "", "NaN"),
    ("value = 1000,", "value = 990,", "rules.sum-of-maxima", "total.value", "1000", "990"),
    ("maximum = { value = 75,", "maximum = { value = 0,", "rules.no-points", "criteria[1].maximum.value", "> 0", "0"),
    ("maximum = { value = 75,", "maximum = { value = 0,", "rules.sum-of-maxima", "total.value", "925", "1000"),
    ("number = 4\n", "number = 5\n", "rules.criterion-number", "criteria[4].number", "4", "5"),
    ("number = 15\n", "number = 16\n", "rules.criterion-number", "criteria[15].number", "15", "16"),
    ("valid_from = 2014-10-03", "valid_from = 2014-02-31", "config.no-such-date", "valid_from", "YYYY-MM-DD", "31"),
    ("valid_from = 2014-10-03", 'valid_from = "3/10/2014"', "config.not-a-date", "valid_from", "YYYY", "3/10/2014"),
    ("valid_from = 2014-10-03", "valid_from = 2014-10-03T08:00:00", "config.not-a-date", "valid_from", "", ""),
    ("month = 11\nday = 15", "month = 2\nday = 31", "rules.no-such-day", "steps[1].day", "", "31/02"),
    ("month = 11\nday = 15", "month = 2\nday = 29", "rules.no-such-day", "steps[1].day", "", "29/02"),
    ("month = 11\nday = 15", "month = 13\nday = 15", "config.out-of-range", "steps[1].month", "1–12", "13"),
    ("last = { month = 11, day = 30 }", "last = { month = 11, day = 31 }", "rules.no-such-day",
     "assessment_window.last.day", "", "31/11"),
    (", years_before = 1 }", " }", "rules.window-reversed", "period.last", "01/11", "31/10"),
    ('on_the_day = "on_time"', 'on_the_day = "warn"', "rules.day-included", "steps[5].on_the_day", "on_time", "warn"),
    ('rule = "before"', 'rule = "truoc"', "config.not-one-of", "steps[1].rule", "before, by", "truoc"),
    ('id = "recognition"\nname = "Hoàn', 'id = "recognise"\nname = "Hoàn', "config.not-one-of", "steps[2].id",
     "recognition", "recognise"),
    ('status = "found"', 'status = "sure"', "config.not-one-of", "total.status", "found, derived", "sure"),
    (', status = "found" }', " }", "config.missing-key", "total.status", "status", ""),
    ('source = "2516/KH-UBND, III.2.2", status = "derived"', 'status = "derived"', "config.missing-key",
     "zero_forbidden.source", "source", ""),
    ('source = "2516/KH-UBND, III.2.2", status = "derived"', 'source = " ", status = "derived"', "config.empty",
     "zero_forbidden.source", "", ""),
    ('status = "derived" }', 'status = "unverified" }', "rules.unverified", "zero_forbidden.status", "found", ""),
    ('kinds = ["township"] }', 'kinds = ["township", "ward"] }', "rules.overlapping-classes", "classes[2].any_of",
     "city-ward", "district 608"),
    ('kinds = ["commune"], specially_difficult = false', 'kinds = ["commune"]', "rules.overlapping-classes",
     "classes[3].any_of", "commune-township", "commune, specially_difficult = true"),
    ('any_of = [{ kinds = ["ward"], districts = ["608"] }]', "any_of = []", "config.empty", "classes[1].any_of",
     "", ""),
    ('kinds = ["ward"], districts', "kinds = [], districts", "rules.unreachable-class", "classes[1].any_of", "",
     "city-ward"),
    ('kinds = ["ward"], districts', "kinds = [], districts", "rules.kind-without-class", "classes", "ward", ""),
    ('kinds = ["commune"], specially_difficult = true', 'kinds = ["commune"], specially_difficult = false',
     "rules.kind-without-class", "classes", "commune", "specially_difficult = true"),
    ('kinds = ["ward"]', 'kinds = ["phường"]', "config.not-one-of", "classes[1].any_of[1].kinds[1]",
     "commune, ward, township", "phường"),
    ("threshold = { value = 850", "threshold = { value = 1850", "rules.threshold", "classes[1].threshold.value",
     "<= 1000", "1850"),
    ('  "Thị trấn",', '  "phuong",', "rules.shared-name", "classes[2]", "city-ward", "phuong"),
    ('value = "justice"', 'value = "justise"', "rules.unknown-id", "criteria[2].supervisor.value", "justice",
     "justise"),
    ('owed_to = "labour-office"', 'owed_to = "office"', "rules.unknown-id", "steps[1].owed_to", "labour-office",
     "office"),
    ('earlier = "council-met"', 'earlier = "council-mett"', "rules.unknown-id", "order[2].earlier", "council-met",
     "council-mett"),
    ('id = "council-met"', 'id = "council-meets"', "config.not-one-of", "events[2].id", "council-met", "meets"),
    ('id = "review"\n', 'id = "reviews"\n', "config.not-one-of", "councils[2].id", "review", "reviews"),
    ('parent = "commune-committee"', 'parent = "committee"', "rules.unknown-id", "bodies[2].parent", "", "committee"),
    ('parent = "commune-committee"', 'parent = "commune-council"', "rules.own-parent", "bodies[2].parent", "", ""),
    ('body = "review-council"', 'body = "council"', "rules.unknown-id", "signers[4].body", "review-council",
     "council"),
    ('file = "ho-so-danh-gia"', 'file = "hồ sơ"', "rules.not-a-stem", "dossiers[1].file", "ho-so", "hồ sơ"),
    ('dossier = "reports"', 'dossier = "report"', "rules.unknown-id", "documents[16].dossier", "reports", "report"),
    ('issuer = "labour-office"', 'issuer = "x"', "rules.unknown-id", "documents[6].issuer", "", "x"),
    ('signer = "labour-head"', 'signer = "x"', "rules.unknown-id", "documents[6].signer", "labour-head", "x"),
    ('event = "reported"', 'event = "told"', "rules.unknown-id", "documents[16].event", "reported", "told"),
    ('kind = "minutes"', 'kind = "minute"', "config.not-one-of", "documents[4].kind", "minutes", "minute"),
    ('needs = ["council"]', 'needs = ["counsel"]', "config.not-one-of", "documents[1].needs[1]", "council",
     "counsel"),
    ('granted_by = "district-committee"', 'granted_by = "chair"', "rules.unknown-id", "awards[1].granted_by", "",
     "chair"),
    ('counts = ["decision-37-2010"]', 'counts = ["decision-37"]', "rules.unknown-id", "awards[1].counts[1]",
     "decision-37-2010", "decision-37"),
    ('dossier = "award-5"\nstep', 'dossier = "award-6"\nstep', "rules.unknown-id", "awards[2].dossier", "",
     "award-6"),
    ('step = "award-dossier"', 'step = "award"', "rules.unknown-id", "awards[2].step", "award-dossier", "award"),
    ('bases = ["emulation-law"]', 'bases = ["law"]', "rules.unknown-id", "awards[1].bases[1]", "emulation-law",
     "law"),
    ('aliases = ["Quyết định khen thưởng", "QĐ khen thưởng"]', 'aliases = ["Báo cáo kết quả"]',
     "rules.duplicate-name", "documents[20].aliases[1]", "", ""),
    ('id = "justice"\nname = "Sở', 'id = "labour"\nname = "Sở', "rules.duplicate-id", "departments[2].id", "",
     "labour"),
    ('id = "justice"\nname = "Công', 'id = "police"\nname = "Công', "rules.duplicate-id",
     "councils[1].seats[4].id", "", "police"),
    ('file = "02-cong-van-de-nghi-cong-nhan"', 'file = "03-bao-cao-tinh-hinh-thuc-hien"', "rules.duplicate-name",
     "documents[3].file", "", ""),
    ('file = "10-thong-bao"', 'file = "10-thông-báo"', "rules.not-a-stem", "documents[10].file", "10-thong-bao", ""),
    ('file = "10-thong-bao"', 'file = "../10-thong-bao"', "rules.not-a-stem", "documents[10].file", "", "../"),
    ('template = "thong-bao"', 'template = ""', "rules.file-without-template", "documents[10].template", "", ""),
    ('aliases = ["Công văn"', 'aliases = ["biên bản"', "rules.duplicate-name", "documents[4].aliases[3]", "",
     "bien ban"),
    ('symbol = "{number}/BC-UBND"', 'symbol = "{nummer}/BC-UBND"', "rules.pattern", "documents[3].symbol",
     "{number}", "{nummer}"),
    ('symbol = "{number}/BC-UBND"', 'symbol = "/BC-UBND"', "rules.pattern", "documents[3].symbol", "{number}", ""),
    ('name = "Ủy ban nhân dân {commune}"', 'name = "Ủy ban nhân dân {xã}"', "rules.pattern", "bodies[1].name",
     "{commune}", "{xã}"),
    ('role = "standing"', 'role = "chair"', "rules.seats", "councils[1].seats", "chair: 1", "2"),
    ('accepts = ["Trưởng Công an"]', "accepts = []", "config.empty", "councils[1].seats[3].accepts", "", ""),
    ('accepts = ["Trưởng Công an"]', "accepts = [7]", "config.wrong-type", "councils[1].seats[3].accepts[1]",
     "text", "7"),
    ('"HĐND" =', '"ubnd" =', "rules.duplicate-name", "abbreviations.ubnd", "", "ubnd"),
    ("number = 7\n", "number = 7\nnumber = 7\n", "config.not-toml", "number", "", "overwrite"),
    ('id = "kon-tum-2014"', 'id = "kon-tum-2014', "config.not-toml", "id", "TOML", ""),
]  # fmt: skip


def problems(path: Path, text: str | bytes) -> tuple[ConfigurationError, ...]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(InvalidFileError) as caught:
        check(path.name, path.parent)
    assert caught.value.exit_code is ExitCode.CONFIGURATION
    assert caught.value.params == caught.value.problems[0].params
    return caught.value.problems


@pytest.mark.parametrize(("old", "new", "error", "key", "expected", "found"), CASES)
def test_the_slip_is_named(
    tmp_path: Path, old: str, new: str, error: str, key: str, expected: str, found: str
) -> None:
    assert old in TEXT
    broken = TEXT.replace(old, new, 1)
    told = [each for each in problems(tmp_path / "pack.toml", broken) if each.key == f"error.{error}"]
    named = {str(each.params["key"]): each.params for each in told}
    assert key in named, list(named)
    params = named[key]
    assert params["file"] == "pack.toml"
    assert expected in str(params["expected"])
    assert found in str(params["found"])
    line = broken.splitlines()[int(params["line"]) - 1]
    last = key.split(".")[-1].split("[")[0]
    # The line told is the key's own, or the head of the table that lacks it.
    assert last in line or error in ("config.missing-key", "rules.shared-name"), line


def test_a_missing_key_points_at_its_table(tmp_path: Path) -> None:
    broken = TEXT.replace('short = "UBND {commune}"\n', "", 1)
    (problem,) = problems(tmp_path / "pack.toml", broken)
    lines = broken.splitlines()
    assert lines[int(problem.params["line"]) - 1] == "[[bodies]]"
    assert lines[int(problem.params["line"])] == 'id = "commune-committee"'


def test_all_problems_of_a_file_come_at_once_in_the_order_of_lines(tmp_path: Path) -> None:
    broken = TEXT
    for old, new in (
        ('status = "found"', 'status = "sure"'),
        ("day = 15", 'day = "15"'),
        ("number = 2\n", ""),
    ):
        broken = broken.replace(old, new, 1)
    told = problems(tmp_path / "pack.toml", broken)
    assert [each.params["key"] for each in told] == ["total.status", "steps[1].day", "criteria[2].number"]


def test_a_slip_in_an_id_is_told_where_the_id_is_wanted(tmp_path: Path) -> None:
    told = problems(tmp_path / "pack.toml", TEXT.replace('id = "labour-head"', 'id = "labour-hed"', 1))
    assert {each.params["found"] for each in told} == {"labour-head"}
    assert len(told) > 1


@pytest.mark.parametrize(
    ("content", "error", "line"),
    [
        (
            TEXT.replace("tiêu chuẩn", "ti\udcffu").encode("utf-8", "surrogateescape"),
            "error.config.not-utf8",
            3,
        ),
        (b"", "error.config.missing-key", 1),
        (b"id = " + b"1" * 5000, "error.config.not-toml", 1),
        (b"a = " + b"[" * 3000, "error.config.not-toml", 1),
    ],
    ids=["not utf-8", "empty", "a number beyond bounds", "nested too deep"],
)
def test_not_even_toml(tmp_path: Path, content: bytes, error: str, line: int) -> None:
    first = problems(tmp_path / "pack.toml", content)[0]
    assert (first.key, first.params["line"]) == (error, line)


def test_a_kind_may_be_said_to_have_no_class(tmp_path: Path) -> None:
    start = TEXT.index('[[classes]]\nid = "city-ward"')
    end = TEXT.index('[[classes]]\nid = "commune-township"')
    text = 'kinds_without_class = ["ward"]\n' + TEXT[:start] + TEXT[end:]
    (tmp_path / "pack.toml").write_text(text, encoding="utf-8")
    assert len(load("pack.toml", tmp_path).classes) == 2
