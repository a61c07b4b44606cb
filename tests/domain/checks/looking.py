"""One check on a few rows, for tests that need no database."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.actions import ActionState
from app.domain.changes import between
from app.domain.checks.every import CHECKS
from app.domain.checks.facts import Facts
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.domain.values import read_values
from app.domain.wordings import wording
from app.services.checks import table_of
from tests.conftest import START

TODAY = START.date()
PLAN = PlanDetails("A plan")
CCADB = PlanDetails("A plan", layout="ccadb", wording="ccadb")


def row(number: int, action: str = "", *, ordinal: int = 1, reason: str = "", **fields: Any) -> Revision:
    """An action; texts are read as typed, anything else is set as it is."""
    typed = {name: value for name, value in fields.items() if isinstance(value, str) and name != "status_text"}
    state = ActionState(action or f"Do thing {number}").with_fields(read_values(typed).values)
    state = replace(state, **{name: value for name, value in fields.items() if name not in typed})
    return Revision(number * 100 + ordinal, number, ordinal, state, "Ada", START, reason)


def facts(
    now: Sequence[Revision], before: Sequence[Revision] = (), *, plan: PlanDetails = PLAN, dated: date | None = None,
    intro: str = "", since: Mapping[int, Sequence[Revision]] | None = None, **more: Any,
) -> Facts:  # fmt: skip
    """A draft of `now` after an update that showed `before`; each row of `now` is all that was saved since."""
    words = wording(plan.wording)
    changes = between(before, now, words, words, first=not before)
    published = {one.number: one for one in before}
    saved = {one.number: [one] for one in now if published.get(one.number) is not one} if since is None else since
    return Facts(
        plan, now, changes, table_of(plan), TODAY, dated, intro, published=published, since=saved, **more
    )  # fmt: skip


def look(name: str, *rows: Any, **more: Any) -> list[tuple[str, tuple[int, ...]]]:
    """What one check says, and of which actions."""
    return [(str(sentence), numbers) for sentence, numbers in CHECKS[name].look(facts(*rows, **more))]


def numbers(name: str, *rows: Any, **more: Any) -> list[tuple[int, ...]]:
    """The actions of each finding of one check."""
    return [found for _, found in look(name, *rows, **more)]
