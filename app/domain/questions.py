"""What reviewers asked about an incident, and how each question is answered."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from app.domain.errors import UserError
from app.domain.moments import Moment
from app.domain.postings import MOST_COMMENT, comment_in
from app.domain.texts import line
from app.domain.wordings import Wording


class Way(Enum):
    """How an answer goes out."""

    UPDATE = "next-update"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Question:
    """A question's complete state. `comment` is the comment that asked it, None where it was asked elsewhere.

    `actions` are the numbers of those it is about. The answer is out with the update `answered_by_update` or as
    comment `answered_comment`, since `answered_at`. A withdrawn question was entered by mistake.
    """

    number: int
    text: str
    asked_at: Moment
    asked_by: str = ""
    comment: int | None = None
    actions: tuple[int, ...] = ()
    answer: str = ""
    way: Way = Way.UPDATE
    answered_by_update: int | None = None
    answered_comment: int | None = None
    answered_at: Moment | None = None
    withdrawn: bool = False

    @property
    def is_answered(self) -> bool:
        """True once the answer is out, not when it is merely written."""
        return self.answered_at is not None

    @property
    def is_open(self) -> bool:
        """True while an answer is owed."""
        return not self.is_answered and not self.withdrawn

    @property
    def goes_out_next(self) -> bool:
        """True where the next update will carry the answer."""
        return self.is_open and self.way is Way.UPDATE and bool(self.answer.strip())


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """One save of a question, with who and when; `ordinal` counts its saves from 1."""

    question: Question
    ordinal: int
    at: datetime
    author: str


# Somebody may be a day ahead of UTC.
_AHEAD = timedelta(days=1)
_NUMBER = re.compile(r"(?:comment\s*)?#?\s*c?(\d{1,9})", re.I)


def read_comment(text: str) -> int | None:
    """The number of a comment from "12", "#12", "comment 12" or a link that ends with "#c12"; None for nothing."""
    written = line(text)
    if not written:
        return None
    found = _NUMBER.fullmatch(written)
    number = int(found[1]) if found else comment_in(written)
    if number is None:
        raise UserError("“{text}” names no comment: give its number, or a link that ends with it.", text=written[:80])
    return number


def read_actions(text: str) -> tuple[int, ...]:
    """Action numbers from "2, 4 and #7", in their order, each once."""
    rest = re.sub(r"#?\d{1,9}\b|,|;|\band\b|\s", "", text, flags=re.I)
    if rest:
        raise UserError("“{text}” is no list of actions: write their numbers, such as 2, 4.", text=line(text)[:80])
    return tuple(sorted({int(number) for number in re.findall(r"\d+", text)}))


def refuse_odd(question: Question, now: datetime) -> None:
    """A UserError where a question can't have been asked, or answered, as it says."""
    if not question.text.strip():
        raise UserError("A question needs a text: say what was asked.")
    for comment in (question.comment, question.answered_comment):
        if comment is not None and not 0 <= comment <= MOST_COMMENT:
            raise UserError("That can't be the number of a comment: look at the number beside the posted comment.")
    if question.asked_at.earliest > now + _AHEAD:
        raise UserError("The question can't have been asked after today: correct the day.")
    answered = question.answered_at
    if answered is not None and answered.earliest > now + _AHEAD:
        raise UserError("The answer can't have been posted after today: correct the day.")
    if answered is not None and answered.latest < question.asked_at.earliest:
        raise UserError("The answer can't be older than the question: correct one of the two days.")


def answers_text(questions: Iterable[Question], wording: Wording) -> str:
    """The answers that the next update carries, each under a line that says what it replies to."""
    parts = [
        f"{reply_line(one, wording)}\n{one.answer.strip()}"
        for one in sorted(questions, key=lambda one: one.number)
        if one.goes_out_next
    ]
    return "\n\n".join(parts)


def reply_line(question: Question, wording: Wording) -> str:
    """What stands above an answer: "In reply to comment 12 (Ann Example, 2026-03-02):"."""
    day = wording.day_text(question.asked_at.day)
    asked = wording.reply["asked"].format(name=question.asked_by, day=day) if question.asked_by else day
    pattern = wording.reply["question" if question.comment is None else "comment"]
    return pattern.format(comment=question.comment, asked=asked)


def reply_lines(answers: str, wording: Wording) -> frozenset[str]:
    """The lines of a composed text that name the comment they reply to, and should lead there."""
    before, after = wording.reply["comment"].split("{comment}")
    closing = after.split("{asked}")[-1]
    pattern = re.compile(rf"{re.escape(before)}\d{{1,9}}\b.*{re.escape(closing)}")
    return frozenset(one for one in answers.split("\n") if pattern.fullmatch(one))


def in_order(questions: Sequence[Question]) -> list[Question]:
    """Open questions first, the oldest of them on top; then the others, the newest on top."""
    still = sorted((one for one in questions if one.is_open), key=lambda one: (one.asked_at.latest, one.number))
    past = [one for one in questions if not one.is_open]
    return [*still, *sorted(past, key=lambda one: (one.withdrawn, -one.number))]
