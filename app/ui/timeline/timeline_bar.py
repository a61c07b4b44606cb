"""Above the pictures: which one, what is shown of it, how close, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.domain.actions import Status
from app.domain.scene_filters import Group, Narrowing
from app.ui.table.search_field import SearchField
from app.ui.timeline.chart_area import Part
from app.ui.widgets.controls import button, command
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import tr

_PAUSE_MS = 120
_SEARCH_WIDTH = 176


class TimelineBar(QWidget):
    """Buttons, chips and menus; what is chosen is told by `asked`, `parts_asked` and `turned` (True: progress)."""

    asked = Signal(object)
    parts_asked = Signal(object)
    legend_asked = Signal(bool)
    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = Segments([tr("Timeline"), tr("Progress")], tr("Pictures of the plan"))
        self.timeline, self.progress = self.pictures.at(0), self.pictures.at(1)
        self.search, self.slipped = SearchField(), SwitchChip(tr("Slipped"), tr("Only actions whose date slipped"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.statuses, self.groups, self.marks = QMenu(self), QMenu(self), QMenu(self)
        self.saving = QMenu(self)
        self._status_button = _menu_button("", self.statuses)
        self._group_button = _menu_button("", self.groups)
        self._status_of: dict[Status, QAction] = {}
        self._part_of: dict[Part, QAction] = {}
        self._group_of: dict[Group, QAction] = {}
        self.closer, self.further = _round("plus", tr("Closer (+)")), _round("minus", tr("Further away (-)"))
        self.whole = _round("fit", tr("Show all days (0)"))
        self._of_timeline: list[QWidget] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._fill()
        self._build()
        self._connect()
        self.pictures.choose(0)

    def _build(self) -> None:
        layout = FlowLayout(self, gap=8, row_gap=8)
        marks = _menu_button(tr("Marks ▾"), self.marks)
        self._of_timeline = [
            self.search, self._status_button, self.slipped, self._group_button, marks, self.further, self.closer,
            self.whole,
        ]  # fmt: skip
        for part in (self.pictures, *self._of_timeline, _menu_button(tr("Save ▾"), self.saving)):
            layout.addWidget(part)

    def _fill(self) -> None:
        for part, name in (
            (Part.MILESTONES, tr("&Milestones")), (Part.UPDATES, tr("&Updates")), (Part.DUE, tr("&What is due")),
        ):  # fmt: skip
            self._part_of[part] = self._switch(self.marks, name, self._tell_parts)
        self.marks.addSeparator()
        self.legend = self._switch(self.marks, tr("What the &signs mean"), self._tell_legend)
        choice = QActionGroup(self)
        for group, name in (
            (Group.NONE, tr("&Nothing")), (Group.STATUS, tr("&Status")), (Group.OWNER, tr("&Owner")),
        ):  # fmt: skip
            self._group_of[group] = self._switch(self.groups, name, self._tell, checked=group is Group.NONE)
            choice.addAction(self._group_of[group])

    def _switch(self, menu: QMenu, text: str, run: Callable[[], object], *, checked: bool = True) -> QAction:
        made = command(text, run)
        made.setParent(menu)
        made.setCheckable(True)
        made.setChecked(checked)
        menu.addAction(made)
        return made

    def _connect(self) -> None:
        self.pictures.turned.connect(lambda place: self._turn(progress=place == 1))
        self.slipped.clicked.connect(lambda _checked=False: self._tell())
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._tell)

    def name_statuses(self, words: Iterable[tuple[Status, str]]) -> None:
        """Offers the statuses in the words of the plan; what was chosen stays."""
        wanted = {status: word.replace("&", "&&") for status, word in words}
        if wanted == {status: entry.text() for status, entry in self._status_of.items()}:
            return  # the menu may be open
        chosen = self.narrowing().statuses if self._status_of else frozenset(Status)
        self.statuses.clear()
        self._status_of = {
            status: self._switch(self.statuses, word, self._tell, checked=status in chosen)
            for status, word in wanted.items()
        }
        self._name_buttons()

    def narrowing(self) -> Narrowing:
        """What is asked for."""
        statuses = frozenset(status for status, entry in self._status_of.items() if entry.isChecked())
        group = next(group for group, entry in self._group_of.items() if entry.isChecked())
        return Narrowing(self.search.text(), statuses, self.slipped.isChecked(), group)

    def show_all(self) -> None:
        """Leaves nothing out any more."""
        self.search.clear()
        self._pause.stop()
        self.slipped.setChecked(False)
        for entry in self._status_of.values():
            entry.setChecked(True)
        self._tell()

    def show_zoom(self, *, is_whole: bool, is_closest: bool) -> None:
        """Greys what would change nothing."""
        self.further.setEnabled(not is_whole)
        self.whole.setEnabled(not is_whole)
        self.closer.setEnabled(not is_closest)

    def _tell(self) -> None:
        self._name_buttons()
        self.asked.emit(self.narrowing())

    def _name_buttons(self) -> None:
        """The buttons of the menus say what is chosen in them."""
        left = sum(not entry.isChecked() for entry in self._status_of.values())
        every, shown = tr("Status ▾"), len(self._status_of) - left
        self._status_button.setText(tr("Status: {count} ▾", count=shown) if left else every)
        group = next(entry for entry in self._group_of.values() if entry.isChecked())
        name, alone = group.text().replace("&", ""), tr("Group ▾")
        self._group_button.setText(alone if group is self._group_of[Group.NONE] else tr("By {group} ▾", group=name))

    def _tell_parts(self) -> None:
        self.parts_asked.emit(frozenset(part for part, entry in self._part_of.items() if entry.isChecked()))

    def _tell_legend(self) -> None:
        self.legend_asked.emit(self.legend.isChecked())

    def _turn(self, *, progress: bool) -> None:
        for part in self._of_timeline:
            part.setVisible(not progress)
        self.turned.emit(progress)


def _menu_button(text: str, menu: QMenu) -> QPushButton:
    made = button(text)
    made.setMenu(menu)
    return made


def _round(sign: str, about: str) -> QPushButton:
    made = button("", None, "", sign)
    made.setToolTip(about)
    made.setAccessibleName(about)
    return made
