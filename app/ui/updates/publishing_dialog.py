"""How a plan is published: paper, form of the comment, pictures, and the organisation's Word template."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.publishing import CHOICE_LABELS, CHOICES
from app.services.templates import save_template
from app.ui.widgets.controls import button, column, label, list_box
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.errors import may_replace
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails
    from app.services.templates import Templates

_OURS = "Remediary's own"
_FILTER = "Word documents (*.docx)"
_PLACEHOLDERS = (
    "A template is a .docx with {{title}}, {{date}}, {{announcement}} and, alone in a paragraph, {{table}}; it may "
    "have {{edition}}, {{reference}}, {{following}}, {{promises}}, {{pictures}} and {{log}}. It brings its own paper "
    "to Word; PDF and print use the paper above."
)


class PublishingDialog(FormDialog):
    """Changes the choices; a template is looked at as soon as it is chosen."""

    def __init__(
        self,
        plan_id: int,
        details: PlanDetails,
        templates: Templates,
        save: Callable[[Mapping[str, str]], object],
        parent: QWidget | None = None,
    ) -> None:
        about = tr("For the draft and every later update; an update that was issued stays as it is.")
        super().__init__(tr("How it is published"), about, tr("Save"), parent)
        self._plan_id, self._templates, self._details = plan_id, templates, details
        self.boxes = {name: list_box() for name in CHOICES}
        for name, box in self.boxes.items():
            for key, choice in CHOICES[name].items():
                box.addItem(tr(choice), key)
            box.setCurrentIndex(box.findData(getattr(details, name)))
            self.field(tr(CHOICE_LABELS[name]), box)
        says = tr("Word, Excel, PDF and the web page always tell it. A posted comment is a witness that bears a date.")
        self.boxes["anchor"].setToolTip(says)
        self._told = label("", "small", wrap=True)
        self._used = label(templates.used(plan_id).name or tr(_OURS), wrap=True)
        self.field(tr("Word template"), self._template_row())
        self._dropped, self._chosen = False, ""
        self.finish(lambda: self._save(save))
        self.make_room()

    def _template_row(self) -> QWidget:
        made = QWidget()
        whole = column(made, gap=4)
        whole.addWidget(self._used)
        row = QHBoxLayout()
        row.addWidget(button(tr("Choose…"), self.choose_template, "", "folder"))
        row.addWidget(button(tr("Use ours"), self.drop_template))
        row.addWidget(button(tr("Save a copy…"), self.save_template, "", "save"))
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(label(tr(_PLACEHOLDERS), "small", wrap=True))
        whole.addWidget(self._told)
        return made

    def choose_template(self) -> None:
        """Asks for a template, and says at once what it lacks."""
        from app.services.templates import read_template

        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a Word template"), "", tr(_FILTER))
        if name and self._attempt(lambda: read_template(Path(name))):
            self._used.setText(Path(name).name)
            self._chosen, self._dropped = name, False

    def drop_template(self) -> None:
        """Goes back to our own template."""
        self.refuse("")
        self._used.setText(tr(_OURS))
        self._chosen, self._dropped = "", True

    def save_template(self) -> None:
        """Saves the template that is in use, to start another one from."""
        title = tr("Save a copy of the template")
        name, _ = QFileDialog.getSaveFileName(self, title, "template.docx", tr(_FILTER))
        path = Path(name) if Path(name).suffix.lower() == ".docx" else Path(name + ".docx")
        if not name or (path != Path(name) and path.exists() and not may_replace(self, path)):
            return
        if self._attempt(lambda: save_template(self._shown_template(), path)):
            self._told.setText(tr("Saved {path}.", path=path))

    def _shown_template(self) -> bytes:
        """The template whose name is shown, saved or not."""
        from app.services.templates import own_template, read_template

        if self._chosen:
            return read_template(Path(self._chosen)).content
        if self._dropped or not self._details.template:
            return own_template(str(self.boxes["paper"].currentData()))
        return self._templates.content(self._plan_id)

    def _attempt(self, wish: Callable[[], object]) -> bool:
        """Carries a wish out; why it can't be is said in the dialog."""
        self.refuse("")
        try:
            wish()
        except UserError as error:
            self.refuse(said(error))
            return False
        return True

    def _save(self, save: Callable[[Mapping[str, str]], object]) -> None:
        if self._chosen:
            self._templates.use(self._plan_id, Path(self._chosen))
        elif self._dropped:
            self._templates.drop(self._plan_id)
        chosen = {name: str(box.currentData()) for name, box in self.boxes.items()}
        # What was not touched here may have been changed elsewhere meanwhile.
        save({name: key for name, key in chosen.items() if key != getattr(self._details, name)})
