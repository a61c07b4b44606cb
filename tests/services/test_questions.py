"""Questions are written down, answered in an update or a comment of their own, and never forgotten."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from app.domain.conflicts import OvertakenError
from app.domain.errors import ConflictError, UserError
from app.domain.moments import on_day, read_moment
from app.domain.plans import Plan, PlanDetails
from app.domain.publishing import FORMAT_NAMES
from app.domain.questions import Question, Way
from app.services.exports import Wanted
from app.services.workspace import Workspace

DAY = date(2026, 1, 5)
ASKED = {"comment": "12", "asked_by": "Ann Example", "asked_at": "2026-01-02", "text": "Why so late?", "actions": "2"}
REPLY = "In reply to comment 12 (Ann Example, 2026-01-02):\nBecause."


def _ask(workspace: Workspace, plan: Plan, **more: object) -> Question:
    return workspace.questions.ask(plan.id, {**ASKED, **more})


def _states(workspace: Workspace) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(workspace.path)) as connection:
        columns = "number, ordinal, answer, way, answered_by_update, answered_comment, withdrawn, author"
        return connection.execute(f"SELECT {columns} FROM questions ORDER BY id").fetchall()


def test_a_question_is_kept_as_it_was_asked(workspace: Workspace, plan: Plan) -> None:
    made = _ask(workspace, plan, text="  Why\r\nso late?\n", asked_at="2026-01-02 09:30")
    assert made == Question(1, "Why\nso late?", made.asked_at, "Ann Example", 12, (2,))
    assert str(made.asked_at) == "2026-01-02T09:30:00.000Z"
    assert workspace.questions.get(plan.id, 1) == made
    assert workspace.questions.open(plan.id) == workspace.questions.listed(plan.id) == [made]


def test_each_plan_counts_its_own_questions(workspace: Workspace, plan: Plan) -> None:
    other = workspace.plans.create(PlanDetails("Another"))
    assert [_ask(workspace, plan).number, _ask(workspace, plan).number] == [1, 2]
    assert _ask(workspace, other, actions="").number == 1
    assert [one.number for one in workspace.questions.listed(plan.id)] == [1, 2]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"text": " "}, "needs a text"),
        ({"asked_at": ""}, "Say when the question was asked"),
        ({"asked_at": "soon"}, "neither a day nor a moment"),
        ({"asked_at": "2026-02-02"}, "asked after today"),
        ({"comment": "x"}, "names no comment"),
        ({"actions": "2, 9"}, "This plan has no #9"),
        ({"number": 4}, "A question has no “number”"),
        ({"way": "mail"}, "no way to answer"),
    ],
)
def test_what_can_not_be_kept_is_refused(
    workspace: Workspace, plan: Plan, values: dict[str, object], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        _ask(workspace, plan, **values)
    assert _states(workspace) == []


def test_each_save_adds_a_state_and_the_newest_counts(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan)
    workspace.sign_as("Ben Example")
    changed = workspace.questions.change(plan.id, 1, {"answer": "Because.", "comment": "13", "way": "comment"})
    assert (changed.answer, changed.comment, changed.way) == ("Because.", 13, Way.COMMENT)
    workspace.questions.change(plan.id, 1, {"answer": "Because."})
    history = workspace.questions.history(plan.id, 1)
    assert [(one.ordinal, one.author, one.question.comment) for one in history] == [
        (1, "Ada Example", 12), (2, "Ben Example", 13)
    ]  # fmt: skip
    assert history[0].at < history[1].at
    assert workspace.questions.history(plan.id) == history


@pytest.mark.parametrize("statement", ["UPDATE questions SET answer = ''", "DELETE FROM questions"])
def test_no_other_program_changes_what_was_kept(workspace: Workspace, plan: Plan, statement: str) -> None:
    _ask(workspace, plan)
    with closing(sqlite3.connect(workspace.path)) as raw, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)


def test_what_somebody_else_changed_is_not_overwritten(workspace: Workspace, plan: Plan) -> None:
    seen = _ask(workspace, plan)
    workspace.questions.change(plan.id, 1, {"answer": "Theirs."})
    with pytest.raises(OvertakenError, match="Theirs") as caught:
        workspace.questions.change(plan.id, 1, {"answer": "Mine.", "asked_by": "Ann Example"}, seen)
    (conflict,) = caught.value.conflicts
    assert (conflict.number, conflict.field, conflict.before, conflict.theirs, conflict.mine, conflict.author) == (
        1, "answer", "", "Theirs.", "Mine.", "Ada Example",
    )  # fmt: skip
    workspace.questions.change(plan.id, 1, {"text": "Theirs?"})
    with pytest.raises(ConflictError, match=r"Theirs\?"):
        workspace.questions.change(plan.id, 1, {"text": "Mine?"}, seen)
    both = workspace.questions.change(plan.id, 1, {"answer": "", "asked_by": "Cy Example"}, seen)
    assert (both.answer, both.asked_by) == ("Theirs.", "Cy Example")


def test_an_answer_in_a_comment_of_its_own_stops_the_wait_when_it_is_out(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan)
    workspace.questions.answer(plan.id, 1, {"answer": "Because.", "way": "comment"})
    assert [one.number for one in workspace.questions.open(plan.id)] == [1]
    out = workspace.questions.answered(plan.id, 1, 14, on_day(DAY))
    assert (out.is_open, out.answered_comment, out.answered_at) == (False, 14, on_day(DAY))
    assert workspace.questions.open(plan.id) == []
    corrected = workspace.questions.answered(plan.id, 1, 15)
    assert (corrected.answered_comment, corrected.answered_at) == (15, on_day(DAY))


def test_the_answer_and_its_comment_are_one_wish(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan)
    with pytest.raises(UserError, match="older than the question"):
        workspace.questions.answer(plan.id, 1, {"answer": "Because."}, 14, read_moment("2026-01-01"))
    assert len(_states(workspace)) == 1
    out = workspace.questions.answer(plan.id, 1, {"answer": "Because."}, 14)
    assert (out.way, out.answered_comment, out.answer) == (Way.COMMENT, 14, "Because.")
    assert out.answered_at is not None
    assert not out.answered_at.is_day


def test_what_is_out_stays_as_it_was_published(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan)
    workspace.questions.answer(plan.id, 1, {"answer": "Because."}, 14)
    with pytest.raises(UserError, match="The answer to question 1 is out"):
        workspace.questions.change(plan.id, 1, {"answer": "Otherwise."})
    assert workspace.questions.change(plan.id, 1, {"actions": "1, 3", "answer": "Because."}).actions == (1, 3)


def test_a_question_that_was_entered_by_mistake_is_withdrawn_and_can_come_back(
    workspace: Workspace, plan: Plan
) -> None:
    _ask(workspace, plan, answer="Because.")
    assert workspace.questions.withdraw(plan.id, 1).withdrawn
    assert workspace.questions.open(plan.id) == []
    assert workspace.updates.draft(plan.id).edition.answers == ""
    with pytest.raises(UserError, match="was withdrawn"):
        workspace.questions.answered(plan.id, 1, 14)
    assert _ask(workspace, plan).number == 2
    assert workspace.questions.reopen(plan.id, 1).is_open
    assert len(workspace.questions.history(plan.id, 1)) == 3


def test_a_comment_that_was_named_by_mistake_is_taken_back(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan)
    workspace.questions.answered(plan.id, 1, 14)
    with pytest.raises(UserError, match="an answered question stays"):
        workspace.questions.withdraw(plan.id, 1)
    opened = workspace.questions.reopen(plan.id, 1)
    assert (opened.is_open, opened.answered_comment, opened.answered_at) == (True, None, None)


def test_the_draft_carries_the_answers_and_the_update_marks_their_questions(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan, answer="Because.")
    _ask(workspace, plan, comment="13", way="comment", answer="Elsewhere.")
    _ask(workspace, plan, comment="14")
    assert workspace.updates.draft(plan.id).edition.answers == REPLY
    update, _ = workspace.updates.issue(plan.id, DAY)
    assert (update.answers, workspace.updates.edition(plan.id, 1).answers) == (REPLY, REPLY)
    first = workspace.questions.get(plan.id, 1)
    assert (first.answered_by_update, first.is_open) == (1, False)
    assert first.answered_at is not None
    assert first.answered_at.earliest == update.issued_at
    assert [one.number for one in workspace.questions.open(plan.id)] == [2, 3]
    assert workspace.updates.draft(plan.id).edition.answers == ""
    assert _states(workspace)[-1] == (1, 2, "Because.", "next-update", 1, None, 0, "Ada Example")


def test_what_an_update_answered_can_not_be_opened_or_posted_otherwise(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan, answer="Because.")
    workspace.updates.issue(plan.id, DAY)
    for turn in (
        lambda: workspace.questions.reopen(plan.id, 1),
        lambda: workspace.questions.answered(plan.id, 1, 14),
    ):
        with pytest.raises(UserError, match="answered in update 1"):
            turn()


def test_an_answer_that_changed_while_the_files_were_written_is_a_conflict(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan, answer="Because.")
    draft = workspace.updates.draft(plan.id, DAY)
    workspace.questions.change(plan.id, 1, {"answer": "Otherwise."})
    with pytest.raises(ConflictError, match="plan changed while"):
        workspace.updates.record(draft, [])
    assert workspace.updates.issued(plan.id) == []
    assert workspace.questions.get(plan.id, 1).is_open


def test_an_issued_update_can_be_written_again_with_the_same_answers_for_ever(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan, answer="Because of comment 5.")
    workspace.updates.issue(plan.id, DAY)
    before = {name: workspace.exports.files(plan.id, name, 1, Wanted()) for name in FORMAT_NAMES}
    workspace.questions.change(plan.id, 1, {"asked_by": "Somebody else", "comment": "99"})
    workspace.plans.describe(plan.id, {"wording": "ccadb"})
    _ask(workspace, plan, answer="Another.")
    assert {name: workspace.exports.files(plan.id, name, 1, Wanted()) for name in FORMAT_NAMES} == before
    (comment,) = workspace.exports.files(plan.id, "markdown", 1, Wanted({"layout": "full"}))
    text = comment.content.decode("utf-8")
    assert "In reply to comment 12 (Ann Example, 2026-01-02):\nBecause of comment `5`.\n\n|" in text


def test_an_answer_that_lost_a_character_is_pointed_out(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan, answer="A\x00B")
    assert any("An answer holds “\ufffd”" in str(doubt) for doubt in workspace.updates.draft(plan.id).doubts)


def test_an_answer_of_its_own_is_a_comment_in_markdown(workspace: Workspace, plan: Plan) -> None:
    _ask(workspace, plan)
    with pytest.raises(UserError, match="has no answer yet"):
        workspace.questions.comment_text(plan.id, 1)
    workspace.questions.change(plan.id, 1, {"answer": "See *comment 5*.\n\n# not a heading"})
    assert workspace.questions.comment_text(plan.id, 1) == (
        "In reply to comment 12 (Ann Example, 2026-01-02):\nSee \\*comment `5`\\*.\n\n\\# not a heading\n"
    )


def test_what_is_not_there_is_said(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="no question 4"):
        workspace.questions.get(plan.id, 4)
    for ask in (workspace.questions.listed, workspace.questions.open, workspace.questions.history):
        with pytest.raises(UserError, match="no plan 7"):
            ask(7)
