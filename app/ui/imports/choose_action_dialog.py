"""Chooses one of a plan's actions, found by a few letters of its text or by its number."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from app.domain.errors import UserError
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr

_SHOWN = 120
_PLACE = Qt.ItemDataRole.UserRole + 1


class ChooseActionDialog(FormDialog):
    """`offers` are what can be chosen, each with its words; `chosen` is the place of the choice among them."""

    def __init__(self, title: str, about: str, offers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, about, tr("Choose"), parent)
        self.chosen = -1
        model = QStandardItemModel(self)
        for place, text in enumerate(offers):
            item = QStandardItem(text)
            item.setData(place, _PLACE)
            model.appendRow(item)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(model)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search, self.list = _Search(), QListView()
        self.search.setPlaceholderText(tr("Number or words of the action"))
        self.search.setAccessibleName(tr("Number or words of the action"))
        self.search.textChanged.connect(self._narrow)
        self.list.setProperty("role", "offers")
        self.list.setAccessibleName(tr("Actions"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(280)
        self.list.setUniformItemSizes(True)
        self.list.ensurePolished()  # else rows are measured without their style, and lie close together
        self.list.setModel(self._found)
        self.list.doubleClicked.connect(lambda _index: self.agree.click())
        self.search.target = self.list
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.finish(self._choose)
        self._narrow("")
        self.search.setFocus()

    def _narrow(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self.list.setCurrentIndex(self._found.index(0, 0))

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            raise UserError("Choose one of the actions in the list.")
        self.chosen = index.data(_PLACE)


class _Search(QLineEdit):
    """The arrow keys move in the list below."""

    target: QListView | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through what was found."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if self.target is None or event.key() not in steps:
            super().keyPressEvent(event)
            return
        model: QAbstractItemModel = self.target.model()
        row = self.target.currentIndex().row() + steps[Qt.Key(event.key())]
        found: QModelIndex = model.index(max(0, min(model.rowCount() - 1, row)), 0)
        self.target.setCurrentIndex(found)


def offer(number: int, text: str) -> str:
    """An action in one line."""
    return f"#{number}  {' '.join(text[: 2 * _SHOWN].split())[:_SHOWN]}"
