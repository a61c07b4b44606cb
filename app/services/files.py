"""The files of an update: written once when it is issued, saved as copies at any later time."""

import hashlib
import os
import stat
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.documents import formats
from app.documents.compose import Surroundings, compose, edition_name
from app.documents.document import Document
from app.domain.errors import UserError
from app.domain.updates import Edition, FileFacts, PublishedFile
from app.store.files import write_whole

_MOST_BYTES = 50 * 1024 * 1024
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)


def published(edition: Edition, around: Surroundings) -> tuple[PublishedFile, ...]:
    """The files of an edition in every format, as the plan is published. Pure: fit for a worker thread."""
    issued = replace(edition, issued=True)
    document = compose(issued, around)
    return tuple(file for name in formats.FORMATS for file in _files(issued, document, name, ()))


def written(
    edition: Edition, format_name: str, around: Surroundings, usual_layout: str = "", look: str = ""
) -> list[PublishedFile]:
    """The file of an edition in a format, with its further parts. Pure: fit for a worker thread.

    One in another layout than usual, or in a `look` of its own, says so in its name.
    """
    unusual = edition.details.layout != (usual_layout or edition.details.layout)
    parts = [edition.details.layout] if unusual else []
    if around.earlier is not None:
        parts.append(f"since {edition_name(around.earlier)}")
    if look:
        parts.append(look)
    return _files(edition, compose(edition, around), format_name, parts)


def refuse_missing(folder: Path) -> None:
    """A UserError where there is no such folder, or none that we may look into."""
    try:
        exists = folder.is_dir()
    except OSError:
        exists = False
    if not exists:
        raise UserError("There is no folder {folder}: create it first, or choose another one.", folder=folder)


def save(file: PublishedFile, folder: Path) -> Path:
    """Writes a file under its own name into an existing folder, whole or not at all."""
    refuse_missing(folder)
    return write_whole(folder / file.facts.name, file.content)


def save_as(file: PublishedFile, path: Path) -> Path:
    """Writes a file under a name of the user's, whole or not at all."""
    return write_whole(path, file.content)


def _files(edition: Edition, document: Document, name: str, said: Sequence[str]) -> list[PublishedFile]:
    made = []
    for part, content in enumerate(formats.write_parts(document, name), 1):
        more = [f"part {part}"] if part > 1 else []
        file_name = formats.file_name(
            edition.details.title, name, document.edition, *said, *more, plan_id=edition.plan_id
        )
        kind = name if part == 1 else f"{name}-{part}"
        made.append(
            PublishedFile(FileFacts(kind, file_name, hashlib.sha256(content).hexdigest(), len(content)), content)
        )
    return made


def read_text(path: Path) -> str:
    """A UTF-8 file's text, its line ends untouched; anything else is a UserError."""
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("{path} is not UTF-8 text: save it as UTF-8 and try again.", path=path) from None


def read_bytes(path: Path, most: int = _MOST_BYTES) -> bytes:
    """An ordinary file's bytes; a UserError where there is none or it holds more than `most` bytes."""
    try:
        if path.is_dir():
            raise UserError("{path} is a folder: name a file.", path=path)
        if not path.is_file() and path.exists():
            raise UserError("{path} is no ordinary file: name a text file.", path=path)
        # Opened without waiting for a writer, should a pipe have taken its place meanwhile.
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | _AT_ONCE)) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise UserError("{path} is no ordinary file: name a text file.", path=path)
            content = file.read(most + 1)  # what it says of its size may be false a moment later
        if len(content) > most:
            raise UserError(
                "{path} is larger than {megabytes} MB: take only what is needed from it.",
                path=path,
                megabytes=most // 1024**2,
            )
        return content
    except FileNotFoundError:
        raise UserError("There is no file {path}: check the name.", path=path) from None
    except (OSError, ValueError, RuntimeError) as error:  # also a name that no file can have
        why = getattr(error, "strerror", None) or error
        raise UserError(
            "{path} can't be read ({why}): check the name and its permissions.", path=path, why=str(why)
        ) from None
