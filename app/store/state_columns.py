"""The states of actions as the columns of their revisions, many at once."""

import json
from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from app.domain.actions import ActionState
from app.domain.dates import WrittenDate
from app.domain.milestones import Milestone

_AS_THEY_ARE = (
    "action",
    "status_text",
    "observations",
    "owner",
    "root_causes",
    "evaluation",
    "split_from",
    "merged_into",
)
_DATES = ("due", "completed")


def columns_of(states: Sequence[ActionState]) -> dict[str, Sequence[Any]]:
    """Each column that tells of a state, with its value in each of them."""
    columns: dict[str, Sequence[Any]] = {name: list(map(attrgetter(name), states)) for name in _AS_THEY_ARE}
    for name in _DATES:
        columns |= _date_columns(name, list(map(attrgetter(name), states)))
    return columns | {
        "status": [state.status.value for state in states],
        "kind": [state.kind.value if state.kind else None for state in states],
        "discarded": [int(state.discarded) for state in states],
        "milestones": [_milestones_json(state.milestones) for state in states],
    }


def _date_columns(name: str, dates: Sequence[WrittenDate]) -> dict[str, Sequence[str | None]]:
    # Few dates stand in many rows; finding one by its value would take as long as taking it apart.
    parts = {id(written): _date_parts(written) for written in {id(written): written for written in dates}.values()}
    names = (name, f"{name}_earliest", f"{name}_latest", f"{name}_precision")
    return dict(zip(names, zip(*(parts[id(written)] for written in dates), strict=True), strict=True))


def _milestones_json(milestones: tuple[Milestone, ...]) -> str:
    if not milestones:  # as in most rows
        return "[]"
    rows = [[one.text, _date_parts(one.due), _date_parts(one.completed)] for one in milestones]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _date_parts(written: WrittenDate) -> list[str | None]:
    return [written.text, _day_text(written.earliest), _day_text(written.latest), written.precision.value]


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None
