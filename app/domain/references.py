"""Where texts name actions by their numbers, and whether what they lean on still stands as it did."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.domain.actions import FIELDS, ActionState, Form, Status
from app.domain.moves import means_the_same
from app.domain.revisions import Revision
from app.domain.texts import same
from app.domain.values import shown

_NUMBER = r"#?\s?\d{1,9}\b"
_MORE = rf"(?:\s*(?:,\s*and\b|,|\band\b|&|\bto\b|–|-)\s*{_NUMBER})*"
_ELSEWHERE_WORDS = "bug|comment|attachment|incident|ticket|update|post|revision"
# What is numbered elsewhere: an address, "bug 12", "comments #3 and #4".
_ELSEWHERE = re.compile(
    rf"\bhttps?://\S+|\b(?:(?:{_ELSEWHERE_WORDS})\s*(?:no\.?\s*|number\s+)?{_NUMBER}"
    rf"|(?:{_ELSEWHERE_WORDS})s\s+{_NUMBER}{_MORE})",
    re.I,
)
# "action 7", "actions 2, #3 and 7", "actions 2 to 4".
_WORDED = re.compile(rf"\b(?:actions?|(?:action\s+)?items?|rows?|nos?\.?|numbers?)\s+({_NUMBER}{_MORE})", re.I)
_RANGE = re.compile(r"(\d{1,9})\s*(?:\bto\b|–|-)\s*#?\s?(\d{1,9})", re.I)
_NAMED = re.compile(r"#\s?(\d{1,9})\b")
_ONE = re.compile(r"(?:#\s?)?(\d{1,9})\b")
# Anything beyond ASCII may be a digit, too.
_DIGIT = re.compile(r"[0-9]|[^\x00-\x7f]")
_MOST_IN_RANGE = 1_000
# Reading a text of 5 MB takes half a second; what a person wrote ends long before.
_MOST_READ = 100_000

# The fields in which one action may lean on another.
LEANING = tuple(field.name for field in FIELDS if field.form in (Form.PARAGRAPHS, Form.MILESTONES))
# What a reader was promised about an action that is leaned on.
_PROMISED = ("action", "due")


@dataclass(frozen=True, slots=True)
class Reference:
    """An action's number as it stands in a text: `text[start:end]` is such as "#2" or "2"."""

    number: int
    start: int
    end: int


class Doubt(Enum):
    """Why a reference has to be looked at."""

    MISSING = "missing"
    MERGED = "merged"
    CANCELLED = "cancelled"
    SPLIT = "split"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Leaning:
    """A field that names an action. `others` are where its work went, `changed` what it says anew since `at`."""

    field: str
    number: int
    doubt: Doubt | None = None
    others: tuple[int, ...] = ()
    changed: tuple[str, ...] = ()
    at: datetime | None = None


def references(text: str) -> tuple[Reference, ...]:
    """The places that name an action ("#2", "actions 3 and 4"), in reading order; no bug or comment numbers."""
    if not _DIGIT.search(text, 0, _MOST_READ):  # as most texts, which are read by the thousand
        return ()
    rest = _without_elsewhere(text)
    found = {match.end(): match for match in _NAMED.finditer(rest)}
    for listed in _WORDED.finditer(rest):
        for match in _ONE.finditer(rest, listed.start(1), listed.end(1)):
            found.setdefault(match.end(), match)
    return tuple(Reference(int(found[end][1]), found[end].start(), end) for end in sorted(found))


def named_actions(text: str) -> set[int]:
    """The numbers of all actions that a text names, with those that a range ("actions 2 to 4") only means."""
    named = {reference.number for reference in references(text)}
    for listed in _WORDED.findall(_without_elsewhere(text)):
        for first, last in _RANGE.findall(listed):
            named |= set(range(int(first), min(int(last), int(first) + _MOST_IN_RANGE) + 1))
    return named


def named_by(state: ActionState) -> set[int]:
    """The numbers of all actions that an action's own texts name."""
    return {one.number for name in LEANING for one in references(shown(getattr(state, name)))}


def leanings(
    history: Sequence[Revision], heads: Mapping[int, Revision], of: Mapping[int, Sequence[Revision]]
) -> tuple[Leaning, ...]:
    """What the newest of an action's revisions leans on, each field and number once, with what is wrong.

    `heads` are the plan's actions by number, `of` the histories of the named ones, all oldest first.
    """
    newest = history[-1]
    found = []
    for name in LEANING:
        numbers = dict.fromkeys(one.number for one in references(shown(getattr(newest.state, name))))
        numbers.pop(newest.number, None)
        since = _written(history, name)
        found += [_looked_at(name, number, since, heads, of.get(number, ())) for number in numbers]
    return tuple(found)


def _without_elsewhere(text: str) -> str:
    return _ELSEWHERE.sub(lambda match: " " * len(match[0]), text[:_MOST_READ])


def _written(history: Sequence[Revision], name: str) -> Revision:
    """The revision since which a field says what it says now."""
    written = history[-1]
    for row in reversed(history):
        if getattr(row.state, name) != getattr(written.state, name):
            break
        written = row
    return written


def _looked_at(
    field: str, number: int, since: Revision, heads: Mapping[int, Revision], history: Sequence[Revision]
) -> Leaning:
    if number not in heads:
        return Leaning(field, number, Doubt.MISSING)
    state = heads[number].state
    if state.merged_into is not None:
        return Leaning(field, number, Doubt.MERGED, (state.merged_into,))
    if state.status is Status.CANCELLED:
        return Leaning(field, number, Doubt.CANCELLED)
    changed, at = _changed_since(history, since)
    parts = tuple(other for other, row in heads.items() if row.state.split_from == number) if changed else ()
    if parts and "action" in changed:
        return Leaning(field, number, Doubt.SPLIT, parts, changed, at)
    return Leaning(field, number, Doubt.CHANGED if changed else None, (), changed, at)


def _changed_since(history: Sequence[Revision], since: Revision) -> tuple[tuple[str, ...], datetime | None]:
    """Which promised fields say something else than when a reference was written, and since when."""
    # One wish, such as bringing a table in, says all of it at once.
    before = [row for row in history if row.seq <= since.seq or row.at == since.at]
    if not before:  # the named action came later
        return (), None
    then = before[-1].state
    names = tuple(name for name in _PROMISED if _differs(history[-1].state, then, name))
    at = None
    for row in history[len(before) :] if names else ():
        if any(_differs(row.state, then, name) for name in names):
            at = row.at
            break
    return names, at


def _differs(one: ActionState, other: ActionState, name: str) -> bool:
    """True where a reader is promised something else, not only in other words for the same days."""
    return not (means_the_same(one.due, other.due) if name == "due" else same(one.action, other.action))
