"""Files that are made to take much: of what is small to write, very many."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.intake.workbooks import by_hand, packed

_HEAD = "| # | Action | Status |\n|---|---|---|\n"


@dataclass(frozen=True, slots=True)
class Bomb:
    """How a reader's bomb is made, and what it has very many of."""

    reader: str
    name: str
    what: str
    make: Callable[[random.Random], bytes]


def _many(chance: random.Random, most: int) -> int:
    return round(10 ** chance.uniform(1, len(str(most)) - 1))


def _text(reader: str, name: str, what: str, said: Callable[[int], str], most: int = 100_000) -> Bomb:
    return Bomb(reader, name, what, lambda chance: said(_many(chance, most)).encode("utf-8", "surrogatepass"))


def _sheet(what: str, said: Callable[[int], str], most: int = 100_000) -> Bomb:
    return Bomb("excel", "plan.xlsx", what, lambda chance: by_hand(said(_many(chance, most))))


def _content(what: str, said: Callable[[int], str], most: int = 100_000) -> Bomb:
    def make(chance: random.Random) -> bytes:
        start = '<d xmlns:table="t" xmlns:text="x" xmlns:office="o"><office:spreadsheet>'
        xml = f"{start}{said(_many(chance, most))}</office:spreadsheet></d>"
        return packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": xml.encode()})

    return Bomb("ods", "plan.ods", what, make)


def _body(what: str, said: Callable[[int], str], most: int = 50_000) -> Bomb:
    def make(chance: random.Random) -> bytes:
        xml = f'<w:document xmlns:w="w"><w:body>{said(_many(chance, most))}</w:body></w:document>'
        return packed({"word/document.xml": xml.encode()})

    return Bomb("word", "plan.docx", what, make)


def _plans(count: int) -> str:
    return "".join(f"{_HEAD}| {n} | Do thing {n} | Done |\n\n" for n in range(1, count + 1))


