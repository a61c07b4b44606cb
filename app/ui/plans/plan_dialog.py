"""Asks for what is said of a plan."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.plans import PlanDetails
from app.domain.wordings import wording
from app.services.plans import layout_label, layout_wording, layouts, read_day, wordings
from app.ui.widgets.controls import list_box
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr


class PlanDialog(FormDialog):
    """Creates a plan, or changes one's details."""

    def __init__(
        self,
        details: PlanDetails | None,
        save: Callable[[PlanDetails], object],
        parent: QWidget | None = None,
        author: str = "",
        proposal: PlanDetails | None = None,
    ) -> None:
        title, agree = (
            (tr("New plan"), tr("Create plan")) if details is None else (tr("Details of the plan"), tr("Save"))
        )
        agree = tr("Go on") if proposal else agree
        super().__init__(title, tr("The title and reference stand above every published table."), agree, parent)
        known = self._known = details or proposal or PlanDetails("")
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
        self.layout_name = _choice([(name, layout_label(name)) for name in layouts()], known.layout)
        self.wording_name = _choice([(name, wording(name).label) for name in wordings()], known.wording)
        if details is None:
            self.layout_name.activated.connect(
                lambda _row: _choose(self.wording_name, layout_wording(self.layout_name.currentData()))
            )
        for name, widget in (
            (tr("Title"), self.title), (tr("Organisation"), self.organisation), (tr("Reference"), self.reference),
            (tr("Web address"), self.url), (tr("Opened"), self.opened), (tr("Next update due"), self.next_update),
            (tr("Closed"), self.closed), (tr("Columns"), self.layout_name), (tr("Words for status"), self.wording_name),
        ):  # fmt: skip
            self.field(name, widget)
        if details is None:
            self.form.setRowVisible(self.closed, False)
        self.author = QLineEdit(author)
        if author:
            self.field(tr("Your name"), self.author)
            self.author.setToolTip(tr("It signs every revision that you save; Settings changes it"))
        self.finish(lambda: save(self.details()))
        self.title.setFocus()

    def details(self) -> PlanDetails:
        """What was typed; a UserError names the first thing that can't be read."""
        return replace(
            self._known,
            title=self.title.text(),
            organisation=self.organisation.text(),
            reference=self.reference.text(),
            url=self.url.text(),
            opened=read_day(self.opened.text()),
            next_update_due=read_day(self.next_update.text()),
            closed=read_day(self.closed.text()),
            layout=self.layout_name.currentData(),
            wording=self.wording_name.currentData(),
        )

    def typed_fields(self) -> dict[str, QWidget]:
        """The fields by the names under which their texts are kept aside."""
        names = ("title", "organisation", "reference", "url", "opened", "next_update", "closed")
        return {f"plan.{name}": getattr(self, name) for name in names}

    def _day(self, text: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setPlaceholderText(tr("YYYY-MM-DD"))
        return made


def _choice(items: list[tuple[str, str]], chosen: str) -> QComboBox:
    made = list_box()
    for name, shown in items:
        made.addItem(shown, name)
    _choose(made, chosen)
    return made


def _choose(box: QComboBox, name: str) -> None:
    box.setCurrentIndex(max(0, box.findData(name)))
