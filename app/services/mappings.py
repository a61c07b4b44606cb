"""How the user said to read a source, remembered for the next one that has the same headings."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.intake.choices import AS_FOUND, FIELDS, LEAVE_OUT, OBSERVATIONS, Choices
from app.intake.found import Found
from app.intake.headings import shape_of
from app.services.preferences import Preferences
from app.store.files import make_folder, write_whole

_NAME = "mappings.json"
# Nobody has more sources; the oldest goes first.
_MOST_KEPT = 200
_MOST_TABLES, _MOST_COLUMNS = 1_000, 1_000


class Mappings:
    """A small file beside the user's settings; a damaged one counts as empty, and so does a damaged entry.

    The command line has none: what a script does depends on its arguments alone.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._path = preferences.path.with_name(_NAME)

    @property
    def path(self) -> Path:
        """Where they are kept."""
        return self._path

    def recall(self, found: Found) -> Choices | None:
        """What was chosen for a source of the same shape; None where there was none, or it has no headings."""
        shape = _shape(found)
        return next((_choices(one) for one in reversed(self._read()) if shape and one.get("shape") == shape), None)

    def remember(self, found: Found, choices: Choices) -> None:
        """Keeps the choices for sources of this shape; those that choose nothing are forgotten.

        A UserError where the file can't be written.
        """
        shape, known = _shape(found), self._read()
        kept = [one for one in known if one.get("shape") != shape]
        if shape and choices != AS_FOUND:
            kept.append(
                {
                    "shape": shape,
                    "tables": list(choices.tables),
                    "columns": dict(choices.columns),
                    "rest": choices.rest,
                }
            )
        if kept != known:
            make_folder(self._path.parent)
            content = json.dumps({"sources": kept[-_MOST_KEPT:]}, indent=1, sort_keys=True)
            write_whole(self._path, content.encode("utf-8"))

    def _read(self) -> list[dict[str, Any]]:
        try:
            content = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        sources = content.get("sources") if isinstance(content, dict) else None
        return [one for one in sources if isinstance(one, dict)] if isinstance(sources, list) else []


def _shape(found: Found) -> str:
    """A hash over the headings of every table, in their order; empty where no table has a heading.

    The headings themselves need not be kept.
    """
    tables = [list(map(shape_of, one.table.header)) if one.table else [] for one in found.tables]
    if not any(heading for headings in tables for heading in headings):
        return ""
    return hashlib.sha256(json.dumps(tables).encode("ascii")).hexdigest()


def _choices(kept: dict[str, Any]) -> Choices | None:
    """The choices of an entry; None for one that this program could not have written."""
    tables, columns, rest = kept.get("tables"), kept.get("columns"), kept.get("rest")
    if not isinstance(tables, list) or not all(type(one) is int and 0 < one <= _MOST_TABLES for one in tables):
        return None
    if (
        not isinstance(columns, dict)
        or not _are_fields(list(columns.values()))
        or rest not in (OBSERVATIONS, LEAVE_OUT)
    ):
        return None
    return Choices(tuple(tables), columns, rest)


def _are_fields(names: Sequence[object]) -> bool:
    return len(names) <= _MOST_COLUMNS and all(name in FIELDS for name in names)
