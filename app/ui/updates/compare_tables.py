"""Two tables that are one: they show the two sides of one model, scroll together, and share the chosen row."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QWidget

from app.ui.table.seen_rows import SeenRows, show_whole_texts
from app.ui.updates.compare_delegate import CompareDelegate
from app.ui.updates.compare_model import PIECES_ROLE, CompareModel
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_SCROLL_BAR = 16


class CompareTables(QWidget):
    """Left as it was, right as it became."""

    action_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = CompareModel(self)
        self.left, self.right = QTableView(), QTableView()
        self._cells = CompareDelegate(theme, self)
        for view, name in ((self.left, tr("As it was")), (self.right, tr("As it became"))):
            self._set_up(view, name)
        self.right.setSelectionModel(self.left.selectionModel())
        self._rows = SeenRows(self.left, self._height, self.right)
        self._join(self.left.verticalScrollBar(), self.right.verticalScrollBar())
        self._join(self.left.horizontalScrollBar(), self.right.horizontalScrollBar())
        self.left.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        self.model.modelReset.connect(self._arrange)

    def _set_up(self, view: QTableView, name: str) -> None:
        view.setModel(self.model)
        view.setItemDelegate(self._cells)
        view.setAccessibleName(name)
        show_whole_texts(view, round(self._theme.text_size * 4.5))
        view.installEventFilter(self)
        view.doubleClicked.connect(self._want)

    def _join(self, one: QObject, other: QObject) -> None:
        """Each of two scroll bars follows the other; what only one can reach moves only that one."""
        one.valueChanged.connect(other.setValue)  # type: ignore[attr-defined]
        other.valueChanged.connect(one.setValue)  # type: ignore[attr-defined]

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = self._cells.theme = theme
        for view in (self.left, self.right):
            view.viewport().update()

    def _arrange(self) -> None:
        """Shows each side its own columns, and gives them their shares of the room."""
        fields = self.model.fields
        for place in range(1 + 2 * fields):
            self.left.setColumnHidden(place, place > fields)
            self.right.setColumnHidden(place, place <= fields)
        self._share()
        self._rows.forget()
        self._rows.measure()

    def _share(self) -> None:
        comparison = self.model.comparison
        if comparison is None:
            return
        number, least = self._cells.number_width(self.left.font()), round(self._theme.text_size * 9)
        shares = [column.width for column in comparison.columns]
        # Both scroll sideways or neither: else one would be higher than the other.
        narrow = self.right.width() - number - _SCROLL_BAR < least * len(shares)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if narrow else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        for view, first in ((self.left, 1), (self.right, 1 + self.model.fields)):
            room = view.viewport().width() - (number if view is self.left else 0)
            view.setHorizontalScrollBarPolicy(policy)
            view.setColumnWidth(0, number)
            for place, width in enumerate(_widths(room, shares, least)):
                view.setColumnWidth(first + place, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other shares and heights."""
        super().resizeEvent(event)
        self._arrange()

    def _height(self, row: int) -> int:
        """What the highest cell of either side needs."""
        fields, model = self.model.fields, self.model
        found = [self.left.fontMetrics().height() * 2 + 20]
        for column in range(1, 1 + 2 * fields):
            view = self.left if column <= fields else self.right
            pieces = model.index(row, column).data(PIECES_ROLE)
            found.append(self._cells.height(pieces, view.columnWidth(column), view.font()))
        return max(found)

    def chosen(self) -> int:
        """The place of the chosen row, -1 where none is."""
        return self.left.selectionModel().currentIndex().row()

    def choose(self, place: int) -> None:
        """Chooses a row and brings it into sight on both sides."""
        view = self.right if self.right.hasFocus() else self.left
        index = self.model.index(place, 1 + self.model.fields if view is self.right else 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.left.selectionModel().setCurrentIndex(index, select)
        # Heights of rows on the way become known only when they are seen.
        for _ in range(2):
            view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
            self._rows.measure()

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            self.action_wanted.emit(self.model.row(index.row()).number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the action; a side that gets the keyboard has the current cell among its own columns."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._want(self.left.selectionModel().currentIndex())
                return True
        elif event.type() == QEvent.Type.FocusIn and self.model.rowCount():
            first = 1 + self.model.fields if watched is self.right else 0
            index = self.model.index(max(0, self.chosen()), first)
            self.left.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
        return super().eventFilter(watched, event)


def _widths(room: int, shares: Sequence[int], least: int) -> list[int]:
    """The shares of the room, none below the least; the widest ones pay for that as long as they can."""
    given = [max(least, room * share // sum(shares)) for share in shares]
    while sum(given) > room and max(given) > least:
        widest = given.index(max(given))
        given[widest] -= min(sum(given) - room, given[widest] - least)
    return given
