from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess import workers
from ktassess.ahead import expect_reading
from ktassess.errors import TemplateError
from ktassess.parallel import LOST, begun, expect, kept_processes, processes_for, spread
from ktassess.workers import WorkerError
from ktassess.workspace.folder import CONFIG_FILE, SCORING_FOLDER
from tests.parallel import work


def asking(folder: Path, name: str, items: list[str]) -> subprocess.Popen[bytes]:
    """A program that has two processes do some work over items, in a group of its own."""
    script = (
        "from ktassess.parallel import spread\n"
        f"from tests.parallel.work import {name}\n"
        "if __name__ == '__main__':\n"
        f"    list(spread({name}, {items!r}, count={len(items)}, jobs=2))\n"
    )
    file = folder / "script.py"
    file.write_text(script)
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "src")])}
    return subprocess.Popen([sys.executable, file], env=environment, start_new_session=True)


def wait_for(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_items_order(jobs: int) -> None:
    assert list(spread(work.double, range(40), count=40, jobs=jobs)) == [2 * number for number in range(40)]


def test_a_slow_item_is_waited_for() -> None:
    assert list(spread(work.late_at_first, range(12), count=12, jobs=2)) == list(range(12))


def test_a_process_that_dies_costs_its_item_alone() -> None:
    results = list(spread(work.die_at_three, range(9), count=9, jobs=2))
    assert results == [0, 1, 2, LOST, LOST, 5, 6, 7, 8]


def test_a_process_that_dies_costs_its_item_alone_among_many_too() -> None:
    results = list(spread(work.die_at_three, range(200), count=200, jobs=2))
    assert results == [0, 1, 2, LOST, LOST, *range(5, 200)]


def test_an_error_among_many_is_raised_in_its_turn() -> None:
    results = spread(work.fail_at_three, range(200), count=200, jobs=2)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(TemplateError):
        next(results)


def test_what_cannot_be_brought_over_is_an_error_in_its_turn() -> None:
    results = spread(work.unpicklable_at_three, range(200), count=200, jobs=2)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(WorkerError):
        next(results)


def test_a_process_that_dies_costs_nothing_of_what_is_done_and_not_yet_taken() -> None:
    results = spread(work.die_at_three, range(9), count=9, jobs=2)
    time.sleep(1)  # both are done with all they hold, and dead, before anybody asks
    assert list(results) == [0, 1, 2, LOST, LOST, 5, 6, 7, 8]


def test_large_items_and_large_results_do_not_wait_for_each_other() -> None:
    loads = [bytes([number]) * 700_000 for number in range(12)]
    assert list(spread(work.twice_as_large, loads, count=12, jobs=2)) == [load * 2 for load in loads]


@given(st.lists(st.integers(0, 6), min_size=2, max_size=70), st.integers(2, 3))
@settings(max_examples=8, deadline=None)
def test_whatever_dies_all_others_come_in_order(items: list[int], jobs: int) -> None:
    results = list(spread(work.die_at_three, items, count=len(items), jobs=jobs))
    assert results == [LOST if item in (3, 4) else item for item in items]


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 9, 200])
def test_work_in_two_halves(count: int, jobs: int) -> None:
    begun_work = begun(work.double, range(count), count=count, jobs=jobs)
    assert list(begun_work.go_on(work.double)) == [4 * number for number in range(count)]


def test_the_first_half_is_done_while_the_second_is_not_known(tmp_path: Path) -> None:
    files = [tmp_path / str(number) for number in range(6)]
    begun_work = begun(Path.touch, files, count=6, jobs=2)
    deadline = time.monotonic() + 30
    while not all(file.exists() for file in files) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert all(file.exists() for file in files)
    assert list(begun_work.go_on(work.is_none)) == [True] * 6


@pytest.mark.parametrize("count", [9, 200])
@pytest.mark.parametrize("late", [False, True])
def test_a_process_that_dies_costs_its_item_alone_in_either_half(count: int, late: bool) -> None:
    whole = [*range(3), LOST, LOST, *range(5, count)]
    for first, second in ((work.die_at_three, work.same), (work.same, work.die_at_three)):
        begun_work = begun(first, range(count), count=count, jobs=2)
        if late:
            time.sleep(1)
        assert list(begun_work.go_on(second)) == whole


