"""Workbooks of Excel 97 to 2003 (.xls, the format BIFF8), read by xlrd; formulas are their kept values."""

import io
import struct
from collections.abc import Iterator, Set
from typing import Any

import xlrd

from app.domain.errors import UserError
from app.intake.grids import Grid
from app.intake.merged import Span
from app.intake.number_codes import GENERAL
from app.intake.number_formats import show_number, show_text
from app.intake.old_formulas import without_result
from app.intake.own_books import as_ours
from app.intake.spreads import Spread, grids_of

# What xlrd raises where bytes are not what they should be.
_DAMAGED = (
    xlrd.XLRDError, xlrd.compdoc.CompDocError, AssertionError, LookupError, ValueError, TypeError, AttributeError,
    NameError, struct.error, ArithmeticError, RecursionError, NotImplementedError,
)  # fmt: skip


def read(content: bytes, name: str) -> list[Grid]:
    """The tables of all sheets, hidden ones last; a UserError for a file that is damaged or takes too much."""
    try:
        book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, ragged_rows=True, logfile=io.StringIO(), on_demand=True
        )
        spreads = [_spread(book, sheet, name, without_result(book, place)) for place, sheet in enumerate(_sheets(book))]
    except xlrd.XLRDError as error:
        if "encrypted" in str(error).casefold():
            raise UserError("{name} is protected by a password: open it and save it without.", name=name) from None
        raise _damaged(name) from None
    except _DAMAGED:
        raise _damaged(name) from None
    return grids_of(as_ours(spreads))


def _damaged(name: str) -> UserError:
    return UserError("{name} is damaged, or no workbook: open it in Excel and save it as .xlsx.", name=name)


def _sheets(book: Any) -> Iterator[Any]:
    for place in range(book.nsheets):
        yield book.sheet_by_index(place)
        book.unload_sheet(place)


def _spread(book: Any, sheet: Any, name: str, unknown: Set[tuple[int, int]]) -> Spread:
    spread = Spread(sheet.name, name, is_hidden=bool(sheet.visibility))
    spread.without_value = sorted(unknown)
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            if (row, column) not in unknown:
                _put(spread, book, sheet, row, column)
    spread.spans = [Span(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells]
    spread.hidden_rows = {row for row, facts in sheet.rowinfo_map.items() if facts.hidden}
    spread.hidden_columns = {column for column, facts in sheet.colinfo_map.items() if facts.hidden}
    spread.remarks = [(row, column, " ".join(note.text.split())) for (row, column), note in sheet.cell_note_map.items()]
    spread.links = [
        (link.frowx, link.fcolx, link.url_or_path)
        for link in sheet.hyperlink_list
        if link.type == "url" and isinstance(link.url_or_path, str)
    ]
    return spread


def _put(spread: Spread, book: Any, sheet: Any, row: int, column: int) -> None:
    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    if kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
        return
    code = _code(book, sheet.cell_xf_index(row, column))
    match kind:
        case xlrd.XL_CELL_TEXT:
            spread.put(row, column, show_text(str(value), code))
        case xlrd.XL_CELL_BOOLEAN:
            spread.put(row, column, "TRUE" if value else "FALSE")
        case xlrd.XL_CELL_ERROR:
            spread.put(row, column, xlrd.error_text_from_code.get(value, "#ERROR"))
        case _:
            text, period = show_number(repr(value), code, from_1904=bool(book.datemode))
            spread.put(row, column, text, period)


def _code(book: Any, style: int) -> str:
    """The number format of a cell; those that a file names by number alone are known to it, too."""
    key = book.xf_list[style].format_key
    return _built_in(key) or str(book.format_map[key].format_str) or GENERAL


def _built_in(key: int) -> str:
    from app.intake.number_codes import built_in

    code = built_in(key)
    return code if code.startswith("system") else ""
