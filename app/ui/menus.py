"""Every command in a menu, with its shortcut."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.pages import Page
from app.ui.plan_pages import OFFERS
from app.ui.plans.recent import shown_path
from app.ui.table.cell_menu import cell_commands, give_cells_their_commands
from app.ui.widgets.controls import command
from app.ui.widgets.editing import edits
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.table.actions_page import ActionsPage
    from app.ui.window import Window


class Menus:
    """Fills the window's menu bar; the wishes behind the commands are built when one is asked for."""

    def __init__(self, window: Window) -> None:
        self._window, bar = window, window.menuBar()
        self._file, edit = bar.addMenu(tr("&File")), bar.addMenu(tr("&Edit"))
        self._action, update = bar.addMenu(tr("&Action")), bar.addMenu(tr("&Update"))
        self._view, help_menu = bar.addMenu(tr("&View")), bar.addMenu(tr("&Help"))
        self._before_calendar = _file(window, self._file)
        self._cells = cell_commands(window)
        _edit(window, edit, self._cells)
        _action(window, self._action)
        _update(window, update)
        self._before_looks = _view(window, self._view)
        _help(window, help_menu)

    def join(self, page: ActionsPage) -> None:
        """Gives the table its commands, and the menus what the pages bring with them."""
        give_cells_their_commands(self._window, self._cells)
        page.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        page.table.addActions(self._action.actions())
        self._view.insertMenu(self._before_looks, page.views.menu)
        self._window.reminder_wishes.calendar.add_to(self._file, self._before_calendar)


def _recent(window: Window, menu: QMenu) -> None:
    """The files of before, listed when the menu opens."""

    def open_it(path: Path) -> None:
        window.plan_wishes.open_recent(path)

    def fill() -> None:
        menu.clear()
        for path in window.recent.paths():
            entry = command(shown_path(path).replace("&", "&&"), partial(open_it, path))
            entry.setParent(menu)
            menu.addAction(entry)
        menu.setEnabled(bool(menu.actions()))

    window.recent.changed.connect(fill)
    menu.aboutToShow.connect(fill)
    fill()


