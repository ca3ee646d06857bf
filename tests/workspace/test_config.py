"""``ktassess.toml``: what is written is read back, and every slip is named."""

from __future__ import annotations

import tempfile
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess.errors import ConfigurationError
from ktassess.regulations import DEFAULT, load
from ktassess.workspace.config import load_settings, settings_toml
from ktassess.workspace.folder import CONFIG_FILE
from ktassess.workspace.settings import Holidays, Person, Recognition, Settings, Unit

PACK = load(DEFAULT)

words = (
    st.text(min_size=1, max_size=20).map(lambda text: unicodedata.normalize("NFC", text)).filter(str.strip)
)
units = st.builds(Unit, words, words, words)
days = st.dates(date(2013, 1, 1), date(2030, 12, 31))
all_settings = st.builds(
    Settings,
    root=st.just(Path()),
    year=st.integers(2000, 2999),
    rules=st.just(DEFAULT),
    province=units,
    district=units,
    as_of=st.none() | days,
    language=st.sampled_from([None, "vi", "en"]),
    recognition=st.sampled_from(Recognition),
    signers=st.dictionaries(
        st.sampled_from([each.id for each in PACK.signers]), st.builds(Person, words, words)
    ),
    symbols=st.dictionaries(
        st.sampled_from([each.id for each in PACK.documents]),
        words.map(lambda text: "{number}/" + text.replace("{", "").replace("}", "")),
    ),
    commune_places=st.dictionaries(st.from_regex(r"[0-9]{5}", fullmatch=True), words),
    holidays=st.builds(Holidays, st.dictionaries(days, words), st.frozensets(days)),
    register=st.none() | words | st.just("postgresql://a@b:5432/c?sslmode=require"),
)


@given(all_settings, st.booleans())
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read_back(wanted: Settings, with_pack: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = settings_toml(wanted, PACK if with_pack else None)
        (Path(folder) / CONFIG_FILE).write_text(text, encoding="utf-8", newline="")
        read = load_settings(Path(folder))
        for name in Settings.__slots__:
            if name != "root":
                assert getattr(read, name) == getattr(wanted, name)
        assert read.root == Path(folder)


TEXT = settings_toml(
    Settings(
        root=Path(),
        year=2014,
        rules=DEFAULT,
        province=Unit("tỉnh Kon Tum", "62", "Kon Tum"),
        district=Unit("huyện Đắk Hà", "615", "Đắk Hà"),
        signers={"district-chair": Person("Nguyễn Văn A", "Phó Chủ tịch")},
        symbols={"commune-letter": "{number}/UBND-VX"},
        commune_places={"23512": "Đắk Mar"},
        holidays=Holidays({date(2014, 12, 31): "Nghỉ hoán đổi"}, frozenset({date(2014, 9, 2)})),
    )
)


@pytest.mark.parametrize(
    ("old", "new", "error", "key", "expected"),
    [
        ("year = 2014", 'year = "2014"', "config.wrong-type", "year", "integer"),
        ("year = 2014", "year = 14", "config.out-of-range", "year", "2000"),
        ("year = 2014\n", "", "config.missing-key", "year", "year"),
        ("year = 2014", "yaer = 2014", "config.unknown-key", "yaer", "year"),
        ('code = "615"', "code = 615", "config.wrong-type", "district.code", "text"),
        ("[district]", "[distrct]", "config.unknown-key", "distrct", "district"),
        ('recognition = "one"', 'recognition = "all"', "config.not-one-of", "documents.recognition",
         "one, each"),
        ("[signers.district-chair]", "[signers.district-char]", "rules.unknown-id", "signers.district-char",
         "district-chair"),
        ("commune-letter =", "commune-leter =", "rules.unknown-id", "documents.symbols.commune-leter",
         "commune-letter"),
        ("{number}/", "{numero}/", "rules.pattern", "documents.symbols.commune-letter", "{number}"),
        ('name = "Nguyễn Văn A"', 'name = ""', "config.empty", "signers.district-chair.name", "text"),
        ("23512 =", "dak-mar =", "config.not-a-code", "places.dak-mar", "0–9"),
        ("2014-09-02", "2014-09-31", "config.no-such-date", "remove", "YYYY-MM-DD"),
        ("2014-12-31 =", "2014-12-32 =", "config.not-a-date", "holidays.add.2014-12-32", "YYYY-MM-DD"),
        ("2014-12-31 =", "20141231 =", "config.not-a-date", "holidays.add.20141231", "YYYY-MM-DD"),
        ('# language = "vi"', 'language = "fr"', "config.not-one-of", "language", "vi, en"),
    ],
)  # fmt: skip
def test_the_slip_is_named(tmp_path: Path, old: str, new: str, error: str, key: str, expected: str) -> None:
    assert old in TEXT
    broken = TEXT.replace(old, new, 1)
    (tmp_path / CONFIG_FILE).write_text(broken, encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load_settings(tmp_path)
    problems = getattr(caught.value, "problems", ())
    params = {str(each.params["key"]): each.params for each in problems if each.key == f"error.{error}"}
    assert key in params
    assert expected in str(params[key]["expected"])
    assert str(params[key]["file"]).endswith(CONFIG_FILE)
    line = broken.splitlines()[int(params[key]["line"]) - 1]
    assert key.split(".")[-1] in line or error == "config.missing-key"


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_settings(tmp_path)
    assert caught.value.key == "error.config.no-file"
    assert str(caught.value.params["file"]).endswith(CONFIG_FILE)


def test_a_pack_of_ones_own_is_taken_from_the_workspace(tmp_path: Path) -> None:
    text = TEXT.replace(f'rules = "{DEFAULT}"', 'rules = "own.toml"')
    (tmp_path / CONFIG_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load_settings(tmp_path)
    assert caught.value.key == "error.rules.no-file"
    assert caught.value.params["file"] == "own.toml"


def test_the_example_signers_are_those_of_the_district() -> None:
    text = settings_toml(
        Settings(
            Path(),
            2014,
            DEFAULT,
            Unit("tỉnh Kon Tum", "62", "Kon Tum"),
            Unit("huyện Đắk Hà", "615", "Đắk Hà"),
        ),
        PACK,
    )
    assert "# [signers.labour-head]" in text
    assert "# Trưởng phòng - Phòng LĐ-TB&XH" in text
    assert "[signers.commune-chair]" not in text
