"""The last step of bringing a table in: as it is, as it comes, as it will be, each difference accepted or not."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QWidget

from app.domain.edits import Slip
from app.domain.wordings import Wording
from app.services.imports import ALL, Decisions, Review
from app.ui.action.reason_dialog import slip_in_words
from app.ui.imports.choosing import choose_pair, choose_target, choose_whole
from app.ui.imports.deciding import Deciding
from app.ui.imports.entries import Group, Line, Sort
from app.ui.imports.outcome import slips, totals
from app.ui.imports.review_chips import ReviewChips
from app.ui.imports.review_model import ReviewModel
from app.ui.imports.review_table import ReviewTable
from app.ui.widgets.controls import button, column, dress, label, panel
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, tr

_COUNT_AFTER_MS = 80
_MOST_SLIPS = 3


class ReviewStep(QWidget):
    """Nothing is saved here: `decisions` and `reason` are what was decided, `changed` tells that they are others."""

    changed = Signal()

    def __init__(
        self, review: Review, wording: Wording, theme: Theme, parent: QWidget | None = None, decisions: Decisions = ALL
    ) -> None:
        super().__init__(parent)
        self._theme, self._wording = theme, wording
        self.deciding = Deciding(review, self)
        self.deciding.take(decisions)
        self.model = ReviewModel(self.deciding, wording, self)
        self.table = ReviewTable(theme, self.model)
        self.chips, self.place = ReviewChips(), label("", "dim")
        self.everything = QCheckBox(tr("Take over all that is shown"))
        self.question, self.error = label("", "warning", wrap=True), label("", "error", wrap=True)
        self.totals, self.reason, self.slipping = label("", "strong"), QLineEdit(), label("", "small", wrap=True)
        self._slips: tuple[Slip, ...] = ()
        layout = column(self, gap=12)
        for part in (self._head(), self._asking(), self.error, self._sheet(), self._foot()):
            layout.addWidget(part, 1 if isinstance(part, QFrame) else 0)
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(_COUNT_AFTER_MS)
        self._count.timeout.connect(self._say)
        self.setFocusProxy(self.table)
        self._connect()
        self._say()
        self._begin()

    def _connect(self) -> None:
        self.error.hide()
        self.chips.changed.connect(self._filter)
        self.everything.clicked.connect(lambda _on: self._take_all())
        self.table.choice_wanted.connect(self._choose)
        self.table.refused.connect(self._refuse)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._say_place())
        self.model.modelReset.connect(self._say_place)
        self.deciding.changed.connect(lambda _entry: self._tell())
        self.deciding.paired.connect(lambda _entry: self._tell())

    def _head(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        row.addWidget(self.place)
        earlier, later = (
            button("", lambda: self.table.go(-1), "", "fold"),
            button("", lambda: self.table.go(1), "", "unfold"),
        )
        self.steps = (earlier, later)
        for step, said in ((earlier, tr("Previous difference (Shift+F7)")), (later, tr("Next difference (F7)"))):
            step.setToolTip(said)
            step.setAccessibleName(said)
            row.addWidget(step)
        return made

    def _asking(self) -> QWidget:
        self._questions = QWidget()
        row = QHBoxLayout(self._questions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.question, 1)
        self.next_question = button(tr("Next question"), self.go_to_question)
        row.addWidget(self.next_question)
        return self._questions

    def _sheet(self) -> QFrame:
        made = panel()
        inside = column(made, margin=1, gap=0)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(16)
        row.addWidget(self.everything)
        row.addStretch(1)
        row.addWidget(label(tr("Struck through: taken out. Underlined: put in."), "small"))
        inside.addWidget(bar)
        inside.addWidget(self.table, 1)
        return made

    def _foot(self) -> QWidget:
        made = QWidget()
        foot = column(made, gap=4)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.totals)
        self.reason.setAccessibleName(tr("Reason for what changes"))
        self.reason.setPlaceholderText(tr("Reason for what changes (optional; asked for where dates slip)"))
        self.reason.textChanged.connect(lambda _text: self._say_slips())
        row.addWidget(self.reason, 1)
        foot.addLayout(row)
        foot.addWidget(self.slipping)
        return made

    @property
    def decisions(self) -> Decisions:
        """What was decided of the review that was given."""
        return self.deciding.decisions

    def open_questions(self) -> int:
        """How many rows nobody said yet which action they are; with any the dialog can't go on."""
        return self.deciding.open_questions()

    def slips(self) -> Sequence[Slip]:
        """The due dates that would slip, for which a reason is asked."""
        return tuple(slips(self.deciding))

    def made_anew(self, review: Review, parent: QWidget | None = None) -> ReviewStep:
        """A step over a review that was made anew of the same rows, with all decisions that still fit."""
        made = ReviewStep(review, self._wording, self._theme, parent, self.decisions)
        made.reason.setText(self.reason.text())
        return made

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.table.use(theme)

    def _begin(self) -> None:
        """Stands at the first question or difference."""
        stops = self.model.stops()
        if stops:
            self.table.choose(stops[0])

    def _filter(self) -> None:
        row = self.table.chosen()
        line = self.model.line(row) if row >= 0 else None
        self.model.show_groups(self.chips.chosen())
        row = self.model.row_of(line) if line is not None else -1
        if row >= 0:
            self.table.choose(row)
        self._say()

    def _take_all(self) -> None:
        wanted = self.deciding.check_of(self.model.entries) is not Qt.CheckState.Checked
        self.deciding.take_all(self.model.entries, wanted)

    def go_to_question(self) -> None:
        """Goes to the next row of which nobody said which action it is."""
        found = [
            row
            for row in range(self.model.rowCount())
            if self.model.line(row).sort is Sort.HEAD and self.deciding.asks(self.model.line(row).entry)
        ]
        if found:
            self.table.choose(next((row for row in found if row > self.table.chosen()), found[0]))
            self.table.setFocus()

    def _choose(self, line: Line) -> None:
        """Asks for an action of the plan, for what the line says."""
        if line.sort is Sort.SPLIT:
            choose_whole(self.deciding, line.entry, self)
        elif line.sort is Sort.MERGED:
            choose_target(self.deciding, line.entry, self)
        else:
            number = choose_pair(self.deciding, self)
            if number is not None:
                self.table.pair(line, number)

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _tell(self) -> None:
        self._say_questions()
        self._say_place()
        self._count.start()
        self.changed.emit()

    def _say(self) -> None:
        """Says all that takes a moment where there are thousands of rows."""
        counts: Counter[Group] = Counter()
        for entry in self.deciding.entries():
            counts.update(self.deciding.groups(entry))
        self.chips.show_counts(counts)
        state = self.deciding.check_of(self.model.entries)
        self.everything.setVisible(state is not None)
        self.everything.setCheckState(state or Qt.CheckState.Unchecked)
        self._say_questions()
        self._say_place()
        self._say_totals()

    def _say_questions(self) -> None:
        count = self.open_questions()
        self._questions.setVisible(count > 0)
        self.question.setText(
            plural("{count} row could be an action of the plan or a new one, or says no action: choose what it is.",
                   "{count} rows could be actions of the plan or new ones, or say no action: choose what they are.",
                   count)
        )  # fmt: skip

    def _say_place(self) -> None:
        stops, row = self.model.stops(), self.table.chosen()
        for step in self.steps:
            step.setEnabled(bool(stops))
        at = bisect_left(stops, row)
        if at < len(stops) and stops[at] == row:
            said = tr("Difference {number} of {count}", number=at + 1, count=len(stops))
        else:
            said = plural("{count} difference", "{count} differences", len(stops))
        self.place.setText(said)

    def _say_totals(self) -> None:
        found = totals(self.deciding)
        said = [plural("{count} action changes", "{count} actions change", found.changed)] if found.changed else []
        said += [plural("{count} is new", "{count} are new", found.new)] if found.new else []
        said += [plural("{count} ends", "{count} end", found.ended)] if found.ended else []
        self.totals.setText(" · ".join(said) or tr("Nothing changes."))
        self._slips = tuple(self.slips())
        self._say_slips()

    def _say_slips(self) -> None:
        found = self._slips
        self.slipping.setVisible(bool(found))
        dress(self.slipping, "tone", "error" if found and not self.reason.text().strip() else "")
        counted = plural("{count} due date slips", "{count} due dates slip", len(found))
        told = [slip_in_words(slip) for slip in found[:_MOST_SLIPS]] + (["…"] if len(found) > _MOST_SLIPS else [])
        self.slipping.setText(tr("{name}: {message}", name=counted, message=" · ".join(told)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 goes to the next difference, with Shift to the one before."""
        if event.key() == Qt.Key.Key_F7:
            self.table.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
