"""The frame that all our dialogs share: a heading, an explanation, a form, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from app.domain.errors import StorageError, UserError
from app.ui.widgets.controls import PlainEditor, column, label
from app.ui.widgets.errors import tell_refusal
from app.ui.widgets.translation import said, tr


class FormDialog(QDialog):
    """Asks for a few things; a UserError while agreeing is shown in the dialog, which stays open."""

    def __init__(self, title: str, about: str, agree: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self.body = column(self, margin=24, gap=16)
        self.body.addWidget(label(title, "heading"))
        self._about = label(about, "dim", wrap=True)
        self._about.setVisible(bool(about))
        self.body.addWidget(self._about)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.body.addLayout(self.form)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._buttons = QDialogButtonBox()
        self.rejecting = self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.agree = self._buttons.addButton(agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setProperty("role", "primary")
        self.agree.setDefault(True)
        self._buttons.rejected.connect(self.reject)
        self._wish: Callable[[], object] = lambda: None
        self._buttons.accepted.connect(self._agree)

    def finish(self, wish: Callable[[], object]) -> None:
        """Adds the buttons below what was built; `wish` runs when the user agrees."""
        self._wish = wish
        self.body.addWidget(self._error)
        self.body.addWidget(self._buttons)

    def text_field(self, name: str, text: str, height: int) -> PlainEditor:
        """A labelled text of several lines; Ctrl+Enter agrees, Esc gives up."""
        made = PlainEditor(text, enter_breaks=True)
        made.setFixedHeight(height)
        made.setToolTip(tr("Enter starts a new line, Ctrl+Enter agrees"))
        made.finished.connect(self._agree)
        made.left.connect(self.reject)
        made.refused.connect(self.refuse)
        self.field(name, made)
        return made

    def put_back(self, widget: QWidget, text: str) -> None:
        """Puts a text into a field as if it had been typed again."""
        if isinstance(widget, PlainEditor):
            widget.selectAll()
            widget.insertPlainText(text)
        line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
        if line is not None:
            line.setText(text)

    @staticmethod
    def text_of(editor: PlainEditor) -> str:
        """What was typed into a text field; line breaks at its ends are slips, and would be published."""
        return editor.exact_text().strip("\n")

    def field(self, name: str, widget: QWidget) -> None:
        """One labelled field."""
        caption = label(name)
        caption.setBuddy(widget)
        caption.setContentsMargins(0, 6, 0, 0)  # level with the field's first line, however high the field is
        caption.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        widget.setAccessibleName(name)
        self.form.addRow(caption, widget)

    def refuse(self, sentence: str) -> None:
        """Says in the dialog what is wrong."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.make_room()

    def make_room(self) -> None:
        """Grows so that nothing in the dialog is covered."""
        self.body.activate()
        self.resize(self.width(), max(self.height(), self.body.totalHeightForWidth(self.width())))

    def _agree(self) -> None:
        try:
            self._wish()
        except UserError as error:
            self.refuse(said(error))
            if isinstance(error, StorageError):  # what was typed stays, and can be saved once there is a way out
                tell_refusal(self, error)
            return
        self.accept()
