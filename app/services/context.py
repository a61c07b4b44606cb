"""What every service needs: the database, who is working, and what time it is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from app.store.database import Database


@dataclass(slots=True)
class Context:
    """Shared by the services of one workspace. `now` returns an aware time."""

    database: Database
    author: str
    now: Callable[[], datetime]

    @property
    def today(self) -> date:
        """The date where the user is."""
        return self.now().astimezone().date()
