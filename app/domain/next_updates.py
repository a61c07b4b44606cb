"""A day that was named for a plan's next update: asked for by the plan, or seen in the bug's whiteboard."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class NextUpdate:
    """One word about the next update; `day` is None where none is set any more.

    `whiteboard` is the text in which it was seen, None where the plan itself named it; `update` is the number of
    the update that asked for it.
    """

    day: date | None
    whiteboard: str | None
    update: int | None
    at: datetime
    author: str
