"""Commands about reviewers' questions."""

from argparse import Namespace
from typing import Any

from app.cli import present
from app.domain import texts
from app.domain.errors import UserError
from app.domain.moments import Moment, read_moment
from app.domain.questions import Question, SavedQuestion, in_order, read_comment
from app.domain.revisions import people_time, time_text
from app.services.workspace import Workspace


def list_questions(workspace: Workspace, arguments: Namespace) -> None:
    """Prints every question with its answer, or one answer as a comment."""
    plan = workspace.plans.find(arguments.plan)
    if arguments.answer_text is not None:
        said = workspace.questions.comment_text(plan.id, arguments.answer_text)
        return present.print_json({"text": said}) if arguments.json else print(said, end="")
    if arguments.history:
        return _print_history(workspace.questions.history(plan.id), arguments)
    found = in_order(workspace.questions.listed(plan.id))
    if arguments.json:
        return present.print_json([question_json(one) for one in found])
    for one in found:
        print("\n".join(_lines(one)))
    return None


def _print_history(saved: list[SavedQuestion], arguments: Namespace) -> None:
    if arguments.json:
        return present.print_json(
            [
                {"save": one.ordinal, "time": time_text(one.at), "author": one.author, **question_json(one.question)}
                for one in saved
            ]
        )
    for one in saved:
        print(f"{people_time(one.at)}, {one.author}, save {one.ordinal}:")
        print("\n".join(_lines(one.question)))
    return None


def ask(workspace: Workspace, arguments: Namespace) -> None:
    """Writes a question down."""
    plan = workspace.plans.find(arguments.plan)
    values = {
        "comment": arguments.comment, "asked_by": arguments.by, "asked_at": arguments.at, "text": arguments.text,
        "actions": tuple(sorted(set(arguments.action))),
    }  # fmt: skip
    _show(workspace.questions.ask(plan.id, values), arguments, "Question {number} is written down.")


def answer(workspace: Workspace, arguments: Namespace) -> None:
    """Writes an answer, and notes that it is out where a comment is named."""
    plan = workspace.plans.find(arguments.plan)
    comment = read_comment(arguments.comment or "")
    at = read_moment(arguments.at or "")
    given = {"answer": arguments.text, "way": arguments.way}
    values = {name: value for name, value in given.items() if value is not None}
    if comment is None and at is not None:
        raise UserError("--at says since when an answer is out: give its --comment, too.")
    if comment is not None and arguments.way == "next-update":
        raise UserError("An answer goes out in the next update or as a comment: give --in or --comment.")
    if comment is None and not values:
        raise UserError("Say what to answer with --text, or as which comment it was posted with --comment.")
    made = workspace.questions.answer(plan.id, arguments.question, values, comment, at)
    _show(made, arguments, "Question {number} is answered." if made.is_answered else "The answer is kept.")


def withdraw(workspace: Workspace, arguments: Namespace) -> None:
    """Takes a question back, or opens it again."""
    plan = workspace.plans.find(arguments.plan)
    questions, number = workspace.questions, arguments.question
    made = questions.reopen(plan.id, number) if arguments.undo else questions.withdraw(plan.id, number)
    _show(made, arguments, "Question {number} is open again." if arguments.undo else "Question {number} is withdrawn.")


def question_json(question: Question) -> dict[str, Any]:
    """A question with its answer; a moment is a day where the hour is not known."""
    return {
        "number": question.number,
        "state": _state(question),
        "comment": question.comment,
        "by": question.asked_by,
        "at": str(question.asked_at),
        "text": question.text,
        "actions": list(question.actions),
        "answer": question.answer,
        "in": question.way.value,
        "answered_in_update": question.answered_by_update,
        "answered_in_comment": question.answered_comment,
        "answered_at": _when(question.answered_at),
    }


def _when(moment: Moment | None) -> str | None:
    return str(moment) if moment is not None else None


def _state(question: Question) -> str:
    return "withdrawn" if question.withdrawn else "answered" if question.is_answered else "open"


def _show(question: Question, arguments: Namespace, sentence: str) -> None:
    if arguments.json:
        present.print_json(question_json(question))
    else:
        print(sentence.format(number=question.number))


def _lines(question: Question) -> list[str]:
    """A question for a terminal: where it stands, who asked, and the texts, indented."""
    where = [f"comment {question.comment}"] if question.comment is not None else []
    who = [question.asked_by] if question.asked_by else []
    about = [f"about {texts.numbers(list(question.actions))}"] if question.actions else []
    facts = ", ".join([*where, *who, str(question.asked_at), *about])
    lines = [f"Question {question.number}, {_state(question)} ({facts})", *_indented("", question.text)]
    if question.answer.strip():
        lines += _indented("Answer: ", question.answer)
    return [*lines, *_way_lines(question)]


def _indented(label: str, text: str) -> list[str]:
    return [f"    {line}".rstrip() for line in f"{label}{text.strip()}".split("\n")]


def _way_lines(question: Question) -> list[str]:
    if question.answered_by_update is not None:
        return [f"    Answered in update {question.answered_by_update}."]
    if question.answered_comment is not None:
        return [f"    Answered in comment {question.answered_comment}."]
    return ["    The answer goes out in the next update."] if question.goes_out_next else []
