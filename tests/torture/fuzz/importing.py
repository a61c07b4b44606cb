"""Bringing a spoilt file into a real plan, once as it is and once with a write that fails: all of it, or nothing."""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from app.domain.errors import UserError
from app.intake.found import Verdict
from app.services.readings import reading_of
from app.services.workspace import Workspace
from tests.torture.fuzz.case import Case
from tests.torture.fuzz.judging import FAILED, found_in
from tests.torture.look import inspect
from tests.torture.story import Clock, opened

NO_PLAN, UNTOUCHED, WHOLE = "no plan", "refused, untouched", "whole or nothing"
_PLAN = 1
# Files of many rows are what others are, only slower.
_MOST_ROWS = 300


class FailingWrite(Exception):  # noqa: N818 - it stands for whatever may fail
    """A statement that could not be done."""


class Importing:
    """A judge of what a database holds after an import; `base` is copied for each file."""

    def __init__(self, base: Path, folder: Path) -> None:
        self._base, self._folder = base, folder

    def __call__(self, case: Case) -> str:
        """Empty hands for what is no plan; a failure where anything but all or nothing is there."""
        try:
            found = found_in(case)
        except UserError:
            return NO_PLAN
        if found is None or found.verdict is not Verdict.PLAN or len(found.rows) > _MOST_ROWS:
            return NO_PLAN
        before = self._state("before", case, 0)
        writes = [0]
        after = self._state("after", case, None, writes)
        if after.startswith("?") or before.startswith("?"):
            return f"{FAILED}{after if after.startswith('?') else before}"
        if after == before:
            return UNTOUCHED
        failing = random.Random(len(case.content)).randint(1, max(writes[0], 1))
        stopped = self._state("stopped", case, failing)
        return WHOLE if stopped in (before, after) else f"{FAILED}half of it is there ({failing} of {writes[0]} writes)"

    def _state(self, name: str, case: Case, failing: int | None, writes: list[int] | None = None) -> str:
        """What the file holds after an import whose write of this number fails; 0 for no import at all."""
        folder = self._folder / f"{name}-{case.reader}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        path = folder / "plans.remediary"
        shutil.copyfile(self._base, path)
        counted = writes if writes is not None else [0]
        with opened(path, Clock()) as workspace:
            if failing != 0:
                with _failing_at(failing, counted):
                    _bring_in(workspace, case)
            seen = inspect(workspace)
        return f"? {seen.wrong}" if seen.wrong else seen.digest


def _bring_in(workspace: Workspace, case: Case) -> None:
    found = found_in(case)
    assert found is not None
    try:
        reading = reading_of(found, case.name, "a file")
        matched = workspace.imports.match(_PLAN, reading)
        workspace.imports.save(_PLAN, reading, matched, "Brought in")
    except (UserError, FailingWrite):
        return


@contextmanager
def _failing_at(number: int | None, count: list[int]) -> Iterator[None]:
    """Counts the statements that write, and lets one of them fail."""

    def before(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.lstrip()[:6].upper() in ("INSERT", "UPDATE", "DELETE"):
            count[0] += 1
            if count[0] == number:
                raise FailingWrite

    event.listen(Engine, "before_cursor_execute", before)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", before)
