"""What is said where a character stands in for one that no document can hold."""

from collections.abc import Iterable, Iterator, Sequence

from app.domain.actions import ActionState
from app.domain.revisions import Revision
from app.domain.sentences import Sentence, counted, numbers
from app.domain.texts import REPLACEMENT


def holds_lost(state: ActionState) -> bool:
    """True where a text of an action holds the sign; Bugzilla's own use of it shows "<" there."""
    texts = (state.action, state.observations, state.owner, state.root_causes, state.evaluation, state.status_text)
    return any(REPLACEMENT in text for text in texts if text)


def lost(rows: Sequence[Revision], intro: str, answers: str) -> Iterator[Sentence]:
    """About the actions of a table, then about the texts beside it."""
    yield from lost_in_actions([row.number for row in rows if holds_lost(row.state)])
    yield from lost_in_intro(intro)
    yield from lost_in_answers(answers)


def lost_in_actions(found: Sequence[int]) -> Iterator[Sentence]:
    """About the actions of these numbers, if there are any."""
    if found:
        yield counted(
            "{numbers} holds “{sign}” in place of a character that could not be kept: type what was meant, because"
            " Bugzilla would show “<” there.",
            "{numbers} hold “{sign}” in place of a character that could not be kept: type what was meant, because"
            " Bugzilla would show “<” there.",
            len(found),
            numbers=numbers(found),
            sign=REPLACEMENT,
        )


def lost_in_intro(intro: str) -> Iterator[Sentence]:
    """About an intro, if it holds one."""
    if REPLACEMENT in intro:
        yield Sentence(
            "The intro holds “{sign}” in place of a character that could not be kept: type what was meant, because"
            " Bugzilla would show “<” there.",
            sign=REPLACEMENT,
        )


def lost_in_answers(answers: str) -> Iterator[Sentence]:
    """About the answers of an update, if one of them holds one."""
    if REPLACEMENT in answers:
        yield Sentence(
            "An answer holds “{sign}” in place of a character that could not be kept: type what was meant, because"
            " Bugzilla would show “<” there.",
            sign=REPLACEMENT,
        )


def lost_in_report(texts: Iterable[str]) -> Iterator[Sentence]:
    """About the texts of a closure report, if one of them holds one."""
    if any(REPLACEMENT in text for text in texts):
        yield Sentence(
            "The report holds “{sign}” in place of a character that could not be kept: type what was meant, because"
            " Bugzilla would show “<” there.",
            sign=REPLACEMENT,
        )
