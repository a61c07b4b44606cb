"""The table of dated cases: each is lived through in a real file, and every clock has to be as the rules say."""

import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.moments import read_moment
from app.domain.obligations import Obligation
from app.domain.plans import PlanDetails
from app.services.actions import Saved
from app.services.workspace import Workspace

CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("clock_cases.toml").read_text("utf-8"))["cases"]

_RULE = (
    '[[rules]]\nname = "{name}"\nlabel = "L"\nstarts = "{starts}"\nwithin = "{within}"\nstops = "update"\nwords = "W"\n'
)
OWN = {
    "own": 'label = "Own"\n'
    + _RULE.format(name="after-full", starts="full_report", within="2 days")
    + _RULE.format(name="fresh", starts="change", within="48 hours"),
    "steady": 'label = "Steady"\n' + _RULE.format(name="steady", starts="update", within="10 days"),
}


class Story:
    """A plan with three actions to which a case's events happen, each at its moment."""

    def __init__(self, path: Path, rules: str, start: datetime) -> None:
        self.now = start
        self.workspace = Workspace.open(path, "Ada Example", lambda: self.now)
        if rules in OWN:
            self.workspace.clocks.add_rule_set(rules, OWN[rules])
        self.plan = self.workspace.plans.create(PlanDetails("Late revocation", rules=rules)).id
        for action in ("Watch the queue", "Write it down", "Train the team"):
            self.workspace.actions.add(self.plan, {"action": action})
        self._saved: list[Saved] = []

    def happen(self, event: str) -> None:
        """One event, at its moment."""
        self.now = _moment(event[:16])
        what, _, rest = event[17:].partition(" ")
        getattr(self, f"_{what}")(rest)

    def _update(self, said: str) -> None:
        words = said.split()
        options = dict(zip(words[::2], words[1::2], strict=True))
        dated = date.fromisoformat(options["dated"]) if "dated" in options else self.now.date()
        asks = options.get("asks", "as planned")
        updates = self.workspace.updates
        draft = updates.draft(self.plan, dated, "", asks if asks == "as planned" else _day(asks))  # type: ignore[arg-type]
        updates.record(draft, (), "What checks say is not what this is about.")

    def _whiteboard(self, day: str) -> None:
        text = "[ca-compliance]" if day == "none" else f"[ca-compliance] Next update {day}"
        self.workspace.whiteboards.see(self.plan, text)

    def _plan(self, day: str) -> None:
        self.workspace.plans.describe(self.plan, {"next_update_due": _day(day)})

    def _set(self, said: str) -> None:
        name, _, value = said.partition("=")
        self.workspace.plans.describe(self.plan, {name.strip(): value.strip()})

    def _edit(self, said: str) -> None:
        number, _, typed = said.partition(" ")
        name, _, value = typed.partition("=")
        self._saved.append(self.workspace.actions.edit(self.plan, int(number), {name: value}))

    def _add(self, text: str) -> None:
        self._saved.append(self.workspace.actions.add(self.plan, {"action": text}))

    def _undo(self, _rest: str) -> None:
        self.workspace.actions.undo(self._saved.pop())

    def _split(self, number: str) -> None:
        self.workspace.actions.split(self.plan, int(number), ["One half", "The other half"])

    def _merge(self, said: str) -> None:
        number, into = said.split(" into ")
        self.workspace.actions.merge(self.plan, int(number), int(into))

    def _ask(self, day: str) -> None:
        asked = day or self.now.isoformat()
        self.workspace.questions.ask(self.plan, {"text": "How do you know?", "asked_at": asked})

    def _answer(self, said: str) -> None:
        number, way, *day = said.split()
        questions = self.workspace.questions
        if way == "update":
            questions.answer(self.plan, int(number), {"answer": "It is logged.", "way": "next-update"})
        else:
            at = read_moment(day[0]) if day else None
            questions.answer(self.plan, int(number), {"answer": "It is logged."}, comment=12, at=at)

    def _withdraw(self, number: str) -> None:
        self.workspace.questions.withdraw(self.plan, int(number))


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _day(text: str) -> date | None:
    return None if text == "none" else date.fromisoformat(text)


def _told(found: tuple[Obligation, ...]) -> list[str]:
    return [f"{one.rule.name} {one.until:%Y-%m-%d %H:%M} {one.verdict.value}" for one in found]


def test_there_are_enough_cases_each_with_its_reason() -> None:
    assert len(CASES) >= 70
    assert len({case["name"] for case in CASES}) == len(CASES)
    assert all(case["reason"].endswith(".") for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_clock_is_as_the_rules_say(case: dict[str, Any], database_path: Path) -> None:
    events = list(case["events"])
    story = Story(database_path, case.get("rules", "ccadb-3.2"), _moment(events[0][:16]) - timedelta(days=1))
    looks = sorted({*case.get("owed", {}), *case.get("record", {})})
    for look in looks:
        while events and events[0][:16] <= look:
            story.happen(events.pop(0))
        story.now = _moment(look)
        clocks, reason = story.workspace.clocks, case["reason"]
        running, record = clocks.running(story.plan), clocks.record(story.plan)
        if look in case.get("owed", {}):
            assert _told(running) == case["owed"][look], reason
        if look in case.get("record", {}):
            assert _told(record) == case["record"][look], reason
        assert running == tuple(one for one in record if one.is_open)
        assert clocks.of_plan(story.plan, story.now) == clocks.of_plan(story.plan)
    assert not events, "an event that nobody looks at"
    story.workspace.close()
