"""All fields of the chosen action, its steps, where it came from and what it leans on."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.actions import FIELDS, ActionState, Form
from app.domain.lineage import Link as Chain
from app.domain.links import links
from app.domain.references import LEANING, references
from app.domain.revisions import Revision
from app.domain.slip_records import ActionSlips
from app.domain.values import shown
from app.domain.wordings import Wording
from app.ui.action.field_row import FieldRow
from app.ui.action.field_value import Place
from app.ui.action.lineage_view import LineageView
from app.ui.action.milestones_view import MilestonesView
from app.ui.action.promises_view import PromisesView
from app.ui.action.references_view import Named, ReferencesView
from app.ui.evidence.evidence_section import EvidenceSection
from app.ui.plans.due_notes import date_notes, due_notes
from app.ui.widgets.controls import MOST_SHOWN, column, label
from app.ui.widgets.labels import breakable
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.notes import Note
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import moment_text, tr

_SHORT = tuple(field.name for field in FIELDS if field.form not in (Form.PARAGRAPHS, Form.MILESTONES))
_LONG = ("observations", "root_causes", "evaluation")


class ActionDetails(QWidget):
    """Shows one action; `followed` carries a number or an address, `why_wanted` a field whose changes are asked for."""

    followed = Signal(object)
    why_wanted = Signal(str)

    def __init__(self, theme: Theme, evidence: EvidenceSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence = evidence
        self._layout: QVBoxLayout = column(self, margin=16, gap=8)
        empty = _empty_words()
        self.rows = {
            field.name: FieldRow(field, theme, empty=empty[field.name]) for field in FIELDS if field.name in empty
        }
        for row in self.rows.values():
            row.value.followed.connect(self.followed)
        self.lineage = LineageView()
        self.lineage.followed.connect(self.followed)
        self.milestones = MilestonesView(theme)
        self.promises = PromisesView(theme)
        self.references = ReferencesView(theme)
        self.references.followed.connect(self.followed)
        self._changed = label("", "small", wrap=True)
        self._why = LinkButton(tr("Why the date moved"), lambda: self.why_wanted.emit("due"))
        self._build()

    def _build(self) -> None:
        self._layout.addWidget(self.rows["action"])
        self._changed.setContentsMargins(8, 0, 8, 0)
        self._layout.addWidget(self._changed)
        inset = column(gap=0)
        inset.setContentsMargins(8, 0, 8, 0)
        inset.addWidget(self.lineage)
        self._layout.addLayout(inset)
        sheet = column(gap=4)
        sheet.setContentsMargins(8, 8, 8, 8)
        for name in _SHORT:
            sheet.addWidget(self.rows[name])
        self.rows["due"].add_below(self._why)
        self._why.hide()
        self._layout.addLayout(sheet)
        for name in _LONG:
            self._section(self.rows[name])
            if name == "observations":
                self._section(self.evidence)
        self._section(self.milestones)
        self._section(self.promises)
        self._section(self.references)
        self._layout.addStretch(1)

    def _section(self, widget: QWidget) -> None:
        inset = column(gap=0)
        inset.setContentsMargins(0, 0, 0, 8)
        inset.addWidget(widget)
        self._layout.addLayout(inset)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        for row in self.rows.values():
            row.use(theme)
        self.milestones.use(theme)
        self.promises.use(theme)
        self.references.use(theme)

    def show_fields(self, row: Revision, words: Wording, today: date, plan_url: str) -> None:
        """Shows what an action says now."""
        state = row.state
        for name, field in self.rows.items():
            value = getattr(state, name)
            field.show_value(value, words, _places(value, row.number, plan_url) if name in LEANING else ())
        self.milestones.show_steps(state.milestones, words, today)
        self.evidence.show_row(row)
        self.rows["completed"].show_notes(date_notes(state.completed))
        self.rows["status"].show_notes(_printed(state))
        said = tr("Changed {moment} by {author}", moment=moment_text(row.at), author=row.author)
        self._changed.setText(breakable(f"{said} · {row.reason}") if row.reason else said)

    def show_record(self, slips: ActionSlips, today: date) -> None:
        """Says what was promised before, and what slipped."""
        self.rows["due"].show_notes(due_notes(slips.row.state, slips.course, today))
        self._why.setVisible(len(slips.course.told) > 1)
        self.promises.show_slips(slips)

    def show_kin(self, row: Revision, chain: Sequence[Chain], named: Named, heads: Mapping[int, Revision]) -> None:
        """Shows the action's place among the others."""
        self.lineage.show_chain(row.number, chain)
        self.references.show_named(named, heads)


def _places(value: object, number: int, plan_url: str) -> list[Place]:
    """Where a text leads to other actions and to addresses."""
    text = shown(value)[:MOST_SHOWN]
    found = [Place(link.start, link.end, link.target) for link in links(text, plan_url)]
    taken = [(place.start, place.end) for place in found]
    for one in references(text):
        if one.number != number and not any(start < one.end and one.start < end for start, end in taken):
            found.append(Place(one.start, one.end, one.number))
    return sorted(found, key=lambda place: place.start)


def _printed(state: ActionState) -> list[Note]:
    if state.status_text is None:
        return []
    return [Note(tr("The table prints it as published: “{status}”.", status=state.status_text))]


def _empty_words() -> dict[str, str]:
    return {
        "action": tr("Say what is to be done"),
        "status": "",
        "due": tr("Add a due date"),
        "completed": tr("Add the day of completion"),
        "observations": tr("Add observations"),
        "owner": tr("Add an owner"),
        "kind": tr("Choose a kind"),
        "root_causes": tr("Add root causes"),
        "evaluation": tr("Add evaluation criteria"),
    }
