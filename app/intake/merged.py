"""Cells that were merged over several rows: what each of these rows says."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.sentences import Sentence
from app.intake.columns import read_columns
from app.intake.grids import Grid
from app.intake.headers import find_header

Rows = Sequence[Sequence[str | None]]


@dataclass(frozen=True, slots=True)
class Span:
    """A cell that reaches over rows and columns, from 0, the last ones included; its text stands in the first."""

    top: int
    left: int
    bottom: int
    right: int


def repeated(rows: Rows, spans: Sequence[Span], place: Sentence) -> tuple[tuple[str | None, ...], ...]:
    """The rows, with a text that stands beside several actions in the row of each.

    A row below the first that has neither a number nor an action of its own goes on with it, and repeats nothing.
    """
    tall = [span for span in spans if span.bottom > span.top]
    plain = tuple(map(tuple, rows))
    header = find_header(Grid(place, plain)) if tall else None
    if header is None or not plain:
        return plain
    columns = read_columns(header.headings, plain[header.row + 1 :]).fields
    owning = [place for place, field in enumerate(columns) if field in ("number", "action")]
    covered = {(row, span.left) for span in tall for row in range(span.top + 1, span.bottom + 1)}
    made = [list(row) for row in plain]
    for span in tall:
        if span.top <= header.row:
            continue
        for row in range(span.top + 1, min(span.bottom + 1, len(made))):
            own = [at for at in owning if (row, at) not in covered and (plain[row][at] or "").strip()]
            if own and span.left < len(made[row]) and span.left not in owning:
                made[row][span.left] = plain[span.top][span.left]
    return tuple(map(tuple, made))
