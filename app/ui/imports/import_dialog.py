"""Bringing a table in, in four steps: find it, say what its columns are, settle what is uncertain, review."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.previews import harmless
from app.domain.wordings import wording
from app.ui.imports.import_frame import ImportFrame
from app.ui.imports.prepared import Prepared, Stage, Wanted
from app.ui.imports.review_step import ReviewStep
from app.ui.widgets.controls import dress, fit_tab
from app.ui.widgets.errors import confirm
from app.ui.widgets.tab_order import order_tabs
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.services.imports import Source

# Prepares what is wanted anew, and shows it with the function when it is there; with True, the source is read again.
Redo = Callable[[Prepared, Wanted, bool, Callable[[Prepared], object]], object]


class ImportDialog(ImportFrame):
    """Nothing is saved here: `agreed` tells that the user wants what the review shows."""

    agreed = Signal()
    another_wanted = Signal()

    def __init__(
        self, now: Prepared, plans: Mapping[int, str], theme: Theme, redo: Redo, parent: QWidget | None = None
    ) -> None:
        super().__init__(plans, theme, parent)
        self.now, self._redo, self._theme = now, redo, theme
        self._stage, self._touched, self._dirty, self.busy = now.stage, False, False, False
        self.review: ReviewStep | None = None
        self._order = QTimer(self)  # where things stand is known once they are laid out
        self._order.setSingleShot(True)
        self._order.timeout.connect(lambda: order_tabs(self))
        for step in (self.finding, self.columns, self.read):
            step.changed.connect(self._change)
        self.steps.turned.connect(lambda place: self._go(Stage(place)))
        self.into.currentIndexChanged.connect(lambda _index: self._turn_plan())
        self.as_found.clicked.connect(lambda _on: self._forget())
        self.another.clicked.connect(lambda _on: self.another_wanted.emit())
        self.back.clicked.connect(lambda _on: self._go(Stage(self._stage.value - 1)))
        self.next.clicked.connect(lambda _on: self._on())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.next.click)
        self.show_prepared(now)

    @property
    def stage(self) -> Stage:
        """The step that is shown."""
        return self._stage

    @property
    def plan(self) -> int:
        """The plan that the table goes into; `NEW_PLAN` for one that is still to be made."""
        return self.now.wanted.plan

    def show_prepared(self, now: Prepared) -> None:
        """Shows what a source comes to, at the first step where something has to be said."""
        self._take(now)
        self._turn_to(now.stage)

    def _take(self, now: Prepared) -> None:
        self.now, self._dirty = now, False
        self.title.setText(_title(now.source))
        self.told.setText(_about(now))
        self.as_found.setVisible(now.remembered)
        blocked = QSignalBlocker(self.into)
        self.into.setCurrentIndex(max(0, self.into.findData(now.wanted.plan)))
        blocked.unblock()
        self.finding.show_found(now.found)
        self.columns.show_found(now.found, now.wanted.choices.columns)
        if now.reading is not None:
            self.read.show_prepared(now)
        self._drop_review()
        has_rows = now.reading is not None
        for stage in (Stage.READ, Stage.REVIEW):
            self.steps.at(stage.value).setEnabled(has_rows)
        problem = said(now.found.message)
        dress(self.message, "role", "warning")
        self.message.setText("" if has_rows else f"{problem[:1].upper()}{problem[1:]}")
        self.message.setVisible(not has_rows)

    def _drop_review(self) -> None:
        if self.review is not None:
            self.review.hide()
            self.review.deleteLater()
            self.review = None

    def _make_review(self) -> None:
        """Built when it is shown: that of 100,000 rows takes seconds, and each answer before makes another one."""
        if self.review is None and self.now.review is not None:
            self._use_review(ReviewStep(self.now.review, wording(self.now.wording), self._theme, self.last))

    def _use_review(self, review: ReviewStep) -> None:
        self.review = review
        review.changed.connect(self._review_changed)
        self.reviewed.addWidget(review)
        self.last.setFocusProxy(review)

    def _review_changed(self) -> None:
        self._touched = True
        self._say()

    def _change(self) -> None:
        self._touched = self._dirty = True
        self._say()

    def wanted(self) -> Wanted:
        """What the steps say now."""
        choices = self.now.wanted.choices
        ticked = self.finding.chosen()
        if ticked != tuple(one.number for one in self.now.found.chosen):
            choices = replace(choices, tables=ticked)
        choices = replace(choices, columns=self.columns.columns())
        same = choices == self.now.wanted.choices
        answers = self.read.answers() if same and self.now.reading is not None else {}
        return Wanted(int(self.into.currentData()), choices, answers)

    def _turn_plan(self) -> None:
        self._dirty = True
        self._apply(self._stage)

    def _forget(self) -> None:
        """Goes back to what was found before anybody said anything."""
        from app.services.imports import AS_FOUND

        self._redo(self.now, Wanted(self.plan, AS_FOUND), True, lambda now: self.show_prepared(now))

    def _on(self) -> None:
        if self.busy:
            return
        if self._stage is Stage.REVIEW:
            self.agreed.emit()
        else:
            self._go(Stage(self._stage.value + 1))

    def _go(self, stage: Stage) -> None:
        """Goes to a step; what was changed meanwhile is read again first."""
        if stage is self._stage or self.busy:
            return self._turn_to(self._stage)
        if self._dirty:
            return self._apply(stage)
        return self._turn_to(stage)

    def _apply(self, stage: Stage) -> None:
        wanted = self.wanted()
        again = wanted.choices != self.now.wanted.choices
        if wanted == self.now.wanted:
            self._dirty = False
            return self._turn_to(stage)

        def show(now: Prepared) -> None:
            self._take(now)
            self._turn_to(stage if now.reading is not None else min(stage, now.stage, key=lambda one: one.value))

        self._turn_to(self._stage)
        self._redo(self.now, wanted, again, show)
        return None

    def _turn_to(self, stage: Stage) -> None:
        stays = stage is self._stage and self.focusWidget() is not None
        self._stage = stage
        if stage is Stage.REVIEW:
            self._make_review()
        self.stack.setCurrentIndex(stage.value)
        blocked = QSignalBlocker(self.steps)
        self.steps.choose(stage.value)
        blocked.unblock()
        self._say()
        focused = (self.finding.list, self.columns, self.read, self.last)[stage.value]
        self._order.start()
        if not stays:  # who chooses another plan goes on choosing
            focused.setFocus()

    def _say(self) -> None:
        self.back.setEnabled(self._stage is not Stage.FIND)
        questions = self.read.open_count() if self.now.reading is not None else 0
        uncertain = len(self.now.review.uncertain) if self.now.review is not None else 0
        for stage, count, words in (
            (Stage.READ, questions, tr("Read")),
            (Stage.REVIEW, self.review.open_questions() if self.review is not None else uncertain, tr("Review")),
        ):
            tab = self.steps.at(stage.value)
            tab.setText(f"{words}  {count}" if count else words)
            fit_tab(tab)
        last = self._stage is Stage.REVIEW
        self.next.setText(tr("Bring in") if last else tr("Next"))
        problem = self._problem()
        self.next.setEnabled(not problem)
        self.hint.setText(problem)

    def _problem(self) -> str:
        """Why one can't go on from here; empty where one can."""
        if self._stage is Stage.FIND and not self.finding.chosen():
            return tr("Tick a table to go on.") if self.now.found.tables else tr("Choose another file.")
        if self._stage is Stage.COLUMNS and self.columns.lacks_action():
            return tr("Choose which column says what is to be done.")
        if self._stage is Stage.COLUMNS and self.now.reading is None and not self._dirty:
            if self.now.found.rows:  # all that is wrong with them is their numbers
                return tr("Leave the column of numbers out, and rows are known by their texts; or mend the file.")
            return tr("Change what a column becomes, or tick other tables.")
        if self._stage is not Stage.REVIEW or self.review is None:
            return ""
        count = self.review.open_questions()
        return (
            plural("{count} row still has to be decided.", "{count} rows still have to be decided.", count)
            if count
            else ""
        )

    def review_again(self, now: Prepared, why: UserError) -> None:
        """Shows the plan as others have left it meanwhile; nothing was saved, and decisions that still fit stand."""
        earlier, self.review = self.review, None
        self._take(now)
        if earlier is not None and now.review is not None:
            self._use_review(earlier.made_anew(now.review, self.last))
            earlier.hide()
            earlier.deleteLater()
        self._turn_to(Stage.REVIEW)
        self.last.setFocus()
        self.message.setText(f"{said(why)} {tr('Nothing was brought in; the review shows the plan as it is now.')}")
        dress(self.message, "role", "error")
        self.message.show()

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.finding.use(theme)
        self.read.use(theme)
        if self.review is not None:
            self.review.use(theme)

    def reject(self) -> None:
        """Closes; where something was answered or decided, only after asking."""
        if self.busy:  # what goes on can be stopped in its own dialog
            return
        if not self._touched or confirm(self, tr("Close without bringing anything in?"), tr("Close")):
            self.leave()

    def leave(self) -> None:
        """Closes without asking."""
        super().reject()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `reject`."""
        event.ignore()
        self.reject()


def _title(source: Source) -> str:
    return tr("From the clipboard") if source.is_clipboard else harmless(source.name)


def _about(now: Prepared) -> str:
    kind = tr(now.source.kind_label) if now.source.kind_label else ""
    parts = [kind] if kind else []
    if now.reading is not None:
        parts.append(plural("{count} row was read.", "{count} rows were read.", len(now.reading.rows)))
    if now.remembered:
        parts.append(tr("The columns are read as you said it for the last table of this form."))
    return " · ".join(parts)
