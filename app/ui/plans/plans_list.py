"""The plans at the left: a card each, with progress and when the next update is due."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.due import plan_tone
from app.ui.plans.clock_words import due_words, first_of, short_words
from app.ui.widgets.theme import RADIUS, Theme
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.plans import PlanSummary
    from app.services.clocks import PlanClocks

SUMMARY_ROLE = Qt.ItemDataRole.UserRole + 1
DUE_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class PlansModel(QAbstractListModel):
    """The plans of the open file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans: list[PlanSummary] = []
        self._due: dict[int, tuple[str, str, str]] = {}

    def show(self, plans: list[PlanSummary]) -> None:
        """Replaces the list; the selection survives when only counts changed."""
        if [item.plan.id for item in plans] == [item.plan.id for item in self._plans]:
            self._plans = plans
            if plans:
                self.dataChanged.emit(self.index(0), self.index(len(plans) - 1))
            return
        self.beginResetModel()
        self._plans = plans
        self.endResetModel()

    def show_clocks(self, clocks: Mapping[int, PlanClocks], now: datetime) -> None:
        """Says beside each plan how soon it owes something, as far as that is known."""
        due = {plan: _due(found, now) for plan, found in clocks.items()}
        if due != self._due:
            self._due = due
            if self._plans:
                self.dataChanged.emit(self.index(0), self.index(len(self._plans) - 1))

    def row_of(self, plan_id: int) -> int:
        """Where a plan stands, -1 where it is not listed."""
        return next((row for row, item in enumerate(self._plans) if item.plan.id == plan_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a plan."""
        return 0 if parent is not None and parent.isValid() else len(self._plans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the summary itself, what is due with its tone, or the card in words for screen readers."""
        if not index.isValid():
            return None
        summary = self._plans[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.plan.details.title
        if role == SUMMARY_ROLE:
            return summary
        short, tone, whole = self._due.get(summary.plan.id, ("", "neutral", ""))
        if role == DUE_ROLE:
            return short, tone
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (summary.plan.details.title, whole, counts_text(summary), overdue_text(summary.overdue))
            return ", ".join(part for part in parts if part)
        return None


def _due(clocks: PlanClocks, now: datetime) -> tuple[str, str, str]:
    """How soon something is due, how urgent that is, and the whole of it for screen readers."""
    tone = plan_tone(clocks.plan.details, first_of(clocks), now)
    return short_words(clocks, now), tone, due_words(clocks, now)


def counts_text(summary: PlanSummary) -> str:
    """How much of a plan is done."""
    return tr("{done} of {total} done", done=summary.done, total=summary.total)


def overdue_text(overdue: int) -> str:
    """How many actions are late."""
    return plural("{count} overdue", "{count} overdue", overdue)


def at_the_end(summary: PlanSummary, due: tuple[str, str]) -> tuple[str, str]:
    """What a card says at its end, with its tone: the clock, or without one how many actions are late."""
    return due if due[0] or not summary.overdue else (overdue_text(summary.overdue), "error")


class PlanCard(QStyledItemDelegate):
    """Paints a plan: title, reference and counts, what is due, and a bar of what is done."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.marks_chosen = True

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A card's height follows the text size."""
        return QSize(160, round(self._theme.text_size * 5.4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one card."""
        theme, area = self._theme, QRectF(option.rect).adjusted(8, 2, -8, -2)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected and self.marks_chosen:
            painter.setPen(QPen(theme.colour("strong_line"), 2) if theme.is_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("panel"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), theme.line + 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)
        self._write(painter, option, area.adjusted(12, 10, -12, -8), index)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, index: Index) -> None:
        summary: PlanSummary = index.data(SUMMARY_ROLE)
        theme, details = self._theme, summary.plan.details
        leading, trailing = (
            QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text in its own
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(theme.caption_size)
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        title = painter.fontMetrics().elidedText(details.title, Qt.TextElideMode.ElideRight, int(area.width()))
        line = QRectF(area.left(), area.top(), area.width(), painter.fontMetrics().height())
        painter.drawText(line, leading, title)
        painter.setFont(small)
        below = QRectF(area.left(), line.bottom() + 4, area.width(), painter.fontMetrics().height())
        due, tone = at_the_end(summary, index.data(DUE_ROLE))
        painter.setPen(theme.colour({"neutral": "dim"}.get(tone, tone)))
        painter.drawText(below, trailing, due)
        room = area.width() - painter.fontMetrics().horizontalAdvance(due) - 8
        metrics = painter.fontMetrics()
        # The bar below says what is counted; words give way before numbers do.
        counts = (counts_text(summary), tr("{done} of {total}", done=summary.done, total=summary.total))
        tries = [" · ".join(part for part in (details.reference, count) if part) for count in counts]
        facts = next((text for text in tries if metrics.horizontalAdvance(text) <= room), tries[-1])
        painter.setPen(theme.colour("dim"))
        facts = painter.fontMetrics().elidedText(facts, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(below, leading, facts)
        self._bar(painter, option, QRectF(area.left(), below.bottom() + 6, area.width(), 4), summary)

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, summary: PlanSummary) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(area, 2, 2)
        if summary.done:
            part = QRectF(area)
            part.setWidth(area.width() * summary.done / summary.total)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                part.moveRight(area.right())
            painter.setBrush(self._theme.colour("done"))
            painter.drawRoundedRect(part, 2, 2)


class PlansList(QListView):
    """The list itself: one selected plan, arrow keys move."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plans = PlansModel(self)
        self.card = PlanCard(theme, self)
        self.setModel(self.plans)
        self.setItemDelegate(self.card)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Plans"))

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.card.use(theme)
        self.doItemsLayout()

    def mark(self, chosen: bool) -> None:
        """Shows the chosen plan as such, or not while a page over all plans is shown."""
        self.card.marks_chosen = chosen
        self.viewport().update()
