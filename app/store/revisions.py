"""Reading and appending revisions; there is no other way to write one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import NO_DATE, Precision, WrittenDate
from app.domain.ledger import row_form
from app.domain.milestones import Milestone
from app.domain.revisions import Revision, read_time, time_text
from app.store import ledger
from app.store.schema import actions, revisions
from app.store.state_columns import columns_of

STATEMENT = select(revisions, actions.c.number).join(actions, actions.c.id == revisions.c.action_id)
# Statements are made once: making one costs more than running it.
_LAST_SEQ = select(func.coalesce(func.max(revisions.c.seq), 0))
# SQLite takes at most 32,766 values in a statement.
_MOST_AT_ONCE = 10_000
# So many revisions are written at once, which bounds what is held of them in another form.
AT_ONCE = 1_000
_PRECISIONS = {precision.value: precision for precision in Precision}
_STATUSES = {status.value: status for status in Status}
_KINDS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Place:
    """Whose revision it is, and the how many-th."""

    plan_id: int
    action_id: int
    number: int
    ordinal: int


def append_all(
    connection: Connection, made: Sequence[tuple[Place, ActionState, str]], author: str, at: datetime,
    told: ledger.Told = ledger.untold,
) -> list[Revision]:  # fmt: skip
    """Appends states of one plan, each with its reason, in their order; the caller moves the actions' heads."""
    saved, first, found = time_text(at), next_seq(connection), list[Revision]()
    moment = read_time(saved)
    for start in range(0, len(made), AT_ONCE):
        places, states, reasons = zip(*made[start : start + AT_ONCE], strict=True)
        numbers, ordinals = [place.number for place in places], [place.ordinal for place in places]
        seqs = range(first + start, first + start + len(places))
        columns = {
            "seq": seqs, "action_id": [place.action_id for place in places], "ordinal": ordinals,
            "at": [saved] * len(places), "author": [author] * len(places), "reason": reasons, **columns_of(states),
        }  # fmt: skip
        ledger.insert_all(connection, revisions, places[0].plan_id, columns, (author, saved))
        found += map(Revision, seqs, numbers, ordinals, states, repeat(author), repeat(moment), reasons)
        told(len(places))
    return found


def next_seq(connection: Connection) -> int:
    """The number that the next revision takes."""
    return last_seq(connection) + 1


def last_seq(connection: Connection) -> int:
    """The newest revision's number in the whole database, 0 where there is none."""
    return int(connection.execute(_LAST_SEQ).scalar_one())


def counts(connection: Connection) -> dict[int, int]:
    """How many revisions the actions of each plan have, by the plan's id; plans without any are left out."""
    query = select(actions.c.plan_id, func.count()).join(revisions, revisions.c.action_id == actions.c.id)
    return {row[0]: row[1] for row in connection.execute(query.group_by(actions.c.plan_id)).all()}


def origin(connection: Connection) -> str:
    """What no other file has: when the first revision was saved, and by whom; empty where nothing is saved yet."""
    row = connection.execute(select(revisions.c.at, revisions.c.author).order_by(revisions.c.seq).limit(1)).first()
    return f"{row.at} {row.author}" if row is not None else ""


def history(
    connection: Connection, plan_id: int, number: int | None = None, until: int | None = None, after: int = 0
) -> list[Revision]:
    """All revisions of a plan or of one action, oldest first, those `after` a `seq`, and up to one if it is given."""
    query = STATEMENT.where(actions.c.plan_id == plan_id, revisions.c.seq > after).order_by(revisions.c.seq)
    if number is not None:
        query = query.where(actions.c.number == number)
    if until is not None:
        query = query.where(revisions.c.seq <= until)
    return read(connection, query)


def forms(connection: Connection, plan_id: int) -> dict[int, str]:
    """The canonical form of each revision of a plan, by its `seq`, as the log has to tell it."""
    of_plan = select(revisions).join(actions, actions.c.id == revisions.c.action_id)
    rows = connection.execute(of_plan.where(actions.c.plan_id == plan_id)).mappings()
    return {row["seq"]: row_form(dict(row)) for row in rows.all()}


def since(connection: Connection, plan_id: int, seq: int, numbers: Sequence[int]) -> list[Revision]:
    """The revisions of some actions that came after a `seq`, oldest first."""
    found: list[Revision] = []
    query = STATEMENT.where(actions.c.plan_id == plan_id, revisions.c.seq > seq)
    for start in range(0, len(numbers), _MOST_AT_ONCE):
        wanted = numbers[start : start + _MOST_AT_ONCE]
        found += read(connection, query.where(actions.c.number.in_(wanted)).order_by(revisions.c.seq))
    return sorted(found, key=lambda row: row.seq)


