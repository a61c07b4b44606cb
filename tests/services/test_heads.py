"""Earlier heads are read from what was kept elsewhere, and compared with the log now."""

from datetime import date
from pathlib import Path

import pytest

from app.documents.archive import pack
from app.domain.errors import UserError
from app.domain.heads import head_line
from app.domain.ledger import GENESIS, Head
from app.domain.plans import Plan
from app.services.heads import compare, heads_of_file, heads_of_text
from app.services.workspace import Workspace

HEAD, OTHER = Head(57, "3f2a" * 16), Head(9, "0b" * 32)


def _zipped(texts: dict[str, str]) -> bytes:
    return pack({name: text.encode() for name, text in texts.items()})


@pytest.mark.parametrize("name", ["word", "excel", "pdf", "html", "markdown", "text"])
def test_the_files_of_an_issued_update_tell_its_head(
    workspace: Workspace, plan: Plan, tmp_path: Path, name: str
) -> None:
    workspace.plans.describe(plan.id, {"anchor": "yes"})
    made, _ = workspace.updates.issue(plan.id, date(2026, 1, 5))
    file = workspace.exports.file(plan.id, name, 1)
    path = tmp_path / file.facts.name
    path.write_bytes(file.content)
    workspace.actions.add(plan.id, {"action": "Write it down"})
    assert heads_of_file(path) == [made.head]
    (compared,) = compare(workspace.path, heads_of_file(path))
    assert compared.held == compared.told == made.head


def test_a_long_pdf_tells_its_head_as_well(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    for number in range(60):
        workspace.actions.add(plan.id, {"action": f"Do the thing {number}", "observations": "A long text. " * 20})
    made, _ = workspace.updates.issue(plan.id, date(2026, 1, 5))
    path = tmp_path / "plan.pdf"
    path.write_bytes(workspace.exports.file(plan.id, "pdf", 1).content)
    assert heads_of_file(path) == [made.head]


def test_an_archive_tells_every_head_in_its_texts(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(_zipped({"README.txt": f"Log entry 57, SHA-256 {HEAD.hash}\n", "b.md": head_line(OTHER)}))
    assert heads_of_file(path) == [HEAD, OTHER]


def test_a_comment_that_was_saved_in_another_encoding_tells_its_head_as_well(tmp_path: Path) -> None:
    path = tmp_path / "comment.txt"
    path.write_bytes(f"Vérifié\n{head_line(HEAD)}".encode("latin-1"))
    assert heads_of_file(path) == [HEAD]


def test_what_another_history_tells_is_not_held(workspace: Workspace, plan: Plan) -> None:
    head = workspace.ledger.head()
    found = compare(workspace.path, [HEAD, head, Head(0, GENESIS)])
    assert [one.held for one in found] == [None, head, Head(0, GENESIS)]


def test_a_hash_alone_is_compared_too() -> None:
    assert heads_of_text(f"the hash was {HEAD.hash}, they say") == [Head(0, HEAD.hash)]
    assert heads_of_text(f"{head_line(OTHER)}\n> {head_line(HEAD)}") == [HEAD, OTHER]


def test_what_tells_no_head_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no head of a history log in this text"):
        heads_of_text("Hello")
    for name, content in (
        ("notes.txt", b"Hello"), ("empty.zip", _zipped({"a.txt": "Hello"})), ("update.pdf", b"%PDF-1.4\xff\xfe"),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UserError, match=f"{name} tells no head of a history log"):
            heads_of_file(tmp_path / name)
    with pytest.raises(UserError, match="There is no file"):
        heads_of_file(tmp_path / "missing.txt")


def test_an_archive_that_leads_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    path.write_bytes(_zipped({"../README.txt": head_line(HEAD)}))
    with pytest.raises(UserError, match="leads out of its folder"):
        heads_of_file(path)
