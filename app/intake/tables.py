"""A table as it was read, before anybody says what its columns mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Cell texts as a reader sees them; every row is as long as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
