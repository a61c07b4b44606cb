"""What tables are read from: a file or the clipboard, as bytes with a name and a hash."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain import sources
from app.domain.errors import UserError
from app.intake.choices import AS_FOUND, Choices
from app.intake.clipboard import chosen
from app.intake.found import Found
from app.intake.headings import field_of
from app.intake.kinds import kind_of
from app.intake.looking import look
from app.intake.watching import UNWATCHED, Watch
from app.services.files import read_bytes

CLIPBOARD = "clipboard"


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to be looked at: what they are called, and the file name or path that tells their kind."""

    name: str
    content: bytes
    file_name: str

    @property
    def is_clipboard(self) -> bool:
        """True where no file stands behind it."""
        return self.name == CLIPBOARD

    @property
    def told(self) -> str:
        """Which bytes these are, for the reason of each revision: the name and the SHA-256."""
        return source_of(self.content, self.name)

    @property
    def kind_label(self) -> str:
        """The kind in a few words, such as "Excel"; empty for what can't be read."""
        try:
            return kind_of(self.content, self.file_name).label
        except UserError:
            return ""

    def look(self, choices: Choices = AS_FOUND, watch: Watch = UNWATCHED) -> Found:
        """What it says; fit for a worker thread. A StoppedError where the one who watches stops it."""
        return look(self.content, self.file_name, choices, watch)


def file_source(path: Path) -> Source:
    """A file, read whole; a UserError where there is none, or it is too large."""
    return Source(path.name, read_bytes(path), str(path))


def clipboard_source(formats: Mapping[str, bytes]) -> Source:
    """What a clipboard offers, by MIME type; a UserError where it holds neither text nor a table."""
    found = chosen(formats)
    if found is None:
        raise UserError("The clipboard holds no table and no text: copy the table itself, then paste it again.")
    return Source(CLIPBOARD, found.content, found.name)


def is_header(cells: Sequence[str]) -> bool:
    """True where a row of cells names at least two fields of an action, and so heads a table of actions."""
    return len({field for cell in cells if cell.strip() and (field := field_of(cell))}) > 1


def source_of(content: bytes, name: str) -> str:
    """Which bytes something was read from, for the reason of each revision."""
    return sources.source_of(name, hashlib.sha256(content).hexdigest())
