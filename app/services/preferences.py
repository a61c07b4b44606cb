"""The user's own settings, outside any database: the name that signs revisions, and the last file."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from app.domain import texts
from app.domain.errors import UserError
from app.store.files import make_folder, write_whole

_NAME = "remediary"


def default_database() -> Path:
    """Where plans are kept unless another file is named."""
    return user_data_path(_NAME, appauthor=False) / "plans.remediary"


def make_data_folder() -> Path:
    """The default database's path, in a folder that exists."""
    path = default_database()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "{folder} can't be made ({why}): name a database with --db.", folder=path.parent, why=str(error.strerror)
        ) from error
    return path


class Preferences:
    """A small JSON file of texts; a damaged one counts as empty, and is replaced at the next change."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_config_path(_NAME, appauthor=False) / "settings.json"

    @property
    def path(self) -> Path:
        """Where the settings lie."""
        return self._path

    def get(self, name: str) -> str:
        """A setting's text, empty where it was never set."""
        value = self._read().get(name, "")
        return value if isinstance(value, str) else ""

    def set(self, name: str, value: str) -> None:
        """Keeps a setting."""
        self.set_all({name: value})

    def set_all(self, values: Mapping[str, str]) -> None:
        """Keeps several settings in one go; the others stay as they are."""
        make_folder(self._path.parent)
        # Escaped, because a path can hold bytes that are no text.
        content = json.dumps({**self._read(), **values}, indent=2, sort_keys=True)
        write_whole(self._path, content.encode("utf-8"))

    def _read(self) -> dict[str, object]:
        try:
            content = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return content if isinstance(content, dict) else {}


def author_name(preferences: Preferences, given: str | None = None, environment: Mapping[str, str] = os.environ) -> str:
    """Who signs: the given name, REMEDIARY_AUTHOR, the setting, or the system's user name."""
    name = given or environment.get("REMEDIARY_AUTHOR") or preferences.get("author") or _system_name()
    name = texts.line(name)
    if not name:
        raise UserError("The author's name is empty: give one that readers of the history will know.")
    return name


def _system_name() -> str:
    import getpass  # not needed to start

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no entry for this user, as in some containers
        return "unknown"
