"""What goes back on what was published is found."""

import pytest

from app.domain.plans import PlanDetails
from tests.domain.checks.looking import CCADB, look, row


@pytest.mark.parametrize(
    ("old", "new"),
    [("done", "ongoing"), ("done", "planned"), ("done", "delayed"), ("cancelled", "ongoing"), ("ongoing", "planned")],
)
def test_a_status_that_goes_backwards_is_said(old: str, new: str) -> None:
    (found,) = look("status-backwards", [row(2, status=new)], [row(2, status=old)])
    assert found == (f"#2 was published as “{old.title()}”, and goes back to “{new.title()}”.", (2,))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("planned", "ongoing"), ("ongoing", "delayed"), ("delayed", "ongoing"), ("ongoing", "done"),
        ("done", "cancelled"),
    ],
)  # fmt: skip
def test_a_status_that_goes_on_is_not(old: str, new: str) -> None:
    assert look("status-backwards", [row(2, status=new)], [row(2, status=old)]) == []


def test_statuses_that_are_printed_alike_are_one() -> None:
    plan = PlanDetails("A plan", wording="ccadb")
    assert look("status-backwards", [row(2, status="planned")], [row(2, status="ongoing")], plan=plan) == []


@pytest.mark.parametrize("field", ["action", "observations"])
def test_the_text_of_a_finished_action_is_altered_with_a_reason_only(field: str) -> None:
    before = row(2, status="done", **{field: "All hosts are patched."})
    after = row(2, status="done", ordinal=2, **{field: "Some hosts are patched."})
    said = "The text of #2, which was published as done, is another one now, and no reason is given."
    assert look("finished-text-altered", [after], [before]) == [(said, (2,))]
    explained = row(2, status="done", reason="The count was wrong", ordinal=2, **{field: "Some hosts are patched."})
    assert look("finished-text-altered", [explained], [before]) == []


@pytest.mark.parametrize("field", ["evaluation", "root_causes"])
def test_what_only_some_layouts_show_is_altered_where_it_is_shown(field: str) -> None:
    before, after = row(2, status="done", **{field: "RC1"}), row(2, status="done", ordinal=2, **{field: "RC2"})
    assert len(look("finished-text-altered", [after], [before], plan=CCADB)) == 1
    assert look("finished-text-altered", [after], [before]) == []


def test_every_step_that_alters_a_finished_text_needs_a_reason() -> None:
    before = row(2, status="done", observations="a")
    first, second = row(2, status="done", observations="b"), row(2, status="done", observations="c", reason="why")
    assert len(look("finished-text-altered", [second], [before], since={2: [first, second]})) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (row(2, status="ongoing", observations="a"), row(2, status="done", observations="b")),
        (row(2, status="done", observations="a"), row(2, status="ongoing", observations="b")),
        (row(2, status="done", observations="a  b"), row(2, status="done", observations="a b")),
        (row(2, status="done"), row(2, status="done", owner="Ops")),
        (row(2, status="done"), row(2, status="done", completed="2021-05-01")),
    ],
)
def test_other_changes_are_no_alteration(before: object, after: object) -> None:
    assert look("finished-text-altered", [after], [before]) == []


def test_a_split_writes_the_task_anew() -> None:
    before = row(2, "Train everybody.", status="done")
    after = [row(2, "Train one team.", status="done"), row(3, "Train the other.", split_from=2)]
    assert look("finished-text-altered", after, [before]) == []
