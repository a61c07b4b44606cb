"""Opening an auditor's package from outside, sealed or not, within bounds."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain import texts
from app.domain.archives import Limits
from app.domain.errors import UserError
from app.domain.packages import SEALED
from app.intake.archives import Archive, open_archive

# Evidence may be large: far more than any file of an update.
LIMITS = Limits(unpacked=64 * 1024**3)
_LOCAL, _HEAD, _ENCRYPTED = b"PK\x03\x04", 30, 1


def is_package(path: Path) -> bool:
    """True for what begins as a zip archive; a database never does."""
    return _head(path).startswith(_LOCAL)


def is_sealed(path: Path) -> bool:
    """True where a passphrase is needed."""
    head = _head(path)
    return head.startswith(_LOCAL) and bool(int.from_bytes(head[6:8], "little") & _ENCRYPTED)


@contextmanager
def open_package(path: Path, passphrase: str = "") -> Iterator[Archive]:
    """The archive with the package's files; what was sealed lies in a file without a name meanwhile."""
    name = texts.line(path.name)
    if not is_sealed(path):
        with open_archive(path, name, limits=LIMITS) as archive:
            yield archive
        return
    if not passphrase:
        raise UserError("{archive} is sealed: give the passphrase that it was sealed with.", archive=name)
    with open_archive(path, name, limits=LIMITS, password=passphrase.encode("utf-8")) as outer:
        if outer.names != (SEALED,):
            raise UserError("{archive} is sealed, and holds no package of ours.", archive=name)
        with tempfile.TemporaryFile() as inner:
            try:
                for piece in outer.pieces(SEALED):
                    inner.write(piece)
                inner.flush()
            except OSError as error:
                raise UserError(
                    "{archive} can't be unsealed ({why}): make room in the folder for temporary files.",
                    archive=name,
                    why=str(error.strerror),
                ) from error
            with open_archive(inner, name, limits=LIMITS) as archive:
                archive.around = outer
                yield archive


def _head(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
