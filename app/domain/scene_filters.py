"""Which lanes of a timeline are shown, in which groups, and which kinds of marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from app.domain.actions import Status
from app.domain.revisions import Revision
from app.domain.scenes import Lane
from app.domain.searching import searched_text, words_of
from app.domain.texts import folded
from app.domain.wordings import Wording, wording


class Group(Enum):
    """What lanes can be grouped by."""

    NONE = ""
    STATUS = "status"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked for: words that an action says, statuses, only what slipped, and the groups."""

    search: str = ""
    statuses: frozenset[Status] = frozenset(Status)
    slipped: bool = False
    group: Group = Group.NONE

    @property
    def is_all(self) -> bool:
        """True where nothing is left out."""
        return not self.search.strip() and self.statuses == frozenset(Status) and not self.slipped


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a group, with how many lanes follow. `text` is empty where no owner is named."""

    text: str
    count: int
    status: Status | None = None


Line = Lane | Heading


def lines(lanes: Sequence[Lane], asked: Narrowing, words: str) -> tuple[Line, ...]:
    """The lanes that are left, under headings where they are grouped; `words` names the plan's wording."""
    found = [lane for lane in lanes if lane.row.state.status in asked.statuses]
    if asked.slipped:
        found = [lane for lane in found if lane.record.slips]
    sought, known = words_of(asked.search), wording(words)
    if sought:
        found = [lane for lane in found if _says(_text(lane.row, known.name), sought)]
    if asked.group is Group.NONE:
        return tuple(found)
    return tuple(_grouped(found, asked.group, known))


def _grouped(found: Sequence[Lane], group: Group, words: Wording) -> list[Line]:
    groups: dict[str, list[Lane]] = {}
    for lane in found:
        groups.setdefault(_key(lane, group), []).append(lane)
    order = [status.value for status in words.statuses] if group is Group.STATUS else sorted(groups, key=_empty_last)
    made: list[Line] = []
    for key in order:
        if key in groups:
            first = groups[key][0].row.state
            status = first.status if group is Group.STATUS else None
            text = words.word(first) if status else " ".join(first.owner.split())
            made.append(Heading(text, len(groups[key]), status))
            made += groups[key]
    return made


def _key(lane: Lane, group: Group) -> str:
    state = lane.row.state
    return state.status.value if group is Group.STATUS else folded(" ".join(state.owner.split()))


def _empty_last(key: str) -> tuple[bool, str]:
    return not key, key


def _says(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


@lru_cache(maxsize=20_000)
def _text(row: Revision, words: str) -> str:
    return searched_text(row, wording(words).word(row.state))
