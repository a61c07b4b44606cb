"""Tables with a column for the due date that was promised first, and one for what took its place."""

from dataclasses import replace

from app.domain.sentences import Sentence
from app.domain.texts import line
from app.intake.columns import Columns
from app.intake.tables import Table


def with_revised(table: Table, columns: Columns) -> Table:
    """The table with the first due date wherever no other took its place; it stands once then."""
    if columns.original is None:
        return table
    due, original = columns.fields.index("due"), columns.original
    rows, dates = [], dict(table.dates)
    for place, row in enumerate(table.rows):
        cells = list(row)
        if not (row[due] or "").strip() and (row[original] or "").strip():
            cells[due], cells[original] = row[original], ""
            if (place, original) in dates:
                dates[place, due] = dates.pop((place, original))
        rows.append(tuple(cells))
    return replace(table, rows=tuple(rows), dates=dates)


def told_of_revised(table: Table, columns: Columns) -> tuple[Sentence, ...]:
    """What is said of two such columns."""
    if columns.original is None:
        return ()
    due, original = (line(table.header[at]) for at in (columns.fields.index("due"), columns.original))
    return (
        Sentence("“{due}” is read as the due date; where it is empty, “{original}” is.", due=due, original=original),
    )
