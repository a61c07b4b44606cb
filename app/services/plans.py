"""What the user can do with plans."""

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from app import assets
from app.domain import texts
from app.domain.conflicts import Conflict, OvertakenError, own_changes
from app.domain.errors import UserError
from app.domain.moments import read_moment
from app.domain.plans import MOMENTS, Plan, PlanDetails, PlanSummary
from app.domain.publishing import CHOICES
from app.domain.rules import EVERY_N_DAYS, every, known_rule_sets, rule_set
from app.domain.sentences import Sentence
from app.domain.wordings import wording
from app.services.context import Context
from app.store import next_updates as next_update_store
from app.store import plans as plan_store
from app.store import rule_sets as rule_set_store
from app.store import templates as template_store
from app.store.database import Transaction

_DAYS = ("opened", "next_update_due", "closed")
_MOMENT_LABELS = {
    "aware": Sentence("Became aware"),
    "first_report": Sentence("First report"),
    "full_report": Sentence("Full report"),
    "closure_reported": Sentence("Closure report"),
}


class Plans:
    """Creating, finding and describing plans."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def create(self, details: PlanDetails) -> Plan:
        """Adds a plan; its title may stand once only, so that it can be named by it."""
        with self._context.writing() as connection:
            return insert(connection, details, self._context)

    def refuse_unusable(self, details: PlanDetails) -> PlanDetails:
        """The details as `create` would keep them; a UserError where it would refuse them."""
        cleaned = checked(details)
        with self._context.database.reading() as connection:
            _refuse_taken(connection, cleaned.title)
        return cleaned

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

    def describe(self, plan_id: int, values: dict[str, Any], seen: PlanDetails | None = None) -> Plan:
        """Changes some of a plan's details; days may be given as ISO texts, an empty one clears.

        `seen` are the details that the user had before them: only what differs from these is changed, and what
        somebody else changed since is a ConflictError.
        """
        with self._context.writing() as connection:
            details = plan_store.get(connection, plan_id).details
            wanted = _with_days(values)
            if seen is not None:
                wanted = own_changes(wanted, seen, details)
            changed = checked(replace(details, **wanted))
            _refuse_taken(connection, changed.title, plan_id)
            _refuse_unknown_template(connection, changed.template)
            _refuse_unknown_rules(connection, changed.rules)
            plan_store.update(connection, plan_id, changed)
            if changed.next_update_due != details.next_update_due:
                day, context = changed.next_update_due, self._context
                next_update_store.append(connection, plan_id, day, context.author, context.now())
            return plan_store.get(connection, plan_id)

    def write_intro(self, plan_id: int, intro: str, seen: str | None = None) -> int:
        """Keeps the text that follows the next update's announcement; returns how many characters were replaced.

        `seen` is the intro that the user had before them: another one is an OvertakenError with both texts.
        """
        cleaned = texts.clean(intro)
        with self._context.writing() as connection:
            now = plan_store.get(connection, plan_id).intro
            if seen is not None and now not in (seen, cleaned.text):
                raise OvertakenError([Conflict(0, "intro", seen, now, cleaned.text)])
            plan_store.set_intro(connection, plan_id, cleaned.text)
        return cleaned.replaced


def insert(connection: Transaction, details: PlanDetails, context: Context) -> Plan:
    """Adds a plan in an open transaction; a UserError where its details can't be kept."""
    cleaned = checked(details)
    _refuse_taken(connection, cleaned.title)
    _refuse_unknown_template(connection, cleaned.template)
    _refuse_unknown_rules(connection, cleaned.rules)
    plan_id = plan_store.insert(connection, cleaned)
    if cleaned.next_update_due:
        next_update_store.append(connection, plan_id, cleaned.next_update_due, context.author, context.now())
    return plan_store.get(connection, plan_id)


def _refuse_taken(connection: Transaction, title: str, but: int = 0) -> None:
    others = [item.plan for item in plan_store.summaries(connection, date.min) if item.plan.id != but]
    if any(plan.details.title == title for plan in others):
        raise UserError("There is a plan “{title}” already: choose another title.", title=title)


