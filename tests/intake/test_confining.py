"""Files from outside are read by a process that may die, and whose answer is not believed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import StoppedError, UserError
from app.domain.periods import Period, Precision
from app.domain.sentences import Sentence, counted
from app.intake import confining
from app.intake.grids import Grid
from app.intake.wire import grid_json, read_grid, read_sentence, sentence_json
from tests.intake.workbooks import made

LIMITED = pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no memory here")
PLAN = made(lambda sheet: [sheet.append(row) for row in (["#", "Action", "Status"], [1, "Do it", "Done"])])


@pytest.fixture
def child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Puts another program in the place of the child."""

    def put(program: str) -> None:
        path = tmp_path / "child.py"
        path.write_text(program, "utf-8")
        monkeypatch.setattr(confining, "_CHILD", path)

    return put


def test_a_file_is_read_by_another_process_as_by_this_one() -> None:
    (grid,) = confining.read("excel", PLAN, "plan.xlsx")
    assert grid == Grid(Sentence("sheet “{name}”", name="Plan"), (("#", "Action", "Status"), ("1", "Do it", "Done")))


def test_what_the_reader_refuses_is_said_as_it_says_it() -> None:
    with pytest.raises(UserError, match="is no zip file, or is damaged") as raised:
        confining.read("excel", PLAN[:200], "plan.xlsx")
    assert dict(raised.value.sentence.values)["archive"] == "plan.xlsx"


def test_a_large_file_reaches_a_reader_that_starts_slowly(child: Any) -> None:
    program = "import sys, time; time.sleep(0.5); size = len(sys.stdin.buffer.read())"
    child(program + "; print('{\"grids\": []}' if size > 10**6 else size)")
    assert confining.read("excel", bytes(10**6), "plan.xlsx", seconds=20) == []


def test_a_reader_that_takes_too_long_is_ended(child: Any) -> None:
    child("while True: pass")
    with pytest.raises(UserError, match="takes more than 0 seconds"):
        confining.read("excel", PLAN, "plan.xlsx", seconds=0.2)


def test_a_reader_that_nobody_waits_for_is_ended(child: Any) -> None:
    child("while True: pass")
    with pytest.raises(StoppedError, match="was stopped"):
        confining.read("excel", PLAN, "plan.xlsx", lambda: True)


@pytest.mark.parametrize(
    "program",
    [
        "import os; os.abort()", "raise SystemExit(3)", "print('no json')", "print('[]')", "print('{}')",
        "print('{\"grids\": [{}]}')", "print('{\"grids\": 7}')",
        "print('{\"refused\": [\"{x.__class__}\", \"\", {\"x\": 1}]}')",
        "import sys; sys.stdin.close()",
    ],
)  # fmt: skip
def test_a_reader_that_fails_or_lies_is_one_sentence(child: Any, program: str) -> None:
    child(program)
    with pytest.raises(UserError, match=r"plan\.xlsx made the program that reads it fail"):
        confining.read("excel", PLAN, "plan.xlsx")


@LIMITED
def test_a_reader_that_takes_too_much_memory_is_ended(child: Any) -> None:
    real = Path(confining.__file__).with_name("child.py")
    greedy = "reader = lambda content, name: bytearray(3_000_000_000)"
    program = real.read_text("utf-8").replace("parents[2]", f"parents[0] / {str(real.parents[2])!r}")
    found = next(line.strip() for line in program.split("\n") if line.strip().startswith("reader = "))
    child(program.replace(found, greedy))
    with pytest.raises(UserError, match="needs more than 1024 MB of memory"):
        confining.read("excel", PLAN, "plan.xlsx")


def test_grids_come_back_as_they_went() -> None:
    sheet = Sentence("sheet “{name}”", name="{x}")
    note = counted("{count} row in {place}.", "{count} rows in {place}.", 2, place=sheet)
    facts = frozenset({1}), ("u",), (note,), {(0, 0): Period(None, None, Precision.UNKNOWN)}
    grid = Grid(Sentence("table {number}", number=3), (("a", None),), 0, "lead", *facts, is_hidden=True)
    assert read_grid(grid_json(grid)) == grid
    assert str(read_sentence(sentence_json(note))) == "2 rows in sheet “{x}”."


@pytest.mark.parametrize(
    "found",
    [["{x}", "", {"y": 1}], ["{x!r}", "", {"x": 1}], ["{count}", "{count}s", {"count": "a"}], "abcd", [1, 2, 3]],
)
def test_a_sentence_that_does_not_fit_its_values_is_refused(found: list[Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        read_sentence(found)


def test_the_child_imports_neither_the_window_nor_the_database() -> None:
    code = (
        "import sys; import app.intake.child, app.intake.excel, app.intake.kinds, app.intake.wire;"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'sqlalchemy', 'docx', 'openpyxl'}))"
    )
    root = Path(confining.__file__).resolve().parents[2]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True, text=True)
    assert ran.stdout.strip() == "[]"
