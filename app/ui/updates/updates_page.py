"""The page of updates: the draft with its preview and changes, and every issued update as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from app.domain.publishing import MOST_CHARACTERS
from app.domain.wordings import wording
from app.ui.desk import Desk
from app.ui.updates.draft_checks import DraftChecks
from app.ui.updates.draft_intro import DraftIntro
from app.ui.updates.update_texts import posted_as, what_changed
from app.ui.updates.update_view import UpdateView
from app.ui.updates.updates_list import UpdatesPanel
from app.ui.updates.updates_side import UpdatesSide
from app.ui.widgets.controls import column, panel, scrolled
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, plural, tr

if TYPE_CHECKING:
    from app.domain.updates import Edition, IssuedUpdate
    from app.services.workspace import Workspace
    from app.ui.updates.compare_view import CompareView

# Writing a comment in each form takes seconds beyond this, and none of them would fit.
_MOST_MEASURED = 1_000_000


class UpdatesPage(QWidget):
    """Shows the draft or one issued update; issuing and saving are asked of the window."""

    copy_wanted = Signal()
    save_wanted = Signal()
    file_wanted = Signal(str)
    redline_wanted = Signal()
    checks_wanted = Signal()
    issue_wanted = Signal()
    action_wanted = Signal(int, int)
    link_wanted = Signal(str)
    room_changed = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._comparing: CompareView | None = None
        self._issued: list[IssuedUpdate] = []
        self._stale = True
        self._forms: dict[tuple[int, int], str] = {}
        self.listed, self.update_view, self.side = UpdatesPanel(theme), UpdateView(theme), UpdatesSide(theme)
        self.list, self.compare_button = self.listed.list, self.listed.compare_button
        self.published, self.intro = self.update_view.published, self.update_view.intro
        self.posting, self.changes = self.update_view.posting, self.side.changes
        self.pane = panel("pane")
        self._typing = DraftIntro(desk, self.intro, self)
        self.checks = DraftChecks(desk, self.side.checks, self.update_view.checks, theme, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        reading = QWidget()
        row = QHBoxLayout(reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.listed)
        row.addWidget(self.update_view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(reading)
        layout = column(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self._stack)
        column(self.pane, gap=0).addWidget(scrolled(self.side))

    def _connect(self) -> None:
        desk, view, side = self._desk, self.update_view, self.side
        self.compare_button.clicked.connect(self.compare)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.intro.finished.connect(self.issue_wanted)
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
        self.checks.action_wanted.connect(self._want_action)
        self.checks.all_wanted.connect(self.checks_wanted)
        desk.actions_changed.connect(lambda _numbers: self.refresh())
        desk.updates_changed.connect(self.refresh)
        desk.plan_chosen.connect(self.start)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        if self._comparing is not None:
            self._comparing.use(theme)
        self.list.use(theme)
        self.update_view.use(theme)
        self.side.use(theme)
        self.checks.use(theme)
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
        """Keeps what was typed for the next update."""
        self._typing.save()

    def start(self) -> None:
        """Shows the draft of the chosen plan."""
        self._typing.start()
        self.stop_comparing()
        self.refresh()
        self.choose(None)

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
            self._typing.follow()
        self.checks.look()
        self.list.blockSignals(True)
        self._list()
        self.choose(number)
        self.list.blockSignals(False)  # shown once, below
        if self.is_comparing and self._issued:
            self._offer_comparison(self.comparing.old, self.comparing.new)
        self._show()

    def _list(self) -> None:
        self.list.clear()
        draft = self._desk.draft
        if draft is not None:
            below = [plural("{count} change", "{count} changes", len(draft.changes.numbers))]
            below += self.checks.told()
            self.list.add(tr("Draft of update {number}", number=draft.edition.number), "", " · ".join(below))
        for update in self._issued:
            below = [part for part in (what_changed(update), posted_as(update)) if part]
            self.list.add(tr("Update {number}", number=update.number), day_text(update.dated), " · ".join(below))
        self.listed.say_nothing_issued(not self._issued)

    def _show(self) -> None:
        desk, number = self._desk, self.chosen_number()
        if desk.workspace is None or desk.plan is None or desk.draft is None or not self.isVisible():
            return
        if self.is_comparing:
            view = self.comparing
            view.show_comparison(desk.workspace.comparisons.between(desk.plan.id, view.old, view.new))
            return
        updates, plan_id = desk.workspace.updates, desk.plan.id
        edition = desk.draft.edition if number is None else updates.edition(plan_id, number)
        base = self.side.offer_bases([update.number for update in self._issued if update.number < edition.number])
        previous, words = desk.draft.previous, wording(edition.details.wording)
        known = number is None and base == (previous.number if previous else None)
        changes = desk.draft.changes if known else updates.changes(plan_id, base, number)[0]
        self.side.show_changes(changes, words, base)
        issued = next((update for update in self._issued if update.number == number), None)
        self.checks.show(issued)
        self.update_view.show_facts(edition, issued)
        self._show_edition(desk.workspace, edition, issued)

    def base(self) -> int | None:
        """The number of the update that the shown one is compared with."""
        return self.comparing.old if self.is_comparing else self.side.base()

    def shown_number(self) -> int | None:
        """The update that is looked at, None for the draft: of two that are compared, the later one."""
        return self.comparing.new if self.is_comparing else self.chosen_number()

    @property
    def is_comparing(self) -> bool:
        """True while two updates stand side by side, over the whole width."""
        return self._stack.currentIndex() == 1

    @property
    def comparing(self) -> CompareView:
        """Two updates side by side; built when that is first asked for."""
        if self._comparing is None:
            from app.ui.updates.compare_view import CompareView

            made = self._comparing = CompareView(self._theme)
            made.left.connect(self.stop_comparing)
            made.chosen.connect(self._show)
            made.action_wanted.connect(self._want_action)
            made.redline_wanted.connect(self.redline_wanted)
            self._stack.addWidget(made)
        return self._comparing

    def compare(self, _checked: bool = False) -> None:
        """Sets the shown update beside the one that it is compared with."""
        number = self.chosen_number()
        before = [update.number for update in self._issued if number is None or update.number < number]
        if not before:  # the first one has none before it: what follows is compared with it
            before, number = [update.number for update in self._issued[-1:]], None
        if not before or self._desk.draft is None:
            return
        base = self.side.base()
        self._offer_comparison(base if base in before else before[0], number)
        self._stack.setCurrentIndex(1)
        self.room_changed.emit()
        self._show()
        self.comparing.tables.left.setFocus()

    def _offer_comparison(self, old: int, new: int | None) -> None:
        assert self._desk.draft is not None
        self.comparing.offer(list(reversed(self._issued)), self._desk.draft.edition.number, old, new)

    def stop_comparing(self) -> None:
        """Shows one update again."""
        if not self.is_comparing:
            return
        self._stack.setCurrentIndex(0)
        self.room_changed.emit()
        self._show()
        self.list.setFocus()

    def _show_edition(self, workspace: Workspace, edition: Edition, issued: IssuedUpdate | None) -> None:
        exports, number = workspace.exports, issued.number if issued else None
        form = self._forms.get((edition.plan_id, number or 0), "")
        comments = exports.comments(edition.plan_id, number, form)
        longest, fitting = max(map(len, comments)), None
        if longest > MOST_CHARACTERS or form:
            fitting = exports.measures(edition) if longest < _MOST_MEASURED else {}
        self.published.show_files(*((issued.files, issued.head) if issued else ((), None)))
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
