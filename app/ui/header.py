"""Above the pages: the plan's name, what it belongs to, when its next update is due, and the tabs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.due import due_in_words, due_tone
from app.ui.controls import button, column, dress, label
from app.ui.desk import Desk

_MOST_IN_TITLE = 60
TABS = ("Actions", "Updates")


class Header(QWidget):
    """Tells which plan this is; the tabs choose a page."""

    turned = Signal(int)
    details_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        layout = column(self, gap=8)
        layout.setContentsMargins(24, 16, 24, 0)
        top = QHBoxLayout()
        top.setSpacing(16)
        names = column(gap=2)
        self._title = label("", "title")
        self._facts = label("", "dim")
        names.addWidget(self._title)
        names.addWidget(self._facts)
        top.addLayout(names, 1)
        edit = button("", self.details_wanted.emit, "quiet", "edit")
        edit.setToolTip("Change the plan's details")
        edit.setAccessibleName("Change the plan's details")
        top.addWidget(edit, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clock = label("", "clock")
        top.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(top)
        tabs = QHBoxLayout()
        tabs.setSpacing(24)
        self._tabs = [button(text, None, "tab") for text in TABS]
        for place, tab in enumerate(self._tabs):
            tab.setCheckable(True)
            tab.clicked.connect(lambda _checked=False, place=place: self.turn(place))
            tabs.addWidget(tab)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        desk.plans_changed.connect(self.refresh)
        desk.plan_chosen.connect(self.refresh)
        self.turn(0)

    def turn(self, place: int) -> None:
        """Chooses a page."""
        for number, tab in enumerate(self._tabs):
            tab.setChecked(number == place)
        self.turned.emit(place)

    def refresh(self) -> None:
        """Shows the chosen plan."""
        desk = self._desk
        if desk.plan is None or desk.draft is None or desk.workspace is None:
            return
        details, number = desk.plan.details, desk.draft.edition.number
        title = details.title
        self._title.setText(title if len(title) <= _MOST_IN_TITLE else f"{title[:_MOST_IN_TITLE]}…")
        opened = f"opened {details.opened}" if details.opened else ""
        facts = (details.reference, opened, f"draft of update {number}", "read-only" * desk.workspace.read_only)
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._tabs[0].setText(f"Actions  {len(desk.rows)}")
        self._tabs[1].setText(f"Updates  {number - 1}")
        words, tone = due_in_words(details, desk.workspace.today), due_tone(details, desk.workspace.today)
        if details.closed:
            text = f"Closed {details.closed}"
        else:
            text = f"Next update due {details.next_update_due} · {words}" if words else ""
        self._clock.setText(text)
        self._clock.setVisible(bool(text))
        dress(self._clock, "tone", tone)
