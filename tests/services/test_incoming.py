"""Files are read piece by piece; what is none, or changes meanwhile, leaves nothing behind."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import StoppedError, UserError
from app.domain.evidence import MOST_BYTES
from app.domain.plans import Plan
from app.services.incoming import MOST_FILES
from app.services.workspace import Workspace

MIB = 1024**2
NEEDS_UNIX = pytest.mark.skipif(os.name == "nt", reason="links and pipes of Unix")


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """A file of three pieces and a bit."""
    path = tmp_path / "big.bin"
    path.write_bytes(os.urandom(3 * MIB + 17))
    return path


@pytest.fixture
def refused(workspace: Workspace, plan: Plan) -> Callable[..., str]:
    """Attaches a file, and returns why that failed; nothing may be left of it."""

    def attach(path: Path, **more: object) -> str:
        before = workspace.ledger.head()
        with pytest.raises(UserError) as caught:
            workspace.evidence.attach_file(plan.id, 1, path, **more)  # type: ignore[arg-type]
        assert workspace.ledger.head() == before
        assert workspace.evidence.of_plan(plan.id) == []
        return str(caught.value)

    return attach


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(min_size=1, max_size=5000), more=st.sampled_from([0, MIB - 1, MIB, 2 * MIB]))
def test_any_content_comes_back_as_it_was(workspace: Workspace, plan: Plan, content: bytes, more: int) -> None:
    whole = content + bytes(more)
    made = workspace.evidence.attach_bytes(plan.id, 1, "a", whole)
    pieces = list(workspace.evidence.pieces(plan.id, made.number))
    assert b"".join(pieces) == whole
    assert {len(piece) for piece in pieces[:-1]} <= {MIB}
    assert made.size == len(whole)


def test_progress_counts_each_byte_twice_and_ends_at_all_of_them(workspace: Workspace, plan: Plan, big: Path) -> None:
    told: list[tuple[int, int]] = []
    small = big.with_name("small.txt")
    small.write_bytes(b"small")
    paths = [big, small]
    workspace.evidence.attach_files(plan.id, 1, paths, progress=lambda done, total: told.append((done, total)))
    total = 2 * (big.stat().st_size + 5)
    assert {all_of for _, all_of in told} == {total}
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert told[-1] == (total, total)


@pytest.mark.parametrize("pieces", [0, 1, 4, 6])
def test_attaching_can_be_stopped_at_any_piece(refused: Callable[..., str], big: Path, pieces: int) -> None:
    seen: list[int] = []

    def cancelled() -> bool:
        seen.append(1)
        return len(seen) > pieces

    assert refused(big, cancelled=cancelled) == "Attaching was stopped, nothing was saved."
    assert len(seen) == pieces + 1


def test_being_stopped_is_told_apart_from_a_mistake(workspace: Workspace, plan: Plan, big: Path) -> None:
    with pytest.raises(StoppedError):
        workspace.evidence.attach_file(plan.id, 1, big, cancelled=lambda: True)


@pytest.mark.parametrize("change", ["same size", "longer", "shorter", "empty"])
def test_a_file_that_changes_while_it_is_read_is_refused(refused: Callable[..., str], big: Path, change: str) -> None:
    size = big.stat().st_size

    def progress(done: int, _total: int) -> None:
        if done == size + MIB:  # it was hashed, and its first piece is kept
            with big.open("r+b") as file:
                if change == "same size":
                    file.seek(2 * MIB)
                    file.write(b"other")
                else:
                    file.truncate({"longer": size + 1, "shorter": size - 1, "empty": 0}[change])

    assert "changed while it was read" in refused(big, progress=progress)


def test_all_files_are_attached_or_none(workspace: Workspace, plan: Plan, big: Path) -> None:
    before = workspace.ledger.head()
    with pytest.raises(UserError, match="There is no file"):
        workspace.evidence.attach_files(plan.id, 1, [big, big.with_name("missing")])
    with pytest.raises(UserError, match="At most 200 files"):
        workspace.evidence.attach_files(plan.id, 1, [big] * (MOST_FILES + 1))
    assert workspace.ledger.head() == before


def test_what_is_too_large_is_refused_before_it_is_read(refused: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "huge.bin"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert "huge.bin is larger than 2 GB" in refused(path, progress=lambda *_: pytest.fail("it was read"))


def test_what_can_not_be_attached_there_is_refused_before_it_is_read(
    workspace: Workspace, plan: Plan, big: Path
) -> None:
    def attach(action: int, revision: int | None = None) -> None:
        workspace.evidence.attach_file(plan.id, action, big, revision=revision, cancelled=lambda: pytest.fail("read"))

    def replace(number: int) -> None:
        workspace.evidence.replace_file(plan.id, number, big, cancelled=lambda: pytest.fail("read"))

    with pytest.raises(UserError, match="There is no action #9"):
        attach(9)
    with pytest.raises(UserError, match="Action #1 has no revision 2"):
        attach(1, 2)
    with pytest.raises(UserError, match="There is no evidence E1"):
        replace(1)
    workspace.evidence.attach_note(plan.id, 1, "Seen")
    with pytest.raises(UserError, match="E1 is no file"):
        replace(1)
    added = workspace.actions.add(plan.id, {"action": "By mistake"})
    workspace.actions.undo(added, "By mistake")
    with pytest.raises(UserError, match="Action #4 was taken back"):
        attach(4)


def test_what_is_no_file_is_refused(refused: Callable[..., str], tmp_path: Path, workspace: Workspace) -> None:
    (tmp_path / "empty").touch()
    assert "empty is empty" in refused(tmp_path / "empty")
    assert "is a folder" in refused(tmp_path)
    assert "There is no file" in refused(tmp_path / "missing")
    assert "can't be read" in refused(tmp_path / ("x" * 300))
    assert "can't be read" in refused(Path("a\x00b"))
    assert "is the open database itself" in refused(workspace.path)


@NEEDS_UNIX
def test_links_lead_to_files_and_to_nothing_else(
    refused: Callable[..., str], tmp_path: Path, workspace: Workspace, plan: Plan, big: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, target in (("a", tmp_path / "pipe"), ("b", "/dev/zero"), ("c", workspace.path), ("d", tmp_path / "d")):
        (tmp_path / name).symlink_to(target)
    assert "is no ordinary file" in refused(tmp_path / "pipe")
    assert "is no ordinary file" in refused(tmp_path / "a")
    assert "is no ordinary file" in refused(tmp_path / "b")
    assert "is the open database itself" in refused(tmp_path / "c")
    assert "can't be read" in refused(tmp_path / "d")
    (tmp_path / "link.bin").symlink_to(big)
    made = workspace.evidence.attach_file(plan.id, 1, tmp_path / "link.bin")
    assert (made.name, made.size) == ("link.bin", big.stat().st_size)


@NEEDS_UNIX
def test_a_file_that_may_not_be_read_is_refused(refused: Callable[..., str], big: Path) -> None:
    big.chmod(0)
    if os.access(big, os.R_OK):
        pytest.skip("root may read everything")
    assert "can't be read (Permission denied)" in refused(big)
