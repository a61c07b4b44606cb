"""The key that signs packages: which one it is, its public half, and how to make, choose or forget one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from app.domain.errors import UserError
from app.services.signatures import KeyFile, Signatures
from app.ui.commands.new_key_dialog import NewKeyDialog
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.errors import confirm
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.passphrase_dialog import PassphraseDialog
from app.ui.widgets.translation import said, tr

_WIDTH, _EDGES = 640, 32


class KeyDialog(QDialog):
    """Every step takes effect at once; what can't be done is said in the dialog."""

    def __init__(self, signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signatures = signatures
        self.setWindowTitle(tr("Signing key"))
        self.body = column(self, margin=24, gap=16)
        self.body.addWidget(label(tr("Signing key"), "heading"))
        about = tr(
            "It signs the packages that you make, so that others can check who made them. It is yours, and lies in a"
            " file of its own: in no plan and in no database."
        )
        self.body.addWidget(label(about, "dim", wrap=True))
        self._add_facts()
        self._told = label("", "error", wrap=True)
        self._told.hide()
        self.body.addWidget(self._told)
        self._add_buttons()
        self._show()
        (self.copy if self.copy.isEnabled() else self.make).setFocus()

    def _add_facts(self) -> None:
        self.path, self.fingerprint, self.public = (_shown() for _ in range(3))
        self._passphrase = label("", wrap=True)
        self._facts = QWidget()
        form = QFormLayout(self._facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, widget in (
            (tr("Key file"), self.path),
            (tr("Passphrase"), self._passphrase),
            (tr("Fingerprint"), self.fingerprint),
            (tr("Public key"), self.public),
        ):
            caption = label(name)
            caption.setBuddy(widget)
            if isinstance(widget, QLineEdit):  # level with its text
                caption.setContentsMargins(0, 6, 0, 0)
                caption.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            widget.setAccessibleName(name)
            form.addRow(caption, widget)
        note = tr(
            "Give the fingerprint to those who check by another way than the package, on paper or in a call: what comes"
            " with a package can't vouch for itself."
        )
        form.addRow("", label(note, "small", wrap=True))
        self._none = label(tr("No key is chosen: packages are not signed."), wrap=True)
        self.body.addWidget(self._none)
        self.body.addWidget(self._facts)

    def _add_buttons(self) -> None:
        self.make = button(tr("Make a key…"), self.make_key, "", "plus")
        self.use = button(tr("Choose a key…"), self.choose_key, "", "folder")
        self.copy = button(tr("Copy public key"), self.copy_public, "", "copy")
        self.forget = button(tr("Forget"), self.forget_key)
        wishes = QWidget()  # as many in a row as there is room for
        row = FlowLayout(wishes, gap=8, row_gap=8)
        for one in (self.make, self.use, self.copy, self.forget):
            row.addWidget(one)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self.body.addWidget(wishes)
        self.body.addStretch(1)
        self.body.addWidget(close)

    def make_key(self) -> None:
        """Asks where a new key goes, and makes it."""
        self._tell("")
        NewKeyDialog(self._free_path(), self._signatures.create, self).exec()
        self._show()

    def choose_key(self) -> None:
        """Asks for the file of a key, and for its passphrase, which has to open it."""
        start = str(self._signatures.usual_path.parent)
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a private key of OpenSSH"), start)
        if name:
            self._attempt(lambda: self._use(Path(name)))

    def forget_key(self) -> None:
        """Signs nothing any more, once the user agreed; the file stays."""
        if confirm(
            self, tr("Packages are no longer signed then. The file of the key stays where it is."), tr("Forget")
        ):
            self._attempt(self._signatures.forget)

    def copy_public(self) -> None:
        """Puts the public key on the clipboard, as a .pub file holds it."""
        QApplication.clipboard().setText(self.public.text())

    def _use(self, path: Path) -> None:
        if self._signatures.look(path).has_passphrase:
            wish = lambda passphrase: self._signatures.use(path, passphrase)  # noqa: E731
            about = tr("The key {name} is locked.", name=path.name)
            PassphraseDialog(tr("Passphrase"), about, tr("Use this key"), wish, self).exec()
        else:
            self._signatures.use(path)

    def _attempt(self, wish: Callable[[], object]) -> None:
        self._tell("")
        try:
            wish()
        except UserError as error:
            self._show()
            return self._tell(said(error))
        return self._show()

    def _free_path(self) -> Path:
        """The usual place, or one beside it that no file has yet."""
        usual, count = self._signatures.usual_path, 1
        path = usual
        while path.exists():
            count += 1
            path = usual.with_name(f"{usual.name}-{count}")
        return path

    def _show(self) -> None:
        """Shows the chosen key; where its file can't be used, which file it is and why."""
        found: KeyFile | None = None
        try:
            found = self._signatures.key()
        except UserError as error:
            self._tell(said(error))
        self._none.setVisible(self._signatures.path is None)
        self._facts.setVisible(found is not None)
        self.copy.setEnabled(found is not None)
        self.forget.setEnabled(self._signatures.path is not None)
        if found is not None:
            _set(self.path, str(found.path).encode("utf-8", "replace").decode("utf-8"))
            self._passphrase.setText(tr("Asked for each package") if found.has_passphrase else tr("None"))
            _set(self.fingerprint, found.public.fingerprint)
            wide = self.fingerprint.fontMetrics().horizontalAdvance(found.public.fingerprint)
            self.fingerprint.setMinimumWidth(wide + _EDGES)  # it is read out, so all of it is in sight
            _set(self.public, found.public.ssh)
        self._fit()

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self._fit()

    def _fit(self) -> None:
        self.body.activate()
        wide = max(_WIDTH, self.body.totalMinimumSize().width())
        self.setMinimumWidth(wide)
        width = max(self.width(), wide)
        self.resize(width, self.body.totalHeightForWidth(width))


def _shown() -> QLineEdit:
    """A line that can be read, selected and copied."""
    made = QLineEdit()
    made.setReadOnly(True)
    return made


def _set(line: QLineEdit, text: str) -> None:
    line.setText(text)
    line.setCursorPosition(0)
