"""One item of evidence in the details of an action: its name leads to it, and a menu has the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from app.ui.evidence.evidence_words import facts_text, proves_text, sign_of, title_text
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.icons import icon
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence

_SIGN = 16


class EvidenceRow(QWidget):
    """Asks for what can be done with an item, by its name: look, open, save, replace, change, withdraw, bring_back."""

    wanted = Signal(str, int)

    def __init__(self, item: Evidence, *, can_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item, self._can_change = item, can_change
        self._menu: QMenu | None = None
        self.name = LinkButton(title_text(item), lambda: self._ask("look"))
        self.name.setAccessibleDescription(". ".join(filter(None, (facts_text(item), proves_text(item)))))
        self.more = button("⋯", self._pop_up, "quiet")
        self.more.setFixedWidth(32)
        self.more.setAccessibleName(tr("More for this evidence: {name}", name=title_text(item)))
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 0, 4)
        line.setSpacing(8)
        line.addWidget(_sign(item), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(), 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.name.installEventFilter(self)

    def _words(self) -> QHBoxLayout:
        text = column(gap=2)
        first = QHBoxLayout()
        first.addWidget(self.name)
        first.addStretch(1)
        text.addLayout(first)
        says = proves_text(self.item)
        if says:
            text.addWidget(label(says, "dim" if self.item.withdrawn else "", wrap=True))
        text.addWidget(label(facts_text(self.item), "small", wrap=True))
        around = QHBoxLayout()
        around.setContentsMargins(0, 4, 0, 4)
        around.addLayout(text)
        return around

    def _ask(self, wish: str) -> None:
        self.wanted.emit(wish, self.item.number)

    def offers(self) -> Sequence[tuple[str, str]]:
        """What the menu offers: words, and the wish that they stand for."""
        item = self.item
        reading = [(tr("Look at it (Enter)"), "look")]
        if item.kind.value == "file":
            reading += [(tr("Open…"), "open"), (tr("Save as…"), "save")]
        elif item.kind.value == "link":
            reading.append((tr("Open the link…"), "open"))
        if not self._can_change:
            return reading
        if item.withdrawn:
            return [*reading, (tr("Bring back"), "bring_back")]
        changing = [(tr("Change…"), "change")]
        if item.kind.value == "file":
            changing.append((tr("Replace the file…"), "replace"))
        return [*reading, *changing, (tr("Withdraw… (Delete)"), "withdraw")]

    def _pop_up(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = QMenu(self)
        for words, wish in self.offers():
            menu.addAction(words).triggered.connect(lambda _checked=False, wish=wish: self._ask(wish))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete asks to withdraw."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            wishes = [wish for _, wish in self.offers()]
            if event.key() == Qt.Key.Key_Delete and "withdraw" in wishes:
                self._ask("withdraw")
                return True
        return super().eventFilter(watched, event)


def _sign(item: Evidence) -> QLabel:
    made = label("")
    made.setPixmap(icon(sign_of(item)).pixmap(_SIGN, _SIGN))
    made.setContentsMargins(0, 6, 0, 0)
    return made
