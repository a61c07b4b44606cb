"""Workbooks that this program made: their table of actions is the plan, whole again where cells were too small."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from app import assets
from app.domain.sentences import Sentence
from app.intake.spreads import Spread, address


@cache
def _told() -> dict[str, Any]:
    return assets.table("reading", "own_books.toml")


def as_ours(spreads: Sequence[Spread]) -> list[Spread]:
    """The sheets without those that tell of the table; all of them where the workbook is somebody else's."""
    told = _told()
    if not _is_ours(spreads):
        return list(spreads)
    texts = _long_texts(next((spread for spread in spreads if spread.name == told["long_texts"]), None))
    return [
        _as_published(spread, texts) if spread.name == told["table"] else spread
        for spread in spreads
        if spread.name not in told["sheets"]
    ]


def _is_ours(spreads: Sequence[Spread]) -> bool:
    told = _told()
    about = next((spread for spread in spreads if spread.name == told["about"]), None)
    has_table = any(spread.name == told["table"] for spread in spreads)
    return about is not None and has_table and any(cells.get(0) == told["sign"] for cells in about.cells.values())


def _as_published(spread: Spread, texts: dict[str, str]) -> Spread:
    """The table without the columns that stand beside it, and with its long texts whole."""
    told = _told()
    head = min(spread.cells, default=0)
    beside = {column for column, text in spread.cells.get(head, {}).items() if text in told["beside"]}
    cells = {
        row: {column: _whole(text, texts) for column, text in cells.items() if column not in beside}
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


def _whole(text: str, texts: dict[str, str]) -> str:
    """A text with what stands in the sheet of long texts, wherever its row was moved to since."""
    mark = _told()["continued"]
    if not text.endswith(mark):
        return text
    begun = text.removesuffix(mark)
    return next((whole for whole in texts.values() if whole.startswith(begun)), text)
