"""Keeps what is being typed until it is saved or given up, and knows what is to be offered again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.domain.errors import UserError
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.translation import said

if TYPE_CHECKING:  # importing the services takes as long as showing the window
    from pathlib import Path

    from app.domain.revisions import Revision
    from app.services.unsaved import UnsavedText, UnsavedTexts
    from app.ui.desk import Desk

_WRITE_AFTER_MS = 500


@dataclass(slots=True, eq=False)
class _Typing:
    """One field that is typed into: what stood there first, what stands there now, and what was written down of it."""

    plan_id: int
    number: int
    field: str
    first: str
    text: str
    seen: Revision | None
    given_up: bool = False
    kept: UnsavedText | None = None


class UnsavedTyping(QObject):
    """`watch` is all that an editor's owner has to call; saving through `Desk.edit`, and Esc, are noticed here.

    An editor that goes away in any other manner leaves its text to be offered again.
    """

    offered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._texts: UnsavedTexts | None = None
        self._open: list[_Typing] = []
        self._left: list[UnsavedText] = []
        self._found: frozenset[UnsavedText] = frozenset()
        self._said = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_AFTER_MS)
        self._timer.timeout.connect(self._write)
        desk.file_opened.connect(self._start)

    @property
    def left(self) -> tuple[UnsavedText, ...]:
        """What was typed and neither saved nor given up, oldest first: it waits for an answer."""
        return tuple(self._left)

    def was_left_behind(self, text: UnsavedText) -> bool:
        """True where it was typed in a window that is gone."""
        return text in self._found

    def watch(self, editor: QWidget, number: int, field: str) -> None:
        """Keeps what is typed into an editor: a PlainEditor, a line, or a control around a line.

        `number` is 0 where no action has the text; `field` is a field of an action, or a name of the owner's. Of a list
        to choose from, only the revision that stood there when it was opened is remembered, so that conflicts are seen.
        """
        self._watch(editor, number, field)

    def _watch(self, editor: QWidget, number: int, field: str) -> _Typing:
        line = editor if isinstance(editor, QLineEdit | PlainEditor) else editor.findChild(QLineEdit)
        one = self._begin(number, field, _text_of(line))
        if isinstance(line, QLineEdit | PlainEditor):
            _Watch(line, one, self._typed)
        editor.destroyed.connect(lambda: self._gone(one))
        return one

    def watch_form(self, dialog: QDialog, number: int, fields: Mapping[str, QWidget]) -> None:
        """Keeps what is typed into a dialog until it is agreed to or given up."""
        for field, editor in fields.items():
            dialog.finished.connect(partial(self._end_form, self._watch(editor, number, field)))

    def _end_form(self, one: _Typing, _answer: int) -> None:
        """By now another plan may be chosen: the one that the dialog has made."""
        self._end(one)
        self.done(one.number, one.field)

    def typing(self, number: int, field: str, text: str) -> None:
        """Keeps a text that is typed where `watch` can't look; the first one given is what stood there before."""
        one = self._find(number, field)
        if one is None:
            self._begin(number, field, text)
        else:
            self._typed(one, text)

    def done(self, number: int, field: str) -> None:
        """The text was saved, or given up on purpose; an editor that stays open goes on being kept."""
        place = (self._plan_id(), number, field)
        for one in self._open:
            if _place(one) == place:
                self._end(one)

    def _end(self, one: _Typing) -> None:
        one.first, one.seen = one.text, self._row(one.number)
        self._drop(one)

    def refused(self, number: int, field: str, text: str, over: int) -> None:
        """The text could not be saved: it stays kept and is offered again."""
        self.done(number, field)
        if text.strip():
            made = self._made(self._plan_id(), number, field, text, over)
            self._attempt(lambda texts: texts.keep(made))
            self._offer(made)

    def seen(self, number: int, field: str) -> Revision | None:
        """The revision that stood before the user when they opened the editor of this field, None without one."""
        one = self._find(number, field)
        return one.seen if one else None

    def is_open(self, number: int, field: str) -> bool:
        """True while an editor of this field is open."""
        return self._find(number, field) is not None

    def forget(self, text: UnsavedText) -> None:
        """Gives up a text that was offered, or that was saved by now."""
        if text in self._left:
            self._left.remove(text)
        self._attempt(lambda texts: texts.forget(text))
        self.offered.emit()

    def carry_to(self, path: Path) -> None:
        """What is kept is offered again in the copy that is opened next."""
        self._write()
        self._attempt(lambda texts: texts.hand_over(path))

    def close(self) -> None:
        """Leaves what is not saved now to the next opening of the file."""
        self._write()
        for one in self._open:
            one.first, one.kept = one.text, None
        if self._texts is not None:
            self._texts.close()
        self._texts, self._left, self._said = None, [], False

    def _start(self) -> None:
        from app.services.unsaved import UnsavedTexts

        self.close()
        workspace = self._desk.workspace
        if workspace is not None:
            self._texts = UnsavedTexts(workspace.path)
            self._left = list(self._texts.find())
            self._found = frozenset(self._left)
        self.offered.emit()

    def _begin(self, number: int, field: str, text: str) -> _Typing:
        one = _Typing(self._plan_id(), number, field, text, text, self._row(number))
        self._open.append(one)
        return one

    def _row(self, number: int) -> Revision | None:
        return next((row for row in self._desk.rows if row.number == number), None)

    def _find(self, number: int, field: str) -> _Typing | None:
        """What is typed into the editor of a field that was opened last."""
        place = (self._plan_id(), number, field)
        return next((one for one in reversed(self._open) if _place(one) == place), None)

    def _plan_id(self) -> int:
        return self._desk.plan.id if self._desk.plan else 0

    def _typed(self, one: _Typing, text: str) -> None:
        one.text, one.given_up = text, False
        if one.kept is None:
            one.plan_id = self._plan_id()  # an editor may live longer than its plan is shown
        if text == one.first:
            self._drop(one)
        elif not self._timer.isActive():
            self._timer.start()

    def _gone(self, one: _Typing) -> None:
        self._open.remove(one)
        if one.given_up or one.text == one.first or self._texts is None:
            self._drop(one)
            return
        self._keep(one)
        assert one.kept is not None
        self._offer(one.kept)

    def _write(self) -> None:
        self._timer.stop()
        for one in self._open:
            if one.text != one.first:
                self._keep(one)

    def _keep(self, one: _Typing) -> None:
        if one.kept is None or one.kept.text != one.text:
            over = one.seen.seq if one.seen else 0
            made, earlier = self._made(one.plan_id, one.number, one.field, one.text, over), one.kept
            self._attempt(lambda texts: texts.keep(made, earlier))
            one.kept = made

    def _made(self, plan_id: int, number: int, field: str, text: str, over: int) -> UnsavedText:
        from app.services.unsaved import UnsavedText

        assert self._desk.workspace is not None  # nothing can be typed before a file is open
        return UnsavedText(plan_id, number, field, text, over, self._desk.workspace.now)

    def _offer(self, text: UnsavedText) -> None:
        self._left.append(text)
        self.offered.emit()

    def _drop(self, one: _Typing) -> None:
        kept, one.kept = one.kept, None
        if kept is not None:
            self._attempt(lambda texts: texts.forget(kept))

    def _attempt(self, wish: Callable[[UnsavedTexts], object]) -> None:
        """A disk that keeps nothing is said once, in passing: the next key would say it again."""
        if self._texts is None:
            return
        try:
            wish(self._texts)
        except UserError as error:
            if not self._said:
                self._said = True
                self._desk.told.emit(said(error))


class _Watch(QObject):
    """Looks at one editor as long as it lives."""

    def __init__(self, line: QLineEdit | PlainEditor, one: _Typing, typed: Callable[[_Typing, str], None]) -> None:
        super().__init__(line)
        self._line, self._one, self._typed = line, one, typed
        self._given = line.given if isinstance(line, PlainEditor) else ""
        line.installEventFilter(self)
        line.textChanged.connect(self._look)

    def _look(self) -> None:
        if isinstance(self._line, PlainEditor) and self._line.given is not self._given:  # it shows another text
            self._given = self._one.first = self._line.given
        self._typed(self._one, _text_of(self._line))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives up what was typed; whoever owns the editor closes it."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            self._one.given_up = event.key() == Qt.Key.Key_Escape
        return super().eventFilter(watched, event)


def _place(one: _Typing) -> tuple[int, int, str]:
    return one.plan_id, one.number, one.field


def _text_of(line: QWidget | None) -> str:
    if isinstance(line, PlainEditor):
        return line.exact_text()
    return line.text() if isinstance(line, QLineEdit) else ""
