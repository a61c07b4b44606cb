"""Wishes about what comes out of the window: the clipboard, files, and paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtPrintSupport import QPrinter

    from app.services.exports import Format, Wanted

_OFFERED = ("word", "excel", "pdf", "html", "markdown", "text")


class FileWishes(Wishes):
    """Copying, saving and printing the shown update, or the draft from the page of actions."""

    def copy_markdown(self) -> None:
        """Puts the shown comment on the clipboard: Markdown as text, and a real table as HTML."""
        if self._plan() is None:
            return None
        exports, plan_id, number = self._open().exports, self._chosen().id, self._number()
        said = f"Update {number}" if number else "The draft"
        if self._window.page() == 1 and self._window.updates_page.published.shows_plain_text:
            QApplication.clipboard().setText(exports.plain_text(plan_id, number))
            return self._window.tell(f"{said} is on the clipboard as plain text of 80 columns.")
        comments = exports.comments(plan_id, number)
        shown = self._window.updates_page.published.part if self._window.page() == 1 else 0
        part = min(shown, len(comments) - 1)
        both = QMimeData()
        both.setText(comments[part])
        if part == 0:
            both.setHtml(exports.clipboard_html(plan_id, number))
        QApplication.clipboard().setMimeData(both)
        which = f", comment {part + 1} of {len(comments)}," if len(comments) > 1 else ""
        table = ", and as a table" if part == 0 else ""
        return self._window.tell(f"{said}{which} is on the clipboard as Markdown{table}.")

    def save_as(self) -> None:
        """Saves the shown update in a format of the user's choice."""
        from app.services.exports import AS_PUBLISHED, FORMATS

        if self._plan() is not None:
            suggested = self._open().exports.name(self._chosen().id, self._number())
            self._ask_and_save("Save the update as", suggested, [FORMATS[name] for name in _OFFERED], AS_PUBLISHED)

    def save_redline(self) -> None:
        """Saves a Word document that tracks what changed since the update that is compared with."""
        from app.services.exports import FORMATS, Wanted

        if self._plan() is None:
            return None
        number = self._number()
        against = self._window.updates_page.base() if self._window.page() == 1 else None
        issued = [update.number for update in self._open().updates.issued(self._chosen().id)]
        earlier = [other for other in issued if number is None or other < number]
        against = against if against in earlier else max(earlier, default=None)
        if against is None:
            return self._window.tell("There is no earlier update to track the changes against.")
        suggested = f"{self._open().exports.name(self._chosen().id, number)}-since-update-{against}"
        title = f"Save with the changes since update {against}"
        return self._ask_and_save(title, suggested, [FORMATS["word"]], Wanted(against=against))

    def preview_print(self) -> None:
        """Shows the pages as they will be printed."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        if self._plan() is None:
            return
        document = self._open().exports.whole(self._chosen().id, self._number())
        printer = self._printer()  # the dialog does not keep it alive
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle("Print preview")
        dialog.resize(self._window.size())
        dialog.paintRequested.connect(lambda printer: self._open().exports.paint(document, printer))
        dialog.exec()

    def print_update(self) -> None:
        """Prints the shown update."""
        from PySide6.QtPrintSupport import QPrintDialog

        if self._plan() is None:
            return
        document = self._open().exports.whole(self._chosen().id, self._number())
        printer = self._printer()
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            self._desk.attempt(lambda: self._open().exports.paint(document, printer))

    def publishing(self) -> None:
        """Changes how the plan is published."""
        from app.ui.publishing_dialog import PublishingDialog

        plan = self._plan()
        if plan is None:
            return
        workspace = self._open()

        def save(choices: Mapping[str, str]) -> None:
            workspace.plans.describe(plan.id, dict(choices))
            self._desk.reload_rows(())

        PublishingDialog(plan.id, plan.details, workspace.templates, save, self._window).exec()

    def _number(self) -> int | None:
        return self._window.updates_page.chosen_number() if self._window.page() == 1 else None

    def _printer(self) -> QPrinter:
        """The system's printer with the plan's paper across."""
        from PySide6.QtGui import QPageLayout, QPageSize
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        letter = self._chosen().details.paper == "letter"
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setDocName(self._chosen().details.title)
        return printer

    def _ask_and_save(self, title: str, suggested: str, offered: Sequence[Format], wanted: Wanted) -> None:
        filters = {f"{item.label} (*{item.suffix})": item for item in offered}
        folder = self._preferences().get("folder")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(Path(folder) / suggested), ";;".join(filters)
        )
        if name:
            by_suffix = {item.suffix: item for item in offered}
            item = by_suffix.get(Path(name).suffix.lower()) or filters.get(chosen) or offered[0]
            path = Path(name) if Path(name).suffix.lower() == item.suffix else Path(name + item.suffix)
            self._save_files(path, item.name, wanted)

    def _save_files(self, path: Path, format_name: str, wanted: Wanted) -> None:
        from app.services import files

        workspace, plan_id, number = self._open(), self._chosen().id, self._number()

        def write() -> list[Path]:
            made = workspace.exports.files(plan_id, format_name, number, wanted)
            names = [path, *(path.with_stem(f"{path.stem}-part-{n}") for n in range(2, len(made) + 1))]
            return [files.save_as(file, name) for file, name in zip(made, names, strict=True)]

        self._window.work(f"Saving {path.name}…", write, lambda saved: self._tell_saved(saved))

    def _tell_saved(self, saved: Sequence[Path]) -> None:
        more = f" and {len(saved) - 1} more beside it" if len(saved) > 1 else ""
        self._window.tell(f"Saved {saved[0]}{more}.")
