"""Only plain values reach a template; one that is not is named by its path."""

from __future__ import annotations

from pathlib import Path

import pytest

from ktassess.documents.engine.values import clean_context, joined


@pytest.mark.parametrize(
    ("context", "path"),
    [
        ({"xa": object()}, "xa is a object"),
        (
            {"hoi_dong": {"thanh_vien": [{"ten": "A"}, {"ten": b"B"}]}},
            "hoi_dong.thanh_vien[1].ten is a bytes",
        ),
        ({"tep": ["x", Path("y")]}, r"tep[1] is a "),
    ],
)
def test_a_value_that_is_not_plain_is_named_by_its_path(context: dict[str, object], path: str) -> None:
    with pytest.raises(TypeError) as raised:
        clean_context(context)
    assert path in str(raised.value)


def test_a_key_that_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError):
        clean_context({"xa": {1: "A"}})


def test_text_is_composed_keys_too() -> None:
    decomposed = "Đắk".encode().decode()
    assert clean_context({"te\u0302n": "a\u0302\r\nb\x01"}) == {"t\u00ean": "\u00e2\nb"}
    assert clean_context({"ten": decomposed})["ten"] == decomposed


def test_contexts_are_joined_cleaned_and_the_later_value_stands() -> None:
    shared = clean_context({"huyen": {"ten": "a\u0302"}, "nam": 2014})
    whole = joined(shared, {"nam": 2015, "xa": {"ten": "x\r\ny"}})
    assert whole == {"huyen": {"ten": "\u00e2"}, "nam": 2015, "xa": {"ten": "x\ny"}}
    assert clean_context(whole) is whole
    assert shared["nam"] == 2014
    with pytest.raises(TypeError, match=r"xa\.ten"):
        joined(shared, {"xa": {"ten": object()}})
