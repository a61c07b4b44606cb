"""The command about checks: what stands against issuing the draft, and what else to look at."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from app.cli import present
from app.domain.checks.check import Finding, Level
from app.domain.checks.switches import OFF
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.services.plans import read_day
from app.services.workspace import Workspace

ERROR_STATUS = 3


def check(workspace: Workspace, arguments: Namespace) -> int:
    """Prints what the plan's checks find in its draft, or with `--list` the checks; 3 where one is an error, else 0."""
    plan = workspace.plans.find(arguments.plan) if arguments.plan is not None else None
    if arguments.list:
        _print_list(workspace, plan.details if plan else PlanDetails("any"), as_json=arguments.json)
        return 0
    if plan is None:
        raise UserError("Name the plan to be checked with --plan, or list the checks with --list.")
    draft = workspace.updates.draft(plan.id, read_day(arguments.dated), arguments.intro)
    found = workspace.checks.look(draft)
    if arguments.json:
        counts = {f"{level.value}s": sum(one.level is level for one in found) for level in Level}
        told = [finding_json(one) for one in found]
        present.print_json({"plan": plan.id, "update": draft.edition.number, **counts, "findings": told})
    else:
        print("\n".join(_lines(found)) or "Nothing was found.")
    return ERROR_STATUS if any(one.level is Level.ERROR for one in found) else 0


def finding_json(finding: Finding) -> dict[str, Any]:
    """What one check found; `actions` are the numbers of those that it is about."""
    return {
        "check": finding.check.name,
        "level": finding.level.value,
        "text": str(finding.sentence),
        "actions": list(finding.numbers),
    }


def _lines(found: Sequence[Finding]) -> list[str]:
    return [f"{one.level.value}: {one.sentence} ({one.check.name})" for one in found]


def _print_list(workspace: Workspace, details: PlanDetails, *, as_json: bool) -> None:
    listed = [
        {
            "name": one.name,
            "level": level.value if level else OFF,
            "default": one.level.value,
            "label": str(one.label),
            "text": str(one.about),
        }
        for one, level in workspace.checks.listed(details)
    ]
    if as_json:
        return present.print_json(listed)
    for one in listed:
        print(f"{one['name']}\t{one['level']}\t{one['text']}")
    return None
