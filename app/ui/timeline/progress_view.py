"""Progress over the updates: columns that one can walk through, the draft last."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.progress import tally_words
from app.domain.wordings import wording
from app.services.pictures import Bars, Drawing, Story, draw_bars, draw_statuses
from app.ui.timeline.canvas import Canvas, scale_of, window_look
from app.ui.timeline.heard import HeardArea
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said, tr

_LEFT, _TOP, _BELOW, _HIGHEST = 20.0, 44.0, 32.0, 260.0
_LEAST_STEP, _MOST_STEP = 52.0, 74.0


class ProgressView(HeardArea):
    """Shows a story's tallies. `told` says what the column under the keyboard or the mouse counts."""

    told = Signal(str)
    update_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.story: Story | None = None
        self.at: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Progress over the updates"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.use(theme)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme, and in letters of another size."""
        self._theme, self._look, self._scale = theme, window_look(theme), scale_of(theme)
        self._fit()

    def show_story(self, story: Story) -> None:
        """Shows another plan, or the same one as it stands now; the draft is in sight."""
        self.story, self.at = story, None
        self._fit()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())

    def rest_on(self, place: int) -> None:
        """Puts the keyboard on a column, and shows it."""
        if self.story is None or not self.story.tallies:
            return
        self.at = max(0, min(place, len(self.story.tallies) - 1))
        bars, bar = self._bars(), self.horizontalScrollBar()
        left, right = (round((_LEFT + bars.step * n) * self._scale) for n in (self.at, self.at + 1))
        bar.setValue(min(max(bar.value(), right - self.viewport().width()), left))
        words = self._words(self.at)
        self.told.emit(words)
        self.announce(words)
        self.viewport().update()

    def _words(self, place: int) -> str:
        assert self.story is not None
        names = wording(self.story.edition.details.wording).choices()
        return said(tally_words(self.story.tallies[place], names))

    def _bars(self) -> Bars:
        assert self.story is not None
        tallies, width = self.story.tallies, self.viewport().width() / self._scale
        step = max(_LEAST_STEP, min(_MOST_STEP, (width - 2 * _LEFT) / max(1, len(tallies))))
        bottom = min(_TOP + _HIGHEST, self.viewport().height() / self._scale - _BELOW)
        return Bars(tallies, _LEFT - self.horizontalScrollBar().value() / self._scale, _TOP, bottom, step)

    def _fit(self) -> None:
        if self.story is not None:
            wide = (2 * _LEFT + self._bars().step * len(self.story.tallies)) * self._scale
            bar = self.horizontalScrollBar()
            bar.setPageStep(self.viewport().width())
            bar.setSingleStep(round(_LEAST_STEP * self._scale))
            bar.setRange(0, max(0, int(wide) - self.viewport().width()))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the columns their room."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the columns, and what their patterns mean above them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("panel"))
        if self.story is None:
            return
        width, height = self.viewport().width() / self._scale, self.viewport().height() / self._scale
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        canvas = Canvas(painter, self._scale, float(self.viewport().width()) if mirrored else None)
        drawing, bars = Drawing(width, height, self._look), self._bars()
        draw_bars(drawing, bars, max(width - _LEFT, bars.left + bars.step * len(bars.tallies)))
        draw_statuses(drawing, _LEFT, wording(self.story.edition.details.wording).choices())
        canvas.paint(drawing)
        if self.at is not None and self.hasFocus():
            ends = sorted(canvas.x(bars.left + bars.step * self.at + edge) for edge in (-4, bars.width + 4))
            frame = QRectF(
                ends[0], (_TOP - 16) * self._scale, ends[1] - ends[0], (bars.bottom - _TOP + 43) * self._scale
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.tokens["accent"]), self._theme.line + 1))
            painter.drawRoundedRect(frame, 6, 6)
        painter.end()
        if not self.story.tallies:
            paint_empty(self, tr("This plan has no actions yet. Its progress is drawn here once it has some."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the columns; Enter asks for the update."""
        count = len(self.story.tallies) if self.story else 0
        onwards = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        at = count if self.at is None else self.at
        places = {
            Qt.Key.Key_Left: at - onwards, Qt.Key.Key_Right: at + onwards,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1,
        }  # fmt: skip
        if event.key() in places:
            self.rest_on(places[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at is not None:
            self._open(self.at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the column under the mouse."""
        place = self._under(event.position().x())
        if place is not None:
            self.rest_on(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells what the column under the mouse counts."""
        place = self._under(event.position().x())
        place = self.at if place is None else place
        self.told.emit(self._words(place) if place is not None else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Asks for the update."""
        place = self._under(event.position().x())
        if place is not None:
            self._open(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at the draft, and shows where the keyboard is."""
        super().focusInEvent(event)
        if self.at is None and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.rest_on(len(self.story.tallies) - 1 if self.story else 0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _under(self, x: float) -> int | None:
        if self.story is None:
            return None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bars = self._bars()
        place = int(((self.viewport().width() - x if mirrored else x) / self._scale - bars.left) // bars.step)
        return place if 0 <= place < len(self.story.tallies) else None

    def _open(self, place: int) -> None:
        assert self.story is not None
        one = self.story.tallies[place]
        self.update_wanted.emit(one.number if one.issued else None)
