"""Whether a context is what its declaration says: all names, none beside them, of the right kind."""

from __future__ import annotations

from ktassess.documents.engine.fields import Field, Fields, ListOf


def mismatches(shape, value, path):  # type: ignore[no-untyped-def]
    """Where a value is not what its shape declares, as paths."""
    if isinstance(shape, Fields):
        if not isinstance(value, dict):
            return [f"{path}: no group"]
        wrong = [f"{path}.{name}" for name in set(shape.members) ^ set(value)]
        return wrong + [
            line
            for name, member in shape.members.items()
            if name in value
            for line in mismatches(member, value[name], f"{path}.{name}")
        ]
    if isinstance(shape, ListOf):
        items = value if isinstance(value, list) else [None]
        return [line for item in items for line in mismatches(shape.item, item, f"{path}[]")]
    assert isinstance(shape, Field)
    kind = {"text": str, "number": int, "truth": bool}[shape.type]
    wrong = type(value) is not kind or (value == "" and shape.type == "text" and not shape.optional)
    return [f"{path}: {value!r}"] if wrong else []
