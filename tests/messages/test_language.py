"""The language: option, configuration, environment, Vietnamese, in that order."""

from __future__ import annotations

import pytest

from ktassess.errors import UsageError
from ktassess.messages import Language, choose_language

ENGLISH = {"KTASSESS_LANG": "en"}


@pytest.mark.parametrize(
    ("option", "config", "environ", "expected"),
    [
        (None, None, {}, "vi"),
        ("vi", "en", ENGLISH, "vi"),
        ("en", "vi", {"KTASSESS_LANG": "vi"}, "en"),
        (None, "vi", ENGLISH, "vi"),
        (None, "en", {"KTASSESS_LANG": "vi"}, "en"),
        (None, None, ENGLISH, "en"),
        (None, None, {"KTASSESS_LANG": "vi", "LANG": "en_US.UTF-8"}, "vi"),
        (None, None, {"KTASSESS_LANG": "EN-gb"}, "en"),
        (None, None, {"KTASSESS_LANG": "", "LANG": "en_US.UTF-8"}, "en"),
        (None, None, {"KTASSESS_LANG": "fr"}, "vi"),
        (None, None, {"KTASSESS_LANG": "fr", "LANG": "en_US.UTF-8"}, "en"),
        (None, None, {"LANG": "en_US.UTF-8"}, "en"),
        (None, None, {"LANG": "en"}, "en"),
        (None, None, {"LANG": "vi_VN.UTF-8"}, "vi"),
        (None, None, {"LANG": "C.UTF-8"}, "vi"),
        (None, None, {"LANG": "fr_FR.UTF-8"}, "vi"),
        (None, None, {"LC_ALL": "C", "LANG": "en_US.UTF-8"}, "vi"),
        (None, None, {"LC_ALL": "", "LC_MESSAGES": "en_GB.UTF-8", "LANG": "vi_VN"}, "en"),
        (None, None, {"LC_ALL": "eno"}, "vi"),
    ],
)
def test_the_order(option: str | None, config: str | None, environ: dict[str, str], expected: str) -> None:
    assert choose_language(option, config, environ) is Language(expected)


@pytest.mark.parametrize(
    ("option", "config", "where"), [("fr", "en", "--lang"), (None, "fr", "ktassess.toml")]
)
def test_a_language_nobody_speaks_is_wrong_usage(option: str | None, config: str | None, where: str) -> None:
    with pytest.raises(UsageError) as caught:
        choose_language(option, config, ENGLISH)
    assert caught.value.params == {"value": "fr", "where": where, "allowed": "vi, en"}
