"""A table as it was read, before anybody says what its columns mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Cell texts as a reader sees them; a row is as long as the header, with None for a cell it lacks.

    `unseen` are the addresses behind links and pictures, which no cell shows.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]
    unseen: tuple[str, ...] = ()
