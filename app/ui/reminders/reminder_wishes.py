"""Reminders in the window: what is told above the pages, and what the user answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.pages import Page
from app.ui.reminders.calendar_wishes import CalendarWishes
from app.ui.reminders.deadline_watch import DeadlineWatch
from app.ui.reminders.reminder_words import count_words, reminder_words
from app.ui.reminders.reminders_notice import RemindersNotice, Told
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.reminders import Deadline, Reminder
    from app.services.reminders import Look
    from app.ui.desk import Desk
    from app.ui.window import Window

_MOST_TOLD = 20


class ReminderWishes(Wishes):
    """Tells what is due soon or past, and keeps the answers for the user."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        self.watch = DeadlineWatch(desk, self)
        self.calendar = CalendarWishes(window, desk, self.watch)
        self.notice = RemindersNotice()
        self.last: Look | None = None
        self._refused = ""
        self.watch.looked.connect(self._take)
        self.watch.failed.connect(self._fail)
        desk.file_opened.connect(self._forget)
        self.notice.show_wanted.connect(self.show)
        self.notice.all_wanted.connect(lambda: window.turn_to(Page.DASHBOARD))
        self.notice.later.connect(lambda told: self._answer(lambda look: look.put_off(told)))
        self.notice.dismissed.connect(lambda told: self._answer(lambda look: look.dismiss(told)))
        self.notice.stopped.connect(lambda told: self._answer(lambda look: look.stop(told)))

    @property
    def notices(self) -> tuple[QWidget, QWidget]:
        """The lines above the pages."""
        return self.notice, self.calendar.notice

    def show(self, reminder: Reminder) -> None:
        """Goes to what a reminder is about, which counts as having seen it."""
        self._answer(lambda look: look.dismiss([reminder]))
        self.go_to(reminder.deadline)

    def go_to(self, deadline: Deadline) -> None:
        """Goes to an action, or to the deadlines of the plan that a clock belongs to."""
        if deadline.action is not None:
            self._window.show_action(deadline.plan.id, deadline.action.number)
            return
        self._window.show_plan(deadline.plan.id)
        self._window.turn_to(Page.DEADLINES)

    def _forget(self) -> None:
        """Another file is open: what was told belongs to the one of before."""
        self.last = None
        self.notice.tell((), "")

    def _take(self, look: Look) -> None:
        self._refused = ""
        if self._desk.workspace is not None and self._desk.workspace.path == look.database:
            self.last = look
            self._tell(look)

    def _tell(self, look: Look) -> None:
        due = look.due()
        told = [Told(one, self._words(one, place, look), one.is_overdue) for place, one in enumerate(due)]
        late = sum(one.is_overdue for one in told)
        self.notice.tell(told, count_words(len(told) - late, late))

    def _words(self, one: Reminder, place: int, look: Look) -> str:
        """Words for the first ones, which alone are listed."""
        return reminder_words(one.deadline, look.at, look.today) if place < _MOST_TOLD else ""

    def _fail(self, sentence: str) -> None:
        """Said once in passing, as long as the reason stays the same: it comes every few minutes."""
        if sentence != self._refused and self._desk.workspace is not None:
            self._refused = sentence
            self._window.tell(sentence)

    def _answer(self, answer: Callable[[Look], None]) -> None:
        look = self.last
        if look is not None:
            self._desk.attempt(lambda: answer(look))
            self._tell(look)
