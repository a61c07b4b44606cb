"""What the command palette can offer in a window as it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.questions import in_order
from app.ui.commands.commands import commands
from app.ui.commands.palette_model import Offer
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.ui.window import Window

_MOST_OF_TEXT = 160


def offers(window: Window) -> list[Offer]:
    """Commands, then plans, and updates, questions, actions and evidence of the chosen plan."""
    of_plan = (_updates, _questions, _actions, _evidence)
    return [*_commands(window), *_plans(window), *(offer for each in of_plan for offer in each(window))]


def _commands(window: Window) -> list[Offer]:
    return [
        Offer(found.text, found.menu, found.action.trigger, found.shown_keys, found.action.isEnabled())
        for found in commands(window.menuBar())
    ]


def _plans(window: Window) -> list[Offer]:
    return [
        Offer(_line(item.plan.details.title), tr("Plan"), partial(window.show_plan, item.plan.id))
        for item in window.desk.plans()
    ]


def _updates(window: Window) -> list[Offer]:
    desk = window.desk
    if desk.workspace is None or desk.plan is None or desk.draft is None:
        return []
    plan_id, kind = desk.plan.id, tr("Update")
    draft = tr("Draft of update {number}", number=desk.draft.edition.number)
    found = [Offer(draft, kind, partial(window.show_update, plan_id, None))]
    for update in reversed(desk.workspace.updates.issued(plan_id)):
        text = tr("Update {number}, {day}", number=update.number, day=day_text(update.dated))
        found.append(Offer(text, kind, partial(window.show_update, plan_id, update.number)))
    return found


def _questions(window: Window) -> list[Offer]:
    desk = window.desk
    if desk.workspace is None or desk.plan is None:
        return []
    kind, show = tr("Question"), window.question_wishes.show
    found = in_order(desk.workspace.questions.listed(desk.plan.id))
    return [Offer(_line(one.text), kind, partial(show, one.number)) for one in found if not one.withdrawn]


def _actions(window: Window) -> list[Offer]:
    desk = window.desk
    if desk.plan is None:
        return []
    kind, go = tr("Action"), partial(window.show_action, desk.plan.id)
    return [Offer(f"#{row.number}  {_line(row.state.action)}", kind, partial(go, row.number)) for row in desk.rows]


def _evidence(window: Window) -> list[Offer]:
    kind, look = tr("Evidence"), window.evidence_wishes.items.look
    found = (item for item in window.desk.evidence.all() if item.stands)
    return [Offer(f"{item.label}  {_line(item.name)}", kind, partial(look, item.number, item.action)) for item in found]


def _line(text: str) -> str:
    return " ".join(text[:_MOST_OF_TEXT].split())
