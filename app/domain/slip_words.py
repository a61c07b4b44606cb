"""The slip record in a plan's words, for documents and the command line."""

from collections.abc import Mapping

from app.domain.moves import Move
from app.domain.promises import Promise
from app.domain.slip_records import Totals
from app.domain.wordings import Wording

# In the order in which they are told.
_PLAIN: Mapping[Move, str] = {
    Move.VAGUER: "vaguer", Move.FIRMER: "firmer", Move.DROPPED: "dropped", Move.REWORDED: "reworded",
}  # fmt: skip


def due_words(promise: Promise, words: Wording) -> str:
    """The date as it was written, or that there is none."""
    return promise.due.text or words.promises["no_date"]


def change_words(promise: Promise, number: int, words: Wording, *, is_first: bool) -> str:
    """What a promise did to the one before it: "later by 30 days, vaguer"; `number` is the action that is told of."""
    said = words.promises
    told = [*_shift(promise, words), *(said[name] for move, name in _PLAIN.items() if move in promise.moves)]
    if promise.into is not None:
        told.append(said["into"].format(number=promise.into))
    if promise.number != number:
        told.append(said["of_whole"].format(number=promise.number))
    return said["joint"].join(told) or said["first" if is_first else "again"]


def reason_words(promise: Promise, words: Wording) -> str:
    """Why it was promised; of a slip without a reason, that none was given."""
    return promise.reason or (words.promises["no_reason"] if promise.is_slip else "")


def days_words(count: int, words: Wording) -> str:
    """ "1 day", "30 days"."""
    return words.promises["day" if count == 1 else "days"].format(count=count)


def summary_words(found: Totals, words: Wording) -> str:
    """What all dates come to, in one line."""
    return words.promises["summary"].format(
        promised=found.promised,
        slipped=found.slipped,
        days=days_words(found.days, words),
        slips=found.slips,
        unexplained=found.unexplained,
    )


def _shift(promise: Promise, words: Wording) -> list[str]:
    for move in (Move.LATER, Move.EARLIER):
        if move in promise.moves:
            if promise.days is None:
                return [words.promises[f"{move.value}_unknown"]]
            return [words.promises[move.value].format(days=days_words(abs(promise.days), words))]
    return []
