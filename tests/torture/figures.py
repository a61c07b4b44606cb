"""What a harness counted, and how it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass

MOST_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Figures:
    """The outcome of one run; `naive` names the variant that must fail, and is empty for the real program.

    `hot` counts kills that left a journal to roll back, `found` tampers that were found; None where it is no matter.
    """

    harness: str
    naive: str
    tried: int
    lost: int = 0
    failing: int = 0
    hot: int | None = None
    found: int | None = None
    examples: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """True when the program held, or the naive variant was caught."""
        failed = self.lost + self.failing + (self.tried - self.found if self.found is not None else 0) > 0
        enough = self.hot is None or self.hot * 2 >= self.tried
        return failed if self.naive else not failed and enough and self.tried > 0


_HEADINGS = ("harness", "variant", "tried", "hot journals", "lost", "failing", "found", "verdict")


def table(all_figures: Iterable[Figures]) -> str:
    """All outcomes as lines of one table."""
    rows = [_HEADINGS, *(_cells(figures) for figures in all_figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _cells(figures: Figures) -> tuple[str, ...]:
    numbers = (figures.tried, figures.hot, figures.lost, figures.failing, figures.found)
    said = "holds" if not figures.naive else "caught, as it must be"
    verdict = said if figures.holds else "FAILS"
    return (figures.harness, figures.naive or "the program", *("" if n is None else f"{n:,}" for n in numbers), verdict)
