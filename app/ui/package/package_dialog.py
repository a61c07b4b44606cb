"""What goes into an auditor's package, what is left out, how it is protected, and where it is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from app.domain.errors import UserError
from app.domain.packages import USUAL_FORMATS, PackageChoice
from app.domain.texts import says_something
from app.ui.package.evidence_choice import EvidenceChoice
from app.ui.package.protection import Protection
from app.ui.widgets.controls import column, label, scrolled
from app.ui.widgets.errors import may_replace
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.path_row import path_row
from app.ui.widgets.sectioned_dialog import SectionedDialog
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.domain.packages import PackageOffer
    from app.services.signatures import KeyFile

# The path, the choice, whether to sign, the key's passphrase, and the passphrase that seals it.
Write = Callable[[Path, PackageChoice, bool, str, str], object]
_UPDATES_HIGH = 168


class PackageDialog(SectionedDialog):
    """`write` is carried out when the user agrees; what it refuses is said in the dialog."""

    def __init__(
        self,
        path: Path,
        offer: PackageOffer,
        labels: Mapping[str, str],
        key: KeyFile | None,
        trouble: str,
        write: Write,
        parent: QWidget | None = None,
    ) -> None:
        about = tr(
            "One archive with everything that an auditor needs to check this plan's history without this program, and"
            " a README that tells how. The contents of other plans stay out."
        )
        sections = (tr("What goes in"), tr("Evidence"), tr("Protection"))
        super().__init__(tr("Auditor's package"), about, tr("Write the package"), sections, parent)
        self.setMinimumWidth(680)
        self._write, self._asked = write, Path()
        self.path = QLineEdit(str(path))
        self.updates = {number: _ticked(_update_words(number, day)) for number, day in offer.updates.items()}
        self.formats = {name: _ticked(tr(labels[name]), on=name in USUAL_FORMATS) for name in labels}
        self.evidence, self.protection = EvidenceChoice(offer.evidence), Protection(key, trouble)
        self._build()
        self.finish(self._agreed)
        self.evidence.changed.connect(lambda: self.refuse(""))

    def _build(self) -> None:
        self.field(tr("Updates"), self._updates())
        made = QWidget()
        flow = FlowLayout(made, gap=16, row_gap=8)
        flow.setContentsMargins(0, 6, 0, 6)
        for box in self.formats.values():
            flow.addWidget(box)
        self.field(tr("Their formats"), made)
        self.field(tr("Save to"), path_row(self.path, self.choose_path))
        self.path.setAccessibleName(tr("Save to"))
        self.begin(1)
        self.field(tr("Evidence files"), self.evidence)
        self.field(tr("Why left out"), self.evidence.reason)
        self.form.addRow("", self.evidence.hides)
        self.begin(2)
        self.protection.add_to(self)

    def _updates(self) -> QWidget:
        if not self.updates:
            return label(tr("None was issued yet: the history and the log go in all the same."), "dim", wrap=True)
        content = QWidget()
        rows = column(content, gap=8)
        rows.setContentsMargins(0, 6, 8, 6)
        for box in reversed(self.updates.values()):
            rows.addWidget(box)
        rows.addStretch(1)
        area = scrolled(content)
        area.setAccessibleName(tr("Updates"))
        area.setFixedHeight(min(_UPDATES_HIGH, content.sizeHint().height()))
        return area

    def choose_path(self) -> None:
        """Asks where the package goes."""
        kinds = tr("Packages (*.zip)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the package as"), self.path.text(), kinds)
        if name:
            self._asked = Path(name)
            zipped = self._asked if self._asked.suffix else self._asked.with_name(f"{self._asked.name}.zip")
            self.path.setText(str(zipped))

    def choice(self) -> PackageChoice:
        """What was ticked; a UserError where something is left out without a reason."""
        redactions = self.evidence.redactions()
        if redactions and not says_something(redactions[0].reason):
            self.turn_to(self.evidence.reason)
            raise UserError("Say why these evidence files are left out: the reason stands in the package.")
        numbers = tuple(number for number, box in self.updates.items() if box.isChecked())
        formats = tuple(name for name, box in self.formats.items() if box.isChecked())
        return PackageChoice(None if len(numbers) == len(self.updates) else numbers, formats, True, redactions)

    def _agreed(self) -> None:
        choice, text = self.choice(), self.path.text().strip()
        if not text:
            self.turn_to(self.path)
            raise UserError("Name the file that the package is saved to.")
        path, sealing = Path(text).expanduser(), self.protection
        passphrase = sealing.chosen_passphrase()
        if path.exists() and path != self._asked and not may_replace(self, path):
            raise UserError("Choose another name, so that the earlier file stays.")
        self._write(path, choice, sealing.sign.isChecked(), sealing.key_passphrase.text(), passphrase)


def _ticked(words: str, *, on: bool = True) -> QCheckBox:
    made = QCheckBox(words.replace("&", "&&"))
    made.setChecked(on)
    return made


def _update_words(number: int, day: date) -> str:
    return tr("Update {number}, {day}", number=number, day=day_text(day))
