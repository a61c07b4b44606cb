"""A process that saves, issues and attaches is killed at random moments; what it acknowledged has to be there."""

import random
import time
from dataclasses import dataclass
from pathlib import Path

from app.store import sqlite
from tests.torture import shim
from tests.torture.figures import MOST_EXAMPLES, Figures
from tests.torture.killed import Aim, Moment, Variant, live, when_writing
from tests.torture.look import Seen, inspect, look
from tests.torture.story import Clock, Wish, opened, tell, whole

_MOST_WISHES, _MOST_NAIVE = 4, 200
# Most kills are aimed to leave a journal behind that has to be rolled back; the others fall anywhere.
_MOMENTS = [Moment.WISH, Moment.TRANSACTION, *[Moment.HOT] * 8]
_TRANSACTIONS = [Moment.TRANSACTION]


@dataclass(frozen=True, slots=True)
class Course:
    """The story, what the file holds before and after each wish, and how many seconds each goes on from each moment."""

    story: list[Wish]
    empty: str
    digests: list[str]
    lengths: list[dict[Moment, float]]


@dataclass(slots=True)
class _Count:
    """What the kills did so far."""

    killed: int = 0
    hot: int = 0
    lost: int = 0
    failing: int = 0
    examples: tuple[str, ...] = ()

    @property
    def wrong(self) -> int:
        return self.lost + self.failing

    def complain(self, said: str, *, lost: bool) -> None:
        self.lost, self.failing = self.lost + lost, self.failing + (not lost)
        self.examples = (*self.examples, said)[:MOST_EXAMPLES]

    def figures(self, naive: str) -> Figures:
        hot = None if naive else self.hot
        return Figures("kills", naive, self.killed, self.lost, self.failing, hot=hot, examples=self.examples)


def run(folder: Path, kills: int, seed: int = 1) -> list[Figures]:
    """So many kills of the program, and as many as it takes of each naive variant."""
    course, chance = told_once(folder), random.Random(seed)
    count = _Count()
    position = 0
    # A run in which under half of the kills left a hot journal would prove nothing: it goes on for a while.
    while count.killed < kills or (count.hot * 2 < count.killed < 2 * kills):
        position = _kill(folder, course, position, chance, Variant(), _MOMENTS, count)
    split = Variant("each statement saved by itself", _save_each_statement)
    early = Variant("acknowledged before it is saved", acknowledges_before=True)
    naive = [_until_it_fails(folder, course, chance, variant) for variant in (split, early)]
    return [count.figures(""), *naive]


def _save_each_statement() -> None:
    sqlite._begin = lambda _connection: None  # type: ignore[assignment]


def _until_it_fails(folder: Path, course: Course, chance: random.Random, variant: Variant) -> Figures:
    count, position = _Count(), 0
    while not count.wrong and count.killed < _MOST_NAIVE:
        position = _kill(folder, course, position, chance, variant, _TRANSACTIONS, count)
    return count.figures(variant.naive)


def told_once(folder: Path) -> Course:
    """Tells the story undisturbed, to know what has to be there after each wish."""
    clock, story, began = Clock(), whole(folder / "brought"), [0.0]
    shim.watch(folder)
    with opened(folder / "undisturbed.remediary", clock, create=True) as workspace:
        course = Course(story, _sound(inspect(workspace)), [], [])
        for position in range(len(story)):
            shim.hot_for()
            start = time.perf_counter()
            with when_writing(lambda: began.__setitem__(0, time.perf_counter())):
                tell(workspace, clock, story, position)
            end = time.perf_counter()
            lengths = {Moment.WISH: end - start, Moment.TRANSACTION: end - began[0], Moment.HOT: shim.hot_for()}
            course.lengths.append(lengths)
            course.digests.append(_sound(inspect(workspace)))
    return course


def _sound(seen: Seen) -> str:
    assert not seen.wrong, seen.wrong
    return seen.digest


def _kill(
    folder: Path, course: Course, position: int, chance: random.Random, variant: Variant, moments: list[Moment],
    count: _Count,
) -> int:  # fmt: skip
    """One life that ends by a kill, counted; returns the wish with which the next life goes on."""
    path = folder / "killed.remediary"
    if position in (0, len(course.story)):
        _begin_anew(path)
        position = 0
    last = min(position + chance.randrange(_MOST_WISHES), len(course.story) - 1)
    moment = chance.choice(moments)
    # Not quite as long as it was when nothing disturbed it: what comes later falls into the next wish.
    delay = chance.random() * course.lengths[last][moment] * 0.6
    life = live(path, course.story, position, Aim(last, moment, delay), variant)
    count.killed += life.killed
    count.hot += life.killed and _is_hot(path)
    return _judge(path, course, life.acknowledged[-1] + 1 if life.acknowledged else position, count)


def _begin_anew(path: Path) -> None:
    for leftover in path.parent.glob(f"{path.name}*"):
        leftover.unlink()
    opened(path, Clock(), create=True).close()


def _is_hot(path: Path) -> bool:
    """True where SQLite has to roll something back: its journal begins with a byte other than zero."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.read_bytes()[:1] not in (b"", b"\0")


def _judge(path: Path, course: Course, acknowledged: int, count: _Count) -> int:
    """Counts what is wrong, and returns the next wish of the story; after anything wrong, it begins anew."""
    seen = look(path)
    if seen.wrong:
        count.complain(f"after {acknowledged} wishes {seen.wrong}", lost=False)
        return 0
    if seen.digest == (course.digests[acknowledged - 1] if acknowledged else course.empty):
        return acknowledged
    if acknowledged < len(course.story) and seen.digest == course.digests[acknowledged]:
        return acknowledged + 1
    lost = seen.digest in (course.empty, *course.digests[: max(acknowledged - 1, 0)])
    said = "an acknowledged wish is lost" if lost else "a wish is there by half"
    count.complain(f"after {acknowledged} wishes {said}", lost=lost)
    return 0
