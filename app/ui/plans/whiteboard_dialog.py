"""Says what a bug's whiteboard shows, and what to ask for next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import UserError
from app.domain.proposals import Proposal
from app.domain.whiteboards import MOST_WRITTEN, Doubt, Whiteboard, asked, may_mean, proposed, read_whiteboard
from app.services.plans import read_day
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.line_editor import LineEditor
from app.ui.widgets.notes import Note, Notes
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, moment_text, plural, said, tr

if TYPE_CHECKING:
    from app.services.whiteboards import Shown


class WhiteboardDialog(FormDialog):
    """Reads the text while it is typed or pasted; a day in doubt is chosen from those that may be meant."""

    def __init__(
        self,
        shown: Shown | None,
        proposal: Proposal | None,
        today: date,
        see: Callable[[str, date | None], object],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        about = tr(
            "Paste what stands in the bug’s whiteboard. Once it is recorded, its day is the one that counts for your"
            " next update; a day that you only asked for is not."
        )
        super().__init__(tr("Whiteboard"), about, tr("Record it"), parent)
        self.setMinimumWidth(640)
        self._today, self._proposal = today, proposal
        self._settled = shown.board if shown else None
        self.text = LineEditor(shown.board.text if shown else "")
        self.text.setMaxLength(MOST_WRITTEN)
        self.text.setPlaceholderText("[ca-compliance] Next update 2026-03-02")
        self.read, self.chosen = Notes(theme), QLineEdit()
        self.choices, self._choice = QWidget(), QButtonGroup(self)
        self._chips: dict[date, SwitchChip] = {}
        self._build(shown)
        self.text.textChanged.connect(self._look)
        self.chosen.textChanged.connect(self._look_again)
        self._choice.buttonToggled.connect(self._look_again)
        self.finish(lambda: see(self.text.text(), self.day()))
        self._look()
        self.text.selectAll()

    def _build(self, shown: Shown | None) -> None:
        self.field(tr("Whiteboard"), self.text)
        self.form.addRow("", self.read)
        self.chosen.setPlaceholderText(tr("YYYY-MM-DD"))
        self.field(tr("Day that is meant"), self.choices)
        FlowLayout(self.choices)
        self.field(tr("Next update"), self.chosen)
        if shown is not None:
            seen = tr("Last recorded by {author}, {moment}", author=shown.author, moment=moment_text(shown.at))
            self.form.addRow("", label(seen, "small", wrap=True))
        self.body.addStretch(1)
        self.body.addWidget(self._next())

    def _next(self) -> QWidget:
        """The text to ask for, ready to be copied."""
        frame = panel("strip")
        layout = column(frame, margin=12, gap=4)
        layout.addWidget(label(tr("To ask for, with your next update"), "caption"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.following = label("", wrap=True, selectable=True)
        self.copy = button(tr("Copy"), self._copy, "", "copy")
        self.copy.setAccessibleName(tr("Copy the text to ask for"))
        row.addWidget(self.following, 1)
        row.addWidget(self.copy)
        layout.addLayout(row)
        self._why = label(said(self._proposal.reason) if self._proposal else "", "small", wrap=True)
        layout.addWidget(self._why)
        frame.setVisible(self._proposal is not None)
        return frame

    def board(self) -> Whiteboard:
        """What was read; a text that was settled before stays so."""
        found = read_whiteboard(self.text.text())
        return self._settled if self._settled and self._settled.text == found.text else found

    def day(self) -> date | None:
        """The day that was said to be meant; None where the text leaves no doubt. A UserError where it is missing."""
        board = self.board()
        if board.doubt is Doubt.NONE:
            return board.day if read_whiteboard(board.text).doubt is not Doubt.NONE else None
        day = self._chosen_day(board)
        if day is None:
            raise UserError(asked(board))
        return day

    def _chosen_day(self, board: Whiteboard) -> date | None:
        if not board.days:
            return read_day(self.chosen.text())
        return next((day for day, chip in self._chips.items() if chip.isChecked()), None)

    def _meant(self, board: Whiteboard) -> date | None:
        """The day that was said so far, if it can be meant."""
        try:
            day = self._chosen_day(board)
        except UserError:  # said when the user agrees
            return None
        return day if day and may_mean(board, day) else None

    def _look_again(self, *_what: object) -> None:
        self.read.show_notes(self._notes(self.board()))
        self.refuse("")

    def _look(self) -> None:
        board = self.board()
        in_doubt = board.doubt is not Doubt.NONE
        self._offer(board.days if in_doubt else ())
        self.form.setRowVisible(self.choices, in_doubt and bool(board.days))
        self.form.setRowVisible(self.chosen, in_doubt and not board.days)
        self.read.show_notes(self._notes(board))
        self.agree.setEnabled(bool(board.text))
        if self._proposal is not None:
            self.following.setText(proposed(board.text, self._proposal.day))
        if self.isVisible():  # before, a dialog has a height of its own
            self.refuse("")

    def _offer(self, days: tuple[date, ...]) -> None:
        """One chip for each day that may be meant."""
        if tuple(self._chips) == days:
            return
        layout = self.choices.layout()
        assert layout is not None
        for chip in self._chips.values():
            self._choice.removeButton(chip)
            layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {day: SwitchChip(day_text(day)) for day in days}
        for chip in self._chips.values():
            self._choice.addButton(chip)
            layout.addWidget(chip)

    def _notes(self, board: Whiteboard) -> list[Note]:
        if not board.text:
            return [Note(tr("Nothing is recorded yet."))]
        found = []
        day = board.day or self._meant(board)
        if day is not None:
            found.append(Note(self._due(day), "done"))
        elif board.doubt is not Doubt.NONE:
            found.append(Note(said(asked(board)), "warning"))
        else:
            found.append(Note(tr("No day of a next update stands there."), "warning"))
        if board.closing:
            found.append(Note(tr("Will be closed: {day}", day=self._closing(board))))
        return found

    def _closing(self, board: Whiteboard) -> str:
        day = board.closing.latest
        return day_text(day) if day and board.closing.is_day else board.closing.text

    def _due(self, day: date) -> str:
        ahead = (day - self._today).days
        if ahead > 0:
            when = plural("in {count} day", "in {count} days", ahead)
        else:
            when = plural("{count} day ago", "{count} days ago", -ahead) if ahead else tr("today")
        return tr("Next update: {day} ({when})", day=day_text(day), when=when)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.following.text())
        self.copy.setText(tr("Copied"))
