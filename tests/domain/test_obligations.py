"""Until when, whether in time, and how late: to the millisecond where the hour counts, by the day where days do."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.moments import exactly, on_day
from app.domain.obligations import Obligation, Verdict, counted_from, due_on, ended, judged
from app.domain.rules import Rule, rule_set
from app.domain.sentences import Sentence

_SAID = Sentence("It happened.")
_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def _rule(name: str) -> Rule:
    rules = rule_set("ccadb-3.2")
    assert rules is not None
    return next(rule for rule in rules.rules if rule.name == name)


def _by_hour() -> Obligation:
    return counted_from(_rule("change"), _SAID, exactly(_NOON))


def _by_day() -> Obligation:
    return counted_from(_rule("question"), _SAID, on_day(_NOON.date()))


@pytest.mark.parametrize(("late", "verdict"), [(0, Verdict.MET), (1, Verdict.LATE)])
def test_the_last_millisecond_is_in_time_and_the_next_is_not(late: int, verdict: Verdict) -> None:
    one = _by_hour()
    assert one.until == _NOON + timedelta(days=3)
    assert ended(one, exactly(one.until + timedelta(milliseconds=late)), _SAID).verdict is verdict


def test_where_days_count_the_last_day_counts_in_full() -> None:
    one = _by_day()
    assert (one.until, one.by_day) == (datetime(2026, 3, 9, 23, 59, 59, 999_000, UTC), True)
    assert ended(one, exactly(datetime(2026, 3, 9, 23, 59, 59, 999_999, UTC)), _SAID).verdict is Verdict.MET
    after = exactly(datetime(2026, 3, 10, tzinfo=UTC))
    assert ended(one, after, _SAID).verdict is Verdict.LATE
    assert ended(one, after, _SAID, day=date(2026, 3, 9)).verdict is Verdict.MET


def test_a_day_helps_no_clock_that_runs_by_the_hour() -> None:
    one = _by_hour()
    assert ended(one, exactly(one.until + timedelta(hours=1)), _SAID, day=one.until.date()).verdict is Verdict.LATE


def test_hours_of_a_day_begin_with_it() -> None:
    one = counted_from(_rule("first-report"), _SAID, on_day(date(2026, 3, 1)))
    assert (one.until, one.by_day) == (datetime(2026, 3, 4, tzinfo=UTC), False)


def test_what_ends_later_has_not_ended_yet() -> None:
    one = ended(_by_hour(), exactly(_NOON + timedelta(days=2)), _SAID)
    assert judged(one, _NOON + timedelta(days=2)) == one
    before = judged(one, _NOON + timedelta(days=1))
    assert (before.verdict, before.ended, before.ended_by, before.is_open) == (Verdict.RUNNING, None, None, True)
    late = ended(_by_hour(), exactly(_NOON + timedelta(days=5)), _SAID)
    overdue = judged(late, _NOON + timedelta(days=4))
    assert (overdue.verdict, overdue.was_missed) == (Verdict.OVERDUE, True)
    assert overdue.late_by(_NOON + timedelta(days=4)) == timedelta(days=1)
    assert late.late_by(_NOON + timedelta(days=90)) == timedelta(days=2)
    assert one.late_by(_NOON + timedelta(days=90)) == timedelta()


def test_no_clock_ends_after_what_every_zone_can_tell() -> None:
    last = datetime(9999, 12, 30, 23, 59, 59, 999_000, UTC)
    assert due_on(_rule("next-update-date"), _SAID, exactly(_NOON), date.max).until == last
    assert counted_from(_rule("question"), _SAID, on_day(date(9999, 12, 29))).until == last
    assert counted_from(_rule("question"), _SAID, on_day(date.max)).until == last
