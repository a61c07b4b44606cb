"""Reading a zip archive from outside: looked at before anything is read of it, and bounded while it is."""

import os
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from app.domain import archives, texts
from app.domain.archives import Limits
from app.domain.errors import UserError
from app.intake.archive_gaps import bytes_outside, unlike_their_headers

_PIECE = 1024 * 1024
_USUAL = Limits()
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
# The list of members ends an archive; an entry has 46 bytes, a name, and a little more (APPNOTE.TXT 6.3.10, 4.3).
_END, _END_SIZE, _MOST_COMMENT, _MOST_OF_ENTRY = b"PK\x05\x06", 22, 65_535, 1_024
_LOCATOR, _LOCATOR_SIZE, _END_64_SIZE = b"PK\x06\x07", 20, 56


class Archive:
    """An archive whose list is in order. What is read of it is counted in all."""

    def __init__(self, opened: Any, name: str, size: int, limits: Limits, *, encrypted: bool) -> None:
        """`opened` is a ZipFile, or what is used like one."""
        self._opened, self._name = opened, name
        members = opened.infolist()
        archives.refuse_unsafe(name, members, size, limits, encrypted=encrypted)
        self._members = {member.filename: member for member in members if not member.is_dir()}
        self._left = archives.most_unpacked(size, limits)
        self.around: Archive | None = None  # the encrypted one that it came out of

    @property
    def outside(self) -> int:
        """How many bytes belong to none of its files, or to those of the archive around it."""
        around = self.around.outside if self.around is not None else 0
        try:
            return around + bytes_outside(self._opened.fp, self._opened.infolist(), self._opened.start_dir)
        except _broken() as error:
            raise _damaged(self._name, error) from error

    @property
    def odd(self) -> tuple[str, ...]:
        """Folders with nothing in them, and files whose own header is not as the list: others see them otherwise."""
        around = self.around.odd if self.around is not None else ()
        members = self._opened.infolist()
        empty = archives.empty_folders(one.filename for one in members)
        try:
            return (*around, *empty, *unlike_their_headers(self._opened.fp, members))
        except _broken() as error:
            raise _damaged(self._name, error) from error

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its files, in the archive's order; folders have none."""
        return tuple(self._members)

    def size(self, name: str) -> int:
        """How many bytes a file is said to have."""
        return int(self._members[name].file_size)

    def pieces(self, name: str) -> Iterator[bytes]:
        """A file's bytes in pieces of at most 1 MiB; a UserError where they are not what the archive says of them."""
        try:
            with self._opened.open(self._members[name]) as member:
                while piece := member.read(min(_PIECE, self._left + 1)):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise archives.refusal_of_size(self._name)
                    yield piece
        except _broken() as error:
            raise _damaged(self._name, error) from error

    def read(self, name: str) -> bytes:
        """A whole file, for what is known to be small."""
        return b"".join(self.pieces(name))


@contextmanager
def open_archive(
    source: Path | IO[bytes], name: str = "", *, limits: Limits = _USUAL, password: bytes | None = None
) -> Iterator[Archive]:
    """Opens a zip file by its path or as a stream; `name` is what sentences call it.

    With a password, members that are encrypted with AES are read as well. A UserError says what is wrong.
    """
    name = texts.line(name or str(getattr(source, "name", source)))
    with _stream(source, name) as stream:
        size = stream.seek(0, os.SEEK_END)
        if _size_of_list(stream, size) > limits.members * _MOST_OF_ENTRY:
            archives.refuse_unsafe(name, [zipfile.ZipInfo()] * (limits.members + 1), size, limits)
        try:
            opened = _opened(stream, password)
        except _broken() as error:
            raise _damaged(name, error) from error
        with opened:
            yield Archive(opened, name, size, limits, encrypted=password is not None)


@contextmanager
def _stream(source: Path | IO[bytes], name: str) -> Iterator[IO[bytes]]:
    if not isinstance(source, Path):
        yield source
        return
    if source.exists() and not source.is_file():
        raise UserError("{archive} is no ordinary file: name a zip file.", archive=name)
    try:
        file = source.open("rb")
    except OSError as error:
        raise UserError(
            "{archive} can't be read ({why}): check the name and its permissions.", archive=name, why=_why(error)
        ) from None
    with file:
        yield file


def _opened(stream: IO[bytes], password: bytes | None) -> Any:
    if password is None:
        return zipfile.ZipFile(stream)
    from pyzipper import AESZipFile  # only what is encrypted needs it

    opened = AESZipFile(stream)
    opened.setpassword(password)
    return opened


def _size_of_list(stream: IO[bytes], size: int) -> int:
    """How many bytes the list of members takes, which are all held in memory once the archive is opened."""
    start = max(0, size - _END_SIZE - _MOST_COMMENT - _LOCATOR_SIZE - _END_64_SIZE)
    stream.seek(start)
    tail = stream.read()
    stream.seek(0)
    end = tail.rfind(_END)
    if end < 0:
        return 0  # no archive, which is told when it is opened
    said = int.from_bytes(tail[end + 12 : end + 16], "little")
    locator = end - _LOCATOR_SIZE
    if locator >= _END_64_SIZE and tail[locator : locator + 4] == _LOCATOR:
        record = tail[locator - _END_64_SIZE : locator]
        said = max(said if said != 0xFFFFFFFF else 0, int.from_bytes(record[40:48], "little"))
    return said


def _broken() -> tuple[type[BaseException], ...]:
    """What is raised where an archive is damaged; the library for encrypted ones has an error of its own."""
    other = sys.modules.get("pyzipper")
    return (*_BROKEN, other.BadZipFile) if other is not None else _BROKEN


def _damaged(name: str, error: BaseException) -> UserError:
    if isinstance(error, RuntimeError) and "password" in str(error):
        return UserError("This is not the password of {archive}: ask whoever packed it.", archive=name)
    return UserError("{archive} is no zip file, or is damaged ({why}): get it anew.", archive=name, why=_why(error))


def _why(error: BaseException) -> str:
    return texts.line(str(getattr(error, "strerror", None) or error))[:200]
