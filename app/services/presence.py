"""Who else has the open file, and where it lies."""

from app.domain.places import Place
from app.domain.presence import Instance
from app.services.context import Context
from app.store import places
from app.store.presence import Presence as Notes


class Presence:
    """The company that a file is in."""

    def __init__(self, context: Context) -> None:
        self._context, self._notes = context, Notes(context.database.path)

    def enter(self) -> None:
        """Tells others that it is open here; who can only read disturbs nobody."""
        if not self._context.database.read_only:
            self._notes.enter(self._context.author, self._context.now())

    def others(self) -> tuple[Instance, ...]:
        """Other windows that have it open to write, on this computer or another one that sees the same folder."""
        return self._notes.others()

    def place(self) -> Place:
        """Where it lies; asking may take a while on a network, and is fit for a worker thread."""
        return places.place_of(self._context.database.path)

    def leave(self) -> None:
        """Takes back what was told."""
        self._notes.leave()
