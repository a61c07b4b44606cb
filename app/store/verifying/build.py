"""How a database file is built: its pages, its tables and guards, the numbers in its header."""

import json
import re

from app.domain.ledger import SCHEMA
from app.domain.sentences import Sentence
from app.domain.verdicts import Problem, ProblemKind
from app.store import guards, sqlite
from app.store.schema import APPEND_ONLY, SCHEMA_VERSION
from app.store.verifying.source import Source

_MOST_DAMAGES = 20
_MISFIT = re.compile(r"(?:non-\w+|NULL) value in (\w+)\.(\w+)")
_OBJECTS = "SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"
# SQLite makes these by itself, without a statement, and names them after their table.
_OWN = "sqlite_autoindex_"
_ODD = (
    "SELECT type, name FROM sqlite_master WHERE (type = 'table' AND tbl_name IS NOT name)"
    f" OR (instr(name, '{_OWN}') = 1 AND (sql IS NOT NULL OR instr(name, '{_OWN}' || tbl_name || '_') IS NOT 1))"
)


def damages(source: Source) -> list[Problem]:
    """What SQLite itself finds wrong with its pages and indexes, and references that lead nowhere."""
    found = source.all(f"PRAGMA integrity_check({_MOST_DAMAGES})")
    problems = [_damage(str(row[0])[:300]) for row in found if row[0] != "ok"]
    for table, rowid, parent, _ in source.all("PRAGMA foreign_key_check")[:_MOST_DAMAGES]:
        sentence = Sentence("Row {row} of {table} leads to nothing in {parent}.", row=rowid, table=table, parent=parent)
        problems.append(Problem(ProblemKind.REFERENCE, sentence, 0, table, f"rowid={rowid}"))
    return problems


def _damage(what: str) -> Problem:
    misfit = _MISFIT.fullmatch(what)
    table, column = misfit.groups() if misfit else ("", "")
    sentence = Sentence("The file is damaged: {what}.", what=what)
    return Problem(ProblemKind.BUILD, sentence, 0, table, "", column)


def changes(source: Source, entries: list[tuple[int, str]]) -> list[Problem]:
    """Where the file is not built as the log says, or lacks a guard of ours."""
    n, built = _last_schema(entries)
    if built is None:
        return [_problem(Sentence("The log does not tell how the database is built."))]
    now = [[str(value) for value in row] for row in source.all(_OBJECTS)]
    differing = [*_differing(n, built["objects"], now), *_odd(source, n)]
    told = {one.key for one in differing}
    problems = [*differing, *(one for one in _unguarded(now) if one.key not in told)]
    problems += _numbers(source, n, built["version"])
    return problems


def _last_schema(entries: list[tuple[int, str]]) -> tuple[int, dict[str, list[list[str]]] | None]:
    for n, text in reversed(entries):
        try:
            entry = json.loads(text)
            if entry["change"] == SCHEMA:
                return n, dict(entry["row"])
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
    return 0, None


def _differing(n: int, was: list[list[str]], now: list[list[str]]) -> list[Problem]:
    before, after = ({(kind, name): sql for kind, name, sql in objects} for objects in (was, now))
    found = []
    for kind, name in sorted(before.keys() | after.keys()):
        old, new = before.get((kind, name)), after.get((kind, name))
        if old == new:
            continue
        if new is None:
            sentence = Sentence("The {kind} {name} is gone.", kind=kind, name=name)
        elif old is None:
            sentence = Sentence("The {kind} {name} was added.", kind=kind, name=name)
        else:
            sentence = Sentence("The {kind} {name} was changed.", kind=kind, name=name)
        found.append(Problem(ProblemKind.BUILD, sentence, n, "sqlite_master", f"name={name}", "sql", old, new))
    return found


def _odd(source: Source, n: int) -> list[Problem]:
    """What the log tells nothing of, as it follows from the name of a table or of an index of SQLite's own."""
    return [
        Problem(
            ProblemKind.BUILD, Sentence("The {kind} {name} was changed.", kind=kind, name=name), n, "sqlite_master",
            f"name={name}",
        )
        for kind, name in source.all(_ODD)
    ]  # fmt: skip


def _unguarded(now: list[list[str]]) -> list[Problem]:
    lying = {name: sql for kind, name, sql in now if kind == "trigger"}
    wanted = guards.statements(APPEND_ONLY)
    gone = [name for name, statement in wanted.items() if lying.get(name) != statement]
    said = [(name, Sentence("The guard {name} is missing.", name=name)) for name in gone]
    return [Problem(ProblemKind.BUILD, sentence, 0, "sqlite_master", f"name={name}") for name, sentence in said]


def _numbers(source: Source, n: int, version: object) -> list[Problem]:
    told = {"application_id": sqlite.APPLICATION_ID, "user_version": version}
    found = []
    for name, was in told.items():
        now = source.all(f"PRAGMA {name}")[0][0]
        if now != was:
            sentence = Sentence("The header's {name} was {was} and is {now} now.", name=name, was=str(was), now=now)
            found.append(Problem(ProblemKind.BUILD, sentence, n, "header", "", name, str(was), str(now)))
    migrated = [row[0] for row in source.all("SELECT * FROM alembic_version")]
    if version == SCHEMA_VERSION and migrated != [f"{SCHEMA_VERSION:04}"]:
        sentence = Sentence("The mark of the newest migration was changed.")
        now = " ".join(map(str, migrated))
        found.append(
            Problem(ProblemKind.BUILD, sentence, n, "alembic_version", "", "version_num", f"{SCHEMA_VERSION:04}", now)
        )
    return found


def _problem(sentence: Sentence) -> Problem:
    return Problem(ProblemKind.BUILD, sentence)