def moved(connection: Connection, plan_id: int, numbers: Sequence[int]) -> set[int]:
    """Those of these actions whose task or due date ever said something else."""
    found: set[int] = set()
    of_plan = select(actions.c.number).join(revisions, revisions.c.action_id == actions.c.id)
    differs = [func.min(column) != func.max(column) for column in (revisions.c.action, revisions.c.due)]
    query = of_plan.where(actions.c.plan_id == plan_id).group_by(actions.c.number).having(or_(*differs))
    for start in range(0, len(numbers), _MOST_AT_ONCE):
        wanted = actions.c.number.in_(numbers[start : start + _MOST_AT_ONCE])
        found.update(connection.execute(query.where(wanted)).scalars())
    return found


def histories(connection: Connection, plan_id: int, numbers: Sequence[int]) -> dict[int, list[Revision]]:
    """All revisions of each of these actions, oldest first."""
    found: dict[int, list[Revision]] = {number: [] for number in numbers}
    for start in range(0, len(numbers), _MOST_AT_ONCE):
        wanted = actions.c.number.in_(numbers[start : start + _MOST_AT_ONCE])
        of_plan = STATEMENT.where(actions.c.plan_id == plan_id, wanted)
        for row in read(connection, of_plan.order_by(revisions.c.seq)):
            found[row.number].append(row)
    return found


def as_of(connection: Connection, plan_id: int, moment: datetime) -> list[Revision]:
    """The newest revision of each action before a moment, by number."""
    newest = (
        select(func.max(revisions.c.seq))
        .join(actions, actions.c.id == revisions.c.action_id)
        .where(actions.c.plan_id == plan_id, revisions.c.at < time_text(moment))
        .group_by(revisions.c.action_id)
    )
    return read(connection, STATEMENT.where(revisions.c.seq.in_(newest)).order_by(actions.c.number))


def read(connection: Connection, query: Select[Any], values: Mapping[str, Any] | None = None) -> list[Revision]:
    """The revisions that a query built on `STATEMENT` finds, with the values of its parameters."""
    return [_revision(row) for row in connection.execute(query, values or {}).all()]


def read_all(connection: Connection, seqs: Sequence[int]) -> list[Revision]:
    """The revisions with these numbers, in ascending order."""
    found: list[Revision] = []
    for start in range(0, len(seqs), _MOST_AT_ONCE):
        wanted = seqs[start : start + _MOST_AT_ONCE]
        found += read(connection, STATEMENT.where(revisions.c.seq.in_(wanted)).order_by(revisions.c.seq))
    return sorted(found, key=lambda row: row.seq)


def _revision(row: Row[Any]) -> Revision:
    # By position, in the order of `STATEMENT`: names take three times as long, and rows come by the thousand.
    (
        seq, _action_id, ordinal, at, author, reason, action, status, status_text, due, due_earliest, due_latest,
        due_precision, completed, completed_earliest, completed_latest, completed_precision, observations, owner, kind,
        root_causes, evaluation, split_from, merged_into, discarded, milestones, number,
    ) = tuple(row)  # fmt: skip
    state = ActionState(
        action=action,
        status=_STATUSES[status],
        status_text=status_text,
        due=written_date(due, due_earliest, due_latest, due_precision),
        completed=written_date(completed, completed_earliest, completed_latest, completed_precision),
        observations=observations,
        owner=owner,
        kind=_KINDS[kind] if kind else None,
        root_causes=root_causes,
        evaluation=evaluation,
        split_from=split_from,
        merged_into=merged_into,
        discarded=bool(discarded),
        milestones=_milestones(milestones),
    )
    return Revision(seq, number, ordinal, state, author, read_time(at), reason)


def _milestones(content: str) -> tuple[Milestone, ...]:
    if content == "[]":  # as in most rows, which are read by the thousand
        return ()
    return tuple(
        Milestone(text, written_date(*due), written_date(*completed)) for text, due, completed in json.loads(content)
    )


def written_date(text: str, earliest: str | None, latest: str | None, precision: str) -> WrittenDate:
    """A date from its four columns."""
    if not text:
        return NO_DATE
    return WrittenDate(text, _day(earliest), _day(latest), _PRECISIONS[precision])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
