"""The timeline under the hands: keys walk through its marks and zoom, the mouse drags, points and opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.scenes import Event
from app.ui.timeline import stops
from app.ui.timeline.chart_area import ChartArea
from app.ui.timeline.stops import ABOVE, Stop
from app.ui.timeline.zoom import STEP
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said

_A_NOTCH = 120
_PANNED = 48


class TimelineView(ChartArea):
    """A chart that one works with. Enter and a double click ask for a mark's action or update, or for what is due."""

    action_wanted = Signal(int)
    update_wanted = Signal(int)
    due_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed: QPointF | None = None
        self._dragged = False
        keys = Qt.Key
        self._keys: Mapping[int, Callable[[], object]] = {
            keys.Key_Plus: lambda: self.zoom_by(STEP),
            keys.Key_Equal: lambda: self.zoom_by(STEP),
            keys.Key_Minus: lambda: self.zoom_by(1 / STEP),
            keys.Key_0: self.show_whole,
            keys.Key_T: self.show_today,
            keys.Key_Left: lambda: self._step(-1),
            keys.Key_Right: lambda: self._step(1),
            keys.Key_Up: lambda: self._go(-1),
            keys.Key_Down: lambda: self._go(1),
            keys.Key_PageUp: lambda: self._go(-self._page()),
            keys.Key_PageDown: lambda: self._go(self._page()),
            keys.Key_Home: lambda: self._end(0),
            keys.Key_End: lambda: self._end(-1),
            keys.Key_Return: lambda: self._open(self.at),
            keys.Key_Enter: lambda: self._open(self.at),
        }

    def zoom_by(self, factor: float, at: float | None = None) -> None:
        """Looks closer or further; the day at `at` points from the names stays, else the one in the middle."""
        self.look_at(self.zoom.by(factor, self.zoom.room / 2 if at is None else at))

    def show_whole(self) -> None:
        """Shows all days of the plan."""
        self.look_at(self.zoom.whole())

    def show_today(self) -> None:
        """Brings today's line into sight."""
        if self.story is not None:
            self.look_at(self.zoom.showing(self.story.scene.today))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Shift they pan; plus, minus and 0 zoom; Enter opens."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        act = self._keys.get(event.key())
        if self.story is None or act is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif shift and sideways:
            self.look_at(self.zoom.moved_to(self.zoom.offset + self._onwards(sideways) * _PANNED))
        elif control and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._rest(0 if event.key() == Qt.Key.Key_Home else len(self.lines) - 1)
        elif control:
            super().keyPressEvent(event)
        else:
            act()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms around the mouse; with Shift it scrolls along the axis."""
        notches = event.angleDelta().y() / _A_NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.story is not None:
            self.zoom_by(STEP**notches, max(0.0, self._place(event.position())[0] - self.names))
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.look_at(self.zoom.moved_to(self.zoom.offset - notches * _PANNED))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press begins a drag, or chooses what is under it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging pans; else the mark under the mouse is told."""
        if self._pressed is not None:
            moved = event.position() - self._pressed
            if self._dragged or moved.manhattanLength() >= QApplication.startDragDistance():
                self._drag(moved)
                self._pressed = event.position()
            return
        under = self._under(event.position())
        # Beside the lanes the whole name is told, of which there is room for the beginning only.
        telling = under is not None and (under.what is not None or under.x < self.names)
        shape = Qt.CursorShape.PointingHandCursor if telling else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        shown = under if telling else self.at
        self.told.emit(said(stops.words(self.chart(), shown)) if shown is not None else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the mark under it, or its lane."""
        if self._pressed is not None and not self._dragged:
            self.rest_on(self._under(event.position()))
        self._pressed, self._dragged = None, False
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what was clicked."""
        self._open(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tells again what the keyboard is on."""
        super().leaveEvent(event)
        self.told.emit(said(stops.words(self.chart(), self.at)) if self.at is not None else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at the first line; the mark that the keyboard is on has its ring."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.at is None and by_key and self.story is not None:
            self._rest(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _onwards(self, sideways: int) -> int:
        """Which way in time a step to the left or to the right goes."""
        return -sideways if self.is_mirrored else sideways

    def _step(self, sideways: int) -> None:
        if self.at is None:
            return self._rest(0)
        found = stops.stops(self.chart(), self.at.line)
        now, by = stops.place_of(found, self.at), self._onwards(sideways)
        place = now + by if now is not None else 0 if by > 0 else len(found) - 1
        return self.rest_on(found[max(0, min(place, len(found) - 1))]) if found else None

    def _end(self, place: int) -> None:
        line = self.at.line if self.at is not None else 0
        found = stops.stops(self.chart(), line) if line < len(self.lines) else []
        if found:
            self.rest_on(found[place])

    def _go(self, lines: int) -> None:
        if self.at is None:
            return self._rest(0)
        return self._rest(self.at.line + lines, self.at.x)

    def _rest(self, line: int, near: float | None = None) -> None:
        """Goes to a line, as far as there is one: to the stop nearest to a place, else to its first."""
        above = ABOVE if self.chart().placed else 0
        line = max(above, min(line, len(self.lines) - 1))
        found = stops.stops(self.chart(), line) if line == ABOVE or self.lines else []
        if found:
            self.rest_on(min(found, key=lambda stop: abs(stop.x - near)) if near is not None else found[0])

    def _page(self) -> int:
        return max(1, int(self.verticalScrollBar().pageStep() / self.scale / self.chart().lane) - 1)

    def _drag(self, moved: QPointF) -> None:
        self._dragged = True
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        across = self._onwards(1) * moved.x() / self.scale
        self.look_at(self.zoom.moved_to(self.zoom.offset - across))
        down = self.verticalScrollBar()
        down.setValue(down.value() - round(moved.y()))

    def _place(self, at: QPointF) -> tuple[float, float]:
        """A place of the view in points."""
        x = self.viewport().width() - at.x() if self.is_mirrored else at.x()
        return x / self.scale, at.y() / self.scale

    def _under(self, at: QPointF) -> Stop | None:
        """The mark or the event under a place, else its lane."""
        if self.story is None:
            return None
        (x, y), chart, (first, top) = self._place(at), self.chart(), self.first_line()
        if y < chart.head:
            return stops.nearest(chart, ABOVE, x, y)
        line = first + int((y - top) / chart.lane)
        if line >= len(self.lines):
            return None
        mark = stops.nearest(chart, line, x, (y - top) % chart.lane) if x >= chart.names else None
        return mark or Stop(line, x, chart.lane / 2)

    def _open(self, stop: Stop | None) -> None:
        if stop is None:
            return
        number = stops.number_of(self.chart(), stop)
        if number is not None:
            self.action_wanted.emit(number)
        elif isinstance(stop.what, Event) and stop.what.number:
            self.update_wanted.emit(stop.what.number)
        elif isinstance(stop.what, Event):
            self.due_wanted.emit()
