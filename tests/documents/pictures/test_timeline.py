"""The timeline: a lane each, its words, its limits, and nothing of a text taken for markup."""

import pytest
from hypothesis import given, settings

from app.documents.document import Picture
from app.documents.pictures.looks import PRINT
from app.documents.pictures.timeline import LANES_A_PICTURE, MOST_LANES, timeline
from app.domain.actions import ActionState, Status
from app.domain.slips import records
from tests.documents.pictures.samples import TODAY, heads, history, said, state, tags
from tests.documents.samples import hostile_texts

DONE = {"status": Status.DONE, "due": "June 2026"}


def _of(*states: ActionState) -> Picture:
    rows = history(*states)
    (made,) = timeline(rows[-1:], records(rows), TODAY, "Update 3")
    return made


def test_a_lane_names_its_action_and_the_line_its_edition() -> None:
    found = said(_of(state("Restore the host list", due="June 2026")).svg)
    assert {"#1", "Restore the host list", "Update 3, 2026-03-04", "Jun", "2026"} <= set(found)


def test_the_words_tell_every_promise_and_the_end() -> None:
    made = _of(
        state(due="by June 30th, 2026"), state(due="June 2026"), state(), state(due="Q3 2026"),
        state(due="Q3 2026", status=Status.DONE, completed="2026-08-01"),
    )  # fmt: skip
    assert made.alternative == (
        "Timeline of the actions, Update 3 of 2026-03-04. #1: by June 30th, 2026, then June 2026 (vaguer), "
        "then dropped, then Q3 2026 (later and vaguer), completed 2026-08-01."
    )


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ({}, "no date"),
        ({"due": "TBD"}, "“TBD”"),
        ({"status": Status.CANCELLED}, "cancelled"),
        ({"status": Status.DONE}, "done, no date"),
        ({"status": Status.DONE, "completed": "at once"}, "done, at once"),
    ],
)
def test_what_no_sign_can_say_is_written(last: dict[str, str], words: str) -> None:
    assert words in said(_of(state(**last)).svg)


def test_a_date_that_was_dropped_is_not_as_if_there_had_been_none() -> None:
    found = said(_of(state(due="June 2026"), state()).svg)
    assert "no date any more" in found
    assert "no date" not in found


def test_a_slip_is_drawn_and_a_kept_promise_is_not() -> None:
    kept = _of(state(due="June 2026")).svg
    moved = _of(state(due="June 2026"), state(due="July 2026")).svg
    blurred = _of(state(due="30 June 2026"), state(due="June 2026")).svg
    assert kept.count(PRINT.slip) < moved.count(PRINT.slip)
    assert said(kept).count("≈") + 1 == said(blurred).count("≈")


@pytest.mark.parametrize(
    "due", ["2026-06-30", "June 2026", "Q3 2026", "by June 2026", "by 2026-06-30", "after June 2026", "2026"]
)
def test_each_kind_of_date_has_a_sign_of_its_own(due: str) -> None:
    drawn = {other: _of(state(due=other)).svg for other in ("TBD", "by June 2026", "June 2026", due)}
    assert len(set(drawn.values())) == len(drawn)


def test_a_day_far_away_is_named_at_the_edge_and_squeezes_nothing() -> None:
    found = said(_of(state(due="2199-01-01"), state(due="1901-01-01")).svg)
    assert {"2199 →", "← 1901"} <= set(found)
    assert "2026" in found


def test_a_long_plan_has_several_pictures_with_every_action_once() -> None:
    rows = heads(60, due="June 2026")
    made = timeline(rows, records(rows), TODAY, "Draft")
    assert [picture.title for picture in made] == [f"Timeline of the actions ({n} of 3)" for n in (1, 2, 3)]
    numbers = [text for picture in made for text in said(picture.svg) if text.startswith("#")]
    assert numbers == [f"#{n}" for n in range(1, 61)]
    assert all(picture.height <= 470 for picture in made)


def test_a_very_long_plan_shows_what_is_open_or_slipped_and_says_what_is_left_out() -> None:
    rows = [*heads(5000, **DONE)[:4999], history(state("The open one"), number=5000)[0]]
    made = timeline(rows, records(rows), TODAY, "Draft")
    assert len(made) == MOST_LANES // LANES_A_PICTURE
    assert "#5000" in said(made[-1].svg)
    note = "4800 finished actions that never slipped are not drawn."
    assert note in said(made[0].svg)
    assert note in made[0].alternative


@settings(max_examples=60)
@given(hostile_texts, hostile_texts)
def test_no_text_is_taken_for_markup_or_leaves_its_line(action: str, due: str) -> None:
    made = _of(state(action or "-", due=due), state(action or "-", due="June 2026"))
    assert tags(made.svg) == {"svg", "path", "rect", "text"}
    assert not any(sign in text for text in (*said(made.svg), made.alternative) for sign in "\n\t\u202e")


def test_the_same_plan_gives_the_same_drawing() -> None:
    rows = heads(40, due="by June 2026")
    assert timeline(rows, records(rows), TODAY, "Draft") == timeline(rows, records(rows), TODAY, "Draft")
