"""Asks for what is said of a plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.errors import UserError
from app.domain.moments import read_moment
from app.domain.plans import PlanDetails
from app.domain.wordings import wording
from app.services.plans import layout_label, layout_wording, layouts, read_day, wordings
from app.ui.plans.moment_field import MomentField
from app.ui.plans.rules_field import RulesField
from app.ui.widgets.controls import PlainEditor, list_box
from app.ui.widgets.sectioned_dialog import SectionedDialog
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.services.clocks import Clocks

_LINES_HIGH = 112
T = TypeVar("T")


class PlanDialog(SectionedDialog):
    """Creates a plan, or changes one's details; `clocks` knows the rule sets."""

    def __init__(
        self,
        details: PlanDetails | None,
        save: Callable[[PlanDetails], object],
        clocks: Clocks,
        parent: QWidget | None = None,
        author: str = "",
        proposal: PlanDetails | None = None,
    ) -> None:
        title, agree = (
            (tr("New plan"), tr("Create plan")) if details is None else (tr("Details of the plan"), tr("Save"))
        )
        agree = tr("Go on") if proposal else agree
        sections = (tr("Plan"), tr("Reports and rules"), tr("Causes and checks"))
        abouts = (
            tr("The title and reference stand above every published table."),
            tr("Clocks count from these moments; leave empty what is not known or not out yet."),
            tr("Each cause, and each thing that went wrong, needs an action; the checks look for it."),
        )
        super().__init__(title, abouts[0], agree, sections, parent)
        self.segments.turned.connect(lambda section: self._about.setText(abouts[section]))
        self.setMinimumWidth(640)
        self._is_new = details is None
        known = self._known = details or proposal or PlanDetails("")
        self._add_plan(known)
        self.author = QLineEdit(author)
        if author:
            self.field(tr("Your name"), self.author)
            self.author.setToolTip(tr("It signs every revision that you save; Settings changes it"))
        self.begin(1)
        self._add_rules(known, clocks)
        self.begin(2)
        self._add_causes(known)
        self.finish(lambda: save(self.details()))
        self.title.setFocus()

    def _add_plan(self, known: PlanDetails) -> None:
        self.title = QLineEdit(known.title)
        self.title.setPlaceholderText(tr("for example: OCSP responder unreachable"))
        self.organisation = QLineEdit(known.organisation)
        self.reference = QLineEdit(known.reference)
        self.reference.setPlaceholderText(tr("for example: Bug 1663953"))
        self.url = QLineEdit(known.url)
        self.url.setPlaceholderText("https://")
        self.opened = self._day(known.opened.isoformat() if known.opened else "")
        self.next_update = self._day(known.next_update_due.isoformat() if known.next_update_due else "")
        self.closed = self._day(known.closed.isoformat() if known.closed else "")
        self.layout_name = _choice([(name, tr(layout_label(name))) for name in layouts()], known.layout)
        self.wording_name = _choice([(name, tr(wording(name).label)) for name in wordings()], known.wording)
        if self._is_new:
            self.layout_name.activated.connect(
                lambda _row: _choose(self.wording_name, layout_wording(self.layout_name.currentData()))
            )
        for name, widget in (
            (tr("Title"), self.title), (tr("Organisation"), self.organisation), (tr("Reference"), self.reference),
            (tr("Web address"), self.url), (tr("Opened"), self.opened), (tr("Next update due"), self.next_update),
            (tr("Closed"), self.closed), (tr("Columns"), self.layout_name), (tr("Words for status"), self.wording_name),
        ):  # fmt: skip
            self.field(name, widget)
        self.form.setRowVisible(self.closed, not self._is_new)

    def _add_rules(self, known: PlanDetails, clocks: Clocks) -> None:
        self.rules = RulesField(clocks, known.rules)
        self.rules.added.connect(self.make_room)
        self.field(tr("Rules"), self.rules)
        self.aware, self.first_report, self.full_report, self.closure_reported = (
            MomentField(text) for text in (known.aware, known.first_report, known.full_report, known.closure_reported)
        )
        for name, widget in (
            (tr("Became aware"), self.aware), (tr("First report out"), self.first_report),
            (tr("Full report out"), self.full_report), (tr("Closure report out"), self.closure_reported),
        ):  # fmt: skip
            self.field(name, widget)
        self.form.setRowVisible(self.closure_reported, not self._is_new)

    def _add_causes(self, known: PlanDetails) -> None:
        self.root_causes = self.text_field(tr("Root causes"), known.root_causes, _LINES_HIGH)
        self.root_causes.setPlaceholderText(tr("One a line, for example: RC1: nobody owned the host list"))
        self.went_wrong = self.text_field(tr("What went wrong"), known.went_wrong, _LINES_HIGH)
        self.went_wrong.setPlaceholderText(tr("One thing a line; each needs an action"))
        self.evidence = _choice(
            [("no", tr("not asked for")), ("yes", tr("asked for with each completed action"))], known.evidence
        )
        self.evidence.setToolTip(
            tr("Whether a completed action needs evidence, or observations that say what proves it")
        )
        self.field(tr("Evidence of completion"), self.evidence)

    def details(self) -> PlanDetails:
        """What was typed; a UserError names the first thing that can't be read."""
        return replace(
            self._known,
            title=self.title.text(),
            organisation=self.organisation.text(),
            reference=self.reference.text(),
            url=self.url.text(),
            opened=self._day_of(self.opened),
            next_update_due=self._day_of(self.next_update),
            closed=self._day_of(self.closed),
            layout=self.layout_name.currentData(),
            wording=self.wording_name.currentData(),
            rules=self.rules.value(),
            aware=self._moment_of(self.aware),
            first_report=self._moment_of(self.first_report),
            full_report=self._moment_of(self.full_report),
            closure_reported=self._moment_of(self.closure_reported),
            root_causes=_lines(self.root_causes),
            went_wrong=_lines(self.went_wrong),
            evidence=self.evidence.currentData(),
        )

    def _day_of(self, line: QLineEdit) -> date | None:
        return self._read(line, lambda: read_day(line.text()))

    def _moment_of(self, field: MomentField) -> str:
        return self._read(field, lambda: (read_moment(field.text()), field.text())[1])

    def _read(self, field: QWidget, read: Callable[[], T]) -> T:
        """What a field says; where that can't be read, its section is shown beside the sentence that says why."""
        try:
            return read()
        except UserError:
            self.turn_to(field)
            raise

    def begin_at(self, field: str) -> None:
        """Shows the section of a field by its name, with the keyboard in it."""
        widget = getattr(self, field, None)
        if isinstance(widget, QWidget):
            self.turn_to(widget)

    def typed_fields(self) -> dict[str, QWidget]:
        """The fields by the names under which their texts are kept aside."""
        names = (
            "title", "organisation", "reference", "url", "opened", "next_update", "closed", "aware", "first_report",
            "full_report", "closure_reported", "root_causes", "went_wrong",
        )  # fmt: skip
        kind = "plan" if self._is_new else "details"
        return {f"{kind}.{name}": getattr(self, name) for name in names}

    def _day(self, text: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setPlaceholderText(tr("YYYY-MM-DD"))
        return made


def _lines(editor: PlainEditor) -> str:
    """What was typed; looking at a text changes nothing of it."""
    text = editor.exact_text()
    return text if text == editor.given else text.strip("\n")


def _choice(items: list[tuple[str, str]], chosen: str) -> QComboBox:
    made = list_box()
    for name, shown in items:
        made.addItem(shown, name)
    _choose(made, chosen)
    return made


def _choose(box: QComboBox, name: str) -> None:
    box.setCurrentIndex(max(0, box.findData(name)))
