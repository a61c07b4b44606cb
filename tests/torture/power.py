"""A power cut at random points of real saves, issues and exports: the program opens what a disk could be left with."""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.store import files, sqlite
from tests.torture.disk import Disk
from tests.torture.figures import MOST_EXAMPLES, Figures
from tests.torture.look import inspect, look
from tests.torture.recording import Change, recorded
from tests.torture.shim import mark
from tests.torture.story import Clock, opened, tell, whole

_DATABASE, _MOST_NAIVE = "plans.remediary", 2_000
Write = Callable[[Path, bytes], object]


@dataclass(slots=True)
class Expected:
    """What has to be there: the database's digest, and exported files by name; None where no file has to be."""

    digest: str | None = None
    exported: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Take:
    """What was recorded, and what was to be there after each acknowledged step, first of all before any."""

    folder: Path
    changes: list[Change]
    expected: list[Expected]


def run(folder: Path, states: int, seed: int = 1) -> list[Figures]:
    """So many disk states of the program, and as many as it takes of each naive variant."""
    honest = _judged(folder, _taken(folder / "program", files.write_whole), states, seed)
    found = [Figures("power", "", *honest)]
    for naive, pragma, write in _NAIVE:
        kept = sqlite._PRAGMAS
        sqlite._PRAGMAS = tuple(pragma if each.startswith("synchronous") and pragma else each for each in kept)
        try:
            take = _taken(folder / naive, write)
        finally:
            sqlite._PRAGMAS = kept
        found.append(Figures("power", naive, *_judged(folder, take, _MOST_NAIVE, seed, until_it_fails=True)))
    return found


def _in_place(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _unsynced(path: Path, content: bytes) -> None:
    unfinished = path.with_name(path.name + ".new")
    unfinished.write_bytes(content)
    unfinished.replace(path)


_NAIVE: tuple[tuple[str, str, Write], ...] = (
    ("SQLite's own synchronous=FULL", "synchronous=FULL", files.write_whole),
    ("files written in place", "", _in_place),
    ("files renamed without a sync", "", _unsynced),
)


def _taken(folder: Path, write: Write) -> Take:
    """Tells the story and exports files, each step acknowledged by a mark."""
    watched = folder / "watched"
    watched.mkdir(parents=True)
    expected = [Expected()]
    story = whole(folder / "brought", rounds=1)

    def acknowledge(**now: object) -> None:
        mark(str(len(expected)))
        before = expected[-1]
        expected.append(Expected(**{"digest": before.digest, "exported": before.exported, **now}))  # type: ignore[arg-type]

    def work() -> None:
        clock = Clock()
        with opened(watched / _DATABASE, clock, create=True) as workspace:
            acknowledge(digest=inspect(workspace).digest)
            for position in range(len(story)):
                tell(workspace, clock, story, position)
                acknowledge(digest=inspect(workspace).digest)
                if position % 3 == 0:
                    name, content = f"Export {position % 2}.xlsx", random.Random(position).randbytes(30_000)
                    write(watched / name, content)
                    acknowledge(exported={**expected[-1].exported, name: content})

    return Take(watched, recorded(watched, work), expected)


def _judged(
    folder: Path, take: Take, states: int, seed: int, *, until_it_fails: bool = False
) -> tuple[int, int, int, None, None, tuple[str, ...]]:
    """The figures: tried, lost, failing, no hot journals, none found, and examples."""
    tried, lost, failing, examples = 0, 0, 0, tuple[str, ...]()
    for step, left in _states(take, states, seed):
        wrong = _wrong(folder / "state", take, step, left)
        tried += 1
        lost, failing = lost + (wrong[:1] == "L"), failing + (wrong[:1] == "F")
        examples = (*examples, *([f"after step {step}: {wrong[2:]}"] if wrong else []))[:MOST_EXAMPLES]
        if wrong and until_it_fails:
            break
    return tried, lost, failing, None, None, examples


def _states(take: Take, states: int, seed: int) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Disk states at points drawn beforehand, with the number of steps that were acknowledged by then."""
    chance, disk, step = random.Random(seed), Disk(str(take.folder)), 0
    cuts = sorted(chance.randrange(len(take.changes) + 1) for _ in range(states))
    for number, change in enumerate([*take.changes, Change("mark", text=str(len(take.expected) - 1))]):
        while cuts and cuts[0] == number:
            cuts.pop(0)
            yield step, disk.after_cut(chance)
        disk.apply(change)
        step = int(change.text) if change.kind == "mark" else step


def _wrong(folder: Path, take: Take, step: int, left: dict[str, bytes]) -> str:
    """Empty where all is well; what begins with L was acknowledged and is lost, with F is there by half."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in left.items():
        (folder / Path(name).name).write_bytes(content)
    allowed = take.expected[step : step + 2]
    return _wrong_database(folder / _DATABASE, allowed, take) or _wrong_exports(folder, allowed, take)


def _wrong_database(path: Path, allowed: list[Expected], take: Take) -> str:
    if not path.exists():
        return "" if allowed[0].digest is None else "L the database is gone"
    seen = look(path)
    if seen.wrong:
        return f"F {seen.wrong}"
    if seen.digest in [each.digest for each in allowed]:
        return ""
    known = seen.digest in [each.digest for each in take.expected]
    return "L an acknowledged wish" if known else "F a wish is there by half"


def _wrong_exports(folder: Path, allowed: list[Expected], take: Take) -> str:
    for name in {name for each in allowed for name in each.exported}:
        path = folder / name
        content = path.read_bytes() if path.exists() else None
        if content in [each.exported.get(name) for each in allowed]:
            continue
        earlier = content in [each.exported.get(name) for each in take.expected]
        return f"L {name}" if earlier else f"F {name} is there by half"
    return ""
