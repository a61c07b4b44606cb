"""Workbooks as bytes: made by openpyxl, or by hand where openpyxl would not make such a file."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from openpyxl import Workbook

from app.intake.grids import Grid

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def made(fill: Callable[[Any], None]) -> bytes:
    """A workbook whose only sheet "Plan" is filled by a function."""
    book = Workbook()
    book.active.title = "Plan"
    fill(book.active)
    return saved(book)


def saved(book: Any) -> bytes:
    """A workbook's bytes."""
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def by_hand(sheet: str, *, styles: str = "", shared: str = "", more: Mapping[str, bytes] | None = None) -> bytes:
    """A workbook with this XML inside its sheet, which openpyxl may not have made."""
    relations = [("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "shared.xml")]
    listed = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(relations, 1)
    )
    whole = sheet if "<worksheet" in sheet else f'<worksheet xmlns="{_MAIN}">{sheet}</worksheet>'
    parts = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{listed}</Relationships>',
        "xl/worksheets/sheet1.xml": whole,
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>',
        "xl/shared.xml": f'<sst xmlns="{_MAIN}">{shared}</sst>',
    }
    return packed({name: text.encode() for name, text in parts.items()} | dict(more or {}))


def packed(parts: Mapping[str, bytes]) -> bytes:
    """An archive with these files, not compressed: what repeats itself would look like a bomb."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def texts(grid: Grid) -> list[list[str | None]]:
    """A grid's rows as lists."""
    return [list(row) for row in grid.rows]


def notes(grid: Grid) -> list[str]:
    """What was noticed while reading."""
    return list(map(str, grid.notes))
