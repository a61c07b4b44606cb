"""The time between updates, with what was not met in it."""

from datetime import UTC, date, datetime

from app.domain.gaps import Gap, gaps
from app.domain.moments import exactly, on_day
from app.domain.next_update_dates import Out
from app.domain.obligations import Obligation, counted_from, ended, judged
from app.domain.rules import rule_set
from app.domain.sentences import Sentence

NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)


def _out(number: int, day: int) -> Out:
    at = datetime(2026, 3, day, 9, tzinfo=UTC)
    return Out(number, exactly(at), at.date(), None, Sentence(f"Update {number}."))


def _weekly(since: Out, until: Out | None, rule_name: str = "update") -> Obligation:
    rules = rule_set("ccadb-3.2")
    assert rules is not None
    rule = next(rule for rule in rules.rules if rule.name == rule_name)
    made = counted_from(rule, since.said, on_day(since.day))
    return judged(ended(made, until.at, until.said) if until else made, NOW)


FIRST, SECOND, THIRD = _out(1, 2), _out(2, 9), _out(3, 20)


def test_a_gap_knows_its_days_and_what_was_missed_in_it() -> None:
    record = [_weekly(FIRST, SECOND), _weekly(SECOND, THIRD), _weekly(THIRD, None)]
    found = gaps([FIRST, SECOND, THIRD], record, NOW.date())
    assert [(gap.first, gap.last, gap.days, len(gap.missed)) for gap in found] == [
        (1, 2, 7, 0),
        (2, 3, 11, 1),
        (3, None, 10, 1),
    ]


def test_where_no_more_is_owed_the_last_gap_ends_there_or_is_none() -> None:
    assert gaps([FIRST, SECOND], [], date(2026, 3, 11))[-1] == Gap(2, None, date(2026, 3, 9), date(2026, 3, 11))
    assert [gap.last for gap in gaps([FIRST, SECOND], [], None)] == [2]
    assert [gap.last for gap in gaps([FIRST, SECOND], [], date(2026, 3, 5))] == [2]
    assert gaps([], [], NOW.date()) == ()


def test_a_late_answer_is_no_matter_of_the_gap() -> None:
    late = _weekly(FIRST, THIRD, "question")
    assert late.was_missed
    assert [gap.missed for gap in gaps([FIRST, SECOND, THIRD], [late], None)] == [(), ()]
