"""What a review lists: the table's rows and the actions that it lacks, each with the lines that it is told in."""

from dataclasses import dataclass
from enum import Enum


class Group(Enum):
    """What an entry is; the review is filtered by it."""

    UNCERTAIN = "uncertain"
    CHANGED = "changed"
    NEW = "new"
    MISSING = "missing"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row by its place in the table, from 0, or an action that the table lacks by its number."""

    place: int | None = None
    missing: int | None = None


class Sort(Enum):
    """What a line tells: an entry, a field of it, or something to choose."""

    HEAD = "head"
    DIFFERENCE = "difference"
    SAME = "same"
    PAIR = "pair"
    PAIR_OTHER = "pair other"
    SPLIT = "split"
    KEPT = "kept"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the review; `field` is that of a difference, `number` the action that can be chosen."""

    sort: Sort
    entry: Entry
    field: str = ""
    number: int | None = None
