"""A table that comes a second time asks for nothing but what was refused the first time, whatever was decided."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.layouts import empty_marks
from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import read_date
from app.domain.revisions import Revision
from app.domain.statuses import read_status_cell
from app.domain.wordings import wording
from app.intake.columns import read_columns
from app.intake.deciding import Decided, decide
from app.intake.decisions import Absent, Decisions, Into
from app.intake.doubts import answered, doubts
from app.intake.matching import review
from app.intake.reviews import Review, will_be
from app.intake.rows import ReadRow, read_rows
from app.intake.tables import Table

AT = datetime(2026, 1, 5, tzinfo=UTC)
WORDS = wording("classic")
DAYS = ("", "June 2026", "2026-06-30", "04/05/2026", "by June 30th , 2026", "TBD", "as agreed", "-")
TEXTS = ("", "-", " ", "One line", "Two\nlines ", "N/A", "*so* | `it` <b>", "é\u00a0\u202e")
STATUSES = (
    "", "Done", "done (2026-01-02)", "Ongoing (due by June 2026)", "04/05/2026", "June 2026", "Waiting for Kim",
    "Cancelled (merged into #1)", "Planned", "✅ FIXED", "Delayed: Q3 2026", "Ongoing (04/05/2026)",
)  # fmt: skip
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "Status": STATUSES, "Due": DAYS, "Completed": DAYS, "Notes": TEXTS, "Owner": TEXTS, "Root cause": TEXTS,
    "Kind": ("", "Prevent", "Detective", "Odd", "-"), "Mood": ("", "calm", "One line"),
}  # fmt: skip


@st.composite
def states(draw: st.DrawFn) -> ActionState:
    """An action whose printed status says no other one than it has: an edit takes a text back that does."""
    said = draw(st.sampled_from([None, *filter(None, STATUSES)]))
    read = read_status_cell(said or "")
    return ActionState(
        action=draw(st.sampled_from(["Mend the gate", "Paint the shed", "Count the boats", "Hire a guard"])),
        status=read.status or draw(st.sampled_from(Status)),
        status_text=said,
        due=draw(st.sampled_from(DAYS).map(read_date)),
        completed=draw(st.sampled_from(DAYS).map(read_date)),
        observations=draw(st.sampled_from(TEXTS)),
        owner=draw(st.sampled_from(TEXTS)),
        kind=draw(st.sampled_from([None, *Kind])),
        discarded=draw(st.sampled_from([False, False, False, True])),
    )


plans = st.lists(states(), max_size=5).map(
    lambda found: [Revision(n, n, 1, state, "Ada Example", AT, "") for n, state in enumerate(found, 1)]
)


@st.composite
def tables(draw: st.DrawFn) -> list[ReadRow]:
    """The rows of a table with some of the columns; each row has a number of its own."""
    headings = draw(st.lists(st.sampled_from(sorted(COLUMNS)), min_size=1, unique=True))
    numbers = draw(st.lists(st.integers(1, 8), min_size=1, max_size=6, unique=True))
    texts = st.sampled_from(["Mend the gate", "Mend the old gate", "Paint the shed", "Something else"])
    rows = [
        (str(number), draw(texts), *(draw(st.sampled_from(COLUMNS[heading])) for heading in headings))
        for number in numbers
    ]
    table = Table(("#", "Action", *headings), tuple(rows))
    return read_rows(table, read_columns(table.header, table.rows))


@st.composite
def decisions(draw: st.DrawFn, asked: Review) -> Decisions:
    """Anything that a user may say of a review."""
    places = range(len(asked.rows))
    refused = {
        place: draw(st.frozensets(st.sampled_from(one.differences)))
        for place, one in enumerate(asked.rows)
        if one.differences
    }
    left_out = draw(st.frozensets(st.sampled_from(places), max_size=2))
    fates = {row.number: draw(st.sampled_from(Absent)) for row in asked.missing if row.state.merged_into is None}
    kept = [place for place in places if place not in left_out]
    if not kept:
        fates = {number: fate for number, fate in fates.items() if fate is not Absent.MERGED}
    merged = {
        number: Into(place=draw(st.sampled_from(kept))) for number, fate in fates.items() if fate is Absent.MERGED
    }
    return Decisions(refused, left_out, {}, fates, {}, merged)


def _review(rows: list[ReadRow], plan: list[Revision]) -> Review:
    return review(rows, plan, max([0, *(row.number for row in plan)]) + 1, WORDS, WORDS, empty_marks())


def _saved(plan: list[Revision], decided: Decided) -> list[Revision]:
    """The plan with what was decided."""
    found = {row.number: row for row in plan}
    for number, state in [*((base.number, state) for base, state in decided.changed), *decided.added.items()]:
        before = found.get(number, Revision(number, number, 0, state, "Ada Example", AT, ""))
        found[number] = replace(before, ordinal=before.ordinal + 1, state=state)
    return [found[number] for number in sorted(found)]


@settings(max_examples=150, deadline=None)
@given(tables(), plans, st.data())
def test_a_second_time_only_what_was_refused_differs(
    rows: list[ReadRow], plan: list[Revision], data: st.DataObject
) -> None:
    asked = _review(rows, plan)
    said = data.draw(decisions(asked))
    after = _saved(plan, decide(asked, said))
    for place, one in enumerate(_review(rows, after).rows):
        if place not in said.left_out:
            assert one.base is not None
            refused = said.refused.get(place, frozenset())
            linked = asked.rows[place].linked
            allowed = refused | (linked if refused & linked else frozenset())
            assert set(one.differences) <= allowed, (one.base.state, one.comes)


@settings(max_examples=100, deadline=None)
@given(tables(), plans)
def test_all_accepted_a_second_time_changes_and_adds_nothing(rows: list[ReadRow], plan: list[Revision]) -> None:
    after = _saved(plan, decide(_review(rows, plan)))
    again = decide(_review(rows, after))
    assert (again.changed, again.added) == ((), {})


@settings(max_examples=100, deadline=None)
@given(tables(), plans, st.data())
def test_what_was_answered_is_not_undone_by_the_unanswered_table(
    rows: list[ReadRow], plan: list[Revision], data: st.DataObject
) -> None:
    answers = {(one.place, one.field): data.draw(st.sampled_from(one.options)) for one in doubts(rows)}
    after = _saved(plan, decide(_review(list(answered(rows, answers)), plan)))
    again = decide(_review(rows, after))
    assert (again.changed, again.added) == ((), {})


@settings(max_examples=100, deadline=None)
@given(tables(), plans, st.data())
def test_answers_that_come_later_are_taken_over(rows: list[ReadRow], plan: list[Revision], data: st.DataObject) -> None:
    after = _saved(plan, decide(_review(rows, plan)))
    answers = {(one.place, one.field): data.draw(st.sampled_from(one.options)) for one in doubts(rows)}
    asked = _review(list(answered(rows, answers)), after)
    for (place, field), option in answers.items():
        if option.value is not None and field in ("status", "kind", "due"):
            assert getattr(will_be(asked, place), field) == option.value
