"""Making a new database of what can be read in a damaged one; the damaged file is never written."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from app.domain.errors import UserError
from app.domain.ledger import EMPTY, FOUND, Head, content, entry_after, row_form
from app.domain.recoveries import TABLE_LABELS, Recovery
from app.domain.revisions import time_text
from app.domain.sentences import Sentence, counted
from app.store import copies, files, guards
from app.store.ledger import NOT_LOGGED
from app.store.recovering.found import Blob, Found, Reading, Row
from app.store.recovering.joining import Joining
from app.store.recovering.layouts import Layout, layouts
from app.store.recovering.pages import PageFile
from app.store.recovering.references import References
from app.store.recovering.told import Told, read_log
from app.store.schema import APPEND_ONLY, metadata
from app.store.upgrading import build_file
from app.store.verifying.database import verify

_ORDER = [table.name for table in metadata.sorted_tables if table.name != "ledger"]
_UPDATE_ROWS = "update_rows"
_MOST_SAID = 12


def recover(source: Path, target: Path, at: datetime) -> Recovery:
    """Writes what can be read into a new file, whole or not at all; a UserError where nothing of ours can be."""
    if not source.is_file():
        raise UserError("There is no file {path}: check the name.", path=source)
    if target.exists():
        raise UserError("{path} exists already: choose another name, or open it.", path=target)
    if not target.parent.is_dir():
        raise UserError("There is no folder {folder}: create it first, or choose another one.", folder=target.parent)
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with _played_back(source) as (path, troubles), PageFile(path) as pages:
            made = _Recovered(source, pages, troubles).write(unfinished, at)
        copies.refuse_damaged(unfinished)
        verdict = verify(unfinished)
        files.publish_new(unfinished, target)
    except OSError as error:
        why = str(error.strerror)
        raise UserError(
            "{path} can't be written ({why}): make room or choose another folder.", path=target, why=why
        ) from (error)
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return Recovery(source, target, made.joining.reports, tuple(made.troubles), verdict)


@contextmanager
def _played_back(source: Path) -> Iterator[tuple[Path, list[Sentence]]]:
    """The file as it was before a change that was never finished, in a copy, where its journal can be played back."""
    journal = source.with_name(f"{source.name}-journal")
    if not journal.exists():
        yield source, []
        return
    with tempfile.TemporaryDirectory(prefix="remediary-") as folder:
        copy = Path(folder) / source.name
        shutil.copyfile(source, copy)
        shutil.copyfile(journal, copy.with_name(journal.name))
        try:
            with closing(sqlite3.connect(copy)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            yield copy, []
        except sqlite3.Error:
            shutil.copyfile(source, copy)
            yield copy, [Sentence("A change that was going on when the file broke could not be taken back.")]


class _Recovered:
    """What was read of a file, and how it is written into another one."""

    def __init__(self, source: Path, pages: PageFile, troubles: list[Sentence]) -> None:
        self._known: dict[str, Layout] = layouts()
        self._reading = Reading(pages, self._known)
        found = self._reading.run()
        if not any(found.rows.values()):
            raise UserError("Nothing of a plan can be read in {path}: restore it from a backup.", path=source)
        self._told = read_log(found.rows["ledger"], self._known)
        self.joining = Joining(self._known, found, self._told)
        self.joining.run()
        mending = References(self._known, self.joining.rows, self.joining.reports, self.joining.untold)
        mending.mend()
        self.troubles = [
            *troubles,
            *_of_pages(pages),
            *_troubles(found, self._told),
            *self._spoilt(),
            *mending.troubles,
        ]

    def _spoilt(self) -> Iterator[Sentence]:
        for name, count in self.joining.spoilt.items():
            yield counted(
                "{table}: in {count} row something can't be read, and nothing tells what it was.",
                "{table}: in {count} rows something can't be read, and nothing tells what it was.",
                count,
                table=TABLE_LABELS[name],
            )

    def write(self, path: Path, at: datetime) -> "_Recovered":
        """Builds the file, fills it, and sets its guards again."""
        build_file(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute("BEGIN IMMEDIATE")
            wanted = guards.statements(APPEND_ONLY)
            schema = connection.execute("SELECT content FROM ledger").fetchone()[0]
            for name in wanted:
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute("DELETE FROM ledger")
            for name in [*_ORDER, "ledger"]:
                for row in sorted(self.joining.rows[name].values(), key=lambda row: row.rowid):
                    self._insert(connection, name, row)
            self._go_on_with_log(connection, schema, time_text(at))
            for statement in wanted.values():
                connection.execute(statement)
            connection.execute("COMMIT")
        return self

    def _insert(self, connection: sqlite3.Connection, name: str, row: Row) -> None:
        columns = [column.name for column in self._known[name].columns]
        values = [row.values[column] for column in columns]
        held = [self._reading.blob(value) if isinstance(value, Blob) else value for value in values]
        if not self._known[name].alias:
            columns, held = ["rowid", *columns], [row.rowid, *held]
        marks = ", ".join("?" * len(held))
        connection.execute(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", held)

    def _go_on_with_log(self, connection: sqlite3.Connection, schema: str, at: str) -> None:
        """Enters what no entry tells of, and how the file is built where that entry is lost."""
        last = connection.execute("SELECT n, hash FROM ledger ORDER BY n DESC LIMIT 1").fetchone()
        head = Head(*last) if last else EMPTY
        texts = [text for name in _ORDER for text in self._untold(name, at)]
        if not self._told.has_schema:
            texts.append(schema)
        for text in texts:
            entry = entry_after(head, text)
            connection.execute("INSERT INTO ledger VALUES (?, ?, ?)", (entry.n, entry.content, entry.hash))
            head = Head(entry.n, entry.hash)

    def _untold(self, name: str, at: str) -> Iterator[str]:
        rows, keys = self.joining.rows[name], self.joining.untold[name]
        chosen = sorted((rows[key] for key in keys if key in rows), key=lambda row: row.rowid)
        if name == "content_pieces":
            return
        if name == _UPDATE_ROWS:
            for update in dict.fromkeys(row.values["update_id"] for row in chosen):
                seqs = [row.values["seq"] for key, row in sorted(rows.items()) if key[0] == update]
                row_text = row_form({"update_id": update, "seqs": seqs})  # type: ignore[dict-item]
                yield content(FOUND, name, self._plan(name, {"update_id": update}), row_text, "", at)
            return
        hidden = NOT_LOGGED.get(name, frozenset())
        for row in chosen:
            shown = {key: _plain(value) for key, value in row.values.items() if key not in hidden}
            yield content(FOUND, name, self._plan(name, row.values), row_form(shown), "", at)  # type: ignore[arg-type]

    def _plan(self, name: str, values: Mapping[str, object]) -> int | None:
        """The plan that a row belongs to, as its entry tells it."""
        found = values["id"] if name == "plans" else values.get("plan_id")
        for table, column in (("updates", "update_id"), ("actions", "action_id")):
            parent = self.joining.rows[table].get((values.get(column),))
            if found is None and parent is not None:
                found = parent.values["plan_id"]
        return found if isinstance(found, int) else None


def _plain(value: object) -> object:
    return {"sha256": value.sha256, "size": value.size} if isinstance(value, Blob) else value


def _of_pages(pages: PageFile) -> Iterator[Sentence]:
    if not pages.has_header:
        yield Sentence("The beginning of the file can't be read; the tables were told apart by what stands in them.")
    elif pages.told > pages.count:
        yield Sentence("The file is cut short: {count} of {all} pages are there.", count=pages.count, all=pages.told)


def _troubles(found: Found, told: Told) -> Iterator[Sentence]:
    if found.lost_pages:
        yield counted(
            "{count} page of tables can't be read.", "{count} pages of tables can't be read.", len(found.lost_pages)
        )
    for name, count in found.broken.items():
        yield counted(
            "{table}: {count} row can't be read.",
            "{table}: {count} rows can't be read.",
            count,
            table=TABLE_LABELS[name],
        )
    if not found.rows["ledger"]:
        yield Sentence("The history log is lost; a new one begins with what was found.")
    if told.missing:
        yield counted(
            "{count} entry of the history log is lost: {numbers}.",
            "{count} entries of the history log are lost: {numbers}.",
            len(told.missing), numbers=_shown(told.missing),
        )  # fmt: skip
    if told.altered:
        yield counted(
            "{count} entry of the history log does not fit its hash: {numbers}.",
            "{count} entries of the history log do not fit their hashes: {numbers}.",
            len(told.altered), numbers=_shown(told.altered),
        )  # fmt: skip


def _shown(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers[:_MOST_SAID])) + (" …" if len(numbers) > _MOST_SAID else "")
