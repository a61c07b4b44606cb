"""Every command in a menu, with its shortcut."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.pages import Page
from app.ui.plan_pages import OFFERS
from app.ui.plans.welcome import shown_path
from app.ui.table.cell_menu import add_cell_commands
from app.ui.widgets.controls import command
from app.ui.widgets.editing import edits
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.window import Window


def build(window: Window) -> None:
    """Fills the window's menu bar."""
    bar = window.menuBar()
    _file(window, bar.addMenu(tr("&File")))
    cells, several = add_cell_commands(window)
    _edit(window, bar.addMenu(tr("&Edit")), cells)
    _action(window, bar.addMenu(tr("&Action")), several)
    _update(window, bar.addMenu(tr("&Update")))
    _view(window, bar.addMenu(tr("&View")))
    _help(window, bar.addMenu(tr("&Help")))


def _recent(window: Window, menu: QMenu) -> None:
    """The files of before, listed when the menu opens."""

    def fill() -> None:
        menu.clear()
        for path in window.recent.paths():
            entry = command(shown_path(path).replace("&", "&&"), partial(window.plan_wishes.open_recent, path))
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


def _file(window: Window, menu: QMenu) -> None:
    _fill(
        menu,
        [
            edits(command(tr("&New plan…"), window.plan_wishes.new_plan, "Ctrl+N")),
            edits(command(tr("Plan &details…"), lambda: window.plan_wishes.describe_plan())),
            edits(command(tr("&Whiteboard…"), window.plan_wishes.see_whiteboard)),
            None,
            command(tr("New &file…"), window.plan_wishes.new_file),
            command(tr("&Open file…"), window.plan_wishes.open_file, "Ctrl+O"),
            command(tr("Open pac&kage…"), window.plan_wishes.packages.open),
        ],
    )
    _recent(window, menu.addMenu(tr("&Recent files")))
    _fill(
        menu,
        [
            command(tr("Open the &example"), window.plan_wishes.open_example),
            None,
            edits(command(tr("Import as a new &plan…"), window.import_wishes.import_plan)),
            edits(command(tr("&Import table…"), window.import_wishes.import_table, "Ctrl+I")),
            None,
        ],
    )
    window.plan_wishes.backups.add_to(menu)
    menu.addSeparator()
    window.reminder_wishes.calendar.add_to(menu)
    _fill(
        menu,
        [
            None,
            command(tr("Check the &history…"), window.ledger_wishes.check),
            None,
            command(tr("Your n&ame…"), window.window_wishes.name_author),
            command(tr("&Settings…"), window.window_wishes.settings, "Ctrl+,"),
            None,
            command(tr("&Quit"), window.tray.quit, "Ctrl+Q"),
        ],
    )


def _edit(window: Window, menu: QMenu, cells: list[QAction]) -> None:
    group = window.desk.undo_group
    undo, redo = group.createUndoAction(menu, tr("Undo")), group.createRedoAction(menu, tr("Redo"))
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    page = window.actions_page
    further = [
        command(tr("&Find"), window.window_wishes.find, "Ctrl+F"),
        command(tr("Find &next"), page.find_next, "F3"),
        command(tr("Find previou&s"), lambda: page.find_next(backwards=True), "Shift+F3"),
    ]
    table = edits(command(tr("Paste ta&ble…"), window.import_wishes.paste_table, "Ctrl+Shift+I"))
    _fill(menu, [undo, redo, None, *cells, table, None, *further])


def _action(window: Window, menu: QMenu, several: QAction) -> None:
    _fill(
        menu,
        [
            edits(command(tr("&New action…"), window.action_wishes.add_action, "Ins")),
            several,
            None,
            edits(command(tr("Sp&lit…"), window.action_wishes.split_action, "Ctrl+Shift+S")),
            edits(command(tr("&Merge into another…"), window.action_wishes.merge_action, "Ctrl+M")),
            edits(command(tr("&Cancel action…"), window.action_wishes.cancel_action)),
            None,
            edits(command(tr("Attach &file…"), window.evidence_wishes.choose_files, "Ctrl+Shift+F")),
            edits(command(tr("Attach lin&k…"), window.evidence_wishes.attach_link)),
            edits(command(tr("Write n&ote…"), lambda: window.evidence_wishes.write_note())),
            edits(command(tr("Attach what was co&pied"), window.evidence_wishes.paste, "Ctrl+Shift+V")),
            command(tr("&Evidence…"), window.evidence_wishes.look, "Ctrl+Shift+E"),
            None,
            command(tr("Show or hide the &details"), window.toggle_details, "F9"),
        ],
    )
    table = window.actions_page.table
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    table.addActions(menu.actions())


def _update(window: Window, menu: QMenu) -> None:
    _fill(
        menu,
        [
            edits(command(tr("&Issue update…"), window.update_wishes.issue, "Ctrl+Return")),
            command(tr("&Copy for Bugzilla"), window.file_wishes.copy_markdown, "Ctrl+Shift+C"),
            command(tr("Save &as…"), window.file_wishes.save_as, "Ctrl+S"),
            command(tr("Save with &tracked changes…"), window.file_wishes.save_redline, "Ctrl+Shift+T"),
            command(tr("Save in &OSCAL…"), partial(window.file_wishes.save_file, "oscal")),
            command(tr("Compare &updates…"), window.update_wishes.compare, "Ctrl+Shift+U"),
            None,
            command(tr("&Print…"), window.file_wishes.print_update, "Ctrl+P"),
            command(tr("Print pre&view…"), window.file_wishes.preview_print, "Ctrl+Shift+P"),
            None,
            edits(command(tr("&How it is published…"), window.file_wishes.publishing)),
            edits(command(tr("Chec&ks…"), window.update_wishes.choose_checks)),
            None,
            edits(command(tr("New &question…"), window.question_wishes.ask, "Ctrl+Shift+A")),
            None,
            command(tr("Save the slip r&eport…"), window.file_wishes.save_slip_report),
            edits(command(tr("C&losure report…"), window.update_wishes.write_closure)),
            command(tr("Auditor's packa&ge…"), window.plan_wishes.packages.make),
        ],
    )


def _view(window: Window, menu: QMenu) -> None:
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
    menu.addMenu(window.actions_page.views.menu)
    _colours(window, menu.addMenu(tr("&Colours")))
    resize = window.window_wishes.resize_text
    larger = command(tr("&Larger text"), partial(resize, 1))
    larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    smaller, usual = tr("S&maller text"), tr("Text of the &system's size")
    _fill(menu, [larger, command(smaller, partial(resize, -1), "Ctrl+-"), command(usual, partial(resize, 0), "Ctrl+0")])


def _colours(window: Window, menu: QMenu) -> None:
    group = QActionGroup(menu)
    for text, choice in (
        (tr("As the &system"), ""),
        (tr("&Light"), "light"),
        (tr("&Dark"), "dark"),
        (tr("Light with &high contrast"), "contrast_light"),
        (tr("Dark with high &contrast"), "contrast_dark"),
    ):
        entry = command(text, partial(window.window_wishes.keep_scheme, choice))
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
    wishes = window.window_wishes
    _fill(
        menu,
        [
            command(tr("&Commands…"), wishes.choose_command, "Ctrl+K"),
            command(tr("&Shortcuts"), wishes.show_shortcuts, "F1"),
            None,
            command(tr("&About Remediary"), wishes.about),
        ],
    )
