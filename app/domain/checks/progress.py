"""Checks about actions that go back on what was published of them."""

from collections.abc import Iterator, Sequence

from app.domain.actions import ActionState, Status
from app.domain.changes import ActionChange, is_same
from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.revisions import Revision
from app.domain.sentences import Sentence

_OPEN = frozenset({Status.PLANNED, Status.ONGOING, Status.DELAYED})
# From each status, those that say less.
_BACK = {Status.DONE: _OPEN, Status.CANCELLED: _OPEN, Status.ONGOING: frozenset({Status.PLANNED})}
_TEXTS = ("action", "observations")
_TEXTS_WHERE_SHOWN = ("evaluation", "root_causes")


def _backwards(facts: Facts) -> Iterator[Found]:
    words = facts.table.words.statuses
    for change in facts.changes.changed:
        moved = next((item for item in change.fields if item.field == "status"), None)
        # Two statuses that are printed alike are one to a reader.
        if moved and moved.new in _BACK.get(moved.old, ()) and words[moved.old] != words[moved.new]:
            said = "#{number} was published as “{old}”, and goes back to “{new}”."
            told = Sentence(said, number=change.number, old=words[moved.old], new=words[moved.new])
            yield told, (change.number,)


def _altered(facts: Facts) -> Iterator[Found]:
    later = {row.number: row.state for row in facts.rows} if facts.changes.changed else {}
    for change in facts.changes.changed:
        before = facts.published.get(change.number)
        if before is None or {before.state.status, later[change.number].status} != {Status.DONE}:
            continue
        names = _rewritten(change, facts)
        if names and not _explained(before.state, facts.since.get(change.number, ()), names):
            said = "The text of #{number}, which was published as done, is another one now, and no reason is given."
            yield Sentence(said, number=change.number), (change.number,)


def _rewritten(change: ActionChange, facts: Facts) -> list[str]:
    """The texts that differ; that of an action that was split has to."""
    split = change.number in facts.changes.split
    texts = (*_TEXTS, *(name for name in _TEXTS_WHERE_SHOWN if name in facts.table.columns))
    return [name for name in change.names if name in texts and not (split and name == "action")]


def _explained(published: ActionState, later: Sequence[Revision], names: Sequence[str]) -> bool:
    """True where every revision that wrote one of the texts anew says why."""
    before, told = published, True
    for row in later:
        if not row.given_reason and not all(is_same(getattr(before, name), getattr(row.state, name)) for name in names):
            told = False
        before = row.state
    return told


CHECKS = (
    Check(
        "status-backwards",
        Sentence("Status went backwards"),
        Sentence("An action was published as done, cancelled or begun, and is not any more."),
        Level.WARNING,
        _backwards,
    ),
    Check(
        "finished-text-altered",
        Sentence("Text of a finished action altered"),
        Sentence("What a finished action says was written anew since the last update, and no reason is given."),
        Level.WARNING,
        _altered,
    ),
)
