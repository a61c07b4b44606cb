"""Wishes about the pictures: saving them as SVG or PNG, copying them, and reading them in words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.progress import tally_words
from app.domain.scene_words import scene_words
from app.domain.scenes import Lane
from app.domain.updates import PublishedFile
from app.domain.wordings import wording
from app.services.pictures import Picture, Story, picture_file, timeline_picture, whole_progress, whole_timeline
from app.ui.timeline.words_dialog import WordsDialog
from app.ui.widgets.controls import command
from app.ui.widgets.errors import may_replace
from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.ui.timeline.timeline_page import TimelinePage
    from app.ui.window import Window

_COPIED_SCALE = 2


class PictureWishes(Wishes):
    """What can be done with the picture that is shown; files are English and on white, as all that is published."""

    def __init__(self, window: Window, page: TimelinePage) -> None:
        super().__init__(window, window.desk)
        self.setParent(page)
        self._page = page
        menu = page.bar.saving
        for text, run in (
            (tr("Save what is &shown…"), lambda: self.save(whole=False)),
            (tr("Save the &whole picture…"), lambda: self.save(whole=True)),
            (tr("&Copy the picture"), self.copy),
            (tr("Read it in &words…"), self.read_out),
        ):
            entry = command(text, run)
            entry.setParent(menu)
            menu.addAction(entry)

    def save(self, *, whole: bool) -> None:
        """Asks for a name and a format, and saves the picture whole or not at all."""
        story = self._page.story
        if story is None:
            return
        made: list[Picture] = []
        if not self._desk.attempt(lambda: made.append(self.picture(story, whole=whole))):
            return
        suggested = self._saving_folder() / picture_file(story, made[0], "svg").facts.name
        looks, title = _looks(), tr("Save the picture as")
        name, chosen = QFileDialog.getSaveFileName(self._window, title, str(suggested), ";;".join(looks))
        if not name:
            return
        path, (format_name, scale) = _meant(Path(name), suggested, looks, chosen)
        if path != Path(name) and path.exists() and not may_replace(self._window, path):
            return
        self._preferences().set("saved_to", str(path.parent))
        self._write(story, made[0], path, format_name, scale)

    def copy(self) -> None:
        """Puts what is shown on the clipboard, as pixels and as SVG."""
        story = self._page.story
        if story is None:
            return

        made: list[Picture] = []
        if not self._desk.attempt(lambda: made.append(self.picture(story, whole=False))):
            return
        picture = made[0]

        def put(pixels: PublishedFile) -> None:
            both = QMimeData()
            both.setImageData(QImage.fromData(pixels.content))
            both.setData("image/svg+xml", picture.svg.encode("utf-8"))
            QApplication.clipboard().setMimeData(both)
            self._window.tell(tr("The picture is on the clipboard."))

        doing = tr("Drawing the picture…")
        self._window.work(doing, lambda: picture_file(story, picture, "png", _COPIED_SCALE), put)

    def read_out(self) -> None:
        """Shows all that the picture says, as text."""
        page, story = self._page, self._page.story
        if story is None:
            return
        if page.shows_progress:
            names = wording(story.edition.details.wording).choices()
            told = [said(tally_words(one, names)) for one in story.tallies]
        else:
            shown = [line for line in page.timeline.lines if isinstance(line, Lane)]
            told = [said(sentence) for sentence in scene_words(story.scene, page.timeline.events(), shown)]
        title = tr("Progress over the updates") if page.shows_progress else tr("Timeline")
        WordsDialog(title, "\n".join(told), self._window).exec()

    def picture(self, story: Story, *, whole: bool) -> Picture:
        """The picture that is shown, or all of it; a UserError where there is nothing to draw."""
        if self._page.shows_progress:
            return whole_progress(story)
        return whole_timeline(story) if whole else timeline_picture(story, self._page.timeline.chart_to_save())

    def _write(self, story: Story, picture: Picture, path: Path, format_name: str, scale: int) -> None:
        from app.services import files

        def write() -> Path:
            return files.save_as(picture_file(story, picture, format_name, scale), path)

        self._window.work(
            tr("Saving {name}…", name=path.name),
            write,
            lambda saved: self._window.tell(tr("Saved {path}.", path=saved)),
        )


def _looks() -> Mapping[str, tuple[str, int]]:
    """What the dialog offers: a format each, with its pixels a point."""
    return {
        tr("SVG, sharp at every size (*.svg)"): ("svg", 1),
        tr("PNG, fine (*.png)"): ("png", 2),
        tr("PNG, small (*.png)"): ("png", 1),
        tr("PNG, very fine, for printing (*.png)"): ("png", 4),
    }


def _meant(
    typed: Path, suggested: Path, looks: Mapping[str, tuple[str, int]], chosen: str
) -> tuple[Path, tuple[str, int]]:
    """The path and the look that a name and a filter stand for: a suffix that was typed wins."""
    suffix = typed.suffix.lower().removeprefix(".")
    look = looks.get(chosen) or next(iter(looks.values()))
    if suffix not in ("svg", "png"):
        return typed.with_name(f"{typed.name}.{look[0]}"), look
    if typed == suggested:
        return typed.with_suffix(f".{look[0]}"), look
    if suffix != look[0]:
        look = next(other for other in looks.values() if other[0] == suffix)
    return typed, look
