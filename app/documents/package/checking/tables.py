"""The tables of a package as CSV, made of what the log holds, so that they can be compared with it byte by byte."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

HISTORY_CSV, HISTORY_LINES = "history/history.csv", "history/history.jsonl"
UPDATES_CSV, EVIDENCE_CSV = "updates/updates.csv", "evidence/evidence.csv"
HISTORY = (
    "entry", "action", "revision", "seq", "at", "author", "reason", "text", "status", "status_text", "due",
    "due_earliest", "due_latest", "due_precision", "completed", "completed_earliest", "completed_latest",
    "completed_precision", "observations", "owner", "kind", "root_causes", "evaluation", "milestones", "split_from",
    "merged_into", "discarded",
)  # fmt: skip
UPDATES = (
    "file", "update", "dated", "format", "name", "sha256", "size", "issued_at", "author", "head_n", "head_hash",
)  # fmt: skip
EVIDENCE = (
    "entry", "evidence", "action", "revision", "kind", "name", "type", "size", "sha256", "text", "proves", "withdrawn",
    "at", "author", "file", "left_out",
)  # fmt: skip
# With these a spreadsheet may take a text for a formula; the last four are wide forms of the first.
_RISKY = ("=", "+", "-", "@", "'", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_line(cells: Iterable[object]) -> bytes:
    """A record of a table; an apostrophe keeps a spreadsheet from taking a text for a formula."""
    return (",".join(f'"{_plain(cell)}"' for cell in cells) + "\r\n").encode("utf-8", "surrogateescape")


def _plain(cell: object) -> str:
    text = "" if cell is None else str(cell)
    return (f"'{text}" if text.startswith(_RISKY) else text).replace('"', '""')


def history_cells(n: int, number: int, row: Mapping[str, Any]) -> list[object]:
    """The record of a revision that entry `n` holds, of the action with this number."""
    named = {"entry": n, "action": number, "revision": row["ordinal"], "text": row["action"]}
    return [named[column] if column in named else row.get(column) for column in HISTORY]


def update_cells(path: str, row: Mapping[str, Any], update: Mapping[str, Any]) -> list[object]:
    """The record of an issued file; `path` is empty where the package does without it."""
    own = {"file": path, "update": update["number"], "sha256": row["content"]["sha256"]}
    known = {**update, **{name: row[name] for name in ("format", "name", "size")}, **own}
    return [known.get(column) for column in UPDATES]


def evidence_cells(
    n: int, row: Mapping[str, Any], action: int | None, revision: int | None, path: str, left_out: str
) -> list[object]:
    """The record of a save of evidence; `action` and `revision` are numbers as people say them."""
    named: dict[str, object] = {
        "entry": n, "evidence": f"E{row['number']}.{row['ordinal']}", "action": action, "revision": revision,
        "file": path, "left_out": left_out,
    }  # fmt: skip
    return [named[column] if column in named else row.get(column) for column in EVIDENCE]
