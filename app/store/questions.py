"""Reading and appending what reviewers asked: each save is a question's complete state."""

from datetime import datetime

from sqlalchemy import Connection, Row, Select, func, select

from app.domain.errors import UserError
from app.domain.moments import Moment, read_moment
from app.domain.questions import Question, SavedQuestion, Way
from app.domain.revisions import read_time, time_text
from app.store import ledger
from app.store.schema import questions, updates


def append(connection: Connection, plan_id: int, question: Question, author: str, at: datetime) -> None:
    """Adds a state of a question; every earlier one stays."""
    of_question = (questions.c.plan_id == plan_id) & (questions.c.number == question.number)
    ordinal = select(func.coalesce(func.max(questions.c.ordinal), 0) + 1).where(of_question)
    update = select(updates.c.id).where(
        updates.c.plan_id == plan_id, updates.c.number == (question.answered_by_update or 0)
    )
    values = {
        "plan_id": plan_id, "number": question.number, "ordinal": connection.execute(ordinal).scalar_one(),
        "comment": question.comment, "asked_by": question.asked_by, "asked_at": str(question.asked_at),
        "text": question.text, "actions": " ".join(map(str, question.actions)), "answer": question.answer,
        "way": question.way.value, "answered_by_update": connection.execute(update).scalar_one_or_none(),
        "answered_comment": question.answered_comment, "answered_at": str(question.answered_at or ""),
        "withdrawn": int(question.withdrawn), "at": time_text(at), "author": author,
    }  # fmt: skip
    ledger.insert(connection, questions, plan_id, values)


def all_of(connection: Connection, plan_id: int) -> list[Question]:
    """Every question of a plan as it stands now, by number."""
    found = {one.question.number: one.question for one in history(connection, plan_id)}
    return [found[number] for number in sorted(found)]


def get(connection: Connection, plan_id: int, number: int) -> Question:
    """One question; a UserError where that number was never given."""
    saved = history(connection, plan_id, number)
    if not saved:
        raise UserError("There is no question {number} in this plan: list them to see which there are.", number=number)
    return saved[-1].question


def history(connection: Connection, plan_id: int, number: int | None = None) -> list[SavedQuestion]:
    """Every save of a plan's questions, or of one of them, oldest first."""
    query: Select[tuple[object, ...]] = (
        select(questions, updates.c.number.label("update_number"))
        .outerjoin(updates, updates.c.id == questions.c.answered_by_update)
        .where(questions.c.plan_id == plan_id)
        .order_by(questions.c.id)
    )
    if number is not None:
        query = query.where(questions.c.number == number)
    return [_saved(row) for row in connection.execute(query).all()]


def _saved(row: Row[tuple[object, ...]]) -> SavedQuestion:
    question = Question(
        row.number, row.text, _moment(row.asked_at), row.asked_by, row.comment,
        tuple(map(int, row.actions.split())), row.answer, Way(row.way), row.update_number, row.answered_comment,
        read_moment(row.answered_at), bool(row.withdrawn),
    )  # fmt: skip
    return SavedQuestion(question, row.ordinal, read_time(row.at), row.author)


def _moment(text: str) -> Moment:
    found = read_moment(text)
    assert found is not None  # every question says when it was asked
    return found
