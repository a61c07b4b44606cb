"""Plans as OSCAL: valid by NIST's schema, the same bytes for the same plan, and nothing invented."""

import json
import re
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents import formats
from app.documents.compose import Surroundings, compose
from app.documents.oscal import values
from app.documents.oscal.writer import VERSION
from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.milestones import Milestone
from app.domain.plans import Plan, PlanDetails
from app.domain.revisions import Revision
from app.domain.updates import Edition
from app.services.workspace import Workspace
from tests.documents.oscal.schema import SCHEMA, faults
from tests.documents.samples import document, hostile_texts
from tests.documents.test_golden import _compare

AT = datetime(2026, 3, 3, 12, 30, tzinfo=UTC)


def _edition(*history: Revision, details: PlanDetails | None = None, **more: Any) -> bytes:
    """OSCAL of a plan with this history."""
    rows = {row.number: row for row in history if not row.state.discarded}
    made = Edition(
        plan_id=1,
        number=2,
        dated=date(2026, 3, 4),
        issued=True,
        details=details or PlanDetails("Late revocation"),
        announcement="First publication.",
        rows=tuple(rows[number] for number in sorted(rows)),
        last_seq=len(history),
        **{"intro": "", **more},
    )
    return formats.write(compose(made, Surroundings(history=history)), "oscal")


def _revision(state: ActionState, number: int = 1, ordinal: int = 1, seq: int = 1, **more: Any) -> Revision:
    return Revision(seq, number, ordinal, state, **{"author": "Ada Example", "at": AT, "reason": "", **more})


def _plan(content: bytes) -> Any:
    return json.loads(content)["plan-of-action-and-milestones"]


def _facts(found: Any) -> dict[str, str]:
    return {one["name"]: one["value"] for one in found["props"]}


def test_the_schema_is_of_the_version_that_is_written() -> None:
    assert f"/oscal/{VERSION}/" in json.loads(SCHEMA.read_text("utf-8"))["$id"]


@pytest.mark.parametrize("number", [None, 1, 3, 6])
def test_every_update_of_the_example_and_its_draft_is_valid(example: Workspace, number: int | None) -> None:
    plan = example.plans.get(1)
    made = example.exports.file(plan.id, "oscal", number)
    assert faults(made.content) == []
    assert made.facts.name.endswith(f"{f'update-{number}' if number else 'draft-of-update-7'}.json")
    assert _plan(made.content)["metadata"]["version"] == (str(number) if number else "7-draft")


def test_the_example_is_the_golden_one(example: Workspace) -> None:
    plan = example.plans.get(1)
    _compare(example.exports.file(plan.id, "oscal", 6).content.decode("utf-8"), "example-oscal.json")


def test_an_issued_update_gives_the_same_bytes_whatever_is_changed_later(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, date(2026, 1, 6))
    before = workspace.exports.file(plan.id, "oscal", 1).content
    workspace.actions.edit(plan.id, 1, {"observations": "More of it", "milestones": "Ask | June 2026"})
    workspace.actions.add(plan.id, {"action": "Another one"})
    assert workspace.exports.file(plan.id, "oscal", 1).content == before
    draft = workspace.exports.file(plan.id, "oscal").content
    assert draft == workspace.exports.file(plan.id, "oscal").content != before
    assert faults(draft) == []
    assert _identifiers(before) <= _identifiers(draft)


def _identifiers(content: bytes) -> set[str]:
    return set(re.findall('"uuid": "([^"]*)"', content.decode("utf-8")))


def test_identifiers_are_of_version_5_and_of_one_plan_only() -> None:
    made = [_edition(_revision(ActionState("Do it"), author=name)) for name in ("Ada Example", "Grace Example")]
    first, second = map(_identifiers, made)
    assert {uuid.UUID(one).version for one in first} == {5}
    assert not first & second


def test_an_action_without_anything_is_valid_and_says_so() -> None:
    made = _edition(_revision(ActionState("Do it")))
    assert faults(made) == []
    plan = _plan(made)
    assert "observations" not in plan
    (risk,) = plan["risks"]
    assert (risk["status"], "deadline" in risk, risk["remediations"][0].get("tasks")) == ("open", False, None)
    assert risk["statement"] == "No root cause was recorded for this action."


