"""What the log tells of each row: it holds every row whole, so that a row that can't be read can be given back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.ledger import DELETE, GENESIS, SCHEMA, UPDATE, content_hash, entry_hash
from app.store.recovering.found import Key, Row
from app.store.recovering.layouts import Layout

_UPDATE_ROWS = "update_rows"


@dataclass(slots=True)
class ToldRow:
    """A row as the log's newest entry of it has it. `is_proven` where that entry fits its hash."""

    values: dict[str, Any]
    is_proven: bool
    place: int


@dataclass(slots=True)
class Told:
    """What a log tells; `missing` entries are known to have been there, `altered` ones do not fit their hash."""

    rows: dict[str, dict[Key, ToldRow]]
    missing: list[int] = field(default_factory=list)
    altered: list[int] = field(default_factory=list)
    has_schema: bool = False


def read_log(entries: Mapping[Key, Row], known: Mapping[str, Layout]) -> Told:
    """Goes through the entries in their order."""
    told = Told({name: {} for name in known})
    # The hash of the entry before as it is stored, and as it comes out: one of the two may be what was damaged.
    before, last = {GENESIS}, 0
    for row in sorted(entries.values(), key=lambda row: row.rowid):
        n, text, stored = row.rowid, str(row.values["content"]), str(row.values["hash"])
        told.missing += range(last + 1, n)
        follows = n == last + 1
        made = {entry_hash(n, one, content_hash(text)) for one in before}
        fits = follows and stored in made
        if follows and not fits:
            told.altered.append(n)
        _take(told, known, text, is_proven=fits)
        before, last = {stored, *made}, n
    return told


def _take(told: Told, known: Mapping[str, Layout], text: str, *, is_proven: bool) -> None:
    try:
        entry = json.loads(text)
        table, change, row = entry["table"], entry["change"], entry["row"]
        if change == SCHEMA:
            told.has_schema = True
        elif table == _UPDATE_ROWS:
            for position, seq in enumerate(row["seqs"], 1):
                values = {"update_id": row["update_id"], "position": position, "seq": seq}
                _keep(told, table, (row["update_id"], position), values, is_proven=is_proven)
        elif table in known:
            key = tuple(row[name] for name in known[table].key)
            if change == DELETE:
                told.rows[table].pop(key, None)
            elif change == UPDATE:
                before = told.rows[table].get(key)
                if before is not None:
                    before.values.update(row)
                    before.is_proven &= is_proven
            else:
                _keep(told, table, key, row, is_proven=is_proven)
    except (ValueError, KeyError, TypeError, RecursionError):
        return  # an altered entry, which is counted


def _keep(told: Told, table: str, key: Key, values: dict[str, Any], *, is_proven: bool) -> None:
    rows = told.rows[table]
    rows[key] = ToldRow(dict(values), is_proven, len(rows) + 1)
