"""Comparing the history with an earlier head: pasted from a comment or a mail, or read from a package or a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QWidget

from app.domain.errors import UserError
from app.ui.later import Later
from app.ui.widgets.controls import PlainEditor, button, column, label
from app.ui.widgets.passphrase_dialog import PassphraseDialog
from app.ui.widgets.translation import amount_text, plural, said, tr

if TYPE_CHECKING:
    from app.domain.ledger import Head
    from app.services.heads import Compared

_KINDS = "*.zip *.docx *.xlsx *.html *.md *.txt *.eml"
_MOST_LINES = 8
_HIGH = 64


class ComparingView(QFrame):
    """Says of each head whether the history up to it is a part of the history now."""

    compared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._path: Path | None = None
        self._later = Later(self)
        self._later.made.connect(self._show)
        layout = column(self, margin=16, gap=8)
        layout.addWidget(label(tr("Compare with an earlier head"), "strong"))
        about = tr(
            "A log can be rebuilt as a whole. A head that was kept elsewhere shows it: in a posted comment, in the file"
            " of an update, in an auditor's package, in a mail."
        )
        layout.addWidget(label(about, "dim", wrap=True))
        self.text = PlainEditor()
        self.text.setAccessibleName(tr("A text that tells an earlier head"))
        self.text.setPlaceholderText(tr("Paste a comment, a mail, or a hash of 64 digits"))
        self.text.setFixedHeight(_HIGH)
        self.text.finished.connect(self.compare_text)
        layout.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.compare = button(tr("Compare"), self.compare_text)
        self.choose = button(tr("Compare with a file…"), self.choose_file, "", "folder")
        row.addWidget(self.compare)
        row.addWidget(self.choose)
        row.addStretch(1)
        layout.addLayout(row)
        self._results = QWidget()
        self._lines = column(self._results, gap=8)
        self._results.hide()
        layout.addWidget(self._results)

    def look_at(self, path: Path) -> None:
        """Compares with this database from now on."""
        self._path = path

    def compare_text(self) -> None:
        """Compares with what was pasted."""
        text = self.text.exact_text()
        self._make(partial(_compared_text, text))

    def choose_file(self) -> None:
        """Asks for a package or a file, and compares with what it tells."""
        kinds = f"{tr('Packages, files of updates, texts')} ({_KINDS});;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Compare with a file"), "", kinds)
        if name:
            self._compare_file(Path(name))

    def _compare_file(self, path: Path) -> None:
        from app.services.package_checks import is_sealed

        if is_sealed(path):
            about = tr("{name} is sealed. Give the passphrase that it was sealed with.", name=path.name)

            def compare(passphrase: str) -> None:
                self._make(partial(_compared_file, path, passphrase))

            dialog = PassphraseDialog(tr("Passphrase"), about, tr("Compare"), compare, self)
            dialog.exec()
            dialog.deleteLater()
        else:
            self._make(partial(_compared_file, path, ""))

    def compare_with(self, head: Head) -> None:
        """Compares with a head that is known."""
        from app.domain.heads import head_line

        self.text.give(head_line(head))
        self.compare_text()

    def _make(self, work: partial[Sequence[Compared] | UserError]) -> None:
        assert self._path is not None
        self._later.make(partial(work, self._path))

    def _show(self, found: Sequence[Compared] | UserError) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if isinstance(found, UserError):
            self._lines.addWidget(label(said(found), "error", wrap=True, selectable=True))
        else:
            worst = sorted(found, key=lambda one: one.held is not None)
            for one in worst[:_MOST_LINES]:
                self._lines.addWidget(_result(one))
            more = len(worst) - _MOST_LINES
            if more > 0:
                self._lines.addWidget(label(plural("and {count} more", "and {count} more", more), "dim"))
        self._results.show()
        self.compared.emit(() if isinstance(found, UserError) else tuple(found))


def _result(one: Compared) -> QWidget:
    """A line with its sign."""
    if one.held is not None:
        words = tr(
            "The history up to entry {number} is a part of the history now: nothing of it was changed, removed or"
            " inserted since, as far as the check above holds.",
            number=amount_text(one.held.n),
        )
        return label(f"✓  {words}", "good", wrap=True, selectable=True)
    told = tr("entry {number}", number=amount_text(one.told.n)) if one.told.n else f"SHA-256 {one.told.hash[:12]}…"
    words = tr(
        "This log has no such entry ({head}). Either this is an older copy, or its history was changed and the log"
        " rebuilt, or the head is that of another database.",
        head=told,
    )
    return label(f"✕  {words}", "error", wrap=True, selectable=True)


def _compared_text(text: str, path: Path) -> Sequence[Compared] | UserError:
    """Runs in a worker thread."""
    from app.services.heads import compare, heads_of_text

    try:
        return compare(path, heads_of_text(text))
    except UserError as error:
        return error


def _compared_file(file: Path, passphrase: str, path: Path) -> Sequence[Compared] | UserError:
    """Runs in a worker thread."""
    from app.services.heads import compare, heads_of_file

    try:
        return compare(path, heads_of_file(file, passphrase))
    except UserError as error:
        return error
