"""How wide a table's columns are on paper, and how large its text. Lengths are in twips, 1/1440 inch."""

from collections.abc import Sequence

from app.documents.layouts import Column
from app.documents.paper.text_blocks import Block, Look

_SMALLEST = 150
_ANY_WIDTH = 1_000_000.0


def text_size(columns: Sequence[Column], width: float, usual: Look, padding: float) -> int:
    """The size at which no word of a heading has to be broken, as far as it can still be read."""
    size = usual.size * 100 // max(100, sum(column.width for column in columns))
    shares = _shares(columns, width)
    needed = _needed(columns, Look(size, usual.colour, bold=True), padding)
    ratio = min((share / need for share, need in zip(shares, needed, strict=True)), default=1.0)
    return min(size, max(_SMALLEST, int(size * ratio)))


def edges(columns: Sequence[Column], width: float, heading: Look, padding: float) -> tuple[float, ...]:
    """Where the columns begin and end: their shares of the width, but wide enough for each word of the heading."""
    shares, needed = _shares(columns, width), _needed(columns, heading, padding)
    lack = sum(max(0.0, need - share) for share, need in zip(shares, needed, strict=True))
    spare = sum(max(0.0, share - need) for share, need in zip(shares, needed, strict=True))
    if lack > spare:  # more columns than the page can hold
        needed, lack = [0.0] * len(shares), 0.0
    taken = lack / spare if spare else 0.0
    found = [0.0]
    for share, need in zip(shares, needed, strict=True):
        found.append(found[-1] + (need if need > share else share - (share - need) * taken))
    return tuple(found)


def _shares(columns: Sequence[Column], width: float) -> list[float]:
    whole = sum(column.width for column in columns)
    return [width * column.width / whole for column in columns]


def _needed(columns: Sequence[Column], look: Look, padding: float) -> list[float]:
    """The width of each heading's widest word, with what stands around it."""
    blocks = (Block("\n".join(column.heading.split()), _ANY_WIDTH, look) for column in columns)
    return [block.natural_width + 2 * padding + 2 for block in blocks]
