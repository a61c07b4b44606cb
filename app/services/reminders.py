"""What the user is reminded of now, and the answers to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from app.domain import reminders
from app.domain.reminders import Deadline, Reminder
from app.services.clocks import Clocks
from app.services.context import Context
from app.services.reminded import Reminded


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that was open in a file at a moment (UTC), what is due first at the front.

    What it tells and keeps needs the file no more: the answers lie beside the settings.
    """

    database: Path
    at: datetime
    today: date
    deadlines: tuple[Deadline, ...]

    def overdue(self) -> list[Deadline]:
        """What is past."""
        return [one for one in self.deadlines if one.is_overdue(self.at, self.today)]

    def due(self) -> list[Reminder]:
        """What is to be told and was not answered, the most urgent first; one for each deadline."""
        answers = self._reminded().answers()
        return [
            one
            for one in reminders.reminders(self.deadlines, self.at, self.today)
            if one.deadline.subject not in answers or not answers[one.deadline.subject].rests(one.days, self.today)
        ]

    def unheard(self) -> list[Reminder]:
        """What is due and was not told in the tray yet."""
        answers = self._reminded().answers()
        return [
            one
            for one in self.due()
            if one.deadline.subject not in answers or answers[one.deadline.subject].heard > one.days
        ]

    def dismiss(self, told: Sequence[Reminder]) -> None:
        """These were seen; each is told again only when fewer days are left, or when it is overdue."""
        self._reminded().see(told, self._open())

    def hear(self, told: Sequence[Reminder]) -> None:
        """The tray has told these."""
        self._reminded().hear(told, self._open())

    def put_off(self, told: Sequence[Reminder]) -> None:
        """These are told again tomorrow, or sooner where they get more urgent."""
        self._reminded().put_off(told, self.today + timedelta(days=1), self._open())

    def stop(self, told: Sequence[Reminder]) -> None:
        """Nothing is told of these deadlines any more; one that moves is another one."""
        self._reminded().stop(told, self._open())

    def _reminded(self) -> Reminded:
        return Reminded(self.database)

    def _open(self) -> set[str]:
        return {one.subject for one in self.deadlines}


class Reminders:
    """Asks the clocks each time; nothing is kept in the file."""

    def __init__(self, context: Context, clocks: Clocks) -> None:
        self._context, self._clocks = context, clocks

    def look(self) -> Look:
        """What is open now in all plans."""
        every = [reminders.deadlines(one.plan, one.obligations, one.actions) for one in self._clocks.of_all()]
        found = reminders.in_order(one for each in every for one in each)
        return Look(self._context.database.path, self._context.now(), self._context.today, tuple(found))


def look_at(path: Path, now: Callable[[], datetime]) -> Look:
    """What is open in a file that nobody need have open; it is given back at once. Fit for a worker thread."""
    from app.services.workspace import Workspace

    with Workspace.open(path, "remediary", now) as workspace:
        return workspace.reminders.look()
