"""The command about a bug's whiteboard."""

from argparse import Namespace
from typing import Any

from app.cli import present
from app.domain.errors import UserError
from app.domain.revisions import people_time, time_text
from app.services.plans import read_day
from app.services.whiteboards import NextText, Shown
from app.services.workspace import Workspace


def whiteboard(workspace: Workspace, arguments: Namespace) -> None:
    """Records what the whiteboard shows where that is given; prints what is known, and what to ask for next."""
    plan = workspace.plans.find(arguments.plan)
    day = read_day(arguments.day or "")
    if arguments.text is not None:
        workspace.whiteboards.see(plan.id, arguments.text, day)
    elif day is not None:
        raise UserError("--day says which day a whiteboard means: give its --text, too.")
    shown, following = workspace.whiteboards.shown(plan.id), workspace.whiteboards.proposal(plan.id)
    if arguments.json:
        return present.print_json({"shown": _shown_json(shown), "proposal": _proposal_json(following)})
    print("\n".join([*_shown_lines(shown), *_proposal_lines(following)]))
    return None


def _shown_json(shown: Shown | None) -> dict[str, Any] | None:
    if shown is None:
        return None
    board = shown.board
    return {
        "text": board.text,
        "next_update": present.date_json(board.next_update),
        "day": board.day.isoformat() if board.day else None,
        "closing": present.date_json(board.closing),
        "tags": list(board.tags),
        "time": time_text(shown.at),
        "author": shown.author,
    }


def _proposal_json(following: NextText | None) -> dict[str, Any] | None:
    if following is None:
        return None
    found = following.proposal
    return {
        "text": following.text,
        "day": found.day.isoformat(),
        "reason": str(found.reason),
        "actions": list(found.numbers),
    }


def _shown_lines(shown: Shown | None) -> list[str]:
    if shown is None:
        return ["The whiteboard was never recorded: give its text with --text."]
    board = shown.board
    lines = [f"Whiteboard: {board.text}", f"  seen {people_time(shown.at)} by {shown.author}"]
    lines.append(f"  next update: {board.day}" if board.day else "  next update: none")
    return lines + ([f"  closing: {board.closing.text}"] if board.closing else [])


def _proposal_lines(following: NextText | None) -> list[str]:
    if following is None:
        return ["No action is open: there is nothing to ask for."]
    return [f"To ask for: {following.text}", f"  {following.proposal.reason}"]
