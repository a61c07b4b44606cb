"""Values on the command line: FIELD=VALUE, FIELD=@FILE and FIELD=@@literal."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import UserError
from app.services.files import read_text


def read_sets(sets: Sequence[str]) -> dict[str, str]:
    """The fields with their texts; a field that stands twice is refused."""
    values: dict[str, str] = {}
    for item in sets:
        name, mark, value = item.partition("=")
        if not mark or not name:
            raise UserError("“{text}” is no FIELD=VALUE: write the field's name, “=” and the value.", text=item[:80])
        if name in values:
            raise UserError("The field “{name}” is set twice: give it once.", name=name)
        values[name] = _value(value)
    return values


def _value(value: str) -> str:
    if value.startswith("@@"):
        return value[1:]
    if value.startswith("@"):
        # A text file ends its last line with a line feed that is not part of the text.
        return read_text(Path(value[1:])).removesuffix("\n").removesuffix("\r")
    return value
