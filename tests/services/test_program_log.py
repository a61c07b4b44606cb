"""The program's log tells what failed and where, and not a word of what anybody wrote."""

import os
import re
import subprocess
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import __version__
from app.domain.errors import UserError
from app.services import program_log
from app.services.program_log import log_mistake, log_path, log_start
from tests.conftest import Run

HOSTILE = "SECRET <b>of</b> the plan\nmistake 2026 forged line"


class OddError(Exception):
    """Says what it was given, in every manner."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.errno = text
        self.add_note(text)


def _raised(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        try:
            if cause is not None:
                raise cause
        finally:
            raise error
    except BaseException as caught:  # noqa: BLE001 - that is the point
        return caught


ERRORS = {
    "a message": ValueError(HOSTILE),
    "a user's sentence": UserError("{name} is wrong.", name=HOSTILE),
    "a key": KeyError(HOSTILE),
    "a path": FileNotFoundError(2, "No such file", f"/home/ada/{HOSTILE}"),
    "bytes that are no text": UnicodeDecodeError("utf-8", HOSTILE.encode(), 0, 1, HOSTILE),
    "a syntax error": SyntaxError(HOSTILE, (HOSTILE, 1, 1, HOSTILE)),
    "attributes and notes": OddError(HOSTILE),
    "a group": ExceptionGroup(HOSTILE, [ValueError(HOSTILE)]),
}


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS.keys())
@pytest.mark.parametrize("is_cause", [False, True], ids=["itself", "cause"])
def test_a_mistake_is_told_without_a_word_of_its_message(error: BaseException, is_cause: bool) -> None:
    log_mistake(_raised(RuntimeError("outer"), error) if is_cause else _raised(error))
    text = log_path().read_text("utf-8")
    for part in ("SECRET", "<b>", "forged", "the plan", "ada", "outer"):
        assert part not in text
    assert f"{type(error).__module__}.{type(error).__qualname__}" in text
    assert "test_program_log.py:" in text
    assert "_raised" in text
    assert ("caused by" in text) is is_cause


def test_the_usual_way_to_log_would_tell_it_all() -> None:
    """The canary: a traceback as Python prints it."""
    printed = "".join(traceback.format_exception(_raised(ValueError(HOSTILE))))
    assert "SECRET" in printed


def test_a_start_tells_versions(home: Path) -> None:
    log_start("window")
    (line,) = log_path().read_text("ascii").splitlines()
    assert log_path().is_relative_to(home)
    moment, start, versions = line.partition(f" {__version__} {os.getpid()} start window; ")
    assert datetime.fromisoformat(moment).tzinfo is UTC
    assert start
    assert re.fullmatch(r"Python 3\.\d+\.\d+, SQLite 3\.[\d.]+, Qt [\w. ]+, \w+", versions)


def test_places_in_the_program_are_named_and_other_folders_are_not() -> None:
    try:
        program_log.log_path.__wrapped__  # type: ignore[attr-defined]  # noqa: B018
    except AttributeError as error:
        lines = list(program_log.mistake_lines(error))
    assert lines[0] == "builtins.AttributeError"
    assert re.fullmatch(
        r"  test_program_log\.py:\d+ test_places_in_the_program_are_named_and_other_folders_are_not", lines[1]
    )
    assert program_log._module(program_log.__file__) == "app/services/program_log.py"


def test_it_stays_small_and_keeps_one_older_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program_log, "_MOST_BYTES", 2_000)
    for _ in range(100):
        log_start("window")
    files = sorted(path.name for path in log_path().parent.iterdir())
    assert files == ["remediary.log", "remediary.log.1"]
    assert all(path.stat().st_size < 2_300 for path in log_path().parent.iterdir())


def test_an_error_that_causes_itself_ends() -> None:
    error = _raised(ValueError("x"))
    error.__cause__ = error
    assert len(list(program_log.mistake_lines(error))) < 10


def test_a_deep_recursion_is_shortened() -> None:
    def again(depth: int) -> None:
        if depth:
            again(depth - 1)
        raise ValueError

    try:
        again(500)
    except ValueError as error:
        lines = list(program_log.mistake_lines(error))
    assert len(lines) < 70
    assert any("more)" in line for line in lines)


def test_a_folder_that_can_not_be_made_disturbs_nobody(home: Path) -> None:
    log_path().parent.parent.parent.mkdir(parents=True)
    log_path().parent.parent.touch()
    log_start("window")
    log_mistake(ValueError(HOSTILE))


_FAILING = """
import sys
import app.cli.plans as plans
def fail(*_): raise ValueError("SECRET of the plan " + sys.argv[2])
plans.list_plans = fail
import app.cli.commands as commands
commands.COMMANDS = {**commands.COMMANDS, "plans": fail}
from app.main import main
main(["--db", sys.argv[1], "plans"])
"""


def test_a_mistake_of_a_command_is_noted(database_path: Path, home: Path) -> None:
    words = [sys.executable, "-c", _FAILING, str(database_path), "of mine"]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert "SECRET of the plan of mine" in ran.stderr
    text = log_path().read_text("ascii")
    assert "SECRET" not in text
    assert str(database_path) not in text
    assert re.search(r"mistake\n  builtins\.ValueError\n    app/main\.py:\d+ main\n", text)


def test_a_mistake_of_the_user_is_not_noted(run: Run) -> None:
    assert run("actions", "--plan", "77").code == 1
    assert not log_path().exists()
