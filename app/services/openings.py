"""A copy of a kept file for another program: of few kinds, looked into first, with a safe name, and only to be read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.domain.file_names import safe_name
from app.domain.openings import OpenKind, Program, kind_to_open, refuse_active
from app.intake.archives import Archive, open_archive

__all__ = ["Opening", "Program", "copy_to_open", "look_at"]

_READ_ONLY = 0o400


@dataclass(frozen=True, slots=True)
class Opening:
    """A file that may be opened: under which name, and by which kind of program."""

    name: str
    kind: OpenKind


def look_at(name: str, pieces: Iterator[bytes]) -> Opening:
    """What would happen to a file of this name and content; a UserError where it isn't opened."""
    safe = safe_name(name)
    return Opening(safe, kind_to_open(safe, next(pieces, b"")))


def copy_to_open(opening: Opening, save: Callable[[Path], object], folder: Path) -> Path:
    """Has a copy saved into an empty folder, looks into it, and makes it read-only; a UserError leaves none behind."""
    path = folder / opening.name
    save(path)
    try:
        if opening.kind.is_archive:
            with open_archive(path, opening.name) as archive:
                refuse_active(opening.name, archive.names, _relations(archive))
        path.chmod(_READ_ONLY)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _relations(archive: Archive) -> Iterator[bytes]:
    for name in archive.names:
        if name.lower().endswith(".rels"):
            yield b"".join(islice(archive.pieces(name), 2))  # more is refused for its size
