"""The colours of a drawing by what they stand for, its words, and how wide its letters are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.documents.pictures.letters import Measure, width_of
from app.domain.sentences import Sentence

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as #RRGGBB. `slip` is a promise that got worse, `step` a milestone; tones are keys of `tones`.

    `say` and `day` put sentences and days into words, `months` are the short names of the months, and `width` tells
    how wide a text is at a size, in points.
    """

    ink: str
    dim: str
    rule: str
    shade: str
    paper: str
    slip: str
    done: str
    step: str
    tones: tuple[tuple[str, str], ...] = ()
    say: Callable[[Sentence], str] = str
    day: Callable[[date], str] = date.isoformat
    months: tuple[str, ...] = _MONTHS
    width: Measure = width_of

    def tone(self, name: str) -> str:
        """The colour of neutral, accent, warning, error or done; dim where all are one."""
        return dict(self.tones).get(name, self.dim)


# Black on white with one accent, told apart without colour: for documents.
PRINT = Look("#1C2330", "#667085", "#C9D0DA", "#EEF0F4", "#FFFFFF", "#B42318", "#1C2330", "#1C2330")
# In colour on white, for pictures that are saved by themselves.
SHEET = Look(
    "#1C2330", "#5F6B7F", "#D5DAE2", "#EEF0F4", "#FFFFFF", "#B3261E", "#136B3C", "#2F5BD7",
    (("neutral", "#5F6B7F"), ("accent", "#2F5BD7"), ("warning", "#8F5500"), ("error", "#B3261E"), ("done", "#136B3C")),
)  # fmt: skip
