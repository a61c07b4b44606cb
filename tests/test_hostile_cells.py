"""Five hundred hostile cells are published, and come back equal from every format that can hold them."""

import io
import re
import zipfile
from collections.abc import Iterator

import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

from app.domain.plans import PlanDetails
from app.domain.texts import mark_lines
from app.intake.markdown import read_grids
from app.services.workspace import Workspace
from tests.conftest import Clock
from tests.documents.in_bugzilla import Shown
from tests.documents.pages import Page
from tests.documents.samples import hostile_cells

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LONG = 40_000
BY_HAND = [
    "| pipes || and \\| escaped |",
    "**bold** _it_ ~~no~~ `code` ``x``",
    "# heading\n- item\n1. one\n> quote\n```\ncode\n```",
    "<script>alert(1)</script><br>&amp;&lt;",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=tab",
    "#N/A",
    "'quoted",
    '=HYPERLINK("x")',
    "_x000A_",
    "https://a.example/x_y?z=1&w=2|3",
    "a@b.example, www.c.example",
    "comment 5, step/action#2, r12345",
    "bug 12",
    "\u0645\u0631\u062d\u0628\u0627 (1) \u0628\u0627\u0644\u0639\u0627\u0644\u0645",
    "\u05e9\u05dc\u05d5\u05dd 12.5%",
    "\u202eturned\u202c",
    "\u4e2d\u6587\u3000\u5b57",
    "\u0e44\u0e17\u0e22 \u0939\u093f\u0928\u094d\u0926\u0940",
    "\U0001f600\U0001f9d1\u200d\U0001f4bb\u2705\ufe0f",
    "e\u0301 \u00e9",
    "a\x00b\x07c\x1bd\x7fe\x85f\ud800g\ufdd0h\ufffei",
    "line\r\nline\rline\u2028line\x0bline",
    "  edges \t",
    "a   b\u00a0\u00a0c",
    "x" * LONG,
    "word " * (LONG // 5),
    "\n" * 50 + "x",
    "\U0001f600" * 20_000,
    "|" * 2_000,
    "<" * 2_000,
    "\\" * 2_000,
    "[x](y)" * 500,
]
FIELDS = ("action", "observations", "root_causes", "evaluation")


@pytest.fixture(scope="module")
def cells() -> list[str]:
    """Five hundred texts that have broken tables, formulas and files."""
    return [*BY_HAND, *hostile_cells(seed=3, count=500 - len(BY_HAND))]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, cells: list[str]) -> Iterator[Workspace]:
    """A plan with an issued update whose table holds them."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.remediary"
    with Workspace.open(path, "Ada Example", Clock(), create=True) as workspace:
        _publish(workspace, cells)
        yield workspace


def _publish(workspace: Workspace, cells: list[str]) -> None:
    plan = workspace.plans.create(PlanDetails("Hostile <b>plan</b>", layout="full"))
    for start in range(0, len(cells), len(FIELDS)):
        values = dict(zip(FIELDS, cells[start : start + len(FIELDS)], strict=True))
        workspace.actions.add(plan.id, values | {"action": f"Do: {values['action']}"})
    workspace.updates.issue(plan.id, workspace.today)


@pytest.fixture
def rows(published: Workspace) -> list[list[str]]:
    """What the table says, as the plan has it."""
    return [list(row) for row in published.exports.document(published.updates.edition(1, 1)).rows]


def _content(published: Workspace, name: str) -> bytes:
    file = published.updates.file(1, 1, name)
    assert file is not None
    return file.content


def test_control_characters_are_replaced_visibly_and_counted(workspace: Workspace) -> None:
    plan = workspace.plans.create(PlanDetails("Counted"))
    saved = workspace.actions.add(plan.id, {"action": "a\x00b\ud800c\ufffed"})
    assert (saved.replaced, workspace.updates.edition(plan.id).rows[0].state.action) == (3, "a\ufffdb\ufffdc\ufffdd")


def test_bugzilla_shows_every_cell_and_reading_gives_it_back(published: Workspace, rows: list[list[str]]) -> None:
    text = _content(published, "markdown").decode("utf-8")
    assert Shown(text).tables[0][1:] == [list(map(mark_lines, row)) for row in rows]
    assert [list(row) for row in read_grids(text)[0].rows[1:]] == rows


def test_word_holds_every_cell(published: Workspace, rows: list[list[str]]) -> None:
    with zipfile.ZipFile(io.BytesIO(_content(published, "word"))) as package:
        table = etree.fromstring(package.read("word/document.xml")).find(f".//{WORD}tbl")
    found = [[_word_text(cell) for cell in row.iter(f"{WORD}tc")] for row in table.iter(f"{WORD}tr")]
    assert found[1:] == rows


def _word_text(cell: etree._Element) -> str:
    return "\n".join("".join(_word_runs(paragraph)) for paragraph in cell.iter(f"{WORD}p"))


def _word_runs(paragraph: etree._Element) -> Iterator[str]:
    for part in paragraph.iter(f"{WORD}t", f"{WORD}tab"):
        yield "\t" if part.tag == f"{WORD}tab" and part.getparent().tag == f"{WORD}r" else part.text or ""


def test_excel_holds_every_cell_and_continues_long_ones(published: Workspace, rows: list[list[str]]) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(_content(published, "excel")))
    long: dict[str, str] = {}
    for place, _part, text in book.get_sheet_by_name("Long texts").to_python()[1:]:
        long[str(place)] = long.get(str(place), "") + str(text)
    shown = book.get_sheet_by_name("Actions").to_python(skip_empty_area=False)[1:]
    continued = 0
    for number, (found, row) in enumerate(zip(shown, rows, strict=True), 2):
        for place, text in enumerate(row):
            if place == 0:
                assert found[0] == int(text)
            elif found[place] != text:
                continued += 1
                assert str(found[place]).endswith("continued in the sheet “Long texts”")
                assert long[f"Actions!{'ABCDEFGHIJK'[place]}{number}"] == text
    assert continued == 3


def test_a_web_page_holds_every_cell(published: Workspace, rows: list[list[str]]) -> None:
    page = Page(_content(published, "html").decode("utf-8"))
    assert page.tables[0][1:] == rows
    pasted = Page(published.exports.clipboard_html(1, 1))
    assert pasted.tables[0][1:] == rows


def test_plain_text_holds_every_word_in_order(published: Workspace, rows: list[list[str]]) -> None:
    found = _squeezed(_content(published, "text").decode("utf-8"))
    place = 0
    for row in rows:
        for text in (row[1], row[9]):  # the action, then its observations
            place = found.index(_squeezed(text), place)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
