"""What is being typed and was not saved yet, kept aside so that no end of the program can take it."""

import contextlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from app.domain.errors import UserError
from app.domain.revisions import read_time, time_text
from app.store.files import write_whole
from app.store.locks import Lock

_FORMAT = 1
_MOST_TEXTS = 200


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """A text that was typed into a field. `number` is 0 for what no action has: a new one, or the plan's own texts.

    `over` is the seq of the revision that it was typed over, 0 where there was none.
    """

    plan_id: int
    number: int
    field: str
    text: str
    over: int
    at: datetime


class UnsavedTexts:
    """The texts of one window on one database, and those that windows which are gone left behind.

    A file belongs to the window that holds its lock. What was found stays in its own file until it is forgotten.
    """

    def __init__(self, database: Path, folder: Path | None = None) -> None:
        self._folder = folder or user_data_path("remediary", appauthor=False) / "unsaved"
        self._database = str(database.resolve())
        self._own: _LockedFile | None = None
        self._found: list[_LockedFile] = []

    def find(self) -> tuple[UnsavedText, ...]:
        """What was left behind by windows that are gone, oldest first; a living window's texts are left alone."""
        for path in sorted(self._folder.glob("*.json")):
            database, texts = _read(path)
            if database == self._database and texts:
                with contextlib.suppress(OSError):  # its window lives, and may be this one
                    self._found.append(_LockedFile(path, database))
        self._sweep()
        found = {text for file in self._found for text in file.texts}
        return tuple(sorted(found, key=lambda text: text.at))

    def keep(self, text: UnsavedText, instead: UnsavedText | None = None) -> None:
        """Writes a text down, in the place of an earlier state of it; a UserError where the disk refuses."""
        own = self._file()
        texts = [kept for kept in own.texts if kept != instead]
        if len(texts) >= _MOST_TEXTS:
            raise UserError("Too many unsaved texts are kept already: put them back, or forget them.")
        own.write([*texts, text])

    def forget(self, text: UnsavedText) -> None:
        """Gives a text up that was saved, or that nobody wants any more."""
        for file in (*self._found, *([self._own] if self._own else [])):
            if text in file.texts:
                file.write([kept for kept in file.texts if kept != text])

    def hand_over(self, database: Path) -> None:
        """What is kept belongs to another file from now on, as when somebody goes on in a copy."""
        self._database = str(database.resolve())
        for file in (*self._found, *([self._own] if self._own else [])):
            file.hand_over(self._database)

    def close(self) -> None:
        """Leaves what is kept now for whoever opens the database next."""
        for file in (*self._found, *([self._own] if self._own else [])):
            file.release()
        self._own, self._found = None, []

    def _sweep(self) -> None:
        """Takes away the locks of windows that are gone and left nothing."""
        for path in self._folder.glob("*.lock"):
            if not path.with_suffix(".json").exists():
                with contextlib.suppress(OSError):  # its window lives, and has typed nothing yet
                    Lock(path).release(remove=True)

    def _file(self) -> "_LockedFile":
        if self._own is None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._own = _LockedFile(self._folder / f"{secrets.token_hex(8)}.json", self._database)
            except OSError as error:
                raise UserError(
                    "What you type can't be kept in {folder} ({why}): save it soon.",
                    folder=self._folder,
                    why=str(error.strerror),
                ) from error
        return self._own


class _LockedFile:
    """A file of texts that is ours until it is released; an OSError where it is somebody else's."""

    def __init__(self, path: Path, database: str) -> None:
        self._lock = Lock(path.with_suffix(".lock"))
        self._path, self._database = path, database
        self.texts = _read(path)[1]
        for unfinished in path.parent.glob(f".{path.name}.*.new"):  # its window ended while it was writing
            unfinished.unlink(missing_ok=True)

    def write(self, texts: Sequence[UnsavedText]) -> None:
        """Replaces what the file holds; one that holds nothing is taken away."""
        if texts:
            write_whole(self._path, _written(self._database, texts))
        else:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
        self.texts = tuple(texts)

    def hand_over(self, database: str) -> None:
        """Names another database."""
        self._database = database
        if self.texts:
            self.write(self.texts)

    def release(self) -> None:
        """Lets others find it."""
        self._lock.release(remove=not self._path.exists())


def _written(database: str, texts: Sequence[UnsavedText]) -> bytes:
    entries = [
        {
            "plan": text.plan_id,
            "action": text.number,
            "field": text.field,
            "over": text.over,
            "at": time_text(text.at),
            "text": text.text,
        }
        for text in texts
    ]
    content = {"format": _FORMAT, "database": database, "unsaved": entries}
    # A half character, which UTF-8 can't hold, is kept as an escape.
    return json.dumps(content, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace")


def _read(path: Path) -> tuple[str, tuple[UnsavedText, ...]]:
    """The database and the texts of a file; one that can't be read is left where it is, for people to look at."""
    try:
        content: Any = json.loads(path.read_text("utf-8"))
        if content["format"] != _FORMAT:
            return "", ()
        return str(content["database"]), tuple(_text(entry) for entry in content["unsaved"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return "", ()


def _text(entry: Any) -> UnsavedText:
    return UnsavedText(
        int(entry["plan"]),
        int(entry["action"]),
        str(entry["field"]),
        str(entry["text"]),
        int(entry["over"]),
        read_time(str(entry["at"])),
    )
