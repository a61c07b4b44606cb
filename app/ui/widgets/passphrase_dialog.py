"""Asks for the passphrase of a locked key or of a sealed package; it is kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr


def secret_field() -> QLineEdit:
    """A line whose letters are not shown."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class PassphraseDialog(FormDialog):
    """`wish` is carried out with what was typed; where it says that this is wrong, one can try again."""

    def __init__(
        self, title: str, about: str, agree: str, wish: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, about, agree, parent)
        self.passphrase = secret_field()
        self.field(tr("Passphrase"), self.passphrase)
        self.finish(lambda: wish(self.passphrase.text()))
        self.passphrase.setFocus()
