"""The command about what was promised, and what became of it."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from app.cli import present
from app.domain.errors import UserError
from app.domain.moves import Move
from app.domain.revisions import people_time, time_text
from app.domain.slip_records import ActionSlips, Course, Told
from app.domain.slip_words import change_words, days_words, due_words, reason_words, summary_words
from app.domain.texts import line
from app.domain.wordings import Wording, wording
from app.services import files
from app.services.workspace import Workspace


def list_slips(workspace: Workspace, arguments: Namespace) -> None:
    """Prints every promise of the actions, oldest first, and what they come to."""
    plan, number = workspace.plans.find(arguments.plan), arguments.action
    if arguments.format is not None or arguments.out is not None:
        return _save_report(workspace, plan.id, arguments)
    service = workspace.slips
    found = service.of_plan(plan.id) if number is None else service.of_action(plan.id, number)
    if arguments.json:
        return present.print_json([_action_json(one) for one in found.actions])
    words = wording(plan.details.wording)
    for one in found.actions:
        print("\n".join(_lines(one, words)))
    print(summary_words(found.totals, words))
    return None


def _save_report(workspace: Workspace, plan_id: int, arguments: Namespace) -> None:
    """Writes the report of the whole plan into a folder, and prints its path."""
    if arguments.format is None or arguments.out is None or arguments.action is not None:
        raise UserError("A slip report is of a whole plan: give --format and --out, and leave out --action.")
    files.refuse_missing(arguments.out)
    made = workspace.slips.report(plan_id, arguments.format)
    path = files.save(made, arguments.out)
    if arguments.json:
        present.print_json({"path": str(path), **asdict(made.facts)})
    else:
        print(path)


def _action_json(slips: ActionSlips) -> dict[str, Any]:
    """An action; `slips` and `days` are as readers saw them, `promises` are all that were ever given."""
    steps = [
        {"text": step.text, "done": step.is_done, "gone": step.is_gone, **_course_json(step.course)}
        for step in slips.steps
    ]
    return {"number": slips.number, "action": slips.row.state.action, **_course_json(slips.course), "milestones": steps}


def _course_json(course: Course) -> dict[str, Any]:
    return {
        "first": present.date_json(course.first),
        "first_published": present.date_json(course.first_published),
        "current": present.date_json(course.current),
        "slips": len(course.slips),
        "days": course.days,
        "unexplained": len(course.unexplained),
        "promises": [_promise_json(told) for told in course.told],
    }


def _promise_json(told: Told) -> dict[str, Any]:
    promise = told.promise
    return {
        "due": present.date_json(promise.due),
        "moves": [move.value for move in Move if move in promise.moves],
        "days": promise.days,
        "at": time_text(promise.at),
        "author": promise.author,
        "reason": promise.reason,
        "update": told.update,
        "published": told.is_published,
        "number": promise.number,
        "merged_into": promise.into,
    }


def _lines(slips: ActionSlips, words: Wording) -> Iterator[str]:
    yield f"#{slips.number}\t{_standing(slips.course, words)}\t{line(slips.row.state.action)[:80]}"
    yield from _course_lines(slips.course, words)
    for step in slips.steps:
        if step.course.told:
            yield f"    milestone\t{_standing(step.course, words)}\t{line(step.text)[:80]}"
            yield from _course_lines(step.course, words)


def _standing(course: Course, words: Wording) -> str:
    if not course.told:
        return words.promises["no_date"]
    count = len(course.slips)
    return f"{count} slip{'' if count == 1 else 's'}, {days_words(course.days, words)}"


def _course_lines(course: Course, words: Wording) -> Iterator[str]:
    for place, told in enumerate(course.told):
        promise = told.promise
        change = change_words(promise, course.number, words, is_first=place == 0)
        if told.is_published:
            shown = f"update {told.update}"
        else:
            shown = words.promises["awaits" if place == len(course.told) - 1 else "unpublished"]
        reason = reason_words(promise, words)
        said = f"    {due_words(promise, words)}: {change}; {people_time(promise.at)}, {promise.author}; {shown}"
        yield f"{said}; {reason}" if reason else said
