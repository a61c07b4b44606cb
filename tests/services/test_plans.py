"""Creating, finding and describing plans."""

from datetime import UTC, date, datetime

import pytest

from app.domain.errors import ConflictError, UserError
from app.domain.plans import Plan, PlanDetails
from app.services.plans import layout_wording, layouts, read_day
from app.services.workspace import Workspace
from tests.conftest import Clock

FULL = PlanDetails(
    "Late revocation",
    "The organisation",
    "1000001",
    "https://example.org/1000001",
    date(2026, 1, 2),
    date(2026, 2, 1),
    None,
    "ccadb",
    "ccadb",
)


def test_a_plan_keeps_all_its_details(workspace: Workspace) -> None:
    made = workspace.plans.create(FULL)
    assert (made.details, made.intro) == (FULL, "")
    assert (
        workspace.plans.get(made.id) == workspace.plans.find(FULL.title) == workspace.plans.find(str(made.id)) == made
    )


def test_details_of_one_line_are_cleaned(workspace: Workspace) -> None:
    made = workspace.plans.create(PlanDetails(" Late\r\nrevocation\x00 ", reference="\t1 "))
    assert (made.details.title, made.details.reference) == ("Late revocation\ufffd", "1")


@pytest.mark.parametrize(
    ("details", "said"),
    [
        (PlanDetails(" \n"), "A plan needs a title"),
        (PlanDetails("x", url="example.org"), "“example.org” is not a web address"),
        (PlanDetails("x", url="javascript:alert(1)"), "is not a web address"),
        (PlanDetails("x", layout="else"), "There is no layout “else”: use one of ccadb, classic, full"),
        (PlanDetails("x", wording="else"), "There is no wording “else”"),
    ],
)
def test_details_that_cannot_be_used_are_refused(workspace: Workspace, details: PlanDetails, said: str) -> None:
    with pytest.raises(UserError, match=said.replace("(", r"\(")):
        workspace.plans.create(details)
    assert workspace.plans.summaries() == []


def test_a_title_is_given_once(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="There is a plan “Late revocation” already"):
        workspace.plans.create(PlanDetails(f" {plan.details.title}\n"))
    assert len(workspace.plans.summaries()) == 1


def test_an_id_goes_before_a_title_that_is_a_number(workspace: Workspace, plan: Plan) -> None:
    numbered = workspace.plans.create(PlanDetails(str(plan.id)))
    assert workspace.plans.find(str(plan.id)) == plan
    assert workspace.plans.find(str(numbered.id)) == numbered


@pytest.mark.parametrize("name", ["", "99", "late revocation", "Late", "-1", "9" * 30, "²", "1.0", "%"])
def test_a_plan_that_is_not_there_is_said_so(workspace: Workspace, plan: Plan, name: str) -> None:
    with pytest.raises(UserError, match="There is no plan"):
        workspace.plans.find(name)


def test_describing_changes_what_is_named_and_keeps_the_rest(workspace: Workspace, plan: Plan) -> None:
    changed = workspace.plans.describe(plan.id, {"opened": "2026-01-02", "organisation": "x", "wording": "ccadb"})
    assert (changed.details.opened, changed.details.organisation) == (date(2026, 1, 2), "x")
    assert (changed.details.wording, changed.details.title) == ("ccadb", plan.details.title)
    cleared = workspace.plans.describe(plan.id, {"opened": "", "organisation": "", "wording": "classic"})
    assert cleared == plan == workspace.plans.get(plan.id)


def test_details_that_somebody_else_changed_meanwhile_are_not_written_over(workspace: Workspace, plan: Plan) -> None:
    seen = plan.details
    workspace.plans.describe(plan.id, {"organisation": "Theirs"})
    kept = workspace.plans.describe(plan.id, {"title": "A better title", "organisation": ""}, seen).details
    assert (kept.title, kept.organisation) == ("A better title", "Theirs"), (
        "what was not touched stays as they wrote it"
    )
    with pytest.raises(ConflictError, match="it now says “Theirs” where you wrote “Mine”"):
        workspace.plans.describe(plan.id, {"organisation": "Mine"}, seen)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"opened": "June 2021"}, "“June 2021” is not a day: write it as YYYY-MM-DD"),
        ({"closed": "2021-02-29"}, "is not a day"),
        ({"title": ""}, "needs a title"),
        ({"intro": "x"}, "A plan has no “intro”: use one of title, organisation"),
        ({"layout": "x", "organisation": "y"}, "no layout"),
    ],
)
def test_a_description_that_cannot_be_used_changes_nothing(
    workspace: Workspace, plan: Plan, values: dict[str, str], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        workspace.plans.describe(plan.id, values)
    assert workspace.plans.get(plan.id) == plan


def test_the_intro_is_kept_clean(workspace: Workspace, plan: Plan) -> None:
    assert workspace.plans.write_intro(plan.id, "One\r\n\r\nTwo\x07 \xa0") == 1
    assert workspace.plans.get(plan.id).intro == "One\n\nTwo\ufffd \xa0"


def test_summaries_count_open_done_cancelled_and_overdue(workspace: Workspace, plan: Plan, clock: Clock) -> None:
    workspace.plans.create(PlanDetails("An empty one"))
    workspace.actions.edit(plan.id, 3, {"status": "cancelled", "due": "2020-01-01"})
    for due in ("2026-07-01", "by June 2026", "July 2026", "TBD", "after 2020-01-01", "04/05/2026"):
        workspace.actions.add(plan.id, {"action": "a", "due": due})
    clock.next = datetime(2026, 7, 2, 12, tzinfo=UTC)
    full, empty = workspace.plans.summaries()
    assert (full.total, full.done, full.cancelled, full.open, full.overdue) == (9, 1, 1, 7, 3)
    assert (empty.total, empty.done, empty.cancelled, empty.open, empty.overdue) == (0, 0, 0, 0, 0)
    rows = workspace.actions.current(plan.id)
    assert full.overdue == sum(row.state.is_overdue(date(2026, 7, 2)) for row in rows)


def test_every_layout_names_a_wording_that_exists(workspace: Workspace) -> None:
    assert layouts() == ["ccadb", "classic", "full"]
    for layout in layouts():
        made = workspace.plans.create(PlanDetails(layout, layout=layout, wording=layout_wording(layout)))
        assert made.details.layout == layout
    with pytest.raises(UserError, match="no layout"):
        layout_wording("else")


@pytest.mark.parametrize(
    ("text", "day"), [("2021-06-30", date(2021, 6, 30)), (" 2021-06-30\n", date(2021, 6, 30)), (" ", None)]
)
def test_a_day_is_read_from_its_iso_text(text: str, day: date | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize("text", ["30/06/2021", "2021-06", "2021-06-31", "tomorrow", "2021-06-30T10:00"])
def test_any_other_day_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is not a day: write it as YYYY-MM-DD"):
        read_day(text)


def test_reports_that_are_out_of_order_are_refused(workspace: Workspace) -> None:
    plan = workspace.plans.create(PlanDetails("Late", aware="2026-03-01 10:00", first_report="2026-03-01"))
    with pytest.raises(UserError, match=r"“Full report” .2026-02-27. lies before “First report” .2026-03-01."):
        workspace.plans.describe(plan.id, {"full_report": "2026-02-27"})
    with pytest.raises(UserError, match=r"“First report” .2026-03-01. lies before “Became aware” .2026-03-02."):
        workspace.plans.describe(plan.id, {"aware": "2026-03-02"})
    assert workspace.plans.describe(plan.id, {"full_report": "2026-03-01"}).details.full_report == "2026-03-01"
