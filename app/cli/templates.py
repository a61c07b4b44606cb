"""The command about a plan's Word template."""

from argparse import Namespace

from app.cli import present
from app.services.templates import save_template
from app.services.workspace import Workspace


def template(workspace: Workspace, arguments: Namespace) -> None:
    """Chooses, drops or saves a plan's template; prints which one is used then."""
    plan = workspace.plans.find(arguments.plan)
    path = None
    if arguments.use is not None:
        workspace.templates.use(plan.id, arguments.use)
    elif arguments.drop:
        workspace.templates.drop(plan.id)
    elif arguments.save is not None:
        path = save_template(workspace.templates.content(plan.id), arguments.save)
    used = workspace.templates.used(plan.id)
    if arguments.json:
        told = {"template": used.name or None, "sha256": used.sha256 or None}
        present.print_json({**told, "path": str(path)} if path else told)
    else:
        print(path or used.name or "Remediary's own template")
