"""How urgent the next update of a plan is."""

from datetime import date

from app.domain.plans import PlanDetails

_SOON_DAYS = 7


def due_tone(details: PlanDetails, today: date) -> str:
    """Neutral, warning, error, or done; late is an error, within a week a warning."""
    if details.closed:
        return "done"
    if details.next_update_due is None:
        return "neutral"
    days = (details.next_update_due - today).days
    return "error" if days < 0 else "warning" if days <= _SOON_DAYS else "neutral"
