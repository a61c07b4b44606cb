"""The rows that a recovered file gets: those that were read, corrected and completed by what the log tells."""

from collections.abc import Mapping
from typing import Any

from app.domain.recoveries import TableReport
from app.store.ledger import NOT_LOGGED
from app.store.recovering.found import Blob, Found, Key, Row
from app.store.recovering.layouts import Layout
from app.store.recovering.sound import Soundness
from app.store.recovering.told import Told, ToldRow
from app.store.schema import PIECE_BYTES

# Of these rows go and change, so one that no tree leads to may be of before.
_CHANGING = ("views", "closures")
_LOG = "ledger"


class Joining:
    """Joins both; `reports` counts what came from where, and what is known to be lost."""

    def __init__(self, known: Mapping[str, Layout], found: Found, told: Told) -> None:
        self._known, self._found, self._told = known, found, told
        self.rows: dict[str, dict[Key, Row]] = {}
        self.reports = {name: TableReport() for name in known}
        self._sound = Soundness()
        # Rows in which something could not be read and nothing tells what it was.
        self.spoilt: dict[str, int] = {}
        # What no entry of the log tells of.
        self.untold: dict[str, set[Key]] = {name: set() for name in known}

    def run(self) -> None:
        """All tables."""
        for name, layout in self._known.items():
            rows = dict(self._found.rows[name])
            if name == _LOG:
                self.reports[name].read = len(rows)
            else:
                self._join(layout, rows)
            self.rows[name] = rows
        self._count_lost()

    def _join(self, layout: Layout, rows: dict[Key, Row]) -> None:
        report, told = self.reports[layout.name], self._told.rows[layout.name]
        for key, row in list(rows.items()):
            if layout.name in _CHANGING and row.is_stray and key not in told:
                del rows[key]
                continue
            report.read += 1
            row.is_mended |= bool(self._sound.faults(layout.name, row.values))
            if key in told:
                self._correct(layout, row, told[key])
            else:
                self.untold[layout.name].add(key)
            if row.is_mended:
                row.values.update(self._sound.faults(layout.name, row.values))  # type: ignore[arg-type]
                self.spoilt[layout.name] = self.spoilt.get(layout.name, 0) + 1
        for key, tells in told.items():
            if key not in rows:
                self._give_back(layout, rows, key, tells)

    def _correct(self, layout: Layout, row: Row, tells: ToldRow) -> None:
        """A proven entry knows better than a row that says something else; bytes can't be had from it."""
        hidden = NOT_LOGGED.get(layout.name, frozenset())
        wrong = {
            name: value
            for name, value in tells.values.items()
            if name in row.values and name not in hidden and not _is_same(row.values[name], value)
        }
        values = {name: value for name, value in wrong.items() if not isinstance(value, dict)}
        if values and (tells.is_proven or row.is_mended):
            row.values.update(values)
            row.is_mended = False
            self.reports[layout.name].read -= 1
            self.reports[layout.name].mended += 1

    def _give_back(self, layout: Layout, rows: dict[Key, Row], key: Key, tells: ToldRow) -> None:
        bytes_wanted = [value for value in tells.values.values() if isinstance(value, dict)]
        names = [column.name for column in layout.columns]
        if bytes_wanted or not set(tells.values) <= set(names):
            self.reports[layout.name].lost += 1
            return
        values = {column.name: tells.values.get(column.name, column.default) for column in layout.columns}
        if layout.name == "actions":
            values["head_seq"] = 0
        rowid = int(tells.values[layout.alias]) if layout.alias else self._free(rows, tells.place)
        rows[key] = Row(rowid, values)
        self.reports[layout.name].told += 1

    @staticmethod
    def _free(rows: Mapping[Key, Row], wanted: int) -> int:
        taken = {row.rowid for row in rows.values()}
        return wanted if wanted not in taken else max(taken) + 1

    def _count_lost(self) -> None:
        """Numbers are given in a row, and parts are counted by what they belong to: gaps were rows once."""
        seen = self._mentioned()
        for name, layout in self._known.items():
            if layout.alias and name not in _CHANGING:
                numbers = [row.rowid for row in self.rows[name].values()]
                self.reports[name].lost += max([0, *numbers, *seen.get(name, [])]) - len(numbers)
        counts = self._parts("update_id", "update_rows"), self._parts("update_id", "update_files")
        for row in self.rows["updates"].values():
            for name, column, have in (
                ("update_rows", "row_count", counts[0]),
                ("update_files", "file_count", counts[1]),
            ):
                told = sum(key[0] == row.rowid for key in self._told.rows[name].keys() - self.rows[name].keys())
                missing = _number(row.values[column]) - have.get(row.rowid, 0)
                self.reports[name].lost += max(0, missing - told)
        pieces = self._parts("sha256", "content_pieces")
        for (sha256,), row in self.rows["contents"].items():
            wanted = -(-_number(row.values["size"]) // PIECE_BYTES)
            self.reports["content_pieces"].lost += max(0, wanted - pieces.get(sha256, 0))

    def _mentioned(self) -> dict[str, list[int]]:
        """Numbers of rows that others tell of: the newest ones are lost first where a file is cut."""
        updates, actions = self.rows["updates"].values(), self._found.rows["actions"].values()
        return {
            "ledger": [_number(row.values["head_n"]) for row in updates],
            "revisions": [
                *(_number(row.values["last_seq"]) for row in updates),
                *(_number(row.values["head_seq"]) for row in actions),
            ],
        }

    def _parts(self, column: str, table: str) -> dict[object, int]:
        counts: dict[object, int] = {}
        for row in self.rows[table].values():
            counts[row.values[column]] = counts.get(row.values[column], 0) + 1
        return counts


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _is_same(value: object, tells: Any) -> bool:
    if isinstance(value, Blob):
        return bool(tells == {"sha256": value.sha256, "size": value.size})
    return bool(value == tells)
