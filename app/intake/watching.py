"""Who watches long reading: they are told how far it is, and can stop it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.errors import StoppedError

# A call for each row would take as long as reading it.
_AT_ONCE = 1_000


def _untold(_done: int, _total: int) -> None:
    return None


def _wanted() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """`progress` is told the rows done and all rows; once `cancelled` is true, reading ends with a StoppedError."""

    progress: Callable[[int, int], None] = _untold
    cancelled: Callable[[], bool] = _wanted

    def pieces(self, total: int) -> Iterator[tuple[int, int]]:
        """Where each piece of the work begins and ends; once it is done, it is said how far all of it is."""
        for start in range(0, total, _AT_ONCE):
            stop = min(start + _AT_ONCE, total)
            yield start, stop
            if self.cancelled():
                raise StoppedError("The import was stopped; nothing was brought in.")
            self.progress(stop, total)


UNWATCHED = Watch()
