"""Changes and history as lines of a document."""

from collections.abc import Iterator, Sequence

from app.documents.document import ChangeLine, HistoryLine
from app.domain.actions import FIELD_LABELS, ActionState
from app.domain.changes import COMPARED, ChangeSet, FieldChange, between_states, told
from app.domain.revisions import Revision
from app.domain.wordings import Wording


def change_lines(changes: ChangeSet, rows: Sequence[Revision], words: Wording) -> Iterator[ChangeLine]:
    """What differs from the update before, in the order of the actions; nothing where there was none."""
    if changes.first:
        return
    states = {row.number: row.state for row in rows}
    for number in changes.numbers:
        change = changes.of(number)
        if change is not None:
            yield from (_line(number, "Changed", item, words) for item in told(change.fields))
        elif number in states:
            yield from (_line(number, "New", item, words) for item in told(_first(states[number], words)))
        else:
            yield ChangeLine(number, "Gone", "", "", "")


def history_lines(revisions: Sequence[Revision], words: Wording) -> Iterator[HistoryLine]:
    """Each field that each revision changed, oldest first."""
    before: dict[int, ActionState] = {}
    order = {name: place for place, name in enumerate(COMPARED)}
    for row in revisions:
        earlier = before.get(row.number)
        found = between_states(earlier, row.state, words, words) if earlier else _first(row.state, words)
        before[row.number] = row.state
        for change in sorted(found, key=lambda item: order[item.field]):
            label, old, new = FIELD_LABELS[change.field], words.value(change.old), words.value(change.new)
            yield HistoryLine(row.number, row.ordinal, row.at, row.author, row.reason, label, old, new)


def _line(number: int, what: str, change: FieldChange, words: Wording) -> ChangeLine:
    return ChangeLine(number, what, FIELD_LABELS[change.field], words.value(change.old), words.value(change.new))


def _first(state: ActionState, words: Wording) -> Sequence[FieldChange]:
    """What an action said when it was created."""
    values = {name: getattr(state, name) for name in COMPARED} | {"status_text": words.status_text(state)}
    return [FieldChange(name, "", value) for name, value in values.items() if words.value(value)]
