"""Where a question stands, in the window's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.due import clock_tone
from app.ui.plans.clock_words import clock_text, span_words, when_words
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.domain.moments import Moment
    from app.domain.obligations import Obligation
    from app.domain.questions import Question


@dataclass(frozen=True, slots=True)
class Standing:
    """In a few words how a question stands; `tone` is dim, warning, error or done."""

    short: str
    long: str
    tone: str


def standing(question: Question, obligation: Obligation | None, now: datetime) -> Standing:
    """How a question stands; `obligation` is the clock that runs for it, None where no rule asks for an answer."""
    if question.withdrawn:
        return Standing(tr("withdrawn"), tr("Withdrawn"), "dim")
    if question.answered_at is not None:
        return _answered(question, question.answered_at)
    if obligation is None:
        return Standing(tr("no answer yet"), tr("No answer yet"), "neutral")
    return Standing(span_words(obligation, now), clock_text(obligation, now), clock_tone(obligation, now))


def _answered(question: Question, at: Moment) -> Standing:
    day = day_text(at.day)
    if question.answered_by_update is not None:
        said = tr("in update {number}", number=question.answered_by_update)
        return Standing(
            said, tr("Answered in update {number}, {day}", number=question.answered_by_update, day=day), "done"
        )
    number = question.answered_comment
    said = tr("in comment {number}", number=number)
    return Standing(said, tr("Answered as comment {number}, {day}", number=number, day=day), "done")


def asked_words(question: Question, *, briefly: bool = False) -> str:
    """Where, by whom and when it was asked: "Comment 12 · Ann Example · 2 Mar 2026"."""
    comment = tr("Comment {number}", number=question.comment) if question.comment is not None else ""
    when = day_text(question.asked_at.day) if briefly else when_words(question.asked_at)
    return " · ".join(part for part in (comment, question.asked_by, when) if part)
