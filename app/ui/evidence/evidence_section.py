"""The evidence of the chosen action: its items, and every way to attach another one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from app.domain.actions import Status
from app.ui.evidence.evidence_row import EvidenceRow
from app.ui.evidence.incoming import picture_in
from app.ui.widgets.controls import button, column, dress, label
from app.ui.widgets.drops import files_in
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import amount_text, in_own_direction, plural, tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.domain.revisions import Revision
    from app.ui.desk import Desk

_MOST_LISTED = 100
_PASTED = "pasted"


class EvidenceSection(QFrame):
    """Asks for what is wanted and does none of it; `attach_wanted` says what: file, link, note or pasted."""

    attach_wanted = Signal(str)
    item_wanted = Signal(str, int)
    all_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: Revision | None = None
        self._shown: object = None
        self._menu: QMenu | None = None
        self._shows_withdrawn = False
        self.rows: list[EvidenceRow] = []
        self.setObjectName("evidence")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = column(self, gap=0)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addLayout(self._head())
        self.empty = label("", "dim", wrap=True)
        self.empty.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.empty)
        self._list = column(gap=0)
        layout.addLayout(self._list)
        self._more = LinkButton("", self.all_wanted.emit)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.add = button(tr("Attach evidence"), self._pop_up, "quiet", "plus")
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        # What is attached is known a moment after the row is shown; nothing may be without a name until then.
        self.setAccessibleName(tr("Evidence"))
        self.withdrawn.hide()
        self._more.hide()
        desk.evidence.changed.connect(self._show_again)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 4)
        self._caption = label(tr("Evidence"), "caption")
        head.addWidget(self._caption, 1)
        self.withdrawn = LinkButton("", self._switch)
        head.addWidget(self.withdrawn)
        return head

    def show_row(self, row: Revision) -> None:
        """Shows the evidence of an action."""
        if self._row is not None and row.number != self._row.number:
            self._shows_withdrawn = False
        self._row = row
        self._show_again()

    def _show_again(self) -> None:
        if self._row is None or not self._desk.evidence.is_known:
            return
        items = self._desk.evidence.of_action(self._row.number)
        shown = (items, self._row.state.status, self._shows_withdrawn, self.can_change)
        if shown == self._shown:
            return
        self._shown = shown
        standing = [one for one in items if one.stands]
        gone = [one for one in items if not one.stands]
        self._name(len(standing), len(gone))
        self._show_items([*standing, *(gone if self._shows_withdrawn else [])])
        self.empty.setText(self._empty_words())
        self.empty.setVisible(not standing)
        self.add.setEnabled(self.can_change)
        self.add.setAccessibleDescription("" if self.can_change else _read_only_words())
        self.add.setToolTip("" if self.can_change else _read_only_words())

    @property
    def can_change(self) -> bool:
        """False where the file can only be read."""
        workspace = self._desk.workspace
        return workspace is not None and not workspace.read_only

    def _name(self, standing: int, gone: int) -> None:
        self._caption.setText(f"{tr('Evidence')}  {amount_text(standing)}" if standing else tr("Evidence"))
        self.setAccessibleName(plural("Evidence, {count} item", "Evidence, {count} items", standing))
        says = plural("{count} withdrawn", "{count} withdrawn", gone)
        self.withdrawn.show_text(tr("Hide withdrawn") if self._shows_withdrawn else in_own_direction(says))
        self.withdrawn.setVisible(bool(gone))

    def _empty_words(self) -> str:
        if not self.can_change:
            return tr("Nothing was attached. {why}", why=_read_only_words())
        says = tr("Drop files here, paste a screenshot with Ctrl+V, or attach a file, a link or a note.")
        if self._row is not None and self._row.state.status is Status.DONE:
            return tr("Nothing shows yet that this was done. {how}", how=says)
        return says

    def _show_items(self, items: Sequence[Evidence]) -> None:
        focused = next((row.item.number for row in self.rows if row.name.hasFocus() or row.more.hasFocus()), 0)
        for row in self.rows:
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [EvidenceRow(one, can_change=self.can_change) for one in items[:_MOST_LISTED]]
        for row in self.rows:
            row.wanted.connect(self.item_wanted)
            self._list.addWidget(row)
            if row.item.number == focused:
                row.name.setFocus()
        if focused and focused not in [row.item.number for row in self.rows]:
            self.add.setFocus()
        rest = len(items) - _MOST_LISTED
        self._more.show_text(plural("and {count} more", "and {count} more", rest))
        self._more.setVisible(rest > 0)

    def _switch(self) -> None:
        self._shows_withdrawn = not self._shows_withdrawn
        self._show_again()

    def _pop_up(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = QMenu(self)
        for words, wish in (
            (tr("Attach file…"), "file"), (tr("Attach link…"), "link"), (tr("Write note…"), "note"),
            (_paste_words(), _PASTED),
        ):  # fmt: skip
            entry = menu.addAction(words)
            entry.triggered.connect(lambda _checked=False, wish=wish: self.attach_wanted.emit(wish))
            if wish == _PASTED:
                entry.setEnabled(_has_something())
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def say_hovering(self, hovering: bool) -> None:
        """Shows that files which are dropped now are attached here."""
        dress(self, "dropping", "yes" if hovering else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V attaches what was copied."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.attach_wanted.emit(_PASTED)
        else:
            super().keyPressEvent(event)


def _paste_words() -> str:
    data = QGuiApplication.clipboard().mimeData()
    if data is not None and (files := files_in(data)):
        return plural("Paste {count} copied file", "Paste {count} copied files", len(files))
    if data is not None and picture_in(data) is not None:
        return tr("Paste screenshot (Ctrl+V)")
    return tr("Paste what was copied")


def _has_something() -> bool:
    data = QGuiApplication.clipboard().mimeData()
    return data is not None and (bool(files_in(data)) or data.hasImage() or data.hasText())


def _read_only_words() -> str:
    return tr("This file is read-only: copy it to a folder of yours, and open the copy to attach something.")
