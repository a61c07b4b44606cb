"""What the window says of updates and of what changed in them, in one line each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.domain.actions import FIELD_LABELS
from app.domain.announcements import told_actions
from app.domain.changes import ActionChange, ChangeSet, FieldChange, told
from app.domain.wordings import Wording, wording
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.updates import IssuedUpdate

# Longer values are only named: their words stand below, when the line is opened.
_MOST_IN_LINE = 36
_MOST_NAMED = 4
# What a split or a merge says already.
_LINEAGE = frozenset({"split_from", "merged_into"})


def what_changed(update: IssuedUpdate) -> str:
    """Which actions an issued update announced, as short as a list needs it."""
    announced = told_actions(update.announcement, wording(update.details.wording))
    if announced is None:
        return tr("first")
    if not announced:
        return tr("no changes")
    if len(announced) == update.actions and len(announced) > 1:
        return tr("all")
    if len(announced) > _MOST_NAMED:
        return plural("{count} action", "{count} actions", len(announced))
    return " ".join(f"#{number}" for number in announced)


def posted_as(update: IssuedUpdate) -> str:
    """As which comment an update was posted; empty where nobody said."""
    return tr("comment {number}", number=update.posting.comment) if update.posting else ""


def change_line(number: int, change: ActionChange | None, changes: ChangeSet, words: Wording) -> str:
    """What changed in one action: "due date: by 30 June 2021 → June 2021; observations"."""
    return tr("; ").join([*_lineage(number, changes), *_fields(change, words)])


def _lineage(number: int, changes: ChangeSet) -> list[str]:
    said = []
    if number in changes.added:
        origin = next((whole for whole, parts in changes.split.items() if number in parts), None)
        said.append(tr("new") if origin is None else tr("new, from #{number}", number=origin))
    if number in changes.split:
        said.append(tr("split into {numbers}", numbers=_listed([number, *changes.split[number]])))
    if number in changes.merged:
        said.append(tr("merged into #{number}", number=changes.merged[number]))
    if number in changes.removed:
        said.append(tr("no longer in the table"))
    return said


def _fields(change: ActionChange | None, words: Wording) -> list[str]:
    found = told(change.fields) if change else ()
    return [_field(item, words) for item in found if item.field not in _LINEAGE]


def _field(item: FieldChange, words: Wording) -> str:
    name = tr(FIELD_LABELS[item.field])
    name = name[:1].lower() + name[1:]
    old, new = (_short(words, value) for value in (item.old, item.new))
    if old is None or new is None:
        return name
    if not new:
        return tr("{field}: none any more", field=name)
    if not old:
        return tr("{field}: {value}", field=name, value=new)
    return tr("{field}: {old} → {new}", field=name, old=old, new=new)


def _short(words: Wording, value: Any) -> str | None:
    """A value that a line has room for, None for a longer one."""
    text = words.value(value)
    return text if len(text) <= _MOST_IN_LINE and "\n" not in text else None


def _listed(numbers: Sequence[int]) -> str:
    first = ", ".join(f"#{number}" for number in numbers[:-1])
    return tr("{first} and {last}", first=first, last=f"#{numbers[-1]}")
