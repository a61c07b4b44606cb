"""The comments that an update is published as in Bugzilla, in the form that the plan chose."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.documents.bugzilla import markdown
from app.documents.document import Document
from app.domain.actions import FIELD_BY_NAME, Form
from app.domain.publishing import MOST_CHARACTERS
from app.domain.texts import CUT

# Longer texts, and those of several lines, may stand under the table or be shortened.
_LONG, _SHORT = 300, 100
# What the texts of a further comment may take; the rest is for the blank lines between them.
_ROOM = MOST_CHARACTERS - 2_000


@dataclass(frozen=True, slots=True)
class _Note:
    """A long text that stands outside the table."""

    heading: str
    text: str


Rows = Sequence[Sequence[str]]


def write_parts(document: Document) -> tuple[bytes, ...]:
    """The comment, followed by those that hold its long texts; UTF-8 with line feeds."""
    return tuple(text.encode("utf-8") for text in texts(document))


def texts(document: Document) -> tuple[str, ...]:
    """The comment, and the further ones where the plan keeps long texts out of the first."""
    lead, rows, notes = _FORMS[document.comment](document)
    apart = document.comment == "second"
    table = markdown.table([column.heading for column in document.columns], rows)
    said = [markdown.paragraph(part, document.reply_lines) for part in document.paragraphs]
    parts = [*said, *map(markdown.paragraph, lead), table]
    if not apart:
        parts += [part for note in notes for part in (markdown.heading(note.heading), markdown.paragraph(note.text))]
    parts += _promises(document)
    parts += [markdown.paragraph(part) for part in (*document.following, *document.last_lines) if part]
    return "\n\n".join(parts) + "\n", *(_further(document, notes) if apart else ())


def _promises(document: Document) -> list[str]:
    """The dates that moved, under a heading of their own."""
    table = document.promises
    if table is None:
        return []
    parts = [markdown.heading(table.heading), markdown.paragraph(table.summary)]
    if table.lines:
        parts.append(markdown.table([column.heading for column in table.columns], table.rows))
    return parts


def _further(document: Document, notes: Sequence[_Note]) -> Iterator[str]:
    """Comments that hold the notes, as many as Bugzilla's limit asks for."""
    opening = markdown.paragraph(document.words["continued"].format(edition=document.heading))
    parts = [opening]
    for note in notes:
        for place, text in enumerate(_pieces(note.text)):
            head = markdown.heading(note.heading + (document.words["more"] if place else ""))
            if sum(map(len, parts)) + len(head) + len(text) > _ROOM:
                yield "\n\n".join(parts) + "\n"
                parts = [opening]
            parts += [head, text]
    if len(parts) > 1:
        yield "\n\n".join(parts) + "\n"


def _pieces(text: str) -> list[str]:
    """A text as Markdown, in parts where it is longer than a comment: cut between paragraphs, else lines or words."""
    written = markdown.paragraph(text)
    if len(written) <= _ROOM // 2:
        return [written]
    middle = len(text) // 2
    for mark in ("\n\n", "\n", " "):
        place = text.rfind(mark, len(text) // 4, middle + len(text) // 4)
        if place > 0:
            return [*_pieces(text[:place]), *_pieces(text[place + len(mark) :])]
    return [*_pieces(text[:middle]), *_pieces(text[middle:])]


def _whole(document: Document) -> tuple[list[str], Rows, list[_Note]]:
    return [], document.rows, []


def _with_notes(document: Document) -> tuple[list[str], Rows, list[_Note]]:
    """Long texts give way to a word that says where they stand."""
    where, notes, rows = document.words[document.comment], list[_Note](), []
    for cells, facts in zip(document.rows, document.facts, strict=True):
        made = list(cells)
        for place, column in enumerate(document.columns):
            if _may_move(column.field) and _is_long(made[place], _LONG):
                said = document.words["details"].format(label=column.heading, number=facts.number)
                notes.append(_Note(said, made[place]))
                made[place] = where.format(number=facts.number)
        rows.append(made)
    return [], rows, notes


def _changed_only(document: Document) -> tuple[list[str], Rows, list[_Note]]:
    """Rows that did not change are shortened, which is said above the table and in each of them."""
    if not document.full_in:
        return _whole(document)
    said = document.words["unchanged"].format(since=document.full_in)
    rows = []
    for cells, facts in zip(document.rows, document.facts, strict=True):
        full = facts.number in document.outdated or facts.number in document.changed
        rows.append(cells if full else _shortened(document, cells, said))
    lead = [document.words["shortened"].format(since=document.full_in)] if rows != list(document.rows) else []
    return lead, rows, []


def _shortened(document: Document, cells: Sequence[str], said: str) -> tuple[str, ...]:
    made = []
    for text, column in zip(cells, document.columns, strict=True):
        if not _is_long(text, _SHORT):
            made.append(text)
        elif _may_move(column.field):
            made.append(said)
        else:
            made.append(text.split("\n")[0][:_SHORT].rstrip() + CUT)
    return tuple(made)


def _may_move(field: str) -> bool:
    """An action's own text stays in its row; so does what is short by nature."""
    known = FIELD_BY_NAME.get(field)
    return known is not None and known.form is Form.PARAGRAPHS and field != "action"


def _is_long(text: str, most: int) -> bool:
    return len(text) > most or "\n" in text


_FORMS: Mapping[str, Callable[[Document], tuple[list[str], Rows, list[_Note]]]] = {
    "whole": _whole, "below": _with_notes, "second": _with_notes, "changed": _changed_only,
}  # fmt: skip
