"""Checks about actions that are not where readers saw them last."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache

from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.sentences import Sentence


def _renumbered(facts: Facts) -> Mapping[int, int]:
    """Where the text of a published action stands now, if under another number: the new number by the old one."""
    fresh = {*facts.changes.added, *(one.number for one in facts.changes.changed if "action" in one.names)}
    if not fresh or not facts.published:
        return {}
    places = _places(facts)
    now = {row.number: row.state for row in facts.rows}
    found = {}
    for number in sorted(fresh):
        state = now[number]
        old = places.get(_text(state.action), number)
        left = now.get(old)
        stays = left is not None and _text(left.action) == _text(state.action)
        kin = state.split_from == old or (left is not None and left.merged_into == number)
        if old != number and not stays and not kin:
            found[old] = number
    return found


def _places(facts: Facts) -> Mapping[str, int]:
    """The published number of each text that stood once only."""
    texts = {number: _text(row.state.action) for number, row in facts.published.items()}
    count = Counter(texts.values())
    return {text: number for number, text in texts.items() if count[text] == 1}


@lru_cache(maxsize=20_000)
def _text(action: str) -> str:
    return " ".join(action.split()).casefold()


def _moved(facts: Facts) -> Iterator[Found]:
    for old, new in _renumbered(facts).items():
        said = "#{number} was published as #{old}: a number stays with its action."
        yield Sentence(said, number=new, old=old), (new, old)


def _vanished(facts: Facts) -> Iterator[Found]:
    moved = _renumbered(facts) if facts.changes.removed else {}
    for number in facts.changes.removed:
        if number not in moved:
            said = "#{number} was published, and is missing now: cancel an action that is not wanted any more."
            yield Sentence(said, number=number), (number,)


CHECKS = (
    Check(
        "action-vanished",
        Sentence("Action vanished"),
        Sentence("An action of the last update is missing from the table."),
        Level.ERROR,
        _vanished,
    ),
    Check(
        "action-renumbered",
        Sentence("Action renumbered"),
        Sentence("The text of a published action stands under another number."),
        Level.ERROR,
        _moved,
    ),
)
