"""Who watches long work: they are told how far it is, and can stop it."""

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
    """`progress` is told the rows done and all rows; once `cancelled` is true, work ends with a StoppedError.

    Each stage of the work (reading, matching, saving) begins anew to count.
    """

    progress: Callable[[int, int], None] = _untold
    cancelled: Callable[[], bool] = _wanted

    def pieces(self, total: int) -> Iterator[tuple[int, int]]:
        """Where each piece of the work begins and ends; once it is done, it is said how far all of it is."""
        for start in range(0, total, _AT_ONCE):
            stop = min(start + _AT_ONCE, total)
            yield start, stop
            self.check()
            self.progress(stop, total)

    def counting(self, total: int) -> Callable[[int], None]:
        """As `pieces`, for work that tells by itself how much more of it was done."""
        done = 0

        def told(count: int) -> None:
            nonlocal done
            done += count
            self.check()
            self.progress(done, total)

        return told

    def check(self) -> None:
        """A StoppedError where nobody wants the work any more."""
        if self.cancelled():
            raise StoppedError("The import was stopped; nothing was brought in.")


UNWATCHED = Watch()
