"""What changed since an update or a day is marked, counted, and shown in the cells on request."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.bases import Base
from app.domain.filters import Filter
from app.ui.table.actions_page import ActionsPage
from app.ui.table.cell_layouts import Mark
from app.ui.window import Window
from tests.ui.hands import all_texts, cell


@pytest.fixture
def page(window: Window) -> ActionsPage:
    window.desk.edit(2, {"observations": "The contract was signed on 9 April.", "status": "ongoing"})
    return window.actions_page


def _marks(page: ActionsPage, number: int, field: str) -> dict[Mark, str]:
    content = page.table.cells.contents.of(page.model.row_of(number), field)
    found: dict[Mark, str] = {}
    for start, size, mark in content.spans:
        found[mark] = found.get(mark, "") + content.text[start : start + size]
    return found


def test_nothing_is_marked_in_the_cells_until_it_is_asked_for(page: ActionsPage) -> None:
    assert _marks(page, 2, "observations") == {}
    page.show_changes(True)
    assert set(_marks(page, 2, "observations")) == {Mark.REMOVED, Mark.ADDED}
    assert _marks(page, 3, "observations") == {}
    page.show_changes(False)
    assert _marks(page, 2, "observations") == {}


def test_old_and_new_can_be_told_without_colour_and_are_read_out(page: ActionsPage) -> None:
    page.show_changes(True)
    page.table.grab()
    format_of = page.table.cells._format
    assert format_of(Mark.REMOVED).fontStrikeOut()
    assert format_of(Mark.ADDED).fontUnderline()
    said = cell(page.window(), 2, "status").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Ongoing, before: Done"


def test_a_changed_row_grows_for_what_it_said_before(page: ActionsPage) -> None:
    row = page.model.row_of(2)
    before = page.table.rowHeight(row)
    page.show_changes(True)
    assert page.table.rowHeight(row) > before
    page.show_changes(False)
    assert page.table.rowHeight(row) == before


def test_the_base_can_be_any_update(page: ActionsPage) -> None:
    assert "Since update 6: 1 action changed, #2" in all_texts(page)
    page.comparing.choose(Base(update=1))
    numbers = page.comparing.changes.numbers
    assert len(numbers) > 1
    assert page.chips.chip(Filter.CHANGED).text() == f"Changed {len(numbers)}"
    assert any(text.startswith(f"Since update 1: {len(numbers)} actions") for text in all_texts(page))
    page.chips.chip(Filter.CHANGED).click()
    assert page.model.shown_numbers() == numbers


def test_the_base_can_be_a_day(page: ActionsPage) -> None:
    page.comparing.choose(Base(day=date(2021, 4, 1)))
    assert page.comparing.changes.numbers
    assert page.comparing.button.text().startswith("Since ")


def test_a_base_that_is_not_past_is_refused_and_the_old_one_stays(page: ActionsPage) -> None:
    told: list[str] = []
    page._desk.refused.disconnect()
    page._desk.refused.connect(told.append)
    page.comparing.choose(Base(day=date(2999, 1, 1)))
    assert "not past yet" in told[0]
    assert page.comparing.base.is_last


def test_the_menu_offers_every_update_and_a_day(page: ActionsPage) -> None:
    page.comparing.menu.aboutToShow.emit()
    texts = [each.text() for each in page.comparing.menu.actions() if each.text()]
    assert texts[0] == "Since the last issued update"
    assert [text.split(" · ")[0] for text in texts[1:-1]] == [f"Since update {number}" for number in range(6, 0, -1)]
    assert page.comparing.menu.actions()[0].isChecked()


def test_another_plan_is_compared_with_its_own_last_update(qtbot: QtBot, page: ActionsPage) -> None:
    page.comparing.choose(Base(update=1))
    desk = page._desk
    assert desk.plan is not None
    desk.choose_plan(desk.plan.id)
    assert page.comparing.base.is_last
