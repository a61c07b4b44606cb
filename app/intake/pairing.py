"""Which row of a table is which action of the plan: by its number, else by the likeness of the texts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain import texts
from app.domain.revisions import Revision
from app.intake.rows import ReadRow
from app.intake.watching import UNWATCHED, Watch

# In percent: from SURE on a text is taken for the same action, below POSSIBLE for a new one; between, it is asked.
SURE, POSSIBLE = 90, 60
# Comparing each of very many rows with each action would take minutes.
_MOST_COMPARED = 25_000_000
_MOST_OFFERED = 3
# Where very many texts are alike, the likeliest do.
_MOST_LIKELY = 200


class How(Enum):
    """Why a row is taken for an action."""

    NUMBER = "number"
    TEXT = "text"
    NEW = "new"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Pair:
    """A row's action, None for a new one; `likeness` is that of the texts in percent, 100 where it was not asked.

    `likely` are the actions that a new row could also be, the likeliest first.
    """

    number: int | None
    how: How
    likeness: int = 100
    likely: tuple[int, ...] = ()

    @property
    def is_sure(self) -> bool:
        """False where somebody has to look."""
        return (
            self.how in (How.NUMBER, How.CHOSEN) or (self.how is How.TEXT and self.likeness >= SURE) or not self.likely
        )


_AS_NEW = Pair(None, How.NEW)


def pair(rows: Sequence[ReadRow], current: Sequence[Revision], watch: Watch = UNWATCHED) -> list[Pair]:
    """A pair for each row, in their order; no two rows are the same action."""
    known = {row.number: row for row in current}
    found: dict[int, Pair] = {}
    for place, row in enumerate(rows):
        if row.number is not None:
            found[place] = Pair(row.number, How.NUMBER) if row.number in known else _AS_NEW
    taken = {one.number for one in found.values()}
    free = {number: row.state.action for number, row in known.items() if number not in taken}
    unnumbered = {place: _text(row) for place, row in enumerate(rows) if place not in found}
    if current and unnumbered:
        found |= _by_text(unnumbered, free, watch)
    return [found.get(place, _AS_NEW) for place in range(len(rows))]


def _text(row: ReadRow) -> str:
    return str(row.fields.get("action", ""))


def _by_text(asked: Mapping[int, str], free: dict[int, str], watch: Watch) -> dict[int, Pair]:
    found: dict[int, Pair] = {}
    by_words: dict[tuple[str, ...], list[int]] = {}  # texts that are the same have the same words
    for number, action in free.items():
        by_words.setdefault(tuple(action.split()), []).append(number)
    for place, text in asked.items():
        could = by_words.get(tuple(text.split()), [])
        same = next((number for number in could if texts.same(free[number], text)), None)
        if same is not None:
            found[place] = Pair(same, How.TEXT)
            could.remove(same)
            del free[same]
    left = {place: text for place, text in asked.items() if place not in found}
    return found | _by_likeness(left, free, watch)


def _by_likeness(asked: Mapping[int, str], free: Mapping[int, str], watch: Watch) -> dict[int, Pair]:
    """The likeliest pairs first, each action once; what is neither sure nor out of the question is offered."""
    if not asked or not free or len(asked) * len(free) > _MOST_COMPARED:
        return {}
    likely = sorted(_possible(asked, free, watch))
    found: dict[int, Pair] = {}
    taken: set[int] = set()
    for negative, place, number in likely:
        if -negative >= SURE and place not in found and number not in taken:
            found[place] = Pair(number, How.TEXT, -negative)
            taken.add(number)
    left: dict[int, list[tuple[int, int]]] = {place: [] for place in asked if place not in found}
    for negative, place, number in likely:
        if place in left and number not in taken:
            left[place].append((-negative, number))
    for place, could in left.items():
        best = could[0][0] if could else 0
        found[place] = Pair(None, How.NEW, best, tuple(number for _, number in could[:_MOST_OFFERED]))
    return found


def _possible(asked: Mapping[int, str], free: Mapping[int, str], watch: Watch) -> Iterator[tuple[int, int, int]]:
    """Each pair of a row and an action that could be one, with its likeness below zero, as `likeness` tells it."""
    from rapidfuzz import fuzz, process

    actions = {number: _in_order(action) for number, action in free.items()}
    for start, stop in watch.pieces(len(asked)):
        for place in list(asked)[start:stop]:
            watch.check()
            # One that is rounded up is possible, too.
            found = process.extract(
                _in_order(asked[place]), actions, scorer=fuzz.ratio, score_cutoff=POSSIBLE - 1, limit=_MOST_LIKELY
            )
            yield from ((-round(percent), place, number) for _, percent, number in found if round(percent) >= POSSIBLE)


def _in_order(text: str) -> str:
    """A text's words in small letters, in the order of the alphabet: these are compared."""
    from rapidfuzz import utils

    return " ".join(sorted(utils.default_process(text).split()))


def likeness(one: str, other: str) -> int:
    """How much alike two texts are, in percent, whatever the order of their words."""
    from rapidfuzz import fuzz  # needed by the few who bring a table without numbers

    return round(fuzz.ratio(_in_order(one), _in_order(other)))
