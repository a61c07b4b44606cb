"""What the signs of the timeline mean, below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.services.pictures import ROW_HEIGHT, Drawing, draw_flowing, flowing_rows
from app.ui.timeline.canvas import Canvas, scale_of, window_look
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_MARGIN = 8.0


class LegendView(QWidget):
    """As many lines as the signs need in its width; `steps` says that there are milestones."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = True
        self.setAccessibleName(tr("What the signs mean"))
        self.use(theme)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme, self._look, self._scale = theme, window_look(theme), scale_of(theme)
        self.fit()

    def fit(self) -> None:
        """Takes the height that it needs."""
        rows = flowing_rows(self._look, self._room, steps=self.steps)
        self.setFixedHeight(round((rows * ROW_HEIGHT + 1.5 * _MARGIN) * self._scale))
        self.update()

    @property
    def _room(self) -> float:
        return self.width() / self._scale - 2 * _MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks into other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the signs with their words."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("panel"))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        drawing = Drawing(self.width() / self._scale, self.height() / self._scale, self._look)
        draw_flowing(drawing, _MARGIN, _MARGIN, self._room, steps=self.steps)
        Canvas(painter, self._scale, float(self.width()) if mirrored else None).paint(drawing)
