"""The commands about evidence: attach it, list it, save a file of it, withdraw it."""

from argparse import Namespace
from typing import Any

from app.cli import present
from app.domain.errors import UserError
from app.domain.evidence import Evidence, Kind, read_reference
from app.domain.revisions import people_time, time_text
from app.services.evidence import EvidenceItems
from app.services.workspace import Workspace


def attach(workspace: Workspace, arguments: Namespace) -> None:
    """Attaches what is given, or saves an item anew; prints each item as it stands then."""
    plan = workspace.plans.find(arguments.plan)
    given = (bool(arguments.files), arguments.link is not None, arguments.note is not None)
    if sum(given) > 1:
        raise UserError("Attach files, a link or a note, one kind at a time.")
    if arguments.replace is not None:
        made = [_replaced(workspace.evidence, plan.id, arguments)]
    else:
        made = _attached(workspace.evidence, plan.id, arguments, any(given))
    if arguments.json:
        return present.print_json([evidence_json(one) for one in made])
    for one in made:
        print(_line(one))
    return None


def list_evidence(workspace: Workspace, arguments: Namespace) -> None:
    """Prints a plan's evidence or what lacks some, or saves, withdraws or brings back one item."""
    plan = workspace.plans.find(arguments.plan)
    if (arguments.save is None) != (arguments.out is None):
        raise UserError("--save names the evidence and --out the file to write: give both.")
    if arguments.save is not None:
        return _save(workspace.evidence, plan.id, arguments)
    if arguments.missing:
        return _print_missing(workspace, plan.id, arguments)
    found = _found(workspace.evidence, plan.id, arguments)
    if arguments.json:
        return present.print_json([evidence_json(one) for one in found])
    for one in found:
        print("\n".join(_lines(one)))
    return None


def evidence_json(one: Evidence) -> dict[str, Any]:
    """An item after one save; `revision` is null where it belongs to the action as a whole."""
    return {
        "number": one.number,
        "action": one.action,
        "revision": one.revision,
        "kind": one.kind.value,
        "name": one.name,
        "type": one.type,
        "size": one.size,
        "sha256": one.sha256,
        "text": one.text,
        "proves": one.proves,
        "at": time_text(one.at) if one.at else None,
        "author": one.author,
        "ordinal": one.ordinal,
        "withdrawn": one.withdrawn,
        "reason": one.reason,
    }


def _attached(evidence: EvidenceItems, plan_id: int, arguments: Namespace, something: bool) -> list[Evidence]:
    if not something:
        raise UserError("Say what to attach: a file, --link or --note.")
    if arguments.action is None:
        raise UserError("Say with --action which action it belongs to.")
    action, proves, revision = arguments.action, arguments.proves or "", arguments.revision
    if arguments.link is not None:
        return [evidence.attach_link(plan_id, action, arguments.link, proves, revision, arguments.name)]
    if arguments.note is not None:
        return [evidence.attach_note(plan_id, action, arguments.note, proves, revision, arguments.name)]
    if arguments.name is None:
        return evidence.attach_files(plan_id, action, arguments.files, proves, revision)
    if len(arguments.files) > 1:
        raise UserError("--name is for one file: attach the others without it.")
    return [evidence.attach_file(plan_id, action, arguments.files[0], proves, revision, arguments.name)]


def _replaced(evidence: EvidenceItems, plan_id: int, arguments: Namespace) -> Evidence:
    number = _number(arguments.replace)
    if len(arguments.files) > 1:
        raise UserError("One file takes the place of one: give one file with --replace.")
    now = evidence.get(plan_id, number)
    for kind, text in ((Kind.LINK, arguments.link), (Kind.NOTE, arguments.note)):
        if text is not None and now.kind is not kind:
            raise UserError("E{number} is a {kind}: give it one of those.", number=number, kind=now.kind.value)
    given = {
        "text": arguments.link if arguments.link is not None else arguments.note,
        "name": arguments.name, "proves": arguments.proves, "action": arguments.action, "revision": arguments.revision,
    }  # fmt: skip
    values = {name: value for name, value in given.items() if value is not None}
    if arguments.files:
        return evidence.replace_file(plan_id, number, arguments.files[0], values)
    if not values:
        raise UserError("Say what to change: a file, --link, --note, --name, --proves, --action or --revision.")
    return evidence.change(plan_id, number, values)


def _found(evidence: EvidenceItems, plan_id: int, arguments: Namespace) -> list[Evidence]:
    if arguments.withdraw is not None:
        return [evidence.withdraw(plan_id, _number(arguments.withdraw), arguments.reason)]
    if arguments.bring_back is not None:
        return [evidence.bring_back(plan_id, _number(arguments.bring_back))]
    if arguments.history is not None:
        found = evidence.history(plan_id, _number(arguments.history) if arguments.history else None)
    else:
        found = evidence.of_plan(plan_id)
    return [one for one in found if arguments.action in (None, one.action)]


def _save(evidence: EvidenceItems, plan_id: int, arguments: Namespace) -> None:
    number, ordinal = read_reference(arguments.save)
    path = evidence.save_as(plan_id, number, arguments.out, ordinal)
    if arguments.json:
        return present.print_json({**evidence_json(evidence.get(plan_id, number, ordinal)), "path": str(path)})
    print(path)
    return None


def _print_missing(workspace: Workspace, plan_id: int, arguments: Namespace) -> None:
    wanted = [number for number in workspace.evidence.without(plan_id) if arguments.action in (None, number)]
    rows = [row for row in workspace.actions.current(plan_id) if row.number in wanted]
    if arguments.json:
        return present.print_json(
            [{"number": row.number, "action": row.state.action, "status": row.state.status.value} for row in rows]
        )
    for row in rows:
        print(f"#{row.number} {present.short(row.state.action)}")
    return None


def _number(text: str) -> int:
    number, ordinal = read_reference(text)
    if ordinal is not None:
        raise UserError("Name the evidence without a save here: E{number}.", number=number)
    return number


def _line(one: Evidence) -> str:
    where = f"#{one.action}" + (f" revision {one.revision}" if one.revision else "")
    facts = [one.kind.value, *([f"{one.size:,} bytes", one.type] if one.kind is Kind.FILE else [])]
    withdrawn = ", withdrawn" if one.withdrawn else ""
    return f"{one.label} {where}: {one.name} ({', '.join(facts)}){withdrawn}"


def _lines(one: Evidence) -> list[str]:
    """An item for a terminal: what it is, what it says and proves, who saved it, and the hash of a file."""
    saved = f"save {one.ordinal}, {people_time(one.at)}, {one.author}" if one.at else ""
    return [f"{_line(one)}, {saved}", *said_lines(one)]


def said_lines(one: Evidence) -> list[str]:
    """What an item says and proves, why it was withdrawn, and the hash of a file, indented for a terminal."""
    said = {
        "": one.text if one.text != one.name else "",
        "Proves: ": one.proves,
        "Withdrawn: ": one.reason,
        "SHA-256 ": one.sha256,
    }
    return [f"    {line}".rstrip() for label, text in said.items() if text for line in f"{label}{text}".split("\n")]
