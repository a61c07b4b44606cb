"""Which action of which plan a problem is about, so that people find it."""

import json
import sqlite3
from pathlib import Path

from app.domain.verdicts import Place, Problem
from app.store.verifying.source import Source, opened

_BY_SEQ = (
    "SELECT plans.title, actions.number FROM revisions JOIN actions ON actions.id = revisions.action_id"
    " JOIN plans ON plans.id = actions.plan_id WHERE revisions.seq = ?"
)
_BY_ID = "SELECT plans.title, actions.number FROM actions JOIN plans ON plans.id = actions.plan_id WHERE actions.id = ?"
_PLAN = "SELECT title, 0 FROM plans WHERE id = ?"


def places(path: Path, problems: tuple[Problem, ...]) -> dict[Problem, Place]:
    """The place of each problem that has one; a file that can't be read to its end tells none."""
    found: dict[Problem, Place] = {}
    try:
        with opened(path) as source:
            for problem in problems:
                place = _place(source, problem)
                if place is not None:
                    found[problem] = place
    except sqlite3.Error:  # which is the first thing that the verdict says
        pass
    return found


def _place(source: Source, problem: Problem) -> Place | None:
    for query, value in _asked(problem):
        rows = source.all(query, (value,)) if value is not None else []
        if rows:
            return Place(str(rows[0][0]), int(rows[0][1]))
    return None


def _asked(problem: Problem) -> list[tuple[str, object]]:
    """What to ask for it, the best way first; a row that is gone is known by what it was."""
    row = _row(problem)
    name, _, value = problem.key.partition("=")
    key = value if name in ("seq", "id") and value.isdecimal() else None
    if problem.table == "revisions":
        return [(_BY_SEQ, key), (_BY_ID, row.get("action_id"))]
    if problem.table == "actions":
        return [(_BY_ID, key), (_PLAN, row.get("plan_id"))]
    if problem.table == "plans":
        return [(_PLAN, key)]
    return [(_PLAN, row.get("plan_id"))]


def _row(problem: Problem) -> dict[str, object]:
    """The whole row that was removed or inserted, where the problem tells one."""
    try:
        told = json.loads(problem.was or problem.found or "")
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
