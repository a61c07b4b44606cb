"""Plans that go out as files, are edited by people who know nothing of this program, and come back."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import docx
import openpyxl

from app.domain.dates import WrittenDate
from app.domain.plans import PlanDetails
from app.services.exports import Wanted
from app.services.imports import Decisions, look, reading_of
from app.services.readings import Reading
from app.services.workspace import Workspace

LAYOUTS = ("classic", "ccadb", "full")
SUFFIXES = {"excel": "xlsx", "word": "docx", "markdown": "md", "html": "html", "text": "txt"}
_PARAGRAPHS = "First line.\n\nSecond paragraph:\n- one\n- two"
_ACTIONS: tuple[Mapping[str, str], ...] = (
    {
        "action": "Return to the former patch procedure.", "status": "done", "completed": "2026-01-02",
        "owner": "Infrastructure", "kind": "mitigate", "root_causes": "RC1: hosts were taken out by hand",
        "evaluation": "Every patch has a signed record.", "observations": _PARAGRAPHS,
    },
    {"action": "Automate patching of all hosts", "due": "June 2026", "owner": "Infrastructure", "kind": "prevent"},
    {"action": "Contract a supplier", "status": "ongoing", "due": "by June 30th, 2026", "observations": "Three asked."},
    {"action": "Add a recovery site", "status": "delayed", "due": "2026-03-15", "kind": "detect"},
    {"action": "Train the team"},
    {"action": "Buy a second clock", "status": "cancelled", "observations": "-"},
)  # fmt: skip


def fill(workspace: Workspace) -> int:
    """A plan with every status and several kinds of dates; gives its id."""
    plan = workspace.plans.create(PlanDetails("Late revocation", organisation="Example Trust"))
    for fields in _ACTIONS:
        workspace.actions.add(plan.id, fields)
    return plan.id


@dataclass(frozen=True, slots=True)
class Came:
    """What a file asks for: changed fields as texts by action, the texts of new actions, and what it lacks."""

    changed: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    new: tuple[str, ...] = ()
    missing: tuple[int, ...] = ()
    uncertain: int = 0


NOTHING = Came()


def exported(workspace: Workspace, format_name: str, layout: str, **choices: str) -> bytes:
    """The draft of the only plan as a file."""
    return workspace.exports.file(1, format_name, None, Wanted({"layout": layout, **choices})).content


@lru_cache(maxsize=8)
def _read(content: bytes, name: str) -> Reading:
    """Nothing but the bytes and the name says what is read, and each reading starts a process."""
    return reading_of(look(content, name), name)


def came(workspace: Workspace, content: bytes, name: str, plan_id: int = 1) -> Came:
    """What bringing a file in would do to a plan, by default the only one."""
    asked = workspace.imports.review(plan_id, _read(content, name))
    changed = {
        one.base.number: {field: _plain(getattr(one.comes, field)) for field in one.differences}
        for one in asked.rows
        if one.base is not None and one.differences
    }
    new = tuple(one.comes.action for one in asked.rows if one.base is None)
    return Came(changed, new, tuple(row.number for row in asked.missing), len(asked.uncertain))


def _plain(value: Any) -> Any:
    return value.text if isinstance(value, WrittenDate) else getattr(value, "value", value)


def take(workspace: Workspace, content: bytes, name: str) -> None:
    """Accepts all that a file asks for."""
    reading = _read(content, name)
    asked = workspace.imports.review(1, reading)
    workspace.imports.save(1, reading, workspace.imports.decided(1, asked, Decisions()))


def came_for_good(workspace: Workspace, content: bytes, name: str) -> Came:
    """What a file asks for, of which nothing is left once all of it was accepted."""
    found = came(workspace, content, name)
    take(workspace, content, name)
    again = came(workspace, content, name)
    assert (again.changed, again.new) == ({}, ())
    return found


def edited_book(content: bytes, edit: Callable[[Any], None]) -> bytes:
    """A workbook after somebody edited its first sheet."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    edit(book.worksheets[0])
    return saved(book)


def edited_document(content: bytes, edit: Callable[[Any], None]) -> bytes:
    """A Word document after somebody edited its first table."""
    document = docx.Document(io.BytesIO(content))
    edit(document.tables[0])
    return saved(document)


def saved(file: Any) -> bytes:
    """A workbook's or document's bytes."""
    target = io.BytesIO()
    file.save(target)
    return target.getvalue()
