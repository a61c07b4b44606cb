"""What readers saw of promises: published, changed before that, split, merged, renewed."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.milestones import read_milestones
from app.domain.moves import Move
from app.domain.revisions import Revision
from app.domain.slip_records import ActionSlips, Course, family, slip_records, totals

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
DATES = ("", "TBD", "June 2021", "by 30 June 2021", "15 June 2021", "Q3 2021", "after June 2021", "30 August 2021",
         "04/05/2026", "H1 2022")  # fmt: skip


@dataclass(frozen=True)
class Update:
    """An update as far as it counts here."""

    number: int
    last_seq: int


class Story:
    """A plan's revisions, a day apart, and the updates between them."""

    def __init__(self) -> None:
        self.history: list[Revision] = []
        self.updates: list[Update] = []

    def says(self, number: int = 7, reason: str = "", **values: Any) -> "Story":
        """An action's next state."""
        before = next((row for row in reversed(self.history) if row.number == number), None)
        state = before.state if before else ActionState("Do it")
        read = {name: read_date(value) if name in ("due", "completed") else value for name, value in values.items()}
        if "milestones" in values:
            read["milestones"] = read_milestones(values["milestones"])
        seq, at = len(self.history) + 1, AT + timedelta(days=len(self.history))
        ordinal = before.ordinal + 1 if before else 1
        self.history.append(Revision(seq, number, ordinal, replace(state, **read), "Ada Example", at, reason))
        return self

    def split(self, whole: int, part: int) -> "Story":
        """A part that begins as `lineage.split_states` makes it."""
        base = next(row.state for row in reversed(self.history) if row.number == whole)
        seq, at = len(self.history) + 1, AT + timedelta(days=len(self.history))
        self.history.append(Revision(seq, part, 1, replace(base, split_from=whole), "Ada Example", at, "Split"))
        return self

    def issued(self) -> "Story":
        """Publishes what stands."""
        self.updates.append(Update(len(self.updates) + 1, len(self.history)))
        return self

    def records(self) -> dict[int, ActionSlips]:
        """All records by number."""
        heads = {row.number: row for row in self.history}
        return {one.number: one for one in slip_records(heads.values(), self.history, self.updates)}

    def course(self, number: int = 7) -> Course:
        """What was promised for one action."""
        return self.records()[number].course


def _kinds(course: Course) -> list[set[str]]:
    return [{move.value for move in promise.moves} for promise in course.seen]


def _dues(course: Course) -> list[str]:
    return [promise.due.text for promise in course.seen]


def test_each_promise_knows_the_update_that_showed_it_first() -> None:
    course = Story().says(due="June 2021").issued().issued().says(due="July 2021").issued().course()
    assert [told.update for told in course.told] == [1, 3]
    assert (course.first.text, course.current.text, len(course.slips), course.days) == ("June 2021", "July 2021", 1, 31)


def test_a_date_changed_before_any_update_is_in_the_record_and_no_slip() -> None:
    course = Story().says(due="10 March 2026").says(due="20 March 2026").issued().course()
    told = [(one.promise.due.text, one.is_published) for one in course.told]
    assert told == [("10 March 2026", False), ("20 March 2026", True)]
    assert Move.LATER in course.told[1].promise.moves
    assert (course.slips, course.days, course.first.text) == ((), 0, "10 March 2026")


def test_readers_see_one_move_where_the_draft_made_several() -> None:
    story = (
        Story()
        .says(due="June 2021")
        .issued()
        .says(due="July 2021", reason="Late tender")
        .says(due="TBD", reason="Tender stopped")
    )
    course = story.says(due="August 2021", reason="New supplier").issued().course()
    assert [told.update for told in course.told] == [1, None, None, 2]
    assert (_dues(course), _kinds(course)) == (["June 2021", "August 2021"], [set(), {"later"}])
    assert (course.slips[0].reason, course.slips[0].days) == ("Late tender; Tender stopped; New supplier", 62)


def test_a_reason_for_half_of_a_slip_is_none() -> None:
    story = Story().says(due="June 2021").issued().says(due="July 2021").says(due="August 2021", reason="New supplier")
    course = story.issued().course()
    assert course.unexplained == course.slips != ()


def test_a_slip_taken_back_before_anyone_saw_it_is_none() -> None:
    course = Story().says(due="June 2021").issued().says(due="July 2021").says(due="June 2021").issued().course()
    assert (len(course.told), _dues(course), course.slips) == (3, ["June 2021"], ())


def test_what_stands_in_the_draft_counts_before_it_is_published() -> None:
    course = Story().says(due="June 2021").issued().says(due="July 2021").course()
    assert (course.told[1].is_published, len(course.slips)) == (False, 1)


def test_a_promise_that_is_dropped_and_renewed_is_held_against_the_first() -> None:
    story = Story().says(due="30 June 2021").issued().says(due="").issued().says(due="TBD").issued()
    course = story.says(due="30 August 2021").issued().course()
    assert _kinds(course) == [set(), {"dropped"}, {"vaguer"}, {"later", "firmer"}]
    assert (len(course.slips), course.days) == (3, 61)


