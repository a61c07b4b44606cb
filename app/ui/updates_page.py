"""The page of updates: the draft with its preview and changes, and every issued update as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from app.domain.publishing import MOST_CHARACTERS
from app.domain.references import named_actions
from app.domain.wordings import wording
from app.ui.checks_view import checks
from app.ui.controls import column, label, panel, scrolled
from app.ui.desk import Desk
from app.ui.theme import Theme
from app.ui.translation import day_text, plural, tr
from app.ui.update_texts import posted_as, what_changed
from app.ui.update_view import UpdateView
from app.ui.updates_list import UpdatesList
from app.ui.updates_side import UpdatesSide

if TYPE_CHECKING:
    from app.domain.updates import Edition, IssuedUpdate
    from app.services.workspace import Workspace

_SAVE_AFTER_MS = 700
_NO_LIMIT = 16_777_215  # Qt's own
# Writing a comment in each form takes seconds beyond this, and none of them would fit.
_MOST_MEASURED = 1_000_000


class UpdatesPage(QWidget):
    """Shows the draft or one issued update; issuing and saving are asked of the window."""

    copy_wanted = Signal()
    save_wanted = Signal()
    file_wanted = Signal(str)
    redline_wanted = Signal()
    issue_wanted = Signal()
    action_wanted = Signal(int, int)
    link_wanted = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._issued: list[IssuedUpdate] = []
        self._stale, self._intro_of = True, 0
        self._forms: dict[tuple[int, int], str] = {}
        self.list, self.update_view, self.side = UpdatesList(theme), UpdateView(theme), UpdatesSide(theme)
        self.published, self.intro = self.update_view.published, self.update_view.intro
        self.posting, self.changes = self.update_view.posting, self.side.changes
        self.pane = panel("pane")
        self._nothing = label(
            tr(
                "Nothing was published yet. Look at the draft, then choose “Issue update…”: its date, rows and files"
                " are frozen, and stand here from then on."
            ),
            "dim",
            wrap=True,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_intro)
        self._build()
        self._connect()

    def _build(self) -> None:
        reading = QWidget()
        row = QHBoxLayout(reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        listed = panel()
        beside = column(listed, margin=8)
        beside.addWidget(self.list, 100)
        self._nothing.setContentsMargins(10, 0, 10, 8)
        self._nothing.setMaximumWidth(self.list.maximumWidth())
        beside.addWidget(self._nothing)
        beside.addStretch(1)
        row.addWidget(listed)
        row.addWidget(self.update_view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(reading)
        layout = column(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self._stack)
        column(self.pane, gap=0).addWidget(scrolled(self.side))

    def _connect(self) -> None:
        desk, view, side = self._desk, self.update_view, self.side
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.intro.textChanged.connect(self._timer.start)
        self.intro.finished.connect(self.issue_wanted)
        self.intro.refused.connect(desk.refused)
        desk.unsaved.watch(self.intro, 0, "intro")
        self.published.form_wanted.connect(self._choose_form)
        self.published.file_wanted.connect(self.file_wanted)
        self.published.hash_wanted.connect(self._copy_hash)
        self.posting.noted.connect(self._note_posting)
        self.posting.link_wanted.connect(self.link_wanted)
        view.copy_wanted.connect(self.copy_wanted)
        view.save_wanted.connect(self.save_wanted)
        view.issue_wanted.connect(self.issue_wanted)
        side.base_chosen.connect(self._show)
        side.redline_wanted.connect(self.redline_wanted)
        side.changes.action_wanted.connect(self._want_action)
        desk.actions_changed.connect(lambda _numbers: self.refresh())
        desk.updates_changed.connect(self.refresh)
        desk.plan_chosen.connect(self.start)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.list.use(theme)
        self.update_view.use(theme)
        self.side.use(theme)
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
            desk.unsaved.done(0, "intro")
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
        self._list()
        self.choose(number)
        self.list.blockSignals(False)  # shown once, below
        self._show()

    def _list(self) -> None:
        self.list.clear()
        draft = self._desk.draft
        if draft is not None:
            below = [plural("{count} change", "{count} changes", len(draft.changes.numbers))]
            if draft.warnings:
                below.append(plural("{count} check", "{count} checks", len(draft.warnings)))
            self.list.add(tr("Draft of update {number}", number=draft.edition.number), "", " · ".join(below))
        for update in self._issued:
            below = [part for part in (what_changed(update), posted_as(update)) if part]
            self.list.add(tr("Update {number}", number=update.number), day_text(update.dated), " · ".join(below))
        self._nothing.setVisible(not self._issued)
        only = self.list.sizeHintForRow(0) + 8
        self.list.setMaximumHeight(only if not self._issued and only > 8 else _NO_LIMIT)

    def _show(self) -> None:
        desk, number = self._desk, self.chosen_number()
        if desk.workspace is None or desk.plan is None or desk.draft is None or not self.isVisible():
            return
        updates, plan_id = desk.workspace.updates, desk.plan.id
        edition = desk.draft.edition if number is None else updates.edition(plan_id, number)
        base = self.side.offer_bases([update.number for update in self._issued if update.number < edition.number])
        changes, words = updates.changes(plan_id, base, number)[0], wording(edition.details.wording)
        found = []
        if number is None:
            named = bool(named_actions(edition.intro))
            found = checks(desk.draft.disagreements, desk.draft.doubts, named=named, first=changes.first)
        self.side.show_changes(changes, words, base, found)
        issued = next((update for update in self._issued if update.number == number), None)
        self.update_view.show_facts(edition, issued)
        self._show_edition(desk.workspace, edition, issued)

    def base(self) -> int | None:
        """The number of the update that the shown one is compared with."""
        return self.side.base()

    def _show_edition(self, workspace: Workspace, edition: Edition, issued: IssuedUpdate | None) -> None:
        exports, number = workspace.exports, issued.number if issued else None
        form = self._forms.get((edition.plan_id, number or 0), "")
        comments = exports.comments(edition.plan_id, number, form)
        longest, fitting = max(map(len, comments)), None
        if longest > MOST_CHARACTERS or form:
            fitting = exports.measures(edition) if longest < _MOST_MEASURED else {}
        from app.services.exports import FORMATS

        labels = {name: item.label for name, item in FORMATS.items()}
        self.published.show_files(issued.files if issued else (), labels)
        self.published.show_update(
            comments,
            lambda: exports.plain_text(edition.plan_id, number),
            form or edition.details.comment,
            fitting,
            draft=issued is None,
        )
        note = "" if exports.shows_history(edition) else tr("The file holds the whole history, which is too long here.")
        self.published.offer_word(lambda: exports.pages(edition), has_template=bool(edition.details.template))
        self.published.offer_excel(lambda: exports.workbook(edition, workspace.today), note)
        self.published.fill()

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

    def _note_posting(self, comment: int | None, url: str) -> None:
        desk, number = self._desk, self.chosen_number()
        if desk.workspace is None or desk.plan is None or number is None:
            return
        updates, plan_id = desk.workspace.updates, desk.plan.id
        if desk.attempt(lambda: updates.post(plan_id, number, comment, url)):
            desk.told.emit(tr("Noted where update {number} was posted.", number=number))
            desk.updates_changed.emit()

    def _want_action(self, number: int) -> None:
        if self._desk.plan is not None:
            self.action_wanted.emit(self._desk.plan.id, number)

    def _copy_hash(self, sha256: str) -> None:
        QApplication.clipboard().setText(sha256)
        self._desk.told.emit(tr("The SHA-256 is on the clipboard."))
