"""A line to type in, which may offer what stands elsewhere already."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QStyledItemDelegate, QToolTip, QWidget

from app.ui.table.cell_keys import CellKeys
from app.ui.widgets.translation import amount_text, tr

_MOST_OFFERED = 8


class LineEditor(QLineEdit):
    """Gives back exactly what it was given until somebody types; `keys` ends the edit where it stands in a cell."""

    # Qt sends events while the widget is being made.
    keys: CellKeys | None = None
    _offers: QCompleter | None = None

    def __init__(self, text: str = "", offered: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(max(self.maxLength(), len(text)))  # cutting a paste beyond Qt's own limit takes Qt long
        self.setText(text)
        self.inputRejected.connect(self._tell_cut)
        if offered:
            self._offers = _completer(offered, self)
            self.setCompleter(self._offers)

    def event(self, event: QEvent) -> bool:
        """The list of offers sends its keys here past every filter, so they are taken here."""
        listed = self._listed()
        if listed is not None and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                listed.hide()
                return True
            self._take_offer(listed, event)
        if self.keys is not None and self.keys.take(event):
            return True
        return super().event(event)

    def _tell_cut(self) -> None:
        """Says where a paste was longer than a line takes: what is left out would else be missed by nobody."""
        most = amount_text(self.maxLength())
        said = tr("A line takes {most} characters: what was beyond them is left out.", most=most)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), said, self)

    def _listed(self) -> QAbstractItemView | None:
        """The list of offers while it is open."""
        listed = self._offers.popup() if self._offers else None
        return listed if listed is not None and listed.isVisible() else None

    def _take_offer(self, listed: QAbstractItemView, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            chosen = listed.currentIndex()
            listed.hide()
            if chosen.isValid():
                self.setText(str(chosen.data()))


def _completer(offered: Sequence[str], parent: QWidget) -> QCompleter:
    made = QCompleter(parent)
    made.setModel(QStringListModel(list(offered), made))
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setMaxVisibleItems(_MOST_OFFERED)
    listed = made.popup()
    assert listed is not None  # it is made when it is first asked for
    listed.setProperty("role", "offers")
    listed.setItemDelegate(QStyledItemDelegate(listed))
    return made