@pytest.mark.parametrize("count", [9, 200])
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_in_either_half_is_raised_in_its_turn(count: int, jobs: int) -> None:
    for first, second in ((work.fail_at_three, work.same), (work.same, work.fail_at_three)):
        results = begun(first, range(count), count=count, jobs=jobs).go_on(second)
        assert [next(results) for _ in range(3)] == [0, 1, 2]
        with pytest.raises(TemplateError):
            next(results)


def test_work_left_half_done_leaves_no_process_behind() -> None:
    with kept_processes():
        begun_work = begun(work.double, range(200), count=200, jobs=2)
        assert len(active_children()) == 2
        del begun_work
    assert not active_children()


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_is_raised_in_its_turn(jobs: int) -> None:
    results = spread(work.fail_at_three, range(9), count=9, jobs=jobs)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(TemplateError) as raised:
        next(results)
    assert raised.value.key == "error.template.wrong"
    assert raised.value.params == {"template": "mau.docx", "where": "dòng 1", "tag": "{{", "reason": "x"}


def test_a_result_that_cannot_be_brought_over_is_an_error() -> None:
    with pytest.raises(WorkerError):
        list(spread(work.unpicklable, range(2), count=2, jobs=2))


def test_work_that_cannot_start_is_an_error_and_no_endless_trying() -> None:
    with pytest.raises(WorkerError):
        list(spread(work.NeverStarts(), range(4), count=4, jobs=2))


def test_items_are_taken_as_they_are_needed() -> None:
    taken = []

    def items() -> Iterator[int]:
        for number in range(500):
            taken.append(number)
            yield number

    results = spread(work.double, items(), count=500, jobs=2)
    next(results)
    assert len(taken) < 150


@pytest.mark.parametrize(
    ("count", "jobs", "processes"), [(29, None, 1), (5, 8, 5), (0, 4, 1), (100, 3, 3), (9, 1, 1)]
)
def test_how_many_processes(count: int, jobs: int | None, processes: int) -> None:
    assert processes_for(count, jobs) == processes


def test_what_kills_its_process_never_kills_the_one_that_asked_for_several() -> None:
    assert list(spread(work.die_at_three, [3], count=1, jobs=2)) == [LOST]


def test_many_items_use_the_cores_there_are() -> None:
    assert processes_for(1000, None) == (os.cpu_count() or 1)


