"""The log itself: entries reordered, removed, cut, forged, with the chain left as it was or built anew."""

import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.store.verifying.forgers import forging, rebuild_chain
from tests.torture.tampers.tamper import Tamper


def changed_logs(count: int, chance: random.Random, each: int) -> Iterator[Tamper]:
    """So many of each kind, at places that are drawn among so many entries."""
    kinds: dict[str, Callable[[sqlite3.Connection, int, random.Random], bool]] = {
        "entry removed": _remove, "entry removed, others renumbered": _remove_and_renumber,
        "entries reordered": _reorder, "entry forged": _forge, "hashes swapped": _swap_hashes, "tail cut": _cut,
        "entry doubled": _double,
    }  # fmt: skip
    for kind, made in kinds.items():
        for _ in range(each):
            n, seed = chance.randrange(1, count), chance.random()
            yield Tamper(f"log: {kind}", f"n={n}", lambda path, m=made, at=n, s=seed: _edit(path, m, at, s))
            if kind not in ("hashes swapped", "entry doubled"):
                yield _rebuilt(kind, made, n, seed)


def _edit(path: Path, made: Callable[[sqlite3.Connection, int, random.Random], bool], n: int, seed: float) -> bool:
    with forging(path) as connection:
        return made(connection, n, random.Random(seed))


def _rebuilt(kind: str, made: Callable[[sqlite3.Connection, int, random.Random], bool], n: int, seed: float) -> Tamper:
    """The same, and then every hash is made to fit again: rows and log still disagree, or a head tells it."""

    def make(path: Path) -> bool:
        changed = _edit(path, made, n, seed)
        rebuild_chain(path)
        return changed

    return Tamper(f"log: {kind}, chain rebuilt", f"n={n}", make, needs_head=True)


def consistent_lies(rows: list[tuple[int, str]], chance: random.Random, count: int) -> Iterator[Tamper]:
    """A value changed in its table and in the log alike, and the chain rebuilt: nothing but a head can tell."""
    texts = [(n, json.loads(text)) for n, text in rows if '"table":"revisions"' in text]
    for n, entry in chance.sample(texts, min(count, len(texts))):
        yield Tamper("lie in table and log", f"n={n}", lambda path, at=n, e=entry: _lie(path, at, e), needs_head=True)


def _lie(path: Path, n: int, entry: dict[str, dict[str, str]]) -> bool:
    changed = {**entry, "row": {**entry["row"], "owner": "Somebody else"}}
    text = json.dumps(changed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    with forging(path) as connection:
        values = ("Somebody else", entry["row"]["seq"])
        connection.execute("UPDATE revisions SET owner = ? WHERE seq = ?", values)
        connection.execute("UPDATE ledger SET content = ? WHERE n = ?", (text, n))
    rebuild_chain(path)
    return True


def restored_backups(backups: list[Path]) -> Iterator[Tamper]:
    """An earlier state of the very file, whole and sound: only a head of later can tell."""
    for backup in backups:
        yield Tamper("old backup restored", backup.name, lambda path, b=backup: bool(shutil.copy(b, path)), True)


def _remove(connection: sqlite3.Connection, n: int, _chance: random.Random) -> bool:
    return connection.execute("DELETE FROM ledger WHERE n = ?", (n,)).rowcount > 0


def _remove_and_renumber(connection: sqlite3.Connection, n: int, chance: random.Random) -> bool:
    _remove(connection, n, chance)
    later = connection.execute("SELECT n FROM ledger WHERE n > ? ORDER BY n", (n,)).fetchall()
    for (number,) in later:
        connection.execute("UPDATE ledger SET n = ? WHERE n = ?", (number - 1, number))
    return True


def _reorder(connection: sqlite3.Connection, n: int, _chance: random.Random) -> bool:
    """Two neighbours change their contents."""
    return _exchange(connection, n, "content")


def _swap_hashes(connection: sqlite3.Connection, n: int, _chance: random.Random) -> bool:
    return _exchange(connection, n, "hash")


def _exchange(connection: sqlite3.Connection, n: int, column: str) -> bool:
    query = f"SELECT n, {column} FROM ledger WHERE n IN (?, ?) ORDER BY n"
    found = connection.execute(query, (n, n + 1)).fetchall()
    if len(found) < 2 or found[0][1] == found[1][1]:
        return False
    for (_, value), (place, _) in zip(found, reversed(found), strict=True):
        connection.execute(f"UPDATE ledger SET {column} = ? WHERE n = ?", (value, place))
    return True


def _forge(connection: sqlite3.Connection, n: int, chance: random.Random) -> bool:
    """One character of what an entry says is another one."""
    (text,) = connection.execute("SELECT content FROM ledger WHERE n = ?", (n,)).fetchone()
    place = chance.randrange(len(text))
    changed = text[:place] + chr(ord(text[place]) ^ 1) + text[place + 1 :]
    connection.execute("UPDATE ledger SET content = ? WHERE n = ?", (changed, n))
    return True


def _cut(connection: sqlite3.Connection, n: int, _chance: random.Random) -> bool:
    return connection.execute("DELETE FROM ledger WHERE n > ?", (n,)).rowcount > 0


def _double(connection: sqlite3.Connection, n: int, _chance: random.Random) -> bool:
    query = "INSERT INTO ledger SELECT (SELECT max(n) + 1 FROM ledger), content, hash FROM ledger WHERE n = ?"
    return connection.execute(query, (n,)).rowcount > 0
