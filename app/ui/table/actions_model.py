"""The action table's model: it shows revisions and asks for edits, it never writes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.actions import FIELD_BY_NAME, Status
from app.domain.filters import Filter, Viewpoint, lacks_evidence
from app.domain.revisions import Revision
from app.domain.searching import words_of
from app.domain.values import shown
from app.domain.wordings import Wording
from app.ui.table.actions_columns import COLUMN_OF, COLUMNS, cell_text, heading
from app.ui.table.actions_filter import Asked, Heading, Line, Prepared
from app.ui.widgets.translation import plural, tr

__all__ = ["CHANGED_ROLE", "COLUMNS", "COLUMN_OF", "FIELD_ROLE", "OVERDUE_ROLE", "REVISION_ROLE", "ActionsModel"]

REVISION_ROLE = Qt.ItemDataRole.UserRole + 1
CHANGED_ROLE = Qt.ItemDataRole.UserRole + 2
OVERDUE_ROLE = Qt.ItemDataRole.UserRole + 3
FIELD_ROLE = Qt.ItemDataRole.UserRole + 4
Index = QModelIndex | QPersistentModelIndex

# Qt lays out whole texts even where two lines show, so cells hand out their beginning only.
_MOST_IN_CELL = 600
_HEADING_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_FLAGS = _HEADING_FLAGS | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _FLAGS | Qt.ItemFlag.ItemIsEditable


class ActionsModel(QAbstractTableModel):
    """The newest revisions of a plan, narrowed, ordered and grouped as asked for.

    A line is an action or a group's heading, which has no revision. The columns are always `COLUMNS`; the view hides
    and moves them. `ask` carries out an edit and tells whether it was saved.
    """

    def __init__(self, ask: Callable[[int, str, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._prepared = Prepared()
        self._lines: list[Line] = []
        self.asked = Asked()
        self.writable = True
        # What a cell said before, where the view shows that; it belongs to what is read out.
        self.said_before: Callable[[int, str], str] = lambda _row, _field: ""

    def show(
        self,
        rows: Sequence[Revision],
        changed: Sequence[int],
        words: Wording | None,
        viewpoint: Viewpoint | None = None,
    ) -> None:
        """Shows other rows; where the lines stay the same, only what differs is repainted."""
        seen = replace(viewpoint or Viewpoint(), changed=frozenset(changed))
        before = self._prepared
        fresh = Prepared(rows, words, seen, before)
        fresh.found_in_history = before.found_in_history
        lines = fresh.lines(self.asked)
        if fresh.words != before.words or list(fresh.place_of) != list(before.place_of) or lines != self._lines:
            self._reset(fresh, lines)
            return
        self._prepared = fresh
        touched = fresh.touched_since(before)
        for row, line in enumerate(lines):
            if line in touched:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
                self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def ask_for(self, asked: Asked) -> None:
        """Shows what is asked for."""
        self.asked = asked
        lines = self._prepared.lines(asked)
        if lines != self._lines:
            self._reset(self._prepared, lines)

    def found_in_history(self, numbers: frozenset[int]) -> None:
        """Shows these actions, too, because an earlier revision of theirs holds what is searched for."""
        if numbers != self._prepared.found_in_history:
            self._prepared.found_in_history = numbers
            self._reset(self._prepared, self._prepared.lines(self.asked))

    def _reset(self, prepared: Prepared, lines: list[Line]) -> None:
        self.beginResetModel()
        self._prepared, self._lines = prepared, lines
        self.endResetModel()

    def revision(self, row: int) -> Revision | None:
        """The revision in a row, None in a heading."""
        line = self._lines[row]
        return self._prepared.rows[line] if isinstance(line, int) else None

    def heading(self, row: int) -> Heading | None:
        """The heading in a row, None in an action's."""
        line = self._lines[row]
        return line if isinstance(line, Heading) else None

    def heading_rows(self) -> list[int]:
        """Where the headings are."""
        return [row for row, line in enumerate(self._lines) if isinstance(line, Heading)]

    def row_of(self, number: int) -> int:
        """In which row an action is shown, -1 where it is not."""
        place = self._prepared.place_of.get(number)
        try:
            return -1 if place is None else self._lines.index(place)
        except ValueError:
            return -1

    def number_at(self, row: int) -> int | None:
        """The number of the action in a row, None in a heading or beyond the rows."""
        revision = self.revision(row) if 0 <= row < len(self._lines) else None
        return revision.number if revision else None

    def shown_numbers(self) -> list[int]:
        """The actions that are shown, from top to bottom."""
        rows = self._prepared.rows
        return [rows[line].number for line in self._lines if isinstance(line, int)]

    def largest_number(self) -> int:
        """The largest number that an action of the plan has."""
        return self._prepared.largest

    def count(self, asked: Filter) -> int:
        """How many actions a filter shows by itself, whatever else is asked for."""
        return self._prepared.count(asked)

    def found_count(self) -> int:
        """How many actions the search and the filters leave, also in groups that are closed."""
        if not self.asked.group:
            return len(self._lines)
        return sum(line.count for line in self._lines if isinstance(line, Heading))

    def all_count(self) -> int:
        """How many actions the plan has."""
        return len(self._prepared.rows)

    def is_changed(self, row: int) -> bool:
        """True when the action differs from what the plan is compared with."""
        return self.number_at(row) in self._prepared.viewpoint.changed

    def is_overdue(self, row: int) -> bool:
        """True when the action is open past its last day."""
        revision = self.revision(row)
        return revision is not None and revision.state.is_overdue(self._prepared.viewpoint.today)

    def is_from_history(self, row: int) -> bool:
        """True when only an earlier revision holds what is searched for."""
        line, found = self._lines[row], self._prepared.found_in_history
        if not found or not isinstance(line, int) or self._prepared.rows[line].number not in found:
            return False
        return not self._prepared.says(line, words_of(self.asked.search))

    def history_count(self) -> int:
        """How many of the shown actions only an earlier revision has brought here."""
        return (
            sum(self.is_from_history(row) for row in range(len(self._lines))) if self._prepared.found_in_history else 0
        )

    def text(self, row: int, field: str) -> str:
        """All that a cell says; a heading says it in every cell."""
        revision = self.revision(row)
        if revision is not None and field == "evidence":
            return self.evidence_words(row)
        return cell_text(revision, field, self._prepared.words) if revision else self._heading_text(row)

    def evidence_count(self, row: int) -> int:
        """How many items of evidence stand for the action in a row; 0 also before that is known."""
        return (self._prepared.viewpoint.evidence or {}).get(self.number_at(row) or 0, 0)

    def lacks_evidence(self, row: int) -> bool:
        """True where an action is completed and nothing shows it."""
        revision = self.revision(row)
        return (
            revision is not None
            and revision.state.status is Status.DONE
            and lacks_evidence(revision, self._prepared.viewpoint)
        )

    def evidence_words(self, row: int) -> str:
        """How much evidence stands for the action in a row, or that a completed one has none; else empty."""
        count = self.evidence_count(row)
        if count:
            return plural("{count} item", "{count} items", count)
        return tr("no evidence") if self.lacks_evidence(row) else ""

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a line."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns of `COLUMNS`."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings, and at the side the number with its marks."""
        if orientation == Qt.Orientation.Vertical:
            return self._at_the_side(section, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _at_the_side(self, row: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.number_at(row) or "")
        return self._announced(row, "number") if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fields can be edited; headings can be reached, but neither edited nor selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], Heading):
            return _HEADING_FLAGS
        return _EDITABLE if self.writable and COLUMNS[index.column()].editable else _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, what it is made of, and how it is announced."""
        if not index.isValid():
            return None
        row, field = index.row(), COLUMNS[index.column()].field
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, field)[:_MOST_IN_CELL]
            case Qt.ItemDataRole.EditRole:
                return self._edited(row, field)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._announced(row, field)
            case _:
                return self._own_role(row, field, role)

    def _edited(self, row: int, field: str) -> Any:
        revision = self.revision(row)
        if revision is None:
            return ""
        if field == "number":
            return revision.number
        return shown(getattr(revision.state, field)) if field in FIELD_BY_NAME else self.text(row, field)

    def _own_role(self, row: int, field: str, role: int) -> Any:
        if role == REVISION_ROLE:
            return self.revision(row)
        if role == CHANGED_ROLE:
            return self.is_changed(row)
        if role == OVERDUE_ROLE:
            return self.is_overdue(row)
        return field if role == FIELD_ROLE else None

    def _heading_text(self, row: int) -> str:
        found = self.heading(row)
        assert found is not None
        name = found.text or tr("Without an owner")
        return plural("{name}, {count} action", "{name}, {count} actions", found.count, name=name)

    def _announced(self, row: int, field: str) -> str:
        found = self.heading(row)
        if found is not None:
            open_or_closed = tr("closed") if found.closed else tr("open")
            return tr("Group {name}, {state}", name=self._heading_text(row), state=open_or_closed)
        said = [self.text(row, field)[:_MOST_IN_CELL]]
        if field == "number" and self.is_changed(row):
            said.append(tr("changed"))
        if field == "number" and self.is_from_history(row):
            said.append(tr("found in history"))
        if field == "status" and self.evidence_count(row):
            said.append(tr("evidence: {what}", what=self.evidence_words(row)))
        elif field == "status" and self.lacks_evidence(row):
            said.append(tr("no evidence"))
        if field == "due" and self.is_overdue(row):
            said.append(tr("overdue"))
        before = self.said_before(row, field)
        if before:
            said.append(tr("before: {text}", text=before[:_MOST_IN_CELL]))
        return ", ".join(filter(None, said)) or tr("empty")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Asks for the edit; the row changes only when the service says what it became."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, field = self.revision(index.row()), COLUMNS[index.column()].field
        if row is None or not COLUMNS[index.column()].editable or str(value) == shown(getattr(row.state, field)):
            return False
        return self._ask(row.number, field, str(value))
