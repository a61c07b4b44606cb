"""The kinds of files that tables are read from, and how one is told: by its bytes first, then by its name."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath

from app.domain.errors import UserError
from app.intake.grids import Grid

Reader = Callable[[bytes, str], list[Grid]]


@dataclass(frozen=True, slots=True)
class FileKind:
    """`module` has `read(content, name) -> list[Grid]`; one that is `confined` is run in a process with limits.

    `begins` are the first bytes that files of the kind may have; where there are none, the name alone tells it.
    """

    name: str
    label: str
    patterns: tuple[str, ...]
    module: str
    begins: tuple[bytes, ...] = ()
    confined: bool = False

    @property
    def reader(self) -> Reader:
        """The function that reads it, imported when it is asked for."""
        found: Reader = import_module(f"app.intake.{self.module}").read
        return found


# The last one takes every text that is of no other kind.
KINDS: tuple[FileKind, ...] = (FileKind("markdown", "Markdown", ("*.md", "*.markdown", "*.txt"), "markdown"),)


def kind_of(content: bytes, name: str) -> FileKind:
    """The kind of a file; a UserError for one that holds no tables that can be read."""
    for kind in KINDS:
        if any(content.startswith(start) for start in kind.begins):
            return kind
    path = PurePath(name)
    named = next((kind for kind in KINDS if not kind.begins and any(map(path.match, kind.patterns))), None)
    if named is not None:
        return named
    if b"\0" in content[:1024]:
        raise UserError(
            "{name} is no file of a kind that can be brought in: save it as .xlsx, .docx or .csv.", name=name
        )
    return KINDS[-1]
