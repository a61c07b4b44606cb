"""The kinds of files that tables are read from, and how one is told: by its bytes first, then by its name."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath

from app.intake import confining
from app.intake.encodings import decode
from app.intake.grids import Grid
from app.intake.signs import OLE, ZIP, holds, refuse_unreadable
from app.intake.sniffing import sniffed
from app.intake.web_archives import is_web_archive

Reader = Callable[[bytes, str], list[Grid]]
# A text of this size is read within a second.
_MOST_HERE = 256 * 1024


@dataclass(frozen=True, slots=True)
class FileKind:
    """`module` has `read(content, name) -> list[Grid]`; one that is `confined` is run in a process with limits.

    `begins` are the first bytes that files of the kind may have; where there are none, the name alone tells it. Of
    several kinds that begin alike it is the one whose files `hold` a member or an entry of that name. One that is
    `sometimes` confined is so where it is large, or holds HTML.
    """

    name: str
    label: str
    patterns: tuple[str, ...]
    module: str
    begins: tuple[bytes, ...] = ()
    holds: tuple[str, ...] = ()
    confined: bool = False
    sometimes: bool = False

    def read(self, content: bytes, name: str, cancelled: Callable[[], bool]) -> list[Grid]:
        """Reads a file; one that is confined ends at once when it is `cancelled`, with a StoppedError."""
        if self.confined or (self.sometimes and _is_heavy(content)):
            return confining.read(self.name, content, name, cancelled)
        return self.module_reader(content, name)

    @property
    def module_reader(self) -> Reader:
        """The function that reads it in this very process, imported when it is asked for."""
        found: Reader = import_module(f"app.intake.{self.module}").read
        return found

    @property
    def reader_within(self) -> Reader:
        """The function that a process with limits reads it with."""
        module = import_module(f"app.intake.{self.module}")
        found: Reader = getattr(module, "read_within", module.read)
        return found


def _is_heavy(content: bytes) -> bool:
    """True for a text that may take long, or holds a table in HTML in whatever encoding."""
    return len(content) > _MOST_HERE or b"<table" in content.replace(b"\0", b"").lower()


# The last one takes every text that is of no other kind.
KINDS: tuple[FileKind, ...] = (
    FileKind("excel", "Excel", ("*.xlsx", "*.xlsm"), "excel", (ZIP,), ("xl/workbook.xml",), confined=True),
    FileKind(
        "sheets",
        "Other spreadsheets",
        ("*.xls", "*.ods"),
        "sheets",
        (ZIP, OLE),
        ("content.xml", "Workbook", "Book"),
        confined=True,
    ),
    FileKind("word", "Word", ("*.docx", "*.docm"), "word", (ZIP,), ("word/document.xml",), confined=True),
    FileKind("html", "Web page", ("*.html", "*.htm", "*.xhtml", "*.mht", "*.mhtml"), "html", confined=True),
    FileKind("delimited", "CSV", ("*.csv", "*.tsv", "*.tab"), "delimited"),
    FileKind("markdown", "Markdown or text", ("*.md", "*.markdown", "*.txt"), "markdown", sometimes=True),
)
_BY_NAME = {kind.name: kind for kind in KINDS}


def kind_of(content: bytes, name: str) -> FileKind:
    """The kind of a file; a UserError for one that holds no tables that can be read."""
    refuse_unreadable(content, name)
    for kind in KINDS:
        if any(content.startswith(start) for start in kind.begins) and holds(content, name, kind.holds):
            return kind
    if is_web_archive(content):
        return _BY_NAME["html"]
    path = PurePath(name.lower())
    named = next((kind for kind in KINDS if not kind.begins and any(map(path.match, kind.patterns))), None)
    if named is not None and path.suffix != ".txt":
        return named
    return _BY_NAME[sniffed(decode(content, name).text)]
