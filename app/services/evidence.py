"""What the user can do with evidence: attach it to actions, look at it, write it anew, and withdraw it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain import texts
from app.domain.errors import UserError
from app.domain.evidence import Evidence, Kind, lacking
from app.services.attaching import Attaching
from app.services.context import Context
from app.services.incoming import Cancelled, Progress, Watch, from_bytes, from_files
from app.store import actions as action_store
from app.store import contents as content_store
from app.store import evidence as evidence_store
from app.store import plans as plan_store
from app.store.database import Transaction
from app.store.files import write_pieces


class EvidenceItems:
    """Nothing that was attached is ever deleted: each save appends an item's complete state, and the newest counts."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._attaching = Attaching(context)

    def of_plan(self, plan_id: int) -> list[Evidence]:
        """Every item of a plan as it stands now by number, also withdrawn ones."""
        with self._reading(plan_id) as connection:
            return evidence_store.all_of(connection, plan_id)

    def of_action(self, plan_id: int, number: int) -> list[Evidence]:
        """The items of one action as they stand now by number, also withdrawn ones."""
        return [one for one in self.of_plan(plan_id) if one.action == number]

    def get(self, plan_id: int, number: int, ordinal: int | None = None) -> Evidence:
        """One item as it stands now, or after one of its saves."""
        with self._reading(plan_id) as connection:
            return evidence_store.get(connection, plan_id, number, ordinal)

    def history(self, plan_id: int, number: int | None = None) -> list[Evidence]:
        """Every save of all items, or of one, oldest first."""
        with self._reading(plan_id) as connection:
            return evidence_store.history(connection, plan_id, number)

    def counts(self, plan_id: int) -> Mapping[int, int]:
        """How many items stand for each action that has some, by its number."""
        with self._reading(plan_id) as connection:
            return evidence_store.standing(connection, plan_id)

    def without(self, plan_id: int) -> tuple[int, ...]:
        """The actions for which no evidence stands; cancelled ones, and so merged ones, need none."""
        with self._reading(plan_id) as connection:
            return lacking(action_store.heads(connection, plan_id), evidence_store.standing(connection, plan_id))

    def attach_file(
        self,
        plan_id: int,
        action: int,
        path: Path,
        proves: str = "",
        revision: int | None = None,
        name: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Evidence:
        """As `attach_files`, for one; `name` is what it is called here."""
        said = _said(proves=proves, name=name)
        return self._attach_files(plan_id, action, revision, [path], said, Watch(progress, cancelled))[0]

    def attach_files(
        self,
        plan_id: int,
        action: int,
        paths: Sequence[Path],
        proves: str = "",
        revision: int | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> list[Evidence]:
        """Attaches files to an action, or to its revision with this ordinal, all or none; their bytes are kept inside.

        `progress` is told how many bytes are done of how many (each counts twice: hashed, kept), `cancelled` is asked
        between pieces of one MiB and makes a StoppedError. Fit for a worker thread. In the second half nobody else
        can read the database, which takes about 1 s for 100 MB: others wait up to 5 s before they are refused.
        """
        said = _said(proves=proves)
        return self._attach_files(plan_id, action, revision, paths, said, Watch(progress, cancelled))

    def attach_bytes(
        self, plan_id: int, action: int, name: str, content: bytes, proves: str = "", revision: int | None = None
    ) -> Evidence:
        """Attaches what is no file yet, such as a picture of the screen."""
        said = {**_said(proves=proves, name=name), "action": action, "revision": revision}
        return self._attaching.add(plan_id, Kind.FILE, said, [from_bytes(name, content)])[0]

    def attach_link(
        self,
        plan_id: int,
        action: int,
        url: str,
        proves: str = "",
        revision: int | None = None,
        name: str | None = None,
    ) -> Evidence:
        """Attaches a link of the web or a mail address; it is never looked up."""
        said = {**_said(proves=proves, text=url, name=name), "action": action, "revision": revision}
        return self._attaching.add(plan_id, Kind.LINK, said)[0]

    def attach_note(
        self,
        plan_id: int,
        action: int,
        text: str,
        proves: str = "",
        revision: int | None = None,
        name: str | None = None,
    ) -> Evidence:
        """Attaches a text, which is called by its beginning where no name is given."""
        said = {**_said(proves=proves, text=text, name=name), "action": action, "revision": revision}
        return self._attaching.add(plan_id, Kind.NOTE, said)[0]

    def replace_file(
        self,
        plan_id: int,
        number: int,
        path: Path,
        values: Mapping[str, Any] | None = None,
        seen: Evidence | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Evidence:
        """Puts another file in the place of an item's, which it is called like where `values` say nothing else.

        As `change` and `attach_files`; the earlier file stays readable in the item's history.
        """
        self._refuse_own(path)
        self._attaching.refuse_replacing(plan_id, number)
        with from_files([path], Watch(progress, cancelled)) as incoming:
            return self._attaching.change(plan_id, number, {"name": path.name, **(values or {})}, seen, incoming[0])

    def change(self, plan_id: int, number: int, values: Mapping[str, Any], seen: Evidence | None = None) -> Evidence:
        """Changes some of an item's `FIELDS`, or moves it to another action or revision.

        `seen` is the item that the user had before them: a newer save by somebody else is a ConflictError.
        """
        return self._attaching.change(plan_id, number, values, seen)

    def withdraw(self, plan_id: int, number: int, reason: str, seen: Evidence | None = None) -> Evidence:
        """Says that an item counts no longer, and why; it stays readable."""
        why = texts.clean(reason).text.strip()
        if not why:
            raise UserError("Withdrawing evidence needs a reason: say why it counts no longer.")
        with self._attaching.current(plan_id, number, seen) as (connection, now):
            if now.withdrawn:
                raise UserError("E{number} is withdrawn already.", number=number)
            return self._attaching.append(connection, plan_id, replace(now, withdrawn=True, reason=why), now)

    def bring_back(self, plan_id: int, number: int, seen: Evidence | None = None) -> Evidence:
        """Lets a withdrawn item count again."""
        with self._attaching.current(plan_id, number, seen) as (connection, now):
            if not now.withdrawn:
                raise UserError("E{number} was not withdrawn.", number=number)
            return self._attaching.append(connection, plan_id, replace(now, withdrawn=False, reason=""), now)

    def pieces(self, plan_id: int, number: int, ordinal: int | None = None) -> Iterator[bytes]:
        """The bytes of a file in pieces of one MiB; a UserError, at the latest after the last, where they are damaged.

        No transaction stays open between two pieces.
        """
        item = self.get(plan_id, number, ordinal)
        if item.kind is not Kind.FILE:
            raise UserError("E{number} is no file: read what it says.", number=number)
        return content_store.pieces(self._read_alone, item.sha256, item.size, item.label)

    def save_as(self, plan_id: int, number: int, path: Path, ordinal: int | None = None) -> Path:
        """Writes a file into one of the user's, whole and unharmed or not at all, and returns its real path."""
        self._refuse_own(path)
        return write_pieces(path, self.pieces(plan_id, number, ordinal))

    def _read_alone(self, read: Callable[[Transaction], bytes]) -> bytes:
        with self._context.database.reading() as connection:
            return read(connection)

    @contextmanager
    def _reading(self, plan_id: int) -> Iterator[Transaction]:
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            yield connection

    def _attach_files(
        self,
        plan_id: int,
        action: int,
        revision: int | None,
        paths: Sequence[Path],
        said: Mapping[str, Any],
        watch: Watch,
    ) -> list[Evidence]:
        for path in paths:
            self._refuse_own(path)
        self._attaching.refuse_place(plan_id, action, revision)
        with from_files(paths, watch) as incoming:
            place = {"action": action, "revision": revision}
            return self._attaching.add(plan_id, Kind.FILE, {**said, **place}, incoming)

    def _refuse_own(self, path: Path) -> None:
        # Closing a second handle on the open database would cancel SQLite's locks on it.
        with suppress(OSError, ValueError):  # a name that no file can have is refused when it is opened
            if self._context.database.is_at(path):
                raise UserError("{path} is the open database itself: choose another file, or a copy of it.", path=path)


def _said(**values: str | None) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
