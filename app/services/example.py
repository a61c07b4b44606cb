"""Replays the example plan: the same services, with the times and names that its story tells."""

import contextlib
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import assets
from app.domain.actions import FIELD_BY_NAME
from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails
from app.domain.postings import proposed_url
from app.services.plans import read_day
from app.services.workspace import Workspace, utc_now

_PREFIX = "remediary-example-"
# What was opened from a package lies in such a folder of temporary files, too.
PACKAGE_PREFIX = "remediary-package-"


def create_example(path: Path, author: str) -> Workspace:
    """A new database with the example in it, open for the user to go on."""
    workspace = Workspace.open(path, author, create=True)
    replay_example(workspace)
    return workspace


def example_path() -> Path:
    """A new place for a copy that the user may change and forget."""
    return Path(tempfile.mkdtemp(prefix=_PREFIX)) / "example.remediary"


def is_passing(path: Path) -> bool:
    """True for such a copy, or for what was opened from a package: neither is worth remembering."""
    return (
        path.parent.name.startswith((_PREFIX, PACKAGE_PREFIX))
        and path.parent.parent == Path(tempfile.gettempdir()).resolve()
    )


def replay_example(workspace: Workspace, until: datetime | None = None) -> Plan:
    """Tells the example's story, up to a moment where one is given, in a database that has no plan yet."""
    if workspace.plans.summaries():
        raise UserError("{path} holds plans already: choose a new file for the example.", path=workspace.path)
    story = assets.table("example", "plan.toml")
    teller = _Teller(_moment(story["plan"]["at"]))
    told = workspace.at(lambda: teller.moment)
    told.sign_as(story["steps"][0]["by"])
    plan = told.plans.create(_details(story["plan"]))
    for step in story["steps"]:
        teller.moment = _moment(step["at"])
        if until is not None and teller.moment > until:
            break
        told.sign_as(step["by"])
        _STEPS[step["do"]](told, plan.id, step)
    _begin_history(workspace.path)
    return workspace.plans.get(plan.id)


def _begin_history(path: Path) -> None:
    """Every example has the same beginning, so that one that somebody worked on would make the next look older."""
    from app.services.witnesses import Witnesses

    if not is_passing(path):
        with contextlib.suppress(UserError):  # the example is there, whatever this computer can remember
            Witnesses().begin(path, utc_now())


@dataclass(slots=True)
class _Teller:
    """What time it is in the story."""

    moment: datetime


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _details(data: Mapping[str, Any]) -> PlanDetails:
    names = PlanDetails.__dataclass_fields__.keys() & data.keys() - {"opened"}
    return PlanDetails(**{name: data[name] for name in names}, opened=read_day(data["opened"]))


def _fields(step: Mapping[str, Any]) -> dict[str, str]:
    return {name: step[name] for name in FIELD_BY_NAME if name in step}


def _add(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    workspace.actions.add(plan_id, _fields(step), step.get("reason", ""))


def _edit(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    workspace.actions.edit(plan_id, step["number"], _fields(step), step["reason"])


def _split(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    workspace.actions.split(plan_id, step["number"], step["into"], step["reason"])


def _issue(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    dated = read_day(step["dated"])
    assert dated is not None
    workspace.plans.describe(plan_id, {"next_update_due": step.get("next_update_due", "")})
    made, _draft = workspace.updates.issue(plan_id, dated, step.get("intro", ""))
    if "comment" in step:
        url = proposed_url(workspace.plans.get(plan_id).details.url, step["comment"])
        workspace.updates.post(plan_id, made.number, step["comment"], url)


def _describe(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    workspace.plans.describe(plan_id, {name: step[name] for name in PlanDetails.__dataclass_fields__ if name in step})


def _see(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    workspace.whiteboards.see(plan_id, step["text"])


def _ask(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    said = {name: step[name] for name in ("comment", "asked_by", "asked_at", "text")}
    workspace.questions.ask(plan_id, {**said, "actions": tuple(step["action_numbers"])})


def _answer(workspace: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
    said = {"answer": step["answer"], "way": step["way"]}
    workspace.questions.answer(plan_id, step["question"], said, step["posted"])


_STEPS = {
    "add": _add,
    "edit": _edit,
    "split": _split,
    "issue": _issue,
    "describe": _describe,
    "whiteboard": _see,
    "ask": _ask,
    "answer": _answer,
}
