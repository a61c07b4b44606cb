"""How a package is protected: by a signature, which anybody can check, and by a passphrase that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.domain.errors import UserError
from app.domain.packages import is_weak
from app.domain.texts import line
from app.ui.widgets.controls import column, label
from app.ui.widgets.passphrase_dialog import secret_field
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.services.signatures import KeyFile
    from app.ui.widgets.dialogs import FormDialog


class Protection:
    """The fields for it, added to a form."""

    def __init__(self, key: KeyFile | None, trouble: str) -> None:
        """`trouble` says why the chosen key can't be used, empty where it can."""
        self._key = key
        self.sign = QCheckBox(tr("Sign with your key"))
        self.sign.setEnabled(key is not None)
        self.sign.setChecked(key is not None)
        self.key_passphrase = secret_field()
        self._about_key = label(trouble or _key_words(key), "small", wrap=True)
        self.seal = QCheckBox(tr("Encrypt with a passphrase (AES-256)"))
        self.passphrase, self.again = secret_field(), secret_field()
        self._weak = label(tr("⚠ Short: whoever has the file can try many. Choose 12 characters or more."), "warning",
                           wrap=True)  # fmt: skip
        self.seal.toggled.connect(self._follow)
        self.sign.toggled.connect(self._follow)
        self.passphrase.textChanged.connect(self._follow)

    def add_to(self, dialog: FormDialog) -> None:
        """Adds the fields; that of the key's passphrase only where the key is locked."""
        dialog.field(tr("Signature"), ticked_with_note(self.sign, self._about_key))
        if self._key is not None and self._key.has_passphrase:
            dialog.field(tr("Passphrase of the key"), self.key_passphrase)
        about = tr(
            "The package then lies inside an archive that 7-Zip and others open with the passphrase; its names are"
            " hidden as well. Tell the passphrase by another way than the file."
        )
        dialog.field(tr("Encryption"), ticked_with_note(self.seal, label(about, "small", wrap=True)))
        dialog.field(tr("Passphrase"), self.passphrase)
        dialog.field(tr("The same again"), self.again)
        dialog.form.addRow("", self._weak)
        self._follow()

    def chosen_passphrase(self) -> str:
        """What it is encrypted with, empty for not at all; a UserError where the two differ."""
        if not self.seal.isChecked():
            return ""
        if not self.passphrase.text():
            raise UserError("An encrypted package needs a passphrase: type one, or don't encrypt it.")
        if self.passphrase.text() != self.again.text():
            raise UserError("The two passphrases differ: type the same one twice.")
        return self.passphrase.text()

    def _follow(self) -> None:
        self.key_passphrase.setEnabled(self.sign.isChecked())
        for field in (self.passphrase, self.again):
            field.setEnabled(self.seal.isChecked())
        typed = self.passphrase.text() if self.seal.isChecked() else ""
        self._weak.setVisible(bool(typed) and is_weak(typed))


def ticked_with_note(box: QCheckBox, note: QLabel) -> QWidget:
    """A box to tick, level with its caption, with a line below it."""
    made = QWidget()
    whole = column(made, gap=4)
    whole.setContentsMargins(0, 6, 0, 8)
    whole.addWidget(box)
    whole.addWidget(note)
    made.setFocusProxy(box)
    return made


def _key_words(key: KeyFile | None) -> str:
    if key is None:
        return tr("No key is chosen: make or choose one in the settings, to say who made the package.")
    return f"{line(key.path.name)}  ·  {key.public.fingerprint}"
