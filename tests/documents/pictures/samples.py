"""Actions with their revisions, and editions of them, in one line each."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from lxml import etree

from app.domain.actions import ActionState
from app.domain.dates import read_date
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.domain.updates import Edition

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
TODAY = date(2026, 3, 4)


def state(action: str = "Do it", **fields: Any) -> ActionState:
    """A state whose dates are given as text."""
    return ActionState(
        action, **{name: read_date(value) if name in ("due", "completed") else value for name, value in fields.items()}
    )


def history(*states: ActionState, number: int = 1) -> list[Revision]:
    """An action's revisions, a day apart."""
    return [Revision(n, number, n, made, "Ada Example", AT + timedelta(days=n), "") for n, made in enumerate(states, 1)]


def heads(count: int, **fields: Any) -> list[Revision]:
    """So many actions with one revision each."""
    return [history(state(f"Action {n}", **fields), number=n)[0] for n in range(1, count + 1)]


def edition(rows: list[Revision], number: int = 1, **details: str) -> Edition:
    """An issued edition of these rows."""
    plan = PlanDetails("A title", **details)  # type: ignore[arg-type]
    return Edition(1, number, TODAY + timedelta(days=number), True, plan, "Announced.", "", tuple(rows), len(rows))


def said(svg: str) -> list[str]:
    """The texts of a drawing; what no reader of XML accepts is an error."""
    tree = etree.fromstring(svg.encode("utf-8"))
    return [part.text or "" for part in tree.iter("{http://www.w3.org/2000/svg}text")]


def tags(svg: str) -> set[str]:
    """The kinds of elements in a drawing."""
    return {etree.QName(part).localname for part in etree.fromstring(svg.encode("utf-8")).iter()}
