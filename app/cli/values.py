"""Values on the command line: FIELD=VALUE, FIELD=@FILE and FIELD=@@literal."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import UserError

_MOST_BYTES = 64 * 1024 * 1024


def read_sets(sets: Sequence[str]) -> dict[str, str]:
    """The fields with their texts; a field that stands twice is refused."""
    values: dict[str, str] = {}
    for item in sets:
        name, mark, value = item.partition("=")
        if not mark or not name:
            raise UserError(f"“{item[:80]}” is no FIELD=VALUE: write the field's name, “=” and the value.")
        if name in values:
            raise UserError(f"The field “{name}” is set twice: give it once.")
        values[name] = _value(value)
    return values


def _value(value: str) -> str:
    if value.startswith("@@"):
        return value[1:]
    if value.startswith("@"):
        # A text file ends its last line with a line feed that is not part of the text.
        return read_text_file(Path(value[1:])).removesuffix("\n").removesuffix("\r")
    return value


def read_text_file(path: Path) -> str:
    """A UTF-8 file's text, its line ends untouched; anything else is a UserError."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError(f"{path} is larger than 64 MB: choose a smaller file.")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UserError(f"There is no file {path}: check the name.") from None
    except UnicodeDecodeError:
        raise UserError(f"{path} is not UTF-8 text: save it as UTF-8 and try again.") from None
    except OSError as error:
        raise UserError(f"{path} can't be read ({error.strerror}): check the name and its permissions.") from None
