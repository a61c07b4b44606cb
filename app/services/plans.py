"""What the user can do with plans."""

from dataclasses import replace
from datetime import date
from typing import Any

from app import assets
from app.domain import texts
from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails, PlanSummary
from app.domain.wordings import wording
from app.services.context import Context
from app.store import plans as plan_store

_DAYS = ("opened", "next_update_due", "closed")


class Plans:
    """Creating, finding and describing plans."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def create(self, details: PlanDetails) -> Plan:
        """Adds a plan; its title may stand once only, so that it can be named by it."""
        details = _checked(details)
        with self._context.database.writing() as connection:
            taken = {summary.plan.details.title for summary in plan_store.summaries(connection, date.min)}
            if details.title in taken:
                raise UserError(f"There is a plan “{details.title}” already: choose another title.")
            return plan_store.get(connection, plan_store.insert(connection, details))

    def summaries(self) -> list[PlanSummary]:
        """All plans with their counts, in the order of their creation."""
        with self._context.database.reading() as connection:
            return plan_store.summaries(connection, self._context.today)

    def find(self, name: str) -> Plan:
        """The plan with this title or id."""
        with self._context.database.reading() as connection:
            return plan_store.find(connection, name)

    def get(self, plan_id: int) -> Plan:
        """The plan with this id."""
        with self._context.database.reading() as connection:
            return plan_store.get(connection, plan_id)

    def describe(self, plan_id: int, values: dict[str, Any]) -> Plan:
        """Changes some of a plan's details; days may be given as ISO texts, an empty one clears."""
        with self._context.database.writing() as connection:
            details = plan_store.get(connection, plan_id).details
            plan_store.update(connection, plan_id, _checked(replace(details, **_with_days(values))))
            return plan_store.get(connection, plan_id)

    def write_intro(self, plan_id: int, intro: str) -> int:
        """Keeps the text that follows the next update's announcement; returns how many characters were replaced."""
        cleaned = texts.clean(intro)
        with self._context.database.writing() as connection:
            plan_store.set_intro(connection, plan_id, cleaned.text)
        return cleaned.replaced


def layouts() -> list[str]:
    """The names of the column layouts."""
    return assets.names("layouts")


def layout_wording(layout: str) -> str:
    """The wording that a layout is usually published with."""
    _refuse_unknown_layout(layout)
    return str(assets.table("layouts", f"{layout}.toml")["wording"])


def read_day(text: str) -> date | None:
    """A day from its ISO text, None for an empty one."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise UserError(f"“{texts.line(text)[:80]}” is not a day: write it as YYYY-MM-DD.") from None


def _with_days(values: dict[str, Any]) -> dict[str, Any]:
    unknown = set(values) - set(PlanDetails.__dataclass_fields__)
    if unknown:
        raise UserError(f"A plan has no “{min(unknown)}”: use one of {', '.join(PlanDetails.__dataclass_fields__)}.")
    return {
        name: read_day(value) if name in _DAYS and isinstance(value, str) else value for name, value in values.items()
    }


def _refuse_unknown_layout(layout: str) -> None:
    if layout not in layouts():
        raise UserError(f"There is no layout “{layout}”: use one of {', '.join(layouts())}.")


def _checked(details: PlanDetails) -> PlanDetails:
    _refuse_unknown_layout(details.layout)
    wording(details.wording)
    lines: dict[str, Any] = {
        name: texts.line(getattr(details, name)) for name in ("title", "organisation", "reference", "url")
    }
    if not lines["title"]:
        raise UserError("A plan needs a title: say what incident it is about.")
    if lines["url"] and not lines["url"].startswith(("https://", "http://")):
        raise UserError(f"“{lines['url'][:80]}” is not a web address: start it with https://.")
    return replace(details, **lines)


def layout_label(layout: str) -> str:
    """What a layout is called in a list."""
    _refuse_unknown_layout(layout)
    return str(assets.table("layouts", f"{layout}.toml")["label"])


def wordings() -> list[str]:
    """The names of the wordings."""
    return assets.names("wordings")
