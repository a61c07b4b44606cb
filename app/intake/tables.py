"""A table as it was read, before anybody says what its columns mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.periods import Period


@dataclass(frozen=True, slots=True)
class Table:
    """Cell texts as a reader sees them; a row is as long as the header, with None for a cell it lacks.

    `unseen` are the addresses behind links and pictures, which no cell shows; `dates` are, by row and column from 0,
    the days of those cells that hold a date and not a text.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]
    unseen: tuple[str, ...] = ()
    dates: Mapping[tuple[int, int], Period] = field(default_factory=dict)
