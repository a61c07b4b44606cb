"""Scenes: everything that has a day has one mark there, and nothing else has one."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.milestones import read_milestones
from app.domain.revisions import Revision
from app.domain.scene_words import event_words, lane_words, mark_words, scene_words
from app.domain.scenes import Event, Happening, Lane, Scene, Sign, scene, update_event
from app.domain.sentences import Sentence
from app.domain.slips import records

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
TODAY = date(2026, 3, 4)
DATES = ("", "TBD", "June 2026", "by June 2026", "30 June 2026", "Q3 2026", "after June 2026", "15 June 2026")
STEPS = ("Draft", "Draft | June 2026", "Draft | 2026-05-01 | 2026-05-09", "Draft | | 2026-05-02", "Draft | TBD")


def _revisions(number: int, *fields: dict[str, Any]) -> list[Revision]:
    made = []
    for ordinal, values in enumerate(fields, 1):
        read = {name: read_date(value) if name in ("due", "completed") else value for name, value in values.items()}
        at = AT + timedelta(days=ordinal - 1)
        state = ActionState("Do it", **read)
        made.append(Revision(100 * number + ordinal, number, ordinal, state, "Ada Example", at, ""))
    return made


def _scene(*histories: list[Revision], events: tuple[Event, ...] = ()) -> Scene:
    rows = [row for history in histories for row in history]
    heads = [history[-1] for history in histories]
    return scene(heads, records(rows), TODAY, Sentence("Today"), events)


def _lane(*fields: dict[str, Any]) -> Lane:
    (lane,) = _scene(_revisions(2, *fields)).lanes
    return lane


states = st.fixed_dictionaries(
    {
        "due": st.sampled_from(DATES),
        "completed": st.sampled_from(DATES),
        "status": st.sampled_from(list(Status)),
        "milestones": st.lists(st.sampled_from(STEPS), max_size=3).map(lambda lines: read_milestones("\n".join(lines))),
    }
)


@given(st.lists(states, min_size=1, max_size=6))
def test_every_promise_drop_completion_and_milestone_has_one_mark_at_its_day(fields: list[dict[str, Any]]) -> None:
    lane = _lane(*fields)
    last, record = lane.row.state, lane.record
    given_dates = [one for one in record.promises if one.due]
    signs = Counter(mark.sign for mark in lane.marks)
    assert [mark.promise for mark in lane.marks if mark.promise and not mark.milestone] == list(record.promises)
    assert signs[Sign.PROMISE] == len(given_dates)
    assert signs[Sign.DROPPED] == len(record.promises) - len(given_dates)
    assert signs[Sign.COMPLETION] == bool(record.completed)
    told = [mark.milestone for mark in lane.marks if mark.sign in (Sign.MILESTONE, Sign.REACHED)]
    assert {id(one) for one in told} == {id(one) for one in last.milestones}
    assert signs[Sign.REACHED] == sum(one.is_done for one in last.milestones)
    for place, step in enumerate(last.milestones):
        dates = [mark for mark in lane.marks if mark.milestone is step and mark.sign is Sign.MILESTONE]
        given_to_it = [one for one in record.steps[place].promises if one.due]
        assert [mark.promise for mark in dates if mark.promise] == given_to_it
        assert sum(mark.is_current for mark in dates) == bool(step.due or not step.is_done)
    for mark in lane.marks:
        assert mark.day == (mark.written.latest or mark.written.earliest)
        if mark.sign is Sign.PROMISE:
            assert mark.promise is not None
            assert mark.written is mark.promise.due


@given(st.lists(states, min_size=1, max_size=6))
def test_at_most_one_promise_holds(fields: list[dict[str, Any]]) -> None:
    lane = _lane(*fields)
    current = [mark for mark in lane.marks if mark.is_current and mark.sign is Sign.PROMISE]
    assert all(mark.written == lane.record.promised for mark in current)
    assert bool(current) == bool(lane.record.promised)


def test_what_was_dropped_stands_where_it_was_promised() -> None:
    lane = _lane({"due": "30 June 2026"}, {})
    assert [(mark.sign, mark.day) for mark in lane.marks] == [
        (Sign.PROMISE, date(2026, 6, 30)),
        (Sign.DROPPED, date(2026, 6, 30)),
    ]


def test_updates_and_what_is_due_stand_in_the_order_of_their_days() -> None:
    due = Event(Happening.DUE, date(2026, 2, 1), Sentence("Next update"), "warning")
    made = _scene(events=(update_event(1, date(2026, 1, 9)), update_event(2, date(2026, 2, 9)), due))
    assert [(event.what, event.day.isoformat(), event.number) for event in made.events] == [
        (Happening.UPDATE, "2026-01-09", 1),
        (Happening.DUE, "2026-02-01", 0),
        (Happening.UPDATE, "2026-02-09", 2),
    ]
    assert [str(event_words(event)) for event in made.events] == [
        "Update 1, 2026-01-09",
        "2026-02-01: Next update",
        "Update 2, 2026-02-09",
    ]


def test_every_day_is_in_sight() -> None:
    made = _scene(_revisions(1, {"due": "Q3 2026"}), events=(update_event(1, date(2026, 1, 9)),))
    assert set(made.days()) == {date(2026, 7, 1), date(2026, 9, 30), date(2026, 1, 9)}
    assert made.around == TODAY


def test_today_squeezes_nothing_once_all_is_done() -> None:
    done = {"status": Status.DONE, "completed": "2020-05-01"}
    assert _scene(_revisions(1, done)).around == date(2020, 5, 1)
    due = Event(Happening.DUE, date(2026, 4, 1), Sentence("Next update"))
    assert _scene(_revisions(1, done), events=(due,)).around == TODAY
    assert _scene().around == TODAY


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ([{}], "no date"),
        ([{"due": "TBD"}], "“TBD”"),
        ([{"due": "June 2026"}, {}], "no date any more"),
        ([{"status": Status.CANCELLED, "due": "June 2026"}], "cancelled"),
        ([{"status": Status.DONE}], "done, no date"),
        ([{"status": Status.DONE, "completed": "at once"}], "done, at once"),
    ],
)
def test_what_no_sign_can_say_is_a_note(fields: list[dict[str, Any]], words: str) -> None:
    assert str(_lane(*fields).note) == words


def test_a_day_needs_no_note() -> None:
    assert _lane({"due": "June 2026"}).note is None
    assert _lane({"status": Status.DONE, "completed": "2026-03-01"}).note is None


def test_marks_say_what_they_stand_for() -> None:
    steps = read_milestones("Draft | 2026-05-01 | 2026-05-09\nReview")
    history = _revisions(2, {"due": "30 June 2026"}, {"due": "July 2026"}, {}, {"milestones": steps})
    (lane,) = _scene(history).lanes
    assert [str(mark_words(lane, mark)) for mark in lane.marks] == [
        "#2: promised for 30 June 2026, said on 2026-01-05 by Ada Example",
        "#2: moved to July 2026 (later and less exact), said on 2026-01-06 by Ada Example",
        "#2: the promise of July 2026 was dropped, said on 2026-01-07 by Ada Example",
        "#2: milestone “Draft”, promised for 2026-05-01, said on 2026-01-08 by Ada Example",
        "#2: milestone “Draft” reached: 2026-05-09, 8 days late",
        "#2: milestone “Review”, without a date",
    ]


def test_a_milestone_that_moved_keeps_its_earlier_dates() -> None:
    first, second = (read_milestones(f"Draft | {day}\nReview") for day in ("2026-05-01", "2026-06-01"))
    lane = _lane({"milestones": first}, {"milestones": second})
    assert [str(mark_words(lane, mark)) for mark in lane.marks] == [
        "#2: milestone “Draft”, promised for 2026-05-01, said on 2026-01-05 by Ada Example",
        "#2: milestone “Draft”, moved to 2026-06-01 (later), said on 2026-01-06 by Ada Example",
        "#2: milestone “Review”, without a date",
    ]
    assert [mark.is_current for mark in lane.marks] == [False, True, True]


def test_a_reason_is_told_in_one_line() -> None:
    first, second = _revisions(2, {"due": "June 2026"}, {"due": "July 2026"})
    told = Revision(second.seq, 2, 2, second.state, second.author, second.at, "The vendor\n\nwas late")
    (lane,) = _scene([first, told]).lanes
    assert str(mark_words(lane, lane.marks[1])).endswith("by Ada Example: “The vendor was late”")


def test_a_scene_in_words_names_every_event_and_action() -> None:
    made = _scene(_revisions(1, {"due": "June 2026"}), _revisions(2, {}), events=(update_event(1, date(2026, 1, 9)),))
    assert list(map(str, scene_words(made, made.events, made.lanes))) == [
        "Today: 2026-03-04",
        "Update 1, 2026-01-09",
        "#1: Do it",
        "#1: promised for June 2026, said on 2026-01-05 by Ada Example",
        "#2: Do it",
        "#2: no date",
    ]
    assert [str(sentence) for sentence in lane_words(made.lanes[1])] == ["#2: Do it", "#2: no date"]