def _fill(menu: QMenu, entries: list[QAction | None]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            entry.setParent(menu)
            menu.addAction(entry)


def _file(window: Window, menu: QMenu) -> QAction:
    """Returns the line before which the calendar has its place."""
    _fill(
        menu,
        [
            edits(command(tr("&New plan…"), lambda: window.plan_wishes.new_plan(), "Ctrl+N")),
            edits(command(tr("Plan &details…"), lambda: window.plan_wishes.describe_plan())),
            edits(command(tr("&Whiteboard…"), lambda: window.plan_wishes.see_whiteboard())),
            None,
            command(tr("New &file…"), lambda: window.plan_wishes.new_file()),
            command(tr("&Open file…"), lambda: window.plan_wishes.open_file(), "Ctrl+O"),
            command(tr("Open pac&kage…"), lambda: window.plan_wishes.packages.open()),
        ],
    )
    _recent(window, menu.addMenu(tr("&Recent files")))
    _fill(
        menu,
        [
            command(tr("Open the &example"), lambda: window.plan_wishes.open_example()),
            None,
            edits(command(tr("Import as a new &plan…"), lambda: window.import_wishes.import_plan())),
            edits(command(tr("&Import table…"), lambda: window.import_wishes.import_table(), "Ctrl+I")),
            None,
            command(tr("&Backups…"), lambda: window.plan_wishes.backups.manage()),
            command(tr("Sa&ve a copy…"), lambda: window.plan_wishes.backups.save_copy()),
            None,
        ],
    )
    calendar = menu.addSeparator()
    _fill(
        menu,
        [
            command(tr("Check the &history…"), lambda: window.ledger_wishes.check()),
            None,
            command(tr("Your n&ame…"), lambda: window.window_wishes.name_author()),
            command(tr("&Settings…"), lambda: window.window_wishes.settings(), "Ctrl+,"),
            None,
            command(tr("&Quit"), lambda: window.tray.quit(), "Ctrl+Q"),
        ],
    )
    return calendar


def _edit(window: Window, menu: QMenu, cells: list[QAction]) -> None:
    group = window.desk.undo_group
    undo, redo = group.createUndoAction(menu, tr("Undo")), group.createRedoAction(menu, tr("Redo"))
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    further = [
        command(tr("&Find"), lambda: window.window_wishes.find(), "Ctrl+F"),
        command(tr("Find &next"), lambda: window.actions_page.find_next(), "F3"),
        command(tr("Find previou&s"), lambda: window.actions_page.find_next(backwards=True), "Shift+F3"),
    ]
    table = edits(command(tr("Paste ta&ble…"), lambda: window.import_wishes.paste_table(), "Ctrl+Shift+I"))
    _fill(menu, [undo, redo, None, *cells, table, None, *further])


def _action(window: Window, menu: QMenu) -> None:
    _fill(
        menu,
        [
            edits(command(tr("&New action…"), lambda: window.action_wishes.add_action(), "Ins")),
            edits(command(tr("Change se&veral…"), lambda: window.cell_wishes.change_several(), "Ctrl+E")),
            None,
            edits(command(tr("Sp&lit…"), lambda: window.action_wishes.split_action(), "Ctrl+Shift+S")),
            edits(command(tr("&Merge into another…"), lambda: window.action_wishes.merge_action(), "Ctrl+M")),
            edits(command(tr("&Cancel action…"), lambda: window.action_wishes.cancel_action())),
            None,
            edits(command(tr("Attach &file…"), lambda: window.evidence_wishes.choose_files(), "Ctrl+Shift+F")),
            edits(command(tr("Attach lin&k…"), lambda: window.evidence_wishes.attach_link())),
            edits(command(tr("Write n&ote…"), lambda: window.evidence_wishes.write_note())),
            edits(command(tr("Attach what was co&pied"), lambda: window.evidence_wishes.paste(), "Ctrl+Shift+V")),
            command(tr("&Evidence…"), lambda: window.evidence_wishes.look(), "Ctrl+Shift+E"),
            None,
            command(tr("Show or hide the &details"), window.toggle_details, "F9"),
        ],
    )


def _update(window: Window, menu: QMenu) -> None:
    _fill(
        menu,
        [
            edits(command(tr("&Issue update…"), lambda: window.update_wishes.issue(), "Ctrl+Return")),
            command(tr("&Copy for Bugzilla"), lambda: window.file_wishes.copy_markdown(), "Ctrl+Shift+C"),
            command(tr("Save &as…"), lambda: window.file_wishes.save_as(), "Ctrl+S"),
            command(tr("Save with &tracked changes…"), lambda: window.file_wishes.save_redline(), "Ctrl+Shift+T"),
            command(tr("Save in &OSCAL…"), lambda: window.file_wishes.save_file("oscal")),
            command(tr("Compare &updates…"), lambda: window.update_wishes.compare(), "Ctrl+Shift+U"),
            None,
            command(tr("&Print…"), lambda: window.file_wishes.print_update(), "Ctrl+P"),
            command(tr("Print pre&view…"), lambda: window.file_wishes.preview_print(), "Ctrl+Shift+P"),
            None,
            edits(command(tr("&How it is published…"), lambda: window.file_wishes.publishing())),
            edits(command(tr("Chec&ks…"), lambda: window.update_wishes.choose_checks())),
            None,
            edits(command(tr("New &question…"), lambda: window.question_wishes.ask(), "Ctrl+Shift+A")),
            None,
            command(tr("Save the slip r&eport…"), lambda: window.file_wishes.save_slip_report()),
            edits(command(tr("C&losure report…"), lambda: window.update_wishes.write_closure())),
            command(tr("Auditor's packa&ge…"), lambda: window.plan_wishes.packages.make()),
        ],
    )


def _view(window: Window, menu: QMenu) -> QAction:
    """Returns the entry before which the look of the table has its place."""
    _fill(
        menu,
        [
            command(tr("&Actions"), lambda: window.turn_to(Page.ACTIONS), "Ctrl+1"),
            command(tr("&Updates"), lambda: window.turn_to(Page.UPDATES), "Ctrl+2"),
            *(command(tr(offer.name), partial(window.turn_to, offer.page), offer.keys) for offer in OFFERS),
            None,
            command(tr("All c&hanges"), lambda: window.turn_to(Page.ALL_CHANGES), "Ctrl+6"),
            command(tr("&Dashboard"), lambda: window.turn_to(Page.DASHBOARD), "Ctrl+7"),
            None,
            command(tr("&Next region"), partial(window.regions.step, 1), "F6"),
            command(tr("&Previous region"), partial(window.regions.step, -1), "Shift+F6"),
            None,
            command(tr("&Reload"), window.desk.reload, "F5"),
            None,
        ],
    )
    colours = menu.addMenu(tr("&Colours"))
    _colours(window, colours)

    def resize(by: int) -> None:
        window.window_wishes.resize_text(by)

    larger = command(tr("&Larger text"), partial(resize, 1))
    larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    smaller, usual = tr("S&maller text"), tr("Text of the &system's size")
    _fill(menu, [larger, command(smaller, partial(resize, -1), "Ctrl+-"), command(usual, partial(resize, 0), "Ctrl+0")])
    return colours.menuAction()


def _colours(window: Window, menu: QMenu) -> None:
    group = QActionGroup(menu)

    def keep(choice: str) -> None:
        window.window_wishes.keep_scheme(choice)

    for text, choice in (
        (tr("As the &system"), ""),
        (tr("&Light"), "light"),
        (tr("&Dark"), "dark"),
        (tr("Light with &high contrast"), "contrast_light"),
        (tr("Dark with high &contrast"), "contrast_dark"),
    ):
        entry = command(text, partial(keep, choice))
        entry.setParent(menu)
        entry.setCheckable(True)
        entry.setData(choice)
        group.addAction(entry)
        menu.addAction(entry)
    menu.aboutToShow.connect(lambda: _mark(group, window.window_wishes.kept_look("scheme")))


def _mark(group: QActionGroup, choice: str) -> None:
    for entry in group.actions():
        entry.setChecked(entry.data() == choice)


def _help(window: Window, menu: QMenu) -> None:
    _fill(
        menu,
        [
            command(tr("&Commands…"), lambda: window.window_wishes.choose_command(), "Ctrl+K"),
            command(tr("&Shortcuts"), lambda: window.window_wishes.show_shortcuts(), "F1"),
            None,
            command(tr("&About Remediary"), lambda: window.window_wishes.about()),
        ],
    )
