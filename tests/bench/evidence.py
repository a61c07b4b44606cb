"""500 MB of evidence inside the database against the same files in a folder beside it: kept, read, copied, saved by."""

import hashlib
import os
import random
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from app.services.workspace import Workspace
from app.store.schema import PIECE_BYTES
from tests.bench.measure import medians, report, timed
from tests.bench.plans import build
from tests.memory import forget_most, most_megabytes

# 500 MB in all.
_MEGABYTES = (*(100,) * 4, *(10,) * 9, *(1,) * 10)
_ROUNDS, _READS, _SAVES = 2, 3, 15
# A folder holds nothing together, and is faster for it; why we pay for it is told in app/store/contents.py.
_KEPT, _READ, _COPIED, _SAVED = 4.0, 3.0, 3.0, 1.25
_turns = count()


def run(folder: Path) -> None:
    """Prints each ratio, and how much memory keeping 500 MB took."""
    files = _files(folder / "files")
    forget_most()
    before = most_megabytes()
    workspace = _report_keeping(folder, files)
    print(f"{'memory that keeping 500 MB added':44} {most_megabytes() - before:6} MB")
    _report_reading(folder, workspace)
    _report_copying(folder, workspace)
    _report_saving(folder, workspace)
    workspace.close()


def _files(folder: Path) -> list[Path]:
    folder.mkdir()
    made, dice = [], random.Random(6)
    for number, megabytes in enumerate(_MEGABYTES, 1):
        path = folder / f"evidence-{number}.bin"
        with path.open("wb") as file:
            for _ in range(megabytes):
                file.write(dice.randbytes(1024**2))
        made.append(path)
    return made


def _report_keeping(folder: Path, files: list[Path]) -> Workspace:
    opened: list[Workspace] = []

    def inside() -> float:
        for one in opened:
            one.close()
            one.path.unlink()
        opened[:] = [build(folder / f"inside-{next(_turns)}.remediary", 10, 10)]
        return timed(lambda: [opened[0].evidence.attach_file(1, 1, path) for path in files])

    def beside() -> float:
        companion = folder / "companion"
        shutil.rmtree(companion, ignore_errors=True)
        companion.mkdir()
        return timed(lambda: [_keep_beside(path, companion) for path in files])

    found = medians({"ours": inside, "bare": beside}, _ROUNDS)
    report("keeping 500 MB of evidence", found["ours"], found["bare"], _KEPT, "hashed into a folder, fsync, rename")
    return opened[0]


def _keep_beside(path: Path, companion: Path) -> None:
    """What a folder of files under their hashes needs, so that a crash leaves each of them whole."""
    digest = hashlib.sha256()
    unfinished = companion / "unfinished"
    with unfinished.open("wb") as file:
        for piece in _pieces(path):
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(companion / digest.hexdigest())
    _sync(companion)


def _report_reading(folder: Path, workspace: Workspace) -> None:
    numbers = [one.number for one in workspace.evidence.of_plan(1)]

    def inside() -> None:
        for number in numbers:
            for _piece in workspace.evidence.pieces(1, number):
                pass

    def beside() -> None:
        for path in (folder / "companion").iterdir():
            digest = hashlib.sha256()
            for piece in _pieces(path):
                digest.update(piece)
            assert digest.hexdigest() == path.name

    found = medians({"ours": lambda: timed(inside), "bare": lambda: timed(beside)}, _READS)
    report("reading it back", found["ours"], found["bare"], _READ, "the files of a folder, hashed")


def _report_copying(folder: Path, workspace: Workspace) -> None:
    def inside() -> None:
        workspace.copy_to(folder / "copy.remediary", replace=True)

    def beside() -> None:
        target = folder / "copied"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for path in (folder / "companion").iterdir():
            shutil.copyfile(path, target / path.name)
            with (target / path.name).open("rb") as file:
                os.fsync(file.fileno())
        _sync(target)

    found = medians({"ours": lambda: timed(inside), "bare": lambda: timed(beside)}, _READS)
    report("a backup of it", found["ours"], found["bare"], _COPIED, "the files of a folder, copied and on disk")


def _report_saving(folder: Path, workspace: Workspace) -> None:
    bare = build(folder / "bare.remediary", 10, 10)

    def save(opened: Workspace) -> None:
        opened.actions.edit(1, 1, {"owner": f"Team {next(_turns)}"})

    found = medians({"ours": lambda: timed(lambda: save(workspace)), "bare": lambda: timed(lambda: save(bare))}, _SAVES)
    report("a save beside 500 MB", found["ours"], found["bare"], _SAVED, "the same in a file without evidence")
    bare.close()


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb", buffering=0) as file:
        while piece := file.read(PIECE_BYTES):
            yield piece


def _sync(folder: Path) -> None:
    number = os.open(folder, os.O_RDONLY)
    os.fsync(number)
    os.close(number)
