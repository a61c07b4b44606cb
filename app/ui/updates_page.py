"""The page of updates: the draft with its preview and changes, and every issued update as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QWidget,
)

from app.domain.publishing import MOST_CHARACTERS
from app.domain.references import named_actions
from app.domain.wordings import wording
from app.ui.changes_view import ChangesView
from app.ui.controls import PlainEditor, button, column, label, list_box, panel, scrolled
from app.ui.desk import Desk
from app.ui.published_view import PublishedView
from app.ui.theme import Theme
from app.ui.updates_list import UpdatesList

if TYPE_CHECKING:
    from app.domain.updates import Edition, IssuedUpdate

_SAVE_AFTER_MS = 700
# Writing a comment in each form takes seconds beyond this, and none of them would fit.
_MOST_MEASURED = 1_000_000


class UpdatesPage(QWidget):
    """Shows the draft or one issued update; issuing and saving are asked of the window."""

    copy_wanted = Signal()
    save_wanted = Signal()
    redline_wanted = Signal()
    issue_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._issued: list[IssuedUpdate] = []
        self._stale, self._intro_of = True, 0
        self._forms: dict[tuple[int, int], str] = {}
        self.list = UpdatesList(theme)
        self.published = PublishedView(theme)
        self.intro = PlainEditor(enter_breaks=True)
        self.changes = ChangesView(theme)
        self.pane = panel("pane")
        self._base, self._beside = list_box(), QWidget()
        self._base.setAccessibleName("Compared with")
        self._base.activated.connect(lambda _row: self._show())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_intro)
        self._build()
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.intro.textChanged.connect(self._timer.start)
        self.published.form_wanted.connect(self._choose_form)
        desk.actions_changed.connect(lambda _numbers: self.refresh())
        desk.updates_changed.connect(self.refresh)
        desk.plan_chosen.connect(self.start)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(16)
        listed = panel()
        column(listed, margin=8).addWidget(self.list)
        row.addWidget(listed)
        row.addWidget(self._middle(), 1)
        side = QWidget()
        beside = column(side, margin=24)
        line = QHBoxLayout(self._beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label("Compared with", "caption"))
        line.addWidget(self._base, 1)
        redline = button("", self.redline_wanted.emit, "", "save")
        redline.setToolTip("Save a Word document that tracks the changes since this update")
        redline.setAccessibleName("Save with tracked changes")
        line.addWidget(redline)
        beside.addWidget(self._beside)
        beside.addWidget(self.changes)
        column(self.pane, gap=0).addWidget(scrolled(side))

    def _middle(self) -> QWidget:
        frame = panel()
        layout = column(frame, margin=16, gap=12)
        self._heading = label("", "heading")
        layout.addWidget(self._heading)
        self._intro_box = QWidget()
        box = column(self._intro_box, gap=4)
        box.addWidget(label("Intro: what you add to the announcement", "caption"))
        self.intro.setFixedHeight(round(self._theme.text_size * 4.6))
        self.intro.setPlaceholderText("Optional. The line that says which actions changed is written for you.")
        self.intro.setAccessibleName("Intro of the next update")
        self.intro.finished.connect(self.issue_wanted)
        self.intro.refused.connect(self._desk.refused)
        box.addWidget(self.intro)
        layout.addWidget(self._intro_box)
        layout.addWidget(self.published, 1)
        layout.addLayout(self._foot())
        return frame

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(button("Copy for Bugzilla", self.copy_wanted.emit, "", "copy"))
        foot.addWidget(button("Save as…", self.save_wanted.emit, "", "save"))
        self._issue = button("Issue update…", self.issue_wanted.emit, "primary")
        foot.addWidget(self._issue)
        return foot

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.list.use(theme)
        self.published.use(theme)
        self.changes.use(theme)
        self._show()

    def chosen_number(self) -> int | None:
        """The number of the issued update that is shown, None for the draft."""
        row = self.list.currentRow()
        return self._issued[row - 1].number if row > 0 else None

    def choose(self, number: int | None) -> None:
        """Shows an issued update, or the draft."""
        rows = {update.number: row for row, update in enumerate(self._issued, 1)}
        self.list.setCurrentRow(rows.get(number, 0) if number is not None else 0)

    def save_intro(self) -> None:
        """Keeps what was typed for the next update; nothing is saved where nothing changed."""
        self._timer.stop()
        desk, text = self._desk, self.intro.exact_text()
        plan = desk.plan
        if desk.workspace is None or plan is None or self._intro_of != plan.id or text == plan.intro:
            return
        workspace = desk.workspace
        if desk.attempt(lambda: workspace.plans.write_intro(plan.id, text)):
            desk.reload_rows(())

    def start(self) -> None:
        """Shows the draft of the chosen plan."""
        plan = self._desk.plan
        self._timer.stop()
        self._intro_of = plan.id if plan else 0
        self._set_intro(plan.intro if plan else "")
        self.refresh()
        self.choose(None)

    def _set_intro(self, text: str) -> None:
        self.intro.blockSignals(True)
        self.intro.give(text)
        self.intro.blockSignals(False)

    def showEvent(self, event: object) -> None:
        """Catches up with what changed while the page was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Lists the updates again; a hidden page waits until it is shown."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        desk, number = self._desk, self.chosen_number()
        self._issued = []
        if desk.workspace is not None and desk.plan is not None:
            self._issued = list(reversed(desk.workspace.updates.issued(desk.plan.id)))
            if desk.plan.intro != self.intro.exact_text() and not self._timer.isActive():
                self._set_intro(desk.plan.intro)
        self.list.blockSignals(True)
        self.list.clear()
        if desk.draft is not None:
            count = len(desk.draft.changes.numbers)
            self.list.add(f"Draft of update {desk.draft.edition.number}", f"{count} change{'' if count == 1 else 's'}")
        for update in self._issued:
            self.list.add(f"Update {update.number}", f"{update.dated}")
        self.choose(number)
        self.list.blockSignals(False)  # shown once, below
        self._show()

    def _show(self) -> None:
        desk, number = self._desk, self.chosen_number()
        if desk.workspace is None or desk.plan is None or desk.draft is None or not self.isVisible():
            return
        updates, plan_id = desk.workspace.updates, desk.plan.id
        edition = desk.draft.edition if number is None else updates.edition(plan_id, number)
        warnings = desk.draft.warnings if number is None else ()
        self._intro_box.setVisible(number is None)
        self._issue.setVisible(number is None)
        self._heading.setText(f"Draft of update {edition.number}" if number is None else f"Update {edition.number}")
        base = self._chosen_base(edition.number)
        changes = updates.changes(plan_id, base, number)[0]
        words = wording(edition.details.wording)
        named = bool(named_actions(edition.intro))
        self.changes.show_changes(changes, words, warnings, draft=number is None, named=named)
        self._show_edition(edition, number)

    def base(self) -> int | None:
        """The number of the update that the shown one is compared with."""
        chosen: int | None = self._base.currentData()
        return chosen

    def _chosen_base(self, number: int) -> int | None:
        """The update that the shown one is compared with: the one before, unless another was chosen."""
        earlier = [update.number for update in self._issued if update.number < number]
        listed = [self._base.itemData(row) for row in range(self._base.count())]
        if listed != earlier:
            self._base.clear()
            for other in earlier:
                self._base.addItem(f"Update {other}", other)
        self._beside.setVisible(bool(earlier))
        return self.base()

    def _show_edition(self, edition: Edition, number: int | None) -> None:
        workspace = self._desk.workspace
        assert workspace is not None
        exports = workspace.exports
        form = self._forms.get((edition.plan_id, number or 0), "")
        comments = exports.comments(edition.plan_id, number, form)
        longest, fitting = max(map(len, comments)), None
        if longest > MOST_CHARACTERS or form:
            fitting = exports.measures(edition) if longest < _MOST_MEASURED else {}
        self.published.show_update(
            comments,
            lambda: exports.plain_text(edition.plan_id, number),
            lambda: exports.report(edition, number),
            form or edition.details.comment,
            fitting,
            draft=number is None,
        )

    def _choose_form(self, form: str) -> None:
        """Publishes the draft's comment in another form from now on, or looks at an issued one in it."""
        desk, number = self._desk, self.chosen_number()
        if desk.workspace is None or desk.plan is None:
            return None
        workspace, plan = desk.workspace, desk.plan
        if number is not None:
            self._forms[plan.id, number] = form
            return self._show()
        self.save_intro()
        if desk.attempt(lambda: workspace.plans.describe(plan.id, {"comment": form})):
            desk.reload()
        return None
