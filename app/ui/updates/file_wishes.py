"""Wishes about what comes out of the window: the clipboard, files, and paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.publishing import MOST_CHARACTERS
from app.ui.pages import Page
from app.ui.widgets.errors import may_replace
from app.ui.widgets.translation import plural, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtPrintSupport import QPrinter

    from app.services.exports import Format, Wanted
    from app.ui.updates.published_view import PublishedView

# Takes the path and the format's name that were chosen, and returns what writes the files.
Write = Callable[[Path, str], Callable[[], "list[Path]"]]
_OFFERED = ("word", "excel", "pdf", "html", "markdown", "text")


class FileWishes(Wishes):
    """Copying, saving and printing the shown update, or the draft from the page of actions."""

    def copy_markdown(self) -> None:
        """Puts the shown comment on the clipboard: Markdown as text, and a real table as HTML."""
        if self._plan() is None:
            return None
        exports, plan_id, number = self._open().exports, self._chosen().id, self._number()
        said = tr("Update {number}", number=number) if number else tr("The draft")
        published = self._published()
        if published is not None and published.shows_plain_text:
            QApplication.clipboard().setText(exports.plain_text(plan_id, number))
            return self._window.tell(tr("{edition} is on the clipboard as plain text of 80 columns.", edition=said))
        comments = published.comments if published else exports.comments(plan_id, number)
        part = published.part if published else 0
        both = QMimeData()
        both.setText(comments[part])
        if part == 0:
            both.setHtml(exports.clipboard_html(plan_id, number))
        QApplication.clipboard().setMimeData(both)
        if len(comments) > 1:
            comment = tr("Comment {number} of {count}", number=part + 1, count=len(comments))
            said = tr("{field}: {value}", field=said, value=comment)
        told = [tr("{edition} is on the clipboard as Markdown, and as a table.", edition=said)]
        if part:
            told = [tr("{edition} is on the clipboard as Markdown.", edition=said)]
        if len(comments[part]) > MOST_CHARACTERS:
            told.append(tr("It is too long for one Bugzilla comment."))
        return self._window.tell(" ".join(told))

    def save_as(self) -> None:
        """Saves the shown update in a format of the user's choice."""
        from app.services.exports import AS_PUBLISHED, FORMATS, ON_REQUEST

        if self._plan() is not None:
            suggested = self._open().exports.name(self._chosen().id, self._number())
            offered = [*(FORMATS[name] for name in _OFFERED), *ON_REQUEST.values()]
            self._ask_and_save(tr("Save the update as"), suggested, offered, partial(self._write_update, AS_PUBLISHED))

    def save_file(self, format_name: str) -> None:
        """Saves the shown update in this format."""
        from app.services.exports import AS_PUBLISHED, FORMATS, ON_REQUEST

        if self._plan() is not None:
            suggested = self._open().exports.name(self._chosen().id, self._number())
            offered = [{**FORMATS, **ON_REQUEST}[format_name]]
            self._ask_and_save(tr("Save the update as"), suggested, offered, partial(self._write_update, AS_PUBLISHED))

    def save_redline(self) -> None:
        """Saves a Word document that tracks what changed since the update that is compared with."""
        from app.services.exports import FORMATS, Wanted

        if self._plan() is None:
            return None
        number = self._number()
        against = self._window.updates_page.base() if self._window.page() is Page.UPDATES else None
        issued = [update.number for update in self._open().updates.issued(self._chosen().id)]
        earlier = [other for other in issued if number is None or other < number]
        against = against if against in earlier else max(earlier, default=None)
        if against is None:
            return self._window.tell(tr("There is no earlier update to track the changes against."))
        suggested = f"{self._open().exports.name(self._chosen().id, number)}-since-update-{against}"
        title = tr("Save with the changes since update {number}", number=against)
        write = partial(self._write_update, Wanted(against=against))
        return self._ask_and_save(title, suggested, [FORMATS["word"]], write)

    def save_slip_report(self) -> None:
        """Saves what was promised in the chosen plan, and what became of it."""
        from app.services.exports import FORMATS

        if self._plan() is not None:
            suggested = self._open().slips.report_name(self._chosen().id)
            offered = [FORMATS[name] for name in _OFFERED]
            self._ask_and_save(tr("Save the slip report as"), suggested, offered, self._write_report)

    def preview_print(self) -> None:
        """Shows the pages as they will be printed."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        if self._plan() is None:
            return
        document = self._open().exports.whole(self._chosen().id, self._number())
        printer = self._printer()  # the dialog does not keep it alive
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print preview"))
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
        from app.ui.updates.publishing_dialog import PublishingDialog

        plan = self._plan()
        if plan is None:
            return
        workspace = self._open()

        def save(choices: Mapping[str, str]) -> None:
            workspace.plans.describe(plan.id, dict(choices))
            self._desk.reload_rows(())
            self._window.tell(tr("Saved how the plan is published."))

        PublishingDialog(plan.id, plan.details, workspace.templates, save, self._window).exec()

    def _published(self) -> PublishedView | None:
        """The preview that is looked at; two updates side by side show none."""
        page = self._window.updates_page if self._window.page() is Page.UPDATES else None
        return page.published if page is not None and not page.is_comparing else None

    def _number(self) -> int | None:
        return self._window.updates_page.shown_number() if self._window.page() is Page.UPDATES else None

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

    def _ask_and_save(self, title: str, suggested: str, offered: Sequence[Format], write: Write) -> None:
        filters = {f"{tr(item.label)} (*{item.suffix})": item for item in offered}
        whole = self._saving_folder() / (suggested + offered[0].suffix)
        name, chosen = QFileDialog.getSaveFileName(self._window, title, str(whole), ";;".join(filters))
        if not name:
            return
        item, path = _meant(Path(name), whole, filters.get(chosen), offered)
        # The dialog has asked about the very name that it gave, and about no other.
        if path != Path(name) and path.exists() and not may_replace(self._window, path):
            return
        self._preferences().set("saved_to", str(path.parent))
        self._window.work(tr("Saving {name}…", name=path.name), write(path, item.name), self._tell_saved)

    def _write_update(self, wanted: Wanted, path: Path, format_name: str) -> Callable[[], list[Path]]:
        """What writes the shown update; its further parts have names of their own."""
        from app.services import files

        workspace, plan_id, number = self._open(), self._chosen().id, self._number()

        def write() -> list[Path]:
            made = workspace.exports.files(plan_id, format_name, number, wanted)
            names = [path, *(_free(path, n) for n in range(2, len(made) + 1))]
            return [files.save_as(file, name) for file, name in zip(made, names, strict=True)]

        return write

    def _write_report(self, path: Path, format_name: str) -> Callable[[], list[Path]]:
        from app.services import files

        workspace, plan_id = self._open(), self._chosen().id
        return lambda: [files.save_as(workspace.slips.report(plan_id, format_name), path)]

    def _tell_saved(self, saved: Sequence[Path]) -> None:
        said = tr("Saved {path}.", path=saved[0])
        if len(saved) > 1:
            said = plural(
                "Saved {path} and {count} more beside it.", "Saved {path} and {count} more beside it.", len(saved) - 1,
                path=saved[0],
            )  # fmt: skip
        self._window.tell(said)


def _meant(typed: Path, suggested: Path, chosen: Format | None, offered: Sequence[Format]) -> tuple[Format, Path]:
    """The format and the path that a name and a filter of the dialog stand for: a typed suffix wins."""
    by_suffix = {item.suffix: item for item in offered}
    known = by_suffix.get(typed.suffix.lower())
    if known is not None and typed != suggested:
        return known, typed
    item = chosen or known or offered[0]
    stem = typed.with_suffix("") if known is not None else typed
    return item, stem.with_name(stem.name + item.suffix)


def _free(path: Path, part: int) -> Path:
    """A name beside the first part's that no file has yet."""
    name, count = path.with_stem(f"{path.stem}-part-{part}"), 1
    while name.exists():
        count += 1
        name = path.with_stem(f"{path.stem}-part-{part}-{count}")
    return name
