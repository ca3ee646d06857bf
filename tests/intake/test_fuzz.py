"""A short run of tools/fuzz_intake.py: damaged workbooks of every kind, nothing but our own findings."""

import importlib.util
import sys
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "tools" / "fuzz_intake.py"
CASES = 300


def load():
    specification = importlib.util.spec_from_file_location("fuzz_intake", TOOL)
    module = importlib.util.module_from_spec(specification)
    sys.modules["fuzz_intake"] = module
    specification.loader.exec_module(module)
    return module


def test_only_findings_come_out_and_both_readers_agree(tmp_path):
    fuzz = load().Fuzz(seed=2014, folder=tmp_path)
    for number in range(CASES):
        fuzz.case(number)
    assert fuzz.read > CASES // 5
    assert fuzz.refused > CASES // 5
    assert fuzz.compared > 0
    assert {"KT003", "KT202", "KT205"} <= fuzz.codes.keys()


def test_a_case_is_the_same_whenever_it_is_made(tmp_path):
    module = load()
    first, second = (module.Fuzz(seed=7, folder=tmp_path) for _ in range(2))
    assert [first.make(number)[0] for number in range(40)] == [second.make(number)[0] for number in range(40)]
    flipped = [number for number in range(40) if first.make(number)[0].endswith((".xls", ".csv"))]
    assert flipped
    assert all(first.make(number) == second.make(number) for number in flipped)
