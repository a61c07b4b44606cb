"""What the user can do with evidence: attach it to actions, look at it, write it anew, and withdraw it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain import texts
from app.domain.actions import Status
from app.domain.errors import ConflictError, UserError
from app.domain.evidence import Evidence, Kind, counted_by_action, read_values, says_the_same, short_name
from app.domain.media_types import media_type
from app.services.context import Context
from app.services.incoming import Incoming, Watch, from_bytes, from_file
from app.store import actions as action_store
from app.store import contents as content_store
from app.store import evidence as evidence_store
from app.store import plans as plan_store
from app.store.database import Transaction
from app.store.files import write_pieces

_Progress = Callable[[int, int], object] | None
_Cancelled = Callable[[], bool] | None


class EvidenceItems:
    """Nothing that was attached is ever deleted: each save appends an item's complete state, and the newest counts."""

    def __init__(self, context: Context) -> None:
        self._context = context

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
        return counted_by_action(self.of_plan(plan_id))

    def without(self, plan_id: int) -> tuple[int, ...]:
        """The actions for which no evidence stands; cancelled ones, and so merged ones, need none."""
        with self._reading(plan_id) as connection:
            counts = counted_by_action(evidence_store.all_of(connection, plan_id))
            rows = action_store.heads(connection, plan_id)
        wanted = (row for row in rows if not row.state.discarded and row.state.status is not Status.CANCELLED)
        return tuple(row.number for row in wanted if row.number not in counts)

    def attach_file(
        self,
        plan_id: int,
        action: int,
        path: Path,
        proves: str = "",
        revision: int | None = None,
        name: str | None = None,
        progress: _Progress = None,
        cancelled: _Cancelled = None,
    ) -> Evidence:
        """Attaches a file to an action, or to the revision with this ordinal; its bytes are kept in the database.

        `progress` is told how many bytes are done of how many (each counts twice), `cancelled` is asked between
        pieces of one MiB and makes a StoppedError.
        """
        said = _said(name=name, proves=proves)
        with from_file(path, Watch(progress, cancelled)) as incoming:
            return self._add(plan_id, action, revision, Kind.FILE, said, incoming)

    def attach_bytes(
        self, plan_id: int, action: int, name: str, content: bytes, proves: str = "", revision: int | None = None
    ) -> Evidence:
        """Attaches what is no file yet, such as a picture of the screen."""
        said = _said(name=name, proves=proves)
        return self._add(plan_id, action, revision, Kind.FILE, said, from_bytes(name, content))

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
        return self._add(plan_id, action, revision, Kind.LINK, _said(name=name, proves=proves, text=url))

    def attach_note(
        self, plan_id: int, action: int, text: str, proves: str = "", revision: int | None = None,
        name: str | None = None,
    ) -> Evidence:  # fmt: skip
        """Attaches a text."""
        return self._add(plan_id, action, revision, Kind.NOTE, _said(name=name, proves=proves, text=text))

    def replace_file(
        self,
        plan_id: int,
        number: int,
        path: Path,
        name: str | None = None,
        proves: str | None = None,
        seen: Evidence | None = None,
        progress: _Progress = None,
        cancelled: _Cancelled = None,
    ) -> Evidence:
        """Puts another file in the place of an item's; the earlier one stays readable in its history."""
        said = _said(name=name or path.name, proves=proves)
        with from_file(path, Watch(progress, cancelled)) as incoming:
            return self._change(plan_id, number, said, seen, incoming)

    def replace_bytes(
        self, plan_id: int, number: int, content: bytes, name: str | None = None, seen: Evidence | None = None
    ) -> Evidence:
        """As `replace_file`, for what is no file yet; it keeps its name where none is given."""
        return self._change(plan_id, number, _said(name=name), seen, from_bytes(name or f"E{number}", content))

    def change(self, plan_id: int, number: int, values: Mapping[str, Any], seen: Evidence | None = None) -> Evidence:
        """Changes some of an item's `FIELDS`, or moves it to another action or revision.

        `seen` is the item that the user had before them: a newer save by somebody else is a ConflictError.
        """
        return self._change(plan_id, number, values, seen)

    def withdraw(self, plan_id: int, number: int, reason: str, seen: Evidence | None = None) -> Evidence:
        """Says that an item counts no longer, and why; it stays readable."""
        why = texts.clean(reason).text.strip()
        if not why:
            raise UserError("Withdrawing evidence needs a reason: say why it counts no longer.")
        with self._context.writing() as connection:
            now = self._now(connection, plan_id, number, seen)
            if now.withdrawn:
                raise UserError("E{number} is withdrawn already.", number=number)
            return self._append(connection, plan_id, replace(now, withdrawn=True, reason=why), now)

    def bring_back(self, plan_id: int, number: int, seen: Evidence | None = None) -> Evidence:
        """Lets a withdrawn item count again."""
        with self._context.writing() as connection:
            now = self._now(connection, plan_id, number, seen)
            if not now.withdrawn:
                raise UserError("E{number} was not withdrawn.", number=number)
            return self._append(connection, plan_id, replace(now, withdrawn=False, reason=""), now)

    def pieces(self, plan_id: int, number: int, ordinal: int | None = None) -> Iterator[bytes]:
        """The bytes of a file in pieces of one MiB; a UserError, at the latest after the last, where they are damaged.

        No transaction stays open between two pieces.
        """
        item = self.get(plan_id, number, ordinal)
        if item.kind is not Kind.FILE:
            raise UserError("E{number} is no file: read what it says.", number=number)
        return content_store.pieces(self._read_alone, item.sha256, item.size)

    def save_as(self, plan_id: int, number: int, path: Path, ordinal: int | None = None) -> Path:
        """Writes a file into one of the user's, whole and unharmed or not at all, and returns its real path."""
        return write_pieces(path, self.pieces(plan_id, number, ordinal))

    def _read_alone(self, read: Callable[[Transaction], bytes]) -> bytes:
        with self._context.database.reading() as connection:
            return read(connection)

    @contextmanager
    def _reading(self, plan_id: int) -> Iterator[Transaction]:
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            yield connection

    def _add(
        self, plan_id: int, action: int, revision: int | None, kind: Kind, said: Mapping[str, Any],
        incoming: Incoming | None = None,
    ) -> Evidence:  # fmt: skip
        values = {"name": said.get("name") or _own_name(said, incoming), "action": action, "revision": revision}
        read = read_values({**said, **values}, kind)
        with self._context.writing() as connection:
            plan_store.get(connection, plan_id)
            number = evidence_store.next_number(connection, plan_id)
            return self._append(connection, plan_id, Evidence(number, kind, **read), None, incoming)

    def _change(
        self, plan_id: int, number: int, values: Mapping[str, Any], seen: Evidence | None,
        incoming: Incoming | None = None,
    ) -> Evidence:  # fmt: skip
        with self._context.writing() as connection:
            now = self._now(connection, plan_id, number, seen)
            if now.withdrawn:
                raise UserError("E{number} is withdrawn: bring it back first.", number=number)
            if incoming is not None and now.kind is not Kind.FILE:
                raise UserError("E{number} is no file: attach the file as new evidence.", number=number)
            return self._append(connection, plan_id, replace(now, **read_values(values, now.kind)), now, incoming)

    def _now(self, connection: Transaction, plan_id: int, number: int, seen: Evidence | None) -> Evidence:
        plan_store.get(connection, plan_id)
        now = evidence_store.get(connection, plan_id, number)
        if seen is not None and seen.ordinal != now.ordinal:
            raise ConflictError(
                "E{number} was changed by somebody else in the meantime: look at it and try again.", number=number
            )
        return now

    def _append(
        self, connection: Transaction, plan_id: int, item: Evidence, before: Evidence | None,
        incoming: Incoming | None = None,
    ) -> Evidence:  # fmt: skip
        """Appends a state with its bytes; one that changes nothing appends nothing."""
        if incoming is not None:
            kind = media_type(item.name, incoming.head)
            item = replace(item, type=kind, size=incoming.size, sha256=incoming.sha256)
        if before is not None and says_the_same(item, before):
            return before
        if before is None or item.action != before.action:
            _refuse_unknown(connection, plan_id, item.action)
        author, at = self._context.author, self._context.now()
        if incoming is not None:
            content_store.keep(connection, incoming.sha256, incoming.size, incoming.pieces(), author, at)
        return evidence_store.append(connection, plan_id, item, author, at)


def _said(**values: str | None) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _own_name(said: Mapping[str, Any], incoming: Incoming | None) -> str:
    return incoming.name if incoming is not None else short_name(said["text"])


def _refuse_unknown(connection: Transaction, plan_id: int, number: int) -> None:
    if action_store.head(connection, plan_id, number).state.discarded:
        raise UserError("Action #{number} was taken back: attach evidence to another one.", number=number)
