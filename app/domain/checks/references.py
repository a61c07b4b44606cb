"""Checks about texts that lean on another action."""

from collections.abc import Callable, Iterator, Mapping

from app.domain.actions import ActionState, Status
from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.checks.reading import any_beginning
from app.domain.references import Doubt, Leaning
from app.domain.sentences import Sentence, numbers
from app.domain.values import shown

# "#1663953" in a plan of seven actions is a ticket somewhere else.
_NUMBERED_ELSEWHERE, _FAR_BEYOND = 1_000, 10

_SAID = {
    Doubt.MISSING: "#{number} points to #{other}, which this plan does not have.",
    Doubt.CANCELLED: "#{number} points to #{other}, which was cancelled.",
    Doubt.MERGED: "#{number} points to #{other}, which was merged into {others}.",
    Doubt.SPLIT: "#{number} points to #{other}, which was split since: see {others}, too.",
}
_CHANGED = {
    "due": "#{number} points to #{other}, whose due date changed since: see whether it still holds.",
    "action": "#{number} points to #{other}, which says something else since: see whether it still holds.",
}


def _looking_for(*wanted: Doubt) -> Callable[[Facts], Iterator[Found]]:
    def look(facts: Facts) -> Iterator[Found]:
        states = {row.number: row.state for row in facts.rows} if facts.leanings else {}
        for number, leanings in facts.leanings.items():
            told: set[int] = set()
            for one in leanings:
                if one.doubt in wanted and one.number not in told and _counts(number, one, states, facts):
                    told.add(one.number)
                    yield _said(number, one), (number, one.number) if one.number in states else (number,)

    return look


def _counts(number: int, leaning: Leaning, states: Mapping[int, ActionState], facts: Facts) -> bool:
    """False where whoever wrote the text knows."""
    own = states[number]
    if leaning.doubt is Doubt.MISSING:
        return leaning.number < max(_NUMBERED_ELSEWHERE, _FAR_BEYOND * max(states))
    if leaning.doubt is Doubt.CHANGED:
        return not _long_finished(number, own, facts)
    if leaning.doubt is Doubt.SPLIT:
        return own.split_from != leaning.number
    related = own.status is Status.CANCELLED or number in leaning.others
    return not related and not any_beginning("gone", "knows").search(shown(getattr(own, leaning.field)))


def _long_finished(number: int, own: ActionState, facts: Facts) -> bool:
    """True for what was published as done: it tells how things were then."""
    before = facts.published.get(number)
    return before is not None and not before.state.status.is_open and not own.status.is_open


def _said(number: int, leaning: Leaning) -> Sentence:
    doubt, other = leaning.doubt, leaning.number
    if doubt is Doubt.CHANGED:
        return Sentence(_CHANGED[leaning.changed[-1]], number=number, other=other)
    if doubt in (Doubt.MERGED, Doubt.SPLIT):
        return Sentence(_SAID[doubt], number=number, other=other, others=numbers(leaning.others))
    assert doubt is not None
    return Sentence(_SAID[doubt], number=number, other=other)


CHECKS = (
    Check(
        "reference-missing",
        Sentence("Reference to no action"),
        Sentence("A text points to an action that the plan does not have."),
        Level.WARNING,
        _looking_for(Doubt.MISSING),
    ),
    Check(
        "reference-gone",
        Sentence("Reference to a cancelled or merged action"),
        Sentence("A text points to an action that was cancelled or merged, and does not say so."),
        Level.WARNING,
        _looking_for(Doubt.CANCELLED, Doubt.MERGED),
    ),
    Check(
        "reference-split",
        Sentence("Reference to a split action"),
        Sentence("A text points to an action that was split after it was written."),
        Level.WARNING,
        _looking_for(Doubt.SPLIT),
    ),
    Check(
        "reference-stale",
        Sentence("Stale reference"),
        Sentence("A text points to an action whose task or due date changed after it was written."),
        Level.WARNING,
        _looking_for(Doubt.CHANGED),
    ),
)
