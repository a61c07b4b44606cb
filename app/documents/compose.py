"""From an edition of a plan and its history to a document."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from app.documents.document import Document, HistoryLine, RowDates
from app.documents.layouts import Layout, layout
from app.domain.actions import FIELD_LABELS, ActionState
from app.domain.changes import COMPARED, FieldChange, between_states
from app.domain.revisions import Revision
from app.domain.updates import Edition
from app.domain.wordings import Wording, wording

_NEVER = datetime(1980, 1, 1, tzinfo=UTC)

# How a column's field is printed; any other field of an action is printed as it stands.
_PRINTED: Mapping[str, Callable[[Revision, Wording], str]] = {
    "number": lambda row, words: str(row.number),
    "status": lambda row, words: words.word(row.state),
    "status_text": lambda row, words: words.status_text(row.state),
    "kind": lambda row, words: words.kind(row.state),
    "due": lambda row, words: words.date(row.state.due),
    "completed": lambda row, words: words.date(row.state.completed),
    "lineage": lambda row, words: _lineage(row.state),
}


def compose(edition: Edition, layout_name: str | None = None, history: Sequence[Revision] = ()) -> Document:
    """The document of an edition in a layout, by default the plan's own; `history` is oldest first."""
    chosen = layout(layout_name or edition.details.layout)
    words = wording(chosen.terms or edition.details.wording)
    details = edition.details
    return Document(
        title=details.title,
        subtitle=" · ".join(part for part in (details.organisation, details.reference, details.url) if part),
        edition=edition_name(edition),
        dated=edition.dated,
        author=details.organisation,
        as_of=max((row.at for row in edition.rows), default=_NEVER),
        paragraphs=tuple(part for part in (edition.announcement, *edition.intro.split("\n\n")) if part.strip()),
        columns=chosen.columns,
        rows=tuple(printed_row(row, chosen, words) for row in edition.rows),
        dates=tuple(_dates(row.state) for row in edition.rows),
        history=tuple(_history(history, wording(details.wording))),
    )


def edition_name(edition: Edition) -> str:
    """What an edition is called: "Update 3" or "Draft of update 4"."""
    return f"Update {edition.number}" if edition.issued else f"Draft of update {edition.number}"


def printed_row(row: Revision, chosen: Layout, words: Wording) -> tuple[str, ...]:
    """An action's cells in a layout."""
    cells = []
    for column in chosen.columns:
        printed = _PRINTED.get(column.field)
        text = printed(row, words) if printed else str(getattr(row.state, column.field))
        cells.append(text or chosen.empty)
    return tuple(cells)


def _lineage(state: ActionState) -> str:
    parts = []
    if state.split_from is not None:
        parts.append(f"Split from #{state.split_from}")
    if state.merged_into is not None:
        parts.append(f"Merged into #{state.merged_into}")
    return "; ".join(parts)


def _dates(state: ActionState) -> RowDates:
    return RowDates(state.due.earliest, state.due.latest, state.completed.earliest, state.completed.latest)


def _history(revisions: Iterable[Revision], words: Wording) -> Iterable[HistoryLine]:
    before: dict[int, ActionState] = {}
    order = {name: place for place, name in enumerate(COMPARED)}
    for row in revisions:
        earlier = before.get(row.number)
        found = between_states(earlier, row.state, words, words) if earlier else _first(row.state, words)
        before[row.number] = row.state
        for change in sorted(found, key=lambda item: order[item.field]):
            label, old, new = FIELD_LABELS[change.field], words.value(change.old), words.value(change.new)
            yield HistoryLine(row.number, row.ordinal, row.at, row.author, row.reason, label, old, new)


def _first(state: ActionState, words: Wording) -> Sequence[FieldChange]:
    """What an action said when it was created."""
    values = {name: getattr(state, name) for name in COMPARED} | {"status_text": words.status_text(state)}
    return [FieldChange(name, "", value) for name, value in values.items() if words.value(value)]
