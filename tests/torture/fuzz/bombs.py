"""Files that are made to take much: of what is small to write, very many."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tests.intake.workbooks import by_hand, packed

_HEAD = "| # | Action | Status |\n|---|---|---|\n"
_CSV = "#,Action,Status\n"
_PAIR = "<tr><td>#<td>Action"
_FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
_WORD_ACTION = "<w:tc><w:p><w:r><w:t>Action</w:t></w:r></w:p></w:tc>"
_SHEET_ROWS = (
    '<row r="{k}1"><c t="inlineStr"><is><t>#</t></is></c><c t="inlineStr"><is><t>Action</t></is></c></row>'
    '<row r="{k}2"><c><v>{k}</v></c><c><v>1</v></c></row>'
)
_ODS_ROW = '<table:table-row table:number-rows-repeated="1048576" table:visibility="collapse"'
_ODS_CELL = '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
_ODS_BLANK = '<table:table-row><table:table-cell><text:p><text:s text:c="9999999"/>a</text:p></table:table-cell>'


@dataclass(frozen=True, slots=True)
class Bomb:
    """How a reader's bomb is made, and what it has very many of."""

    reader: str
    name: str
    what: str
    make: Callable[[random.Random], bytes]


def _said(pieces: tuple[str, ...], most: int, chance: random.Random) -> str:
    """Every second piece stands there very many times, with its number where it asks for it."""
    many = round(10 ** chance.uniform(1, len(str(most)) - 1))
    return "".join(
        piece if not place % 2 else "".join(piece.replace("{k}", str(k)) for k in range(1, many + 1))
        if "{k}" in piece else piece * many
        for place, piece in enumerate(pieces)
    )  # fmt: skip


def _text(reader: str, what: str, *pieces: str, most: int = 100_000) -> Bomb:
    name = {"markdown": "a.md", "delimited": "a.csv", "html": "a.html"}.get(reader, "a.txt")
    return Bomb(reader, name, what, lambda chance: _said(pieces, most, chance).encode())


def _copied(what: str, kind: str, *pieces: str, most: int = 100_000) -> Bomb:
    return Bomb("clipboard", kind, what, lambda chance: _said(pieces, most, chance).encode())


def _sheet(what: str, *pieces: str, most: int = 100_000) -> Bomb:
    return Bomb("excel", "plan.xlsx", what, lambda chance: by_hand(_said(pieces, most, chance)))


def _content(what: str, *pieces: str, most: int = 100_000) -> Bomb:
    def make(chance: random.Random) -> bytes:
        start = '<d xmlns:table="t" xmlns:text="x" xmlns:office="o"><office:spreadsheet>'
        xml = f"{start}{_said(pieces, most, chance)}</office:spreadsheet></d>"
        return packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": xml.encode()})

    return Bomb("ods", "plan.ods", what, make)


def _body(what: str, *pieces: str, most: int = 100_000) -> Bomb:
    def make(chance: random.Random) -> bytes:
        xml = f'<w:document xmlns:w="w"><w:body>{_said(pieces, most, chance)}</w:body></w:document>'
        return packed({"word/document.xml": xml.encode()})

    return Bomb("word", "plan.docx", what, make)


