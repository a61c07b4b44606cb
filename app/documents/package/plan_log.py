"""What a package takes from the log of a database: the entries of one plan, and the tables that they make."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from app.documents.package.checking.tables import history_cells
from app.domain.ledger import FOUND, INSERT, SCHEMA, Entry, canonical
from app.domain.revisions import read_time

Row = Mapping[str, Any]
_AT = re.compile(r'\{"at":"([^"\\]+)"')
_NEVER = datetime(1980, 1, 1, tzinfo=UTC)
# What belongs to no plan, and goes with those that name it: the column that is named.
_SHARED = {"templates": "sha256", "rule_sets": "name", "contents": "sha256"}


class PlanLog:
    """The entries of a database, taken in their order; those of evidence numbers in `hidden` are not shown."""

    def __init__(self, plan_id: int, hidden: frozenset[int] = frozenset()) -> None:
        self._plan_id, self._hidden = plan_id, hidden
        self._mine = (f'"plan":{plan_id},', '"plan":null,')
        self._last_at = ""
        self._own, self._shared, self._named = set[int](), list[tuple[int, str, str]](), set[tuple[str, str]]()
        self.numbers, self.ordinals = dict[int, int](), dict[int, int]()
        self.updates, self.files = dict[int, Row](), list[tuple[int, Row]]()
        self.evidence, self.withheld = list[tuple[int, Row]](), set[int]()
        self.templates = list[Row]()
        self.history, self.history_lines = list[list[object]](), list[bytes]()
        self.revisions = dict[int, str]()

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        found = _AT.match(entry.content)
        if found:
            self._last_at = found[1]
        if not any(mine in entry.content for mine in self._mine):
            return
        content = json.loads(entry.content)
        table, row, plan = content["table"], content["row"], content["plan"]
        if plan == self._plan_id or content["change"] == SCHEMA:
            self._own.add(entry.n)
            self._take_row(entry, table, row, added=content["change"] in (INSERT, FOUND))
        elif plan is None and table in _SHARED:
            self._shared.append((entry.n, table, str(row[_SHARED[table]])))
            if table == "templates":
                self.templates.append(row)

    def _take_row(self, entry: Entry, table: str, row: Row, *, added: bool) -> None:
        if table in ("plans", "updates"):
            self._named |= {("templates", str(row.get("template"))), ("rule_sets", str(row.get("rules")))}
        if not added:
            return
        if table == "actions":
            self.numbers[row["id"]] = row["number"]
        elif table == "revisions":
            self.ordinals[row["seq"]] = row["ordinal"]
            self.revisions[row["seq"]] = canonical(row)
            self.history_lines.append(shown_line(entry))
            self.history.append(history_cells(entry.n, self.numbers[row["action_id"]], row))
        elif table == "updates":
            self.updates[row["id"]] = row
        elif table == "update_files":
            self.files.append((entry.n, row))
        elif table == "evidence":
            self._take_evidence(entry.n, row)

    def _take_evidence(self, n: int, row: Row) -> None:
        self.evidence.append((n, row))
        self._named.add(("contents", row["sha256"]))
        if row["number"] in self._hidden:
            self.withheld.add(n)

    def shown(self) -> frozenset[int]:
        """The entries whose contents go into the package."""
        named = {n for n, table, name in self._shared if (table, name) in self._named}
        return frozenset((self._own | named) - self.withheld)

    def used_templates(self) -> Iterator[str]:
        """The Word templates that the plan or one of its updates names, by their SHA-256."""
        return (row["sha256"] for row in self.templates if ("templates", row["sha256"]) in self._named)

    @property
    def as_of(self) -> datetime:
        """When the newest entry was written that says so."""
        try:
            return read_time(self._last_at).astimezone(UTC)
        except (ValueError, OverflowError):
            return _NEVER


def shown_line(entry: Entry) -> bytes:
    """The line of an entry whose content is shown."""
    return f'{{"content":{entry.content},"n":{entry.n}}}\n'.encode("utf-8", "surrogateescape")
