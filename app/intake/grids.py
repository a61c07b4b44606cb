"""A table as its file holds it, before anybody says where its header is and what its columns mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.periods import Period
from app.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Grid:
    """Cell texts as a reader sees them, all rows of one width; None is a cell that its row lacks.

    `place` says where it stands: "table 2", "sheet “Plan”"; `header` is the row that is known to be one. `lead` is the
    heading or paragraph right before it, `hidden` are columns that a reader does not see, `unseen` the addresses behind
    links and pictures that no cell shows, `notes` what else was noticed while reading. `dates` are, by row and column
    from 0, the days of those cells that hold a date and not a text: they are certain, however the cell shows them. One
    that `is_hidden` is not seen before it is unhidden; one that is `quoted` repeats what somebody said before.
    `imprint` is what a file of ours says of the rows that it was made of.
    """

    place: Sentence
    rows: tuple[tuple[str | None, ...], ...]
    header: int | None = None
    lead: str = ""
    hidden: frozenset[int] = frozenset()
    unseen: tuple[str, ...] = ()
    notes: tuple[Sentence, ...] = ()
    dates: Mapping[tuple[int, int], Period] = field(default_factory=dict)
    is_hidden: bool = False
    quoted: bool = False
    imprint: str = ""


def imprinted(grids: Sequence[Grid], imprint: str) -> list[Grid]:
    """The tables of a file with what it says of the rows that they were made of."""
    return [replace(grid, imprint=imprint) for grid in grids] if imprint else list(grids)
