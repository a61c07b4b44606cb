"""Who else has a file open."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Instance:
    """Another window on the same file. `who` signs there, `where` names its computer; what is not known is empty."""

    who: str = ""
    where: str = ""
    since: datetime | None = None
    is_here: bool = False
