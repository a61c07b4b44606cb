"""The timeline of an action: every revision can be seen in full, and an earlier one brought back."""

from typing import Any

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.revisions import Revision
from app.domain.values import shown
from app.ui.difference_label import DifferenceLabel
from app.ui.revision_dialog import RevisionDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, head, history, menu_entry


def _of(window: Window, number: int) -> list[Revision]:
    return [row for row in history(window) if row.number == number]


def _buttons(window: Window) -> list[QPushButton]:
    """The buttons of the timeline that show a revision, from the newest down."""
    made = window.actions_page.pane.history.findChildren(QPushButton)
    return [found for found in made if found.text() == "Show" and found.isVisibleTo(window)]


def _entries(qtbot: QtBot, window: Window, number: int) -> list[QPushButton]:
    """The same for an action, as soon as all its revisions are listed."""
    window.actions_page.table.choose(number)
    qtbot.waitUntil(lambda: len(_buttons(window)) == len(_of(window, number)))
    return _buttons(window)


def test_every_revision_stands_in_the_timeline_with_who_when_and_why(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(6, {"owner": "Ops"}, "Moved to another team")
    shown_as = _entries(qtbot, window, 6)
    told, texts = _of(window, 6), all_texts(window.actions_page.pane.history)
    assert len(told) > 3
    assert len(shown_as) == len(told)
    for row in told:
        assert any(f"Revision {row.ordinal} " in text and row.author in text for text in texts)
        assert not row.reason or f"Reason: {row.reason}" in texts


def test_the_newest_entry_shows_what_was_taken_out_and_put_in(window: Window) -> None:
    window.actions_page.table.choose(5)
    window.desk.edit(5, {"action": "Keep offline backups at every site."})
    newest = window.actions_page.pane.history.findChildren(DifferenceLabel)[0]
    assert "every" in newest.accessibleName()
    assert newest.heightForWidth(60) > newest.heightForWidth(600)


def test_a_revision_is_shown_in_full(qtbot: QtBot, window: Window, answers: Answers) -> None:
    entries = _entries(qtbot, window, 2)
    rows = list(reversed(_of(window, 2)))
    before = history(window)
    for place, row in enumerate(rows):

        def act(dialog: Any, row: Revision = row) -> None:
            assert isinstance(dialog, RevisionDialog)
            texts = all_texts(dialog)
            assert row.state.action in texts
            assert (shown(row.state.due) or "—") in texts
            assert any(row.author in text for text in texts)

        answers.next(act)
        entries[place].click()
    assert history(window) == before


def test_the_newest_revision_can_only_be_looked_at(qtbot: QtBot, window: Window, answers: Answers) -> None:
    before = history(window)
    answers.next(agree)
    _entries(qtbot, window, 2)[0].click()
    assert history(window) == before


def test_an_earlier_revision_is_brought_back_as_a_new_one_and_can_be_undone(
    qtbot: QtBot, window: Window, answers: Answers
) -> None:
    before, rows = history(window), _of(window, 2)
    answers.next(agree)
    _entries(qtbot, window, 2)[-1].click()
    assert history(window)[:-1] == before
    assert head(window, 2).state == rows[0].state
    assert "1" in head(window, 2).reason
    menu_entry(window, "Undo").trigger()
    assert head(window, 2).state == rows[-1].state
    assert len(history(window)) == len(before) + 2


def test_a_long_timeline_shows_its_older_part_on_request(qtbot: QtBot, window: Window) -> None:
    for place in range(31):
        window.desk.edit(1, {"owner": f"Owner {place}"})
    window.actions_page.table.choose(1)
    qtbot.waitUntil(lambda: 0 < len(_buttons(window)) < len(_of(window, 1)))
    found = window.actions_page.pane.history.findChildren(QPushButton)
    next(one for one in found if one.text().startswith("Show older") and one.isVisibleTo(window)).click()
    assert len(_entries(qtbot, window, 1)) == len(_of(window, 1))