BOMBS: tuple[Bomb, ...] = (
    _text("markdown", "a.md", "tables", _plans, 10_000),
    _text("markdown", "a.md", "tables in HTML", lambda n: "<table></table>\n" * n, 10_000),
    _text("markdown", "a.md", "blanks in a rule", lambda n: f"| a | b |\n|{' ' * n}x|\n"),
    _text("markdown", "a.md", "blanks before a rule", lambda n: f"| a |\n{' ' * n}x|\n"),
    _text("markdown", "a.md", "blanks behind a rule", lambda n: f"| a |\n|-{' ' * n}x\n"),
    _text("markdown", "a.md", "columns", lambda n: f"{'|a' * n}|\n{'|-' * n}|\n{'|b' * n}|\n"),
    _text("markdown", "a.md", "brackets", lambda n: f"{_HEAD}| 1 | {'[' * n} | {'(' * n} |\n"),
    _text("markdown", "a.md", "links", lambda n: f"{_HEAD}| 1 | {'[a](' * n} | {'![' * n} |\n"),
    _text("markdown", "a.md", "emphasis", lambda n: f"{_HEAD}| 1 | {'*a_ ' * n} | {'~' * n} |\n"),
    _text("markdown", "a.md", "code", lambda n: f"{_HEAD}| 1 | {'` `` ' * n} | {'<' * n} |\n"),
    _text("markdown", "a.md", "addresses", lambda n: f"{_HEAD}| 1 | {'http://a ' * n} | {'a@' * n} |\n"),
    _text("markdown", "a.md", "quotes", lambda n: f"{'> ' * n}| a | b |\n{'>' * n}|---|---|\n"),
    _text("markdown", "a.md", "backslashes", lambda n: f"{_HEAD}| 1 | {chr(92) * n} | {chr(92)}| |\n"),
    _text("markdown", "a.md", "one text", lambda n: f"{_HEAD}| 1 | {'word ' * n} | {'x' * n} |\n", 1_000_000),
    _text("markdown", "a.md", "rows", lambda n: _HEAD + "".join(f"| {k} | Do {k} | Done |\n" for k in range(1, n))),
    _text("markdown", "a.md", "rows that are empty", lambda n: _HEAD + "| | | |\n" * n),
    _text("markdown", "a.md", "long rows", lambda n: f"{_HEAD}{'| 1 | a | Done' * 3}{'|' * n}\n"),
    _text("drawn", "a.txt", "rules", lambda n: f"+{'-+' * n}\n|{'a|' * n}\n+{'-+' * n}\n"),
    _text("drawn", "a.txt", "lines", lambda n: "+--+--+\n|# |A |\n+==+==+\n" + "|1 |a |\n" * n + "+--+--+\n"),
    _text("drawn", "a.txt", "tables", lambda n: "+--+-------+\n|# |Action |\n+--+-------+\n|1 |a |\n+--+--+\n\n" * n, 10_000),
    _text("wiki", "a.txt", "cells", lambda n: f"||{'a||' * n}\n|{'b|' * n}\n"),
    _text("wiki", "a.txt", "signs", lambda n: f"{'|| ' * n}{' ' * n}x\n"),
    _text("wiki", "a.txt", "tables", lambda n: "|| # || Action || Status ||\n| 1 | a | Done |\n\n" * n, 10_000),
    _text("delimited", "a.csv", "quotes", lambda n: "#,Action,Status\n1," + '"' * n + ",x\n"),
    _text("delimited", "a.csv", "quotes in rows", lambda n: "#,Action,Status\n" + '1,"a,b\n' * n),
    _text("delimited", "a.csv", "columns", lambda n: "#,Action,Status" + ",a" * n + "\n1,b,c\n"),
    _text("delimited", "a.csv", "rows", lambda n: "#,Action,Status\n" + "".join(f"{k},Do {k},Done\n" for k in range(n))),
    _text("delimited", "a.csv", "rows alike", lambda n: "Action,Status\n" + "Do it,Done\n" * n),
    _text("delimited", "a.csv", "rows that go on", lambda n: "#,Action,Status\n1,a,b\n" + ",,more\n" * n),
    _text("delimited", "a.csv", "headings", lambda n: "#,Action,Status\n" * n),
    _text("delimited", "a.csv", "backslashes", lambda n: 'a,"b' + "\\" * n + '"c",d\n'),
    _text("delimited", "a.csv", "empty rows", lambda n: "#,Action,Status\n1,a,b\n" + ",,\n" * n, 1_000_000),
    _text("delimited", "a.csv", "line ends", lambda n: "#,Action,Status\n1,a,b" + "\r" * n, 1_000_000),
    _text("html", "a.html", "columns reached over", lambda n: f"<table>{'<tr><td colspan=1000>#<td>Action</tr>' * n}"),
    _text("html", "a.html", "rows reached over", lambda n: f"<table>{'<tr><td rowspan=65534>#<td>Action</tr>' * n}"),
    _text("html", "a.html", "tables in tables", lambda n: "<table><tr><td>#<td>Action" * n, 10_000),
    _text("html", "a.html", "open marks", lambda n: "<q>" * n),
    _text("html", "a.html", "comments", lambda n: f"<style>{'/*' * n}</style><table><tr><td>#<td>Action"),
    _text("html", "a.html", "rules", lambda n: f"<style>{'a{display:none}' * n}</style>{'<p>' * n}"),
    _text("html", "a.html", "selectors", lambda n: f"<style>{'* ' * min(n, 500)}a{{display:none}}</style>{'<b>' * 999}<table><tr><td>#"),
    _text("html", "a.html", "formatting", lambda n: f"<table><tr><td>{'<b><i><a href=x>' * n}</table>", 10_000),
    _text("html", "a.html", "attributes", lambda n: f"<table {'a=b ' * n}><tr><td>#<td>Action"),
    _text("html", "a.html", "entities", lambda n: f"<table><tr><td>{'&lt;&#0;&nbsp' * n}<td>Action"),
    _text("clipboard", "text/html", "tables", lambda n: "<table><tr><td>#<td>Action<td>Status<tr><td>1<td>a<td>b</table>" * n, 10_000),
    _text("clipboard", "text/html", "beginnings", lambda n: "Version:1.0\r\n" + "a:b\r\n" * n + "<table" * n),
    _text("clipboard", "text/plain", "tabs", lambda n: "#\tAction\tStatus\n" + "\t" * n),
    _sheet("rows", lambda n: "<sheetData>" + "<row><c><v>1</v></c></row>" * n + "</sheetData>"),
    _sheet("rows at the end", lambda n: f'<sheetData><row r="{n * 10}"><c r="XFD{n * 10}"><v>1</v></c></row></sheetData>'),
    _sheet("merged cells", lambda n: "<sheetData/><mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * n + "</mergeCells>"),
    _sheet("hidden columns", lambda n: '<cols><col min="1" max="9999999" hidden="1"/></cols>' * n + "<sheetData/>"),
    _sheet("links", lambda n: "<sheetData/><hyperlinks>" + '<hyperlink ref="A1:XFD1048576" location="x"/>' * n + "</hyperlinks>"),
    _sheet("blocks", lambda n: "<sheetData>" + "".join(
        f'<row r="{3 * k + 1}"><c t="inlineStr"><is><t>#</t></is></c><c t="inlineStr"><is><t>Action</t></is></c></row>'
        f'<row r="{3 * k + 2}"><c><v>{k}</v></c><c><v>1</v></c></row>' for k in range(n)) + "</sheetData>", 10_000),
    _content("rows repeated", lambda n: (
        '<table:table><table:table-row table:number-rows-repeated="1048576" table:visibility="collapse">'
        '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'
    ) * n + "</table:table>" * n, 1_000),
    _content("empty rows repeated", lambda n: "<table:table>" + (
        '<table:table-row table:number-rows-repeated="1048576" table:visibility="collapse"/>') * n + "</table:table>"),
    _content("blanks", lambda n: '<table:table><table:table-row><table:table-cell><text:p><text:s text:c="9999999"/>a'
        "</text:p></table:table-cell></table:table-row></table:table>" * n, 1_000),
    _content("columns repeated", lambda n: "<table:table>" + '<table:table-column table:number-columns-repeated="9999999"/>' * n
        + "</table:table>"),
    _body("rows", lambda n: "<w:tbl>" + "<w:tr><w:tc><w:p/></w:tc></w:tr>" * n + "</w:tbl>"),
    _body("cells reached over", lambda n: "<w:tbl>" + '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr></w:tc></w:tr>' * n
        + "</w:tbl>"),
    _body("tables", lambda n: "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>" * n),
    _body("tables in tables", lambda n: "<w:tbl><w:tr><w:tc>" * min(n, 80) + "</w:tc></w:tr></w:tbl>" * min(n, 80)),
    _body("fields", lambda n: "<w:tbl><w:tr><w:tc><w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * n
        + "</w:p></w:tc></w:tr></w:tbl>"),
    _body("merged cells", lambda n: "<w:tbl>" + (
        '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>Action</w:t></w:r></w:p></w:tc></w:tr>') * n
        + "</w:tbl>"),
)  # fmt: skip
