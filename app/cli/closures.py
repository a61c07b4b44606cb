"""The command about a plan's closure report."""

from argparse import Namespace

from app.cli import present
from app.cli.values import read_sets
from app.services import files
from app.services.closures import save_report
from app.services.workspace import Workspace


def closure(workspace: Workspace, arguments: Namespace) -> None:
    """Keeps the texts that are given, and prints or saves the report."""
    plan = workspace.plans.find(arguments.plan)
    if arguments.out is not None:
        files.refuse_missing(arguments.out)
    if arguments.sets:
        workspace.closures.keep(plan.id, read_sets(arguments.sets))
    report = workspace.closures.report(plan.id)
    path = save_report(report, arguments.out) if arguments.out is not None else None
    if arguments.json:
        found = {"text": report.text, "path": str(path) if path else None, "warnings": list(map(str, report.warnings))}
        present.print_json(found)
    else:
        print(path or report.text, end="\n" if path else "")
    for warning in report.warnings:
        present.warn(warning)