def _refuse_unknown_template(connection: Transaction, sha256: str) -> None:
    if sha256 and template_store.find_name(connection, sha256) is None:
        raise UserError("There is no such template in this file: choose the plan's template from a .docx.")


def _refuse_unknown_rules(connection: Transaction, name: str) -> None:
    if rule_set(name) is None and name not in rule_set_store.newest(connection):
        known = ", ".join((*known_rule_sets(), *sorted(rule_set_store.newest(connection))))
        known = known.replace(EVERY_N_DAYS, f"{EVERY_N_DAYS} (such as {every(14)})")
        raise UserError("There is no rule set “{name}”: use one of {known}.", name=name[:80], known=known)


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
        return datetime.strptime(text.strip(), "%Y-%m-%d").date()
    except ValueError:
        raise UserError("“{text}” is not a day: write it as YYYY-MM-DD.", text=texts.line(text)[:80]) from None


def _with_days(values: dict[str, Any]) -> dict[str, Any]:
    unknown = set(values) - set(PlanDetails.__dataclass_fields__)
    if unknown:
        raise UserError(
            "A plan has no “{name}”: use one of {known}.",
            name=min(unknown),
            known=", ".join(PlanDetails.__dataclass_fields__),
        )
    return {
        name: read_day(value) if name in _DAYS and isinstance(value, str) else value for name, value in values.items()
    }


def _refuse_unknown_layout(layout: str) -> None:
    if layout not in layouts():
        raise UserError("There is no layout “{name}”: use one of {known}.", name=layout, known=", ".join(layouts()))


def checked(details: PlanDetails) -> PlanDetails:
    """The details with clean texts; a UserError names the first that can't be kept."""
    _refuse_unknown_layout(details.layout)
    wording(details.wording)
    lines: dict[str, Any] = {
        name: texts.line(getattr(details, name))
        for name in ("title", "organisation", "reference", "url", "rules", "checks")
    }
    if lines["checks"]:
        from app.domain.checks.every import checked_switches  # few plans switch anything

        lines["checks"] = checked_switches(lines["checks"])
    lines |= {name: str(read_moment(getattr(details, name)) or "") for name in MOMENTS}
    lines |= {name: texts.clean(getattr(details, name)).text.strip() for name in ("root_causes", "went_wrong")}
    for name, allowed in CHOICES.items():
        if getattr(details, name) not in allowed:
            given = texts.line(str(getattr(details, name)))[:80]
            raise UserError(
                "“{given}” is no choice for {name}: use one of {known}.",
                given=given,
                name=name,
                known=", ".join(allowed),
            )
    _refuse_reports_out_of_order(details)
    if details.evidence not in ("no", "yes"):
        raise UserError("Whether evidence is wanted is said by “yes” or “no”.")
    if not lines["title"]:
        raise UserError("A plan needs a title: say what incident it is about.")
    if lines["url"] and not lines["url"].startswith(("https://", "http://")):
        raise UserError("“{address}” is not a web address: start it with https://.", address=lines["url"][:80])
    return replace(details, **lines)


def _refuse_reports_out_of_order(details: PlanDetails) -> None:
    """A UserError where a report is said to be out before what it comes after."""
    known = [(name, read_moment(getattr(details, name))) for name in MOMENTS]
    told = [(name, moment) for name, moment in known if moment is not None]
    for (before, first), (after, second) in pairwise(told):
        if second.latest < first.earliest:
            raise UserError(
                "“{after}” ({second}) lies before “{before}” ({first}): correct one of the two.",
                after=_MOMENT_LABELS[after], second=second.day, before=_MOMENT_LABELS[before], first=first.day,
            )  # fmt: skip


def layout_label(layout: str) -> str:
    """What a layout is called in a list."""
    _refuse_unknown_layout(layout)
    return str(assets.table("layouts", f"{layout}.toml")["label"])


def wordings() -> list[str]:
    """The names of the wordings."""
    return assets.names("wordings")
