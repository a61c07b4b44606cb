"""What is wrong with a table: each row that the log tells differently, and what it used to be."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.domain.ledger import DELETE, UPDATE, canonical, plain
from app.domain.sentences import Sentence
from app.domain.verdicts import Problem, ProblemKind
from app.store.verifying.tables import called

# A row by its key; with the entry that told it last.
Told = dict[tuple[Any, ...], tuple[int, dict[str, Any]]]
_MOST_SHOWN = 2_000


def told(entries: Iterable[tuple[int, str]], key: Sequence[str]) -> Told:
    """Every row of a table as the log has it after these entries; an entry that can't be read tells nothing."""
    found: Told = {}
    for n, text in entries:
        try:
            entry = json.loads(text)
            row, change = dict(entry["row"]), entry["change"]
            place = tuple(row[name] for name in key)
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
        if change == DELETE:
            found.pop(place, None)
        elif change == UPDATE:
            found[place] = (n, {**found.get(place, (n, {}))[1], **row})
        else:
            found[place] = (n, row)
    return found


def differences(table: str, key: Sequence[str], logged: Told, rows: Iterable[Mapping[str, Any]]) -> list[Problem]:
    """What a table holds that the log does not tell so."""
    found: list[Problem] = []
    lying = {tuple(row[name] for name in key): {name: plain(value) for name, value in row.items()} for row in rows}
    for place, (n, was) in logged.items():
        row = lying.pop(place, None)
        if row is None:
            found.append(_removed(table, _key(key, place), n, was))
        else:
            found += _changed(table, _key(key, place), n, was, row)
    return [*found, *(_inserted(table, _key(key, place), row) for place, row in lying.items())]


def moved(table: str, n: int) -> Problem:
    """Rows that say what they should, and lie in another order than they were written in."""
    return Problem(ProblemKind.MOVED, Sentence("Rows of {table} lie in another order.", table=table), n, table)


def _key(names: Sequence[str], place: Sequence[Any]) -> str:
    return " ".join(f"{name}={value}" for name, value in zip(names, place, strict=True))


def _removed(table: str, key: str, n: int, was: Mapping[str, Any]) -> Problem:
    sentence = Sentence("Entry {n} tells of {row}, which was removed.", n=n, row=called(table, was))
    return Problem(ProblemKind.REMOVED, sentence, n, table, key, "", canonical(was), None)


def _inserted(table: str, key: str, row: Mapping[str, Any]) -> Problem:
    sentence = Sentence("No entry of the log tells of {row}: it was inserted.", row=called(table, row))
    return Problem(ProblemKind.INSERTED, sentence, 0, table, key, "", None, canonical(row))


def _changed(table: str, key: str, n: int, was: Mapping[str, Any], row: Mapping[str, Any]) -> list[Problem]:
    found = []
    for name in sorted(was.keys() | row.keys()):
        before, now = _shown(was.get(name)), _shown(row.get(name))
        if was.get(name) == row.get(name) and type(was.get(name)) is type(row.get(name)):
            continue
        sentence = Sentence(
            "In {row}, {column} was {before} and is {now} now; entry {n} tells how it was.",
            row=called(table, was), column=name, before=_cut(before), now=_cut(now), n=n,
        )  # fmt: skip
        found.append(Problem(ProblemKind.CHANGED, sentence, n, table, key, name, before, now))
    return found


def _shown(value: Any) -> str | None:
    return None if value is None else value if isinstance(value, str) else canonical(value)


def _cut(text: str | None) -> str:
    if not text:
        return "empty"
    return f"“{text}”" if len(text) <= _MOST_SHOWN else f"“{text[:_MOST_SHOWN]}…”"
