"""Asks for the passphrase of a package that somebody sealed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.passphrase_dialog import secret_field
from app.ui.widgets.translation import tr


class SealedDialog(FormDialog):
    """`wish` is carried out with what was typed; where it says that this is wrong, one can try again."""

    def __init__(self, name: str, wish: Callable[[str], object], parent: QWidget | None = None) -> None:
        about = tr("{name} is encrypted: type the passphrase that you were told with it.", name=name)
        super().__init__(tr("Open package"), about, tr("Open"), parent)
        self.passphrase = secret_field()
        self.field(tr("Passphrase"), self.passphrase)
        self.finish(lambda: wish(self.passphrase.text()))
        self.passphrase.setFocus()
