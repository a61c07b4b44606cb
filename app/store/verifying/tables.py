"""What the log tells of each table: which rows are only ever added, which are changed, and how a row is called."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.ledger import canonical, form_maker, row_form
from app.domain.sentences import Sentence
from app.store.ledger import NOT_LOGGED
from app.store.verifying.source import PAGE_ROWS, Source

# Their rows lie in the order in which the log tells them.
ADDED = (
    "actions", "revisions", "updates", "update_files", "templates", "postings", "next_updates", "rule_sets",
    "questions", "overrides", "evidence", "contents",
)  # fmt: skip
KEPT = ("plans", "closures", "views")
UNNUMBERED = ("views",)
UPDATE_ROWS = "update_rows"
# Whole files lie in these: a page of them has to stay small.
_HEAVY = {"update_files": 4, "templates": 4}

_CALLED: Mapping[str, Sentence] = {
    "plans": Sentence("plan {id}"),
    "actions": Sentence("action #{number} of plan {plan_id}"),
    "revisions": Sentence("revision {seq}"),
    "updates": Sentence("update {number} of plan {plan_id}"),
    "update_rows": Sentence("the rows of the issued update with id {update_id}"),
    "update_files": Sentence("the file “{format}” of the issued update with id {update_id}"),
    "templates": Sentence("the template {sha256}"),
    "closures": Sentence("the closure report of plan {plan_id}"),
    "postings": Sentence("posting {id}"),
    "views": Sentence("the view “{name}” of plan {plan_id}"),
    "next_updates": Sentence("next update {id}"),
    "rule_sets": Sentence("rule set {id}"),
    "questions": Sentence("question {number} of plan {plan_id}, saved as {ordinal}"),
    "overrides": Sentence("overridden finding {id}"),
    "evidence": Sentence("evidence {number} of plan {plan_id}, saved as {ordinal}"),
    "contents": Sentence("the evidence file {sha256}"),
}


def called(table: str, row: Mapping[str, Any]) -> Sentence:
    """What a row is called to the user."""
    words = _CALLED.get(table, Sentence("a row of {table}"))
    values = {**{name: _short(value) for name, value in row.items()}, "table": table}
    try:
        words.template.format(**values)
    except KeyError:  # a damaged row need not have them
        return Sentence("a row of {table}", table=table)
    return words.filled(**values)


def _short(value: Any) -> str | int:
    return value if isinstance(value, int) else str(value)[:200]


def limits(source: Source) -> dict[str, int]:
    """The newest row of each table whose rows are only added."""
    found = {table: source.all(f"SELECT coalesce(max(rowid), 0) FROM {table}")[0][0] for table in ADDED}
    query = (
        "SELECT max(coalesce((SELECT max(id) FROM updates), 0), coalesce((SELECT max(update_id) FROM update_rows), 0))"
    )
    return {**found, UPDATE_ROWS: source.all(query)[0][0]}


def names_of(source: Source, table: str) -> list[str]:
    """The logged columns of a table in the order of the canonical form."""
    hidden = NOT_LOGGED.get(table, frozenset())
    return sorted(name for name, _ in source.columns(table) if name not in hidden)


def forms(source: Source, table: str, limit: int) -> Iterator[str]:
    """The canonical form of each row of a table whose rows are only added, in the log's order."""
    if table == UPDATE_ROWS:
        yield from map(canonical, update_rows(source, limit))
        return
    names = names_of(source, table)
    query = f"SELECT rowid AS _row, {_listed(names)} FROM {table}"
    rows = source.pages(query, "_row", limit, _HEAVY.get(table, PAGE_ROWS))
    if table in _HEAVY:
        yield from (row_form(dict(zip(names, row[1:], strict=True))) for row in rows)
    else:
        form = form_maker(names)
        yield from (form(row[1:]) for row in rows)


def update_rows(source: Source, limit: int) -> Iterator[dict[str, Any]]:
    """What each issued update shows, as the log tells it; positions that are not 1, 2, 3, … show, too."""
    ids = "SELECT id FROM updates WHERE id <= ? UNION SELECT DISTINCT update_id FROM update_rows ORDER BY 1"
    for (update_id,) in source.all(ids, (limit,)):
        query = "SELECT position, seq FROM update_rows WHERE update_id = ? ORDER BY position"
        rows = source.all(query, (update_id,))
        found = {"update_id": update_id, "seqs": [seq for _, seq in rows]}
        positions = [position for position, _ in rows]
        yield found if positions == list(range(1, len(rows) + 1)) else {**found, "positions": positions}


def rows(source: Source, table: str, limit: int | None = None) -> list[dict[str, Any]]:
    """All logged columns of all rows of a table in the order of their writing, bytes as they are."""
    if table == UPDATE_ROWS:
        return list(update_rows(source, 2**62 if limit is None else limit))
    names = names_of(source, table)
    where = "" if limit is None else f" WHERE rowid <= {limit}"
    return [
        dict(zip(names, row, strict=True))
        for row in source.all(f"SELECT {_listed(names)} FROM {table}{where} ORDER BY rowid")
    ]


def key_of(source: Source, table: str) -> tuple[str, ...]:
    """The columns that find a row."""
    if table == UPDATE_ROWS:
        return ("update_id",)
    keyed = sorted((place, name) for name, place in source.columns(table) if place)
    return tuple(name for _, name in keyed)


def _listed(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
