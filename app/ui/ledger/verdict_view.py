"""The verdict on a history: while it is made, its progress; then one plain sentence, the head, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from app.ui.ledger.problem_card import ProblemCard
from app.ui.widgets.controls import button, column, dress, label
from app.ui.widgets.translation import amount_text, moment_text, plural, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from app.services.verdicts import Checked

# As many as anybody reads; the report lists them all.
_MOST_CARDS = 50


class VerdictView(QFrame):
    """What is shown last stays until something else is known."""

    stop_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.sign, self.said = label("", "figure"), label("", "title", wrap=True)
        self.facts = label("", "dim", wrap=True, selectable=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Entries of the log that were checked"))
        self.stop = button(tr("Stop"), self.stop_wanted.emit)
        self.cards: list[ProblemCard] = []
        layout = column(self, margin=16, gap=12)
        layout.addLayout(self._verdict())
        layout.addWidget(self._working())
        layout.addWidget(self._head())
        self._problems, self._list = self._problem_list()
        layout.addWidget(self._problems)

    def _verdict(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        words.addWidget(self.said)
        words.addWidget(self.facts)
        row.addLayout(words, 1)
        return row

    def _working(self) -> QWidget:
        self._work = QWidget()
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        return self._work

    def _head(self) -> QWidget:
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        told = column(gap=4)
        self._entry, self.hash = label("", "caption"), label("", wrap=True, selectable=True)
        self.hash.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        told.addWidget(self._entry)
        told.addWidget(self.hash)
        row.addLayout(told, 1)
        self.copy = button(tr("Copy head"), self.copy_wanted.emit, "", "copy")
        self.copy.setToolTip(tr("Copy the head, to keep it where nobody can change it together with this file"))
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignBottom)
        return self.head

    def _problem_list(self) -> tuple[QWidget, QVBoxLayout]:
        made = QWidget()
        made.setAccessibleName(tr("What is wrong"))
        return made, column(made, gap=8)

    def show_work(self) -> None:
        """Says that a check has begun."""
        self._say("", "", tr("Checking every entry…"), tr("You can go on working meanwhile."))
        self.progress.setRange(0, 0)
        self._show_parts(working=True)

    def show_progress(self, done: int, every: int) -> None:
        """Says how far the check has come."""
        self.progress.setRange(0, max(1, every))
        self.progress.setValue(done)
        reached, all_entries = amount_text(done), amount_text(every)
        words = tr("{done} of {all} entries. You can go on working meanwhile.", done=reached, all=all_entries)
        self.facts.setText(words)

    def show_failure(self, sentence: str) -> None:
        """Says why there is no verdict."""
        self._say("⚠", "warning", tr("The history could not be checked."), sentence)
        self._show_parts()

    def show_stopped(self) -> None:
        """Says that somebody stopped it."""
        self._say("⚠", "warning", tr("The check was stopped."), tr("Nothing is known of what was not checked yet."))
        self._show_parts()

    def show_verdict(self, checked: Checked) -> None:
        """Shows what a check came to."""
        verdict, at = checked.verdict, moment_text(checked.at)
        count = len(verdict.problems)
        entries = plural(
            "{count} entry of its log was recomputed, {moment}.",
            "{count} entries of its log were recomputed, {moment}.",
            verdict.head.n,
            moment=at,
        )
        if verdict.holds:
            self._say("✓", "done", tr("Everything in this database is as it was written."), entries)
        else:
            self._say("✕", "error", plural("{count} thing is wrong.", "{count} things are wrong.", count), entries)
        self._entry.setText(tr("Head of the log: entry {number}, SHA-256", number=amount_text(verdict.head.n)))
        self.hash.setText(verdict.head.hash)
        self.hash.setAccessibleName(f"SHA-256 {verdict.head.hash}")
        self._fill(checked)
        self._show_parts(head=verdict.head.n > 0)

    def _fill(self, checked: Checked) -> None:
        problems = checked.verdict.problems
        for number, problem in enumerate(problems[:_MOST_CARDS], 1):
            self.cards.append(ProblemCard(number, problem, checked.places.get(problem)))
            self._list.addWidget(self.cards[-1])
        more = len(problems) - _MOST_CARDS
        if more > 0:
            words = plural("and {count} more, in the report", "and {count} more, in the report", more)
            self._list.addWidget(label(words, "dim"))

    def _say(self, sign: str, tone: str, sentence: str, facts: str) -> None:
        self.sign.setText(sign)
        dress(self.sign, "tone", tone)
        self.sign.setVisible(bool(sign))
        self.said.setText(sentence)
        self.facts.setText(facts)
        self.setAccessibleName(f"{sentence} {facts}")

    def _show_parts(self, *, working: bool = False, head: bool = False) -> None:
        if working or not head:
            self._clear()
        self._work.setVisible(working)
        self.head.setVisible(head)
        self._problems.setVisible(bool(self.cards))

    def _clear(self) -> None:
        self.cards.clear()
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
