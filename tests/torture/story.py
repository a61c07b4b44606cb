"""A day's work as a list of wishes, the same at every telling: each is one transaction of the real services."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.edits import Edit
from app.domain.plans import PlanDetails
from app.domain.views import View
from app.services.workspace import Workspace
from tests.documents.letterheads import letterhead

_START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_RULES = """
label = "Our house rules"

[[rules]]
name = "fortnight"
label = "Fortnightly update"
starts = "update"
within = "14 days"
stops = "update"
words = "An update follows within 14 days of the last one."
"""
# Large enough for two pieces of a file.
_EVIDENCE_BYTES = 1_100_000
_LONG = "The work went on as planned, and its results were written down for the auditors. " * 20


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that a user asks for, which is saved whole or not at all."""

    name: str
    do: Callable[[Workspace], object]


@dataclass(slots=True)
class Clock:
    """Stands still during a wish, so that it leaves the same traces whenever it is told."""

    moment: datetime = _START

    def __call__(self) -> datetime:
        return self.moment

    def at_wish(self, position: int) -> None:
        """The moment of a wish, by its place in the story."""
        self.moment = _START + timedelta(hours=position)


def opened(path: Path, clock: Clock, *, create: bool = False) -> Workspace:
    """The story's file, opened as the window and the command line do."""
    return Workspace.open(path, "Ada Example", clock, create=create)


def tell(workspace: Workspace, clock: Clock, story: list[Wish], position: int) -> None:
    """Asks for the wish at this place of the story."""
    clock.at_wish(position)
    story[position].do(workspace)


def whole(folder: Path, rounds: int = 3) -> list[Wish]:
    """All kinds of wishes; the folder holds what is brought in from outside, and is made where needed."""
    folder.mkdir(parents=True, exist_ok=True)
    template = folder / "letterhead.docx"
    if not template.exists():
        template.write_bytes(letterhead())
    story = [*_beginning(), Wish("use a template", lambda at: at.templates.use(1, template))]
    for turn in range(rounds):
        story += [*_edits(turn), *_questions(turn), *_around(turn), *_evidence(turn, folder), *_update(turn)]
    return story


def _beginning() -> list[Wish]:
    details = {"reference": "1000001", "rules": "ccadb-3.2", "checks": "due-date-later=error"}
    plans = [
        Wish("create a plan", lambda at: at.plans.create(PlanDetails("Late revocation", **details))),
        Wish("create another", lambda at: at.plans.create(PlanDetails("Wrong address"))),
    ]
    actions = [_add(1, "Restore the host list", "30 April 2026"), _add(1, "Automate the patches", "June 2026")]
    return [*plans, *actions, _add(1, "Train the team", "Q3 2026"), _add(2, "Write to the registry", "May 2026")]


def _add(plan_id: int, action: str, due: str) -> Wish:
    typed = {"action": action, "due": due, "status": "ongoing", "owner": "Operations"}
    return Wish("add an action", lambda at: at.actions.add(plan_id, typed))


def _edits(turn: int) -> list[Wish]:
    def several(at: Workspace) -> object:
        seen = at.actions.current(1)[:3]
        return at.actions.change(1, [Edit(row, {"owner": f"Team {turn}"}) for row in seen], f"New teams {turn}")

    def undone(at: Workspace) -> object:
        last = at.actions.history(1, 2)
        return at.actions.restore(1, last[-2], f"Not so in round {turn}")

    note = {"observations": f"Round {turn}: {_LONG}"}
    parts = [f"The first half of {turn}", f"The second half of {turn}", f"What remains of {turn}"]
    return [
        Wish("edit an action", lambda at: at.actions.edit(1, 1, note, f"Round {turn}")),
        Wish("change several", several),
        Wish("restore a revision", undone),
        Wish("split an action", lambda at: at.actions.split(1, 3, parts, f"Too large {turn}")),
        Wish("merge an action", lambda at: at.actions.merge(1, 4 + 2 * turn, 2, f"The same {turn}")),
        Wish("edit the other plan", lambda at: at.actions.edit(2, 1, note)),
    ]


def _questions(turn: int) -> list[Wish]:
    asked = {"comment": f"{12 + turn}", "asked_by": "Ann Example", "asked_at": "2026-01-02", "text": f"Why {turn}?"}
    said = {"answer": f"Because of {turn}.", "way": "next-update"}
    return [
        Wish("ask a question", lambda at: at.questions.ask(1, {**asked, "actions": "2"})),
        Wish("answer it", lambda at: at.questions.answer(1, turn + 1, said)),
    ]


def _around(turn: int) -> list[Wish]:
    board = f"[ca-compliance] Next update 2026-0{turn + 3}-01"
    texts = {"incident": f"What happened, told for the time {turn}.", "commitments": "All were kept."}
    view = View(sort="due", search=f"round {turn}")
    return [
        Wish("see the whiteboard", lambda at: at.whiteboards.see(1, board)),
        Wish("keep a closure", lambda at: at.closures.keep(1, texts)),
        Wish("save a view", lambda at: at.views.save(1, "Mine", view)),
        Wish("write an intro", lambda at: at.plans.write_intro(1, f"This is round {turn}.")),
        Wish("describe a plan", lambda at: at.plans.describe(2, {"organisation": f"Example {turn}"})),
        Wish("add a rule set", lambda at: at.clocks.add_rule_set(f"house-{turn}", _RULES)),
    ]


def _evidence(turn: int, folder: Path) -> list[Wish]:
    file, first = folder / f"Screenshot {turn}.png", 3 * turn + 1
    link, note = f"https://example.org/changes/{turn}", f"Seen by two people in round {turn}."
    other = folder / f"Note {turn}.txt"
    if not file.exists():
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + random.Random(turn).randbytes(_EVIDENCE_BYTES))
        other.write_text(note, "utf-8")
    return [
        Wish("attach a file", lambda at: at.evidence.attach_file(1, 1, file, "The hosts are listed")),
        Wish("attach a link", lambda at: at.evidence.attach_link(1, 2, link, revision=1)),
        Wish("attach a note", lambda at: at.evidence.attach_note(1, 2, note)),
        Wish("replace the file", lambda at: at.evidence.replace_file(1, first, other)),
        Wish("withdraw the link", lambda at: at.evidence.withdraw(1, first + 1, "It went away")),
    ]


def _update(turn: int) -> list[Wish]:
    dated, number = date(2026, 1, 10 + turn), turn + 1
    later = {"due": f"{turn + 1} December 2026"}
    return [
        Wish("let a date slip", lambda at: at.actions.edit(1, 2, later)),
        Wish("issue an update", lambda at: at.updates.issue(1, dated, override="Known to everybody")),
        Wish("note its comment", lambda at: at.updates.post(1, number, 20 + turn)),
    ]
