"""Commands about actions."""

from argparse import Namespace

from app.cli import present
from app.cli.values import read_sets
from app.domain import changes
from app.domain.errors import UserError
from app.domain.plans import Plan
from app.domain.revisions import Revision, people_time
from app.domain.wordings import wording
from app.services.actions import Saved
from app.services.plans import read_day
from app.services.workspace import Workspace


def list_actions(workspace: Workspace, arguments: Namespace) -> None:
    """Prints the actions of now or of a day."""
    plan = workspace.plans.find(arguments.plan)
    rows, words = _rows(workspace, plan, arguments), wording(_wording(workspace, plan, arguments.update))
    if arguments.json:
        return present.print_json([present.action_json(row, words) for row in rows])
    for row in rows:
        print(f"#{row.number}\t{words.status_text(row.state)}\t{' '.join(row.state.action.split())}")
    return None


def _wording(workspace: Workspace, plan: Plan, number: int | None) -> str:
    """An issued update speaks in the words of its day."""
    return workspace.updates.edition(plan.id, number).details.wording if number is not None else plan.details.wording


def _rows(workspace: Workspace, plan: Plan, arguments: Namespace) -> list[Revision]:
    if arguments.update is not None:
        return workspace.updates.rows(plan.id, arguments.update)
    if arguments.as_of is not None:
        day = read_day(arguments.as_of)
        if day is None:
            raise UserError("--as-of needs a day: write it as YYYY-MM-DD.")
        return workspace.actions.as_of(plan.id, day)
    return workspace.actions.current(plan.id)


def add(workspace: Workspace, arguments: Namespace) -> None:
    """Adds an action and prints it."""
    plan = workspace.plans.find(arguments.plan)
    saved = workspace.actions.add(plan.id, read_sets(arguments.sets), arguments.reason)
    _report(workspace, plan, saved, arguments, [saved.numbers[0]])


def edit(workspace: Workspace, arguments: Namespace) -> None:
    """Sets fields of an action and prints what it is now."""
    plan = workspace.plans.find(arguments.plan)
    saved = workspace.actions.edit(plan.id, arguments.number, read_sets(arguments.sets), arguments.reason)
    if arguments.json:
        words = wording(plan.details.wording)
        row = workspace.actions.get(plan.id, arguments.number)
        found = [changes.between_states(s.before.state, s.after.state, words, words) for s in saved.steps if s.before]
        changed = present.fields_json(found[0]) if found else {}
        present.print_json({**present.action_json(row, words), "changed": changed})
        present.warn_replaced(saved.replaced)
    else:
        _report(workspace, plan, saved, arguments, [arguments.number])


def split(workspace: Workspace, arguments: Namespace) -> None:
    """Splits an action and prints all its parts."""
    plan = workspace.plans.find(arguments.plan)
    saved = workspace.actions.split(plan.id, arguments.number, arguments.into, arguments.reason)
    _report(workspace, plan, saved, arguments, sorted({arguments.number, *saved.numbers}), many=True)


def merge(workspace: Workspace, arguments: Namespace) -> None:
    """Merges an action into another and prints the row that stays."""
    plan = workspace.plans.find(arguments.plan)
    saved = workspace.actions.merge(plan.id, arguments.number, arguments.into, arguments.reason)
    _report(workspace, plan, saved, arguments, [arguments.number])


def history(workspace: Workspace, arguments: Namespace) -> None:
    """Prints revisions with what each changed, oldest first."""
    plan = workspace.plans.find(arguments.plan)
    words = wording(plan.details.wording)
    entries = workspace.actions.history(plan.id, arguments.action)
    before: dict[int, Revision] = {}
    listed = []
    for row in entries:
        earlier = before.get(row.number)
        found = changes.between_states(earlier.state, row.state, words, words) if earlier else ()
        listed.append((row, found))
        before[row.number] = row
    if arguments.json:
        return present.print_json([present.revision_json(row, found, words) for row, found in listed])
    for row, found in listed:
        reason = f" ({row.reason})" if row.reason else ""
        print(f"#{row.number} revision {row.ordinal}, {people_time(row.at)}, {row.author}{reason}")
        print("\n".join(present.field_lines(found)) if row.ordinal > 1 else "    created")
    return None


def _report(
    workspace: Workspace, plan: Plan, saved: Saved, arguments: Namespace, numbers: list[int], *, many: bool = False
) -> None:
    words = wording(plan.details.wording)
    if arguments.json:
        rows = [present.action_json(workspace.actions.get(plan.id, number), words) for number in numbers]
        present.print_json(rows if many else rows[0])
    elif not saved.steps:
        print(f"Action #{numbers[0]} is unchanged.")
    else:
        for step in saved.steps:
            print(f"Saved action #{step.after.number}, revision {step.after.ordinal}.")
    present.warn_replaced(saved.replaced)
