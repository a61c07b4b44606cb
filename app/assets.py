"""Where the program's own data files are, in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


@cache
def folder(name: str) -> Path:
    """The folder `resources` or `migrations`; a wheel carries both inside the package."""
    installed = _PACKAGE / "data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """The path of one file or folder below `resources`."""
    return folder("resources").joinpath(*parts)


@cache
def table(*parts: str) -> dict[str, Any]:
    """The content of a TOML file below `resources`, read once: everybody gets the same, and leaves it as it is."""
    import tomllib  # not needed before the window appears

    with resource(*parts).open("rb") as file:
        return tomllib.load(file)


def names(kind: str) -> list[str]:
    """The names of the data files of one kind, such as `layouts`, in alphabetical order."""
    return sorted(path.stem for path in resource(kind).glob("*.toml"))
