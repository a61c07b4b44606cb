"""What the user can do with reviewers' questions: write them down, answer them, and say that an answer is out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from app.domain import texts
from app.domain.conflicts import ANSWER, Conflict, OvertakenError, own_changes
from app.domain.errors import UserError
from app.domain.moments import Moment, exactly, read_moment
from app.domain.plans import Plan
from app.domain.questions import (
    Question,
    SavedQuestion,
    Way,
    answers_text,
    read_actions,
    read_comment,
    refuse_odd,
)
from app.domain.sentences import either, numbers
from app.domain.updates import IssuedUpdate
from app.domain.wordings import wording
from app.services.context import Context
from app.store import actions as action_store
from app.store import plans as plan_store
from app.store import questions as question_store
from app.store.database import Transaction

# What the user says of a question; the rest follows from what happens to it.
_ANSWER = ("answer", "way")
FIELDS = ("text", "asked_at", "asked_by", "comment", "actions", *_ANSWER)


class Questions:
    """A question is never deleted: each save appends its complete state, and the newest counts."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def listed(self, plan_id: int) -> list[Question]:
        """Every question of a plan by number, also answered and withdrawn ones."""
        with self._reading(plan_id) as connection:
            return question_store.all_of(connection, plan_id)

    def open(self, plan_id: int) -> list[Question]:
        """The questions that an answer is owed to, by number."""
        return [one for one in self.listed(plan_id) if one.is_open]

    def get(self, plan_id: int, number: int) -> Question:
        """One question as it stands now."""
        with self._reading(plan_id) as connection:
            return question_store.get(connection, plan_id, number)

    def history(self, plan_id: int, number: int | None = None) -> list[SavedQuestion]:
        """Every save of all questions, or of one, oldest first."""
        with self._reading(plan_id) as connection:
            return question_store.history(connection, plan_id, number)

    def ask(self, plan_id: int, values: Mapping[str, Any]) -> Question:
        """Writes a question down, with the next number; texts are read as in `change`."""
        wanted = _read(values)
        if wanted.get("asked_at") is None:
            raise _undated()
        with self._context.writing() as connection:
            plan_store.get(connection, plan_id)
            number = max((one.number for one in question_store.all_of(connection, plan_id)), default=0) + 1
            return self._append(connection, plan_id, Question(number, **{"text": "", **wanted}))

    def change(self, plan_id: int, number: int, values: Mapping[str, Any], seen: Question | None = None) -> Question:
        """Changes some of `FIELDS`; a comment, a moment, actions and the way may be given as texts.

        `seen` is the question that the user had before them: what somebody else changed since is a ConflictError, and
        for the answer an OvertakenError with both texts.
        An answer that is out stays as it was published.
        """
        with self._context.writing() as connection:
            return self._change(connection, plan_id, number, values, seen)

    def answer(
        self,
        plan_id: int,
        number: int,
        values: Mapping[str, Any],
        comment: int | None = None,
        at: Moment | None = None,
        seen: Question | None = None,
    ) -> Question:
        """As `change`; with a comment, also notes that the answer is out as that comment, all in one wish."""
        with self._context.writing() as connection:
            made = self._change(connection, plan_id, number, values, seen)
            if comment is None:
                return made
            return self._append(connection, plan_id, self._posted(made, comment, at), made)

    def answered(self, plan_id: int, number: int, comment: int | None, at: Moment | None = None) -> Question:
        """Notes that the answer is out as a comment of its own, by default as of now; a later note corrects it."""
        return self._turn(plan_id, number, lambda now: self._posted(now, comment, at))

    def withdraw(self, plan_id: int, number: int) -> Question:
        """Takes a question back that was entered by mistake; it stays in the history, and its number is used."""

        def taken(now: Question) -> Question:
            if now.is_answered:
                raise UserError("Question {number} was answered: an answered question stays.", number=number)
            return replace(now, withdrawn=True)

        return self._turn(plan_id, number, taken)

    def reopen(self, plan_id: int, number: int) -> Question:
        """Opens a question again that was withdrawn, or said to be answered in a comment, by mistake."""

        def opened(now: Question) -> Question:
            if now.answered_by_update is not None:
                raise UserError(
                    "Question {number} was answered in update {update}, which stays as it was published.",
                    number=number,
                    update=now.answered_by_update,
                )
            return replace(now, withdrawn=False, answered_comment=None, answered_at=None)

        return self._turn(plan_id, number, opened)

    def comment_text(self, plan_id: int, number: int) -> str:
        """The answer as a Bugzilla comment of its own, in Markdown."""
        from app.documents.bugzilla import answer  # few questions are answered this way

        with self._reading(plan_id) as connection:
            details = plan_store.get(connection, plan_id).details
            question = question_store.get(connection, plan_id, number)
        if not question.answer.strip():
            raise UserError("Question {number} has no answer yet: write it first.", number=number)
        return answer.text(question, wording(details.wording))

    @contextmanager
    def _reading(self, plan_id: int) -> Iterator[Transaction]:
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            yield connection

    def _change(
        self, connection: Transaction, plan_id: int, number: int, values: Mapping[str, Any], seen: Question | None
    ) -> Question:
        now = question_store.get(connection, plan_id, number)
        wanted = _read(values)
        if seen is not None:
            _refuse_overtaken(connection, plan_id, wanted, seen, now)
            wanted = own_changes(wanted, seen, now)
        if "asked_at" in wanted and wanted["asked_at"] is None:
            raise _undated()
        if now.is_answered and any(getattr(now, name) != wanted.get(name, getattr(now, name)) for name in _ANSWER):
            raise UserError("The answer to question {number} is out: answer again in a new question.", number=number)
        return self._append(connection, plan_id, replace(now, **wanted), now)

    def _posted(self, now: Question, comment: int | None, at: Moment | None) -> Question:
        if comment is None:
            raise UserError("Say as which comment the answer was posted: give its number, or its link.")
        if now.withdrawn:
            raise UserError("Question {number} was withdrawn: open it again first.", number=now.number)
        if now.answered_by_update is not None:
            raise UserError(
                "Question {number} was answered in update {update}.", number=now.number, update=now.answered_by_update
            )
        when = at or now.answered_at or exactly(self._context.now())
        return replace(now, way=Way.COMMENT, answered_comment=comment, answered_at=when)

    def _turn(self, plan_id: int, number: int, made: Callable[[Question], Question]) -> Question:
        with self._context.writing() as connection:
            now = question_store.get(connection, plan_id, number)
            return self._append(connection, plan_id, made(now), now)

    def _append(
        self, connection: Transaction, plan_id: int, question: Question, before: Question | None = None
    ) -> Question:
        """Appends a state; one that changes nothing appends nothing."""
        if question != before:
            moment = self._context.now()
            refuse_odd(question, moment)
            if before is None or question.actions != before.actions:
                _refuse_unknown(connection, plan_id, question.actions)
            question_store.append(connection, plan_id, question, self._context.author, moment)
        return question