def test_a_plan_without_actions_and_a_report_that_is_no_update_are_refused() -> None:
    with pytest.raises(UserError, match="at least one action"):
        _edition()
    with pytest.raises(UserError, match="Only an update"):
        formats.write(document([]), "oscal")


def test_what_an_action_says_stands_where_oscal_wants_it() -> None:
    steps = (
        Milestone("Ask", read_date("June 2026")),
        Milestone("Ask", read_date("2026-07-01"), read_date("2026-06-30")),
    )
    state = ActionState(
        "Automate *it*\nin two steps", Status.DELAYED, due=read_date("by June 30th, 2026"), observations="It started.",
        owner="Operations", kind=Kind.PREVENT, root_causes="RC1: done by hand", evaluation="It runs.", milestones=steps,
        split_from=4,
    )  # fmt: skip
    details = PlanDetails("Late revocation", "Example Trust", "Bug 12", "https://bugs.example.org/show?id=12&x={y}")
    plan = _plan(_edition(_revision(state), details=details, intro="As *promised*."))
    (item,), (risk,), (seen,) = plan["poam-items"], plan["risks"], plan["observations"]
    assert (item["title"], item["description"]) == (r"Automate \*it\*", "Automate \\*it\\*\nin two steps")
    assert item["related-risks"] == [{"risk-uuid": risk["uuid"]}]
    assert _facts(item)["status"] == "delayed"
    assert {"action-number": "1", "owner": "Operations", "kind": "prevent", "split-from": "4"}.items() <= (
        _facts(item).items()
    )
    assert (risk["status"], risk["deadline"]) == ("remediating", "2026-06-30T23:59:59Z")
    assert (risk["statement"], seen["description"]) == ("RC1: done by hand", "It started.")
    whole, first, second = risk["remediations"][0]["tasks"]
    assert [task["type"] for task in (whole, first, second)] == ["action", "milestone", "milestone"]
    assert first["uuid"] != second["uuid"]
    assert set(first["timing"]) == {"within-date-range"}
    assert _facts(second)["completed"] == "2026-06-30"
    names = {party["uuid"]: party["name"] for party in plan["metadata"]["parties"]}
    assert [names[one] for one in first["responsible-roles"][0]["party-uuids"]] == ["Operations"]
    assert plan["metadata"]["links"] == [
        {"href": "https://bugs.example.org/show?id=12&x=%7By%7D", "rel": "reference"},
    ]
    assert plan["metadata"]["remarks"] == "First publication.\n\nAs \\*promised\\*."


def test_times_are_those_of_the_plan() -> None:
    later = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
    rows = [
        _revision(ActionState("Do it", observations="It started.")),
        _revision(ActionState("Do it", Status.DONE, observations="It started."), ordinal=2, seq=2, at=later),
    ]
    plan = _plan(_edition(*rows))
    metadata = plan["metadata"]
    assert (metadata["published"], metadata["last-modified"]) == ("2026-03-04T00:00:00Z", "2026-03-09T08:00:00.000Z")
    assert plan["observations"][0]["collected"] == "2026-03-03T12:30:00.000Z"
    told = plan["risks"][0]["risk-log"]["entries"]
    assert [(one["start"], one["status-change"]) for one in told] == [
        ("2026-03-03T12:30:00.000Z", "open"),
        ("2026-03-09T08:00:00.000Z", "closed"),
    ]


def test_a_slip_stands_in_the_log_with_its_reason() -> None:
    moved = [
        _revision(ActionState("Do it", due=read_date("2026-06-30"))),
        _revision(ActionState("Do it", due=read_date("Q3 2026")), ordinal=2, seq=2, reason="The vendor is *late*"),
    ]
    _, slip = _plan(_edition(*moved))["risks"][0]["risk-log"]["entries"]
    assert _facts(slip) == {
        "status": "planned", "promised": "Q3 2026", "promise-change": "later vaguer", "promise-days-later": "92",
    }  # fmt: skip
    assert (slip["remarks"], "Due date: 2026-06-30 → Q3 2026" in slip["description"]) == (
        r"The vendor is \*late\*",
        True,
    )


