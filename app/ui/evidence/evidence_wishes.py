"""Wishes about evidence that comes in: files, pictures, links and notes for an action."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from app.ui.evidence.attaching import Attached, attach_each, with_suffix
from app.ui.widgets.errors import show_error
from app.ui.widgets.translation import plural, said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.domain.revisions import Revision
    from app.ui.action.action_pane import ActionPane
    from app.ui.evidence.attach_dialog import Said
    from app.ui.evidence.item_wishes import ItemWishes
    from app.ui.long_work import Tracking
    from app.ui.safety.unsaved_words import Offer

_MOST_SAID = 8
NOTE, LINK = "note", "link"


class EvidenceWishes(Wishes):
    """Attaching; what can be done with an item that is there is in `ItemWishes`."""

    def connect_pane(self, pane: ActionPane) -> None:
        """Lets the details of the chosen action ask for evidence."""
        from app.ui.evidence.incoming import FileDrops

        section = pane.details.evidence
        section.attach_wanted.connect(self.attach)
        section.item_wanted.connect(self.items.run)
        section.all_wanted.connect(self.look)
        drops = FileDrops(pane, lambda: section.can_change and pane.shows_action)
        drops.hovering.connect(section.say_hovering)
        drops.dropped.connect(self.attach_files)

    def attach(self, what: str) -> None:
        """Attaches to the chosen action: a `file`, `link` or `note`, or what was `pasted`."""
        wishes = {"file": self.choose_files, LINK: self.attach_link, NOTE: self.write_note, "pasted": self.paste}
        wishes[what]()

    def look(self) -> None:
        """Shows the evidence of the chosen action, and of the whole plan."""
        if self._plan() is not None:
            row = self._row()
            self.items.look(0, row.number if row else 0)

    @cached_property
    def items(self) -> ItemWishes:
        """What can be done with an item that is there."""
        from app.ui.evidence.item_wishes import ItemWishes

        return ItemWishes(self._window, self._desk)

    def choose_files(self) -> None:
        """Asks for files, and attaches them."""
        if self._ready() is None:
            return
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Attach files"), str(self._reading_folder()))
        if names:
            self._preferences().set("attached_from", str(Path(names[0]).parent))
            self.attach_files([Path(name) for name in names])

    def attach_files(self, files: Sequence[Path]) -> None:
        """Attaches files to the chosen action."""
        row = self._ready()
        if row is not None:
            self._ask_for_files(row, files, briefly=False)

    def drop_on_row(self, number: int, files: Sequence[Path]) -> None:
        """Attaches files that were dropped on an action's row; it is only asked what they prove."""
        row = self._ready(number)
        if row is not None:
            self._ask_for_files(row, files, briefly=True)

    def paste(self) -> None:
        """Attaches what was copied: files, a picture, an address, or words as a note."""
        from app.ui.evidence.incoming import picture_in
        from app.ui.widgets.drops import files_in

        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        row = self._ready()
        if row is None:
            return
        files, picture = (files_in(data), picture_in(data)) if data is not None else ([], None)
        text = data.text().strip() if data is not None and data.hasText() else ""
        if files:
            self._ask_for_files(row, files, briefly=False)
        elif picture is not None:
            self._ask_for_picture(row, picture)
        elif text:
            self._paste_text(row, text)
        else:
            self._window.tell(tr("Nothing was copied that can be attached: copy a file, a picture or a text first."))

    def _paste_text(self, row: Revision, text: str) -> None:
        from app.domain.links import is_safe

        if is_safe(text) and not any(map(str.isspace, text)):
            self._ask_for_link(row, text)
        else:
            self._ask_for_note(row, text)

    def attach_link(self) -> None:
        """Attaches a link to the chosen action."""
        row = self._ready()
        if row is not None:
            self._ask_for_link(row, "")

    def write_note(self, offer: Offer | None = None) -> None:
        """Attaches a note to the chosen action."""
        row = self._ready(offer.first.number if offer is not None else 0)
        if row is not None:
            self._ask_for_note(row, "", offer)

    def _ask_for_files(self, row: Revision, files: Sequence[Path], *, briefly: bool) -> None:
        from app.ui.evidence.attach_dialog import AttachDialog
        from app.ui.imports.offered import may_hold_table

        agreed: list[Said] = []
        about = plural("It is kept in this file.", "They are kept in this file, one item each.", len(files))
        dialog = AttachDialog(row, about, agreed.append, self._window).show_files(files)
        if len(files) == 1 and not briefly:
            dialog.ask_name(hint=files[0].name)
        dialog.ask_rest(briefly=briefly)
        if len(files) == 1 and may_hold_table(files[0]):
            dialog.offer_table(partial(self._window.import_wishes.import_path, files[0]))
        if dialog.exec():
            self._attach_all(row, files, agreed[0])

    def _attach_all(self, row: Revision, files: Sequence[Path], typed: Said) -> None:
        from app.domain.previews import harmless
        from app.ui.long_work import run, size_of

        doing = plural("Attaching {count} file…", "Attaching {count} files…", len(files))
        if len(files) == 1:
            doing = tr("Attaching {name}…", name=harmless(files[0].name[:80]))
        evidence, plan_id = self._open().evidence, self._chosen().id

        def attach(path: Path, tracking: Tracking) -> Evidence:
            name, proves = with_suffix(typed.name, path.suffix), typed.proves
            return evidence.attach_file(
                plan_id, row.number, path, proves, typed.revision, name, tracking.progress, tracking.is_stopped
            )

        run(self._window, doing, partial(attach_each, files, attach), partial(self._tell, row.number), size_of(files))

    def _ask_for_picture(self, row: Revision, picture: QImage) -> None:
        from app.ui.evidence.attach_dialog import AttachDialog
        from app.ui.evidence.incoming import picture_name, png_of
        from app.ui.long_work import run

        agreed: list[Said] = []
        dialog = AttachDialog(row, tr("It is kept in this file, as a PNG picture."), agreed.append, self._window)
        dialog.show_picture(picture).ask_name(picture_name(self._open().now))
        if not dialog.ask_rest().exec():
            return
        evidence, plan_id, typed = self._open().evidence, self._chosen().id, agreed[0]
        name = with_suffix(typed.name, ".png") or picture_name(self._open().now)

        def work(_tracking: Tracking) -> Attached:
            content = png_of(picture)
            item = evidence.attach_bytes(plan_id, row.number, name, content, typed.proves, typed.revision)
            return Attached((item,), ())

        run(self._window, tr("Attaching the picture…"), work, partial(self._tell, row.number))

    def _ask_for_link(self, row: Revision, address: str) -> None:
        from app.ui.evidence.attach_dialog import AttachDialog

        about = tr("It is only written down: nothing is looked up or fetched.")
        dialog = AttachDialog(row, about, partial(self._save_link, row), self._window)
        dialog.ask_link(address).ask_name(hint=tr("as its address")).ask_rest().exec()

    def _save_link(self, row: Revision, typed: Said) -> None:
        item = self._open().evidence.attach_link(
            self._chosen().id, row.number, typed.text, typed.proves, typed.revision, typed.name or None
        )
        self._tell(row.number, Attached((item,), ()))

    def _ask_for_note(self, row: Revision, text: str, offer: Offer | None = None) -> None:
        from app.ui.evidence.attach_dialog import AttachDialog

        dialog = AttachDialog(row, tr("Who saw what, and when."), partial(self._save_note, row), self._window)
        dialog.ask_note(text).ask_name(hint=tr("as it begins")).ask_rest()
        self._ask(dialog, row.number, dialog.typed_fields(NOTE), offer)

    def _save_note(self, row: Revision, typed: Said) -> None:
        item = self._open().evidence.attach_note(
            self._chosen().id, row.number, typed.text, typed.proves, typed.revision, typed.name or None
        )
        self._tell(row.number, Attached((item,), ()))

    def _tell(self, number: int, attached: Attached) -> None:
        """Says what was attached, and what could not be."""
        self._desk.evidence.read_now()
        if attached.items:
            names = ", ".join(one.label for one in attached.items[:_MOST_SAID])
            names += " …" if len(attached.items) > _MOST_SAID else ""
            self._window.tell(tr("{items} attached to action #{number}.", items=names, number=number))
        if attached.problems:
            sentences = [said(problem) for problem in attached.problems[:_MOST_SAID]]
            more = len(attached.problems) - _MOST_SAID
            if more > 0:
                sentences.append(plural("and {count} more", "and {count} more", more))
            show_error(self._window, "\n\n".join(sentences))

    def _ready(self, number: int = 0) -> Revision | None:
        """The action to attach to, where something can be attached now; else it is said why not."""
        if self._plan() is None or self._window.is_working():
            return None
        if self._open().read_only:
            self._desk.refused.emit(
                tr("This file is read-only: copy it to a folder of yours, and open the copy to attach something.")
            )
            return None
        if not number:
            return self._row()
        return next((row for row in self._desk.rows if row.number == number), None)

    def _reading_folder(self) -> Path:
        last = Path(self._preferences().get("attached_from") or ".")
        return last if last.is_absolute() and last.is_dir() else Path.home()
