"""The action table: search and filters come from its page, keys and sizes from here."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.actions_delegate import ActionsDelegate
from app.ui.actions_filter import ActionsFilter
from app.ui.actions_model import COLUMNS, ActionsModel
from app.ui.theme import Theme

# Below these widths a column would be too narrow to read, and folds away.
_OWNER_NEEDS, _OBSERVATIONS_NEED = 900, 640


class ActionsTable(QTableView):
    """Shows the filtered rows; owns the model and the filter, so that neither outlives the other."""

    chosen = Signal(int)
    wanted = Signal()

    def __init__(self, model: ActionsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self.rows = model
        self.filter = ActionsFilter(model, self)
        self.setModel(self.filter)
        self.cells = ActionsDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.empty_text = ""
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.filter.modelReset.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setAccessibleName("Actions")
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self.cells.row_height())
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.cells.use(theme)
        self.verticalHeader().setDefaultSectionSize(self.cells.row_height())
        self.viewport().update()

    def choose(self, number: int) -> None:
        """Moves to an action, where it is shown."""
        row = self.rows.row_of(number)
        place = max(1, self.currentIndex().column())
        index = self.filter.mapFromSource(self.rows.index(row, place)) if row >= 0 else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def number(self) -> int | None:
        """The chosen action's number."""
        index = self.filter.mapToSource(self.currentIndex())
        return self.rows.revision(index.row()).number if index.isValid() else None

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self.number() or 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room between the long texts; columns that would be too narrow fold away."""
        super().resizeEvent(event)
        room = self.viewport().width()
        for place, item in enumerate(COLUMNS):
            needs = {"owner": _OWNER_NEEDS, "observations": _OBSERVATIONS_NEED}.get(item.field, 0)
            self.setColumnHidden(place, room < needs)
        shown = [(place, item) for place, item in enumerate(COLUMNS) if not self.isColumnHidden(place)]
        flexible = [place for place, item in shown if item.width == 0]
        rest = room - sum(item.width for _, item in shown)
        for place, item in shown:
            self.setColumnWidth(place, item.width or rest // len(flexible))

    def commit(self) -> None:
        """Saves what is being typed in a cell."""
        if self.state() is QAbstractItemView.State.EditingState:
            editor = self.indexWidget(self.currentIndex())
            if editor is not None:
                self.commitData(editor)
                self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The keyboard stays in the table, also after a list that had popped up."""
        super().closeEditor(editor, hint)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell; Space opens the details."""
        current, editing = self.currentIndex(), self.state() is QAbstractItemView.State.EditingState
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not editing and current.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(current)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says what to do."""
        super().paintEvent(event)
        if self.filter.rowCount() == 0 and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            area = self.viewport().rect().adjusted(40, 40, -40, -40)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.empty_text)
            painter.end()
