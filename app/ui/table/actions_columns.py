"""The columns that the action table can show; adding one is adding a line."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.actions import FIELD_BY_NAME, Status
from app.domain.revisions import Revision
from app.domain.texts import folded
from app.domain.values import shown
from app.domain.wordings import Wording
from app.ui.widgets.translation import moment_text, tr

Key = str | int
# Sorts after every text: an empty cell says nothing, so it comes last.
_LAST = "\uffff"
_STATUS_ORDER = {status: place for place, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of the window's table. `width` is in pixels at the usual text size; `flexible` ones share the rest."""

    field: str
    heading: str
    width: int
    flexible: bool = False
    usual: bool = False

    @property
    def editable(self) -> bool:
        """True for what the user can change in a cell."""
        return self.field in FIELD_BY_NAME


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn("number", "#", 64, usual=True),
    TableColumn("action", "Action", 184, flexible=True, usual=True),
    TableColumn("status", "Status", 128, usual=True),
    TableColumn("due", "Due date", 152, usual=True),
    TableColumn("observations", "Observations", 184, flexible=True, usual=True),
    TableColumn("owner", "Owner", 120, usual=True),
    TableColumn("completed", "Completed", 136),
    TableColumn("kind", "Kind", 104),
    TableColumn("root_causes", "Root causes", 200),
    TableColumn("evaluation", "Evaluation criteria", 200),
    TableColumn("milestones", "Milestones", 200),
    TableColumn("evidence", "Evidence", 104),
    TableColumn("lineage", "Splits and merges", 152),
    TableColumn("printed", "Status as printed", 168),
    TableColumn("changed_at", "Last changed", 200),
    TableColumn("changed_by", "Last changed by", 144),
    TableColumn("reason", "Last reason", 176),
    TableColumn("revisions", "Revisions", 96),
)
COLUMN_OF = {column.field: place for place, column in enumerate(COLUMNS)}


def heading(column: TableColumn) -> str:
    """A column's heading in the user's language."""
    return tr(column.heading)


def cell_text(row: Revision, field: str, words: Wording | None) -> str:
    """What a cell says."""
    own = _OWN.get(field)
    return own(row, words) if own else shown(getattr(row.state, field))


def sort_key(row: Revision, field: str, words: Wording | None) -> Key:
    """What a column is sorted by: numbers and days as such, texts in any case."""
    match field:
        case "number":
            return row.number
        case "revisions":
            return row.ordinal
        case "status":
            return _STATUS_ORDER[row.state.status]
        case "changed_at":
            return row.at.isoformat()
        case "due" | "completed":
            written = getattr(row.state, field)
            return written.latest.isoformat() if written.latest else f"{_LAST}{written.text}"
        case _:
            return folded(cell_text(row, field, words)[:200]) or _LAST


def _status(row: Revision, words: Wording | None) -> str:
    return words.word(row.state) if words else row.state.status.value


def _kind(row: Revision, words: Wording | None) -> str:
    return words.kind(row.state) if words else shown(row.state.kind)


def _printed(row: Revision, words: Wording | None) -> str:
    return words.status_text(row.state) if words else ""


def _lineage(row: Revision, _words: Wording | None) -> str:
    said = []
    if row.state.split_from is not None:
        said.append(tr("Split from #{number}", number=row.state.split_from))
    if row.state.merged_into is not None:
        said.append(tr("Merged into #{number}", number=row.state.merged_into))
    return "\n".join(said)


def _milestones(row: Revision, _words: Wording | None) -> str:
    steps = []
    for step in row.state.milestones:
        written = step.completed or step.due
        date = f" · {written.text}" if written else ""
        steps.append(f"{'✓' if step.completed else '○'} {step.text}{date}")
    return "\n".join(steps)


_OWN: dict[str, Callable[[Revision, Wording | None], str]] = {
    "number": lambda row, _words: str(row.number),
    "status": _status,
    "kind": _kind,
    "printed": _printed,
    "milestones": _milestones,
    "lineage": _lineage,
    "changed_at": lambda row, _words: moment_text(row.at),
    "changed_by": lambda row, _words: row.author,
    "reason": lambda row, _words: row.reason,
    "revisions": lambda row, _words: str(row.ordinal),
}
