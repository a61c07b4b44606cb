"""What a plan is compared with: the last issued update, an earlier one, or how it stood on a day."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Base:
    """One of an update's number and a day, or neither for the last issued update."""

    update: int | None = None
    day: date | None = None

    @property
    def is_last(self) -> bool:
        """True for the last issued update, whichever that is."""
        return self.update is None and self.day is None


LAST = Base()
