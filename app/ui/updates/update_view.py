"""One update in the middle of its page: its heading, its intro or where it was posted, and its preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.updates.posting_strip import PostingStrip
from app.ui.updates.published_view import PublishedView
from app.ui.widgets.controls import PlainEditor, button, column, label
from app.ui.widgets.editing import edits
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, plural, tr

if TYPE_CHECKING:
    from app.domain.updates import Edition, IssuedUpdate


class UpdateView(QFrame):
    """What is shown here is chosen in the list beside it."""

    copy_wanted = Signal()
    save_wanted = Signal()
    issue_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.published, self.posting = PublishedView(theme), PostingStrip()
        self.intro, self._intro_box = PlainEditor(enter_breaks=True), QWidget()
        self._heading, self._facts = label("", "heading"), label("", "dim")
        layout = column(self, margin=16, gap=12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._facts, 1)
        self.checks = button("", None, "clock")
        self.checks.setAccessibleDescription(tr("Goes to what the checks found"))
        self.checks.hide()
        head.addWidget(self.checks)
        layout.addLayout(head)
        box = column(self._intro_box, gap=4)
        caption = label(tr("Intro: what you add to the announcement"), "caption")
        caption.setBuddy(self.intro)
        box.addWidget(caption)
        edits(self.intro).setFixedHeight(round(theme.text_size * 4.6))
        self.intro.setPlaceholderText(tr("Optional. The line that says which actions changed is written for you."))
        self.intro.setAccessibleName(tr("Intro of the next update"))
        box.addWidget(self.intro)
        layout.addWidget(self._intro_box)
        layout.addWidget(self.posting)
        layout.addWidget(self.published, 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(button(tr("Copy for Bugzilla"), self.copy_wanted.emit, "", "copy"))
        foot.addWidget(button(tr("Save as…"), self.save_wanted.emit, "", "save"))
        self._issue = edits(button(tr("Issue update…"), self.issue_wanted.emit, "primary", "issue"))
        foot.addWidget(self._issue)
        return foot

    def use(self, theme: Theme) -> None:
        """Paints in another scheme from the next update on."""
        self.published.use(theme)

    def show_facts(self, edition: Edition, issued: IssuedUpdate | None) -> None:
        """Says which update this is, and what can be done with it."""
        for part in (self._intro_box, self._issue):
            part.setVisible(issued is None)
        self.posting.setVisible(issued is not None)
        rows = plural("{count} action", "{count} actions", len(edition.rows))
        if not edition.rows:
            rows = tr("no actions yet: add them on the page of actions")
        if issued is None:
            self._heading.setText(tr("Draft of update {number}", number=edition.number))
            self._facts.setText(rows)
            return
        self._heading.setText(tr("Update {number}", number=edition.number))
        said = tr(
            "{day} · {actions} · issued by {author}", day=day_text(issued.dated), actions=rows, author=issued.author
        )
        self._facts.setText(said)
        self.posting.show_update(issued)
