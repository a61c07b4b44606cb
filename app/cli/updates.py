"""Commands about updates and their files."""

from argparse import Namespace
from dataclasses import asdict

from app.cli import present
from app.domain import texts
from app.domain.checks.check import Level
from app.domain.errors import UserError
from app.domain.postings import comment_in, proposed_url
from app.domain.publishing import CHOICES
from app.services import files
from app.services.exports import Wanted, too_long
from app.services.plans import read_day
from app.services.templates import read_template
from app.services.updates import AS_PLANNED
from app.services.workspace import Workspace


def list_changes(workspace: Workspace, arguments: Namespace) -> None:
    """Prints what differs between two updates, or between the last one and the draft."""
    plan = workspace.plans.find(arguments.plan)
    found, line = workspace.updates.changes(plan.id, arguments.old, arguments.new)
    if arguments.json:
        return present.print_json(present.changes_json(found, line))
    print(line)
    for change in found.changed:
        print("\n".join(present.change_lines(change)))
    for label, numbers in (("New", found.added), ("Gone", found.removed)):
        if numbers:
            print(f"{label}: {texts.numbers(list(numbers))}")
    return None


def issue(workspace: Workspace, arguments: Namespace) -> None:
    """Issues the draft and prints what was frozen."""
    plan = workspace.plans.find(arguments.plan)
    dated = read_day(arguments.dated)
    if dated is None:
        raise UserError("--dated needs a day: write it as YYYY-MM-DD.")
    following = AS_PLANNED if arguments.next_update is None else read_day(arguments.next_update)
    made, draft = workspace.updates.issue(plan.id, dated, arguments.intro, following, arguments.override)
    found = (one.sentence for one in workspace.checks.look(draft) if one.level is not Level.HINT)
    warnings = [*found, *workspace.exports.doubts(plan.id, made.number)]
    if arguments.json:
        present.print_json(
            {
                "number": made.number,
                "dated": made.dated.isoformat(),
                "intro": made.intro,
                **present.changes_json(draft.changes, made.announcement),
                "warnings": list(map(str, warnings)),
                "files": [asdict(file) for file in made.files],
                **({"overrides": present.overrides_json(made)} if made.overrides else {}),
            }
        )
    else:
        print(f"Issued update {made.number}, dated {made.dated}.")
        print(made.announcement)
    for warning in warnings:
        present.warn(warning)


def list_updates(workspace: Workspace, arguments: Namespace) -> None:
    """Prints every issued update, oldest first."""
    issued = workspace.updates.issued(workspace.plans.find(arguments.plan).id)
    if arguments.json:
        return present.print_json([present.update_json(update) for update in issued])
    for update in issued:
        print("\n".join(present.update_lines(update)))
    return None


def posted(workspace: Workspace, arguments: Namespace) -> None:
    """Notes where an update was posted, and prints what counts from now on."""
    plan = workspace.plans.find(arguments.plan)
    comment = comment_in(arguments.url) if arguments.comment is None else arguments.comment
    url = arguments.url or proposed_url(plan.details.url, comment)
    made = workspace.updates.post(plan.id, arguments.update, comment, url)
    if arguments.json:
        return present.print_json(present.update_json(made))
    print(f"Update {made.number} was {present.posting_text(made)}.")
    return None


def export(workspace: Workspace, arguments: Namespace) -> None:
    """Writes a file, and a second comment beside a first one, and prints their paths."""
    plan = workspace.plans.find(arguments.plan)
    made = workspace.exports.files(plan.id, arguments.format, arguments.update, wanted(arguments))
    paths = [files.save(file, arguments.out) for file in made]
    if arguments.json:
        said = [{"path": str(path), **asdict(file.facts)} for path, file in zip(paths, made, strict=True)]
        present.print_json({**said[0], **({"also": said[1:]} if said[1:] else {})})
    else:
        print("\n".join(map(str, paths)))
    if arguments.format == "markdown":
        for doubt in too_long(file.content.decode("utf-8") for file in made):
            present.warn(doubt)


def wanted(arguments: Namespace) -> Wanted:
    """How the file is wanted where not as the plan is published."""
    names = ("layout", *CHOICES)
    choices = {name: value for name in names if (value := getattr(arguments, name)) is not None}
    return Wanted(choices, arguments.against, read_template(arguments.template) if arguments.template else None)
