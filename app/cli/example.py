"""The command that replays the example plan and exports its latest update."""

from argparse import Namespace

from app.cli import present
from app.services import files
from app.services.example import replay_example
from app.services.workspace import Workspace


def check(arguments: Namespace) -> None:
    """A UserError where the files could not be written, before the story is told."""
    files.refuse_missing(arguments.out)


def replay(workspace: Workspace, arguments: Namespace) -> None:
    """Fills a new database with the example and writes its last update in every format."""
    plan = replay_example(workspace)
    last = workspace.updates.issued(plan.id)[-1]
    paths = []
    for facts in last.files:
        file = workspace.exports.file(plan.id, facts.format, last.number)
        paths.append(files.save(file, arguments.out))
    if arguments.json:
        return present.print_json({"plan": plan.id, "update": last.number, "paths": [str(path) for path in paths]})
    print(f"The example plan “{plan.details.title}” is in {workspace.path}.")
    print(f"Its update {last.number}, dated {last.dated}, was exported to:")
    for path in paths:
        print(f"  {path}")
    return None
