"""What a check is, how much it weighs, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.domain.sentences import Sentence, Value, counted, enumerated, numbers

if TYPE_CHECKING:
    from app.domain.checks.facts import Facts

_MOST_NAMED = 12


class Level(Enum):
    """How much a finding weighs; an error is mended, or overridden with a reason, before an update is issued."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


# What is said, and the actions that it is about.
Found = tuple[Sentence, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Check:
    """One rule: `about` says in a sentence what it looks for; `level` is that of a plan that says nothing else."""

    name: str
    label: Sentence
    about: Sentence
    level: Level
    look: Callable[[Facts], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found; `level` is the plan's own for it, `numbers` are the actions that it is about."""

    check: Check
    level: Level
    sentence: Sentence
    numbers: tuple[int, ...]


def named(found: Sequence[int]) -> Value:
    """Action numbers as a sentence lists them, the last of very many as their count."""
    if len(found) <= _MOST_NAMED:
        return numbers(found)
    more = len(found) - _MOST_NAMED
    listed: list[Value] = [f"#{number}" for number in found[:_MOST_NAMED]]
    return enumerated([*listed, counted("{count} more", "{count} more", more)])
