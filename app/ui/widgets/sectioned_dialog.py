"""A dialog whose fields stand in sections that one turns between."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFormLayout, QStackedWidget, QWidget

from app.ui.widgets.controls import column
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.segments import Segments
from app.ui.widgets.translation import tr


class SectionedDialog(FormDialog):
    """`begin` says to which section the fields belong that are added next; nothing is asked for in a hidden one."""

    def __init__(self, title: str, about: str, agree: str, sections: Sequence[str], parent: QWidget | None = None):
        super().__init__(title, about, agree, parent)
        self.body.removeItem(self.form)
        self.segments, self._pages = Segments(sections, tr("Sections of the dialog")), QStackedWidget()
        self._forms = [self.form, *(_form_like(self.form) for _ in sections[1:])]
        for form in self._forms:
            page = QWidget()
            layout = column(page, gap=0)
            layout.addLayout(form)
            layout.addStretch(1)
            self._pages.addWidget(page)
        self.body.addWidget(self.segments)
        self.body.addWidget(self._pages, 1)
        self.segments.turned.connect(self._pages.setCurrentIndex)
        self.segments.choose(0)

    def begin(self, section: int) -> None:
        """Goes on adding fields in this section."""
        self.form = self._forms[section]

    def finish(self, wish: Callable[[], object]) -> None:
        """Lets the fields of all sections begin at the same place, so that nothing jumps as one turns between them."""
        captions = [caption for form in self._forms for caption in _captions(form)]
        wide = max(caption.sizeHint().width() for caption in captions)
        for caption in captions:
            caption.setMinimumWidth(wide)
        super().finish(wish)

    def turn_to(self, widget: QWidget) -> None:
        """Shows the section in which a field stands, and puts the keyboard there."""
        for section in range(self._pages.count()):
            page = self._pages.widget(section)
            if page is not None and page.isAncestorOf(widget):
                self.segments.choose(section)
        widget.setFocus()


def _form_like(form: QFormLayout) -> QFormLayout:
    made = QFormLayout()
    made.setHorizontalSpacing(form.horizontalSpacing())
    made.setVerticalSpacing(form.verticalSpacing())
    made.setFieldGrowthPolicy(form.fieldGrowthPolicy())
    return made


def _captions(form: QFormLayout) -> list[QWidget]:
    items = (form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(form.rowCount()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]
