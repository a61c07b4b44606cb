"""Tens of thousands of spoilt files: each ends in a result or a clear sentence, and a plan has all of it or nothing."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from unittest.mock import patch

from app.intake import confining
from app.store import sqlite
from tests.torture.figures import MOST_EXAMPLES, Figures
from tests.torture.fuzz import importing
from tests.torture.fuzz.importing import Importing
from tests.torture.fuzz.judging import FAILED, Judge, read_here, verdict
from tests.torture.fuzz.making import made
from tests.torture.fuzz.naive import plainly
from tests.torture.fuzz.seeds import READERS, seeds
from tests.torture.fuzz.workers import Outcome, outcomes
from tests.torture.story import Clock, opened, tell, whole

# Of all files, each so many-th is read by the real child, too, or brought into a real plan; a naive way meets so many.
_CHILD, _IMPORT, _NAIVE = 80, 100, 60
_MEGABYTE = 1024 * 1024


def run(folder: Path, most: int, seed: int = 1) -> list[Figures]:
    """So many files, all kinds in turn."""
    found_seeds, base = seeds(folder), _base(folder)
    make = partial(made, found_seeds, seed=seed)
    here = patch.object(confining, "read", read_here)
    read = _outcomes(make, verdict, range(most), here)
    print(_by_reader(read), flush=True)
    some = range(0, most, 7)[: max(most // _CHILD, 20)]
    found = [_figures("fuzz", "", read), _figures("fuzz: child", "", outcomes(make, verdict, some))]
    bring, count = Importing(base, folder), max(most // _IMPORT, 40)
    found.append(_imported("", _outcomes(make, bring, range(count), here)))
    found.append(_figures("fuzz", "the libraries as they are", outcomes(make, plainly, range(_NAIVE))))
    split = patch.object(sqlite, "_begin", lambda _connection: None)
    with here:
        found.append(_imported("each statement saved by itself", _outcomes(make, bring, range(_NAIVE), split)))
    return found


def _base(folder: Path) -> Path:
    """A database with a plan that has a history."""
    path, clock, story = folder / "base.remediary", Clock(), whole(folder / "brought", rounds=1)
    with opened(path, clock, create=True) as workspace:
        for position in range(len(story)):
            tell(workspace, clock, story, position)
    return path


def _outcomes(
    make: Callable[[int], object], judge: Judge, numbers: Sequence[int], around: AbstractContextManager[object]
) -> list[Outcome]:
    """What a judge says where something of the program is another thing, in the processes as well."""
    with around:
        return outcomes(make, judge, numbers)  # type: ignore[arg-type]


def _figures(harness: str, naive: str, read: Sequence[Outcome]) -> Figures:
    failed = [one for one in read if one.said.startswith(FAILED)]
    return Figures(harness, naive, len(read), failing=len(failed), examples=_examples(failed))


def _imported(naive: str, read: Sequence[Outcome]) -> Figures:
    """Only what held a plan counts; a half import is a loss."""
    tried = [one for one in read if one.said != importing.NO_PLAN]
    failed = [one for one in tried if one.said.startswith(FAILED)]
    lost = sum("half of it" in one.said for one in failed)
    return Figures("fuzz: import", naive, len(tried), lost, len(failed) - lost, examples=_examples(failed))


def _examples(failed: Sequence[Outcome]) -> tuple[str, ...]:
    return tuple(f"{one.number} {one.reader} {one.how}: {one.said}" for one in failed[:MOST_EXAMPLES])


def _by_reader(read: Sequence[Outcome]) -> str:
    """How many files each reader met, and what came of them; the slowest, and the most memory."""
    lines = []
    for reader in READERS:
        own = [one for one in read if one.reader == reader]
        counts = Counter("failed" if one.said.startswith(FAILED) else one.said for one in own)
        said = ", ".join(f"{count:,} {name}" for name, count in sorted(counts.items()))
        slowest = max((one.seconds for one in own), default=0.0)
        lines.append(f"  {reader}: {len(own):,} files: {said}; the slowest {slowest:.1f} s")
    memory = max((one.memory for one in read), default=0) // _MEGABYTE
    return "\n".join([*lines, f"  most memory of a process that reads by itself: {memory} MB"])
