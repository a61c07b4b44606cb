"""Where an update was posted is noted, corrected by a further note, and never forgotten."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.workspace import Workspace

LINK = "https://bugzilla.example.org/show_bug.cgi?id=1000001#c"


def _notes(workspace: Workspace) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(workspace.path)) as connection:
        return connection.execute("SELECT id, comment, url, author FROM postings ORDER BY id").fetchall()


def _issue(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, date(2026, 1, 5))


def test_an_update_is_not_posted_until_that_is_said(workspace: Workspace, plan: Plan) -> None:
    _issue(workspace, plan)
    assert workspace.updates.issued(plan.id)[0].posting is None


def test_the_newest_note_counts_and_the_earlier_one_is_kept(workspace: Workspace, plan: Plan) -> None:
    _issue(workspace, plan)
    workspace.updates.post(plan.id, 1, 12, "")
    workspace.sign_as("Ben Example")
    made = workspace.updates.post(plan.id, 1, None, f"{LINK}13")
    assert made.posting is not None
    assert (made.posting.comment, made.posting.url, made.posting.author) == (13, f"{LINK}13", "Ben Example")
    assert workspace.updates.issued(plan.id) == [made]
    assert _notes(workspace) == [(1, 12, "", "Ada Example"), (2, 13, f"{LINK}13", "Ben Example")]


def test_the_same_note_twice_is_one(workspace: Workspace, plan: Plan) -> None:
    _issue(workspace, plan)
    first = workspace.updates.post(plan.id, 1, 12, "")
    assert workspace.updates.post(plan.id, 1, 12, "") == first
    assert len(_notes(workspace)) == 1


def test_each_update_has_a_note_of_its_own(workspace: Workspace, plan: Plan) -> None:
    _issue(workspace, plan)
    _issue(workspace, plan)
    workspace.updates.post(plan.id, 2, 20, "")
    workspace.updates.post(plan.id, 1, 10, "")
    postings = [update.posting for update in workspace.updates.issued(plan.id)]
    assert [posting and posting.comment for posting in postings] == [10, 20]


def test_what_was_never_issued_was_not_posted(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="never issued"):
        workspace.updates.post(plan.id, 1, 12, "")
    assert _notes(workspace) == []


@pytest.mark.parametrize("statement", ["UPDATE postings SET comment = 1", "DELETE FROM postings"])
def test_no_other_program_changes_a_note(workspace: Workspace, plan: Plan, statement: str) -> None:
    _issue(workspace, plan)
    workspace.updates.post(plan.id, 1, 12, "")
    with closing(sqlite3.connect(workspace.path)) as raw, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)