@pytest.mark.skipif(os.name == "nt", reason="signals to a group of processes")
def test_ctrl_c_ends_all_processes_at_once(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    noted.mkdir()
    process = asking(tmp_path, "note_and_sleep", [str(noted)] * 9)
    deadline = time.monotonic() + 30
    while len(list(noted.iterdir())) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(10) != 0
    for one in noted.iterdir():
        with pytest.raises(ProcessLookupError):
            os.kill(int(one.name), 0)


@pytest.mark.parametrize("expected", [False, True])
def test_kept_processes_do_the_next_work_too(expected: bool) -> None:
    with kept_processes():
        if expected:
            expect(20, 2, ["tests.parallel.work"])
        first = list(spread(work.whose, range(20), count=20, jobs=2))
        second = list(spread(work.whose_doubled, range(20), count=20, jobs=2))
    assert [number for number, _ in second] == [2 * number for number in range(20)]
    assert {process for _, process in second} == {process for _, process in first}
    for process in {process for _, process in first}:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_where_they_are_kept_already_they_end_with_the_inner_keeping() -> None:
    with kept_processes():
        expect(20, 2)
        with kept_processes():
            first = {process for _, process in spread(work.whose, range(20), count=20, jobs=2)}
            second = {process for _, process in spread(work.whose_doubled, range(20), count=20, jobs=2)}
        third = {process for _, process in spread(work.whose, range(20), count=20, jobs=2)}
    assert first == second
    assert not first & third
    assert not active_children()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such call")
def test_the_process_that_asked_goes_first() -> None:
    (there,) = spread(work.niceness, [0], count=1, jobs=1)
    assert set(spread(work.niceness, range(4), count=4, jobs=2)) == {min(there + 5, 19)}


def test_a_kept_process_that_died_is_replaced() -> None:
    with kept_processes():
        first = {process for _, process in spread(work.whose, range(20), count=20, jobs=2)}
        os.kill(min(first), signal.SIGKILL)
        time.sleep(0.2)
        second = list(spread(work.whose_doubled, range(20), count=20, jobs=2))
    assert [number for number, _ in second] == [2 * number for number in range(20)]


def test_a_process_that_is_left_in_the_middle_is_not_kept() -> None:
    with kept_processes():
        results = spread(work.whose, range(200), count=200, jobs=2)
        next(results)
        del results
        again = list(spread(work.whose_doubled, range(20), count=20, jobs=2))
    assert [number for number, _ in again] == [2 * number for number in range(20)]


def test_none_outlives_the_keeping() -> None:
    with kept_processes():
        results = spread(work.whose, range(3), count=3, jobs=2)
        processes = {process for _, process in (next(results), next(results), next(results))}
    results.close()  # type: ignore[attr-defined]
    for process in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_nothing_is_started_where_none_is_kept() -> None:
    expect(1000, 2, ["tests.parallel.no_such_module"])
    assert list(spread(work.double, range(3), count=3, jobs=1)) == [0, 2, 4]


@pytest.mark.parametrize(
    ("files", "jobs", "started"), [(3, 2, 2), (1, 2, 2), (0, 2, 0), (3, 1, 0), (3, None, 0)]
)
def test_those_that_will_read_start_before_anything_is_read(
    tmp_path: Path, files: int, jobs: int | None, started: int
) -> None:
    (tmp_path / CONFIG_FILE).write_text("not yet read: it may be wrong")
    (tmp_path / SCORING_FOLDER).mkdir()
    for number in range(files):
        (tmp_path / SCORING_FOLDER / f"{number}.xlsx").touch()
    with kept_processes():
        expect_reading([tmp_path], jobs)
        assert len(active_children()) == started
    assert not active_children()


@pytest.mark.parametrize(("districts", "started"), [(2, 0), (10, 2)])
def test_the_workbooks_of_a_provinces_districts_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, districts: int, started: int
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    (tmp_path / "province.toml").touch()
    (tmp_path / "notes").mkdir()
    for district in range(districts):
        root = tmp_path / f"district-{district}"
        (root / SCORING_FOLDER).mkdir(parents=True)
        (root / CONFIG_FILE).touch()
        for number in range(4):
            (root / SCORING_FOLDER / f"{number}.xlsx").touch()
    with kept_processes():
        expect_reading([tmp_path], None)
        assert len(active_children()) == started


@pytest.mark.skipif(os.name == "nt", reason="a process is ended there without a word")
def test_a_process_that_is_ended_takes_away_what_it_has_half_written(tmp_path: Path) -> None:
    half = tmp_path / "half"
    results = spread(work.write_half_and_wait, [None, str(half), str(half)], count=3, jobs=2)
    assert next(results) is None
    wait_for(half.exists)
    results.close()  # type: ignore[attr-defined]
    assert not half.exists()


@pytest.mark.skipif(os.name == "nt", reason="signals to a process")
def test_when_who_asked_is_killed_nobody_writes_on(tmp_path: Path) -> None:
    half = tmp_path / "half"
    process = asking(tmp_path, "write_half_and_wait", [str(half)])
    wait_for(half.exists)
    process.kill()
    process.wait()
    wait_for(lambda: not half.exists())


@pytest.mark.skipif(os.name == "nt", reason="a process is ended there without a word")
def test_a_process_that_does_not_listen_is_ended_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_PATIENCE", 0.2)
    deaf = tmp_path / "deaf"
    results = spread(work.hear_nothing, [None, str(deaf), str(deaf)], count=3, jobs=2)
    assert next(results) is None
    wait_for(deaf.exists)
    results.close()  # type: ignore[attr-defined]
    assert not active_children()


def test_for_what_is_not_there_none_is_started(tmp_path: Path) -> None:
    with kept_processes():
        expect_reading([tmp_path / "not-there", tmp_path / "nor-this.xlsx"], 2)
        assert not active_children()


@pytest.mark.skipif(os.name == "nt", reason="a process is ended there without a word")
def test_being_told_twice_breaks_off_once() -> None:
    ending = workers._Ending()
    with pytest.raises(SystemExit):
        ending(signal.SIGTERM, None)
    ending(signal.SIGTERM, None)
