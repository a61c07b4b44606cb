"""An action's history as a timeline: what changed, who, when and why, newest first."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from app.domain.actions import FIELD_LABELS
from app.domain.changes import FieldChange, between_states, told
from app.domain.differences import word_differences
from app.domain.revisions import Revision, people_time
from app.domain.updates import IssuedUpdate
from app.domain.wordings import Wording, wording
from app.ui.controls import button, column, label
from app.ui.difference_label import DifferenceLabel
from app.ui.theme import Theme

_AT_ONCE = 30


class HistoryView(QWidget):
    """Entries from the newest down; older ones come on request. `wanted` carries a revision to show in full."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = column(self, gap=0)
        self._revisions: list[Revision] = []
        self._issued: Sequence[IssuedUpdate] = ()
        self._words, self._shown = "", 0

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme

    def show_history(self, revisions: Sequence[Revision], issued: Sequence[IssuedUpdate], words: str) -> None:
        """Shows an action's revisions, given oldest first."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._revisions, self._issued, self._words, self._shown = list(revisions), issued, words, 0
        self._more()

    def _more(self) -> None:
        start, total = self._shown, len(self._revisions)
        self._shown = min(total, start + _AT_ONCE)
        newest_first = list(reversed(self._revisions))
        pairs = [*pairwise(newest_first), (newest_first[-1], None)] if newest_first else []
        for place, (row, before) in enumerate(pairs[start : self._shown], start):
            self._layout.addWidget(self._entry(row, before, last=place == total - 1))
        if self._shown < total:
            older = button(f"Show older ({total - self._shown})", None, "quiet")
            older.clicked.connect(lambda: self._replace(older))
            self._layout.addWidget(older)

    def _replace(self, older: QPushButton) -> None:
        older.hide()
        older.deleteLater()
        self._more()

    def _entry(self, row: Revision, before: Revision | None, *, last: bool) -> "_Entry":
        words = wording(self._words)
        found = told(between_states(before.state, row.state, words, words)) if before else ()
        published = next((update for update in self._issued if update.last_seq >= row.seq), None)
        entry = _Entry(self._theme, published is None, last)
        said = f"Update {published.number} · {published.dated}" if published else "Draft · not published yet"
        entry.add_head(label(said, "strong"), button("Show", lambda: self.wanted.emit(row), "link"))
        entry.add(label(f"Revision {row.ordinal} · {people_time(row.at)} · {row.author}", "small", wrap=True))
        if row.reason:
            entry.add(label(f"Reason: {row.reason}", "small", wrap=True))
        if before is None:
            entry.add(label(_first_words(row), wrap=True))
        elif not found:
            entry.add(label("Only the length of white space changed.", "small", wrap=True))
        for change in found:
            entry.add_change(change, words)
        return entry


def _first_words(row: Revision) -> str:
    if row.state.split_from is not None:
        return f"Created by splitting #{row.state.split_from}."
    return "Created."


class _Entry(QWidget):
    """One revision beside the line of time; a filled mark is not published yet."""

    def __init__(self, theme: Theme, is_draft: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._is_draft, self._last = theme, is_draft, last
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 0, 0, 16)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def add_head(self, title: QWidget, show: QPushButton) -> None:
        """The entry's title, with the way to see the whole revision."""
        show.setAccessibleName("Show this revision in full")
        show.setToolTip("Show this revision in full, or bring it back")
        line = QHBoxLayout()
        line.addWidget(title, 1)
        line.addWidget(show)
        self._grid.addLayout(line, 0, 0, 1, 2)

    def add(self, widget: QWidget) -> None:
        """A line across the entry."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def add_change(self, change: FieldChange, words: Wording) -> None:
        """A field with its difference beside it."""
        row = self._grid.rowCount()
        name = label(FIELD_LABELS[change.field], "small", wrap=True)
        name.setFixedWidth(round(self._theme.text_size * 6.2))
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        pieces = word_differences(words.value(change.old), words.value(change.new))
        self._grid.addWidget(DifferenceLabel(pieces, self._theme), row, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the line of time and this entry's mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.fontMetrics().height() / 2 + 2
        painter.setPen(QPen(self._theme.colour("line"), 2))
        if not self._last:
            painter.drawLine(QPointF(8, middle + 6), QPointF(8, self.height()))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("accent" if self._is_draft else "panel"))
        painter.drawEllipse(QPointF(8, middle), 4.5, 4.5)
        painter.end()