def answers_for(connection: Transaction, plan: Plan) -> str:
    """The answers that the plan's next update carries, in the plan's words."""
    return answers_text(question_store.all_of(connection, plan.id), wording(plan.details.wording))


def mark_answered(connection: Transaction, update: IssuedUpdate) -> None:
    """Notes, in the transaction that issues an update, which questions it answers."""
    for one in question_store.all_of(connection, update.plan_id):
        if one.goes_out_next:
            out = replace(one, answered_by_update=update.number, answered_at=exactly(update.issued_at))
            question_store.append(connection, update.plan_id, out, update.author, update.issued_at)


def _refuse_overtaken(
    connection: Transaction, plan_id: int, wanted: Mapping[str, Any], seen: Question, now: Question
) -> None:
    """An OvertakenError where somebody else wrote another answer since this one was begun."""
    mine = wanted.get(ANSWER, seen.answer)
    conflict = Conflict(now.number, ANSWER, seen.answer, now.answer, mine)
    if mine != seen.answer and conflict.is_real:
        last = question_store.history(connection, plan_id, now.number)[-1]
        raise OvertakenError([replace(conflict, author=last.author, at=last.at)])


def _read(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as a question holds them; a UserError names the first that can't be read."""
    unknown = set(values) - set(FIELDS)
    if unknown:
        raise UserError("A question has no “{name}”: use one of {known}.", name=min(unknown), known=", ".join(FIELDS))
    return {name: _READ[name](value) if isinstance(value, str) else value for name, value in values.items()}


def _undated() -> UserError:
    return UserError("Say when the question was asked: it has to be answered within days of that.")


def _way(text: str) -> Way:
    known = {way.value: way for way in Way}
    if text not in known:
        raise UserError(
            "“{text}” is no way to answer: use {known}.", text=texts.line(text)[:80], known=either(list(known))
        )
    return known[text]


def _long(text: str) -> str:
    return texts.clean(text).text


_READ: Mapping[str, Callable[[str], Any]] = {
    "text": lambda text: _long(text).strip(), "answer": _long, "asked_by": texts.line, "asked_at": read_moment,
    "comment": read_comment, "actions": read_actions, "way": _way,
}  # fmt: skip


def _refuse_unknown(connection: Transaction, plan_id: int, wanted: Sequence[int]) -> None:
    known = {row.number for row in action_store.heads(connection, plan_id) if not row.state.discarded}
    missing = [number for number in wanted if number not in known]
    if missing:
        raise UserError(
            "This plan has no {numbers}: list its actions to see which there are.", numbers=numbers(missing)
        )