_markdown, _row = partial(_text, "markdown"), f"{_HEAD}| 1 | "
_delimited, _html = partial(_text, "delimited"), partial(_text, "html")
BOMBS: tuple[Bomb, ...] = (
    _markdown("tables", "", f"{_HEAD}| {{k}} | Do thing {{k}} | Done |\n\n", most=10_000),
    _markdown("tables in HTML", "", "<table></table>\n", most=10_000),
    _markdown("blanks in a rule", "| a | b |\n|", " ", "x|\n"),
    _markdown("blanks before a rule", "| a |\n", " ", "x|\n"),
    _markdown("blanks behind a rule", "| a |\n|-", " ", "x\n"),
    _markdown("columns", "", "|a", "|\n", "|-", "|\n", "|b", "|\n"),
    _markdown("brackets", _row, "[", " | ", "(", " |\n"),
    _markdown("links", _row, "[a](", " | ", "![", " |\n"),
    _markdown("emphasis", _row, "*a_ ", " | ", "~", " |\n"),
    _markdown("code", _row, "` `` ", " | ", "<", " |\n"),
    _markdown("addresses", _row, "http://a ", " | ", "a@", " |\n"),
    _markdown("quotes", "", "> ", "| a | b |\n", ">", "|---|---|\n"),
    _markdown("backslashes", _row, "\\", " | \\| |\n"),
    _markdown("one text", _row, "word ", " | ", "x", " |\n", most=1_000_000),
    _markdown("rows", _HEAD, "| {k} | Do {k} | Done |\n"),
    _markdown("rows that are empty", _HEAD, "| | | |\n"),
    _markdown("long rows", f"{_HEAD}| 1 | a | Done | 1 | a", "|", "\n"),
    _markdown("signs of a heading", "# a ", "#", " x\n"),
    _text("drawn", "rules", "+", "-+", "\n|", "a|", "\n+", "-+", "\n"),
    _text("drawn", "lines", "+--+--+\n|# |A |\n+==+==+\n", "|1 |a |\n", "+--+--+\n"),
    _text("drawn", "tables", "", "+--+---+\n|# |Act|\n+--+---+\n|1 |a |\n+--+--+\n\n", most=10_000),
    _text("wiki", "cells", "||", "a||", "\n|", "b|", "\n"),
    _text("wiki", "signs", "", "|| ", "", " ", "x\n"),
    _text("wiki", "tables", "", "|| # || Action || Status ||\n| {k} | a{k} | Done |\n\n", most=10_000),
    _delimited("quotes", f"{_CSV}1,", '"', ",x\n"),
    _delimited("quotes in rows", _CSV, '1,"a,b\n'),
    _delimited("columns", "#,Action,Status", ",a", "\n1,b,c\n"),
    _delimited("rows", _CSV, "{k},Do {k},Done\n"),
    _delimited("rows alike", "Action,Status\n", "Do it,Done\n"),
    _delimited("rows that go on", f"{_CSV}1,a,b\n", ",,more\n"),
    _delimited("headings", "", _CSV),
    _delimited("backslashes", 'a,"b', "\\", '"c",d\n'),
    _delimited("blanks in a heading", "#,Action,Status,", " ", "x\n1,a,b,c\n"),
    _delimited("empty rows", f"{_CSV}1,a,b\n", ",,\n", most=1_000_000),
    _delimited("line ends", f"{_CSV}1,a,b", "\r", most=1_000_000),
    _html("columns reached over", "<table>", "<tr><td colspan=1000>#<td>Action</tr>"),
    _html("rows reached over", "<table>", "<tr><td rowspan=65534>#<td>Action</tr>"),
    _html("tables in tables", "", f"<table>{_PAIR}", most=10_000),
    _html("tables", "", f"<table>{_PAIR}<td>Status<tr><td>{{k}}<td>Do {{k}}<td>Done</table>", most=10_000),
    _html("open marks", "", "<q>"),
    _html("comments", "<style>", "/*", f"</style><table>{_PAIR}"),
    _html("rules", "<style>", "a{display:none}", "</style>", "<p>"),
    _html("selectors", "<style>", "* ", "a{display:none}</style>", "<b>", f"<table>{_PAIR}", most=1_000),
    _html("formatting", f"<table>{_PAIR}", "<b><i><a href=x>", "</table>", most=10_000),
    _html("attributes", "<table ", "a=b ", f">{_PAIR}"),
    _html("entities", "<table><tr><td>", "&lt;&#0;&nbsp", "<td>Action"),
    _copied("tables", "text/html", "", f"<table>{_PAIR}<td>Status<tr><td>1<td>a<td>b</table>", most=10_000),
    _copied("beginnings", "text/html", "Version:1.0\r\n", "a:b\r\n", "", "<table"),
    _copied("tabs", "text/plain", "#\tAction\tStatus\n", "\t"),
    _sheet("rows", "<sheetData>", "<row><c><v>1</v></c></row>", "</sheetData>"),
    _sheet("rows apart", "<sheetData>", '<row r="{k}0"><c r="XFD{k}0"><v>1</v></c></row>', "</sheetData>"),
    _sheet("merged cells", "<sheetData/><mergeCells>", '<mergeCell ref="A1:XFD1048576"/>', "</mergeCells>"),
    _sheet("hidden columns", "", '<cols><col min="1" max="9999999" hidden="1"/></cols>', "<sheetData/>"),
    _sheet("links", "<hyperlinks>", '<hyperlink ref="A1:XFD1048576" location="x"/>', "</hyperlinks>"),
    _sheet("blocks", "<sheetData>", _SHEET_ROWS, "</sheetData>", most=10_000),
    _content("rows repeated", "<table:table>",
        f"{_ODS_ROW}>{_ODS_CELL}</table:table-row>", "</table:table>", most=1_000),
    _content("empty rows repeated", "<table:table>", f"{_ODS_ROW}/>", "</table:table>"),
    _content("blanks", "", f"<table:table>{_ODS_BLANK}</table:table-row></table:table>", most=1_000),
    _content("columns", "<table:table>",
        '<table:table-column table:number-columns-repeated="999"/>', "</table:table>"),
    _body("rows", "<w:tbl>", "<w:tr><w:tc><w:p/></w:tc></w:tr>", "</w:tbl>"),
    _body("wide cells", "<w:tbl>", '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr></w:tc></w:tr>', "</w:tbl>"),
    _body("tables", "", "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    _body("tables in tables", "", "<w:tbl><w:tr><w:tc>", "<w:p/>", "</w:tc></w:tr></w:tbl>", most=100),
    _body("fields", "<w:tbl><w:tr><w:tc><w:p>", _FIELD, "</w:p></w:tc></w:tr></w:tbl>"),
    _body("merged cells", "<w:tbl>",
        f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>{_WORD_ACTION}</w:tr>", "</w:tbl>"),
)  # fmt: skip
