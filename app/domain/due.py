"""How urgent what a plan owes is."""

from datetime import date, datetime, timedelta

from app.domain.obligations import Obligation
from app.domain.plans import PlanDetails

_SOON_DAYS = 7
# A weekly rule has always less than a week to go: only the last days of it are to be seen from afar.
_SOON = timedelta(days=3)


def due_tone(details: PlanDetails, today: date) -> str:
    """Neutral, warning, error, or done; late is an error, within a week a warning."""
    if details.closed:
        return "done"
    if details.next_update_due is None:
        return "neutral"
    days = (details.next_update_due - today).days
    return "error" if days < 0 else "warning" if days <= _SOON_DAYS else "neutral"


def clock_tone(one: Obligation, now: datetime) -> str:
    """Error for what is overdue, warning for what is due within three days, else neutral."""
    if now > one.until:
        return "error"
    return "warning" if one.until - now <= _SOON else "neutral"
