"""Who watches long reading: they are told how far it is, and can stop it."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import StoppedError

# A call for each row would take as long as reading it.
_EVERY = 1_000


def _untold(_done: int, _total: int) -> None:
    return None


def _wanted() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """`progress` is told the rows done and all rows; once `cancelled` is true, reading ends with a StoppedError."""

    progress: Callable[[int, int], None] = _untold
    cancelled: Callable[[], bool] = _wanted

    def step(self, done: int, total: int) -> None:
        """Says how far reading is, now and then; called for each row."""
        if done % _EVERY == 0 or done == total:
            if self.cancelled():
                raise StoppedError("Reading the table was stopped; nothing was brought in.")
            self.progress(done, total)


UNWATCHED = Watch()
