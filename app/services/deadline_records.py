"""What the user can take along of the record of deadlines: a text for the clipboard, a file for a spreadsheet."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from app.documents import deadline_record
from app.documents.formats import file_stem
from app.domain.obligations import Obligation
from app.domain.plans import Plan
from app.store.files import write_whole


def text(record: Iterable[Obligation], now: datetime) -> str:
    """The record as lines of cells."""
    return deadline_record.as_text(deadline_record.rows(record, now))


def html(record: Iterable[Obligation], now: datetime) -> str:
    """The record as a table for word processors."""
    return deadline_record.as_html(deadline_record.rows(record, now))


def save(record: Iterable[Obligation], now: datetime, path: Path) -> Path:
    """Writes the record as CSV, whole or not at all."""
    return write_whole(path, deadline_record.as_csv(deadline_record.rows(record, now)))


def file_name(plan: Plan) -> str:
    """What such a file is called unless the user says otherwise."""
    return f"{file_stem(plan.details.title, 'record of deadlines', plan_id=plan.id)}.csv"
