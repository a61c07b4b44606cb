"""Checks that nothing is open when closure is asked for (CCADB v3.2, Closure report)."""

from collections.abc import Iterator

from app.domain.checks.check import Check, Found, Level, named
from app.domain.checks.facts import Facts
from app.domain.checks.reading import any_word, sentences
from app.domain.moments import read_moment
from app.domain.sentences import Sentence, counted

# What a person wrote ends long before.
_MOST_READ = 20_000


def _open_actions(facts: Facts) -> tuple[int, ...]:
    return tuple(row.number for row in facts.rows if row.state.status.is_open)


def _is_said_closed(facts: Facts) -> bool:
    return facts.details.closed is not None or bool(facts.details.closure_reported)


def asks_for_closure(text: str) -> bool:
    """True where a text asks for closure, and not only some day."""
    text = text[:_MOST_READ].replace("’", "'")
    asks, put_off = any_word("closing", "asks"), any_word("closing", "not_yet")
    return any(asks.search(one) and not put_off.search(asks.sub("", one)) for one in sentences(text))


def _is_past(facts: Facts) -> bool:
    """True where closing was asked for, or done, on a day before this update: it is not this update that asks."""
    reported = read_moment(facts.details.closure_reported)
    days = [day for day in (facts.details.closed, reported.day if reported else None) if day is not None]
    return bool(days) and max(days) < facts.day


def _reopened(facts: Facts) -> Iterator[Found]:
    found = _open_actions(facts) if _is_past(facts) else ()
    if found:
        said = counted(
            "{numbers} is open after closure was asked for: take back in the plan that it was.",
            "{numbers} are open after closure was asked for: take back in the plan that it was.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _reported(facts: Facts) -> Iterator[Found]:
    found = _open_actions(facts) if _is_said_closed(facts) and not _is_past(facts) else ()
    if found:
        said = counted(
            "{numbers} is open, and closure was asked for: complete it, or take back in the plan that it was.",
            "{numbers} are open, and closure was asked for: complete them, or take back in the plan that it was.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _asked_in_intro(facts: Facts) -> Iterator[Found]:
    found = _open_actions(facts) if asks_for_closure(facts.intro) else ()
    if found:
        said = counted(
            "The intro asks for closure, and {numbers} is open.",
            "The intro asks for closure, and {numbers} are open.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _unanswered(facts: Facts) -> Iterator[Found]:
    count = len(facts.open_questions)
    if count and (_is_said_closed(facts) or asks_for_closure(facts.intro)):
        said = counted(
            "Closure is asked for, and {count} question is open.",
            "Closure is asked for, and {count} questions are open.",
            count,
        )
        yield said, ()


CHECKS = (
    Check(
        "closing-with-open-actions",
        Sentence("Closing with open actions"),
        Sentence("The plan is closed, or its closure report is out, while an action is open."),
        Level.ERROR,
        _reported,
    ),
    Check(
        "open-after-closing",
        Sentence("Open after closing"),
        Sentence("An action is open, and the plan was closed or its closure report out on an earlier day."),
        Level.WARNING,
        _reopened,
    ),
    Check(
        "intro-asks-for-closure",
        Sentence("Intro asks for closure too early"),
        Sentence("The intro asks for closure while an action is open."),
        Level.WARNING,
        _asked_in_intro,
    ),
    Check(
        "closing-with-open-questions",
        Sentence("Closing with open questions"),
        Sentence("Closure is asked for while a question has no answer."),
        Level.WARNING,
        _unanswered,
    ),
)
