"""What the cells say is held against the plan's layout."""

from dataclasses import replace

import pytest

from app.domain.actions import Kind
from app.domain.checks.every import CHECKS
from app.domain.checks.facts import Table
from app.domain.wordings import wording
from tests.domain.checks.looking import CCADB, PLAN, facts, look, numbers, row

WANTING = replace(PLAN, evidence="yes")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        (" – ", True),
        ("N/A", True),
        ("tbd.", True),
        ("Report of 3 May", False),
        ("-" * 99, False),
        ("Done by us", False),
    ],
)
def test_evidence_is_wanted_of_what_is_done(text: str, found: bool) -> None:
    assert bool(look("done-without-evidence", [row(1, status="done", observations=text)], plan=WANTING)) is found
    assert look("done-without-evidence", [row(1, status="done", observations=text)]) == []
    assert look("done-without-evidence", [row(1, status="ongoing", observations=text)], plan=WANTING) == []


def test_what_is_attached_proves_an_action() -> None:
    rows = [row(1, status="done"), row(2, status="done"), row(3, status="done")]
    assert look("done-without-evidence", rows, plan=WANTING, proven={2}) == [
        ("#1 and #3 are done, and nothing proves them: attach evidence, or say it in the observations.", (1, 3))
    ]
    assert look("done-without-evidence", rows, plan=WANTING, proven={1, 2, 3}) == []


def test_a_missing_kind_is_said_where_kinds_are_prescribed() -> None:
    rows = [row(1, kind=Kind.DETECT), row(2), row(3, status="cancelled")]
    assert look("kind-missing", rows, plan=CCADB) == [
        ("#2 has no kind: choose one of those that this layout prescribes.", (2,))
    ]
    assert look("kind-missing", rows) == []
    assert look("kind-missing", rows, plan=replace(PLAN, layout="full")) == []


def test_missing_criteria_are_said_where_they_are_shown() -> None:
    rows = [row(1, evaluation="All hosts answer."), row(2), row(3, evaluation="N/A"), row(4, status="cancelled")]
    assert numbers("evaluation-missing", rows, plan=CCADB) == [(2, 3)]
    assert numbers("evaluation-missing", rows) == []


def test_a_status_as_published_is_not_printed_by_the_prescribed_layout() -> None:
    rows = [row(1, status="done", status_text="Fixed!")]
    assert look("status-not-prescribed", rows, plan=CCADB) == []
    assert look("status-not-prescribed", rows) == []


def test_a_layout_with_terms_that_prints_the_whole_status_is_held_to_them() -> None:
    bound = Table({"status_text": "Status"}, wording("ccadb"), "N/A", wording("ccadb"))
    rows = [row(1, status="done", status_text="Fixed!"), row(2), row(3, due="May 2026")]
    found = CHECKS["status-not-prescribed"].look(replace(facts(rows), table=bound))
    assert [(str(said), numbers) for said, numbers in found] == [
        ("The status of #1 is printed as “Fixed!”, which is none of the prescribed words.", (1,)),
        (
            "The status of #3 is printed as “Ongoing (due by May 2026)”, which is none of the prescribed words.",
            (3,),
        ),
    ]


def test_cells_that_will_say_so_are_told_by_column() -> None:
    rows = [row(1, due="2026-05-01"), row(2, root_causes="RC1"), row(3, status="cancelled")]
    assert look("empty-cell", rows, plan=CCADB) == [
        ("“Corresponding Root Cause(s)” will say N/A for #1.", (1,)),
        ("“Due Date” will say N/A for #2.", (2,)),
    ]
    assert look("empty-cell", rows) == []
    assert look("empty-cell", [row(1, due="2026-05-01", root_causes="RC1")], plan=CCADB) == []


def test_lost_characters_are_told_where_they_stand() -> None:
    rows = [row(1, observations="a\x07b"), row(2)]
    (found,) = look("characters-replaced", rows)
    assert found[1] == (1,)
    assert len(look("characters-replaced", rows, intro="\ufffd", answers="\ufffd")) == 3
    assert look("characters-replaced", rows[1:], intro="Nothing is lost.") == []