def test_done_and_taken_up_again_without_a_date_is_dropped_then_and_not_before() -> None:
    story = Story().says(due="June 2021").issued().says(status=Status.DONE, due="").issued()
    assert (story.course().slips, story.course().current.text) == ((), "June 2021")
    assert _kinds(story.says(status=Status.ONGOING).issued().course()) == [set(), {"dropped"}]


def test_a_date_that_is_only_written_otherwise_is_no_promise_but_shown_as_it_is_written_now() -> None:
    course = Story().says(due="by 30 June 2021").issued().says(due="by June 30th, 2021").issued().course()
    assert (len(course.told), course.current.text) == (1, "by June 30th, 2021")


def test_a_cancelled_action_keeps_its_promise_and_slips_no_more() -> None:
    course = Story().says(due="June 2021").issued().says(status=Status.CANCELLED, due="").issued().course()
    assert (course.slips, course.current.text) == ((), "June 2021")


def test_the_part_of_a_split_action_begins_with_what_was_promised_for_the_whole() -> None:
    story = Story().says(6, due="June 2021").issued().says(6, due="July 2021").issued().split(6, 7).issued()
    part = story.course(7)
    assert (part.first.text, part.current.text, part.slips, part.days) == ("June 2021", "July 2021", (), 0)
    moved = story.says(7, due="September 2021").issued().course(7)
    assert ([promise.due.text for promise in moved.slips], moved.days) == (["September 2021"], 61)
    assert totals([story.course(6), moved]).slips == 2


def test_a_part_that_moves_before_it_is_published_slipped_against_what_readers_knew_of_the_whole() -> None:
    story = Story().says(6, due="June 2021").issued().split(6, 7).says(7, due="September 2021").issued()
    assert _kinds(story.course(7)) == [set(), {"later"}]
    assert len(story.course(7).slips) == 1


def test_a_merge_into_a_later_action_is_a_slip_and_one_into_an_earlier_or_finished_one_is_none() -> None:
    story = Story().says(2, due="June 2021").says(5, due="December 2021").says(6, due="May 2021").issued()
    merged = story.says(2, status=Status.CANCELLED, merged_into=5, reason="One project").issued().course(2)
    assert [(promise.due.text, promise.into, promise.reason) for promise in merged.slips] == [
        ("December 2021", 5, "One project")
    ]
    assert story.says(2, observations="Noted").course(2) == merged
    back = story.says(2, status=Status.ONGOING, merged_into=None).issued().course(2)
    assert _kinds(back)[-1] == {"earlier"}
    assert story.says(2, status=Status.CANCELLED, merged_into=6).course(2).slips == back.slips
    done = Story().says(2, due="June 2021").says(5, due="2022", status=Status.DONE).issued()
    assert done.says(2, status=Status.CANCELLED, merged_into=5).course(2).slips == ()
    kept = Story().says(2, due="June 2021").says(5, due="2022").issued().says(2, status=Status.DONE)
    assert kept.says(2, status=Status.CANCELLED, merged_into=5).course(2).slips == ()


def test_a_merge_into_an_action_without_a_date_drops_the_promise() -> None:
    story = Story().says(2, due="June 2021").says(5).issued()
    assert _kinds(story.says(2, status=Status.CANCELLED, merged_into=5).course(2)) == [set(), {"dropped"}]


def test_an_action_that_was_taken_back_is_in_no_record() -> None:
    assert Story().says(due="June 2021").says(discarded=True).records() == {}


def test_the_steps_of_an_action_keep_their_promises_when_they_are_moved_reworded_or_taken_out() -> None:
    story = Story().says(milestones="Sign | May 2021\nTest | June 2021").issued()
    story.says(milestones="Test | July 2021\nSign | May 2021").issued().says(
        milestones="Test | July 2021\nSigned | TBD"
    )
    steps = {step.text: step for step in story.issued().records()[7].steps}
    assert {text: _kinds(step.course) for text, step in steps.items()} == {
        "Test": [set(), {"later"}], "Signed": [set(), {"vaguer"}],
    }  # fmt: skip
    gone = next(step for step in story.says(milestones="Signed | TBD").issued().records()[7].steps if step.is_gone)
    assert (gone.text, _kinds(gone.course)[-1]) == ("Test", {"dropped"})
    back = story.says(milestones="Signed | TBD\nTest | July 2021 | 2 July 2021").issued().records()[7]
    assert [(step.text, step.is_gone, step.is_done) for step in back.steps] == [
        ("Signed", False, False), ("Test", False, True),
    ]  # fmt: skip
    assert [bool(step.course.slips) for step in back.steps] == [True, True]
    assert not back.course.slips


def test_a_step_taken_out_once_it_was_reached_was_kept() -> None:
    story = Story().says(milestones="Sign | May 2021").issued().says(milestones="Sign | May 2021 | 3 May 2021").issued()
    kept = story.says(milestones="").issued().records()[7]
    assert not any(one.slips for one in (kept.course, *(step.course for step in kept.steps)))


