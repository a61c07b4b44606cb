"""Every I/O call of a save, an issue, an attachment, an export and a copy crashes, tears, fills the disk, or fails."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import UserError
from app.store import sqlite
from tests.torture import shim
from tests.torture.figures import MOST_EXAMPLES, Figures
from tests.torture.shim import Fault
from tests.torture.story import Clock, opened
from tests.torture.works import DATABASE, EXPORT, LATER, Work, state, state_seen_by, works

# What can befall a call that changes files, and one that reads them.
_KINDS = ((Fault.CRASH, False), (Fault.TORN, False), (Fault.FULL, False), (Fault.ERROR, False), (Fault.ERROR, True))
_NAIVE_STEP = 4


@dataclass(frozen=True, slots=True)
class Case:
    """The call with this number, and what becomes of it."""

    fault: Fault
    of_reads: bool
    number: int

    def __str__(self) -> str:
        kind = "reading" if self.of_reads else "changing"
        return f"{self.fault.name.lower()} at {kind} call {self.number}"


@dataclass(frozen=True, slots=True)
class Told:
    """What the child says: "done", "refused", "unsure" whether it is there, or how it failed; the state, also later."""

    result: str
    state: str
    again: str
    calls: int


def run(folder: Path, step: int) -> list[Figures]:
    """Every call, or every so many-th one, of the program; of the naive variants, until one fails."""
    every = {work.name: work for work in works(folder)}
    found = [_figures(name, "", _outcomes(folder / "case", work, step, _as_it_is)) for name, work in every.items()]
    in_place = replace(every["export"], do=lambda _, where: (where / EXPORT).write_bytes(LATER))
    found.append(_naive(folder, in_place, "written in place", _as_it_is))
    found.append(_naive(folder, every["issue"], "each statement saved by itself", _save_each_statement))
    return found


def _as_it_is() -> None:
    """The program, unchanged."""


def _save_each_statement() -> None:
    sqlite._begin = lambda _connection: None  # type: ignore[assignment]


def _figures(name: str, naive: str, outcomes: Iterator[str], *, until_it_fails: bool = False) -> Figures:
    tried, lost, failing, examples = 0, 0, 0, tuple[str, ...]()
    for wrong in outcomes:
        tried, lost, failing = tried + 1, lost + wrong.startswith("lost"), failing + wrong.startswith("failing")
        examples = (*examples, wrong)[:MOST_EXAMPLES] if wrong else examples
        if wrong and until_it_fails:
            break
    return Figures(f"faults: {name}", naive, tried, lost, failing, examples=examples)


def _naive(folder: Path, work: Work, naive: str, prepare: Callable[[], None]) -> Figures:
    return _figures(work.name, naive, _outcomes(folder / "case", work, _NAIVE_STEP, prepare), until_it_fails=True)


def _outcomes(folder: Path, work: Work, step: int, prepare: Callable[[], None]) -> Iterator[str]:
    """What is wrong after each case, empty where nothing is; a kind ends with the first call that is not reached."""
    for fault, of_reads in _KINDS:
        number = 1
        while True:
            case = Case(fault, of_reads, number)
            told = _told(folder, work, case, prepare)
            if told is not None and told.calls < number:
                break
            wrong = _wrong_after_death(folder, work) if told is None else _wrong(work, told)
            yield f"{wrong} ({case})" if wrong else ""
            number += step * work.stride


def _told(folder: Path, work: Work, case: Case, prepare: Callable[[], None]) -> Told | None:
    """Does the work in a child, where one call fails; None where the child died of it."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(work.folder, folder)
    inward, outward = os.pipe()
    child = os.fork()
    if not child:
        try:
            prepare()
            os.write(outward, json.dumps(_work(folder, work, case)).encode())
        finally:
            os._exit(0)
    os.close(outward)
    with os.fdopen(inward, "rb") as heard:
        said = heard.read()
    os.waitpid(child, 0)
    return Told(*json.loads(said)) if said else None


def _work(folder: Path, work: Work, case: Case) -> tuple[str, str, str, int]:
    shim.watch(folder)
    with opened(folder / DATABASE, Clock()) as workspace:
        shim.arm(case.fault, case.number, of_reads=case.of_reads)
        result = _result(lambda: work.do(workspace, folder))
        calls = shim.calls(of_reads=case.of_reads)
        shim.arm(Fault.NONE)  # there is room again, and the disk is well
        now = state_seen_by(workspace, folder)
        again = "done"
        if result != "done":
            result = f"{result}{_leftovers(folder)}"
            again = _result(lambda: work.do(workspace, folder)) if now == work.before else "done"
        return result, now, f"{again} {state_seen_by(workspace, folder)}", calls


def _leftovers(folder: Path) -> str:
    left = sorted(path.name for path in folder.iterdir() if path.suffix == ".new")
    return f", but left {left[0]}" if left else ""


def _result(do: Callable[[], object]) -> str:
    try:
        do()
    except UserError as error:
        said = str(error)
        if not said.endswith(".") or "\n" in said or "Traceback" in said:
            return f"refused without a sentence: {said}"
        return "unsure" if "see whether your change is there" in said else "refused"
    except Exception as error:  # noqa: BLE001 - whatever else comes out is what is looked for
        return f"{type(error).__name__}: {error}"
    return "done"


def _wrong(work: Work, told: Told) -> str:
    if told.result not in ("done", "refused", "unsure"):
        return f"failing: {work.name}: {told.result}"
    if told.result == "done" and told.state != work.after:
        return f"lost: {work.name}: it was acknowledged, and is not there: {told.state[:80]}"
    if told.state not in (work.before, work.after):
        return f"lost: {work.name}: it is there by half: {told.state[:80]}"
    if told.result == "refused" and told.state == work.after:
        return f"failing: {work.name}: it was refused, but is there"
    if told.again != f"done {work.after}":
        return f"failing: {work.name}: the next try: {told.again[:80]}"
    return ""


def _wrong_after_death(folder: Path, work: Work) -> str:
    found = state(folder)
    if found not in (work.before, work.after):
        return f"lost: {work.name}: it is there by half: {found[:80]}"
    if found == work.before:
        with opened(folder / DATABASE, Clock()) as workspace:
            said = _result(lambda: work.do(workspace, folder))
        found = state(folder)
        if (said, found) != ("done", work.after):
            return f"failing: {work.name}: the next try: {said} {found[:80]}"
    return ""
