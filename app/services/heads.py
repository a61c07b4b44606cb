"""Earlier heads of a log, read from what was kept elsewhere, and compared with the log now."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.documents.package.checking.reading import LINES
from app.domain.errors import UserError
from app.domain.heads import head_in, heads_in
from app.domain.ledger import Head
from app.intake.archives import Archive, open_archive
from app.intake.pdf_pages import draw_page
from app.services.files import read_bytes
from app.services.package_checks import head_of, is_package, is_sealed
from app.store.heads import heads_of

# What of an archive may tell a head: the README of a package, the properties of an Office file.
_PDF, _LEAST_WIDTH = b"%PDF-", 50
_SUFFIXES = (".txt", ".md", ".html", ".xml")
_MOST_OF_FILE, _MOST_IN_ALL = 4 * 1024 * 1024, 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Compared:
    """An earlier head, and the entry of the log now that it is; None where the log never had it."""

    told: Head
    held: Head | None


def heads_of_text(text: str) -> list[Head]:
    """The heads that a comment or a mail tells, the newest first, or a hash alone; a UserError where there is none."""
    alone = head_in(text)
    found = heads_in(text) or ([alone] if alone else [])
    if not found:
        raise UserError(
            "There is no head of a history log in this text: paste the line “History log: entry …, SHA-256 …”, or the"
            " hash of 64 digits."
        )
    return found


def heads_of_file(path: Path, passphrase: str = "") -> list[Head]:
    """The heads that a file tells: a package, a Word, Excel or PDF file, a web page or a text; a UserError where none.

    A package has the one head that its own log comes to; a sealed one needs its passphrase.
    """
    if _has_log(path):
        return [head_of(path, passphrase)]
    found = {head for text in _texts(path) for head in heads_in(text)}
    if not found:
        raise UserError(
            "{name} tells no head of a history log: choose a package, or a file of an issued update.", name=path.name
        )
    return sorted(found, key=lambda head: (-head.n, head.hash))


def compare(database: Path, heads: Sequence[Head]) -> tuple[Compared, ...]:
    """Whether the history up to each head is a part of a file's history now: only as true as its log, so verify it."""
    with heads_of(database) as log:
        return tuple(Compared(head, log.held(head)) for head in heads)


def _has_log(path: Path) -> bool:
    """True for a package; the files of Word and Excel are archives, too."""
    if not is_package(path) or is_sealed(path):
        return is_package(path)
    with open_archive(path, path.name) as archive:
        return LINES in archive.names


def _texts(path: Path) -> Iterator[str]:
    if not is_package(path):
        content = read_bytes(path)
        yield content.decode("utf-8", "replace")  # the line is ASCII, whatever stands around it
        if content.startswith(_PDF):
            yield from _texts_of_pages(content)
        return
    with open_archive(path, path.name) as archive:
        yield from _texts_in(archive)


def _texts_of_pages(content: bytes) -> Iterator[str]:
    """The words of the first page and of the last one, where ours tell their head; none of what can't be shown."""
    with suppress(UserError):
        first = draw_page(content, 0, _LEAST_WIDTH)
        yield first.text
        if first.pages > 1:
            yield draw_page(content, first.pages - 1, _LEAST_WIDTH).text


def _texts_in(archive: Archive) -> Iterator[str]:
    left = _MOST_IN_ALL
    for name in archive.names:
        size = archive.size(name)
        if name.lower().endswith(_SUFFIXES) and size <= min(left, _MOST_OF_FILE):
            left -= size
            yield archive.read(name).decode("utf-8", "replace")
