"""Letting the disk write while more of a large file is still being made, so that less is waited for at its end."""

import os
import threading
from types import TracebackType
from typing import BinaryIO

_BYTES = 32 * 1024 * 1024


class EarlySync:
    """Syncs a file from time to time, in a thread; whoever writes tells how many bytes were added.

    The file still has to be synced at its end. An error is raised when the block ends, since the system tells it once.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._waiting = file, 0
        self._thread: threading.Thread | None = None
        self._errors: list[OSError] = []

    def added(self, count: int) -> None:
        """So many bytes more were written."""
        self._waiting += count
        if self._waiting < _BYTES or (self._thread is not None and self._thread.is_alive()):
            return
        self._waiting = 0
        self._thread = threading.Thread(target=self._sync, name="syncing early", daemon=True)
        self._thread.start()

    def _sync(self) -> None:
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            self._errors.append(error)

    def __enter__(self) -> "EarlySync":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _where: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._thread.join()
        if kind is None and self._errors:
            raise self._errors[0]
