"""How the cells of the action table look, and what edits them in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.actions import FIELD_BY_NAME, Form, Kind, Status
from app.domain.wordings import Wording
from app.ui import icons
from app.ui.actions_model import CHANGED_ROLE, FIELD_ROLE, OVERDUE_ROLE, REVISION_ROLE
from app.ui.choice_box import ChoiceBox
from app.ui.controls import MOST_EDITED, PlainEditor, too_long
from app.ui.date_editor import DateEditor
from app.ui.theme import STATUS_TOKENS, Theme

Index = QModelIndex | QPersistentModelIndex
_EDGE = 12
_TOP = 10


class ActionsDelegate(QStyledItemDelegate):
    """Paints pills, marks and texts of two lines; edits lists, dates and long texts in the cell."""

    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: Wording | None = None

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme

    def row_height(self) -> int:
        """Two lines of text, and at least 44 pixels."""
        return max(44, round(2 * self._theme.text_size * 1.32) + 2 * _TOP)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike, so that a long plan scrolls at once."""
        return QSize(80, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, self._theme.colour("accent_tint"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self._theme.colour("line"))
        painter.setFont(option.font)
        self._content(painter, area.adjusted(_EDGE, _TOP, -_EDGE, -_TOP), index)
        if selected and index.column() == 0:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), self._theme.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _content(self, painter: QPainter, area: QRectF, index: Index) -> None:
        field, text = index.data(FIELD_ROLE), index.data(Qt.ItemDataRole.DisplayRole)
        if field == "number":
            self._number(painter, area, text, bool(index.data(CHANGED_ROLE)))
        elif field == "status":
            self._pill(painter, area, text, index.data(REVISION_ROLE).state.status)
        elif field == "due" and index.data(OVERDUE_ROLE):
            self._overdue(painter, area, text)
        else:
            tone = "text" if field in ("action", "due") else "dim"
            paint_lines(painter, area, text, self._theme.colour(tone), 2)

    def _number(self, painter: QPainter, area: QRectF, text: str, changed: bool) -> None:
        paint_lines(painter, area, text, self._theme.colour("dim"), 1)
        if changed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            middle = area.top() + painter.fontMetrics().height() / 2
            painter.drawEllipse(QRectF(area.right() - 5, middle - 3, 6, 6))

    def _pill(self, painter: QPainter, area: QRectF, word: str, status: Status) -> None:
        paint_pill(painter, area.left(), area.top() - 3, word, status, self._theme)

    def _overdue(self, painter: QPainter, area: QRectF, text: str) -> None:
        colour = self._theme.colour("error")
        paint_lines(painter, area, text, colour, 1)
        small = QFont(painter.font())
        small.setPixelSize(self._theme.caption_size)
        painter.setFont(small)
        below = area.adjusted(0, self._theme.text_size * 1.4, 0, 0)
        sign = QRectF(below.left(), below.top() + 2, 10, 10)
        icons.paint_sign(painter, sign, Status.DELAYED, colour)
        paint_lines(painter, below.adjusted(15, 0, 0, 0), "overdue", colour, 1)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget | None:  # type: ignore[override]
        """A list for statuses and kinds, a date field that says how it reads, an editor for texts."""
        form = FIELD_BY_NAME[index.data(FIELD_ROLE)].form
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if len(text) > MOST_EDITED:
            self.refused.emit(too_long(len(text)))
            return None
        if form in (Form.STATUS, Form.KIND):
            return self._list_editor(parent, Status if form is Form.STATUS else Kind)
        if form is Form.DATE:
            return DateEditor(text, parent)
        editor = PlainEditor(text, parent)
        editor.finished.connect(lambda: self._finish(editor))
        editor.left.connect(lambda: self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache))
        editor.refused.connect(self.refused)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return editor

    def _list_editor(self, parent: QWidget, values: type[Status] | type[Kind]) -> ChoiceBox:
        assert self.words is not None  # the page sets it with the first plan
        editor = ChoiceBox(values, self.words, self._theme, parent)
        editor.activated.connect(lambda _row: self._finish(editor))
        return editor

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fills a list; texts were given to their editors when these were made."""
        if isinstance(editor, ChoiceBox):
            editor.choose(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hands the new text to the model, which asks for the edit."""
        if isinstance(editor, ChoiceBox):
            model.setData(index, editor.value())
        elif isinstance(editor, DateEditor):
            model.setData(index, editor.text())
        elif isinstance(editor, PlainEditor):
            model.setData(index, editor.exact_text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Editors may be larger than their cell, but stay inside the table."""
        cell, parent = option.rect, editor.parentWidget()
        wanted = cell
        if isinstance(editor, PlainEditor):
            wanted = cell.adjusted(0, 0, max(0, 320 - cell.width()), max(0, 132 - cell.height()))
        elif isinstance(editor, DateEditor):
            wanted = cell.adjusted(0, 0, max(0, 232 - cell.width()), max(0, editor.sizeHint().height() - cell.height()))
        else:
            wanted = cell.adjusted(4, 6, -4, -6)
        if parent is not None:
            room = parent.rect()
            wanted.translate(min(0, room.right() - wanted.right()), min(0, room.bottom() - wanted.bottom()))
        editor.setGeometry(wanted)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Long texts see Enter and Tab themselves."""
        if isinstance(editor, PlainEditor) and event.type() == QEvent.Type.KeyPress:
            return False
        return super().eventFilter(editor, event)


def paint_pill(painter: QPainter, left: float, top: float, word: str, status: Status, theme: Theme) -> QRectF:
    """A status with its sign and word on a tint; returns the area it took."""
    token, tint = STATUS_TOKENS[status]
    metrics = QFontMetricsF(painter.font())
    sign = metrics.ascent() * 0.95
    height = metrics.height() + 8
    area = QRectF(left, top, metrics.horizontalAdvance(word) + sign + 26, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(tint))
    painter.drawRoundedRect(area, height / 2, height / 2)
    place = QRectF(left + 9, top + (height - sign) / 2, sign, sign)
    icons.paint_sign(painter, place, status, theme.colour(token))
    painter.setPen(theme.colour(token))
    words = QRectF(place.right() + 6, top, area.width(), height)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), word)
    painter.restore()
    return area


def paint_lines(painter: QPainter, area: QRectF, text: str, colour: QColor, most: int) -> None:
    """A plain text in at most so many lines; what does not fit ends with an ellipsis."""
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    rest = " ".join(text.split()) if "\n" in text else text
    layout = QTextLayout(rest, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        top = area.top() + number * metrics.lineSpacing()
        last = number == most - 1
        part = rest[line.textStart() :] if last else rest[line.textStart() : line.textStart() + line.textLength()]
        if last:
            part = metrics.elidedText(part, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(
            QRectF(area.left(), top, area.width(), metrics.height()), int(Qt.AlignmentFlag.AlignLeft), part.rstrip()
        )
    layout.endLayout()
