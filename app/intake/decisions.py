"""What the user said of a review: which differences are taken over, and what becomes of the rest."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Absent(Enum):
    """What becomes of an action that the table does not have; `Decisions.merged` says what a merged one went into."""

    KEPT = "kept"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Into:
    """What a merged action went into: the row at a place, also a new one, or else the action of a number."""

    place: int | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user said of a review; by default all of it is accepted, and what is missing is kept.

    `refused` are the fields not to be taken over, by the row's place, from 0; `left_out` rows that are not taken at
    all; `split_from` new rows that came out of an action, also a missing one; `absent` the actions that the table
    lacks; `paired` the action that a row is, None for a new one; `merged` what missing actions went into.
    """

    refused: Mapping[int, frozenset[str]] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    split_from: Mapping[int, int] = field(default_factory=dict)
    absent: Mapping[int, Absent] = field(default_factory=dict)
    paired: Mapping[int, int | None] = field(default_factory=dict)
    merged: Mapping[int, Into] = field(default_factory=dict)


ALL = Decisions()