def test_the_totals_tell_kinds_days_and_what_nobody_explained() -> None:
    story = Story().says(1, due="30 June 2021").says(2, due="June 2021").says(3).says(4, due="May 2021").issued()
    story.says(1, due="30 July 2021", reason="Late").says(2, due="Q3 2021").says(4, due="April 2021").issued()
    found = totals(one.course for one in story.says(1, due="").issued().records().values())
    assert (found.promised, found.slipped, found.slips, found.days, found.unexplained) == (3, 2, 3, 30 + 92, 2)
    assert (found.later, found.vaguer, found.dropped) == (2, 1, 1)


steps = st.lists(
    st.tuples(st.sampled_from(DATES), st.sampled_from([Status.ONGOING, Status.DELAYED, Status.DONE]), st.booleans()),
    min_size=1,
    max_size=12,
)


def _told(made: list[tuple[str, Status, bool]]) -> Story:
    story = Story()
    for due, status, is_issued in made:
        story.says(due=due, status=status)
        if is_issued:
            story.issued()
    return story


@given(steps)
def test_whatever_happens_the_first_promise_and_all_before_stay(made: list[tuple[str, Status, bool]]) -> None:
    before: tuple[Any, ...] = ()
    for length in range(1, len(made) + 1):
        told = tuple(one.promise for one in _told(made[:length]).course().told)
        assert told[: len(before)] == before
        before = told


@given(steps)
def test_the_slips_are_those_between_what_readers_saw_one_after_the_other(
    made: list[tuple[str, Status, bool]],
) -> None:
    story = _told(made)
    course = story.course()
    published = [one.promise for one in course.told if one.is_published]
    assert len(course.seen) <= len(published) + 1
    assert len(course.slips) <= max(0, len(course.seen) - 1)
    everything = Story()
    everything.history, everything.updates = story.history, [Update(n, n) for n in range(1, len(story.history) + 1)]
    all_seen = everything.course()
    assert [one.moves for one in all_seen.seen] == [one.promise.moves for one in all_seen.told]


@given(steps)
def test_the_days_of_all_moves_are_those_between_the_first_and_the_last_known_day(
    made: list[tuple[str, Status, bool]],
) -> None:
    course = _told(made).course()
    known = [promise.due.latest for promise in course.seen if promise.due.latest is not None]
    assert course.days == ((known[-1] - known[0]).days if known else 0)


@given(steps, st.integers(0, 12))
def test_an_update_more_at_the_end_changes_nothing_that_readers_saw(
    made: list[tuple[str, Status, bool]], at: int
) -> None:
    story = _told(made[: at + 1])
    before = story.course()
    after = story.issued().course()
    assert (after.seen, after.first, after.days) == (before.seen, before.first, before.days)


wishes = st.lists(
    st.one_of(
        st.tuples(st.just("due"), st.integers(1, 4), st.sampled_from(DATES)),
        st.tuples(st.just("status"), st.integers(1, 4), st.sampled_from([Status.ONGOING, Status.DONE])),
        st.tuples(st.just("split"), st.integers(1, 4), st.none()),
        st.tuples(st.just("merge"), st.integers(1, 4), st.integers(1, 4)),
        st.tuples(st.just("issue"), st.just(0), st.none()),
    ),
    min_size=3,
    max_size=16,
)


def _lived(made: list[tuple[str, int, Any]]) -> Story:
    """A plan of two actions that are changed, split and merged, as far as a wish makes sense."""
    story = Story().says(1, due="June 2021").says(2, due="30 August 2021")
    for kind, number, value in made:
        numbers = {row.number for row in story.history}
        if kind == "issue":
            story.issued()
        elif number not in numbers:
            continue
        elif kind == "split":
            story.split(number, max(numbers) + 1)
        elif kind == "merge":
            if value in numbers and value != number:
                story.says(number, status=Status.CANCELLED, merged_into=value)
        else:
            story.says(number, merged_into=None, **{kind: value})
    return story


@given(wishes)
def test_whatever_is_split_and_merged_what_was_promised_stays_on_record(made: list[tuple[str, int, Any]]) -> None:
    before: dict[int, tuple[Any, ...]] = {}
    for length in range(len(made) + 1):
        now = {
            number: tuple(t.promise for t in one.course.told) for number, one in _lived(made[:length]).records().items()
        }
        for number, told in before.items():
            assert now[number][: len(told)] == told
        before = now


@given(wishes)
def test_an_actions_kin_is_all_that_its_record_needs(made: list[tuple[str, int, Any]]) -> None:
    story = _lived(made)
    for number, one in story.records().items():
        kin = family(number, lambda n: [row for row in story.history if row.number == n])
        assert slip_records([one.row], kin, story.updates) == (one,)


@given(wishes)
def test_no_slip_is_counted_for_two_actions_and_the_totals_are_those_of_each(made: list[tuple[str, int, Any]]) -> None:
    courses = [one.course for one in _lived(made).records().values()]
    slips = [(slip.number, slip.seq) for course in courses for slip in course.slips]
    assert len(slips) == len(set(slips)) == totals(courses).slips
    assert totals(courses).slipped <= totals(courses).promised <= len(courses)
