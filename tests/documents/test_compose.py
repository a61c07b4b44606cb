"""From an edition to a document: the words of the plan, the columns of the layout, the whole history."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.documents.compose import Surroundings, compose
from app.documents.layouts import empty_marks, layout, terms_of
from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.domain.updates import Edition

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
PLANNED = ActionState("Plan it", due=read_date("June 2026"), kind=Kind.PREVENT, owner="Operations")
DONE = ActionState("Do it", Status.DONE, completed=read_date("March 5th, 2026"), observations="Seen.", split_from=1)


def _revision(number: int, state: ActionState, seq: int = 0, ordinal: int = 1, reason: str = "") -> Revision:
    seq = seq or number
    return Revision(seq, number, ordinal, state, "Ada Example", AT + timedelta(minutes=seq), reason)


def _edition(*states: ActionState, intro: str = "", issued: bool = True, **details: str) -> Edition:
    rows = tuple(_revision(number, state) for number, state in enumerate(states, 1))
    plan = PlanDetails("A title", **details)  # type: ignore[arg-type]
    return Edition(1, 3, date(2026, 3, 4), issued, plan, "Announced.", intro, rows, len(rows))


def test_the_classic_layout_prints_number_action_status_and_observations() -> None:
    made = compose(_edition(PLANNED, DONE))
    assert [column.heading for column in made.columns] == ["", "Action", "Status", "Observations"]
    assert made.rows == (
        ("1", "Plan it", "Planned (due by June 2026)", "-"),
        ("2", "Do it", "Done (2026-03-05)", "Seen."),
    )


def test_the_ccadb_layout_prints_the_prescribed_terms_whatever_the_plans_wording() -> None:
    made = compose(_edition(PLANNED, DONE, wording="classic"), layout_name="ccadb")
    assert [column.heading for column in made.columns] == [
        "Action Item", "Kind", "Corresponding Root Cause(s)", "Evaluation Criteria", "Due Date", "Status",
    ]  # fmt: skip
    assert made.rows == (
        ("Plan it", "Prevent", "N/A", "N/A", "June 2026", "Ongoing"),
        ("Do it", "N/A", "N/A", "N/A", "N/A", "Complete"),
    )


def test_the_full_layout_prints_every_field_and_the_lineage() -> None:
    merged = ActionState("Merged away", Status.CANCELLED, merged_into=2)
    rows = compose(_edition(PLANNED, DONE, merged), layout_name="full").rows
    assert (
        rows[0] == ("1", "Plan it", "Planned (due by June 2026)", "June 2026", "", "Operations", "Prevent") + ("",) * 4
    )
    assert (rows[1][-1], rows[2][-1]) == ("Split from #1", "Merged into #2")


def test_a_status_that_was_published_elsewhere_is_printed_as_it_was() -> None:
    state = ActionState("It", Status.DONE, "Done (September 30th , 2020)", completed=read_date("September 30th , 2020"))
    assert compose(_edition(state)).rows[0][2] == "Done (September 30th , 2020)"


def test_paragraphs_are_the_announcement_and_the_intro_without_empty_ones() -> None:
    assert compose(_edition(intro="One.\n\nTwo\nlines.\n\n \n\n\n")).paragraphs == ("Announced.", "One.", "Two\nlines.")


def test_a_draft_says_that_it_is_one() -> None:
    assert compose(_edition(issued=False)).heading == "Draft of update 3, 2026-03-04"
    assert compose(_edition()).heading == "Update 3, 2026-03-04"


def test_what_is_said_of_the_plan_stands_in_the_subtitle() -> None:
    made = compose(_edition(organisation="Example Trust", url="https://a.example"))
    assert (made.subtitle, made.author) == ("Example Trust · https://a.example", "Example Trust")


def test_the_document_is_as_old_as_its_newest_row() -> None:
    assert compose(_edition(PLANNED, DONE)).as_of == AT + timedelta(minutes=2)
    assert compose(_edition()).as_of.year == 1980


def test_the_history_lists_each_changed_field_with_before_and_after() -> None:
    first, second = _revision(1, PLANNED, 1), _revision(1, ActionState("Plan it", Status.DONE), 3, 2, "Finished")
    lines = compose(
        _edition(PLANNED), Surroundings(history=[first, _revision(2, ActionState("New"), 2), second])
    ).history
    assert [(line.number, line.ordinal) for line in lines] == [(1, 1)] * 6 + [(2, 1)] * 3 + [(1, 2)] * 5
    assert all(line.old == "" for line in lines if line.ordinal == 1)
    changed = {line.field: (line.old, line.new) for line in lines if line.reason == "Finished"}
    assert changed == {
        "Status": ("Planned", "Done"),
        "Due date": ("June 2026", ""),
        "Owner": ("Operations", ""),
        "Kind": ("Prevent", ""),
        "Status as printed": ("Planned (due by June 2026)", "Done"),
    }


def test_the_days_of_a_row_are_those_that_its_dates_can_mean() -> None:
    planned, done = compose(_edition(PLANNED, DONE)).facts
    assert (planned.due.earliest, planned.due.latest) == (date(2026, 6, 1), date(2026, 6, 30))
    assert (planned.completed.earliest, done.completed.latest) == (None, date(2026, 3, 5))


def test_an_unknown_layout_is_refused() -> None:
    with pytest.raises(UserError, match="There is no layout “wide”: use one of ccadb, classic, full"):
        layout("wide")


def test_the_marks_of_an_empty_cell_are_known() -> None:
    assert empty_marks() == {"-", "N/A", ""}


def test_a_table_of_the_prescribed_columns_speaks_the_prescribed_terms() -> None:
    fields = ["action", "kind", "root_causes", "evaluation", "due"]
    assert terms_of(fields) == terms_of([*fields, "number", "status_text"]) == "ccadb"
    assert terms_of(fields[:-1]) == terms_of([*fields, "owner"]) == "ccadb"  # somebody edited its columns
    assert terms_of(["action", "observations"]) is None
    assert terms_of(["action", "due", "observations", "owner"]) is None


def test_pictures_are_made_where_the_plan_wants_them() -> None:
    wanted = _edition(PLANNED, DONE, pictures="yes")
    assert compose(_edition(PLANNED, DONE)).pictures == ()
    first = replace(wanted, number=1)
    made = compose(wanted, Surroundings(history=wanted.rows, issued=[first])).pictures
    assert [picture.name for picture in made] == ["timeline-1", "progress"]
    assert "Update 1 (2026-03-04)" in made[1].alternative
    assert compose(_edition(pictures="yes")).pictures == ()
