"""What the checks find in a draft, and what stands against issuing it."""

from collections.abc import Mapping, Sequence

from app.documents.layouts import layout
from app.domain.checks.check import Check, Finding, Level
from app.domain.checks.every import CHECKS, findings, level_of
from app.domain.checks.facts import Facts, Table
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.domain.sentences import counted
from app.domain.updates import Draft, Edition
from app.domain.wordings import wording
from app.services.clocks import named_day
from app.services.context import Context
from app.services.leanings import Leanings
from app.store import evidence as evidence_store
from app.store import questions as question_store
from app.store import revisions as revision_store
from app.store import updates as update_store
from app.store.database import Transaction


class Checks:
    """Looks at the draft against what was published before it; what it read once is not read again."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._leanings = Leanings()

    def look(self, draft: Draft) -> tuple[Finding, ...]:
        """What the plan's checks find, the worst first."""
        return findings(self.facts(draft))

    def facts(self, draft: Draft) -> Facts:
        """What the checks look at, for looks at the same draft with another date or intro."""
        with self._context.database.reading() as connection:
            return facts_of(connection, draft, self._context, self._leanings)

    def listed(self, details: PlanDetails) -> list[tuple[Check, Level | None]]:
        """Every check with its level in a plan, None where it is off."""
        return [(check, level_of(check, details)) for check in CHECKS.values()]


def errors_of(connection: Transaction, draft: Draft, context: Context) -> tuple[Finding, ...]:
    """What stands against issuing a draft."""
    return findings(facts_of(connection, draft, context, Leanings()), lambda level: level is Level.ERROR)


def refuse_errors(found: Sequence[Finding]) -> None:
    """A UserError that tells the first of what stands against issuing a draft, if anything does."""
    if found:
        raise UserError(
            counted(
                "A check stands against this update: {first} Mend it, or give a reason to issue it all the same.",
                "{count} checks stand against this update. {first} Mend what they say, or give a reason to issue it"
                " all the same.",
                len(found),
                first=found[0].sentence,
            )
        )


def facts_of(connection: Transaction, draft: Draft, context: Context, leanings: Leanings) -> Facts:
    """Everything that the checks look at."""
    edition, previous = draft.edition, draft.previous
    published = update_store.rows(connection, previous.id) if previous else ()
    return Facts(
        details=edition.details,
        rows=edition.rows,
        changes=draft.changes,
        table=table_of(edition.details),
        today=context.today,
        dated=edition.dated,
        intro=edition.intro,
        answers=edition.answers,
        previous_dated=previous.dated if previous else None,
        published={row.number: row for row in published},
        since=_since(connection, draft),
        leanings=leanings.of(connection, edition.plan_id, edition.rows),
        open_questions=_owed(connection, edition.plan_id),
        deadline=named_day(connection, edition.plan_id, context.now()),
        proven=_proven(connection, edition),
    )


def table_of(details: PlanDetails) -> Table:
    """How the table of a plan with these details is printed."""
    chosen = layout(details.layout)
    columns = {column.field: column.heading for column in chosen.columns}
    terms = wording(chosen.terms) if chosen.terms else None
    return Table(columns, wording(details.wording), chosen.empty, terms)


def _since(connection: Transaction, draft: Draft) -> Mapping[int, Sequence[Revision]]:
    """What was saved after the update before, of the actions that changed."""
    if draft.previous is None or not draft.changes.changed:
        return {}
    found: dict[int, list[Revision]] = {change.number: [] for change in draft.changes.changed}
    for row in revision_store.since(connection, draft.edition.plan_id, draft.previous.last_seq, list(found)):
        found[row.number].append(row)
    return found


def _proven(connection: Transaction, edition: Edition) -> frozenset[int]:
    """The actions for which evidence stands, where the plan asks for it."""
    if edition.details.evidence != "yes":
        return frozenset()
    return frozenset(evidence_store.standing(connection, edition.plan_id))


def _owed(connection: Transaction, plan_id: int) -> tuple[int, ...]:
    """The questions that will still be open once the update is out."""
    listed = question_store.all_of(connection, plan_id)
    return tuple(one.number for one in listed if one.is_open and not one.goes_out_next)
