"""The sheet of actions: the published columns, and beside them what a spreadsheet can filter, sort and colour by."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.worksheet.datavalidation import DataValidation

from app.documents.about import CHANGED, NEW, STATUS_TINTS, colours, marks
from app.documents.directions import runs_right_to_left
from app.documents.document import Document, RowFacts
from app.documents.excel.sheets import Book, Sheet
from app.documents.layouts import empty_marks
from app.domain.actions import Status
from app.domain.dates import WrittenDate

_TABLE_CHARACTERS = 150
# None of these may be a word of resources/reading/headers.toml: our own table is read back by its headings.
_BESIDE = (
    ("Changed", 10), ("Due as written", 18), ("Due precision", 12), ("Due from", 12), ("Due until", 20),
    ("Completed as written", 18), ("Completed precision", 12), ("Completed from", 12), ("Completed until", 12),
    ("Status in the plan", 12), ("Number in the plan", 12),
)  # fmt: skip
_CHANGED, _DUE_UNTIL, _STATUS = 0, 4, 9
_NUMBERS = frozenset({"number", "slips", "days"})
_MOST_LIST_UNITS = 255
_OVERDUE, _SEE = " – overdue", "see the sheet “Long texts”: a row shows no more"
_DATE_FORMAT = 200  # a number of our own: Excel's end at 163, openpyxl gives those from 164 on
_TEXT_FORMAT = 201


def write_actions(book: Book, document: Document) -> None:
    """The table with its marks, dates, allowed words and colours; on paper only what was published and the marks."""
    published = len(document.columns)
    widths = [max(5, _TABLE_CHARACTERS * column.width // 100) for column in document.columns]
    sheet = Sheet(book, "Actions", [*widths, *(width for _, width in _BESIDE)])
    sheet.head([*(column.heading for column in document.columns), *(heading for heading, _ in _BESIDE)])
    for values, sized in _rows(document):
        if sheet.is_cut(sized):
            mark = str(values[published])
            values[published] = f"{mark}; {_SEE}" if mark else _SEE
            sheet.keep_whole(values[:published])
        sheet.row(values, sized)
    sheet.filter_all()
    sheet.print_only(published + 1)
    headings = (column.heading for column in document.columns)
    sheet.sheet.sheet_view.rightToLeft = runs_right_to_left([*headings, *chain.from_iterable(document.rows)])
    if document.rows:
        _allow_words(sheet, document)
        _colour(sheet, document)


def _rows(document: Document) -> Iterator[tuple[list[object], list[object]]]:
    """Each row's values, and what they take room for: an overdue status gets a word from its colour's rule."""
    numbers = [column.field in _NUMBERS for column in document.columns]
    stated = {place for place, column in enumerate(document.columns) if column.field in ("status", "status_text")}
    marked = marks(document)
    for cells, facts in zip(document.rows, document.facts, strict=True):
        published = [int(text) if is_number else text for text, is_number in zip(cells, numbers, strict=True)]
        values: list[object] = [*published, marked.get(facts.number, ""), *_beside(facts)]
        may_be_late = facts.status.is_open and facts.due.latest is not None
        sized = [
            f"{value}{_OVERDUE}" if may_be_late and place in stated else value for place, value in enumerate(values)
        ]
        yield values, sized


def _beside(facts: RowFacts) -> list[object]:
    return [*_written(facts.due), *_written(facts.completed), facts.status.value, facts.number]


def _written(day: WrittenDate) -> list[str | date | None]:
    return [day.text, day.precision.value if day else "", day.earliest, day.latest]


def _allow_words(sheet: Sheet, document: Document) -> None:
    """Lists of the allowed words; where the status stands with its date, the list only suggests."""
    for place, column in enumerate(document.columns):
        words = document.terms.get("status" if column.field == "status_text" else column.field, ())
        if not words:
            continue
        found = {cells[place] for cells in document.rows}
        words = (*words, *sorted(mark for mark in empty_marks() & found if mark))
        listed = ",".join(words).replace('"', '""')
        if any("," in word for word in words) or len(listed) > _MOST_LIST_UNITS:
            continue  # a list inside a rule can't hold these
        rule = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True, sqref=sheet.column(place))
        rule.showErrorMessage = column.field != "status_text"
        if rule.showErrorMessage:
            rule.errorTitle, rule.error = column.heading[:32], "Choose one of the words in the list."
        sheet.sheet.data_validations.append(rule)


def _colour(sheet: Sheet, document: Document) -> None:
    """Tints by status, by being overdue today, and by having changed; each is said in words as well."""
    published, until = len(document.columns), len(document.columns) + _DUE_UNTIL
    places = [n for n, column in enumerate(document.columns) if column.field in ("status", "status_text")]
    overdue = _overdue(sheet, document, places)
    _add(sheet, until, overdue, _style("error_tint", bold=True, shown='yyyy-mm-dd" overdue"', number=_DATE_FORMAT))
    for place in places:
        style = _style("error_tint", bold=True, shown=f'General;General;General;@"{_OVERDUE}"', number=_TEXT_FORMAT)
        _add(sheet, place, overdue, style)
        words = {word: status for status, word in document.statuses.items()}
        for word in sorted(words, key=len, reverse=True):
            _add(sheet, place, _starts(sheet, place, [word]), _style(STATUS_TINTS[words[word]]))
    _add(
        sheet,
        published + _CHANGED,
        _starts(sheet, published + _CHANGED, (CHANGED, NEW)),
        _style("added", bold=True),
    )


def _overdue(sheet: Sheet, document: Document, places: Sequence[int]) -> str:
    """True where the last possible day is past and the action open: by its printed status, else by the plan's."""
    published = len(document.columns)
    until, status = sheet.letter(published + _DUE_UNTIL), sheet.letter(published + _STATUS)
    ended = [f'${status}2="{word.value}"' for word in Status if not word.is_open]
    closed = f"OR({','.join(ended)})"
    if places and document.statuses:
        open_words = {word for state, word in document.statuses.items() if state.is_open}
        closed_words = set(document.statuses.values()) - open_words
        says_open, says_closed = (_starts(sheet, places[0], sorted(words)) for words in (open_words, closed_words))
        closed = f"OR({says_closed},AND({closed},NOT({says_open})))"
    return f"AND(ISNUMBER(${until}2),${until}2<TODAY(),NOT({closed}))"


def _starts(sheet: Sheet, place: int, words: Iterable[str]) -> str:
    """A formula that is true where a cell of the column begins with one of the words."""
    letter = sheet.letter(place)
    quoted = ['"{}"'.format(word.replace('"', '""')) for word in words]
    return f"OR({','.join(f'LEFT(${letter}2,LEN({word}))={word}' for word in quoted) or 'FALSE'})"


def _style(colour: str, *, bold: bool = False, shown: str = "", number: int = 0) -> DifferentialStyle:
    return DifferentialStyle(
        font=Font(bold=True) if bold else None,
        numFmt=NumberFormat(numFmtId=number, formatCode=shown) if shown else None,
        fill=PatternFill(bgColor=f"FF{colours('light')[colour][1:].upper()}"),
    )


def _add(sheet: Sheet, place: int, formula: str, style: DifferentialStyle) -> None:
    rule = Rule(type="expression", dxf=style, formula=[formula])
    sheet.sheet.conditional_formatting.add(sheet.column(place), rule)
