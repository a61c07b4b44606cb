"""Grids as JSON and back, between the program and the process that reads for it; what comes back is not believed."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain import texts
from app.domain.periods import Period, Precision
from app.domain.sentences import Sentence, Value
from app.intake.grids import Grid

_PLACE = re.compile(r"\{(\w+)\}")


def sentence_json(said: Sentence) -> list[Any]:
    """A sentence as its two templates and its values."""
    values = {name: sentence_json(value) if isinstance(value, Sentence) else value for name, value in said.values}
    plain = {name: value if isinstance(value, (int, list)) else str(value) for name, value in values.items()}
    return [said.template, said.many, plain]


def read_sentence(found: Any) -> Sentence:
    """A sentence again; a ValueError for what is none. Its places are plain names that all have values."""
    template, many, values = found
    read: dict[str, Value] = {}
    for name, value in dict(values).items():
        read[str(name)] = read_sentence(value) if isinstance(value, list) else _plain(value)
    for text in (template, many):
        named = set(_PLACE.findall(text))
        if values and (not named <= read.keys() or set(_PLACE.sub("", text)) & set("{}")):
            raise ValueError(text)
    if many and not isinstance(read.get("count"), int):
        raise ValueError(many)
    return Sentence(texts.clean(template).text, texts.clean(many).text, **read)


def _plain(value: Any) -> str | int:
    return value if isinstance(value, int) else texts.clean(str(value)).text


def grid_json(grid: Grid) -> dict[str, Any]:
    """A grid as what JSON can hold."""
    return {
        "place": sentence_json(grid.place), "rows": grid.rows, "header": grid.header, "lead": grid.lead,
        "hidden": sorted(grid.hidden), "unseen": grid.unseen, "notes": list(map(sentence_json, grid.notes)),
        "is_hidden": grid.is_hidden, "quoted": grid.quoted, "imprint": grid.imprint,
        "dates": [
            [row, column, _day(period.earliest), _day(period.latest), period.precision.value]
            for (row, column), period in grid.dates.items()
        ],
    }  # fmt: skip


def read_grid(found: Mapping[str, Any]) -> Grid:
    """A grid again; a ValueError, KeyError or TypeError for what is none."""
    rows = tuple(tuple(None if cell is None else str(cell) for cell in row) for row in found["rows"])
    if len({len(row) for row in rows}) > 1:
        raise ValueError("rows")
    header = found["header"]
    return Grid(
        read_sentence(found["place"]), rows, None if header is None else int(header), str(found["lead"]),
        frozenset(map(int, found["hidden"])), tuple(map(str, found["unseen"])),
        tuple(map(read_sentence, found["notes"])),
        {
            (int(row), int(column)): Period(_read_day(earliest), _read_day(latest), Precision(precision))
            for row, column, earliest, latest, precision in found["dates"]
        },
        bool(found["is_hidden"]), bool(found["quoted"]), str(found["imprint"]),
    )  # fmt: skip


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
