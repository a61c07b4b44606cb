"""Backups of a database file: where they lie, how one is made and verified, and which may go."""

import contextlib
import errno
import hashlib
import os
import shutil
import time
from datetime import datetime
from functools import cache
from pathlib import Path

from platformdirs import user_data_path

from app import assets
from app.domain.backups import Backup, Reason, Rotation, name_of, read_name, read_rotation, superfluous
from app.domain.errors import UserError
from app.store import copies, files

# What else the disk needs while a copy of the file is made.
_ROOM_BESIDE = 16 * 1024 * 1024
# What stands there before it is upgraded or replaced is kept, whatever its history log says of it.
_TAKEN_AS_IT_IS = (Reason.UPGRADE, Reason.RESTORE)
_UNVERIFIED = "unverified"
_LEFTOVER_SECONDS = 24 * 3600


def folder_of(path: Path) -> Path:
    """Where backups of a database lie: beside it."""
    return path.with_name(f"{path.name}.backups")


def spare_folder_of(path: Path) -> Path:
    """Where they lie when nothing can be written beside it: in a folder of the user's."""
    key = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return user_data_path("remediary", appauthor=False) / "backups" / f"{path.stem}-{key}"


def listed(path: Path) -> list[Backup]:
    """The verified backups of a database, the newest first."""
    return [backup for backup in everything(path) if backup.is_verified]


def everything(path: Path) -> list[Backup]:
    """All backups of a database, also those that do not count, the newest first."""
    found = [backup for folder in (folder_of(path), spare_folder_of(path)) for backup in _in(folder)]
    return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)


def _in(folder: Path) -> list[Backup]:
    found = []
    with contextlib.suppress(OSError):  # there is none yet, or it can't be looked into
        for entry in os.scandir(folder):
            if entry.is_file(follow_symlinks=False):
                found.append(read_name(Path(entry.path), entry.stat(follow_symlinks=False).st_size))
    return [backup for backup in found if backup is not None]


def make(path: Path, reason: Reason, at: datetime, schema: int | None = None) -> Backup:
    """Copies a database, verifies the copy, and only then gives it its name.

    A UserError says why there is none. `schema` is the version that an upgrade begins with.
    """
    failure: OSError | None = None
    for folder in (folder_of(path), spare_folder_of(path)):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _sweep(folder)
            return _make_in(folder, path, reason, at, schema)
        except OSError as error:
            failure = failure or error
    assert failure is not None
    raise UserError(
        "No backup of {path} could be made ({why}): make room, or let its folder be written to.",
        path=path,
        why=str(failure.strerror),
    ) from failure


def _make_in(folder: Path, path: Path, reason: Reason, at: datetime, schema: int | None) -> Backup:
    needed = copies.needed_bytes(path)
    if shutil.disk_usage(folder).free < needed + _ROOM_BESIDE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))
    final = _free_name(folder, path, reason, at, schema)
    unfinished = final.with_name(f".{final.name}.{os.getpid()}.new")
    try:
        copies.copy_whole(path, unfinished)
        _refuse_damaged(unfinished, path)
        if reason not in _TAKEN_AS_IT_IS:
            _refuse_unverified(unfinished, path, final)
        files.publish(unfinished, final)
    finally:
        unfinished.unlink(missing_ok=True)
    made = read_name(final, final.stat().st_size)
    assert made is not None
    return made


def _refuse_unverified(copy: Path, path: Path, final: Path) -> None:
    """Keeps a copy that its history log does not agree with under a name that does not count, and says so."""
    if copies.head(copy) is None:
        return
    from app.store.verifying.database import verify  # not needed to start

    verdict = verify(copy)
    if verdict.holds:
        return
    for earlier in final.parent.glob(f"*.{_UNVERIFIED}{final.suffix}"):
        earlier.unlink()
    kept = final.with_name(f"{final.stem}.{_UNVERIFIED}{final.suffix}")
    files.publish(copy, kept)
    raise UserError(
        "The backup of {path} does not verify: {problem} It is kept as {name} and does not count; earlier ones stay.",
        path=path,
        problem=verdict.problems[0].sentence,
        name=kept.name,
    )


def _refuse_damaged(copy: Path, path: Path) -> None:
    try:
        copies.refuse_damaged(copy)
    except UserError as error:
        raise UserError(
            "{path} is damaged, so no backup of it was made: restore it from an earlier backup, or recover what can be"
            " read with “remediary recover”.",
            path=path,
        ) from error


def _free_name(folder: Path, path: Path, reason: Reason, at: datetime, schema: int | None) -> Path:
    count = 1
    while True:
        final = folder / name_of(path.stem, path.suffix, at, reason, schema, count)
        if not final.exists():
            return final
        count += 1


def _sweep(folder: Path) -> None:
    """Takes away what a program that was killed has left half done; what is younger than a day may yet be finished."""
    for path in folder.glob(".*.new"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFTOVER_SECONDS:
                path.unlink()


@cache
def rotation() -> Rotation:
    """How long backups are kept, from our data file."""
    return read_rotation(assets.table("backups.toml"))


def rotate(path: Path, now: datetime) -> list[Backup]:
    """Removes the backups that nothing keeps, in either folder, and returns them; what can't be removed stays."""
    gone = []
    for backup in superfluous(listed(path), now, rotation()):
        with contextlib.suppress(OSError):
            backup.path.unlink()
            gone.append(backup)
    return gone
