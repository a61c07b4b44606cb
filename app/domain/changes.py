"""What differs between two lists of revisions, per action and per field; computed, never typed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any

from app.domain import texts
from app.domain.actions import FIELD_LABELS, ActionState
from app.domain.dates import WrittenDate
from app.domain.revisions import Revision
from app.domain.wordings import Wording

# The order in which changes are listed; `status_text` is compared as it is printed.
COMPARED = tuple(name for name in FIELD_LABELS if name != "split_from")
_STORED = tuple(item.name for item in fields(ActionState))
_stored_values = attrgetter(*_STORED)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field's value before and after."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class ActionChange:
    """An action whose row differs, with each field that does."""

    number: int
    fields: tuple[FieldChange, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields that differ."""
        return tuple(change.field for change in self.fields)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All differences between two states of a plan. `first` means that nothing was published before."""

    changed: tuple[ActionChange, ...] = ()
    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    split: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    merged: Mapping[int, int] = field(default_factory=dict)
    withdrawn: tuple[int, ...] = ()
    first: bool = False

    @property
    def numbers(self) -> list[int]:
        """Every action that an announcement has to name, in ascending order."""
        return sorted({change.number for change in self.changed} | set(self.added) | set(self.removed))

    def of(self, number: int) -> ActionChange | None:
        """The change of one action, or None where it has none or is new."""
        return next((change for change in self.changed if change.number == number), None)


NO_CHANGES = ChangeSet()


def told(fields: Sequence[FieldChange]) -> tuple[FieldChange, ...]:
    """What a reader has to be told: the printed status only where nothing that it follows from changed."""
    names = {change.field for change in fields}
    follows = bool(names & {"status", "due", "completed", "merged_into"})
    return tuple(change for change in fields if not (follows and change.field == "status_text"))


def is_same(old: Any, new: Any) -> bool:
    """Equal values, or texts that differ only in the length of their runs of white space."""
    if old is new or old == new:  # as most are
        return True
    if isinstance(old, str) and isinstance(new, str):
        return texts.same(old, new)
    if isinstance(old, WrittenDate) and isinstance(new, WrittenDate):
        return texts.same(old.text, new.text)
    return False


def between_states(old: ActionState, new: ActionState, before: Wording, after: Wording) -> tuple[FieldChange, ...]:
    """The fields in which two states of one action differ for a reader."""
    if before is after and old == new:  # as most do
        return ()
    return tuple(_differing(old, new, before, after))


def reads_alike(old: ActionState, new: ActionState, words: Wording) -> bool:
    """True where no field of two states of one action differs for a reader."""
    return next(_differing(old, new, words, words), None) is None


def _differing(old: ActionState, new: ActionState, before: Wording, after: Wording) -> Iterator[FieldChange]:
    for name in COMPARED:
        left, right = getattr(old, name), getattr(new, name)
        if name == "status_text":
            left, right = before.status_text(old), after.status_text(new)
        if not is_same(left, right):
            yield FieldChange(name, left, right)


def exact_differences(old: ActionState, new: ActionState) -> tuple[str, ...]:
    """The names of stored fields that differ in any character: what a save has to append."""
    if old is new:
        return ()
    pairs = zip(_STORED, _stored_values(old), _stored_values(new), strict=True)
    return tuple([name for name, left, right in pairs if left is not right and left != right])


def between(
    old: Sequence[Revision], new: Sequence[Revision], before: Wording, after: Wording, *, first: bool = False
) -> ChangeSet:
    """The differences from one list of rows to another, matched by action number."""
    earlier = {row.number: row.state for row in old}
    later = {row.number: row.state for row in new}
    common = [number for number in later if number in earlier]
    # One and the same state reads alike in the same words: most rows of a long plan stay as they are.
    touched = [number for number in common if earlier[number] is not later[number]]
    told_anew = touched if before == after else common
    pairs = [(number, between_states(earlier[number], later[number], before, after)) for number in told_anew]
    added = tuple(number for number in later if number not in earlier)
    return ChangeSet(
        changed=tuple(ActionChange(number, found) for number, found in pairs if found),
        added=added,
        removed=tuple(number for number in earlier if number not in later),
        split=_splits(added, later),
        merged=_newly_merged(touched, earlier, later),
        withdrawn=tuple(n for n in touched if _newly_withdrawn(earlier[n], later[n])),
        first=first,
    )


def _splits(added: Sequence[int], later: Mapping[int, ActionState]) -> dict[int, tuple[int, ...]]:
    parts: dict[int, tuple[int, ...]] = {}
    for number in added:
        whole = later[number].split_from
        if whole is not None:
            parts[whole] = (*parts.get(whole, ()), number)
    return parts


def _newly_merged(
    common: Sequence[int], earlier: Mapping[int, ActionState], later: Mapping[int, ActionState]
) -> dict[int, int]:
    merged: dict[int, int] = {}
    for number in common:
        into = later[number].merged_into
        if into is not None and into != earlier[number].merged_into:
            merged[number] = into
    return merged


def _newly_withdrawn(old: ActionState, new: ActionState) -> bool:
    cancelled_now = new.status.value == "cancelled" and old.status is not new.status
    return cancelled_now and new.merged_into is None
