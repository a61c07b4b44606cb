"""From an edition of a plan, and what is known beside it, to a document."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.documents.document import Document, Picture, PromiseTable, RowFacts, Source
from app.documents.layouts import Layout, layout
from app.documents.promises import promise_table
from app.documents.telling import change_lines, history_lines
from app.domain.actions import ActionState
from app.domain.changes import NO_CHANGES, ChangeSet
from app.domain.imprints import Imprint, digest_of
from app.domain.questions import reply_lines
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


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a document can tell beside its edition's own rows; `since` is the edition that `changes` are told against.

    `full_in` is the newest update whose comment held every row in full, and `since_full` what differs from it.
    `history` is oldest first, `issued` are the updates up to this one, and `earlier` is what a redline is made against.
    """

    history: Sequence[Revision] = ()
    changes: ChangeSet = NO_CHANGES
    since: str = ""
    issued: Sequence[Edition] = ()
    full_in: str = ""
    since_full: ChangeSet = NO_CHANGES
    earlier: Edition | None = None
    template: bytes | None = None


ALONE = Surroundings()


def compose(edition: Edition, around: Surroundings = ALONE, layout_name: str | None = None) -> Document:
    """The document of an edition in a layout, by default the plan's own."""
    chosen = layout(layout_name or edition.details.layout)
    words = wording(chosen.terms or edition.details.wording)
    details, plain = edition.details, wording(edition.details.wording)
    answers = _parts(edition.answers)
    rows = tuple(printed_row(row, chosen, words) for row in edition.rows)
    return Document(
        promises=_promises(edition, around, words) if details.slips == "yes" else None,
        title=details.title,
        subtitle=" · ".join(part for part in (details.organisation, details.reference, details.url) if part),
        edition=edition_name(edition),
        dated=edition.dated,
        author=details.organisation,
        as_of=max((row.at for row in edition.rows), default=_NEVER),
        paragraphs=(*_parts(edition.announcement), *_parts(edition.intro), *answers),
        columns=chosen.columns,
        rows=rows,
        facts=tuple(_facts(row) for row in edition.rows),
        history=tuple(history_lines(around.history, plain)),
        following=tuple(_following(edition, plain)),
        answers=len(answers),
        reply_lines=reply_lines(edition.answers, plain),
        question=_question(edition, plain) if details.question == "yes" else "",
        since=around.since,
        changes=tuple(change_lines(around.changes, edition.rows, plain)),
        changed=frozenset(around.changes.numbers),
        full_in=around.full_in,
        outdated=frozenset(around.since_full.numbers),
        pictures=_pictures(edition, around, plain) if details.pictures != "no" else (),
        terms={"status": _different(words.statuses.values()), "kind": _different(words.kinds.values())},
        words=plain.comment,
        statuses=words.statuses,
        paper=details.paper,
        comment=details.comment,
        template=around.template,
        earlier=_earlier(around, chosen.name),
        head=edition.head if edition.issued else None,
        comment_tells_head=details.anchor == "yes",
        source=Source(edition, around.history),
        imprint=_imprint(edition, chosen, words, rows),
    )


def _imprint(edition: Edition, chosen: Layout, words: Wording, rows: Sequence[Sequence[str]]) -> str:
    newest = max((row.seq for row in edition.rows), default=0)
    return Imprint(chosen.name, words.name, newest, digest_of(rows)).text


def _parts(text: str) -> list[str]:
    """A text's paragraphs."""
    return [part for part in text.split("\n\n") if part.strip()]


def edition_name(edition: Edition) -> str:
    """What an edition is called: "Update 3" or "Draft of update 4"."""
    return f"Update {edition.number}" if edition.issued else f"Draft of update {edition.number}"


def edition_heading(edition: Edition) -> str:
    """An edition with its date: "Update 3, 2021-04-08"."""
    return f"{edition_name(edition)}, {edition.dated.isoformat()}" if edition.dated else edition_name(edition)


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


def _facts(row: Revision) -> RowFacts:
    state = row.state
    return RowFacts(row.number, state.status, state.due, state.completed, row.author, row.at)


def _pictures(edition: Edition, around: Surroundings, words: Wording) -> tuple[Picture, ...]:
    from app.documents.pictures.plan import pictures  # most plans want none, and every command imports this file

    return pictures(edition, around.history, around.issued, words)


def _promises(edition: Edition, around: Surroundings, words: Wording) -> PromiseTable | None:
    """Nothing where the document is made without what lies around it."""
    if not around.history:
        return None
    names = {one.number: edition_heading(one) for one in (*around.issued, edition)}
    return promise_table(edition, around.history, names, around.issued, words)


def _earlier(around: Surroundings, layout_name: str) -> Document | None:
    """What a redline is made against, with the promises that it told."""
    earlier = around.earlier
    if earlier is None:
        return None
    made = compose(earlier, layout_name=layout_name)
    told = earlier.details.slips == "yes"
    words = wording(layout(layout_name).terms or earlier.details.wording)
    return replace(made, promises=_promises(earlier, around, words)) if told else made


def _following(edition: Edition, words: Wording) -> list[str]:
    """When the next update follows; a day that is past by the edition's own date is not promised again."""
    due = edition.details.next_update_due
    if due is None or (edition.dated is not None and due <= edition.dated):
        return []
    return [words.comment["next_update"].format(date=words.day_text(due))]


def _question(edition: Edition, words: Wording) -> str:
    complete = bool(edition.rows) and not any(row.state.status.is_open for row in edition.rows)
    closes = complete and not _following(edition, words)  # who promises an update does not ask for the end
    return words.comment["closing" if closes else "question"]


def _different(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
