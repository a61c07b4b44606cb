"""A plan with everything that a package can hold, and packages of it."""

import tempfile
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain.plans import Plan, PlanDetails
from app.services.workspace import Workspace

HOSTILE = '=HYPERLINK("http://x.example")\n~~~~\nrm -rf /\n\u2028<b>é 日本 {{n}}'
SECRET = "names of patients"


@dataclass(frozen=True, slots=True)
class Packed:
    """A file with such plans, a package of its second one, that one's id, and what time it is then."""

    database: Path
    archive: Path
    plan_id: int
    now: datetime


def fill(workspace: Workspace) -> Plan:
    """Two plans; the second one, which is packed, has updates, evidence of every kind, and a changed date."""
    other = workspace.plans.create(PlanDetails("Business of others"))
    workspace.actions.add(other.id, {"action": "What nobody else may read"})
    details = PlanDetails("Late revocation", organisation="Example CA", reference="1000001", anchor="yes")
    plan = workspace.plans.create(details)
    workspace.actions.add(plan.id, {"action": "Restore the host list", "status": "done", "completed": "2025-12-19"})
    workspace.actions.add(plan.id, {"action": HOSTILE, "status": "ongoing", "due": "by June 30th, 2026"})
    workspace.evidence.attach_bytes(plan.id, 1, "../minutes of the\u202efdp.pdf", b"%PDF-1.4 minutes\n", "It happened")
    workspace.updates.issue(plan.id, date(2026, 1, 6))
    workspace.actions.edit(plan.id, 2, {"due": "by July 30th, 2026"}, "Late tender")
    workspace.evidence.attach_bytes(plan.id, 2, f"{SECRET}.txt", SECRET.encode(), "@SUM(1)")
    workspace.evidence.attach_link(plan.id, 2, "https://example.com/report", "Seen by the auditor")
    workspace.evidence.attach_note(plan.id, 1, "Told by phone", "+1")
    with tempfile.TemporaryDirectory() as folder:
        corrected = Path(folder, "minutes.pdf")
        corrected.write_bytes(b"%PDF-1.4 corrected\n")
        workspace.evidence.replace_file(plan.id, 1, corrected)
    workspace.actions.edit(other.id, 1, {"owner": "Somebody"})
    workspace.updates.issue(plan.id, date(2026, 1, 13))
    return plan


def unpack(archive: Path, folder: Path) -> Path:
    """The package in a folder."""
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return folder
