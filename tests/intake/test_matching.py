"""Which row is which action, and that what is printed for the present state asks for nothing."""

from datetime import UTC, datetime
from typing import Any

import pytest

from app.documents.layouts import empty_marks
from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import NO_DATE, read_date
from app.domain.revisions import Revision
from app.domain.wordings import wording
from app.intake.columns import read_columns
from app.intake.matching import Matched, matched, review
from app.intake.rows import read_rows
from app.intake.tables import Table

AT = datetime(2026, 1, 5, tzinfo=UTC)


def _current(*states: ActionState) -> list[Revision]:
    return [Revision(n, n, 1, state, "Ada Example", AT, "") for n, state in enumerate(states, 1)]


def _match(current: list[Revision], header: str, *rows: str, terms: str = "classic") -> Matched:
    cells = [tuple(part.strip() for part in row.split("|")) for row in (header, *rows)]
    table = Table(cells[0], tuple(cells[1:]))
    read = read_rows(table, read_columns(table.header))
    words = wording("classic")
    return matched(review(read, current, len(current) + 1, words, wording(terms), empty_marks()), words)


def _asked(state: ActionState, header: str, row: str, **options: str) -> dict[str, Any]:
    found = _match(_current(state), header, row, **options).changed
    return {
        name: getattr(asked, name)
        for _, asked in found
        for name in ActionState.__slots__
        if getattr(asked, name) != getattr(state, name)
    }


def test_rows_without_numbers_number_a_new_plan_in_order() -> None:
    found = _match([], "Action|Status", "First|Done", "Second|Planned")
    assert {number: state.action for number, state in found.added.items()} == {1: "First", 2: "Second"}
    assert found.changes.added == (1, 2)


def test_rows_without_numbers_are_found_by_their_text() -> None:
    current = _current(ActionState("Same"), ActionState("Other  text"), ActionState("Same"))
    found = _match(current, "Action|Notes", "Other text|x", "Same|y", "Same|z")
    assert [(base.number, state.observations) for base, state in found.changed] == [(2, "x"), (1, "y"), (3, "z")]


def test_a_text_without_number_that_the_plan_does_not_know_is_new() -> None:
    found = _match(_current(ActionState("Known")), "Action|Status", "Unheard of|Done")
    assert (found.changed, found.missing, [*found.added]) == ((), (1,), [2])


def test_rows_that_the_table_lacks_are_named_and_untouched() -> None:
    found = _match(_current(*map(ActionState, "abc")), "#|Action|Notes", "2|b|new")
    assert (found.missing, [base.number for base, _ in found.changed]) == ((1, 3), [2])


def test_a_new_number_is_added_with_that_number() -> None:
    found = _match(_current(ActionState("a")), "#|Action|Status", "9|Late|Done (2026-03-05)", "1|a|Planned")
    assert list(found.added) == [9]
    assert found.added[9].completed.text == "2026-03-05"
    assert found.changed == ()


def test_a_status_cell_is_kept_to_the_letter_beside_what_it_means() -> None:
    asked = _asked(ActionState("a"), "#|Action|Status", "1|a|Done (September 30th , 2020)")
    assert asked == {
        "status": Status.DONE,
        "status_text": "Done (September 30th , 2020)",
        "completed": read_date("September 30th , 2020"),
    }


def test_a_sentence_in_the_status_cell_changes_what_is_printed_alone() -> None:
    assert _asked(ActionState("a", Status.ONGOING), "#|Action|Status", "1|a|Waiting.") == {"status_text": "Waiting."}


def test_a_status_without_its_date_takes_the_promise_back() -> None:
    state = ActionState("a", Status.ONGOING, due=read_date("June 2026"))
    asked = _asked(state, "#|Action|Status", "1|a|Ongoing")
    assert (asked["due"], asked["status_text"]) == (NO_DATE, "Ongoing")


@pytest.mark.parametrize(
    ("state", "header", "row"),
    [
        (ActionState("a", due=read_date("June 2026")), "#|Action|Status", "1|a|Planned (due by June 2026)"),
        (ActionState("a", due=read_date("June 30th, 2026")), "#|Action|Status|Due", "1|a|Planned|2026-06-30"),
        (ActionState("a"), "#|Action|Status|Due|Notes|Owner", "1|a|Planned|N/A|-|N/A"),
        (ActionState("a", Status.DONE), "#|Action|Status|Due", "1|a|Completed|"),
        (ActionState("a", kind=Kind.DETECT), "#|Action|Kind", "1|a|Detective"),
        (ActionState("a", observations="-"), "#|Action|Notes", "1|a|-"),
    ],
)
def test_what_is_printed_for_the_present_state_asks_for_nothing(state: ActionState, header: str, row: str) -> None:
    assert _asked(state, header, row) == {}


def test_a_term_that_stands_for_two_statuses_changes_neither() -> None:
    header, row = "#|Action|Status|Due", "1|a|Ongoing|"
    assert _asked(ActionState("a"), header, row, terms="ccadb") == {}
    assert _asked(ActionState("a", Status.ONGOING), header, row, terms="ccadb") == {}
    assert _asked(ActionState("a"), header, row)["status"] is Status.ONGOING


def test_an_emptied_cell_empties_the_field_but_a_mark_beside_a_text_is_a_text() -> None:
    state = ActionState("a", observations="old", owner="Ops")
    assert _asked(state, "#|Action|Notes|Owner", "1|a||-") == {"observations": "", "owner": "-"}


def test_a_difference_in_white_space_is_stored_and_not_announced() -> None:
    found = _match(_current(ActionState("one  two")), "#|Action|Status", "1|one two|Planned")
    assert [state.action for _, state in found.changed] == ["one two"]
    assert (found.changes.changed, found.changes.numbers) == ((), [])
