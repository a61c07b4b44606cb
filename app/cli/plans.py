"""Commands about plans."""

from argparse import Namespace

from app.cli import present
from app.cli.values import read_sets
from app.domain import texts
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.services.plans import checked, layout_wording, read_day
from app.services.workspace import Workspace


def list_plans(workspace: Workspace, arguments: Namespace) -> None:
    """Prints every plan with its counts."""
    summaries = workspace.plans.summaries()
    if arguments.json:
        return present.print_json([present.plan_json(summary) for summary in summaries])
    for summary in summaries:
        details = summary.plan.details
        counts = f"{summary.done} of {summary.total} done, {summary.overdue} overdue"
        print(f"{summary.plan.id}\t{details.title}\t{details.reference}\t{counts}")
    return None


def new_plan(workspace: Workspace, arguments: Namespace) -> None:
    """Creates a plan and prints its id."""
    plan = workspace.plans.create(new_details(arguments))
    _show(workspace, plan.id, arguments, f"Created plan {plan.id}: {plan.details.title}")


def new_details(arguments: Namespace) -> PlanDetails:
    """What the arguments of new-plan say; a UserError before any file is made for it."""
    return checked(
        PlanDetails(
            title=arguments.title,
            organisation=arguments.organisation,
            reference=arguments.reference,
            url=arguments.url,
            opened=read_day(arguments.opened),
            next_update_due=read_day(arguments.next_update),
            layout=arguments.layout,
            wording=arguments.wording or layout_wording(arguments.layout),
            rules=arguments.rules,
        )
    )


def edit_plan(workspace: Workspace, arguments: Namespace) -> None:
    """Changes a plan's details."""
    plan = workspace.plans.find(arguments.plan)
    values = read_sets(arguments.sets)
    changed = workspace.plans.describe(plan.id, dict(values))
    _show(workspace, plan.id, arguments, f"Changed plan {plan.id}: {changed.details.title}")
    present.warn_replaced(sum(texts.clean(value).replaced for value in values.values()))


def _show(workspace: Workspace, plan_id: int, arguments: Namespace, sentence: str) -> None:
    if arguments.json:
        summary = next((item for item in workspace.plans.summaries() if item.plan.id == plan_id), None)
        if summary is None:
            raise UserError("Plan {id} is gone: list the plans to see which there are.", id=plan_id)
        present.print_json(present.plan_json(summary))
    else:
        print(sentence)
