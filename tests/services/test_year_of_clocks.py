"""A busy plan for a year and more, in a real file: at every step a second reckoning has to find the same clocks.

REMEDIARY_YEARS says how many different years are lived through, in short steps; each has its own time zone and luck.
"""

import os
import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.actions import ActionState, Status
from app.domain.errors import UserError
from app.domain.obligations import Obligation
from app.domain.plans import PlanDetails
from app.domain.texts import line
from app.services.actions import Saved
from app.services.workspace import Workspace
from tests.services.clock_model import Answer, Event, Model, Told, span

FIRST, LAST = datetime(2027, 2, 1, 9, tzinfo=UTC), datetime(2028, 3, 31, tzinfo=UTC)
TICK = timedelta(milliseconds=1)
# The offsets at which the plans' authors live; an update is dated where its author is.
HOMES = (0, -10, 13, 2, -5)
YEARS = int(os.environ.get("REMEDIARY_YEARS", "0"))
# Steps of every day are longer, so that its tests are short.
HOURS = (1, 2, 5, 12, 24, 30, 60) if YEARS else (1, 5, 24, 72, 150)
_ENDED = ("met", "late")


class Year:
    """A plan, what happens to it, and the second reckoning beside it."""

    def __init__(self, path: Path, seed: int) -> None:
        self.chance, self.now = random.Random(seed), FIRST
        self.home = timedelta(hours=HOMES[seed % len(HOMES)])
        self.model, self.saved = Model(), list[Saved]()
        self.workspace = Workspace.open(path, "Ada Example", lambda: self.now)
        self.plan = self.workspace.plans.create(PlanDetails("Late revocation")).id
        self.settled = set[tuple[str, datetime, datetime, str]]()
        self._pending = set[int]()
        for number in range(8):
            self.workspace.actions.add(self.plan, {"action": f"Action {number}", "due": "2027-06-30"})
        self._note()

    @property
    def local_day(self) -> date:
        """The author's day."""
        return (self.now + self.home).date()

    def happen(self) -> None:
        """Something of a busy year, or nothing; what the program refuses does not happen."""
        events: list[tuple[int, Callable[[], None]]] = [
            (30, self._edit), (6, self._undo), (4, self._add), (2, self._split), (2, self._merge), (14, self._update),
            (5, self._planned_update), (6, self._whiteboard), (5, self._plan), (6, self._ask), (9, self._answer),
            (1, self._withdraw), (2, self._report), (2, self._close), (20, lambda: None),
        ]  # fmt: skip
        (event,) = self.chance.choices([one for _, one in events], [weight for weight, _ in events])
        if self.model.closure is not None and self.chance.random() < 0.3:
            event = self._reopen
        try:
            event()
        except UserError:
            return
        self._note()

    def look(self) -> None:
        """Both reckonings agree, the record with what runs, and what ended stays as it was."""
        clocks = self.workspace.clocks
        record, running = clocks.record(self.plan), clocks.of_plan(self.plan)
        expected = self.model.owed(self.now)
        assert sorted(map(_told, record)) == expected, self.now
        assert tuple(one for one in record if one.is_open) == running.obligations
        if self.chance.random() < 0.1:  # reads everything once more
            assert clocks.of_plan(self.plan, self.now) == running
        self._remember(record)

    def boundaries(self, until: datetime) -> list[datetime]:
        """The last moment of a clock that ends before `until`, and the one after it."""
        ends = {end for _, end, verdict in self.model.owed(self.now) if verdict == "running" and end < until - TICK}
        later = self.chance.choice([TICK, TICK, timedelta(hours=5)])
        return [moment for end in sorted(ends)[:1] for moment in (end, end + later) if moment > self.now]

    def _remember(self, record: tuple[Obligation, ...]) -> None:
        now = {(one.rule.name, one.since.earliest, one.until, one.verdict.value) for one in record}
        assert self.settled <= now, (self.now, self.settled - now)
        self.settled |= {one for one in now if one[-1] in _ENDED}

    def _note(self) -> None:
        self.model.saved(self.now, self._shown())

    def _shown(self) -> dict[int, object]:
        return {row.number: _visible(row.state) for row in self.workspace.actions.current(self.plan)}

    def _number(self) -> int:
        return self.chance.choice(self.workspace.actions.current(self.plan)).number

    def _edit(self) -> None:
        month = self.chance.randint(1, 12)
        typed = self.chance.choice(
            [
                {"status": self.chance.choice(list(Status)).value},
                {"owner": self.chance.choice(["", "Ops", "Legal", " Ops  and  Legal"])},
                {"due": self.chance.choice(["", "2027-06-30", f"2028-{month:02}-15", "June 2028"])},
                {"observations": self.chance.choice(["", "Went well.", "Took longer."])},
            ]
        )
        self.saved.append(self.workspace.actions.edit(self.plan, self._number(), typed))

    def _undo(self) -> None:
        if self.saved:
            self.workspace.actions.undo(self.saved.pop())

    def _add(self) -> None:
        self.saved.append(self.workspace.actions.add(self.plan, {"action": f"Added {self.now}"}))

    def _split(self) -> None:
        self.workspace.actions.split(self.plan, self._number(), ["The first half", "The second half"])

    def _merge(self) -> None:
        self.workspace.actions.merge(self.plan, self._number(), self._number())

    def _planned_update(self) -> None:
        """As people do: first the day of the next one, then the update."""
        self._plan()
        self.now += timedelta(minutes=self.chance.randint(0, 90))
        self._update()

    def _update(self) -> None:
        before = self.model.updates[-1].dated if self.model.updates else date.min
        shift = self.chance.choice([0] * 12 + [-1, -2, 2, 400])
        dated = self.local_day + timedelta(days=shift)
        if before <= self.local_day + timedelta(days=300):
            dated = max(dated, before)
        asks = self.chance.choice(
            ["as planned", "as planned", None, dated + timedelta(days=self.chance.randint(1, 30))]
        )
        draft = self.workspace.updates.draft(self.plan, dated, "", asks)  # type: ignore[arg-type]
        made = self.workspace.updates.record(draft, (), "It is only a story.")
        self.model.issue(self.now, dated, draft.edition.details.next_update_due, self._shown())
        for number in self._pending:
            self.model.questions[number].update = made.number
        self._pending.clear()
        if dated < self.now.date() or dated < before:  # it says that it was out before, which may mend what was late
            self.settled.clear()

    def _whiteboard(self) -> None:
        day = self._some_day()
        self.workspace.whiteboards.see(self.plan, f"Next update {day}" if day else "[ca-compliance]")
        self.model.named.append(Event(span(self.now), None, day, seen=True))

    def _plan(self) -> None:
        before = self.workspace.plans.get(self.plan).details.next_update_due
        day = self._some_day()
        self.workspace.plans.describe(self.plan, {"next_update_due": day})
        if day != before:
            self.model.named.append(Event(span(self.now), None, day))

    def _some_day(self) -> date | None:
        return self.chance.choice(
            [None, *(self.local_day + timedelta(days=self.chance.randint(-3, 40)) for _ in "abc")]
        )

    def _ask(self) -> None:
        asked = self.chance.choice([self.now, self.now.date(), self.now.date() - timedelta(days=2)])
        made = self.workspace.questions.ask(self.plan, {"text": "How?", "asked_at": asked.isoformat()})
        self.model.questions[made.number] = Answer(span(asked))

    def _open_question(self) -> int:
        open_ones = [one.number for one in self.workspace.questions.open(self.plan)]
        if not open_ones:
            raise UserError("Nobody asked.")
        return self.chance.choice(open_ones)

    def _answer(self) -> None:
        number = self._open_question()
        if self.chance.random() < 0.5:
            self.workspace.questions.answer(self.plan, number, {"answer": "So.", "way": "next-update"})
            self._pending.add(number)
        else:
            self.workspace.questions.answer(self.plan, number, {"answer": "So.", "way": "comment"}, comment=7)
            self._pending.discard(number)
            self.model.questions[number].at = span(self.now)

    def _withdraw(self) -> None:
        number = self._open_question()
        self.workspace.questions.withdraw(self.plan, number)
        self._pending.discard(number)
        self.model.questions[number].withdrawn = True

    def _report(self) -> None:
        name, attribute = self.chance.choice([("aware", "aware"), ("first_report", "first"), ("full_report", "full")])
        self._describe(name, attribute, self.chance.choice([self.now, self.now.date()]))

    def _close(self) -> None:
        self._describe("closure_reported", "closure", self.chance.choice([self.now, self.now.date()]))

    def _reopen(self) -> None:
        self._describe("closure_reported", "closure", None)

    def _describe(self, name: str, attribute: str, value: date | datetime | None) -> None:
        """The reports and the closure are what many verdicts depend on: saying them anew may change those."""
        self.workspace.plans.describe(self.plan, {name: value.isoformat() if value else ""})
        setattr(self.model, attribute, value)
        self.settled.clear()


def _told(one: Obligation) -> Told:
    return one.rule.name, one.until, one.verdict.value


def _visible(state: ActionState) -> object:
    """What a reader sees of an action: not how long a blank is."""
    texts = (state.action, state.observations, state.owner, state.due.text, state.completed.text)
    return (*map(line, (" ".join(text.split()) for text in texts)), state.status, state.merged_into)


@pytest.mark.parametrize("seed", range(YEARS or 2))
def test_both_reckonings_agree_all_year(database_path: Path, seed: int) -> None:
    year = Year(database_path, seed)
    while year.now < LAST:
        hours = year.chance.choice(HOURS)
        following = year.now + timedelta(hours=hours, milliseconds=year.chance.choice([0, 0, 1, 59_999]))
        for moment in year.boundaries(following):
            year.now = max(year.now, moment)
            year.look()
            if year.chance.random() < 0.3:
                year.happen()
                year.look()
        year.now = max(year.now, following)
        year.happen()
        while year.chance.random() < 0.4:  # where one thing is done, others are
            year.now += timedelta(minutes=year.chance.randint(0, 300))
            year.happen()
        year.look()
    assert len(year.model.updates) > 10
    year.workspace.close()
