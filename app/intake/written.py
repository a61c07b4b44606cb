"""What somebody wrote into the columns that our workbooks have beside the plan, such as "Due as written"."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.actions import ActionState
from app.domain.dates import read_date
from app.domain.statuses import read_status
from app.domain.texts import line
from app.intake.rows import ReadRow


def written_beside(
    row: ReadRow, was: ActionState | None, values: Mapping[str, Any], number: int | None, *, asks_status: bool
) -> dict[str, Any]:
    """The fields that somebody changed there and nowhere else: `values` are those that the published columns change.

    `was` is the action as the workbook was made of it. Where a row's number there is another's, part of the rows was
    sorted, and the columns beside say nothing of it.
    """
    if was is None or row.written.get("number") != str(number):
        is_new = number is None and row.written.get("number", "") in ("", str(row.number or ""))
        return _of_new(row) if is_new else {}
    said_by_status = row.status_fields if asks_status and row.reading.date else {}
    found = {
        name: read_date(text)
        for name, text in _dates(row)
        if text != line(getattr(was, name).text) and name not in said_by_status
    }
    status = read_status(row.written.get("status", ""))
    changed: dict[str, Any] = {
        name: date for name, date in found.items() if name not in row.fields or name not in values
    }
    if status is not None and status is not was.status and not asks_status:
        changed["status"] = status
    return {"status_text": None, **changed} if changed and not asks_status else changed


def _of_new(row: ReadRow) -> dict[str, Any]:
    """The dates of a new action, where no published column says them."""
    dates = {} if row.reading.date else {name: read_date(text) for name, text in _dates(row) if text}
    return {name: date for name, date in dates.items() if not row.fields.get(name)}


def _dates(row: ReadRow) -> Iterator[tuple[str, str]]:
    return ((name, row.written[name]) for name in ("due", "completed") if name in row.written)
