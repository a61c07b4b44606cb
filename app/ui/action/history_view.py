"""An action's history as a timeline grouped by update: what changed, who, when and why, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QWidget

from app.domain.actions import FIELD_LABELS
from app.domain.revisions import Revision
from app.domain.timeline import Entry, entries, touched
from app.domain.updates import IssuedUpdate
from app.domain.values import shown
from app.domain.wordings import Wording, wording
from app.ui.action.history_delegate import HistoryDelegate
from app.ui.action.history_model import ROW_ROLE, HistoryModel
from app.ui.action.history_words import Told
from app.ui.widgets.controls import button, column, list_box
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

# Rows are measured in batches, so that the first ones are on screen while the rest is measured.
_BATCH = 8


class HistoryList(QListView):
    """Rows of many heights, measured again when the list gets another width."""

    shown = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = HistoryModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.cells = HistoryDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("History"))
        self.doubleClicked.connect(self._show)

    def begin(self, theme: Theme, words: Wording) -> None:
        """Measures all rows anew."""
        self.cells.start(theme, words)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def revision(self) -> Revision | None:
        """The chosen revision."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.entry.revision if isinstance(row, Told) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        words = self.rows.words
        if words is not None and not self.cells.is_for(self.viewport().width()):
            self.begin(self.cells.theme, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the chosen revision."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _show(self, _index: QModelIndex) -> None:
        revision = self.revision()
        if revision is not None:
            self.shown.emit(revision)


class HistoryView(QWidget):
    """The timeline with a choice of field above; `wanted` carries a revision to show in full or to bring back."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, ""
        self._entries: tuple[Entry, ...] = ()
        self._updates = 0
        self._menu: QMenu | None = None
        layout = column(self, gap=8)
        self._field = list_box()
        self._field.setAccessibleName(tr("Show the changes of"))
        self._field.activated.connect(lambda _row: self._fill())
        layout.addWidget(self._field)
        self.list = HistoryList(theme)
        self.list.shown.connect(self.wanted)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._pop_up)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._bar())

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self._show = button(tr("Show or bring back…"), lambda: self.list._show(QModelIndex()))
        self._show.setAccessibleDescription(
            tr("Shows the chosen revision in full, and what bringing it back would change")
        )
        self._copy = button(tr("Copy text"), self._pop_up_below)
        bar.addWidget(self._show)
        bar.addWidget(self._copy)
        bar.addStretch(1)
        return bar

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        if self._words:
            self.list.begin(theme, wording(self._words))

    def show_history(self, revisions: Sequence[Revision], issued: Sequence[IssuedUpdate], words: str) -> None:
        """Shows an action's revisions, given oldest first."""
        same = bool(revisions and self._entries) and self._entries[0].revision.number == revisions[0].number
        self._entries, self._words = entries(revisions, issued), words
        self._updates = len(issued)
        self._offer_fields(self.field() if same else "")
        self._fill()

    def field(self) -> str:
        """The field that is looked through, empty for all."""
        return str(self._field.currentData() or "")

    def choose_field(self, name: str) -> None:
        """Shows only what happened to one field, or everything."""
        self._field.setCurrentIndex(max(0, self._field.findData(name)))
        self._fill()

    def _offer_fields(self, chosen: str) -> None:
        self._field.clear()
        self._field.addItem(tr("All changes ({count})", count=len(self._entries)), "")
        for name, count in touched(self._entries).items():
            said = tr("{field} ({count})", field=tr(FIELD_LABELS[name]), count=count)
            self._field.addItem(said, name)
        self._field.setCurrentIndex(max(0, self._field.findData(chosen)))

    def _fill(self) -> None:
        words = wording(self._words)
        chosen = self.list.revision()
        self.list.rows.show(self._entries, self.field(), words, self._updates)
        self.list.begin(self._theme, words)
        row = self.list.rows.row_of(chosen.ordinal) if chosen else -1
        if row >= 0:
            self.list.setCurrentIndex(self.list.rows.index(row))
        else:
            self.list.scrollToTop()
        self._offer()

    def _offer(self) -> None:
        chosen = self.list.revision()
        self._show.setEnabled(chosen is not None)
        self._copy.setEnabled(chosen is not None)

    def _pop_up_below(self) -> None:
        self._pop_up_at(self._copy.mapToGlobal(QPoint(0, self._copy.height())))

    def _pop_up(self, at: QPoint) -> None:
        self._pop_up_at(self.list.viewport().mapToGlobal(at))

    def _pop_up_at(self, at: QPoint) -> None:
        revision = self.list.revision()
        if revision is None:
            return
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = QMenu(self)
        menu.addAction(tr("Show or bring back…")).triggered.connect(lambda: self.wanted.emit(revision))
        menu.addSeparator()
        for name in FIELD_LABELS:
            text = shown(getattr(revision.state, name)) if name in _COPIED else ""
            if text:
                said = tr("Copy: {field}", field=tr(FIELD_LABELS[name]))
                menu.addAction(said).triggered.connect(lambda _checked=False, text=text: _to_clipboard(text))
        menu.popup(at)


_COPIED = ("action", "due", "completed", "observations", "owner", "root_causes", "evaluation", "milestones")


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
