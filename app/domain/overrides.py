"""An update that was issued although a check called something in it an error, and why."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Override:
    """One finding that was overridden: the check's name, what it said in English, and the reason."""

    check: str
    sentence: str
    reason: str
    at: datetime
    author: str
