"""How soon a plan's next update is due, in the window's language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails


def due_words(details: PlanDetails, today: date) -> str:
    """ "in 3 days", "today", "2 days late", "closed", or nothing where no day is set."""
    if details.closed:
        return tr("closed")
    if details.next_update_due is None:
        return ""
    days = (details.next_update_due - today).days
    if days == 0:
        return tr("today")
    if days > 0:
        return plural("in {count} day", "in {count} days", days)
    return plural("{count} day late", "{count} days late", -days)
