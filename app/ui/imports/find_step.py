"""The first step: which tables there are, which of them are taken as the plan, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QWidget

from app.ui.imports.grid_model import GridModel
from app.ui.widgets.controls import column, label, panel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.services.imports import Found, FoundTable

_MOST_TABLES = 500


class FindStep(QWidget):
    """Ticked tables are one plan together; `changed` tells that others are."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[FoundTable, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Tables of the source"))
        self.list.setWordWrap(True)
        self.list.setProperty("role", "tables")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.why = label("", "dim", wrap=True)
        self.model, self.preview = GridModel(self), RowTable(theme, lines=2)
        self.preview.setModel(self.model)
        self.preview.setAccessibleName(tr("The table as it stands in the source"))
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.preview.empty_text = tr("This table has no rows.")
        layout = column(self, gap=12)
        about = tr("Tick the table with the actions. Where the plan is spread over several tables, tick all of them.")
        layout.addWidget(label(about, "dim", wrap=True))
        layout.addWidget(self._sides(), 1)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.currentRowChanged.connect(self._show)

    def _sides(self) -> QSplitter:
        split = QSplitter()
        split.setObjectName("bare")
        split.setHandleWidth(16)
        split.setChildrenCollapsible(False)
        left, right = panel(), panel()
        column(left, margin=8).addWidget(self.list)
        inside = column(right, margin=1, gap=0)
        said_why = column(margin=12)
        said_why.addWidget(self.why)
        inside.addLayout(said_why)
        inside.addWidget(self.preview, 1)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 3)
        split.setSizes([300, 800])
        return split

    def show_found(self, found: Found) -> None:
        """Lists the tables; those that are taken are ticked."""
        blocked = QSignalBlocker(self.list)
        self._tables = found.tables[:_MOST_TABLES]
        self.list.clear()
        taken = {one.number for one in found.chosen}
        for one in self._tables:
            item = QListWidgetItem(f"{_place(one)}\n{_size(one)}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.number in taken else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_place(one)}, {_size(one)}: {said(one.why)}")
            self.list.addItem(item)
        blocked.unblock()
        likely = taken or {one.number for one in self._tables if one.is_plan or one.may_be_plan}
        first = next((place for place, one in enumerate(self._tables) if one.number in likely), 0)
        self.list.setCurrentRow(first if self._tables else -1)
        self._show(self.list.currentRow())

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the ticked tables."""
        ticked = (self.list.item(place).checkState() is Qt.CheckState.Checked for place in range(self.list.count()))
        return tuple(one.number for one, on in zip(self._tables, ticked, strict=True) if on)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.preview.use(theme)

    def _show(self, place: int) -> None:
        one = self._tables[place] if 0 <= place < len(self._tables) else None
        if one is None:
            self.why.setText("")
            self.model.show((), ())
            return
        kind = tr("Taken for actions: {why}.") if one.is_plan else tr("Not taken for actions: {why}.")
        self.why.setText(kind.format(why=said(one.why)))
        headings = one.table.header if one.table is not None else ()
        self.model.show(headings, one.table.rows if one.table is not None else one.grid.rows)
        self.preview.resizeColumnsToContents()
        for column_place in range(self.model.columnCount()):
            self.preview.setColumnWidth(column_place, min(280, max(72, self.preview.columnWidth(column_place))))


def _place(one: FoundTable) -> str:
    lead = one.grid.lead.strip()
    place = said(one.grid.place)
    place = place[:1].upper() + place[1:]
    return f"{place} · {' '.join(lead[:80].split())}" if lead else place


def _size(one: FoundTable) -> str:
    rows = one.table.rows if one.table is not None else one.grid.rows
    wide = len(one.grid.rows[0]) if one.grid.rows else 0
    count = plural("{count} row", "{count} rows", len(rows))
    return f"{count}, {plural('{count} column', '{count} columns', wide)}"
