"""Short remarks beside a value: a sign where something is to be looked at, and words, never a colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.actions import Status
from app.ui.widgets import icons
from app.ui.widgets.controls import column, dress, label
from app.ui.widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class Note:
    """One remark; `tone` is dim, warning, error or done, and all but dim have a sign."""

    text: str
    tone: str = "dim"


class Notes(QWidget):
    """Remarks one beneath the other; hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notes: tuple[Note, ...] = ()
        self._layout: QVBoxLayout = column(self, gap=2)
        self._lines: list[_Line] = []
        self.hide()

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        for line in self._lines:
            line.sign.theme = theme
        self.update()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Shows these remarks in place of the earlier ones."""
        found = tuple(note for note in notes if note.text)
        if found != self._notes:
            self._notes = found
            while len(self._lines) < len(found):
                self._lines.append(_Line(self._theme))
                self._layout.addWidget(self._lines[-1])
            for place, line in enumerate(self._lines):
                line.setVisible(place < len(found))
                if place < len(found):
                    line.show_note(found[place])
        self.setVisible(bool(found))


class _Line(QWidget):
    """A sign and words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.sign = Sign(theme)
        self._words: QLabel = label("", "small", wrap=True)
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)

    def show_note(self, note: Note) -> None:
        """Says another remark."""
        self._words.setText(note.text)
        dress(self._words, "tone", note.tone)
        self.sign.show_tone(note.tone)


class Sign(QWidget):
    """The shape that goes with a tone: a tick for done, a triangle for what is to be looked at."""

    def __init__(self, theme: Theme, tone: str = "dim") -> None:
        super().__init__()
        self.theme, self._tone = theme, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_tone(tone)

    def show_tone(self, tone: str) -> None:
        """Takes another shape; a dim one has none."""
        self._tone = tone
        self.setVisible(tone != "dim")
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of small text."""
        return QSize(self.theme.caption_size, round(self.theme.caption_size * 1.3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the sign."""
        painter = QPainter(self)
        size = self.theme.caption_size - 1.0
        status = Status.DONE if self._tone == "done" else Status.DELAYED
        area = QRectF(0.5, (self.height() - size) / 2, size, size)
        icons.paint_sign(painter, area, status, self.theme.colour(self._tone))
        painter.end()
