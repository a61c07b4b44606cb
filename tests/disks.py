"""Disks that are full or can't be written, for real: small file systems where they may be mounted, limits elsewhere."""

import contextlib
import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _mount(*words: str) -> None:
    try:
        done = subprocess.run(["mount", *words], capture_output=True, check=False)
    except OSError as error:
        pytest.skip(f"there is no mount here ({error.strerror}); the same is tested by a limit and by permissions")
    if done.returncode:
        pytest.skip("nothing may be mounted here; the same is tested by a limit and by permissions")


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of this size, mounted in an empty folder."""
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def read_only_disk(folder: Path) -> Iterator[Path]:
    """The folder as a disk that nobody can write, not even root."""
    _mount("--bind", str(folder), str(folder))
    try:
        _mount("-o", "remount,bind,ro", str(folder))
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def fill(folder: Path, leave: int = 0) -> Iterator[None]:
    """No more than so many bytes are free meanwhile."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    os.truncate(filler, max(0, filler.stat().st_size - leave))
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def no_longer_files(size: int) -> Iterator[None]:
    """No file of this process grows beyond this size meanwhile, as on a disk with a quota."""
    earlier = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, earlier[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, earlier)
