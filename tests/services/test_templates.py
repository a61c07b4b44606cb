"""Templates of a plan: chosen from a file, kept with the database, frozen with each update."""

import hashlib
import io
from datetime import date
from pathlib import Path

import docx
import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.exports import Wanted
from app.services.templates import read_template, save_template
from app.services.workspace import Workspace
from tests.documents.letterheads import letterhead

MARCH = date(2026, 3, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "letter.docx"
    path.write_bytes(letterhead())
    return path


def _header(content: bytes) -> str:
    return str(docx.Document(io.BytesIO(content)).sections[0].header.paragraphs[0].text)


def test_a_plan_is_published_with_ours_until_another_is_chosen(workspace: Workspace, plan: Plan, path: Path) -> None:
    assert workspace.templates.used(plan.id).name == ""
    used = workspace.templates.use(plan.id, path)
    assert (used.name, used.sha256) == ("letter.docx", hashlib.sha256(path.read_bytes()).hexdigest())
    assert workspace.templates.used(plan.id) == used
    assert "Late revocation" in _header(workspace.exports.file(plan.id, "word").content)
    workspace.templates.drop(plan.id)
    assert workspace.templates.used(plan.id).sha256 == ""
    assert _header(workspace.exports.file(plan.id, "word").content) == ""


def test_an_update_keeps_the_template_that_it_was_published_with(workspace: Workspace, plan: Plan, path: Path) -> None:
    workspace.templates.use(plan.id, path)
    path.unlink()
    workspace.updates.issue(plan.id, MARCH)
    workspace.templates.drop(plan.id)
    workspace.updates.issue(plan.id, MARCH)
    again = [workspace.exports.file(plan.id, "word", number, Wanted({"layout": "full"})) for number in (1, 2)]
    assert ["Late revocation" in _header(file.content) for file in again] == [True, False]
    redline = workspace.exports.file(plan.id, "word", 2, Wanted(against=1))
    assert _header(redline.content) == ""


def test_the_one_in_use_can_be_saved_to_start_another_one_from(
    workspace: Workspace, plan: Plan, path: Path, tmp_path: Path
) -> None:
    own = save_template(workspace.templates.content(plan.id), tmp_path / "own.docx")
    workspace.templates.use(plan.id, own)
    ours = workspace.exports.file(plan.id, "word").content
    workspace.templates.drop(plan.id)
    assert docx.Document(io.BytesIO(ours)).paragraphs[0].text == "Late revocation"
    workspace.templates.use(plan.id, path)
    assert save_template(workspace.templates.content(plan.id), tmp_path / "back.docx").read_bytes() == path.read_bytes()


def test_a_file_can_be_put_into_a_template_this_once(workspace: Workspace, plan: Plan, path: Path) -> None:
    workspace.updates.issue(plan.id, MARCH)
    file = workspace.exports.file(plan.id, "word", 1, Wanted(template=read_template(path)))
    assert file.facts.name == "late-revocation-update-1-letter.docx"
    assert "Late revocation" in _header(file.content)
    assert workspace.templates.used(plan.id).name == ""
    with pytest.raises(UserError, match="Only a Word document is made from a template"):
        workspace.exports.file(plan.id, "excel", 1, Wanted(template=read_template(path)))


def test_what_is_no_template_is_refused_and_nothing_changes(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.docx"
    for content, reason in ((letterhead(table=False), r"lacks \{\{table\}\}"), (b"x", "no Word document")):
        wrong.write_bytes(content)
        with pytest.raises(UserError, match=reason):
            workspace.templates.use(plan.id, wrong)
    with pytest.raises(UserError, match="There is no file"):
        workspace.templates.use(plan.id, tmp_path / "missing.docx")
    assert workspace.plans.get(plan.id) == plan


def test_a_plan_can_not_name_a_template_that_is_not_kept(workspace: Workspace, plan: Plan, path: Path) -> None:
    with pytest.raises(UserError, match="There is no such template in this file"):
        workspace.plans.describe(plan.id, {"template": "0" * 64})
    used = workspace.templates.use(plan.id, path)
    workspace.templates.drop(plan.id)
    assert workspace.plans.describe(plan.id, {"template": used.sha256}).details.template == used.sha256
