"""The gaps between updates as a row of bars: how long each was, and whether something was missed in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, plural, tr

if TYPE_CHECKING:
    from app.domain.gaps import Gap

GAP_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_WIDE, _BAR_HIGH, _BAR_WIDE = 80, 56, 32


class GapsModel(QAbstractListModel):
    """The gaps of one plan, oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: Sequence[Gap] = ()

    def show(self, gaps: Sequence[Gap]) -> bool:
        """Replaces them; False where the same stand there already."""
        if list(gaps) == list(self.gaps):
            return False
        self.beginResetModel()
        self.gaps = gaps
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a gap."""
        return 0 if parent is not None and parent.isValid() else len(self.gaps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The gap in words, and itself."""
        if not index.isValid():
            return None
        gap = self.gaps[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return gap_words(gap)
        return gap if role == GAP_ROLE else None


def gap_words(gap: Gap) -> str:
    """A gap as a sentence, with what was missed in it."""
    values = {"first": gap.first, "start": day_text(gap.start), "end": day_text(gap.end), "days": _days(gap)}
    if gap.last is None:
        text = tr("Since update {first} ({start}): {days} until {end}", **values)
    else:
        text = tr("Update {first} ({start}) to update {last} ({end}): {days}", last=gap.last, **values)
    missed = ", ".join(dict.fromkeys(tr(one.rule.label) for one in gap.missed))
    return tr("{gap}; missed: {rules}", gap=text, rules=missed) if missed else tr("{gap}; nothing missed", gap=text)


def _days(gap: Gap) -> str:
    return plural("{count} day", "{count} days", gap.days)


class _Bar(QStyledItemDelegate):
    """Paints a gap: its days, a bar as high as it was long, and between which updates it lies."""

    def __init__(self, theme: Theme, view: GapsStrip) -> None:
        super().__init__(view)
        self.theme, self._view = theme, view

    def line(self) -> int:
        """The height of a line of small text."""
        return round(self.theme.caption_size * 1.5)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A narrow column."""
        return QSize(max(_WIDE, round(self.theme.caption_size * 7.3)), _BAR_HIGH + 2 * self.line() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one gap."""
        gap: Gap = index.data(GAP_ROLE)
        theme, area = self.theme, QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            ring = theme.colour("accent") if self._view.hasFocus() else Qt.GlobalColor.transparent
            painter.setPen(QPen(ring, theme.line + 1))
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        tone = "error" if gap.missed else "dim" if gap.last is None else "done"
        self._bar(painter, area, gap, tone)
        self._texts(painter, option, area, gap, tone)
        painter.restore()

    def _bar(self, painter: QPainter, area: QRectF, gap: Gap, tone: str) -> None:
        longest = max(1, *(one.days for one in self._view.rows.gaps))
        high = max(3.0, _BAR_HIGH * gap.days / longest)
        foot = area.bottom() - self.line() - 6
        bar = QRectF(area.center().x() - _BAR_WIDE / 2, foot - high, _BAR_WIDE, high)
        colour = self.theme.colour(tone)
        open_end = gap.last is None
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine) if open_end else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if open_end else colour)
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(QPen(self.theme.colour("strong_line"), 1))
        painter.drawLine(int(area.left()), int(foot) + 1, int(area.right()), int(foot) + 1)

    def _texts(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, gap: Gap, tone: str) -> None:
        small = QFont(option.font)
        small.setPixelSize(self.theme.caption_size)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(self.theme.colour(tone))
        top = QRectF(area.left(), area.top() + 2, area.width(), self.line())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text in its own
        sign = "▲ " if gap.missed else "" if gap.last is None else "✓ "
        painter.drawText(top, int(Qt.AlignmentFlag.AlignCenter), f"{sign}{_days(gap)}")
        small.setWeight(QFont.Weight.Normal)
        painter.setFont(small)
        painter.setPen(self.theme.colour("dim"))
        below = QRectF(area.left(), area.bottom() - self.line(), area.width(), self.line())
        arrow = "←" if option.direction is Qt.LayoutDirection.RightToLeft else "→"
        last = tr("today") if gap.last is None else str(gap.last)
        painter.setLayoutDirection(option.direction)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), f"{gap.first} {arrow} {last}")


class GapsStrip(QListView):
    """One bar a gap, the newest at the end; the arrow keys go through them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = GapsModel(self)
        self.setModel(self.rows)
        self.bars = _Bar(theme, self)
        self.setItemDelegate(self.bars)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Days between the updates"))
        self._fit()

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.bars.theme = theme
        self._fit()
        self.doItemsLayout()

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Shows these, scrolled to the newest."""
        if self.rows.show(gaps):
            self.scrollTo(self.rows.index(len(gaps) - 1))

    def gap(self) -> Gap | None:
        """The chosen one."""
        found: Gap | None = self.currentIndex().data(GAP_ROLE)
        return found

    def _fit(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.bars.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() + bar + 4)
