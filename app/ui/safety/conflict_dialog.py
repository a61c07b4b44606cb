"""Two people changed the same texts: all versions beside each other, before anything is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.domain.actions import FIELD_BY_NAME, Form
from app.domain.conflicts import Conflict
from app.ui.safety.unsaved_words import field_words
from app.ui.table.compared_texts import ComparedTexts, Side
from app.ui.widgets.controls import PlainEditor, button, column, label, panel, scrolled
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import moment_text, plural, tr

Decisions = Mapping[tuple[int, str], str]
_THEIRS, _MINE, _BOTH = range(3)


class ConflictPanel(QWidget):
    """One text in three versions, and what becomes of it."""

    decided = Signal()

    def __init__(self, conflict: Conflict, theme: Theme) -> None:
        super().__init__()
        self.conflict = conflict
        self._choices = QButtonGroup(self)
        frame = panel()
        column(self, gap=0).addWidget(frame)
        body = column(frame, margin=16, gap=8)
        body.addWidget(label(field_words(conflict.number, conflict.field), "strong"))
        who = conflict.author or tr("Somebody else")
        note = tr("{who}, {at}", who=who, at=moment_text(conflict.at)) if conflict.at else who
        before = conflict.before
        sides = (
            Side(tr("As it was"), "", before, before),
            Side(tr("Theirs"), note, before, conflict.theirs),
            Side(tr("Mine, not saved"), "", before, conflict.mine),
        )
        body.addWidget(ComparedTexts(sides, theme))
        body.addLayout(self._row())
        self.both = PlainEditor(conflict.mine, enter_breaks=True)
        self.both.setAccessibleName(tr("What will be saved"))
        self.both.setFixedHeight(round(theme.text_size * 6))
        self.both.hide()
        body.addWidget(self.both)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        says = {_THEIRS: tr("Keep theirs"), _MINE: tr("Save mine"), _BOTH: tr("Write it anew…")}
        field = FIELD_BY_NAME.get(self.conflict.field)
        if field is not None and field.form in (Form.STATUS, Form.KIND):
            del says[_BOTH]
        for choice, text in says.items():
            made = button(text, None, "chip")
            made.setCheckable(True)
            made.setMinimumWidth(made.sizeHint().width() + 2 * made.fontMetrics().averageCharWidth() + 8)  # bold later
            self._choices.addButton(made, choice)
            row.addWidget(made)
        self._choices.idClicked.connect(lambda _choice: self._show())
        row.addStretch(1)
        return row

    def choose(self, choice: int) -> None:
        """Decides as a button would."""
        self._choices.button(choice).setChecked(True)
        self._show()

    def is_decided(self) -> bool:
        """True when the user has said what becomes of the text."""
        return self._choices.checkedId() >= 0

    def decision(self) -> str | None:
        """The text to save, None to keep theirs."""
        match self._choices.checkedId():
            case 1:
                return self.conflict.mine
            case 2:
                return self.both.exact_text()
            case _:
                return None

    def _show(self) -> None:
        writes = self._choices.checkedId() == _BOTH
        self.both.setVisible(writes)
        if writes:
            self.both.setFocus()
        self.decided.emit()


class ConflictDialog(FormDialog):
    """Esc and "Later" save nothing and keep mine aside; agreeing is possible once each text has its decision."""

    def __init__(
        self, conflicts: Sequence[Conflict], save: Callable[[Decisions], object], theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = plural(
            "Somebody changed what you were editing", "Somebody changed {count} texts that you were editing",
            len(conflicts),
        )  # fmt: skip
        about = tr("Nothing of theirs was overwritten, and nothing of yours is lost. Say what is to stand here.")
        super().__init__(title, about, tr("Save"), parent)
        self.rejecting.setText(tr("Later"))
        self.rejecting.setToolTip(tr("Saves nothing, keeps what you typed and offers it again"))
        self.panels = [ConflictPanel(conflict, theme) for conflict in conflicts]
        if len(self.panels) > 1:
            self.body.addLayout(self._for_all())
        content = QWidget()
        listed = column(content, gap=16)
        for made in self.panels:
            made.decided.connect(self._check)
            listed.addWidget(made)
        listed.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.finish(lambda: save(self.decisions()))
        self.resize(880, min(680, 320 + 260 * len(self.panels)))
        self._check()

    def decisions(self) -> Decisions:
        """The texts to save by action and field; what is left out stays as they wrote it."""
        made = {(one.conflict.number, one.conflict.field): one.decision() for one in self.panels}
        return {place: text for place, text in made.items() if text is not None}

    def _for_all(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button(tr("Keep theirs everywhere"), lambda: self._choose(_THEIRS)))
        row.addWidget(button(tr("Save mine everywhere"), lambda: self._choose(_MINE)))
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignLeading)
        return row

    def _choose(self, choice: int) -> None:
        for one in self.panels:
            one.choose(choice)

    def _check(self) -> None:
        self.agree.setEnabled(all(one.is_decided() for one in self.panels))
