"""What the rows of an action's history are, and what they say."""

from dataclasses import dataclass

from app.domain.actions import FIELD_LABELS
from app.domain.changes import FieldChange
from app.domain.differences import Part, Piece, word_differences
from app.domain.milestones import Milestone
from app.domain.slips import Move, Promise
from app.domain.timeline import Entry, Group
from app.domain.wordings import Wording
from app.ui.widgets.painted_text import in_words
from app.ui.widgets.translation import day_text, moment_text, tr


@dataclass(frozen=True, slots=True)
class Chain:
    """All dates that were promised, at a glance."""

    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The update that the revisions beneath were published by; `after` counts the updates before the draft."""

    group: Group
    after: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A revision, and the one field that is looked through, or an empty name for all."""

    entry: Entry
    field: str
    is_last: bool


Row = Chain | Heading | Told


def brief(row: Row) -> str:
    """A row in one line."""
    match row:
        case Chain():
            return tr("The due date so far")
        case Heading():
            return heading(row)
        case Told():
            revision = row.entry.revision
            return f"{moment_text(revision.at)} · {revision.author}"


def heading(row: Heading) -> str:
    """What the revisions of a group were published by."""
    update = row.group.update
    if update is None:
        return tr("Draft · since update {number}", number=row.after) if row.after else tr("Draft · not published yet")
    said = tr("Update {number} · {day}", number=update.number, day=day_text(update.dated))
    posted = update.posting
    if posted is None:
        return said
    place = tr("comment {number}", number=posted.comment).replace(" ", "\u00a0")  # never broken
    return f"{said} · {place}"


def full(row: Row, words: Wording) -> list[str]:
    """What stands beneath the first line."""
    match row:
        case Chain():
            return [" · ".join([one.due.text or tr("no date"), *moved(one), *promised_by(one)]) for one in row.promises]
        case Heading():
            return []
        case Told():
            found = changes(row, words)
            said = [
                tr("{field}: {value}", field=tr(FIELD_LABELS[one.field]), value=in_words(pieces(one, words)))
                for one in found
            ]
            return [
                *said,
                *(notice(row) or reason(row.entry.revision.reason)),
                *(first_words(row.entry) if not found else []),
            ]


def changes(row: Told, words: Wording) -> list[FieldChange]:
    """The fields that a row tells."""
    if row.field and row.entry.before is None:
        return [FieldChange(row.field, None, getattr(row.entry.revision.state, row.field))]
    return [one for one in row.entry.changes(words) if row.field in ("", one.field)]


def pieces(change: FieldChange, words: Wording) -> tuple[Piece, ...]:
    """A change, word by word; of steps only those that differ."""
    if change.field in ("due", "completed"):  # half a date is none
        whole = (Piece(Part.REMOVED, words.value(change.old)), Piece(Part.ADDED, words.value(change.new)))
        return tuple(piece for piece in whole if piece.text)
    if change.field != "milestones":
        return word_differences(words.value(change.old), words.value(change.new))
    old, new = ([_step(step) for step in steps or ()] for steps in (change.old, change.new))
    left, right = ("\n".join(one for one in side if one not in other) for side, other in ((old, new), (new, old)))
    return word_differences(left, right) if left or right else word_differences("\n".join(old), "\n".join(new))


def _step(step: Milestone) -> str:
    due = tr("due {date}", date=step.due.text) if step.due else ""
    done = tr("done {date}", date=step.completed.text) if step.is_done else ""
    return " · ".join(part for part in (step.text, due, done) if part)


def first_words(entry: Entry) -> list[str]:
    """What a revision without a difference says."""
    if entry.before is not None:
        return [tr("Only the length of white space changed.")]
    whole = entry.revision.state.split_from
    return [tr("Created by splitting #{number}.", number=whole) if whole is not None else tr("Created.")]


def reason(text: str) -> list[str]:
    """Why it was done, where that was said."""
    return [tr("Reason: {reason}", reason=text)] if text else []


def notice(row: Told) -> list[str]:
    """That a promise says less than before, with the reason that was given."""
    promise = row.entry.promise
    if promise is None or not promise.is_slip or row.field not in ("", "due"):
        return []
    why = tr("reason: {reason}", reason=promise.reason) if promise.reason else tr("no reason was given")
    return [f"{', '.join(moved(promise))} · {why}"]


def promised_by(promise: Promise) -> list[str]:
    """When a date was promised, by whom and why."""
    return [day_text(promise.at.date()), promise.author, *([promise.reason] if promise.reason else [])]


def moved(promise: Promise) -> list[str]:
    """What a promise did to the one before it."""
    said = {
        Move.LATER: tr("Due date moved later"),
        Move.EARLIER: tr("Due date moved earlier"),
        Move.VAGUER: tr("Due date became vaguer"),
        Move.FIRMER: tr("Due date became firmer"),
        Move.DROPPED: tr("Due date was dropped"),
        Move.REWORDED: tr("Due date was reworded"),
    }
    return [words for move, words in said.items() if move in promise.moves]
