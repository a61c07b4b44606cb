"""Which texts of a plan lean on other actions, and whether what they lean on still stands; remembered by revision."""

from collections.abc import Mapping, Sequence

from app.domain.actions import Status
from app.domain.references import Leaning, leanings, named_by
from app.domain.revisions import Revision
from app.store import revisions as revision_store
from app.store.database import Transaction

# A revision never changes, nor does what it names; another file's are forgotten with its workspace.
_MOST_KEPT = 50_000
_Key = tuple[int, tuple[int, ...]]
_Named = Mapping[int, frozenset[int]]
_Heads = Mapping[int, Revision]


class Leanings:
    """Reads the histories of those actions only that may give rise to a doubt."""

    def __init__(self) -> None:
        self._named: dict[int, frozenset[int]] = {}
        self._moved: dict[int, bool] = {}
        self._found: dict[_Key, tuple[Leaning, ...]] = {}

    def of(self, connection: Transaction, plan_id: int, rows: Sequence[Revision]) -> Mapping[int, Sequence[Leaning]]:
        """The doubtful references of each action that has some."""
        for kept in (self._named, self._moved, self._found):
            if len(kept) > _MOST_KEPT:
                kept.clear()
        heads: _Heads = {row.number: row for row in rows}
        doubtful = self._doubtful(connection, plan_id, rows, heads)
        keys = {number: _key(heads[number], named, heads) for number, named in doubtful.items()}
        fresh = {number: named for number, named in doubtful.items() if keys[number] not in self._found}
        if fresh:
            wanted = {n for number, named in fresh.items() for n in (number, *named) if n in heads}
            histories = revision_store.histories(connection, plan_id, sorted(wanted))
            for number in fresh:
                found = leanings(histories[number], heads, histories)
                self._found[keys[number]] = tuple(one for one in found if one.doubt is not None)
        return {number: found for number, key in keys.items() if (found := self._found[key])}

    def _doubtful(self, connection: Transaction, plan_id: int, rows: Sequence[Revision], heads: _Heads) -> _Named:
        """What each action names but for those that stand as they did when they were first written."""
        named = {row.number: numbers for row in rows if (numbers := self._named_by(row))}
        others = {number for numbers in named.values() for number in numbers if number in heads}
        unknown = [n for n in others if heads[n].ordinal > 1 and heads[n].seq not in self._moved]
        if unknown:
            moved = revision_store.moved(connection, plan_id, sorted(unknown))
            self._moved.update((heads[n].seq, n in moved) for n in unknown)
        odd = {n for n in others if heads[n].state.status is Status.CANCELLED or self._moved.get(heads[n].seq, False)}
        left = {row: frozenset(n for n in numbers if n in odd or n not in heads) for row, numbers in named.items()}
        return {row: numbers for row, numbers in left.items() if numbers}

    def _named_by(self, row: Revision) -> frozenset[int]:
        if row.seq not in self._named:
            self._named[row.seq] = frozenset(named_by(row.state)) - {row.number}
        return self._named[row.seq]


def _key(row: Revision, named: frozenset[int], heads: _Heads) -> _Key:
    """Whatever the doubts depend on: the revision itself, and the newest ones of what it names."""
    return row.seq, tuple(heads[n].seq if n in heads else -n for n in sorted(named))
