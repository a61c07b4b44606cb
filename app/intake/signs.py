"""What the first bytes of a file and the names inside it say of its kind, and what is said of those not read here."""

import io
from collections.abc import Sequence

from app.domain.errors import UserError
from app.intake.archives import open_archive
from app.intake.bounds import LIMITS, MEGABYTE, MOST_BYTES

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF, _PDF = b"{\\rtf", b"%PDF-"
# Names of entries in a compound file ([MS-CFB]) that say what it is.
_PROTECTED, _OLD_WORD, _OLD_SLIDES = "EncryptedPackage", "WordDocument", "PowerPoint Document"


def refuse_unreadable(content: bytes, name: str) -> None:
    """A UserError that says what to do with a file that can't be read here, or is too large."""
    if len(content) > MOST_BYTES:
        raise UserError(
            "{name} is larger than {megabytes} MB: save the table of actions in a file of its own.",
            name=name, megabytes=MOST_BYTES // MEGABYTE,
        )  # fmt: skip
    if content.startswith(_PDF):
        raise UserError("{name} is a PDF, which has no cells: bring in the file that it was made from.", name=name)
    if content.startswith(_RTF):
        raise UserError("{name} is a Rich Text file: open it and save it as a Word document (.docx).", name=name)
    if content.startswith(OLE):
        _refuse_compound(content, name)


def _refuse_compound(content: bytes, name: str) -> None:
    if _has_entry(content, _PROTECTED):
        raise UserError("{name} is protected by a password: open it and save it without.", name=name)
    if _has_entry(content, _OLD_WORD):
        raise UserError("{name} is a document of an older Word: open it and save it as .docx.", name=name)
    if _has_entry(content, _OLD_SLIDES):
        raise UserError("{name} is a presentation: copy its table into a Word document or a workbook.", name=name)


def _has_entry(content: bytes, entry: str) -> bool:
    return f"{entry}\0".encode("utf-16-le") in content


def holds(content: bytes, name: str, wanted: Sequence[str]) -> bool:
    """True where an archive or a compound file has an entry of one of these names, or none are wanted.

    A UserError where an archive is damaged or hostile.
    """
    if not wanted:
        return True
    if content.startswith(OLE):
        return any(_has_entry(content, entry) for entry in wanted)
    with open_archive(io.BytesIO(content), name, limits=LIMITS) as archive:
        return bool({entry.casefold() for entry in archive.names} & {entry.casefold() for entry in wanted})
