"""What is let fail call by call: a save, an issue, an attachment, an export, a copy; with the states around each."""

import hashlib
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.services import files
from app.services.workspace import Workspace
from app.store.files import write_whole
from tests.torture.look import Seen, inspect, look
from tests.torture.story import Clock, opened, tell, whole

DATABASE, EXPORT, COPY, BROUGHT = "plans.remediary", "Late revocation.xlsx", "Copy.remediary", "Screenshot.png"
EARLIER, LATER = b"An earlier export, which is good. " * 900, b"A later export of the same name. " * 1_100


@dataclass(frozen=True, slots=True)
class Work:
    """Something that a user asks for in a folder, and what the folder holds before and after it."""

    name: str
    folder: Path
    do: Callable[[Workspace, Path], object]
    before: str
    after: str

    @property
    def stride(self) -> int:
        """Of how many calls one is let fail; those of a copy are all alike, page by page."""
        return 13 if self.name == "copy" else 1


def works(folder: Path) -> list[Work]:
    """Makes `folder/base` with a database, an earlier export and a file to attach, and tells what is done to it."""
    base = folder / "base"
    base.mkdir()
    clock, story = Clock(), whole(folder / "brought", rounds=1)
    with opened(base / DATABASE, clock, create=True) as workspace:
        for position in range(len(story)):
            tell(workspace, clock, story, position)
        draft = workspace.updates.draft(1, date(2026, 2, 1))
        published = files.published(draft.edition, workspace.updates.surroundings(draft.edition))
    (base / EXPORT).write_bytes(EARLIER)
    (base / COPY).write_bytes(EARLIER)
    (base / BROUGHT).write_bytes(b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(100_000))
    text = {"observations": "What was seen since."}
    found: dict[str, Callable[[Workspace, Path], object]] = {
        "save": lambda at, _: at.actions.edit(1, 1, text, "It is so"),
        "issue": lambda at, _: at.updates.record(draft, published, "Known to everybody"),
        "attach": lambda at, where: at.evidence.attach_file(1, 2, where / BROUGHT, "It was seen"),
        "export": lambda _, where: write_whole(where / EXPORT, LATER),
        "copy": lambda at, where: at.copy_to(where / COPY, replace=True),
    }
    return [_tried(folder, base, name, do) for name, do in found.items()]


def _tried(folder: Path, base: Path, name: str, do: Callable[[Workspace, Path], object]) -> Work:
    """Does it once undisturbed, to know what it comes to."""
    copy = folder / name
    shutil.copytree(base, copy)
    before = state(copy)
    with opened(copy / DATABASE, Clock()) as workspace:
        do(workspace, copy)
    after = state(copy)
    assert before != after, name
    return Work(name, base, do, before, after)


def state(folder: Path) -> str:
    """What a folder holds, as the program sees it; what begins with a question mark is neither before nor after."""
    return _state(look(folder / DATABASE), folder)


def state_seen_by(workspace: Workspace, folder: Path) -> str:
    """The same through a workspace that went on after something failed."""
    return _state(inspect(workspace), folder)


def _state(seen: Seen, folder: Path) -> str:
    written = (hashlib.sha256((folder / name).read_bytes()).hexdigest()[:12] for name in (EXPORT, COPY))
    return f"? {seen.wrong}" if seen.wrong else " ".join((seen.digest[:12], *written))
