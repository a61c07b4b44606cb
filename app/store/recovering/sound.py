"""Values that our own program could not read: a flipped bit can make any text of what has to be a day or a status."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime

from app import assets
from app.domain.actions import Kind, Status
from app.domain.dates import Precision
from app.domain.publishing import CHOICES

_NO_MOMENT = "1970-01-01T00:00:00.000Z"
Check = Callable[[object], bool]


def _is_day(value: object) -> bool:
    return value is None or (isinstance(value, str) and _reads(date.fromisoformat, value))


def _is_known_day(value: object) -> bool:
    return value is not None and _is_day(value)


def _is_moment(value: object) -> bool:
    return isinstance(value, str) and value.endswith("Z") and _reads(datetime.fromisoformat, value)


def _is_day_or_moment(value: object) -> bool:
    return value == "" or _is_known_day(value) or _is_moment(value)


def _is_steps(value: object) -> bool:
    if not isinstance(value, str) or not _reads(json.loads, value):
        return False
    steps = json.loads(value)
    return isinstance(steps, list) and all(_is_step(step) for step in steps)


def _is_step(step: object) -> bool:
    match step:
        case [str(), [str(), due_from, due_to, due], [str(), done_from, done_to, done]]:
            return all(map(_is_day, (due_from, due_to, done_from, done_to))) and {due, done} <= _values(Precision)
    return False


def _is_object(value: object) -> bool:
    return isinstance(value, str) and _reads(json.loads, value) and isinstance(json.loads(value), dict)


def _reads(read: Callable[[str], object], value: str) -> bool:
    try:
        read(value)
    except (ValueError, RecursionError):
        return False
    return True


def _values(kind: type[Status] | type[Kind] | type[Precision]) -> set[object]:
    return {item.value for item in kind}


def _one_of(allowed: set[object]) -> Check:
    return lambda value: value in allowed


def _of_details() -> dict[str, tuple[Check, object]]:
    choices = {name: (_one_of(set(allowed)), next(iter(allowed))) for name, allowed in CHOICES.items()}
    days = dict.fromkeys(("opened", "next_update_due", "closed"), (_is_day, None))
    moments = dict.fromkeys(("aware", "first_report", "full_report", "closure_reported"), (_is_day_or_moment, ""))
    data = {name: (_one_of(set(assets.names(f"{name}s"))), "classic") for name in ("layout", "wording")}
    return {**choices, **days, **moments, **data}


def _checks() -> Mapping[str, Mapping[str, tuple[Check, object]]]:
    days = ("due_earliest", "due_latest", "completed_earliest", "completed_latest")
    details, at = _of_details(), (_is_moment, _NO_MOMENT)
    precision = (_one_of(_values(Precision)), Precision.UNKNOWN.value)
    return {
        "plans": details,
        "updates": {**details, "dated": (_is_known_day, _NO_MOMENT[:10]), "issued_at": at},
        "revisions": {
            "at": at,
            "status": (_one_of(_values(Status)), Status.PLANNED.value),
            "kind": (_one_of({None, *_values(Kind)}), None),
            **dict.fromkeys(("due_precision", "completed_precision"), precision),
            **dict.fromkeys(days, (_is_day, None)),
            "milestones": (_is_steps, "[]"),
        },
        "views": {"content": (_is_object, "{}")},
        "next_updates": {"day": (_is_day, None), "at": at},
        **{name: {"at": at} for name in ("postings", "rule_sets", "questions", "overrides", "evidence")},
    }  # fmt: skip


class Soundness:
    """Knows what each column may hold."""

    def __init__(self) -> None:
        self._checks = _checks()

    def faults(self, table: str, values: Mapping[str, object]) -> dict[str, object]:
        """The columns of a row that can't be read, each with what may stand there instead."""
        checks = self._checks.get(table, {})
        return {name: usual for name, (is_sound, usual) in checks.items() if not is_sound(values[name])}
