"""Writing evidence, in one transaction for each wish: an item's complete state, and the bytes that belong to it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from app.domain.errors import ConflictError, UserError
from app.domain.evidence import Evidence, Kind, read_values, says_the_same, short_name
from app.domain.media_types import media_type
from app.services.context import Context
from app.services.incoming import Incoming
from app.store import actions as action_store
from app.store import contents as content_store
from app.store import evidence as evidence_store
from app.store import plans as plan_store
from app.store.database import Transaction


class Attaching:
    """Appends states; there is no other way to write evidence."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @contextmanager
    def current(self, plan_id: int, number: int, seen: Evidence | None) -> Iterator[tuple[Transaction, Evidence]]:
        """An item as it stands now, in a transaction; a ConflictError where `seen` is not that."""
        with self._context.writing() as connection:
            plan_store.get(connection, plan_id)
            now = evidence_store.get(connection, plan_id, number)
            if seen is not None and seen.ordinal != now.ordinal:
                raise ConflictError(
                    "E{number} was changed by somebody else in the meantime: look at it and try again.", number=number
                )
            yield connection, now

    def refuse_place(self, plan_id: int, action: int, revision: int | None) -> None:
        """A UserError where nothing can be attached there, told before long work is done for it."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            _refuse_unknown(connection, plan_id, action, revision)

    def refuse_replacing(self, plan_id: int, number: int) -> None:
        """As `refuse_place`, where an item can't get another file."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            _refuse_unfit(evidence_store.get(connection, plan_id, number), has_content=True)

    def add(
        self, plan_id: int, kind: Kind, said: Mapping[str, Any], incoming: list[Incoming] | None = None
    ) -> list[Evidence]:
        """An item for each content, or one that has none, with the plan's next numbers."""
        with self._context.writing() as connection:
            plan_store.get(connection, plan_id)
            made = []
            for content in incoming if incoming is not None else [None]:
                name = said.get("name") or (content.name if content else short_name(said["text"]))
                read = read_values({**said, "name": name}, kind)
                item = Evidence(evidence_store.next_number(connection, plan_id), kind, **read)
                made.append(self.append(connection, plan_id, item, None, content))
            return made

    def change(
        self,
        plan_id: int,
        number: int,
        values: Mapping[str, Any],
        seen: Evidence | None = None,
        incoming: Incoming | None = None,
    ) -> Evidence:
        """Other words, another place or another content for an item."""
        with self.current(plan_id, number, seen) as (connection, now):
            _refuse_unfit(now, incoming is not None)
            if values.get("action", now.action) != now.action:  # a revision belongs to its action
                values = {"revision": None, **values}
            made = replace(now, **read_values(values, now.kind))
            return self.append(connection, plan_id, made, now, incoming)

    def append(
        self,
        connection: Transaction,
        plan_id: int,
        item: Evidence,
        before: Evidence | None,
        incoming: Incoming | None = None,
    ) -> Evidence:
        """Appends a state with its content; one that changes nothing appends nothing."""
        if incoming is not None:
            kind = media_type(item.name, incoming.start)
            item = replace(item, type=kind, size=incoming.size, sha256=incoming.sha256)
        if before is not None and says_the_same(item, before):
            return before
        if before is None or (item.action, item.revision) != (before.action, before.revision):
            _refuse_unknown(connection, plan_id, item.action, item.revision)
        author, at = self._context.author, self._context.now()
        if incoming is not None:
            content_store.keep(connection, incoming.sha256, incoming.size, incoming.pieces(), author, at)
        return evidence_store.append(connection, plan_id, item, author, at)


def _refuse_unknown(connection: Transaction, plan_id: int, number: int, revision: int | None) -> None:
    newest = action_store.head(connection, plan_id, number)
    if newest.state.discarded:
        raise UserError("Action #{number} was taken back: attach evidence to another one.", number=number)
    if revision is not None and not 1 <= revision <= newest.ordinal:
        raise UserError(
            "Action #{number} has no revision {ordinal}: look at its history to see which there are.",
            number=number,
            ordinal=revision,
        )


def _refuse_unfit(now: Evidence, has_content: bool) -> None:
    if now.withdrawn:
        raise UserError("E{number} is withdrawn: bring it back first.", number=now.number)
    if has_content and now.kind is not Kind.FILE:
        raise UserError("E{number} is no file: attach the file as new evidence.", number=now.number)
