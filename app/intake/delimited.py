"""Tables in text whose cells are told apart by a character: CSV in all its spellings (RFC 4180 is one), and TSV."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.errors import UserError
from app.domain.sentences import Amount, Sentence, counted
from app.domain.texts import line
from app.intake.bounds import MOST_COLUMNS, MOST_ROWS
from app.intake.encodings import decode
from app.intake.grids import Grid
from app.intake.headings import field_of

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE, _ROWS_LOOKED_AT, _MOST_ABOVE = 256 * 1024, 200, 40
# Excel's own line, which says what separates the cells and is not shown.
_TOLD = re.compile(r'"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|$)', re.I)
# A quotation mark after a backslash that neither ends its cell nor is doubled.
_ESCAPED = re.compile(r'(?<!\\)((?:\\\\)*)\\"')
_IS_ESCAPED = re.compile(r'[^\\,;\t|"]\\"[^,;\t|\r\n"]')
# The line below the headings of a table that a database program prints.
_DRAWN_RULE = re.compile(r"^[ \t]*-+(?:\+-+)+[ \t]*(?:\r\n|\r|\n|\Z)", re.M)
_MOST_SHOWN = 5
# A long text is no error; the whole file has a bound of its own.
csv.field_size_limit(2**31 - 1)

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a text tells its cells apart. `width` is the usual number of cells, `fields` how many headings are known."""

    separator: str
    width: int
    fields: int
    share: float


def read(content: bytes, name: str) -> list[Grid]:
    """The one table of a CSV or TSV file; a UserError for one that has too many rows or columns."""
    decoded = decode(content, name)
    text, told = _without_told(decoded.text)
    if '\\"' in text and _IS_ESCAPED.search(text):
        text = _ESCAPED.sub(r'\1""', text)
    found = Spelling(told, 0, 0, 1.0) if told else spelling_of(text)
    if found.separator == "|":
        text = _DRAWN_RULE.sub("", text)
    rows = _rows(text, found.separator)
    if found.separator == "|" or _is_set_apart(rows):
        rows = [[cell.strip(" \t") for cell in row] for row in rows]
    if len(rows) - 1 > MOST_ROWS:
        raise UserError("{name} has more than {count} rows: bring it in by parts.", name=name, count=Amount(MOST_ROWS))
    if rows and _is_open(text, rows):
        raise _unclosed(rows)
    if not rows:
        return []
    return [_grid(rows, name, decoded.asked)]


def spelling_of(text: str) -> Spelling:
    """The separator that gives known headings, else the same number of cells in most rows."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample.rpartition("\n")[0] or sample
    return max((_tried(sample, separator) for separator in _SEPARATORS), key=_worth)


def _worth(found: Spelling) -> tuple[int, float, int]:
    return found.fields, found.share if found.width > 1 else 0.0, found.width


def _tried(sample: str, separator: str) -> Spelling:
    rows = [row for row in _rows(sample, separator, _ROWS_LOOKED_AT) if any(row)]
    widths = Counter(map(len, rows))
    width = max(widths, key=lambda width: (widths[width], width), default=0)
    fields = max(map(_known, rows[:_MOST_ABOVE]), default=0)
    return Spelling(separator, width, fields, widths[width] / len(rows) if rows else 0.0)


def _known(row: Sequence[str]) -> int:
    return len({field for cell in row if cell.strip() and (field := field_of(cell))})


def _rows(text: str, separator: str, most: int = 0) -> Rows:
    spaced = _is_spaced(text, separator)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=spaced)
    if not most:
        # Empty ones are not kept, nor what is beyond the bound: a file of line ends alone would take gigabytes.
        return list(islice(filter(any, reader), MOST_ROWS + 2))
    return [row for row, _ in zip(reader, range(most), strict=False)]


def _is_spaced(text: str, separator: str) -> bool:
    """True where a blank stands between each separator and the quotation mark of a cell: "1", "Do it"."""
    sample, sign = text[:_SAMPLE], re.escape(separator)
    return f'{separator} "' in sample and not re.search(rf'{sign}[^ "\r\n{sign}]', sample)


def _is_set_apart(rows: Rows) -> bool:
    """True where the cells of the first rows all stand behind a blank, which only sets them apart: "1, Do it, Done"."""
    behind = [cell for row in rows[:_ROWS_LOOKED_AT] for cell in row[1:] if cell.strip()]
    return bool(behind) and all(cell.startswith(" ") for cell in behind)


def _without_told(text: str) -> tuple[str, str]:
    told = _TOLD.match(text)
    return (text[told.end() :], told[1]) if told else (text, "")


def _is_open(text: str, rows: Rows) -> bool:
    """True where a quotation mark that opens a cell is never closed, so that the rest of the file is in that cell."""
    last = rows[-1][-1] if rows[-1] else ""
    return text.count('"') % 2 == 1 and "\n" in last.strip() and not text.rstrip().endswith('"')


def _unclosed(rows: Rows) -> UserError:
    start = line(" ".join(rows[-1]))[:60]
    return UserError(
        "In the row “{start}…” a quotation mark opens a cell and none closes it: close it and try again.", start=start
    )


def _grid(rows: Rows, name: str, asked: tuple[Sentence, ...]) -> Grid:
    width, header = _width(rows)
    widths = set(map(len, rows))
    may_be_long = max(widths) > width
    long = [place for place, row in enumerate(rows) if _filled(row) > width] if may_be_long else []
    widest = max((_filled(rows[place]) for place in long), default=width)
    if widest > MOST_COLUMNS:
        raise UserError(
            "{name} has more than {count} columns: take only those of the plan.", name=name, count=MOST_COLUMNS
        )
    fitted = tuple(map(tuple, rows)) if widths == {widest} else tuple([_fitted(row, width, widest) for row in rows])
    told = _long([rows[place] for place in long if place >= header], width)
    return Grid(Sentence("the table"), fitted, notes=(*asked, *told))


def _fitted(row: list[str], width: int, widest: int) -> tuple[str | None, ...]:
    """A row of the table's width: None where the row lacks a cell, "" where only others have more."""
    if len(row) == widest:
        return tuple(row)
    missing = width - len(row)
    if missing > 0:
        return (*row, *([None] * missing), *([""] * (widest - width)))
    return (*row[:widest], *([""] * (widest - len(row))))


def _width(rows: Rows) -> tuple[int, int]:
    """How many cells a row has, by the header where one is known, and where that stands."""
    known = [_known(row) for row in rows[:_MOST_ABOVE]]
    header = known.index(max(known))
    widths = Counter(map(_filled, rows[:_ROWS_LOOKED_AT]))
    usual = max(widths, key=lambda width: (widths[width], width))
    return (max(_filled(rows[header]), 1), header) if known[header] > 1 else (max(usual, 1), 0)


def _filled(row: Sequence[str]) -> int:
    """How many cells a row has up to the last one that says something."""
    count = len(row)
    while count and not row[count - 1].strip():
        count -= 1
    return count


def _long(rows: Rows, width: int) -> list[Sentence]:
    notes = [
        Sentence(
            "The row “{start}…” has {cells} cells under {headings} headings: look whether a separator stands inside a"
            " text.",
            start=line(" ".join(row))[:60], cells=_filled(row), headings=width,
        )
        for row in rows[:_MOST_SHOWN]
    ]  # fmt: skip
    more = len(rows) - _MOST_SHOWN
    if more > 0:
        notes.append(counted("{count} further row is as long.", "{count} further rows are as long.", more))
    return notes
