"""The command about clocks: what is due, what is overdue, and the record of both."""

from argparse import Namespace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from app.cli import present
from app.domain.errors import UserError
from app.domain.moments import Moment, read_moment
from app.domain.obligations import Obligation, Verdict
from app.domain.plans import Plan
from app.domain.revisions import people_time, time_text
from app.domain.standings import DueAction
from app.domain.updates import UpdateDates
from app.services.clocks import PlanClocks
from app.services.workspace import Workspace

OVERDUE_STATUS = 3


def due(workspace: Workspace, arguments: Namespace) -> int:
    """Prints what is due, or with `--history` what was; 3 where something is overdue, else 0."""
    given = read_moment(arguments.at)
    asked = given.earliest if given else None
    at = asked or workspace.now
    if arguments.plan is None:
        found = workspace.clocks.of_all(asked)
    else:
        found = [workspace.clocks.of_plan(workspace.plans.find(arguments.plan).id, asked)]
    late = any(one.verdict is Verdict.OVERDUE for each in found for one in each.obligations)
    late = late or any(one.is_overdue(at.date()) for each in found for one in each.actions)
    if arguments.ics is not None:  # before anything is printed: a job that fails here says only that
        calendar = workspace.calendar
        made = calendar.of_all(asked) if arguments.plan is None else calendar.of_plan(found[0].plan.id, asked)
        made.save(arguments.ics)
    if arguments.history:
        _print_record(workspace, found, at, late, arguments.json)
    else:
        _print_due(found, at, late, arguments.json)
    return OVERDUE_STATUS if late else 0


def list_rules(workspace: Workspace, arguments: Namespace) -> None:
    """Prints the rule sets, after keeping an own one where a file is given."""
    if arguments.add is None and arguments.name is not None:
        raise UserError("--name says what a rule set of yours is called: give its file with --add, too.")
    if arguments.add is not None:
        from app.services.files import read_text

        workspace.clocks.add_rule_set(arguments.name or arguments.add.stem, read_text(arguments.add))
    known = workspace.clocks.rule_sets()
    if arguments.json:
        return present.print_json([{"name": name, "label": label} for name, label in known])
    for name, label in known:
        print(f"{name}\t{label}")
    return None


def _print_due(found: list[PlanClocks], at: datetime, late: bool, as_json: bool) -> None:
    if as_json:
        clocks = [obligation_json(each.plan, one, at) for each in found for one in each.obligations]
        clocks.sort(key=lambda clock: str(clock["until"]))
        actions = [_action_json(each.plan, one, at) for each in found for one in each.actions]
        return present.print_json({"at": time_text(at), "overdue": late, "clocks": clocks, "actions": actions})
    for each in found:
        print(f"{each.plan.details.title} ({each.rules.label})")
        for one in each.obligations:
            print(f"  {_state(one, at)}: {one.rule.label}, until {people_time(one.until)} ({local_text(one.until)}).")
            print(f"    {one.event} {one.rule.words}")
            print(f"    {one.stops}")
        for action in each.actions:
            if action.is_overdue(at.date()):
                print(f"  overdue: #{action.number}, due {action.due.text}")
        if not each.obligations:
            print("  no clock is running")
    return None


def _print_record(workspace: Workspace, found: list[PlanClocks], at: datetime, late: bool, as_json: bool) -> None:
    records = {each.plan.id: workspace.clocks.record(each.plan.id, at) for each in found}
    gaps = {each.plan.id: pairwise(_out_by(workspace, each.plan, at)) for each in found}
    if as_json:
        present.print_json(
            {
                "at": time_text(at),
                "overdue": late,
                "record": [obligation_json(each.plan, one, at) for each in found for one in records[each.plan.id]],
                "gaps": [
                    {
                        "plan": each.plan.id, "from": old.number, "to": new.number, "from_dated": old.dated.isoformat(),
                        "to_dated": new.dated.isoformat(), "days": (new.dated - old.dated).days,
                    }
                    for each in found for old, new in gaps[each.plan.id]
                ],
            }
        )  # fmt: skip
        return
    for each in found:
        print(f"{each.plan.details.title} ({each.rules.label})")
        for old, new in gaps[each.plan.id]:
            days = (new.dated - old.dated).days
            said = f"{days} day{'' if days == 1 else 's'}"
            print(f"  update {old.number} ({old.dated}) to update {new.number} ({new.dated}): {said}")
        for one in records[each.plan.id]:
            print(f"  {_state(one, at)}: {one.rule.label}, until {people_time(one.until)}. {one.event}")
            if one.ended_by is not None:
                print(f"    {one.ended_by}")


def _out_by(workspace: Workspace, plan: Plan, at: datetime) -> list[UpdateDates]:
    """The updates that were out by the moment that was asked for."""
    return [one for one in workspace.clocks.updates(plan.id) if one.dated <= at.date()]


def obligation_json(plan: Plan, one: Obligation, at: datetime) -> dict[str, Any]:
    """One clock; `until` is its last moment, `day` the day where days were counted."""
    return {
        "plan": plan.id,
        "title": plan.details.title,
        "rule": one.rule.name,
        "label": one.rule.label,
        "words": one.rule.words,
        "event": str(one.event),
        "since": str(one.since),
        "until": time_text(one.until),
        "local": local_text(one.until),
        "day": one.until.date().isoformat() if one.by_day else None,
        "stops": str(one.stops),
        "actions": list(one.actions),
        "question": one.question,
        "verdict": one.verdict.value,
        "overdue": one.verdict is Verdict.OVERDUE,
        "ended": _moment_text(one.ended),
        "ended_by": str(one.ended_by) if one.ended_by else None,
        "late_seconds": int(one.late_by(at).total_seconds()),
    }


def local_text(moment: datetime) -> str:
    """A moment where the user is, with its offset: "2026-03-08 18:59 -05:00"."""
    text: str = moment.astimezone().isoformat(" ", "minutes")
    return f"{text[:16]} {text[16:]}"


def _moment_text(moment: Moment | None) -> str | None:
    return str(moment) if moment else None


def _action_json(plan: Plan, action: DueAction, at: datetime) -> dict[str, Any]:
    overdue = action.is_overdue(at.date())
    return {"plan": plan.id, "number": action.number, "due": present.date_json(action.due), "overdue": overdue}


def _state(one: Obligation, at: datetime) -> str:
    if one.was_missed:
        return f"{one.verdict.value} by {_length(one.late_by(at))}"
    if one.verdict is Verdict.RUNNING:
        return f"{_length(one.until - at)} left"
    return str(one.verdict.value)


def _length(span: timedelta) -> str:
    days, hours = span.days, span.seconds // 3600
    if days:
        return f"{days} day{'s' if days > 1 else ''}"
    return f"{hours} hour{'' if hours == 1 else 's'}" if hours else "less than an hour"
