"""Verdicts for the terminal and as JSON."""

from typing import Any

from app.domain.ledger import Head
from app.domain.sentences import counted
from app.domain.verdicts import Problem, Verdict

# More than anybody reads; --json has them all.
_MOST_LINES = 20


def verdict_json(found: Verdict) -> dict[str, Any]:
    """What was found, the first thing first; `entries` counts those of the log."""
    return {
        "ok": found.holds,
        "entries": found.head.n,
        "head": {"n": found.head.n, "hash": found.head.hash},
        "problems": [_problem_json(one) for one in found.problems],
    }


def _problem_json(one: Problem) -> dict[str, Any]:
    return {
        "kind": one.kind.value, "entry": one.entry or None, "table": one.table, "key": one.key, "column": one.column,
        "was": one.was, "is": one.found, "sentence": str(one.sentence),
    }  # fmt: skip


def verdict_lines(found: Verdict, held: Head | None) -> list[str]:
    """The verdict for a terminal; `held` is the head that was compared with, where there is one."""
    head = f"Entry {found.head.n}, SHA-256 {found.head.hash}"
    if found.holds:
        compared = [f"Its first {held.n} entries are the history that was compared with."] if held else []
        said = counted(
            "Everything is as it was written, by {count} entry of the log.",
            "Everything is as it was written, by {count} entries of the log.",
            found.head.n,
        )
        return [str(said), *compared, head]
    wrong = counted("{count} thing is wrong:", "{count} things are wrong:", len(found.problems))
    more = len(found.problems) - _MOST_LINES
    shown = [f"- {one.sentence}" for one in found.problems[:_MOST_LINES]]
    return [str(wrong), *shown, *([f"- and {more} more; --json lists them all."] if more > 0 else [])]
