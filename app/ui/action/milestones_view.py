"""The steps of the chosen action as a small list: ticked, written, added, moved and removed where they stand."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.dates import read_date
from app.domain.milestones import Milestone, milestones_text
from app.domain.wordings import Wording
from app.ui.action.step_row import EMPTY, StepRow
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.editing import edits, may_edit
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

Steps = tuple[Milestone, ...]


class MilestonesView(QWidget):
    """`saved` carries all steps as text whenever one changed, `typed` what they would be while one is written."""

    saved = Signal(str)
    typed = Signal(str)
    given_up = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: Steps = ()
        self._words: Wording | None = None
        self._today = date.min
        self.rows: list[StepRow] = []
        layout = column(self, gap=0)
        caption = label(tr("Milestones"), "caption")
        caption.setContentsMargins(8, 0, 8, 4)
        layout.addWidget(caption)
        self._list = column(gap=0)
        layout.addLayout(self._list)
        self._rest = column(gap=0)
        layout.addLayout(self._rest)
        self._add = edits(button(tr("Add a step"), self.add, "quiet", "plus"))
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self._new: StepRow | None = None

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        for row in self.rows:
            row.use(theme)

    def show_steps(self, steps: Steps, words: Wording, today: date) -> None:
        """Shows the steps of an action."""
        self._steps, self._words, self._today = steps, words, today
        while len(self.rows) > len(steps):
            self._take(self.rows.pop())
        while len(self.rows) < len(steps):
            row = self._make()
            self.rows.append(row)
            self._list.addWidget(row)
        for place, (row, step) in enumerate(zip(self.rows, steps, strict=True)):
            row.show_step(step, place, len(steps), today)

    def _make(self) -> StepRow:
        row = StepRow(self._theme)
        row.ticked.connect(lambda done: self._tick(row, done))
        row.saved.connect(lambda step: self._write(row, step))
        row.typed.connect(lambda: self._tell(row))
        row.given_up.connect(lambda: self._left(row))
        row.move_wanted.connect(lambda by: self._move(row, by))
        row.removal_wanted.connect(lambda: self._remove(row))
        return row

    @staticmethod
    def _take(row: StepRow) -> None:
        row.hide()
        row.deleteLater()

    def add(self) -> None:
        """Opens a form for one more step."""
        if self._new is None:
            self._new = self._make()
            self._rest.addWidget(self._new)
            self._new.show_step(EMPTY, len(self._steps), len(self._steps) + 1, self._today)
            self._new.edit()

    def _all(self) -> list[StepRow]:
        return [*self.rows, *([self._new] if self._new else [])]

    def is_editing(self) -> bool:
        """True while a form is open."""
        return any(row.form is not None for row in self._all())

    def commit(self) -> None:
        """Saves what is being written; a step that says nothing is given up."""
        for row in self._all():
            row.commit()
            if row.form is not None:
                row.leave()
                self._left(row)

    def _tick(self, row: StepRow, done: bool) -> None:
        day = self._words.day_text(self._today) if done and self._words else ""
        self.saved.emit(milestones_text(self._with(row, Milestone(row.step.text, row.step.due, read_date(day)))))

    def _write(self, row: StepRow, step: Milestone) -> None:
        if not step.text:
            self.refused.emit(tr("Say what is reached in this step, or leave it with Esc."))
            return
        row.leave()
        steps = self._with(row, step)
        if row is self._new:
            self._new = None
            self._take(row)
            self._add.setFocus()
        self.saved.emit(milestones_text(steps))

    def _tell(self, row: StepRow) -> None:
        """What the steps would be, for keeping it should the program end."""
        if row.form is not None:
            self.typed.emit(milestones_text(self._with(row, row.form.step())))

    def _left(self, row: StepRow) -> None:
        if row is self._new:
            self._new = None
            self._take(row)
            self._add.setFocus()
        self.given_up.emit()

    def _with(self, row: StepRow, step: Milestone) -> Steps:
        if row is self._new:
            return (*self._steps, step)
        place = self.rows.index(row)
        return (*self._steps[:place], step, *self._steps[place + 1 :])

    def _move(self, row: StepRow, by: int) -> None:
        place = self.rows.index(row)
        to = place + by
        if not may_edit(self) or not 0 <= to < len(self._steps):
            return
        steps = list(self._steps)
        steps.insert(to, steps.pop(place))
        self.saved.emit(milestones_text(steps))
        self.rows[to].value.setFocus()

    def _remove(self, row: StepRow) -> None:
        if not may_edit(self):
            return
        place = self.rows.index(row)
        self.saved.emit(milestones_text((*self._steps[:place], *self._steps[place + 1 :])))
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].value.setFocus()
        else:
            self._add.setFocus()
