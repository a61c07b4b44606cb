"""Where the parts of a row in an action's history stand: texts beside the line of time."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from app.domain.actions import FIELD_LABELS, Status
from app.domain.differences import condensed
from app.domain.slips import Promise
from app.domain.wordings import Wording
from app.ui.action.history_words import (
    Chain,
    Heading,
    Row,
    Told,
    brief,
    changes,
    first_words,
    heading,
    moved,
    notice,
    pieces,
    promised_by,
    reason,
)
from app.ui.widgets import icons
from app.ui.widgets.painted_text import Formats, Painted, difference, lay_out
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, tr

INDENT, MARK = 24, 8
_EDGE, _GAP, _AFTER = 8, 4, 12
# A label stands beside its text where the text keeps at least this much.
_LEAST_TEXT = 120
# More promises than these are left out between the first and the last ones; each has its revision beneath.
_MOST_PROMISES = 12


@dataclass(slots=True)
class Placed:
    """A text with its place, as if read from left to right, and its colour."""

    painted: Painted
    x: float
    y: float
    width: float
    token: str = "text"


@dataclass(slots=True)
class Laid:
    """A row, laid out for one width."""

    width: float
    height: float = 0.0
    texts: list[Placed] = field(default_factory=list)
    boxes: list[QRectF] = field(default_factory=list)
    signs: list[tuple[QRectF, str]] = field(default_factory=list)


class HistoryLayout:
    """Lays rows out in a theme, for a width and a reading direction."""

    def __init__(self, theme: Theme, font: QFont, words: Wording, *, mirrored: bool) -> None:
        self._theme, self._words, self._mirrored = theme, words, mirrored
        self._plain, self._small, self._strong = QFont(font), QFont(font), QFont(font)
        self._small.setPixelSize(theme.caption_size)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self.line = QFontMetricsF(self._strong).height()

    def lay_out(self, row: Row, width: float) -> Laid:
        """Breaks a row into lines."""
        laid = Laid(width)
        match row:
            case Heading():
                laid.height = _EDGE
                self._text(laid, heading(row), INDENT, self._strong)
            case Chain():
                self._chain(laid, row)
            case Told():
                self._told(laid, row)
        return laid

    def _told(self, laid: Laid, row: Told) -> None:
        laid.height = _GAP
        self._text(laid, brief(row), INDENT, self._small, "dim")
        found = changes(row, self._words)
        for change in found:
            text, formats = difference(condensed(pieces(change, self._words)), self._theme)
            self._labelled(laid, tr(FIELD_LABELS[change.field]), text, formats)
        for said in [] if found else first_words(row.entry):
            self._text(laid, said, INDENT, self._plain)
        slipped = notice(row)
        for said in slipped:
            self._notice(laid, said)
        for said in [] if slipped else reason(row.entry.revision.reason):
            self._text(laid, said, INDENT, self._small, "dim")
        laid.height += _AFTER - _GAP

    def _chain(self, laid: Laid, row: Chain) -> None:
        laid.height = _EDGE
        self._text(laid, brief(row), INDENT, self._strong)
        left_out = max(0, len(row.promises) - _MOST_PROMISES)
        for place, promise in enumerate(row.promises):
            if place == 1 and left_out:
                said = plural("… {count} more date …", "… {count} more dates …", left_out)
                self._text(laid, said, INDENT + 16, self._small, "dim")
            if not 1 <= place <= left_out:
                self._promise(laid, promise)
        laid.height += _AFTER

    def _promise(self, laid: Laid, promise: Promise) -> None:
        token = "warning" if promise.is_slip else "text"
        top = laid.height
        written = promise.due.text or tr("no date")
        self._text(laid, " · ".join([written, *moved(promise)]), INDENT + 16, self._plain, token)
        if promise.is_slip:
            size = self.line * 0.7
            laid.signs.append((QRectF(INDENT, top + (self.line - size) / 2, size, size), token))
        self._text(laid, " · ".join(promised_by(promise)), INDENT + 16, self._small, "dim")

    def _text(self, laid: Laid, text: str, x: float, font: QFont, token: str = "text") -> None:
        self._put(laid, lay_out(text, font, laid.width - x - _EDGE, mirrored=self._mirrored), x, token)
        laid.height += _GAP

    def _put(self, laid: Laid, painted: Painted, x: float, token: str, width: float = 0) -> None:
        laid.texts.append(Placed(painted, x, laid.height, width or laid.width - x - _EDGE, token))
        laid.height += painted.height

    def _labelled(self, laid: Laid, name: str, text: str, formats: Formats) -> None:
        column = round(self._theme.text_size * 6.4)
        whole = laid.width - INDENT - _EDGE
        beside = whole - column - 8 >= _LEAST_TEXT
        top = laid.height
        label = lay_out(name, self._small, column if beside else whole, mirrored=self._mirrored)
        self._put(laid, label, INDENT, "dim", column if beside else whole)
        under = laid.height
        if beside:
            laid.height = top
        x = INDENT + column + 8 if beside else INDENT
        painted = lay_out(text, self._plain, laid.width - x - _EDGE, formats, mirrored=self._mirrored)
        self._put(laid, painted, x, "text")
        laid.height = max(laid.height, under) + _GAP

    def _notice(self, laid: Laid, said: str) -> None:
        size = self.line * 0.7
        inside = INDENT + _EDGE + size + 6
        painted = lay_out(said, self._small, laid.width - inside - 2 * _EDGE, mirrored=self._mirrored)
        box = QRectF(INDENT, laid.height, laid.width - INDENT - _EDGE, painted.height + 8)
        laid.boxes.append(box)
        laid.signs.append(
            (QRectF(INDENT + _EDGE, laid.height + 4 + (painted.height - size) / 2, size, size), "warning")
        )
        laid.texts.append(Placed(painted, inside, laid.height + 4, laid.width - inside - 2 * _EDGE, "warning"))
        laid.height += box.height() + _GAP


def paint(painter: QPainter, laid: Laid, at: QPointF, theme: Theme, *, mirrored: bool) -> None:
    """Draws a laid out row with its top left corner at a point."""

    def x_of(x: float, width: float) -> float:
        return at.x() + (laid.width - x - width if mirrored else x)

    painter.setPen(QPen(theme.colour("warning_tint"), 0))
    painter.setBrush(theme.colour("warning_tint"))
    for box in laid.boxes:
        placed = QRectF(x_of(box.left(), box.width()), at.y() + box.top(), box.width(), box.height())
        painter.drawRoundedRect(placed, 6, 6)
    for area, token in laid.signs:
        placed = QRectF(x_of(area.left(), area.width()), at.y() + area.top(), area.width(), area.height())
        icons.paint_sign(painter, placed, Status.DELAYED, theme.colour(token))
    for text in laid.texts:
        painter.setPen(theme.colour(text.token))
        text.painted.layout.draw(painter, QPointF(x_of(text.x, text.width), at.y() + text.y))
