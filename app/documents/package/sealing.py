"""An archive inside an encrypted one, which hides the names as well. Nothing unencrypted ever reaches the disk."""

import io
from collections.abc import Callable
from datetime import datetime
from typing import IO, Any

from app.domain.packages import SEALED

_BITS = 256


class Rehearsal(io.RawIOBase):
    """Takes an archive and keeps nothing of it but what is written a second time: the headers with the final sizes."""

    def __init__(self) -> None:
        self.place, self.end, self.patches = 0, 0, dict[int, bytes]()

    def seekable(self) -> bool:
        """An archive goes back to its headers."""
        return True

    def writable(self) -> bool:
        """This is written only."""
        return True

    def tell(self) -> int:
        """Where the next bytes go."""
        return self.place

    def seek(self, offset: int, whence: int = 0) -> int:
        """Goes to a place that was written, or to the end."""
        self.place = offset + (0, self.place, self.end)[whence]
        return self.place

    def write(self, data: Any) -> int:
        """Counts bytes, and keeps those that replace earlier ones."""
        if self.place < self.end:
            self.patches[self.place] = bytes(data)
        self.place += len(data)
        self.end = max(self.end, self.place)
        return len(data)


class Performance(Rehearsal):
    """Passes on the same archive in one go, with the headers as they were in the end."""

    def __init__(self, rehearsed: Rehearsal, target: IO[bytes]) -> None:
        super().__init__()
        self._finals, self._target, self._expected = rehearsed.patches, target, rehearsed.end

    def write(self, data: Any) -> int:
        """Passes on what comes next; what replaces earlier bytes has been passed on already."""
        if self.place == self.end:
            self._target.write(self._finals.get(self.place, data))
        return super().write(data)

    @property
    def is_faithful(self) -> bool:
        """True where all came as it did at the rehearsal."""
        return self.patches == self._finals and self.end == self._expected


def seal(target: IO[bytes], passphrase: str, at: datetime, write: Callable[[IO[bytes]], None]) -> None:
    """Writes what `write` writes, which is called twice, as an AES-256 encrypted archive (WinZip's AE-2)."""
    import pyzipper  # only encrypted packages need it

    rehearsal = Rehearsal()
    write(rehearsal)  # type: ignore[arg-type]
    with pyzipper.AESZipFile(target, "w", pyzipper.ZIP_STORED, encryption=pyzipper.WZ_AES) as outer:
        outer.setpassword(passphrase.encode("utf-8"))
        outer.encryption_kwargs = {"nbits": _BITS}
        info = outer.zipinfo_cls(SEALED, at.timetuple()[:6])
        info.file_size = rehearsal.end
        with outer.open(info, "w", force_zip64=rehearsal.end > 1 << 30) as member:
            performance = Performance(rehearsal, member)
            write(performance)  # type: ignore[arg-type]
    if not performance.is_faithful:
        raise RuntimeError("The package changed between its rehearsal and its performance.")
