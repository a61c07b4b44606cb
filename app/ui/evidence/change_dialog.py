"""Asks what is said of an item of evidence anew; its bytes stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import UserError
from app.ui.widgets.controls import PlainEditor, list_box
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence


class ChangeDialog(FormDialog):
    """`save` is given only what differs."""

    def __init__(
        self, item: Evidence, newest: int, save: Callable[[Mapping[str, Any]], object], parent: QWidget | None = None
    ) -> None:
        about = tr("What was said before stays in its history.")
        super().__init__(tr("Change {evidence}", evidence=item.label), about, tr("Save"), parent)
        self._item, self._save = item, save
        self.name = QLineEdit(item.name)
        self.field(tr("Name"), self.name)
        self.text: QLineEdit | PlainEditor | None = None
        if item.kind.value == "link":
            self.text = QLineEdit(item.text)
            self.field(tr("Address"), self.text)
        elif item.kind.value == "note":
            self.text = self.text_field(tr("Note"), item.text, 120)
        self.proves = self.text_field(tr("What it proves"), item.proves, 72)
        self.action = QLineEdit(str(item.action))
        self.action.setPlaceholderText(tr("its number"))
        self.field(tr("Action"), self.action)
        self.revision = self._revisions(newest)
        self.field(tr("It stands for"), self.revision)
        self._before = self._values()
        self.finish(self._agreed)
        self.name.setFocus()

    def _revisions(self, newest: int) -> QWidget:
        made = list_box()
        made.addItem(tr("the action as a whole"), None)
        known = self._item.revision
        for ordinal in sorted({newest} | ({known} if known is not None else set())):
            made.addItem(tr("revision {number}", number=ordinal), ordinal)
        made.setCurrentIndex(max(0, made.findData(known)))
        self._chosen = made.currentData
        return made

    def _values(self) -> dict[str, Any]:
        values: dict[str, Any] = {"name": self.name.text(), "proves": self.text_of(self.proves)}
        if isinstance(self.text, PlainEditor):
            values["text"] = self.text_of(self.text)
        elif self.text is not None:
            values["text"] = self.text.text()
        values["action"], values["revision"] = self._number(), self._chosen()
        return values

    def _number(self) -> int:
        typed = self.action.text().strip().removeprefix("#")
        if not (typed.isascii() and typed.isdigit() and len(typed) < 10):
            raise UserError("Say by its number to which action this belongs.")
        return int(typed)

    def _agreed(self) -> None:
        now = self._values()
        if now["action"] != self._before["action"]:
            now["revision"] = None  # another action has other revisions
        self._save({name: value for name, value in now.items() if value != self._before[name]})
