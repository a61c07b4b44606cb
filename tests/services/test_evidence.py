"""Evidence is attached, replaced, withdrawn and read back; every earlier state stays readable with its bytes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import ConflictError, UserError
from app.domain.evidence import Kind
from app.domain.plans import Plan, PlanDetails
from app.services.workspace import Workspace

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 5000  # more than one piece


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A file to attach."""
    path = tmp_path / "report.pdf"
    path.write_bytes(PDF)
    return path


def _count(workspace: Workspace, table: str) -> int:
    with closing(sqlite3.connect(workspace.path)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_file_is_attached_with_all_that_is_known_of_it(workspace: Workspace, plan: Plan, report: Path) -> None:
    made = workspace.evidence.attach_file(plan.id, 1, report, " that the list is whole ")
    assert (made.label, made.kind, made.action, made.revision) == ("E1", Kind.FILE, 1, None)
    assert (made.name, made.type, made.size) == ("report.pdf", "application/pdf", len(PDF))
    assert (made.proves, made.author, made.ordinal) == ("that the list is whole", "Ada Example", 1)
    assert workspace.evidence.get(plan.id, 1) == made
    assert workspace.evidence.of_plan(plan.id) == workspace.evidence.of_action(plan.id, 1) == [made]
    assert workspace.evidence.of_action(plan.id, 2) == []
    pieces = list(workspace.evidence.pieces(plan.id, 1))
    assert b"".join(pieces) == PDF
    assert [len(piece) for piece in pieces] == [1024**2, len(PDF) - 1024**2]


def test_links_and_notes_and_pictures_are_attached(workspace: Workspace, plan: Plan) -> None:
    link = workspace.evidence.attach_link(plan.id, 2, " https://example.org/run/7 ", "that it ran")
    note = workspace.evidence.attach_note(plan.id, 2, "Seen by\r\nthe team", revision=1)
    shot = workspace.evidence.attach_bytes(plan.id, 3, "screen.png", b"\x89PNG\r\n\x1a\n....")
    assert (link.name, link.text, link.kind) == ("https://example.org/run/7", "https://example.org/run/7", Kind.LINK)
    assert (note.name, note.text, note.revision) == ("Seen by", "Seen by\nthe team", 1)
    assert (shot.name, shot.type) == ("screen.png", "image/png")
    assert workspace.evidence.counts(plan.id) == {2: 2, 3: 1}
    assert workspace.evidence.without(plan.id) == (1,)
    assert workspace.evidence.of_plan(plan.id) == [link, note, shot]


def test_another_file_takes_the_place_of_one_that_stays_readable(
    workspace: Workspace, plan: Plan, report: Path, tmp_path: Path
) -> None:
    first = workspace.evidence.attach_file(plan.id, 1, report, "the first half")
    report.write_bytes(b"now a text")
    made = workspace.evidence.replace_file(plan.id, 1, report, {"name": "whole.txt"}, first)
    assert (made.ordinal, made.name, made.type, made.proves) == (2, "whole.txt", "text/plain", "the first half")
    assert workspace.evidence.history(plan.id, 1) == [first, made]
    assert b"".join(workspace.evidence.pieces(plan.id, 1, 1)) == PDF
    saved = workspace.evidence.save_as(plan.id, 1, tmp_path / "out.txt")
    assert saved.read_bytes() == b"now a text"


def test_what_is_withdrawn_says_why_and_can_be_brought_back(workspace: Workspace, plan: Plan) -> None:
    workspace.evidence.attach_note(plan.id, 1, "Done", "all of it")
    gone = workspace.evidence.withdraw(plan.id, 1, "Of another plan")
    assert (gone.withdrawn, gone.reason, gone.proves) == (True, "Of another plan", "all of it")
    assert workspace.evidence.get(plan.id, 1) == gone
    assert workspace.evidence.without(plan.id) == (1, 2, 3)
    with pytest.raises(UserError, match="bring it back first"):
        workspace.evidence.change(plan.id, 1, {"proves": "x"})
    back = workspace.evidence.bring_back(plan.id, 1)
    assert (back.withdrawn, back.reason, back.proves, back.ordinal) == (False, "", "all of it", 3)


def test_a_change_that_somebody_else_overtook_is_refused(workspace: Workspace, plan: Plan) -> None:
    seen = workspace.evidence.attach_note(plan.id, 1, "Done")
    made = workspace.evidence.change(plan.id, 1, {"proves": "half", "action": 2, "revision": 1}, seen)
    assert (made.action, made.revision, made.proves) == (2, 1, "half")
    with pytest.raises(ConflictError, match="changed by somebody else"):
        workspace.evidence.change(plan.id, 1, {"proves": "all"}, seen)
    assert workspace.evidence.change(plan.id, 1, {"proves": "half"}, made) == made  # nothing changed, nothing saved
    assert _count(workspace, "evidence") == 2


def test_the_same_file_is_stored_once(workspace: Workspace, plan: Plan, report: Path) -> None:
    other = workspace.plans.create(PlanDetails("Another"))
    workspace.actions.add(other.id, {"action": "Look"})
    assert workspace.evidence.attach_file(plan.id, 1, report).number == 1
    assert workspace.evidence.attach_file(plan.id, 2, report).number == 2
    assert workspace.evidence.attach_file(other.id, 1, report).number == 1
    assert (_count(workspace, "evidence"), _count(workspace, "contents"), _count(workspace, "content_pieces")) == (
        3,
        1,
        2,
    )


def test_the_check_counts_what_is_attached_and_stands(workspace: Workspace, plan: Plan) -> None:
    workspace.plans.describe(plan.id, {"evidence": "yes"})

    def missing() -> list[tuple[int, ...]]:
        found = workspace.checks.look(workspace.updates.draft(plan.id))
        return [one.numbers for one in found if one.check.name == "done-without-evidence"]

    assert missing() == [(1,)]
    workspace.evidence.attach_link(plan.id, 1, "mailto:team@example.org")
    assert missing() == []
    workspace.evidence.withdraw(plan.id, 1, "Nobody answers there")
    assert missing() == [(1,)]
