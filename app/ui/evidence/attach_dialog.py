"""Asks what an item of evidence is called, what it proves, and whether it belongs to the action or to one revision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from app.domain.previews import harmless
from app.ui.widgets.controls import PlainEditor, column, label, list_box, panel
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.labels import line_label
from app.ui.widgets.translation import day_text, plural, tr

if TYPE_CHECKING:
    from app.domain.revisions import Revision

_MOST_LISTED = 5
_PICTURE_WIDE, _PICTURE_HIGH = 480, 160


@dataclass(frozen=True, slots=True)
class Said:
    """What was typed: an empty name stands for the usual one, `revision` is an ordinal or None for the action."""

    name: str
    text: str
    proves: str
    revision: int | None


class AttachDialog(FormDialog):
    """Everything but a link's address and a note's text can be left empty."""

    def __init__(
        self, row: Revision, about: str, save: Callable[[Said], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Attach to action #{number}", number=row.number), about, tr("Attach"), parent)
        self._row, self._save = row, save
        self.text: QLineEdit | PlainEditor | None = None
        self.name: QLineEdit | None = None
        self.proves = PlainEditor()
        self.revision = list_box()

    def show_files(self, files: Sequence[Path]) -> AttachDialog:
        """Lists what is attached."""
        frame = panel()
        lines = column(frame, margin=12, gap=4)
        for path in files[:_MOST_LISTED]:
            said = line_label()
            said.setText(harmless(path.name))
            lines.addWidget(said)
        rest = len(files) - _MOST_LISTED
        if rest > 0:
            lines.addWidget(label(plural("and {count} more", "and {count} more", rest), "dim"))
        self.form.addRow(frame)
        return self

    def show_picture(self, picture: QImage) -> AttachDialog:
        """Shows the picture that is attached, as small as it has to be."""
        shown = label("")
        shown.setAccessibleName(tr("The copied picture"))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ratio = self.devicePixelRatioF()
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        wide = min(_PICTURE_WIDE, picture.width())
        high = min(_PICTURE_HIGH, picture.height())
        small = QPixmap.fromImage(picture.scaled(round(wide * ratio), round(high * ratio), keep, smooth))
        small.setDevicePixelRatio(ratio)
        shown.setPixmap(small)
        self.form.addRow(shown)
        return self

    def ask_link(self, address: str = "") -> AttachDialog:
        """Asks where a link leads."""
        self.text = QLineEdit(address)
        self.text.setPlaceholderText("https://")
        self.field(tr("Address"), self.text)
        return self

    def ask_note(self, text: str = "") -> AttachDialog:
        """Asks for a text."""
        self.text = self.text_field(tr("Note"), "", 120)
        if text:
            self.text.insertPlainText(text)
        return self

    def ask_name(self, usual: str = "", hint: str = "") -> AttachDialog:
        """Asks for a name; left as it is, the item has its usual one."""
        self.name = QLineEdit(usual)
        self.name.setPlaceholderText(hint or tr("as it is"))
        self.field(tr("Name"), self.name)
        return self

    def ask_rest(self, *, briefly: bool = False) -> AttachDialog:
        """Asks what the item proves, and unless `briefly` for which revision it is; then the dialog is complete."""
        self.proves = self.text_field(tr("What it proves"), "", 72)
        self.proves.setPlaceholderText(tr("for example: all hosts were patched on 20 June"))
        self.revision.addItem(tr("the action as a whole"), None)
        newest = tr(
            "its newest revision, {number} of {day}", number=self._row.ordinal, day=day_text(self._row.at.date())
        )
        self.revision.addItem(newest, self._row.ordinal)
        if not briefly:
            self.field(tr("It stands for"), self.revision)
        self.finish(lambda: self._save(self.said()))
        (self.text or self.proves).setFocus()
        return self

    def offer_table(self, bring_in: Callable[[], object]) -> AttachDialog:
        """Offers to bring the file in instead, which may hold a table of actions."""

        def leave() -> None:
            self.reject()
            bring_in()

        made = self._buttons.addButton(tr("Import it as a table…"), QDialogButtonBox.ButtonRole.ResetRole)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _on=False: leave())
        return self

    def said(self) -> Said:
        """What was typed by now."""
        if isinstance(self.text, PlainEditor):
            text = self.text_of(self.text)
        else:
            text = self.text.text() if self.text is not None else ""
        name = self.name.text() if self.name is not None else ""
        return Said(name, text, self.text_of(self.proves), self.revision.currentData())

    def typed_fields(self, kind: str) -> dict[str, QWidget]:
        """The fields by the names under which their texts are kept aside."""
        fields = {"text": self.text, "name": self.name, "proves": self.proves}
        return {f"{kind}.{name}": widget for name, widget in fields.items() if widget is not None}
