"""How a table of actions can be looked at: a view, which can have a name and be kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.errors import UserError
from app.domain.filters import Filter
from app.domain.texts import line

_LONGEST_NAME = 80
_FILTERS = {each.value: each for each in Filter}
GROUPS = ("", "status", "owner")


@dataclass(frozen=True, slots=True)
class View:
    """Columns with their widths from the leading edge on (0 is the usual width), order, groups, filters and search.

    No columns at all stands for the usual ones.
    """

    columns: tuple[tuple[str, int], ...] = ()
    sort: str = "number"
    descending: bool = False
    group: str = ""
    filters: frozenset[Filter] = frozenset()
    search: str = ""
    in_history: bool = False
    whole_texts: bool = False
    changes_in_place: bool = False


def view_text(view: View) -> str:
    """A view as it is kept: JSON."""
    value = {
        "columns": [list(column) for column in view.columns],
        "sort": view.sort,
        "descending": view.descending,
        "group": view.group,
        "filters": sorted(each.value for each in view.filters),
        "search": view.search,
        "in_history": view.in_history,
        "whole_texts": view.whole_texts,
        "changes_in_place": view.changes_in_place,
    }
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def read_view(text: str) -> View:
    """The view in a kept text; what can't be read, as of another version, counts as usual."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        found = {}
    value: Mapping[str, Any] = found if isinstance(found, dict) else {}
    group = value.get("group")
    named = value.get("filters")
    return View(
        columns=_columns(value.get("columns")),
        sort=_text(value.get("sort")) or "number",
        descending=value.get("descending") is True,
        group=group if group in GROUPS else "",
        filters=frozenset(_FILTERS[name] for name in named if name in _FILTERS)
        if isinstance(named, list)
        else frozenset(),
        search=_text(value.get("search")),
        in_history=value.get("in_history") is True,
        whole_texts=value.get("whole_texts") is True,
        changes_in_place=value.get("changes_in_place") is True,
    )


def view_name(typed: str) -> str:
    """The name that a view is kept under; a UserError where it is no name."""
    name = line(typed)
    if not name:
        raise UserError("The view needs a name: say what it shows.")
    if len(name) > _LONGEST_NAME:
        raise UserError("The view's name is too long: use at most {count} characters.", count=_LONGEST_NAME)
    return name


def _columns(value: object) -> tuple[tuple[str, int], ...]:
    found = []
    for each in value if isinstance(value, list) else ():
        match each:
            case [str(field), int(width)] if 0 <= width < 10_000:
                found.append((field, width))
    return tuple(found)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
