"""What a table comes to once each difference is accepted or not."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from app.documents.layouts import empty_marks
from app.domain.actions import ActionState, Status
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.wordings import wording
from app.intake.columns import read_columns
from app.intake.deciding import decide
from app.intake.decisions import ALL, Absent, Decisions, Into
from app.intake.matching import review
from app.intake.reviews import Review, paired_row, refuse_uncertain, settled, will_be
from app.intake.rows import read_rows
from app.intake.tables import Table

AT = datetime(2026, 1, 5, tzinfo=UTC)
TEXTS = ["Restore the host list", "Automate the patches", "Train the team"]


def _review(header: str, *rows: str) -> Review:
    plan = [Revision(n, n, 1, ActionState(text, Status.ONGOING), "Ada", AT, "") for n, text in enumerate(TEXTS, 1)]
    cells = [tuple(row.split("|")) for row in (header, *rows)]
    table = Table(cells[0], tuple(cells[1:]))
    read = read_rows(table, read_columns(table.header, table.rows))
    return review(read, plan, 4, wording("classic"), wording("classic"), empty_marks())


@pytest.fixture
def asked() -> Review:
    """A plan of three actions beside a table that changes two, lacks one and adds two."""
    return _review(
        "#|Action|Status|Owner", "1|Restore the whole list|Done (2026-01-03)|Ops", "2|Automate the patches|Ongoing|IT",
        "7|Ask the auditors|Planned|", "|Write it down|Planned|",
    )  # fmt: skip


def test_by_default_all_is_accepted_and_what_is_missing_is_kept(asked: Review) -> None:
    decided = decide(asked)
    assert [(base.number, state.owner) for base, state in decided.changed] == [(1, "Ops"), (2, "IT")]
    assert {n: state.action for n, state in decided.added.items()} == {7: "Ask the auditors", 8: "Write it down"}
    assert [row.number for row in asked.missing] == [3]


def test_the_actions_of_the_plan_are_gathered_once_however_many_rows_look_into_them(asked: Review) -> None:
    assert list(asked.actions) == [1, 2, 3]
    assert asked.actions is asked.actions
    again = settled(asked, {2: 3})
    assert (list(again.actions), again.missing) == ([1, 2, 3], ())


def test_a_difference_that_is_refused_stays_as_it_is(asked: Review) -> None:
    state = will_be(asked, 0, Decisions(refused={0: frozenset({"action"})}))
    assert (state.action, state.owner, state.status) == ("Restore the host list", "Ops", Status.DONE)


def test_what_one_status_cell_says_is_taken_or_refused_together(asked: Review) -> None:
    state = will_be(asked, 0, Decisions(refused={0: frozenset({"completed"})}))
    assert (state.status, state.status_text, bool(state.completed)) == (Status.ONGOING, None, False)
    assert state.action == "Restore the whole list"


def test_rows_can_be_left_out_new_ones_split_and_missing_ones_withdrawn(asked: Review) -> None:
    decided = decide(asked, Decisions(left_out=frozenset({1}), split_from={2: 1}, absent={3: Absent.WITHDRAWN}))
    states = [(base.number, state.status) for base, state in decided.changed]
    assert states == [(1, Status.DONE), (3, Status.CANCELLED)]
    assert decided.added[7].split_from == 1


def test_everything_refused_saves_nothing(asked: Review) -> None:
    every = {place: frozenset(one.differences) for place, one in enumerate(asked.rows)}
    decided = decide(asked, Decisions(refused=every, left_out=frozenset({2, 3})))
    assert (decided.changed, dict(decided.added)) == ((), {})


def test_what_could_be_two_things_is_refused_where_nobody_can_be_asked(asked: Review) -> None:
    refuse_uncertain(asked)
    doubtful = _review("Action|Status", "Restore a list of hosts|Done")
    with pytest.raises(UserError, match="could be a new action or #1, whose text is alike by"):
        refuse_uncertain(doubtful)
    assert decide(doubtful, ALL).added.keys() == {4}


def test_what_could_be_two_things_becomes_what_somebody_chose() -> None:
    doubtful = _review("Action|Status", "Restore a list of hosts|Done")
    assert doubtful.rows[0].pair.likely == (1,)
    told = settled(doubtful, {0: 1})
    assert (told.uncertain, [row.number for row in told.missing]) == ((), [2, 3])
    decided = decide(doubtful, Decisions(paired={0: 1}))
    assert [(base.number, state.action) for base, state in decided.changed] == [(1, "Restore a list of hosts")]
    assert will_be(doubtful, 0, Decisions(paired={0: 1}, refused={0: frozenset({"action"})})).action == TEXTS[0]
    as_new = decide(doubtful, Decisions(paired={0: None}))
    assert (as_new.changed, list(as_new.added)) == ((), [4])
    assert settled(doubtful, {0: None}).uncertain == ()


def test_a_row_whose_number_is_another_actions_can_be_told_to_be_new(asked: Review) -> None:
    decided = decide(asked, Decisions(paired={0: None}))
    assert [base.number for base, _ in decided.changed] == [2]
    assert {n: state.action for n, state in decided.added.items()} == {
        7: "Ask the auditors", 8: "Restore the whole list", 9: "Write it down",
    }  # fmt: skip


def test_two_rows_are_never_one_action(asked: Review) -> None:
    with pytest.raises(UserError, match="Two rows can't both be #2"):
        settled(asked, {3: 2})


def test_of_a_new_row_what_is_refused_stays_empty(asked: Review) -> None:
    assert asked.rows[2].differences == ("action", "status_text")
    state = will_be(_review("Action|Owner|Status", "Ask the auditors|Ops|Done"), 0, Decisions(
        refused={0: frozenset({"owner", "status", "action"})}
    ))  # fmt: skip
    assert (state.action, state.owner, state.status) == ("Ask the auditors", "", Status.PLANNED)


def test_a_status_as_it_was_printed_does_not_outlive_its_date() -> None:
    asked = _review("#|Due date", "1|2026-09-30")
    base = replace(asked.rows[0].base.state, status_text="Ongoing (June 2026)")
    printed = replace(asked.rows[0].base, state=base)
    row = paired_row(asked.rows[0].row, asked.rows[0].pair, printed, asked.printing)
    state = will_be(replace(asked, rows=(row,)), 0)
    assert (state.due.text, state.status_text) == ("2026-09-30", None)


def _merged(into: Into, **options: Any) -> Decisions:
    return Decisions(absent={3: Absent.MERGED, **options.pop("absent", {})}, merged={3: into}, **options)


def test_a_missing_action_can_have_gone_into_any_other(asked: Review) -> None:
    for into, number in ((Into(place=1), 2), (Into(place=2), 7), (Into(place=3), 8), (Into(number=1), 1)):
        ended = decide(asked, _merged(into)).changed[-1]
        assert (ended[0].number, ended[1].status, ended[1].merged_into) == (3, Status.CANCELLED, number)


@pytest.mark.parametrize(
    ("into", "options", "message"),
    [
        (Into(), {}, "Say which action #3 went into"),
        (Into(place=3), {"left_out": frozenset({3})}, "Say which action #3 went into"),
        (Into(number=3), {}, "into itself"),
        (Into(number=9), {}, "There is no action #9"),
    ],
)
def test_a_merge_into_nothing_is_refused(asked: Review, into: Into, options: Any, message: str) -> None:
    with pytest.raises(UserError, match=message):
        decide(asked, _merged(into, **options))


def test_missing_actions_can_not_go_into_each_other() -> None:
    asked = _review("#|Action|Status", "1|Restore the host list|Done")
    for fate in (Absent.MERGED, Absent.WITHDRAWN):
        both = Decisions(
            absent={2: Absent.MERGED, 3: fate}, merged={2: Into(number=3), 3: Into(number=2)},
        )  # fmt: skip
        with pytest.raises(UserError, match="choose one that stays"):
            decide(asked, both)


def test_a_new_action_can_only_come_out_of_one_that_stands(asked: Review) -> None:
    assert decide(asked, Decisions(split_from={3: 3})).added[8].split_from == 3
    with pytest.raises(UserError, match="There is no action #9"):
        decide(asked, Decisions(split_from={3: 9}))
    gone = replace(asked.missing[0], state=replace(asked.missing[0].state, merged_into=1))
    with pytest.raises(UserError, match="#3 was merged into #1"):
        decide(replace(asked, missing=(gone,)), Decisions(split_from={3: 3}))


def test_a_new_row_without_a_text_can_only_be_left_out() -> None:
    asked = _review("#|Action|Status", "9||Done", "1|Restore the host list|Done")
    assert asked.wordless == {0}
    with pytest.raises(UserError, match="the row of #9 has none"):
        decide(asked)
    assert decide(asked, Decisions(left_out=asked.wordless)).added == {}