HOSTILE = [
    "\ufeff", "\u200b", "\u2800", " \u3000 ", "\n\n", "x" * 100_000, "a\n" * 5_000, "-----", "![x](y)",
    "{{ insert: param, a }}", "\U0001f469\u200d\U0001f680", "\u202eabc",
    '"; DROP TABLE', "\\", "\\\\n", "\ufffd", "null", "<b>&amp;</b>", "#",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_hostile_texts_are_valid_everywhere(text: str) -> None:
    state = ActionState(
        text, observations=text, owner=text, root_causes=text, evaluation=text, due=read_date(text),
        milestones=(Milestone(text, read_date(text)), Milestone(text)), status_text=text,
    )  # fmt: skip
    details = PlanDetails(text, text, text, f"https://{text}")
    rows = [_revision(state, author=text or "x", reason=text), _revision(state, 2, seq=2, author=text)]
    assert faults(_edition(*rows, details=details, intro=text)) == []


_DATES = st.sampled_from(
    ["", "2026-06-30", "June 2026", "by Q3 2026", "1996-02-29", "0001-01-01", "9999-12-31", "TBD",
     "12 to 16 April 2026", "04/05/2026", "semaine du 12/10/2026", "after 2026-01-01", "29 February 2024"]
).map(read_date) | hostile_texts.map(read_date)  # fmt: skip
_STATES = st.builds(
    ActionState,
    hostile_texts,
    st.sampled_from(Status),
    st.none() | hostile_texts,
    _DATES,
    _DATES,
    hostile_texts,
    hostile_texts,
    st.none() | st.sampled_from(Kind),
    hostile_texts,
    hostile_texts,
    st.lists(st.builds(Milestone, hostile_texts, _DATES, _DATES), max_size=3).map(tuple),
    st.none() | st.integers(1, 9),
)
_HISTORIES = st.lists(st.tuples(st.integers(1, 4), _STATES, hostile_texts, hostile_texts), min_size=1, max_size=8)


def _history(told: list[tuple[int, ActionState, str, str]]) -> list[Revision]:
    made: list[Revision] = []
    for seq, (number, state, author, reason) in enumerate(told, 1):
        ordinal = 1 + sum(row.number == number for row in made)
        made.append(_revision(state, number, ordinal, seq, author=author, reason=reason))
    return made


@settings(max_examples=60)
@given(_HISTORIES, hostile_texts, hostile_texts)
def test_any_plan_is_valid(told: list[tuple[int, ActionState, str, str]], title: str, url: str) -> None:
    details = PlanDetails(title, url, title, f"http://{url}")
    made = _edition(*_history(told), details=details, intro=title)
    assert faults(made) == []


NAIVE: dict[str, Callable[[str], object]] = {
    "string": lambda text: text,
    "title": lambda text: text,
    "day_end": lambda day: f"{day}T24:00:00",
}


@pytest.mark.parametrize("name", sorted(NAIVE))
def test_a_naive_variant_is_found_by_the_same_checks(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    naive = NAIVE[name]
    for place in (values, *_users_of(name)):
        monkeypatch.setattr(place, name, lambda text, *_more: naive(text))
    state = ActionState("one\ntwo", status_text=" Done \n", due=read_date("2026-06-30"), owner="")
    assert faults(_edition(_revision(state)))


def _users_of(name: str) -> list[Any]:
    from app.documents.oscal import actions, parties, writer

    return [place for place in (actions, parties, writer) if hasattr(place, name)]


def test_a_reference_to_nothing_and_a_repeated_identifier_are_found() -> None:
    made = _edition(_revision(ActionState("Do it")), _revision(ActionState("And it"), 2, seq=2))
    plan = _plan(made)
    one, other = (risk["uuid"] for risk in plan["risks"])
    assert "stands for several" in faults(made.replace(one.encode(), other.encode()))[0]
    lost = made.replace(f'"risk-uuid": "{one}"'.encode(), b'"risk-uuid": "00000000-0000-4000-8000-000000000000"')
    assert "is not in the document" in faults(lost)[0]


def test_the_command_exports_it(run: Callable[..., Any], plan: Plan, tmp_path: Path) -> None:
    ran = run("export", "--plan", "1", "--format", "oscal", "--out", str(tmp_path), "--json")
    assert faults(Path(ran.json["path"]).read_bytes()) == []
