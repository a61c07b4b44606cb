"""Wishes about texts that were typed and not saved: to look at them, to put them back, to forget them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.actions import FIELD_BY_NAME
from app.domain.conflicts import Conflict
from app.domain.errors import UserError
from app.ui.safety import unsaved_words as words
from app.ui.safety.unsaved_words import Offer, ago_words, offers, others_words, place_words
from app.ui.widgets.controls import button
from app.ui.widgets.editing import edits
from app.ui.widgets.errors import confirm
from app.ui.widgets.notices import Notice
from app.ui.widgets.translation import moment_text, plural, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.others import Touch
    from app.ui.desk import Desk
    from app.ui.safety.collision import Collision
    from app.ui.safety.unsaved_dialog import UnsavedDialog, UnsavedPanel
    from app.ui.window import Window


class UnsavedWishes(Wishes):
    """Offers in a line above the page what earlier windows left behind, and what could not be saved here."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        self._look = button(tr("Look…"), self.look, "quiet")
        self._put_back = edits(button(tr("Put it back"), self.put_back, "quiet"))
        self._forget = button(tr("Forget…"), self.forget, "quiet")
        self.notice = Notice(tr("What was not saved"), (self._look, self._put_back, self._forget), "warning")
        self._dialog: UnsavedDialog | None = None
        self.warning = Notice(tr("Somebody changed what you are writing"), (), "warning")
        desk.unsaved.offered.connect(self._offer)
        desk.conflicted.connect(self.decide)
        desk.others_changed.connect(self._tell_others)
        desk.actions_changed.connect(lambda _numbers: self.warning.say(""))
        desk.plan_chosen.connect(self._offer)

    def decide(self, collision: Collision) -> None:
        """Shows what others wrote beside mine, and saves what is decided."""
        from app.ui.safety.conflict_dialog import ConflictDialog

        dialog = ConflictDialog(collision.conflicts, collision.settle, self._window.theme, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _tell_others(self, found: Sequence[Touch]) -> None:
        """Says in passing who changed what, and at once, above the page, where it is the very text being written."""
        self._desk.told.emit(others_words(found))
        typing = self._desk.unsaved
        met = [(touch, name) for touch in found for name in touch.fields if typing.is_open(touch.number, name)]
        for touch, name in met[:1]:
            self.warning.say(
                tr(
                    "{who} changed what you are writing in {place}. Both texts are shown before yours is saved.",
                    who=touch.author,
                    place=words.field_words(touch.number, name),
                )
            )

    def offers(self) -> list[Offer]:
        """What waits for an answer, oldest first."""
        return offers(self._desk.unsaved.left)

    def _offer(self) -> None:
        found = self.offers() if self._desk.workspace is not None else []
        self._put_back.setVisible(len(found) == 1)
        self._forget.setVisible(len(found) == 1)
        self.notice.say(self._said(found) if found else "")

    def _said(self, found: list[Offer]) -> str:
        if len(found) > 1:
            places = ", ".join(place_words(offer) for offer in found[:6]) + (" …" if len(found) > 6 else "")
            return plural(
                "{count} text that you typed was not saved: {places}.",
                "{count} texts that you typed were not saved: {places}.",
                len(found),
                places=places,
            )
        place, ago = self._place(found[0]), ago_words(found[0].at, self._open().now)
        if self._desk.unsaved.was_left_behind(found[0].first):
            return tr("You were writing in {place} when the program ended, {ago}.", place=place, ago=ago)
        return tr("What you typed in {place} was not saved.", place=place)

    def _place(self, offer: Offer) -> str:
        """Where it was typed, with the plan's title where that is not the chosen one."""
        plan = next((found.plan for found in self._desk.plans() if found.plan.id == offer.first.plan_id), None)
        if plan is None or (self._desk.plan is not None and plan.id == self._desk.plan.id):
            return place_words(offer)
        return tr("{place} in “{plan}”", place=place_words(offer), plan=plan.details.title[:80])

    def look(self) -> None:
        """Shows the texts beside what stands there now."""
        from app.ui.safety.unsaved_dialog import UnsavedDialog

        self._window.keep_typed()
        panels = [self._panel(offer) for offer in self.offers()]
        if panels:
            self._dialog = UnsavedDialog(panels, self._window)
            self._dialog.exec()
            self._dialog.deleteLater()
            self._dialog = None

    def put_back(self) -> None:
        """Puts the only text back where nobody touched its place since, else shows what somebody made of it."""
        self._window.keep_typed()
        found = self.offers()
        if len(found) != 1 or self._is_lost(found[0]):
            return self.look()
        conflict = self._conflict(found[0])
        if conflict is not None and (conflict.is_real or (conflict.newest is None and conflict.theirs)):
            return self.look()
        self._desk.attempt(lambda: self._restore(found[0], conflict, found[0].first.text))
        return None

    def forget(self) -> None:
        """Gives the only text up, after asking."""
        found = self.offers()
        if len(found) == 1 and self._may_forget(found[0]):
            self._drop(found[0])

    def _panel(self, offer: Offer) -> UnsavedPanel:
        from app.ui.safety.unsaved_dialog import UnsavedPanel

        place, at = self._place(offer), moment_text(offer.at)
        made = UnsavedPanel(offer, place[:1].upper() + place[1:], tr("Typed {at}", at=at), self._window.theme)
        conflict = self._conflict(offer)
        if conflict is not None:
            made.compare(conflict)
        else:
            made.show_texts()
        made.finish(None if self._is_lost(offer) else self._put_panel_back, self._forget_panel)
        return made

    def _put_panel_back(self, one: UnsavedPanel) -> None:
        dialog = self._dialog
        assert dialog is not None
        if one.result is None:
            dialog.reject()  # another dialog takes the texts
            self._restore(one.offer)
        else:
            self._restore(one.offer, one.conflict, one.result.exact_text(), one.reason.text())
            dialog.answered(one)

    def _forget_panel(self, one: UnsavedPanel) -> None:
        if self._may_forget(one.offer):
            self._drop(one.offer)
            if self._dialog is not None:
                self._dialog.answered(one)

    def _may_forget(self, offer: Offer) -> bool:
        begins = " ".join(offer.first.text.split())[:120]
        question = tr(
            "Forget what you typed in {place}? It begins “{begins}”, and can't be brought back.",
            place=place_words(offer),
            begins=begins,
        )
        return confirm(self._dialog or self._window, question, tr("Forget"))

    def _drop(self, offer: Offer) -> None:
        for text in offer.texts:
            self._desk.unsaved.forget(text)

    def _conflict(self, offer: Offer) -> Conflict | None:
        """How a text stands to what is said in its place now; None for a dialog's, and where the place is gone."""
        text, workspace = offer.first, self._open()
        try:
            if offer.kind == words.INTRO:
                intro = workspace.plans.get(text.plan_id).intro
                return Conflict(0, words.INTRO, intro, intro, text.text)
            if offer.kind == words.ANSWER:
                answer = workspace.questions.get(text.plan_id, text.number).answer
                return Conflict(text.number, words.ANSWER, answer, answer, text.text)
            if text.number and text.field in FIELD_BY_NAME:
                return workspace.actions.compare(text.plan_id, text.number, text.field, text.over, text.text)
        except UserError:
            return None
        return None

    def _is_lost(self, offer: Offer) -> bool:
        """True where the place that the text was typed into is gone."""
        if offer.kind == words.NEW_PLAN:
            return False
        plans = [found.plan.id for found in self._desk.plans()]
        has_place = offer.kind in FIELD_BY_NAME or offer.kind == words.ANSWER
        return offer.first.plan_id not in plans or (has_place and self._conflict(offer) is None)

    def _restore(self, offer: Offer, conflict: Conflict | None = None, text: str = "", reason: str = "") -> None:
        window, plan_id = self._window, offer.first.plan_id
        if offer.kind != words.NEW_PLAN and (self._desk.plan is None or self._desk.plan.id != plan_id):
            self._desk.choose_plan(plan_id)
        match offer.kind:
            case words.NEW_ACTION:
                window.action_wishes.add_action(offer)
            case words.PART:
                window.actions_page.reveal(offer.first.number)
                window.action_wishes.split_action(offer)
            case words.NEW_PLAN:
                window.plan_wishes.new_plan(offer)
            case words.DETAILS:
                window.plan_wishes.describe_plan(offer=offer)
            case words.CLOSURE:
                window.update_wishes.write_closure(offer)
            case words.NEW_QUESTION:
                window.question_wishes.ask(offer)
            case words.ANSWER:
                window.question_wishes.put_answer_back(offer.first.number, text)
                self._drop(offer)
            case words.NOTE:
                window.evidence_wishes.write_note(offer)
            case words.INTRO:
                self._open().plans.write_intro(plan_id, text)
                self._drop(offer)
                self._desk.reload()
            case _:
                self._put_field_back(offer, conflict, text, reason)

    def _put_field_back(self, offer: Offer, conflict: Conflict | None, text: str, reason: str) -> None:
        assert conflict is not None  # it was looked at
        said, number = reason or tr("Typed before the program ended"), offer.first.number
        fields = {offer.first.field: text}
        saved = self._open().actions.edit(offer.first.plan_id, number, fields, said, conflict.newest)
        self._drop(offer)
        self._desk.keep(saved, tr("edit of #{number}", number=number))
        self._window.actions_page.reveal(number)
