"""What every service needs: the database, who is working, and what time it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from app.store.database import Database, Transaction


@dataclass(slots=True)
class Context:
    """Shared by the services of one workspace. `now` returns an aware time."""

    database: Database
    author: str
    now: Callable[[], datetime]

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One wish of the user in one transaction, which the log ascribes to who is working."""
        with self.database.writing(self.author, self.now) as connection:
            yield connection

    @property
    def today(self) -> date:
        """The date where the user is."""
        return self.now().astimezone().date()
