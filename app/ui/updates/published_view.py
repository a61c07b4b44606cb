"""What will be published, seen in each way: in Bugzilla, Word, Excel, as text, as Markdown, and as frozen files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QWidget

from app.ui.later import Later, Work
from app.ui.updates.comment_meter import CommentMeter
from app.ui.updates.comment_view import CommentView
from app.ui.updates.excel_view import ExcelView
from app.ui.updates.files_view import FilesView
from app.ui.updates.word_view import WordView
from app.ui.widgets.controls import column, list_box, shortened, tab_button
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.ledger import Head
    from app.domain.updates import FileFacts
    from app.services.exports import Measure

_MOST_SOURCE = 200_000
# Bugzilla takes two thirds of it; laying out more would stop the typing.
_MOST_LAID_OUT = 100_000


class PublishedView(QWidget):
    """Tabs over one update, each made when it is looked at; each of several comments is a page of its own."""

    form_wanted = Signal(str)
    file_wanted = Signal(str)
    hash_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comment, self.word, self.excel = CommentView(theme), WordView(theme), ExcelView(theme)
        self.plain, self.source, self.files = QPlainTextEdit(), QPlainTextEdit(), FilesView()
        self.meter = CommentMeter()
        self.meter.form_wanted.connect(self.form_wanted)
        self.files.save_wanted.connect(self.file_wanted)
        self.files.hash_wanted.connect(self.hash_wanted)
        self._comments: Sequence[str] = ("",)
        self._part = 0
        self._laid_out: str | None = None
        self._waiting: dict[QWidget, Callable[[], object]] = {}
        self.pages_later, self.sheets_later = Later(self), Later(self)
        self._show_pages: Callable[[Any], object] = lambda _made: None
        self._show_sheets: Callable[[Any], object] = lambda _made: None
        self.pages_later.made.connect(lambda made: self._show_pages(made))
        self.sheets_later.made.connect(lambda made: self._show_sheets(made))
        names = (tr("Bugzilla"), tr("Word"), tr("Excel"), tr("Text"), tr("Markdown"), tr("Files"))
        self.tabs = [tab_button(text) for text in names]
        self.parts = list_box()
        self.parts.setAccessibleName(tr("Which comment is shown"))
        self.parts.activated.connect(self._show_part)
        self._stack = QStackedWidget()
        self._dress_editors()
        layout = column(self, gap=12)
        layout.addLayout(self._head())
        for view in (self.comment, self.word, self.excel, self.plain, self.source, self.files):
            self._stack.addWidget(view)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.meter)
        self.turn(0)

    def _dress_editors(self) -> None:
        named = (self.source, tr("Markdown of the update")), (self.plain, tr("Plain text of the update"))
        for editor, name in named:
            editor.setReadOnly(True)
            editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
            editor.setAccessibleName(name)
        self.plain.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.plain.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _checked=False, place=place: self.turn(place))
            head.addWidget(tab)
        head.addStretch(1)
        head.addWidget(self.parts)
        return head

    @property
    def comments(self) -> Sequence[str]:
        """The comments in the form that is shown."""
        return self._comments

    @property
    def shows_plain_text(self) -> bool:
        """True while the plain text is shown, which is then what is copied."""
        return self._stack.currentWidget() is self.plain

    @property
    def part(self) -> int:
        """Which comment is shown: 0 is the first."""
        return self._part

    def use(self, theme: Theme) -> None:
        """Draws in another scheme from the next update on."""
        for view in (self.comment, self.word, self.excel):
            view.use(theme)
        self._laid_out = None

    def show_update(
        self,
        comments: Sequence[str],
        plain: Callable[[], str],
        form: str,
        fitting: Mapping[str, Sequence[Measure]] | None,
        *,
        draft: bool,
    ) -> None:
        """Shows an update; `fitting` measures each form, where the chosen one is too long."""
        self._comments = comments
        self._waiting = {self.plain: lambda: self.plain.setPlainText(shortened(plain(), _MOST_SOURCE))}
        self.parts.setVisible(len(comments) > 1)
        self._show_part(min(self._part, len(comments) - 1))
        self.meter.form.setVisible(draft or fitting is not None)
        self.meter.offer_forms(form, fitting)

    def offer_word(self, work: Callable[[], Work], *, has_template: bool) -> None:
        """What lays out the pages, should somebody look at them; `work` reads what that needs."""

        def make() -> None:
            self._show_pages = partial(self.word.show_sheets, has_template=has_template)
            self.word.wait()
            self.pages_later.make(work())

        self.pages_later.drop()
        self._waiting[self.word] = make

    def offer_excel(self, work: Callable[[], Work], note: str) -> None:
        """As `offer_word`, for the sheets of the workbook."""

        def make() -> None:
            self._show_sheets = partial(self.excel.show_sheets, note=note)
            self.excel.wait()
            self.sheets_later.make(work())

        self.sheets_later.drop()
        self._waiting[self.excel] = make

    def show_files(self, files: Sequence[FileFacts], head: Head | None = None) -> None:
        """Offers the frozen files, and the head of the log that they tell; the draft has none."""
        from app.services.exports import FORMATS

        self.tabs[-1].setVisible(bool(files))
        if files:
            self.files.show_files(files, {name: item.label for name, item in FORMATS.items()}, head)
        elif self._stack.currentWidget() is self.files:
            self.turn(0)

    def _show_part(self, place: int) -> None:
        from app.services.exports import measure, shown

        self._part, text = place, self._comments[place]
        known, self._laid_out = self._laid_out, text
        self.parts.clear()
        for number in range(1, len(self._comments) + 1):
            self.parts.addItem(tr("Comment {number} of {count}", number=number, count=len(self._comments)))
        self.parts.setCurrentIndex(place)
        if text == known:
            return  # as after most changes elsewhere; laying it out again would stop the typing
        parts = shown(shortened(text, _MOST_LAID_OUT))
        self.comment.show_parts(parts)
        self.source.setPlainText(shortened(text, _MOST_SOURCE))
        self.meter.show_comment(measure(text), sum(part.links for part in parts))

    def fill(self) -> None:
        """Makes what the shown tab needs and does not have yet."""
        shown = self._stack.currentWidget()
        if shown in self._waiting:
            self._waiting.pop(shown)()

    def turn(self, place: int) -> None:
        """Shows a tab, counted from 0."""
        self._stack.setCurrentIndex(place)
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == place)
        shown = self._stack.currentWidget()
        self.meter.setVisible(shown in (self.comment, self.source))
        self.parts.setEnabled(shown in (self.comment, self.source))
        self.fill()
