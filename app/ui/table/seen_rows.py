"""Gives the rows of a long table their heights when they are first seen: sizing thousands at once takes seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


def show_whole_texts(view: QTableView, usual_height: int) -> None:
    """Makes a table one of rows that are chosen whole, without frame and editors, where `SeenRows` sets the heights."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    side, head = view.verticalHeader(), view.horizontalHeader()
    side.hide()
    side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    side.setMinimumSectionSize(1)
    side.setDefaultSectionSize(usual_height)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head.setHighlightSections(False)
    head.setSectionsClickable(False)


class SeenRows(QObject):
    """Measures the rows in sight of one table; `others` show the same rows, and give them the same heights."""

    def __init__(self, view: QTableView, height: Callable[[int], int], *others: QTableView) -> None:
        super().__init__(view)
        self._view, self._height, self._others = view, height, others
        self._known: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.measure)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.measure())
        view.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._soon.start())
        view.viewport().installEventFilter(self)

    def forget(self) -> None:
        """Measures anew, as after other rows or other widths."""
        self._known.clear()
        self._soon.start()

    def measure(self) -> None:
        """Sizes what is in sight and was not yet."""
        view = self._view
        model = view.model()
        if model is None or not view.isVisible():
            return
        row, count, bottom = max(0, view.rowAt(0)), model.rowCount(), view.viewport().height()
        top = view.rowViewportPosition(row) if count else 0
        while row < count and top < bottom:
            if row not in self._known:
                self._known.add(row)
                high = self._height(row)
                for shown in (view, *self._others):
                    shown.setRowHeight(row, high)
            top += view.rowHeight(row)
            row += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other room shows other rows."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._soon.start()
        return super().eventFilter(watched, event)
