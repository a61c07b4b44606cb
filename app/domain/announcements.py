"""The line that says what changed, and whether a text about it agrees with the facts."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from app.domain.changes import ChangeSet
from app.domain.references import named_actions
from app.domain.sentences import Sentence, numbers
from app.domain.texts import enumerate_words
from app.domain.wordings import Wording


def announcement(changes: ChangeSet, wording: Wording) -> str:
    """The computed announcement, in the plan's words."""
    words = wording.announcement
    if changes.first:
        return words["first"]
    named = changes.numbers
    if not named:
        return words["unchanged"]
    listed = enumerate_words([f"#{number}" for number in named], words["and"])
    actions = words["one" if len(named) == 1 else "many"].format(numbers=listed)
    return " ".join([words["changed"].format(actions=actions), *_lineage(changes, wording)])


def _lineage(changes: ChangeSet, wording: Wording) -> list[str]:
    words = wording.announcement
    sentences = [
        words["split"].format(number=whole, numbers=enumerate_words([f"#{n}" for n in parts], words["and"]))
        for whole, parts in sorted(changes.split.items())
    ]
    sentences += [words["merged"].format(number=n, into=into) for n, into in sorted(changes.merged.items())]
    sentences += [words["withdrawn"].format(number=n) for n in changes.withdrawn]
    return sentences


def told_actions(line: str, wording: Wording) -> tuple[int, ...] | None:
    """The actions that a computed announcement says have changed; None where it is that of a first publication."""
    if line == wording.announcement["first"]:
        return None
    pattern = re.escape(wording.announcement["changed"]).replace(re.escape("{actions}"), "(.+?)")
    found = re.match(pattern, line)
    return tuple(map(int, re.findall(r"#(\d+)", found[1]))) if found else ()


class Difference(Enum):
    """How the numbers in an intro differ from the facts."""

    UNKNOWN = "unknown"
    LEFT_OUT = "left out"
    UNCHANGED = "unchanged"


_SAID = {
    Difference.UNKNOWN: "The intro names {numbers}, which this plan does not have.",
    Difference.LEFT_OUT: "The intro does not name {numbers}, which changed.",
    Difference.UNCHANGED: "The intro names {numbers}, which did not change.",
}


def differences(text: str, changes: ChangeSet, known: set[int] | None = None) -> Mapping[Difference, list[int]]:
    """The actions by the way in which a text and the facts differ about them; none if the text names none.

    `known` are the actions of the table, None where any may exist. Before the first update there is
    nothing to compare with, so only actions that don't exist are wrong.
    """
    named = named_actions(text)
    facts = set(changes.numbers)
    known = named if known is None else known
    found = {Difference.UNKNOWN: named - known - facts}
    if named and not changes.first:
        found |= {Difference.LEFT_OUT: facts - named, Difference.UNCHANGED: named & known - facts}
    return {what: sorted(numbers) for what, numbers in found.items() if numbers}


def said_of(what: Difference, found: Sequence[int]) -> Sentence:
    """The sentence about the actions of one such difference."""
    return Sentence(_SAID[what], numbers=numbers(found))


def disagreements(text: str, changes: ChangeSet, known: set[int] | None = None) -> list[Sentence]:
    """One sentence for each way in which the numbers in a text differ from the facts."""
    return [said_of(what, found) for what, found in differences(text, changes, known).items()]
