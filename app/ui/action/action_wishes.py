"""Wishes about actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.actions import FIELD_LABELS, Status
from app.ui.widgets.translation import tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.revisions import Revision
    from app.ui.action.action_pane import ActionPane
    from app.ui.safety.unsaved_words import Offer


class ActionWishes(Wishes):
    """Adding, splitting, merging and cancelling."""

    def connect_pane(self, pane: ActionPane) -> None:
        """Lets the details of the chosen action ask for what can be done with it."""
        pane.closed.connect(lambda: self._window.show_details(False))
        pane.split_wanted.connect(self.split_action)
        pane.history.wanted.connect(self.show_revision)
        pane.merge_wanted.connect(self.merge_action)

    def add_action(self, offer: Offer | None = None) -> None:
        """Adds an action with the next number."""
        from app.ui.action.action_dialogs import NewActionDialog

        if self._plan() is not None:
            dialog = NewActionDialog(self._add, self._window)
            self._ask(dialog, 0, {"new.action": dialog.text, "new.due": dialog.due}, offer)

    def _add(self, text: str, due: str) -> None:
        fields = {"action": text, "due": due}
        self._save(lambda desk, plan: desk.actions.add(plan, fields), tr("new action"))
        self._window.actions_page.reveal(self._desk.rows[-1].number)

    def split_action(self, offer: Offer | None = None) -> None:
        """Splits the chosen action."""
        from app.ui.action.action_dialogs import SplitDialog

        row = self._row()
        if row is not None:
            dialog = SplitDialog(row, lambda parts, reason: self._split(row.number, parts, reason), self._window)
            for _ in range(len(offer.texts) - len(dialog.parts) if offer else 0):
                dialog.add_part()
            typing = self._desk.unsaved
            dialog.part_added.connect(lambda part, name: typing.watch_form(dialog, row.number, {name: part}))
            self._ask(dialog, row.number, dialog.named_parts(), offer)

    def _split(self, number: int, parts: list[str], reason: str) -> None:
        wanted = [part for part in parts if part.strip()]
        self._save(
            lambda desk, plan: desk.actions.split(plan, number, wanted, reason), tr("split of #{number}", number=number)
        )

    def merge_action(self) -> None:
        """Merges the chosen action into another."""
        from app.ui.action.action_dialogs import MergeDialog

        row = self._row()
        if row is not None:
            others = [r for r in self._desk.rows if r.number != row.number and r.state.status is not Status.CANCELLED]
            MergeDialog(row, others, lambda into, reason: self._merge(row.number, into, reason), self._window).exec()

    def _merge(self, number: int, into: int, reason: str) -> None:
        self._save(
            lambda desk, plan: desk.actions.merge(plan, number, into, reason), tr("merge of #{number}", number=number)
        )

    def cancel_action(self) -> None:
        """Withdraws the chosen action; its row stays."""
        from app.ui.action.action_dialogs import ReasonDialog

        row = self._row()
        if row is not None:
            number = row.number
            title = tr("Cancel action #{number}", number=number)
            dialog = ReasonDialog(
                title, tr("Cancel the action"), lambda reason: self._cancel(number, reason), self._window
            )
            dialog.rejecting.setText(tr("Keep it"))
            dialog.exec()

    def _cancel(self, number: int, reason: str) -> None:
        fields = {"status": "cancelled"}
        self._save(
            lambda desk, plan: desk.actions.edit(plan, number, fields, reason),
            tr("cancelling #{number}", number=number),
        )

    def show_revision(self, row: Revision) -> None:
        """Shows a revision in full; an earlier one, or one of its texts, can be brought back, which appends it."""
        from app.domain.wordings import wording
        from app.ui.action.revision_dialog import RevisionDialog

        newest = self._open().actions.get(self._chosen().id, row.number)
        words, now = wording(self._chosen().details.wording), newest.state
        kept = newest.seq == row.seq or self._open().read_only  # there is nothing to bring back, or no place for it
        restore = None if kept else lambda field, reason: self._restore(row, field, reason)
        RevisionDialog(row, words, restore, self._window.theme, now, self._window).exec()

    def _restore(self, row: Revision, field: str, reason: str) -> None:
        said = f"{FIELD_LABELS[field]} of #{row.number}" if field else f"revision {row.ordinal} of #{row.number}"
        self._save(lambda desk, plan: desk.actions.restore(plan, row, reason, field), said)
