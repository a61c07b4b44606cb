"""The chosen action at the right: its fields on one tab, its history on the other, and the way back to earlier ones."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.lineage import chain
from app.domain.revisions import Revision
from app.domain.slip_records import family, slip_records
from app.domain.wordings import wording
from app.ui.action.action_details import ActionDetails
from app.ui.action.field_row import FieldRow
from app.ui.action.history_view import HistoryView
from app.ui.action.known_histories import KnownHistories
from app.ui.action.several_actions import SeveralActions
from app.ui.desk import Desk
from app.ui.evidence.evidence_section import EvidenceSection
from app.ui.updates.named_actions import NamedActions
from app.ui.widgets.controls import button, column, label, panel, scrolled
from app.ui.widgets.editing import edits
from app.ui.widgets.opening_links import open_link
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_NOTHING, _ONE, _SEVERAL = 0, 1, 2
# While somebody walks through the table, what has to be read from the file waits for them to stop.
_SETTLE_MS = 30


class ActionPane(QWidget):
    """Fields that are edited where they stand; what is read from the history follows a moment later."""

    split_wanted = Signal()
    merge_wanted = Signal()
    closed = Signal()
    followed = Signal(int)
    change_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._number = desk, 0
        self._trail: list[int] = []
        self._several: tuple[int, ...] = ()
        self._known = KnownHistories(desk)
        self._named = NamedActions(desk, self._known, self)
        self._stack, self._tabs = QStackedWidget(), QStackedWidget()
        self.details = ActionDetails(theme, EvidenceSection(desk))
        self._fields: dict[str, FieldRow] = self.details.rows
        self.history = HistoryView(theme)
        self.several = SeveralActions()
        self._area = scrolled(self.details)
        self._reason = QLineEdit()
        self._caption = label("", "caption")
        self._build()
        self._connect()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._show_known)
        self.show_action(0)

    def _build(self) -> None:
        frame = panel("pane")
        column(self, gap=0).addWidget(frame)
        column(frame, gap=0).addWidget(self._stack)
        nothing = label(tr("Choose an action to see all its fields and its history."), "dim", wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(nothing)
        one = QWidget()
        layout: QVBoxLayout = column(one, gap=0)
        layout.addLayout(self._head())
        layout.addLayout(self._tab_bar())
        details, past = QWidget(), QWidget()
        fields = column(details, gap=0)
        fields.addWidget(self._area, 1)
        foot = column(gap=0)
        foot.setContentsMargins(24, 8, 24, 16)
        self._reason.setPlaceholderText(tr("Reason for the next change (optional)"))
        self._reason.setAccessibleName(tr("Reason for the next change"))
        foot.addWidget(edits(self._reason))
        fields.addLayout(foot)
        told = column(past, gap=0)
        told.setContentsMargins(24, 16, 16, 16)
        told.addWidget(self.history)
        self._tabs.addWidget(details)
        self._tabs.addWidget(past)
        layout.addWidget(self._tabs, 1)
        self._stack.addWidget(one)
        self._stack.addWidget(scrolled(self.several))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 0)
        head.setSpacing(4)
        head.addWidget(self._caption, 1)
        self._back = button("", self.go_back, "quiet", "undo")
        self._back.hide()
        head.addWidget(self._back)
        for sign, says, signal in (
            ("split", tr("Split into several actions…"), self.split_wanted),
            ("merge", tr("Merge into another action…"), self.merge_wanted),
            ("close", tr("Hide the details (F9)"), self.closed),
        ):
            made = button("", signal.emit, "quiet", sign)
            made.setAccessibleName(says)
            made.setToolTip(says)
            made.setFixedWidth(34)
            head.addWidget(made if sign == "close" else edits(made))
        return head

    def _tab_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 24, 0)
        bar.setSpacing(16)
        group = QButtonGroup(self)
        self._tab_buttons: list[QPushButton] = []
        for place in (0, 1):
            made = button("", partial(self.turn, place), "tab")
            made.setCheckable(True)
            made.setChecked(place == 0)
            group.addButton(made)
            bar.addWidget(made)
            self._tab_buttons.append(made)
        bar.addStretch(1)
        self._name_tabs(0)
        return bar

    def _name_tabs(self, revisions: int) -> None:
        """Names the tabs; each has the room that its text needs once it is chosen, and bold."""
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        for tab, text in zip(self._tab_buttons, (tr("Details"), tr("History  {count}", count=revisions)), strict=True):
            tab.setText(text)
            tab.setMinimumWidth(QFontMetrics(strong).horizontalAdvance(text) + 6)

    def _connect(self) -> None:
        desk, details = self._desk, self.details
        for name, row in self._fields.items():
            row.saved.connect(self._save)
            row.refused.connect(desk.refused)
            row.opened.connect(partial(self._keep_aside, name))
            desk.reasons.put_off.connect(row.hold)
        details.milestones.saved.connect(lambda text: self._save("milestones", text))
        details.milestones.typed.connect(lambda text: desk.unsaved.typing(self._number, "milestones", text))
        details.milestones.given_up.connect(lambda: desk.unsaved.done(self._number, "milestones"))
        details.milestones.refused.connect(desk.refused)
        details.followed.connect(self._follow)
        details.why_wanted.connect(self.show_why)
        self._named.found.connect(self._show_named)
        self.several.change_wanted.connect(self.change_wanted)
        desk.actions_changed.connect(lambda _numbers: self._show_again())
        desk.updates_changed.connect(self._show_again)
        desk.plan_chosen.connect(self._forget_trail)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.go_back)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.details.use(theme)
        self.history.use(theme)
        self._show_again()

    def turn(self, tab: int) -> None:
        """Shows the details (0) or the history (1)."""
        self.commit()
        self._tab_buttons[tab].setChecked(True)
        self._tabs.setCurrentIndex(tab)
        self._show_known()

    def show_why(self, field: str) -> None:
        """Shows what happened to one field."""
        self.turn(1)
        self.history.choose_field(field)
        self.history.list.setFocus()

    def show_action(self, number: int) -> None:
        """Shows an action of the chosen plan, or what to do where none is chosen."""
        if number != self._number:
            self.commit()  # what was typed belongs to the action that was shown
            self._area.verticalScrollBar().setValue(0)
        row = self._row(number)
        self._several = ()
        self._number = number if row else 0
        self._stack.setCurrentIndex(_ONE if row else _NOTHING)
        if row is not None:
            self._show(row)

    def show_actions(self, numbers: Sequence[int]) -> None:
        """Shows what several actions share; of a single one, all it says."""
        chosen, plan = set(numbers), self._desk.plan
        rows = [row for row in self._desk.rows if row.number in chosen]
        if len(rows) < 2 or plan is None:
            self.show_action(rows[0].number if rows else 0)
            return
        self.commit()
        self._several = tuple(row.number for row in rows)
        self.several.show_rows(rows, wording(plan.details.wording))
        self._stack.setCurrentIndex(_SEVERAL)

    def _show_again(self) -> None:
        if self._several:
            self.show_actions(self._several)
        else:
            self.show_action(self._number)

    def commit(self) -> None:
        """Saves what is being typed in any field."""
        for row in self._fields.values():
            row.commit()
        self.details.milestones.commit()

    def is_editing(self) -> bool:
        """True while a field's editor is open."""
        return self.details.milestones.is_editing() or any(row.is_editing() for row in self._fields.values())

    @property
    def shows_action(self) -> bool:
        """True while one action, and only one, is shown."""
        return self._stack.currentIndex() == _ONE

    def take_reason(self) -> str:
        """The reason that was typed for the next change; it serves once."""
        reason = self._reason.text()
        self._reason.clear()
        return reason

    def _row(self, number: int) -> Revision | None:
        return next((row for row in self._desk.rows if row.number == number), None)

    def _show(self, row: Revision) -> None:
        workspace, plan = self._desk.workspace, self._desk.plan
        assert workspace is not None and plan is not None
        self._caption.setText(tr("ACTION #{number}", number=row.number))
        self._name_tabs(row.ordinal)
        self.details.show_fields(row, wording(plan.details.wording), workspace.today, plan.details.url)
        self._settled.start(_SETTLE_MS if self._settled.isActive() else 0)

    def _show_known(self) -> None:
        """Shows what the file tells of the action beyond its newest revision."""
        self._settled.stop()
        row, workspace, plan = self._row(self._number), self._desk.workspace, self._desk.plan
        if row is None or workspace is None or plan is None:
            return
        if self._tabs.currentIndex() == 1:
            self.history.show_history(self._known.of(row), self._known.issued(), plan.details.wording)
            return
        (slips,) = slip_records([row], family(row.number, self._history_of), self._known.issued())
        self.details.show_record(slips, workspace.today)
        self._named.look(row)

    def _history_of(self, number: int) -> Sequence[Revision]:
        """The revisions of an action of the table; none where it was taken back."""
        row = self._row(number)
        return self._known.of(row) if row is not None else ()

    def _show_named(self) -> None:
        row = self._row(self._number)
        if row is not None and row == self._named.row:
            heads = self._named.heads
            links = chain(row.number, heads, lambda number: self._known.of(heads[number]))
            self.details.show_kin(row, links, self._named.result, heads)

    def _keep_aside(self, name: str, editor: QWidget) -> None:
        self._desk.unsaved.watch(editor, self._number, name)

    def _save(self, name: str, text: str) -> None:
        self._desk.edit(self._number, {name: text}, self.take_reason())

    def _follow(self, target: int | str) -> None:
        if isinstance(target, str):
            open_link(self, target)
        elif self._row(target) is None:
            self._desk.refused.emit(tr("This plan has no action #{number}.", number=target))
        else:
            self._trail.append(self._number)
            self._go(target)

    def go_back(self) -> None:
        """Returns to the action from which a link was followed."""
        if self._trail:
            self._go(self._trail.pop())

    def _forget_trail(self) -> None:
        self._trail.clear()
        self._show_back()

    def _go(self, number: int) -> None:
        self.followed.emit(number)
        self._show_back()

    def _show_back(self) -> None:
        self._back.setVisible(bool(self._trail))
        if self._trail:
            says = tr("Back to action #{number} (Alt+Left)", number=self._trail[-1])
            self._back.setText(f"#{self._trail[-1]}")
            self._back.setAccessibleName(says)
            self._back.setToolTip(says)
