"""Whatever happens in whatever order: at most one date is in force, and each ends at most once."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.moments import exactly
from app.domain.next_update_dates import Happening, Named, Out, in_order, segments
from app.domain.sentences import Sentence

_START, _SAID = datetime(2026, 3, 2, 9, tzinfo=UTC), Sentence("It happened.")
_DAYS = st.none() | st.integers(-3, 25).map(lambda days: _START.date() + timedelta(days=days))


@st.composite
def _happenings(draw: st.DrawFn) -> list[Happening]:
    """Up to twelve things within three weeks; updates are numbered in their order, 0 is a report."""
    found: list[Happening] = []
    number = 0
    for hours in sorted(draw(st.lists(st.integers(0, 24 * 21), max_size=12))):
        at = exactly(_START + timedelta(hours=hours))
        kind = draw(st.sampled_from(["update", "update", "report", "plan", "whiteboard"]))
        if kind in ("update", "report"):
            number += kind == "update"
            asked = draw(_DAYS) if kind == "update" else None
            found.append(Out(number if kind == "update" else 0, at, at.day, asked, _SAID))
        else:
            found.append(Named(draw(_DAYS), at, kind == "whiteboard", _SAID))
    return found


@given(_happenings(), st.randoms(use_true_random=False))
def test_happenings_are_told_in_their_order_whatever_order_they_come_in(
    happenings: list[Happening], chance: object
) -> None:
    ordered = in_order(happenings)
    shuffled = list(happenings)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert [one.at for one in in_order(shuffled)] == [one.at for one in ordered]
    assert [one.at.earliest for one in ordered] == sorted(one.at.earliest for one in ordered)
    updates = [one for one in happenings if isinstance(one, Out)]
    told = [one for one in ordered if isinstance(one, Out)]
    assert told == sorted(updates, key=lambda one: (one.at.earliest, one.number))  # a report and an update of one hour


@given(_happenings())
def test_only_what_a_plan_named_on_the_day_of_its_update_is_left_to_that_update(happenings: list[Happening]) -> None:
    kept = in_order(happenings)
    updates = [one for one in happenings if isinstance(one, Out) and one.number]
    for one in happenings:
        if one not in kept:
            assert isinstance(one, Named)
            assert not one.seen
            assert any(update.day == one.at.day and update.at.earliest >= one.at.earliest for update in updates)


@given(_happenings())
def test_at_most_one_date_is_in_force_and_each_ends_at_most_once(happenings: list[Happening]) -> None:
    ordered = in_order(happenings)
    found = segments(ordered)
    for one, following in pairwise(found):
        assert one.last is not None
        assert one.last <= following.first
    for one in found:
        assert one.last is None or one.first < one.last < len(ordered)
        assert not (one.answered and one.last is None)
        if one.last is not None:
            assert one.answered == isinstance(ordered[one.last], Out)


@given(_happenings())
def test_a_date_in_force_was_named_where_it_begins_and_is_later_than_every_update(happenings: list[Happening]) -> None:
    ordered = in_order(happenings)
    for one in segments(ordered):
        begin = ordered[one.first]
        assert one.day == (begin.asked if isinstance(begin, Out) else begin.day)
        until = len(ordered) if one.last is None else one.last
        assert all(out.day < one.day for out in ordered[:until] if isinstance(out, Out))


@given(_happenings())
def test_once_the_whiteboard_was_seen_only_what_it_shows_comes_into_force(happenings: list[Happening]) -> None:
    ordered = in_order(happenings)
    seen = [place for place, one in enumerate(ordered) if isinstance(one, Named) and one.seen]
    for one in segments(ordered):
        if seen and one.first >= seen[0]:
            assert one.first in seen


@given(_happenings())
def test_a_date_ends_only_for_a_reason(happenings: list[Happening]) -> None:
    ordered = in_order(happenings)
    for one in segments(ordered):
        end = ordered[one.last] if one.last is not None else None
        if isinstance(end, Out):
            assert end.day >= one.day or (end.number and end.asked != one.day)
        elif end is not None:
            assert end.day != one.day


def test_a_report_in_between_does_not_make_a_date_void() -> None:
    asked = Out(1, exactly(_START), _START.date(), date(2026, 3, 31), _SAID)
    later = exactly(_START + timedelta(days=3))
    (found,) = segments(in_order([asked, Out(0, later, later.day, None, _SAID)]))
    assert (found.day, found.last) == (date(2026, 3, 31), None)
