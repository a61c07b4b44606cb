"""Which texts of a plan lean on other actions, and whether what they lean on still stands; remembered by revision."""

from collections.abc import Mapping, Sequence

from app.domain.references import Leaning, leanings, named_by
from app.domain.revisions import Revision
from app.store import revisions as revision_store
from app.store.database import Transaction

# A revision never changes, nor does what it names; another file's are forgotten with its workspace.
_MOST_KEPT = 50_000
_Key = tuple[int, tuple[int, ...]]


class Leanings:
    """Reads the histories of those actions only that may give rise to a doubt."""

    def __init__(self) -> None:
        self._named: dict[int, frozenset[int]] = {}
        self._found: dict[_Key, tuple[Leaning, ...]] = {}

    def of(self, connection: Transaction, plan_id: int, rows: Sequence[Revision]) -> Mapping[int, Sequence[Leaning]]:
        """The doubtful references of each action that has some."""
        heads = {row.number: row for row in rows}
        doubtful = {row.number: named for row in rows if (named := self._doubtful(row, heads))}
        keys = {number: _key(heads[number], named, heads) for number, named in doubtful.items()}
        fresh = {number for number, key in keys.items() if key not in self._found}
        if fresh:
            self._read(connection, plan_id, {number: doubtful[number] for number in fresh}, heads, keys)
        return {number: found for number, key in keys.items() if (found := self._found[key])}

    def _doubtful(self, row: Revision, heads: Mapping[int, Revision]) -> frozenset[int]:
        """The named actions but for those that stand as they did when they were first written."""
        if row.seq not in self._named:
            if len(self._named) > _MOST_KEPT:
                self._named.clear()
            self._named[row.seq] = frozenset(named_by(row.state)) - {row.number}
        named = self._named[row.seq]
        return frozenset(
            n for n in named if n not in heads or heads[n].ordinal > 1 or not heads[n].state.status.is_open
        )

    def _read(
        self, connection: Transaction, plan_id: int, doubtful: Mapping[int, frozenset[int]],
        heads: Mapping[int, Revision], keys: Mapping[int, _Key],
    ) -> None:  # fmt: skip
        wanted = {n for number, named in doubtful.items() for n in (number, *named) if n in heads}
        histories = revision_store.histories(connection, plan_id, sorted(wanted))
        if len(self._found) > _MOST_KEPT:
            self._found = {key: self._found[key] for key in keys.values() if key in self._found}
        for number in doubtful:
            found = leanings(histories[number], heads, histories)
            self._found[keys[number]] = tuple(one for one in found if one.doubt is not None)


def _may_have_changed(row: Revision) -> bool:
    return row.ordinal > 1 or not row.state.status.is_open


def _key(row: Revision, named: frozenset[int], heads: Mapping[int, Revision]) -> _Key:
    """Whatever the doubts depend on: the revision itself, and the newest ones of what it names."""
    return row.seq, tuple(heads[n].seq if n in heads else -n for n in sorted(named))
