"""A whole database file recomputed: tables against log, log against its own chain, files against their bytes."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from app.domain.ledger import Head
from app.domain.sentences import Sentence
from app.domain.verdicts import Problem, ProblemKind, Verdict, in_order
from app.store.verifying import build, contents, explaining, tables
from app.store.verifying.chain import Chain, table_of
from app.store.verifying.source import Source, opened

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_TOLD_EACH = 2_000
_LEDGER = "SELECT n, content, hash FROM ledger"


def verify(path: Path, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Verdict:
    """What is wrong with a file of the newest schema; `progress` is told of entries done and of all."""
    found: list[Problem] = []
    try:
        # SQLite looks over its pages meanwhile, on the machine's other core.
        with ThreadPoolExecutor(1) as beside, opened(path) as source:
            damages = beside.submit(_damages, path)
            verdict = _Verification(source, found, progress, cancelled).run()
            return replace(verdict, problems=in_order([*damages.result(), *verdict.problems]))
    except (sqlite3.Error, TypeError, ValueError, OverflowError) as error:
        # Whatever somebody put where a number or a text belongs, it is no reason to fail without a verdict.
        sentence = Sentence("The file can't be read to its end: {why}.", why=str(error)[:300])
        return Verdict(problems=in_order([Problem(ProblemKind.UNREADABLE, sentence), *found]))


def holds(path: Path, wanted: str) -> Head | None:
    """The entry with this hash in a file's log, None where there is none."""
    try:
        with opened(path) as source:
            rows = source.all("SELECT n, hash FROM ledger WHERE hash = ? ORDER BY n LIMIT 1", (wanted,))
    except sqlite3.Error:  # what `verify` says of it is said there
        return None
    return Head(*rows[0]) if rows else None


def _damages(path: Path) -> list[Problem]:
    with opened(path) as source:
        return build.damages(source)


class _Verification:
    def __init__(
        self, source: Source, problems: list[Problem], progress: Progress | None, cancelled: Cancelled | None
    ) -> None:
        self._source, self._problems, self._progress, self._cancelled = source, problems, progress, cancelled

    def run(self) -> Verdict:
        source = self._source
        with source.snapshot():  # what others write from here on is left for the next time
            last = source.all("SELECT coalesce(max(n), 0) FROM ledger")[0][0]
            limits = tables.limits(source)
            kept = {table: tables.rows(source, table) for table in tables.KEPT}
            self._problems += contents.wrong_references(source)
        chain = Chain({table: tables.forms(source, table, limits[table]) for table in limits})
        if not self._follow(chain, last):
            return Verdict(chain.head, in_order(self._problems + chain.problems), complete=False)
        chain.finish()
        self._problems += chain.problems
        for table in tables.KEPT:
            entries = chain.kept.get(table, [])
            if not self._explain(table, entries, kept[table]) and self._is_moved(table, entries, kept[table]):
                self._problems.append(explaining.moved(table, 0))
        for table in sorted(chain.suspects & limits.keys()):
            self._suspect(table, last, limits[table])
        self._problems += self._unknown(chain)
        self._problems += build.changes(source, chain.kept.get("schema", []))
        self._problems += contents.wrong_contents(source)
        return Verdict(chain.head, in_order(self._problems))

    def _follow(self, chain: Chain, last: int) -> bool:
        for done, (n, text, stored) in enumerate(self._source.pages(_LEDGER, "n", last)):
            if done % _TOLD_EACH == 0:
                if self._cancelled is not None and self._cancelled():
                    return False
                if self._progress is not None:
                    self._progress(done, last)
            chain.take(n, text, stored)
        return True

    def _explain(self, table: str, entries: list[tuple[int, str]], rows: list[dict[str, object]]) -> bool:
        key = tables.key_of(self._source, table)
        found = explaining.differences(table, key, explaining.told(entries, key), rows)
        self._problems += found
        return bool(found)

    def _is_moved(self, table: str, entries: list[tuple[int, str]], rows: list[dict[str, object]]) -> bool:
        """True where rows without a number lie in another order than they were written in."""
        if table not in tables.UNNUMBERED:
            return False
        key = tables.key_of(self._source, table)
        return list(explaining.told(entries, key)) != [tuple(row[name] for name in key) for row in rows]

    def _suspect(self, table: str, last: int, limit: int) -> None:
        every = self._source.pages(_LEDGER, "n", last)
        entries = [(n, text) for n, text, _ in every if table_of(text) == table]
        if not self._explain(table, entries, tables.rows(self._source, table, limit)):
            self._problems.append(explaining.moved(table, 0))

    def _unknown(self, chain: Chain) -> list[Problem]:
        """Entries of tables that there are none of."""
        return [
            Problem(ProblemKind.LOG, Sentence("Entry {n} of the log tells of no table.", n=n), n, "ledger", f"n={n}")
            for table in chain.kept.keys() - {*tables.KEPT, "schema"}
            for n, _ in chain.kept[table]
        ]
