"""An action as OSCAL tells it: an item of the plan, the risk that it treats, and its response with milestones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.documents.document import HistoryLine
from app.documents.oscal.parties import Identifiers, Parties
from app.documents.oscal.risk_log import entries
from app.documents.oscal.values import (
    Json,
    date_values,
    day_end,
    filled,
    markup,
    moment,
    properties,
    timing,
    title,
)
from app.domain.actions import ActionState, Status
from app.domain.milestones import Milestone
from app.domain.promises import Promise
from app.domain.revisions import Revision
from app.domain.texts import says_something

# The words of OSCAL for where a risk stands, and whether its response is planned or completed.
RISK_STATUS: Mapping[Status, str] = {
    Status.PLANNED: "open",
    Status.ONGOING: "remediating",
    Status.DELAYED: "remediating",
    Status.DONE: "closed",
    Status.CANCELLED: "closed",
}
_NO_STATEMENT = "No root cause was recorded for this action."


@dataclass(frozen=True, slots=True)
class Course:
    """An action with all that was written of it: its row, its printed status, its revisions, and what each changed."""

    row: Revision
    status_text: str
    revisions: Sequence[Revision]
    lines: Mapping[int, Sequence[HistoryLine]]
    promises: Sequence[Promise]


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one action, each for a list of the document."""

    item: Json
    risk: Json
    observations: list[Json]


def told(course: Course, names: Identifiers, parties: Parties) -> Told:
    """An action as an item, a risk, and its observations, which refer to one another."""
    number, state = course.row.number, course.row.state
    observations = _observations(course, names, parties)
    seen = [{"observation-uuid": one["uuid"]} for one in observations]
    risk = _risk(course, names, parties, seen)
    item = filled(
        uuid=names.of("item", number),
        title=_title(number, state),
        description=markup(state.action) or _title(number, state),
        props=properties(_facts(course)),
        origins=parties.origin(course.revisions[0].author),
        related_observations=seen,
        related_risks=[{"risk-uuid": risk["uuid"]}],
    )
    return Told(item, risk, observations)


def _title(number: int, state: ActionState) -> str:
    return title(state.action, f"Action {number}")


def _facts(course: Course) -> dict[str, str]:
    """What OSCAL has no place for: our own words for it, as values of properties."""
    state = course.row.state
    return {
        "action-number": str(course.row.number),
        "status": state.status.value,
        "status-text": course.status_text,
        **date_values("due", state.due),
        **date_values("completed", state.completed),
        "owner": state.owner,
        "kind": state.kind.value if state.kind else "",
        "split-from": str(state.split_from or ""),
        "merged-into": str(state.merged_into or ""),
        "revision": str(course.row.ordinal),
    }


def _risk(course: Course, names: Identifiers, parties: Parties, seen: list[Json]) -> Json:
    number, state = course.row.number, course.row.state
    return filled(
        uuid=names.of("risk", number),
        title=_title(number, state),
        description=markup(state.action) or _title(number, state),
        statement=markup(state.root_causes) or _NO_STATEMENT,
        props=properties({"status": state.status.value, "due": state.due.text}),
        status=RISK_STATUS[state.status],
        origins=parties.origin(course.revisions[0].author),
        deadline=day_end(state.due.latest) if state.due.is_day and state.due.latest else None,
        remediations=[_response(course, names, parties)],
        risk_log={"entries": entries(course.revisions, course.lines, course.promises, RISK_STATUS, names, parties)},
        related_observations=seen,
    )


def _response(course: Course, names: Identifiers, parties: Parties) -> Json:
    """What is done about it, with its dated steps."""
    number, state = course.row.number, course.row.state
    owners = parties.owners(state.owner)
    evaluation = markup(state.evaluation)
    return filled(
        uuid=names.of("response", number),
        lifecycle="completed" if state.status is Status.DONE else "planned",
        title=_title(number, state),
        description=markup(state.action) or _title(number, state),
        tasks=[*_whole(number, state, owners, names), *_milestones(number, state.milestones, owners, names)],
        remarks=f"Evaluation criteria:\n\n{evaluation}" if evaluation else "",
    )


def _whole(number: int, state: ActionState, owners: list[Json], names: Identifiers) -> list[Json]:
    """The action itself as a task, where a date or an owner is known."""
    if not (state.due or state.completed or owners):
        return []
    facts = {**date_values("due", state.due), **date_values("completed", state.completed)}
    return [_task(names.of("task", number), "action", _title(number, state), facts, timing(state.due), owners)]


def _milestones(number: int, steps: Sequence[Milestone], owners: list[Json], names: Identifiers) -> list[Json]:
    """Each step; steps of the same words are told apart by their order."""
    made, times = [], dict[str, int]()
    for place, step in enumerate(steps, 1):
        times[step.text] = times.get(step.text, 0) + 1
        facts = {**date_values("due", step.due), **date_values("completed", step.completed)}
        known = names.of("milestone", number, times[step.text], step.text)
        made.append(_task(known, "milestone", title(step.text, f"Milestone {place}"), facts, timing(step.due), owners))
    return made


def _task(uuid: str, kind: str, name: str, facts: Mapping[str, str], when: Json | None, owners: list[Json]) -> Json:
    return filled(uuid=uuid, type_=kind, title=name, props=properties(facts), timing=when, responsible_roles=owners)


def _observations(course: Course, names: Identifiers, parties: Parties) -> list[Json]:
    """The observations' text, collected when it was first written so; none where it says nothing."""
    state = course.row.state
    if not says_something(state.observations):
        return []
    since = course.revisions[-1]
    for row in reversed(course.revisions):
        if row.state.observations != state.observations:
            break
        since = row
    number = course.row.number
    return [
        filled(
            uuid=names.of("observation", number),
            title=f"Observations on action {number}",
            description=markup(state.observations),
            methods=["UNKNOWN"],
            origins=parties.origin(since.author),
            collected=moment(since.at),
        )
    ]
