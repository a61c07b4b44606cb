"""What the user is reminded of now, and the answers to it."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from app.domain import reminders
from app.domain.reminders import Deadline, Reminder
from app.services.clocks import Clocks
from app.services.context import Context
from app.services.reminded import Reminded


class Reminders:
    """Asks the clocks each time; the answers are kept for the user, beside the settings."""

    def __init__(self, context: Context, clocks: Clocks, kept_in: Path | None = None) -> None:
        self._context, self._clocks = context, clocks
        self._reminded = Reminded(context.database.path, kept_in)

    def deadlines(self) -> list[Deadline]:
        """Everything that is open in all plans and has an end, what is due first at the front."""
        every = [reminders.deadlines(one.plan, one.obligations, one.actions) for one in self._clocks.of_all()]
        return reminders.in_order(one for found in every for one in found)

    def overdue(self, found: Sequence[Deadline]) -> list[Deadline]:
        """Those of them that are past."""
        now, today = self._context.now(), self._context.today
        return [one for one in found if one.is_overdue(now, today)]

    def due(self, found: Sequence[Deadline]) -> list[Reminder]:
        """What is to be told of these and was not answered, the most urgent first; one for each deadline."""
        answers, today = self._reminded.answers(), self._context.today
        near = reminders.reminders(found, self._context.now(), today)
        return [
            one
            for one in near
            if one.deadline.subject not in answers or not answers[one.deadline.subject].rests(one.days, today)
        ]

    def unheard(self, due: Sequence[Reminder]) -> list[Reminder]:
        """Those that the tray has not told yet."""
        answers = self._reminded.answers()
        return [
            one for one in due if one.deadline.subject not in answers or answers[one.deadline.subject].heard > one.days
        ]

    def dismiss(self, told: Sequence[Reminder]) -> None:
        """These were seen; each is told again only when fewer days are left, or when it is overdue."""
        self._reminded.see(told, self._open())

    def hear(self, told: Sequence[Reminder]) -> None:
        """The tray has told these."""
        self._reminded.hear(told, self._open())

    def put_off(self, told: Sequence[Reminder]) -> None:
        """These are told again tomorrow, or sooner where they get more urgent."""
        self._reminded.put_off(told, self._context.today + timedelta(days=1), self._open())

    def stop(self, told: Sequence[Reminder]) -> None:
        """Nothing is told of these deadlines any more; one that moves is another one."""
        self._reminded.stop(told, self._open())

    def _open(self) -> set[str]:
        return {one.subject for one in self.deadlines()}
