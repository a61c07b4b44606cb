"""Locks that end with the process that holds them, however it ends, and that no reused process number can fake."""

import contextlib
import os
import sys
from pathlib import Path

_FAR_AWAY = 0x7FFF_0000

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR_AWAY, os.SEEK_SET)  # what is locked there can't be read by others
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        # Unlike lockf, this also keeps two windows of one process apart.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A file that nobody else can lock until this is given back."""

    def __init__(self, path: Path, mode: int = 0o600) -> None:
        """An OSError where somebody who lives holds it, or where the disk knows no locks."""
        self._path = path
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, mode)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise

    def write(self, content: bytes) -> None:
        """Replaces what its file holds, which others can read."""
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.ftruncate(self._handle, 0)
        os.write(self._handle, content)

    def release(self, *, remove: bool) -> None:
        """Gives the lock back, and takes its file away where nobody will ask for it again."""
        os.close(self._handle)
        if remove:
            with contextlib.suppress(OSError):  # on Windows, somebody is just looking whether we live
                self._path.unlink(missing_ok=True)
