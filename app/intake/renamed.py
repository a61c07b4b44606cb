"""Columns of our own files that somebody gave another heading: known by the texts in them, which were sent out."""

from collections.abc import Sequence
from dataclasses import replace

from app.intake.asking import Sent
from app.intake.rows import ReadRow

_FIELDS = ("observations", "owner", "root_causes", "evaluation")
# Fewer equal texts may be chance.
_LEAST = 2


def renamed(rows: Sequence[ReadRow], headings: Sequence[str], sent: Sent | None) -> dict[str, str]:
    """The fields of those `headings` without a field whose column has mostly the texts that were sent in it."""
    if sent is None:
        return {}
    known, found = sent.states, dict[str, str]()
    lacking = [field for field in _FIELDS if not any(field in row.fields for row in rows)]
    for heading in headings if lacking else ():
        cells = [(row.number, _cell(row, heading)) for row in rows]
        filled = [(number, cell) for number, cell in cells if cell and number is not None and number in known]
        for field in lacking:
            pairs = [(getattr(known[number], field), cell) for number, cell in filled]
            texts = [(was, cell) for was, cell in pairs if was.strip()]
            same = sum(was.split() == cell.split() for was, cell in texts)
            if same >= _LEAST and same * 2 > len(texts):
                found[heading] = field
                lacking.remove(field)
                break
    return found


def with_fields(rows: Sequence[ReadRow], fields: dict[str, str]) -> list[ReadRow]:
    """The rows with these columns as the fields that they are."""
    return [_with_fields(row, fields) for row in rows] if fields else list(rows)


def _with_fields(row: ReadRow, fields: dict[str, str]) -> ReadRow:
    said = {field: _cell(row, heading) for heading, field in fields.items()}
    told = tuple(text for text in row.told if not any(text.startswith(f"{heading}: ") for heading in fields))
    return replace(row, fields={**row.fields, **said}, told=told)


def _cell(row: ReadRow, heading: str) -> str:
    """What the row has told below a heading."""
    lead = f"{heading}: "
    return next((text.removeprefix(lead) for text in row.told if text.startswith(lead)), "")
