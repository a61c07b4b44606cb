"""Asks where a new signing key goes, and for its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.domain.errors import UserError
from app.ui.widgets.controls import label
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.passphrase_dialog import secret_field
from app.ui.widgets.path_row import path_row
from app.ui.widgets.translation import tr


class NewKeyDialog(FormDialog):
    """`make` gets the file and the passphrase, which was typed twice and may be empty."""

    def __init__(self, path: Path, make: Callable[[Path, str], object], parent: QWidget | None = None) -> None:
        about = tr("It is made in a new file that only you can read. Keep a copy of it in a safe place.")
        super().__init__(tr("New signing key"), about, tr("Make the key"), parent)
        self.path = QLineEdit(str(path))
        self.passphrase, self.again = secret_field(), secret_field()
        self.field(tr("File"), path_row(self.path, self.choose))
        self.path.setAccessibleName(tr("File"))
        self.field(tr("Passphrase"), self.passphrase)
        self.field(tr("The same again"), self.again)
        note = tr("Who has the file and the passphrase can sign as you. Without a passphrase, the file is enough.")
        self.form.addRow("", label(note, "small", wrap=True))
        self._make = make
        self.finish(self._checked)
        self.passphrase.setFocus()

    def choose(self) -> None:
        """Asks for the place; a file that is there already is refused when the key is made."""
        title, options = tr("Where the key is kept"), QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self, title, self.path.text(), "", "", options)
        if name:
            self.path.setText(name)

    def _checked(self) -> None:
        if not self.path.text().strip():
            raise UserError("Name the file in which the key is kept.")
        if self.passphrase.text() != self.again.text():
            raise UserError("The two passphrases differ: type the same one twice, or none.")
        self._make(Path(self.path.text()), self.passphrase.text())
