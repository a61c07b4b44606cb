"""Word documents that were exported, edited as people do, and come back with exactly their changes."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from app.services.workspace import Workspace
from tests.intake.coming_back import LAYOUTS, NOTHING, Came, came_for_good, edited_document, exported, fill

Back = Callable[[str, Callable[[Any], None]], Came]


@pytest.fixture
def back(workspace: Workspace) -> Back:
    """What comes back from a document in a layout once an edit was made; taken over, it asks for nothing more."""
    fill(workspace)

    def edited(layout: str, edit: Callable[[Any], None]) -> Came:
        content = edited_document(exported(workspace, "word", layout), edit)
        return came_for_good(workspace, content, "plan.docx")

    return edited


def _cell(table: Any, number: int, *names: str) -> Any:
    headings = [cell.text for cell in table.rows[0].cells]
    return table.cell(number, next(headings.index(name) for name in names if name in headings))


def _action(table: Any, number: int) -> Any:
    return _cell(table, number, "Action", "Action Item")


def _last(table: Any, number: int) -> Any:
    return _cell(table, number, "Observations", "Evaluation Criteria")


def _reorder(table: Any) -> None:
    for row in table.rows:
        for cell in list(row._tr.tc_lst)[::-1]:
            row._tr.append(cell)
    table._tbl.append(table.rows[2]._tr)


def _without_last_column(table: Any) -> None:
    place = [cell.text for cell in table.rows[0].cells].index(_last(table, 0).text)
    for row in table.rows:
        row._tr.remove(row._tr.tc_lst[place])


def _ornament(table: Any) -> None:
    for row in table.rows:
        for paragraph in (paragraph for cell in row.cells for paragraph in cell.paragraphs):
            for run in paragraph.runs:
                run.bold = run.font.strike = True


def _spelling(table: Any) -> None:
    """One run as two, with the marks of the spell checker between them, as Word writes it again."""
    run = _action(table, 2).paragraphs[0].runs[0]
    text, further = run.text, deepcopy(run._r)
    run.text = text[:9]
    run._r.addnext(further)
    further.findall(qn("w:t"))[0].text = text[9:]
    run._r.addnext(_element("w:proofErr", type="spellStart"))


def _element(name: str, **attributes: str) -> Any:
    element = OxmlElement(name)
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element


def _title(table: Any) -> None:
    table.rows[0]._tr.addprevious(deepcopy(table.rows[0]._tr))
    for cell in table.rows[0].cells:
        cell.text = ""
    table.rows[0].cells[0].merge(table.rows[0].cells[-1]).text = "Plan for legal"


def _blanks(table: Any) -> None:
    _action(table, 2).paragraphs[0].add_run("  ")
    _last(table, 1).add_paragraph("")


def _another_table(table: Any) -> None:
    other = table.part.document.add_table(2, 3)
    for cell, text in zip(other.rows[0].cells, ("Question", "Asked by", "Answer"), strict=True):
        cell.text = text
    other.rows[1].cells[0].text = "Why so late?"


def _comment(table: Any) -> None:
    paragraph = _action(table, 2).paragraphs[0]
    table.part.document.add_comment(paragraph.runs[0], "Sure?", "Legal", "L")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "edit",
    [
        lambda table: None, _reorder, _without_last_column, _ornament, _spelling, _title, _blanks, _another_table,
        _comment,
    ],
)  # fmt: skip
def test_what_is_no_change_to_a_reader_asks_for_nothing(back: Back, layout: str, edit: Callable[[Any], None]) -> None:
    assert back(layout, edit) == NOTHING


@pytest.mark.parametrize("layout", LAYOUTS)
def test_words_that_word_has_turned_while_they_were_typed_are_changes(back: Back, layout: str) -> None:
    def edit(table: Any) -> None:
        _action(table, 3).paragraphs[0].add_run(" – “so”")

    assert back(layout, edit) == Came({3: {"action": "Contract a supplier – “so”"}})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_row_that_was_added_is_new_and_one_that_was_deleted_is_missing(back: Back, layout: str) -> None:
    def edit(table: Any) -> None:
        row = table.add_row()
        table._tbl.remove(table.rows[4]._tr)
        place = len(table.rows) - 1
        _action(table, place).text, _cell(table, place, "Status").text = "Ask the auditors", "Planned"
        assert row.cells

    assert back(layout, edit) == Came(new=("Ask the auditors",), missing=(4,))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_column_that_was_added_goes_into_the_observations_of_its_rows(back: Back, layout: str) -> None:
    def edit(table: Any) -> None:
        table.add_column(914_400)
        table.rows[0].cells[-1].text, table.rows[3].cells[-1].text = "Comment of legal", "Look at the contract"

    said = "Three asked.\nComment of legal: Look at the contract"
    assert back(layout, edit) == Came({3: {"observations": said}})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_status_that_was_changed_is_read_beside_its_text(back: Back, layout: str) -> None:
    def edit(table: Any) -> None:
        _cell(table, 2, "Status").text = "Complete"

    assert back(layout, edit) == Came({2: {"status": "done", "status_text": "Complete"}})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_tracked_changes_count_as_accepted_whoever_made_them(back: Back, layout: str) -> None:
    def edit(table: Any) -> None:
        run = _action(table, 2).paragraphs[0].runs[-1]._r
        deleted = _element("w:del", id="91", author="Legal")
        run.addprevious(deleted)
        inserted = _element("w:ins", id="92", author="Legal")
        inserted.append(deepcopy(run))
        next(inserted.iter(qn("w:t"))).text = "Automate patching of all hosts now"
        deleted.append(run)
        next(run.iter(qn("w:t"))).tag = qn("w:delText")
        deleted.addnext(inserted)
        table.rows[5]._tr.get_or_add_trPr().append(_element("w:del", id="93", author="Legal"))

    assert back(layout, edit) == Came({2: {"action": "Automate patching of all hosts now"}}, missing=(5,))


@pytest.mark.parametrize("layout", ["classic", "full"])
def test_a_table_that_was_split_on_two_pages_is_one_again(back: Back, layout: str) -> None:
    assert back(layout, _split) == NOTHING


def _split(table: Any) -> None:
    further = deepcopy(table._tbl)
    paragraph = OxmlElement("w:p")
    table._tbl.addnext(paragraph)
    paragraph.addnext(further)
    for row in list(table._tbl.tr_lst)[4:]:
        table._tbl.remove(row)
    for row in list(further.tr_lst)[:4]:
        further.remove(row)


def test_a_hyphen_that_nobody_sees_is_no_change(back: Back) -> None:
    def edit(table: Any) -> None:
        _action(table, 5).text = "Train the\u00ad team"

    assert back("classic", edit) == NOTHING
