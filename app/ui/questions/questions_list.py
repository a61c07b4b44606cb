"""The list of questions: the open ones first, each with when its answer is due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.questions.question_words import Standing, asked_words
from app.ui.widgets.card_delegate import CardDelegate, Index
from app.ui.widgets.controls import button, column
from app.ui.widgets.editing import edits
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.questions import Question

_ASKED_ROLE = Qt.ItemDataRole.UserRole + 1
STANDING_ROLE = Qt.ItemDataRole.UserRole + 2
_NUMBER_ROLE = Qt.ItemDataRole.UserRole + 3
_MOST_SHOWN = 300


class _QuestionCard(CardDelegate):
    """What was asked, with how it stands at the end of the line, and a dim line beneath."""

    def write(self, painter: QPainter, inner: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """What stands where on the card."""
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(self.theme.caption_size)
        stands: Standing = index.data(STANDING_ROLE)
        room = inner.width() - QFontMetricsF(small).horizontalAdvance(stands.short) - 12
        lead, top = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTop  # the painter mirrors them
        tone = "dim" if stands.tone == "neutral" else stands.tone
        closed = stands.tone in ("done", "dim")
        line = QRectF(inner.left(), inner.top(), inner.width(), QFontMetricsF(strong).height())
        for font, text, place, width, side, colour in (
            (strong, index.data(), inner, room, lead | top, "dim" if closed else "text"),
            (small, index.data(_ASKED_ROLE), inner, inner.width(), lead | Qt.AlignmentFlag.AlignBottom, "dim"),
            (small, stands.short, line, room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, tone),
        ):
            painter.setFont(font)
            painter.setPen(self.theme.colour(colour))
            said = (
                text
                if text is stands.short
                else painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            )
            painter.drawText(place, int(side), f"\u2068{said}\u2069")  # begins as its own script does


class QuestionsList(QListWidget):
    """One entry a question; what is chosen is shown beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = _QuestionCard(theme, self)
        self.setItemDelegate(self._card)
        self.setAccessibleName(tr("Questions"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wide = round(theme.text_size * 23)
        self.setMinimumWidth(round(theme.text_size * 16))
        self.setMaximumWidth(self._wide)

    def sizeHint(self) -> QSize:
        """Room for a question's first words; a narrow window has less."""
        return QSize(self._wide, super().sizeHint().height())

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._card.theme = theme
        self.viewport().update()

    def show_all(self, questions: Sequence[tuple[Question, Standing]]) -> None:
        """Lists these; entries that are there already stay, with whatever they say anew."""
        here = [self.item(row).data(_NUMBER_ROLE) for row in range(self.count())]
        if here != [question.number for question, _ in questions]:
            place = self.verticalScrollBar().value()
            self.clear()
            for _ in questions:
                self.addItem(QListWidgetItem())
            self.verticalScrollBar().setValue(place)
        for row, (question, stands) in enumerate(questions):
            _fill(self.item(row), question, stands)

    def number(self) -> int | None:
        """The chosen question."""
        item = self.currentItem()
        return int(item.data(_NUMBER_ROLE)) if item is not None else None

    def choose(self, number: int | None) -> bool:
        """Chooses a question, or the first where it is not there; False in an empty list."""
        rows = [row for row in range(self.count()) if self.item(row).data(_NUMBER_ROLE) == number]
        if self.count():
            self.setCurrentRow(rows[0] if rows else 0)
        return self.count() > 0


def _fill(item: QListWidgetItem, question: Question, stands: Standing) -> None:
    text, asked = " ".join(question.text[:_MOST_SHOWN].split()), asked_words(question, briefly=True)
    item.setText(text)
    item.setData(_NUMBER_ROLE, question.number)
    item.setData(_ASKED_ROLE, asked)
    item.setData(STANDING_ROLE, stands)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((stands.long, text, asked)))


class QuestionsPanel(QFrame):
    """The list, and the way to write down another question."""

    ask_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.list = QuestionsList(theme)
        self.ask = edits(button(tr("New question…"), self.ask_wanted.emit, "primary", "plus"))
        layout = column(self, margin=8)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.ask)
