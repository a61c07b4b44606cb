"""What is said of a cell whose value can't be known for certain; its text is kept as it is written."""

from app.domain.sentences import Sentence
from app.domain.texts import line

_MOST_SHOWN = 60


def two_days(date: str) -> Sentence:
    """Of day and month in an unknown order."""
    return Sentence("“{date}” can be two days; write the month as a word.", date=line(date)[:_MOST_SHOWN])


def no_day(date: str) -> Sentence:
    """Of a date that is none in our words, and does not put it off either."""
    return Sentence(
        "“{date}” names no day that can be known; it is kept as it is written.", date=line(date)[:_MOST_SHOWN]
    )


def no_status(text: str) -> Sentence:
    """Of a status cell that has no word for a status, such as a sentence."""
    said = line(text)[:_MOST_SHOWN]
    return Sentence("“{text}” has no known status word; it is kept as it is written.", text=said)


def date_alone(text: str) -> Sentence:
    """Of a status cell that holds a date and no word."""
    return Sentence(
        "“{text}” is a date without a status word; it is taken for the due date.", text=line(text)[:_MOST_SHOWN]
    )


def no_kind(text: str) -> Sentence:
    """Of a kind that is none of ours."""
    return Sentence("“{text}” is no known kind; it goes into the observations.", text=line(text)[:_MOST_SHOWN])


def no_number(text: str) -> Sentence:
    """Of a cell that should number the action."""
    return Sentence("“{text}” is no action number; the row is known by its text.", text=line(text)[:_MOST_SHOWN])


def no_steps(text: str) -> Sentence:
    """Of milestones that are not written as ours are."""
    return Sentence(
        "“{text}” is no list of milestones (“what | due | completed”, a line each); it goes into the observations.",
        text=line(text)[:_MOST_SHOWN],
    )
