"""What will be published, seen in each way: as Bugzilla shows it, as Markdown, as plain text, and as a report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QWidget

from app.ui.comment_meter import CommentMeter
from app.ui.comment_view import CommentView
from app.ui.controls import button, column, list_box, shortened
from app.ui.document_view import DocumentView
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.exports import Document, Measure

_MOST_SOURCE = 200_000


class PublishedView(QWidget):
    """Tabs over one update; each of several comments is a page of its own."""

    form_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comment = CommentView(theme)
        self.source = QPlainTextEdit()
        self.plain = QPlainTextEdit()
        self.report = DocumentView(theme)
        self.meter = CommentMeter()
        self.meter.form_wanted.connect(self.form_wanted)
        self._comments: Sequence[str] = ("",)
        self._part = 0
        self._waiting: dict[QWidget, Callable[[], object]] = {}
        self.tabs = [button(text, None, "tab") for text in ("Bugzilla", "Markdown", "Text", "Report")]
        self.parts = list_box()
        self.parts.setAccessibleName("Which comment is shown")
        self.parts.activated.connect(self._show_part)
        self._stack = QStackedWidget()
        for editor, name in ((self.source, "Markdown of the update"), (self.plain, "Plain text of the update")):
            editor.setReadOnly(True)
            editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
            editor.setAccessibleName(name)
        self.plain.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.plain.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout = column(self, gap=12)
        layout.addLayout(self._head())
        for view in (self.comment, self.source, self.plain, self.report):
            self._stack.addWidget(view)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.meter)
        self.turn(0)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        for place, tab in enumerate(self.tabs):
            tab.setCheckable(True)
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
        self.comment.use(theme)
        self.report.use(theme)

    def show_update(
        self,
        comments: Sequence[str],
        plain: Callable[[], str],
        report: Callable[[], tuple[Document, Sequence[bytes]]],
        form: str,
        fitting: Mapping[str, Sequence[Measure]] | None,
        *,
        draft: bool,
    ) -> None:
        """Shows an update; `fitting` measures each form, where the chosen one is too long.

        The text and the report, with its drawings, are made when their tab is looked at.
        """
        self._comments = comments
        self._waiting = {
            self.plain: lambda: self.plain.setPlainText(shortened(plain(), _MOST_SOURCE)),
            self.report: lambda: self.report.show_document(*report()),
        }
        self._fill()
        self.parts.setVisible(len(comments) > 1)
        self._show_part(min(self._part, len(comments) - 1))
        self.meter.form.setVisible(draft or fitting is not None)
        self.meter.offer_forms(form, fitting)

    def _show_part(self, place: int) -> None:
        from app.services.exports import measure, shown

        self._part, text = place, self._comments[place]
        self.parts.clear()
        for number in range(1, len(self._comments) + 1):
            self.parts.addItem(f"Comment {number} of {len(self._comments)}")
        self.parts.setCurrentIndex(place)
        parts = shown(shortened(text, _MOST_SOURCE))
        self.comment.show_parts(parts)
        self.source.setPlainText(shortened(text, _MOST_SOURCE))
        self.meter.show_comment(measure(text), sum(part.links for part in parts))

    def _fill(self) -> None:
        shown = self._stack.currentWidget()
        if shown in self._waiting:
            self._waiting.pop(shown)()

    def turn(self, place: int) -> None:
        """Shows a tab, counted from 0."""
        self._stack.setCurrentIndex(place)
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == place)
        self.meter.setVisible(place < 2)
        self._fill()
