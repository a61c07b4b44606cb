"""The settings: who you are, how the window speaks and looks, and where its files lie."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.domain import texts
from app.domain.errors import UserError
from app.services.preferences import Preferences, default_database
from app.services.signatures import Signatures
from app.ui.reminders.tray import SETTING
from app.ui.reminders.tray_icon import has_tray
from app.ui.widgets.appearance import TEXT_SIZES, read_size
from app.ui.widgets.controls import button, label, list_box
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import languages, tr

Save = Callable[[str, Mapping[str, str]], object]


class SettingsDialog(FormDialog):
    """Everything takes effect when the user agrees; the language when the window opens again, which it says."""

    def __init__(self, author: str, save: Save, database: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), "", tr("Save"), parent)
        kept = Preferences()
        self.author = QLineEdit(author)
        self.language = _choice(_languages(), kept.get("language"))
        self.direction = _choice(_directions(), kept.get("direction"))
        self.scheme = _choice(_schemes(), kept.get("scheme"))
        sizes = {str(size): tr("{size} % of the system's size", size=size) for size in TEXT_SIZES}
        self.text_size = _choice(sizes, str(read_size(kept.get("text size"))))
        self.closing = _choice(_closings(), kept.get(SETTING))
        self._restart = label(tr("The language changes when you open the window again."), "warning", wrap=True)
        self._restart.hide()
        for name, widget in (
            (tr("Your name"), self.author), (tr("Language"), self.language), (tr("Direction"), self.direction),
            (tr("Colours"), self.scheme), (tr("Text"), self.text_size), (tr("Closed window"), self.closing),
        ):  # fmt: skip
            self.field(name, widget)
        self.form.insertRow(2, "", self._restart)
        if not has_tray():
            self.closing.setEnabled(False)
            says = tr("This system has no tray: a closed window ends the program, and nothing reminds you.")
            self.form.addRow("", label(says, "note", wrap=True))
        self.author.setToolTip(tr("It signs every revision that you save"))
        self.field(tr("Signing key"), self._key_row())
        self._spoken = self.language.currentData()
        self.language.currentIndexChanged.connect(self._tell_restart)
        for name, path in (
            (tr("File in use"), database),
            (tr("Usual file"), str(default_database())),
            (tr("Settings file"), str(kept.path)),
        ):
            if path:
                self._path(name, path)
        self.finish(lambda: save(self.author.text(), self.looks()))

    def _key_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._key = label(_key_words(), "dim", wrap=True)
        self.key = button(tr("Change…"), self.choose_key)
        self.key.setAccessibleDescription(tr("Signing key"))
        made.setFocusProxy(self.key)
        row.addWidget(self._key, 1)
        row.addWidget(self.key)
        return made

    def choose_key(self) -> None:
        """Makes, chooses or forgets the key that signs packages; takes effect at once."""
        from app.ui.commands.key_dialog import KeyDialog

        KeyDialog(Signatures(), self).exec()
        self._key.setText(_key_words())

    def looks(self) -> dict[str, str]:
        """What was chosen, by the names of the settings."""
        return {
            "language": self.language.currentData(),
            "direction": self.direction.currentData(),
            "scheme": self.scheme.currentData(),
            "text size": self.text_size.currentData(),
            SETTING: self.closing.currentData(),
        }

    def _path(self, name: str, path: str) -> None:
        shown = label(path.encode("utf-8", "replace").decode("utf-8"), "dim", wrap=True, selectable=True)
        shown.setAccessibleName(name)
        self.form.addRow(label(name), shown)

    def _tell_restart(self) -> None:
        self._restart.setVisible(self.language.currentData() != self._spoken)
        self.make_room()


def _key_words() -> str:
    """Which key signs packages, in a few words; its path stands in its own dialog."""
    try:
        found = Signatures().key()
    except UserError:
        return tr("The key can't be used")
    return texts.line(found.path.name) if found else tr("None: packages are not signed")


def _languages() -> dict[str, str]:
    """Each language in its own words."""
    names = {code: _native(code) for code in languages()}
    return {"": tr("As the system")} | {code: name[:1].upper() + name[1:] for code, name in names.items()}


def _native(code: str) -> str:
    """A language's name for itself; Qt would say of which country its English is."""
    return "English" if code == "en" else QLocale(code).nativeLanguageName() or code


def _directions() -> dict[str, str]:
    return {"": tr("As the language"), "ltr": tr("Left to right"), "rtl": tr("Right to left")}


def _closings() -> dict[str, str]:
    return {"": tr("Ends Remediary"), "yes": tr("Stays in the tray and reminds me")}


def _schemes() -> dict[str, str]:
    return {
        "": tr("As the system"),
        "light": tr("Light"),
        "dark": tr("Dark"),
        "contrast_light": tr("Light with high contrast"),
        "contrast_dark": tr("Dark with high contrast"),
    }


def _choice(items: Mapping[str, str], chosen: str) -> QComboBox:
    made = list_box()
    for value, text in items.items():
        made.addItem(text, value)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
