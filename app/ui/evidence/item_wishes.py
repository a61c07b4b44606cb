"""What can be done with an item of evidence that is there: look, open, save, change, replace, withdraw, bring back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.file_names import safe_name
from app.ui.evidence.evidence_words import name_text
from app.ui.widgets.errors import confirm
from app.ui.widgets.opening_links import open_link
from app.ui.widgets.translation import in_own_direction, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.services.openings import Opening
    from app.ui.desk import Desk
    from app.ui.evidence.evidence_dialog import EvidenceDialog
    from app.ui.long_work import Tracking
    from app.ui.window import Window


class ItemWishes(Wishes):
    """`run` takes a wish by its name; nothing is opened or executed without asking first."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        self._dialog: EvidenceDialog | None = None
        self._folder: QTemporaryDir | None = None
        self._opened = 0

    def run(self, wish: str, number: int, ordinal: int = 0) -> None:
        """Carries out a wish about an item, or about one of its saves."""
        wishes: dict[str, Callable[[Evidence], object]] = {
            "look": lambda item: self.look(item.number, item.action), "open": self._open_item, "save": self._save_item,
            "change": self._change, "replace": self._replace, "withdraw": self._withdraw,
            "bring_back": self._bring_back,
        }  # fmt: skip
        if self._plan() is not None and not self._window.is_working():
            evidence, plan_id = self._open().evidence, self._chosen().id
            self._desk.attempt(lambda: wishes[wish](evidence.get(plan_id, number, ordinal or None)))

    def look(self, number: int, action: int) -> None:
        """Shows the evidence of an action, this item chosen; without an action, all of the plan."""
        from app.ui.evidence.evidence_dialog import EvidenceDialog

        self._desk.evidence.read_now()
        dialog = EvidenceDialog(self._desk, self._window.theme, action, number, self._window)
        dialog.wanted.connect(self.run)
        self._dialog = dialog
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()

    def _over(self) -> QWidget:
        """What further dialogs stand over."""
        return self._dialog or self._window

    def _tell(self, sentence: str) -> None:
        self._desk.evidence.read_now()
        self._window.tell(sentence)
        if self._dialog is not None:
            self._dialog.tell(sentence)

    def _open_item(self, item: Evidence) -> None:
        if item.kind.value == "link":
            open_link(self._over(), item.text)
            return
        from app.services.openings import look_at

        opening = look_at(item.name, self._pieces(item))
        if confirm(self._over(), _question(item, opening), tr("Open it")):
            self._hand_over(item, opening)

    def _hand_over(self, item: Evidence, opening: Opening) -> None:
        from app.services.openings import copy_to_open

        folder, evidence, plan_id = self._new_folder(), self._open().evidence, self._chosen().id

        def save(path: Path) -> object:
            return evidence.save_as(plan_id, item.number, path, item.ordinal)

        def give(path: Path) -> None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                self._tell(tr("{name} was given to another program.", name=opening.name))
            else:
                self._tell(tr("No program of this computer opens {name}: save it instead.", name=opening.name))

        self._long(tr("Copying {name}…", name=opening.name), lambda: copy_to_open(opening, save, folder), give)

    def _new_folder(self) -> Path:
        """An empty folder of ours alone, which goes with the program."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        self._opened += 1
        made = Path(self._folder.path()) / str(self._opened)
        made.mkdir(mode=0o700)
        return made

    def _save_item(self, item: Evidence) -> None:
        suggested = self._saving_folder() / safe_name(item.name)
        name, _ = QFileDialog.getSaveFileName(self._over(), tr("Save the evidence as"), str(suggested))
        if not name:
            return
        self._preferences().set("saved_to", str(Path(name).parent))
        evidence, plan_id = self._open().evidence, self._chosen().id

        def save() -> Path:
            return evidence.save_as(plan_id, item.number, Path(name), item.ordinal)

        self._long(
            tr("Saving {name}…", name=Path(name).name), save, lambda path: self._tell(tr("Saved {path}.", path=path))
        )

    def _change(self, item: Evidence) -> None:
        from app.ui.evidence.change_dialog import ChangeDialog

        evidence, plan_id = self._open().evidence, self._chosen().id
        row = next((row for row in self._desk.rows if row.number == item.action), None)

        def save(values: Mapping[str, Any]) -> None:
            if values:
                evidence.change(plan_id, item.number, values, item)

        if ChangeDialog(item, row.ordinal if row else 1, save, self._over()).exec():
            self._tell(tr("{evidence} is changed.", evidence=item.label))

    def _replace(self, item: Evidence) -> None:
        from app.ui.long_work import run, size_of

        title = tr("Replace {evidence}", evidence=item.label)
        name, _ = QFileDialog.getOpenFileName(self._over(), title, str(self._saving_folder()))
        if not name:
            return
        evidence, plan_id = self._open().evidence, self._chosen().id

        def work(tracking: Tracking) -> Evidence:
            return evidence.replace_file(
                plan_id, item.number, Path(name), seen=item, progress=tracking.progress, cancelled=tracking.is_stopped
            )

        said = tr("{evidence} has another file now; the earlier one stays in its history.", evidence=item.label)
        run(
            self._window,
            tr("Reading {file}…", file=Path(name).name),
            work,
            lambda _item: self._tell(said),
            size_of([Path(name)]),
        )

    def _withdraw(self, item: Evidence) -> None:
        from app.ui.action.action_dialogs import ReasonDialog

        evidence, plan_id = self._open().evidence, self._chosen().id
        title = tr("Withdraw {evidence}", evidence=item.label)
        dialog = ReasonDialog(
            title, tr("Withdraw"), partial(evidence.withdraw, plan_id, item.number, seen=item), self._over()
        )
        if dialog.exec():
            self._tell(tr("{evidence} is withdrawn: it stays readable, and counts no longer.", evidence=item.label))

    def _bring_back(self, item: Evidence) -> None:
        self._open().evidence.bring_back(self._chosen().id, item.number, item)
        self._tell(tr("{evidence} counts again.", evidence=item.label))

    def _pieces(self, item: Evidence) -> Any:
        return self._open().evidence.pieces(self._chosen().id, item.number, item.ordinal)

    def _long(self, doing: str, work: Callable[[], Path], done: Callable[[Path], object]) -> None:
        self._window.work(doing, work, done)


def _question(item: Evidence, opening: Opening) -> str:
    from app.services.openings import Program

    program = {
        Program.PICTURES: tr("your system's program for pictures"),
        Program.PDF: tr("your system's program for PDF documents"),
        Program.TEXTS: tr("your system's program for texts"),
        Program.OFFICE: tr("your system's office program"),
    }[opening.kind.program]
    return tr(
        "A copy of “{name}”, to be read only, is put into a temporary folder and given to {program}. What is changed"
        " there does not come back here.\n\nOpen it only if you trust where it comes from.",
        name=in_own_direction(name_text(item)),
        program=program,
    )
