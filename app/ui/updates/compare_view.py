"""Any two updates side by side, with every difference marked word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.updates.compare_model import is_different
from app.ui.updates.compare_tables import CompareTables
from app.ui.widgets.controls import button, column, label, list_box, scrolled, shortened
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, plural, tr

if TYPE_CHECKING:
    from app.domain.updates import IssuedUpdate
    from app.services.comparisons import ComparedUpdate, Comparison

_MOST_TOLD = 4_000


class CompareView(QFrame):
    """Two lists choose the updates; the later one is never before the earlier one."""

    chosen = Signal()
    left = Signal()
    action_wanted = Signal(int)
    redline_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme = theme
        self._issued: list[IssuedUpdate] = []
        self._draft = 0
        self.old_box, self.new_box = list_box(), list_box()
        self.old_told, self.new_told = (label("", wrap=True, selectable=True) for _ in range(2))
        self.tables = CompareTables(theme)
        self.tables.action_wanted.connect(self.action_wanted)
        self.counted, self.place = label("", "dim"), label("", "dim")
        self.only = button(tr("Only what differs"), None, "chip")
        self.only.setCheckable(True)
        strong = QFont(self.only.font())
        strong.setWeight(QFont.Weight.DemiBold)  # as it is while it is chosen
        self.only.setMinimumWidth(QFontMetrics(strong).horizontalAdvance(self.only.text()) + 32)
        self.only.toggled.connect(self._show_only)
        layout = column(self, margin=16, gap=12)
        layout.addLayout(self._head())
        layout.addLayout(self._sides())
        layout.addWidget(self.tables, 1)
        layout.addLayout(self._foot())
        self.tables.left.selectionModel().currentRowChanged.connect(lambda _now, _before: self._say_place())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        leave = button(tr("Back to the updates"), self.left.emit, "")
        leave.setToolTip(tr("Back to the updates (Esc)"))
        head.addWidget(leave)
        head.addSpacing(8)
        head.addWidget(label(tr("Compare updates"), "heading"))
        head.addStretch(1)
        head.addWidget(self.place)
        earlier, later = button("", lambda: self.go(-1), "", "fold"), button("", lambda: self.go(1), "", "unfold")
        self.steps = (earlier, later)
        for step, said in ((earlier, tr("Previous difference (Shift+F7)")), (later, tr("Next difference (F7)"))):
            step.setToolTip(said)
            step.setAccessibleName(said)
            head.addWidget(step)
        head.addWidget(self.only)
        return head

    def _sides(self) -> QHBoxLayout:
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for box, told, name in (
            (self.old_box, self.old_told, tr("Earlier update")),
            (self.new_box, self.new_told, tr("Later update")),
        ):
            sides.addWidget(self._side(box, told, name), 1)
        return sides

    def _side(self, box: QComboBox, told: QLabel, name: str) -> QWidget:
        made = QWidget()
        side = column(made, gap=4)
        caption = label(name, "caption")
        caption.setBuddy(box)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(lambda _row: self._choose(box))
        told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        told.setAccessibleName(tr("{name}: announcement and intro", name=name))
        area = scrolled(told)
        area.setFixedHeight(round(self._theme.text_size * 4.6))
        for part in (caption, box, area):
            side.addWidget(part)
        return made

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.counted)
        legend = tr("Struck through: taken out. Underlined: put in.")
        foot.addWidget(label(legend, "dim"), 1)
        self.redline = button(tr("Save with tracked changes…"), self.redline_wanted.emit, "", "save")
        foot.addWidget(self.redline)
        return foot

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.tables.use(theme)

    def offer(self, issued: list[IssuedUpdate], draft: int, old: int, new: int | None) -> None:
        """Offers the updates, oldest first, and the draft; two of them are chosen."""
        self._issued, self._draft = issued, draft
        self.old_box.clear()
        for update in issued:
            self.old_box.addItem(self._name(update), update.number)
        self.old_box.setCurrentIndex(max(0, self.old_box.findData(old)))
        self._offer_later(new)

    @property
    def old(self) -> int:
        """The number of the earlier update."""
        return int(self.old_box.currentData())

    @property
    def new(self) -> int | None:
        """The number of the later update, None for the draft."""
        number = int(self.new_box.currentData())
        return None if number == self._draft else number

    def _offer_later(self, new: int | None) -> None:
        self.new_box.clear()
        for update in self._issued:
            if update.number > self.old:
                self.new_box.addItem(self._name(update), update.number)
        self.new_box.addItem(tr("Draft of update {number}", number=self._draft), self._draft)
        wanted = self.new_box.findData(self._draft if new is None else new)
        self.new_box.setCurrentIndex(max(0, wanted))

    def _name(self, update: IssuedUpdate) -> str:
        parts = [tr("Update {number}", number=update.number), day_text(update.dated)]
        parts += [tr("comment {number}", number=update.posting.comment)] if update.posting else []
        return " · ".join(parts)

    def _choose(self, box: QComboBox) -> None:
        if box is self.old_box:
            self._offer_later(self.new)
        self.chosen.emit()

    def show_comparison(self, comparison: Comparison) -> None:
        """Shows two updates; the row that was looked at stays in sight."""
        place = self.tables.chosen()
        number = self.tables.model.row(place).number if place >= 0 else 0
        self.tables.model.show(comparison)
        self.old_told.setText(_told(comparison.old))
        self.new_told.setText(_told(comparison.new))
        self._count(comparison)
        place = self.tables.model.place_of(number)
        if place >= 0:
            self.tables.choose(place)
        self._say_place()

    def _count(self, comparison: Comparison) -> None:
        rows = comparison.rows
        count = sum(map(is_different, rows))
        added, gone = sum(row.old is None for row in rows), sum(row.new is None for row in rows)
        if not count:
            self.counted.setText(tr("Both tables say the same."))
            return
        said = [plural("{count} row of {all} differs", "{count} rows of {all} differ", count, all=len(rows))]
        said += [tr("{count} new", count=added)] if added else []
        said += [tr("{count} gone", count=gone)] if gone else []
        self.counted.setText(" · ".join(said))

    def _show_only(self, wanted: bool) -> None:
        place = self.tables.chosen()
        number = self.tables.model.row(place).number if place >= 0 else 0
        self.tables.model.show_only_differences(wanted)
        place = self.tables.model.place_of(number)
        if place >= 0:
            self.tables.choose(place)
        self._say_place()

    def go(self, step: int) -> None:
        """Goes to the next difference, or to the one before; after the last one comes the first."""
        found, place = self.tables.model.differences, self.tables.chosen()
        if not found:
            return
        onward = [row for row in found if row > place] if step > 0 else [row for row in found if row < place]
        if step > 0:
            self.tables.choose(onward[0] if onward else found[0])
        else:
            self.tables.choose(onward[-1] if onward else found[-1])

    def _say_place(self) -> None:
        found, place = list(self.tables.model.differences), self.tables.chosen()
        for step in self.steps:
            step.setEnabled(bool(found))
        if place in found:
            said = tr("Difference {number} of {count}", number=found.index(place) + 1, count=len(found))
        else:
            said = plural("{count} difference", "{count} differences", len(found))
        self.place.setText(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 goes to the next difference, with Shift to the one before; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F7:
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


def _told(update: ComparedUpdate) -> str:
    return shortened("\n".join(part for part in (update.announcement, update.intro) if part), _MOST_TOLD)
