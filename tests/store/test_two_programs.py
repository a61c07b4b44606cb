"""Two programs that save into one file at the same time lose nothing, and tell each other's conflicts."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.plans import PlanDetails
from app.services.workspace import Workspace

_WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.domain.errors import ConflictError, UserError
from app.services.workspace import Workspace
path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Workspace.open(path, name) as workspace:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(count):
        while True:
            seen = workspace.actions.get(1, 1)
            try:
                workspace.actions.edit(1, 1, {"owner": f"{name} {number}"}, "", seen)
                print(f"saved {number}", flush=True)
                break
            except ConflictError:
                print("conflict", flush=True)
            except UserError as error:
                assert "being written" in str(error), error
                print("busy", flush=True)
"""
COUNT = 40


@pytest.fixture
def path(tmp_path: Path, open_workspace: Callable[..., Workspace]) -> Path:
    """A file with one action."""
    workspace = open_workspace(tmp_path / "plan.remediary", create=True)
    plan = workspace.plans.create(PlanDetails("Late revocation"))
    workspace.actions.add(plan.id, {"action": "Step"})
    workspace.close()
    return workspace.path


def test_two_programs_that_save_at_once_lose_nothing(path: Path, open_workspace: Callable[..., Workspace]) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), name, str(COUNT)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for name in ("Ada", "Grace")
    ]  # fmt: skip
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    told = []
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        out, err = writer.communicate(timeout=120)
        assert writer.returncode == 0, err
        told.append(out.split("\n"))
    workspace = open_workspace(path)
    owners = [revision.state.owner for revision in workspace.actions.history(1)][1:]
    for name, lines in zip(("Ada", "Grace"), told, strict=True):
        assert [line for line in lines if line.startswith("saved")] == [f"saved {number}" for number in range(COUNT)]
        assert [owner for owner in owners if owner.startswith(name)] == [f"{name} {number}" for number in range(COUNT)]
    assert len(owners) == 2 * COUNT
    assert workspace.ledger.verify().problems == ()
