"""What a user was told, put off, or does not want to hear of again: kept beside the settings, for each file."""

import contextlib
import json
import os
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from app.domain.errors import UserError
from app.domain.reminders import Reminder
from app.store.files import write_whole

_FORMAT = 1
_FURTHEST = 1_000  # days before; more urgent than nothing


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of a deadline. `seen` and `heard` are the most urgent days that were answered, or told in the tray.

    `later` is the day until which the reminder of `later_days` rests.
    """

    seen: int = _FURTHEST
    heard: int = _FURTHEST
    later_days: int = _FURTHEST
    later: str = ""
    never: bool = False

    def rests(self, days: int, today: date) -> bool:
        """True where such a reminder is not to be told now."""
        waits = days >= self.later_days and today.isoformat() < self.later
        return self.never or self.seen <= days or waits


_Change = Callable[[Answer, int], Answer]


class Reminded:
    """The answers of one user for one database file; a damaged file counts as empty."""

    def __init__(self, database: Path, path: Path | None = None) -> None:
        self._path = path or user_config_path("remediary", appauthor=False) / "reminders.json"
        self._database = os.path.realpath(database)

    def answers(self) -> dict[str, Answer]:
        """What was said, by the deadlines' subjects."""
        kept = self._read().get(self._database)
        return _answers(kept) if isinstance(kept, dict) else {}

    def see(self, told: Iterable[Reminder], open_ones: Collection[str]) -> None:
        """These are answered; the next number of days is told again."""
        self._keep(told, open_ones, lambda kept, days: replace(kept, seen=min(kept.seen, days)))

    def hear(self, told: Iterable[Reminder], open_ones: Collection[str]) -> None:
        """These were told in the tray, where nobody answers."""
        self._keep(told, open_ones, lambda kept, days: replace(kept, heard=min(kept.heard, days)))

    def put_off(self, told: Iterable[Reminder], until: date, open_ones: Collection[str]) -> None:
        """These rest until a day, unless they get more urgent before."""
        self._keep(told, open_ones, lambda kept, days: replace(kept, later_days=days, later=until.isoformat()))

    def stop(self, told: Iterable[Reminder], open_ones: Collection[str]) -> None:
        """Nothing is told of these deadlines any more."""
        self._keep(told, open_ones, lambda kept, _days: replace(kept, never=True))

    def _keep(self, told: Iterable[Reminder], open_ones: Collection[str], change: _Change) -> None:
        """Writes the answers; those of deadlines that are over are dropped."""
        answers = {subject: kept for subject, kept in self.answers().items() if subject in open_ones}
        for one in told:
            subject = one.deadline.subject
            answers[subject] = change(answers.get(subject, Answer()), one.days)
        content = self._read() | {"format": _FORMAT, self._database: {key: asdict(answers[key]) for key in answers}}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                "The reminder can't be kept in {folder} ({why}).", folder=self._path.parent, why=str(error.strerror)
            ) from error
        # Escaped, because a path can hold bytes that are no text.
        write_whole(self._path, json.dumps(content, indent=1, sort_keys=True).encode("utf-8"))

    def _read(self) -> dict[str, Any]:
        try:
            content = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return content if isinstance(content, dict) and content.get("format") == _FORMAT else {}


def _answers(kept: dict[str, Any]) -> dict[str, Answer]:
    found = {}
    for subject, value in kept.items():
        with contextlib.suppress(TypeError):  # what somebody else wrote there counts as nothing
            answer = Answer(**value)
            numbers = (answer.seen, answer.heard, answer.later_days)
            if all(type(one) is int for one in numbers) and isinstance(answer.later, str):
                found[subject] = answer
    return found
