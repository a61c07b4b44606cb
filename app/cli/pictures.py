"""The command that draws a plan."""

from argparse import Namespace
from dataclasses import asdict

from app.cli import present
from app.services import files
from app.services.workspace import Workspace


def picture(workspace: Workspace, arguments: Namespace) -> None:
    """Writes a picture into a folder and prints its path."""
    plan = workspace.plans.find(arguments.plan)
    files.refuse_missing(arguments.out)
    made = workspace.pictures.file(plan.id, arguments.kind, arguments.format, arguments.update, arguments.scale)
    path = files.save(made, arguments.out)
    if arguments.json:
        return present.print_json({"path": str(path), **asdict(made.facts)})
    print(path)
    return None
