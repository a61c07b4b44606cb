"""When the next update of a plan is due, in the words of a list."""

from datetime import date

from app.domain.plans import PlanDetails

_SOON_DAYS = 7


def due_in_words(details: PlanDetails, today: date) -> str:
    """ "in 3 days", "today", "2 days late", "closed", or nothing where no day is set."""
    if details.closed:
        return "closed"
    if details.next_update_due is None:
        return ""
    days = (details.next_update_due - today).days
    if days == 0:
        return "today"
    count = f"{abs(days)} day{'' if abs(days) == 1 else 's'}"
    return f"in {count}" if days > 0 else f"{count} late"


def due_tone(details: PlanDetails, today: date) -> str:
    """How urgent that is: neutral, warning, error, or done."""
    if details.closed:
        return "done"
    if details.next_update_due is None:
        return "neutral"
    days = (details.next_update_due - today).days
    return "error" if days < 0 else "warning" if days <= _SOON_DAYS else "neutral"
