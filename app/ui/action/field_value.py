"""A field's value as it is read: a pill for a status, else a text in which links can be clicked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.domain.actions import Status
from app.ui.table.actions_delegate import paint_pill
from app.ui.widgets.editing import may_edit
from app.ui.widgets.painted_text import Painted, lay_out, marked, units
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_EDGE, _TOP = 8, 4


@dataclass(frozen=True, slots=True)
class Place:
    """A run of the text that leads somewhere: to an action of the plan, or to an address."""

    start: int
    end: int
    target: int | str


class FieldValue(QPushButton):
    """A click or Enter asks for an editor; a click on a link asks to go where it leads.

    It is a button for those who hear the window, and painted as a text for those who see it.
    """

    wanted = Signal()
    followed = Signal(object)

    def __init__(self, theme: Theme, name: str, *, strong: bool = False) -> None:
        super().__init__()
        self._theme, self._strong = theme, strong
        self._text = self._empty = self._word = self._remarks = ""
        self._status: Status | None = None
        self._places: tuple[Place, ...] = ()
        self._laid: tuple[int, Painted] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAutoDefault(False)
        self.setProperty("role", "value")
        self.clicked.connect(self.wanted)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme, self._laid = theme, None
        self.updateGeometry()
        self.update()

    def shown(self) -> str:
        """What is shown."""
        return self._word or self._text

    def show_text(self, text: str, empty: str, places: Sequence[Place] = ()) -> None:
        """Shows a text, or what to do where there is none."""
        self._show(text, empty, tuple(places), None, "")

    def show_status(self, status: Status, word: str) -> None:
        """Shows a status as a pill."""
        self._show("", "", (), status, word)

    def _show(self, text: str, empty: str, places: tuple[Place, ...], status: Status | None, word: str) -> None:
        shown = (text, empty, places, status, word)
        if shown == (self._text, self._empty, self._places, self._status, self._word):
            return
        self._text, self._empty, self._places, self._status, self._word = shown
        self._laid = None
        self._describe()
        self.updateGeometry()
        self.update()

    def say_also(self, remarks: str) -> None:
        """What is remarked beside the value, for those who hear it."""
        if remarks != self._remarks:
            self._remarks = remarks
            self._describe()

    def _describe(self) -> None:
        said = self._word or self._text[:2_000] or tr("empty")
        self.setAccessibleDescription(f"{said}; {self._remarks}" if self._remarks else said)

    def _painted(self, width: int) -> Painted:
        if self._laid is None or self._laid[0] != width:
            link = QTextCharFormat()
            link.setForeground(self._theme.colour("accent"))
            link.setFontUnderline(True)
            formats = [
                marked(units(self._text[: place.start]), units(self._text[place.start : place.end]), link)
                for place in self._places
            ]
            said = self._text or self._empty
            mirrored = self.isRightToLeft()
            self._laid = (width, lay_out(said, self._font(), width - 2 * _EDGE, formats, mirrored=mirrored))
        return self._laid[1]

    def _font(self) -> QFont:
        font = QFont(self.font())
        if self._strong:
            font.setWeight(QFont.Weight.DemiBold)
            font.setPixelSize(round(self._theme.text_size * 1.15))
        return font

    def changeEvent(self, event: QEvent) -> None:
        """Another font or direction breaks the lines elsewhere."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._laid = None
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text, or of the pill."""
        if self._status:
            return QFontMetrics(self.font()).height() + 8 + 2 * _TOP
        return round(self._painted(width).height) + 2 * _TOP

    def sizeHint(self) -> QSize:
        """The height that goes with the width it has."""
        return QSize(120, self.heightForWidth(self.width() if self.width() > 60 else 160))

    def minimumSizeHint(self) -> QSize:
        """One line, or the pill."""
        return QSize(48, QFontMetrics(self.font()).height() + 2 * _TOP + (8 if self._status else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the value, and a frame around what the keyboard or the mouse is at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(self._theme.colour("accent" if self.hasFocus() else "line"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self._status:
            place = QRectF(self.rect()).adjusted(_EDGE - 2, _TOP, 2 - _EDGE, 0)
            paint_pill(painter, place, self._word, self._status, self._theme, self.layoutDirection())
        else:
            painter.setPen(self._theme.colour("text" if self._text else "dim"))
            self._painted(self.width()).layout.draw(painter, QPointF(_EDGE, _TOP))
        painter.end()

    def _place_at(self, at: QPointF) -> Place | None:
        if not self._places:
            return None
        layout = self._painted(self.width()).layout
        x, y = at.x() - _EDGE, at.y() - _TOP
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.naturalTextRect().contains(x, y):
                cursor = line.xToCursor(x)
                return next((one for one in self._places if self._holds(one, cursor)), None)
        return None

    def _holds(self, place: Place, cursor: int) -> bool:
        return units(self._text[: place.start]) <= cursor <= units(self._text[: place.end])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a link, a beam over what a click edits."""
        over = self._place_at(event.position()) is not None
        beside = Qt.CursorShape.IBeamCursor if may_edit(self) else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else beside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing happens before the button is let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link follows it, any other edits."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(event.position().toPoint()):
            return
        place = self._place_at(event.position())
        if place is not None:
            self.followed.emit(place.target)
        else:
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or F2 edits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The frame follows focus and mouse."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
