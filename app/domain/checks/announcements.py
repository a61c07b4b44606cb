"""Checks about an intro whose numbers say something else than the computed announcement."""

from collections.abc import Callable, Iterator

from app.domain.announcements import Difference, differences, said_of
from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.sentences import Sentence


def _looking_for(wanted: Difference) -> Callable[[Facts], Iterator[Found]]:
    def look(facts: Facts) -> Iterator[Found]:
        if not facts.intro:
            return
        known = {row.number for row in facts.rows}
        found = differences(facts.intro, facts.changes, known).get(wanted)
        if found:
            yield said_of(wanted, found), tuple(found)

    return look


CHECKS = (
    Check(
        "intro-unknown-action",
        Sentence("Intro names an unknown action"),
        Sentence("The intro names an action that the plan does not have."),
        Level.WARNING,
        _looking_for(Difference.UNKNOWN),
    ),
    Check(
        "intro-leaves-out",
        Sentence("Intro leaves out an action"),
        Sentence("The intro names actions, but not all that changed."),
        Level.WARNING,
        _looking_for(Difference.LEFT_OUT),
    ),
    Check(
        "intro-unchanged-action",
        Sentence("Intro names an unchanged action"),
        Sentence("The intro names an action that did not change."),
        Level.WARNING,
        _looking_for(Difference.UNCHANGED),
    ),
)
