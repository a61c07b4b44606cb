"""Workbooks that this program made: their table of actions is the plan, whole again where cells were too small."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.sentences import Sentence
from app.intake.own_columns import number_column, own_columns, own_words
from app.intake.spreads import Spread, address

# Titles that people put above the table seldom take more rows.
_MOST_ABOVE = 40


def as_ours(spreads: Sequence[Spread]) -> list[Spread]:
    """The sheets without those that tell of the table; all of them where the workbook is somebody else's.

    The table may have another name by now, titles above it, and sheets of others beside it.
    """
    told = own_words()
    is_ours = _tells_of_us(spreads)
    beside = [_beside(spread, is_ours=is_ours) for spread in spreads]
    if not is_ours and not any(beside):
        return list(spreads)
    texts = _long_texts(next((spread for spread in spreads if spread.name == told["long_texts"]), None))
    return [
        _as_published(spread, columns, texts) if columns or spread.name == told["table"] else spread
        for spread, columns in zip(spreads, beside, strict=True)
        if spread.name not in told["sheets"]
    ]


def _tells_of_us(spreads: Sequence[Spread]) -> bool:
    told = own_words()
    about = next((spread for spread in spreads if spread.name == told["about"]), None)
    return about is not None and any(cells.get(0) == told["sign"] for cells in about.cells.values())


def _beside(spread: Spread, *, is_ours: bool) -> frozenset[int]:
    """The columns beside the published ones, by the row that has most of their headings."""
    rows = sorted(spread.cells)[:_MOST_ABOVE]
    heads = (spread.cells[row] for row in rows)
    found = ((own_columns(cells, is_ours=is_ours), number_column(cells)) for cells in heads)
    columns, kept = max(found, key=lambda one: len(one[0]), default=(frozenset(), None))
    return columns - {kept}


def _as_published(spread: Spread, beside: frozenset[int], texts: dict[str, str]) -> Spread:
    """The table with its long texts whole, and without columns beside it that nobody would know by themselves."""
    told = own_words()
    heads = (spread.cells[row] for row in sorted(spread.cells)[:_MOST_ABOVE])
    taken: set[str] = set()
    left_out = frozenset() if any(map(own_columns, heads)) else beside
    cells = {
        row: {
            column: _whole(text, texts, f"{told['table']}!{address(row, column)}", taken)
            for column, text in cells.items()
            if column not in left_out
        }
        for row, cells in spread.cells.items()
    }
    made = replace(spread, of_ours=True, cells={row: kept for row, kept in cells.items() if kept})
    made.notes += [
        Sentence("The text in {cell} goes on in a sheet that is not there any more.", cell=address(row, column))
        for row, kept in made.cells.items()
        for column, text in kept.items()
        if text.endswith(told["continued"])
    ]
    return made


def _long_texts(spread: Spread | None) -> dict[str, str]:
    """Each text whose parts stand in the sheet of long texts, by its cell."""
    texts: dict[str, str] = {}
    if spread is not None:
        for row in sorted(spread.cells)[1:]:
            cells = spread.cells[row]
            texts[cells.get(0, "")] = texts.get(cells.get(0, ""), "") + cells.get(2, "")
    return texts


def _whole(text: str, texts: dict[str, str], cell: str, taken: set[str]) -> str:
    """A text with what stands in the sheet of long texts for its cell, or wherever its row was before it was moved.

    `taken` are the cells whose texts were used so, for several may begin alike.
    """
    mark = own_words()["continued"]
    if not text.endswith(mark):
        return text
    begun = text.removesuffix(mark)
    alike = [name for name, whole in texts.items() if whole.startswith(begun)]
    name = cell if cell in alike else next((name for name in alike if name not in taken), alike[0] if alike else "")
    taken.add(name)
    return texts.get(name, text)
