"""Wishes about the chosen cells: the clipboard, clearing, filling, and changing several actions at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.domain.edits import Edit, effective
from app.ui.desk import Desk
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.table.cell_drops import CellDrops
from app.ui.table.chosen_cells import Chosen, chosen_cells
from app.ui.widgets.translation import plural, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:  # what reads and lays out cells is imported when it is asked for: the window comes first
    from collections.abc import Callable, Mapping, Sequence

    from app.ui.table.cell_transfer import Pasted
    from app.ui.table.pasted_cells import Rows
    from app.ui.window import Window

# Calc's plain text has blanks for line breaks and tabs; this form of it keeps them.
_CALC = "application/x-libreoffice-tsvc"
_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


class CellWishes(Wishes):
    """Each wish is one transaction and one step back; while a text has the keyboard, the clipboard is the text's."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        self._table = window.actions_page.table
        self.drops = CellDrops(self._table)
        self.drops.dropped.connect(self.drop)
        self.drops.files_dropped.connect(window.evidence_wishes.drop_on_row)
        hints = window.import_wishes.hints
        self.drops.beside = window.import_wishes.drops.offer
        self.drops.files_over.connect(hints.say_row)
        self.drops.cleared.connect(hints.end)

    def copy(self) -> None:
        """Puts the chosen cells on the clipboard, as lines and as a table."""
        text = _text_with_keyboard(self._window)
        if text is not None:
            return text.copy()
        chosen = self._cells()
        if chosen is not None:
            self._copy(chosen)
        return None

    def _copy(self, chosen: Chosen) -> None:
        from app.domain.wordings import wording
        from app.ui.table.cell_transfer import copied
        from app.ui.table.copied_cells import as_html, as_lines

        rows = copied(chosen, wording(self._chosen().details.wording))
        both, lines = QMimeData(), as_lines(rows)
        both.setText(lines if len(chosen.cells) > 1 else lines.removesuffix("\r\n"))
        both.setHtml(as_html(rows))
        QGuiApplication.clipboard().setMimeData(both)
        count = len(chosen.cells)
        self._window.tell(plural("{count} cell is on the clipboard.", "{count} cells are on the clipboard.", count))

    def cut(self) -> None:
        """Copies the chosen cells and empties them."""
        text = _text_with_keyboard(self._window)
        if text is not None:
            return text.cut()
        chosen = self._cells()
        if chosen is not None:
            self._copy(chosen)
            self._clear(chosen, tr("cut"))
        return None

    def clear(self) -> None:
        """Empties the chosen cells."""
        chosen = self._cells()
        if chosen is not None:
            self._clear(chosen, tr("clearing of cells"))

    def _clear(self, chosen: Chosen, says: str) -> None:
        from app.ui.table.cell_transfer import cleared

        edits, kept = cleared(chosen)
        self._change(edits, says)
        if kept:
            self._window.tell(tr("An action always has a text and a status: these cells stayed as they are."))

    def fill_down(self) -> None:
        """Copies the top cell of each chosen column to those below."""
        chosen = self._cells()
        if chosen is not None:
            from app.ui.table.cell_transfer import filled

            self._change(filled(chosen), tr("fill down"))

    def paste(self) -> None:
        """Lays the cells of the clipboard over the table."""
        text = _text_with_keyboard(self._window)
        if text is not None:
            return text.paste()
        chosen = self._cells()
        if chosen is not None:
            bring_in = self._window.import_wishes.paste_table
            self._desk.attempt(lambda: self._lay_or_import(chosen, _clipboard(), tr("paste"), bring_in))
        return None

    def _lay_or_import(self, chosen: Chosen, cells: Rows, says: str, bring_in: Callable[[], object]) -> None:
        """A whole table with its headings can be brought in; anything else is texts for cells."""
        from app.ui.imports.paste_question import Pasting, ask_pasting

        table = _table_in(cells)
        wanted = ask_pasting(table[0], len(table) - 1, self._window) if table else Pasting.CELLS
        if wanted is Pasting.IMPORT:
            bring_in()
        elif wanted is Pasting.CELLS:
            self._lay(chosen, cells, says)

    def drop(self, number: int, field: str, text: str, formats: Mapping[str, bytes]) -> None:
        """Sets the cell that a text was dropped on; cells that were dragged are laid over the table from there."""
        row = self._table.rows.row_of(number)
        if self._plan() is None or row < 0:
            return
        self._table.setCurrentIndex(self._table.rows.index(row, COLUMN_OF[field]))
        chosen = chosen_cells(self._table)
        self._desk.attempt(lambda: self._drop_on(chosen, text, formats))

    def _drop_on(self, chosen: Chosen, text: str, formats: Mapping[str, bytes]) -> None:
        """A whole table is asked about, once the program that it comes from has its answer."""
        from app.ui.table.pasted_cells import read_cells

        cells = read_cells(text) if "\t" in text else [[text]]
        bring_in = partial(self._window.import_wishes.import_formats, formats)
        if _table_in(cells):
            ask = partial(self._lay_or_import, chosen, cells, tr("drop"), bring_in)
            QTimer.singleShot(0, self, lambda: self._desk.attempt(ask))
        else:
            self._lay(chosen, cells, tr("drop"))

    def _lay(self, chosen: Chosen, cells: Rows, says: str) -> None:
        from app.ui.table.cell_transfer import pasted

        if not cells:
            return self._window.tell(tr("There are no cells on the clipboard."))
        found = pasted(chosen, cells)
        added: Sequence[Mapping[str, str]] = ()
        if found.unread or found.added or found.beyond:
            from app.ui.table.paste_dialog import PasteDialog

            dialog = PasteDialog(found, self._window)
            if not dialog.exec():
                return None
            added = found.added if dialog.adds() else ()
        if self._change(found.edits, says, added):
            self._choose(chosen, found)
        return None

    def _choose(self, chosen: Chosen, found: Pasted) -> None:
        """Chooses what was pasted, so that it is seen and can be taken further."""
        (top, first), _ = chosen.bounds()
        known = {row.number for row in chosen.rows}
        numbers = [row.number for row in chosen.rows[top : top + found.height]]
        if top + found.height > len(chosen.rows):
            numbers += [row.number for row in self._desk.rows if row.number not in known]
        columns = [COLUMN_OF[field] for field in chosen.fields[first : first + found.width]]
        selection, rows = QItemSelection(), self._table.rows
        for row in (rows.row_of(number) for number in numbers):
            for column in columns if row >= 0 else ():
                selection.select(rows.index(row, column), rows.index(row, column))
        if not selection.isEmpty():
            self._table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def change_several(self) -> None:
        """Sets fields of all chosen actions, with one reason."""
        chosen = self._cells()
        if chosen is None:
            return
        from app.domain.wordings import wording
        from app.ui.table.change_several_dialog import ChangeSeveralDialog

        wanted = set(chosen.numbers)
        rows = [row for row in self._desk.rows if row.number in wanted]
        words = wording(self._chosen().details.wording)
        owners = tuple(self._table.cells.owners())
        ChangeSeveralDialog(rows, words, self._window.theme, owners, self._change_rows, self._window).exec()

    def _change_rows(self, edits: Sequence[Edit], reason: str) -> None:
        says = plural("change of {count} action", "change of {count} actions", len(edits))
        self._save(lambda desk, plan: desk.actions.change(plan, edits, reason), says)

    def _change(self, edits: Sequence[Edit], says: str, added: Sequence[Mapping[str, str]] = ()) -> bool:
        """Saves what really changes something; False where nothing was to be saved, or could be."""
        real = effective(edits)
        if not real and not added:
            self._window.tell(tr("Nothing changed."))
            return False
        reason = self._window.actions_page.details.take_reason()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return self._desk.change(real, says, reason, added)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _cells(self) -> Chosen | None:
        """The chosen cells; in a plan without actions, the place where the first one would stand."""
        if self._plan() is None or self._table.is_editing():
            return None
        chosen = chosen_cells(self._table)
        if not self._desk.rows:
            return Chosen((), tuple(field for field, _ in self._table.columns.shown()), frozenset({(0, 0)}))
        if not chosen.cells:
            self._window.tell(tr("Choose a cell first."))
            return None
        return chosen


def _clipboard() -> Rows:
    from app.ui.table.pasted_cells import read_cells

    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if held is None:  # nothing was copied yet
        return []
    if held.hasFormat(_CALC):
        text = bytes(held.data(_CALC).data()).decode("utf-8", "replace")
    else:
        text = held.text() if held.hasText() else ""
    return read_cells(text, held.html() if held.hasHtml() and not text else "")


def _table_in(cells: Rows) -> Rows:
    """The rows of a whole table, its headings first; none where texts for cells were copied."""
    if len(cells) < 2 and not (cells and "\n" in cells[0][0]):
        return []  # a single cell, as it comes most often, is told without the reader of headings
    from app.services.imports import is_header
    from app.ui.table.pasted_cells import headed_rows

    return headed_rows(cells, is_header)


def _text_with_keyboard(window: QWidget) -> QLineEdit | QPlainTextEdit | QTextEdit | None:
    focused = window.focusWidget()
    return focused if isinstance(focused, _TEXTS) else None
