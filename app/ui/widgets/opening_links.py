"""Opening an address outside the program: only after it was shown where it leads."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.links import is_safe
from app.ui.widgets.errors import confirm, show_error
from app.ui.widgets.translation import tr


def open_link(parent: QWidget, target: str) -> None:
    """Asks, then hands the address to the system's browser or mail program."""
    if not is_safe(target):
        show_error(parent, tr("“{target}” is not opened: only web and mail addresses are.", target=target[:400]))
        return
    if confirm(parent, tr("This link leads to\n\n{target}\n\nOpen it?", target=target[:2_000]), tr("Open it")):
        QDesktopServices.openUrl(QUrl(target, QUrl.ParsingMode.StrictMode))
