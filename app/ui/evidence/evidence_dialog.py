"""Looks at evidence: the items of an action or of the whole plan at the side, the chosen one large beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.ui.evidence.evidence_list import EvidenceList
from app.ui.evidence.evidence_words import facts_text, name_text, proves_text
from app.ui.evidence.item_facts import ItemFacts
from app.ui.evidence.preview_pane import PreviewPane
from app.ui.widgets.controls import button, column, label, list_box, panel, scrolled
from app.ui.widgets.labels import line_label
from app.ui.widgets.segments import Segments
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import in_own_direction, said, tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.ui.desk import Desk

_SIZE = QSize(1_080, 720)
_AROUND = 48


class EvidenceDialog(QDialog):
    """`wanted` carries a wish of `ItemWishes`, the item's number, and the ordinal of the save that is looked at."""

    wanted = Signal(str, int, int)

    def __init__(self, desk: Desk, theme: Theme, action: int, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._action = desk, action
        self._shown: Evidence | None = None
        self.setWindowTitle(tr("Evidence"))
        self.list = EvidenceList(theme)
        self.scope = list_box()
        self.preview = PreviewPane(theme)
        self.facts = ItemFacts()
        self.segments = Segments((tr("Preview"), tr("Facts and history")), tr("What of it is shown"))
        self._stack = QStackedWidget()
        self.name, self._facts_line = line_label("heading"), label("", "small", wrap=True)
        self._proves = label("", "", wrap=True)
        self._said = label("", "dim", wrap=True)
        self._build()
        self.preview.checked.connect(self.facts.say_checked)
        self.facts.save_wanted.connect(self.look_at)
        self.facts.told.connect(self.tell)
        self.list.currentRowChanged.connect(lambda _row: self.look_at(0))
        self.scope.currentIndexChanged.connect(lambda _row: self.refresh())
        desk.evidence.changed.connect(self.refresh)
        self.refresh()
        self.list.choose(number)
        self.look_at(0)
        self.list.setFocus()
        self._fit(parent)

    def _fit(self, parent: QWidget | None) -> None:
        room = parent.window().size() - QSize(_AROUND, _AROUND) if parent is not None else _SIZE
        self.resize(_SIZE.boundedTo(room))

    def _build(self) -> None:
        layout = column(self, margin=16, gap=16)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("bare")
        split.setHandleWidth(16)
        split.setChildrenCollapsible(False)
        split.addWidget(self._side())
        split.addWidget(self._main())
        split.setStretchFactor(1, 1)
        layout.addWidget(split, 1)
        layout.addLayout(self._foot())

    def _side(self) -> QWidget:
        side = panel()
        inner = column(side, margin=8, gap=8)
        self.scope.setAccessibleName(tr("Whose evidence is listed"))
        if self._action:
            self.scope.addItem(tr("Action #{number}", number=self._action), self._action)
        self.scope.addItem(tr("The whole plan"), 0)
        inner.addWidget(self.scope)
        inner.addWidget(self.list, 1)
        return side

    def _main(self) -> QWidget:
        main = QWidget()
        layout: QVBoxLayout = column(main, gap=8)
        layout.addWidget(self.name)
        layout.addWidget(self._facts_line)
        layout.addWidget(self._proves)
        turn = QHBoxLayout()
        turn.addWidget(self.segments)
        turn.addStretch(1)
        layout.addLayout(turn)
        self._stack.addWidget(self.preview)
        self._stack.addWidget(scrolled(self.facts))
        layout.addWidget(self._stack, 1)
        self.segments.turned.connect(self._stack.setCurrentIndex)
        self.segments.choose(0)
        return main

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        for wish, words in (
            ("open", tr("Open…")), ("save", tr("Save as…")), ("change", tr("Change…")),
            ("replace", tr("Replace the file…")), ("withdraw", tr("Withdraw…")), ("bring_back", tr("Bring back")),
        ):  # fmt: skip
            self.buttons[wish] = button(words, self._asking(wish))
            foot.addWidget(self.buttons[wish])
        foot.addWidget(self._said, 1)
        foot.addWidget(button(tr("Close"), self.accept, "primary"))
        return foot

    def _asking(self, wish: str) -> Callable[[], None]:
        def ask() -> None:
            if self._shown is not None:
                self.tell("")
                self.wanted.emit(wish, self._shown.number, self._shown.ordinal)

        return ask

    def refresh(self) -> None:
        """Lists the evidence again, and shows the chosen item as it stands now."""
        action = self.scope.currentData()
        found = self._desk.evidence.of_action(action) if action else self._desk.evidence.all()
        self.list.show_all(found, with_actions=not action)
        self.look_at(0)

    def look_at(self, ordinal: int) -> None:
        """Shows the chosen item as it was after one of its saves, with 0 as it stands."""
        workspace, plan, number = self._desk.workspace, self._desk.plan, self.list.number()
        if workspace is None or plan is None or not number:
            self._show_nothing()
            return
        evidence, plan_id = workspace.evidence, plan.id
        try:
            saves = evidence.history(plan_id, number)
        except UserError as error:
            self.tell(said(error))
            return
        item = saves[ordinal - 1] if ordinal else saves[-1]
        if item == self._shown:
            return
        self._shown = item
        self.facts.show_item(item, saves)
        self._name(item, newest=item is saves[-1])
        self.preview.show_item(item, lambda: evidence.pieces(plan_id, item.number, item.ordinal))

    def _show_nothing(self) -> None:
        self._shown = None
        self.preview.drop()
        self.name.setText(tr("Nothing is attached here"))
        self._facts_line.setText("")
        self._proves.setText("")
        self._stack.hide()
        self.segments.hide()
        for made in self.buttons.values():
            made.hide()

    def _name(self, item: Evidence, *, newest: bool) -> None:
        self._stack.show()
        self.segments.show()
        self.name.setText(f"{item.label}  {in_own_direction(name_text(item))}")
        earlier = "" if newest else tr("an earlier save, {number}", number=item.ordinal)
        self._facts_line.setText(" · ".join(filter(None, (earlier, facts_text(item)))))
        self._proves.setText(proves_text(item))
        self._proves.setVisible(bool(proves_text(item)))
        workspace = self._desk.workspace
        can_change = newest and workspace is not None and not workspace.read_only
        kind = item.kind.value
        for wish, offered in (
            ("open", kind != "note"), ("save", kind == "file"), ("change", can_change and not item.withdrawn),
            ("replace", can_change and kind == "file" and not item.withdrawn),
            ("withdraw", can_change and not item.withdrawn), ("bring_back", can_change and item.withdrawn),
        ):  # fmt: skip
            self.buttons[wish].setVisible(offered)

    def tell(self, sentence: str) -> None:
        """Says in passing what was done, or why it was not."""
        self._said.setText(sentence)

    def done(self, answer: int) -> None:
        """Wants no preview any more."""
        self.preview.drop()
        super().done(answer)
