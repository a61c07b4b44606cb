"""Issuing an update: the last look before it is frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from app.domain.checks.check import Level
from app.domain.checks.every import findings
from app.domain.checks.update import FAR_AHEAD
from app.domain.errors import UserError
from app.domain.sentences import Sentence
from app.services.plans import read_day
from app.services.updates import refuse_past
from app.ui.updates.finding_card import SIGNS
from app.ui.updates.next_update_field import NextUpdateField
from app.ui.updates.override_field import OverrideField, lines
from app.ui.widgets.controls import button, label, shortened
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.checks.facts import Facts
    from app.domain.proposals import Proposal
    from app.domain.updates import Draft

_MOST_OF_ANSWERS = 600


class IssueDialog(FormDialog):
    """Asks for the date, the intro, and where to put copies of the files."""

    def __init__(
        self,
        draft: Draft,
        facts: Facts,
        folder: str,
        doubts: Sequence[Sentence] = (),
        parent: QWidget | None = None,
        proposal: Proposal | None = None,
    ) -> None:
        number = draft.edition.number
        about = tr("Its date, rows and files are frozen, and can be shown and saved again at any time, bit for bit.")
        title = tr("Issue update {number}", number=number)
        super().__init__(title, about, title, parent)
        self._draft, self._facts, self._doubts = draft, facts, tuple(doubts)
        self._today = facts.today
        self.setMinimumWidth(640)
        self._build(folder, proposal)
        self._warning, self._against = label("", "warning", wrap=True), OverrideField()
        self._against.changed.connect(self._check)
        self.body.addWidget(self._against)
        self.body.addWidget(self._warning)
        self.finish(self._refuse_bad_answers)
        self._check()

    def _build(self, folder: str, proposal: Proposal | None) -> None:
        draft, today = self._draft, self._today
        # A date far ahead was a slip of the pen, which is not proposed again.
        first = draft.previous.dated if draft.previous and draft.previous.dated <= today + FAR_AHEAD else today
        self.date = QLineEdit(max(today, first).isoformat())
        self.date.textChanged.connect(self._check)
        self.date.setPlaceholderText(tr("YYYY-MM-DD"))
        self.folder = QLineEdit(folder)
        self.folder.setAccessibleName(tr("Folder for the files"))
        self.folder.setPlaceholderText(tr("none: the files stay in the program"))
        self.field(tr("Dated"), self.date)
        due = draft.edition.details.next_update_due
        self.next_update = QLineEdit(due.isoformat() if due and due > today else "")
        self.next_update.textChanged.connect(self._check)
        self.next_update.setPlaceholderText(tr("YYYY-MM-DD, or empty"))
        line = label(draft.edition.announcement, wrap=True)
        line.setContentsMargins(0, 6, 0, 0)
        self.field(tr("Announcement"), line)
        self.intro = self.text_field(tr("Intro"), draft.edition.intro, 88)
        self.intro.textChanged.connect(self._check)
        if draft.edition.answers:
            answers = label(shortened(draft.edition.answers, _MOST_OF_ANSWERS), wrap=True)
            answers.setContentsMargins(0, 6, 0, 0)
            self.field(tr("Answers"), answers)
        self.field(tr("Next update due"), NextUpdateField(self.next_update, proposal))
        self.field(tr("Copies to"), self._with_choice())

    def showEvent(self, event: QShowEvent) -> None:
        """The box of buttons names a default when it is shown, which doubts take back."""
        super().showEvent(event)
        self._check()

    def chosen_date(self) -> date:
        """The date that the update will bear; a UserError where it is none, or before the last update."""
        try:
            day = date.fromisoformat(self.date.text().strip())
        except ValueError:
            raise UserError("The date can't be read: write it as YYYY-MM-DD.") from None
        previous = self._draft.previous
        if previous and day < previous.dated <= self._today + FAR_AHEAD:
            raise UserError(
                "Update {number} is dated {day}: choose the same day or a later one.",
                number=previous.number,
                day=previous.dated,
            )
        return day

    def chosen_next(self) -> date | None:
        """When the update after this one is due; a UserError where that is no day."""
        return read_day(self.next_update.text())

    def chosen_folder(self) -> Path | None:
        """Where copies go, None for nowhere."""
        text = self.folder.text().strip()
        return Path(text).expanduser() if text else None

    def _with_choice(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(button(tr("Choose…"), self._choose, "", "folder"))
        return made

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Save copies to"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def chosen_override(self) -> str:
        """Why errors are issued all the same, empty where there are none."""
        return self._against.reason()

    def _check(self) -> None:
        try:
            dated = self.chosen_date()
        except UserError:  # said when the user agrees
            dated = self._today
        found = findings(replace(self._facts, dated=dated, intro=self.intro.exact_text()))
        self._against.show_errors([one.sentence for one in found if one.level is Level.ERROR])
        odd = [*(one.sentence for one in found if one.level is Level.WARNING), *self._doubts]
        if dated > self._today:
            odd.append(
                Sentence("The update is dated {dated}, which is after today ({today}).", dated=dated, today=self._today)
            )
        self._warning.setText(lines(odd, SIGNS[Level.WARNING]))
        self._warning.setVisible(bool(odd))
        self.refuse("")
        # What can't be taken back is not done by one Enter while there is a doubt.
        sure = not odd and not self._against.errors
        self.agree.setDefault(sure)
        self.agree.setAutoDefault(sure)
        self.agree.setEnabled(self._against.is_settled())
        self.make_room()

    def _refuse_bad_answers(self) -> None:
        self._against.refuse_silence()
        refuse_past(self.chosen_date(), self.chosen_next())
        folder = self.chosen_folder()
        if folder is not None and not folder.is_dir():
            raise UserError("There is no folder {folder}: create it first, or choose another one.", folder=folder)
