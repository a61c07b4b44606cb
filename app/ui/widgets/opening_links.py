"""Opening an address outside the program: only after it was shown where it leads."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.destinations import Destination, destination, names_a_user
from app.ui.widgets.errors import confirm, show_error
from app.ui.widgets.translation import tr

_MOST_SHOWN = 1_000


def open_link(parent: QWidget, target: str) -> None:
    """Asks, then hands the address to the system's browser or mail program."""
    found = destination(target)
    url = QUrl(found.address, QUrl.ParsingMode.StrictMode) if found else QUrl()
    if names_a_user(target):
        show_error(
            parent, tr("“{target}” is not opened: a name before an @ hides where it leads.", target=target[:400])
        )
    elif found is None or not _leads_there(url, found):
        show_error(parent, tr("“{target}” is not opened: only web and mail addresses are.", target=target[:400]))
    elif confirm(parent, _question(found), tr("Open it")):
        QDesktopServices.openUrl(url)


def _leads_there(url: QUrl, found: Destination) -> bool:
    """False where Qt understands another place than we do."""
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    if not url.isValid() or url.scheme() not in ("http", "https", "mailto") or url.userInfo():
        return False
    return url.scheme() == "mailto" or url.host(encoded).lower() == found.place.strip("[]")


def _question(found: Destination) -> str:
    said = [tr("This link leads to {place}:", place=found.place), found.address[:_MOST_SHOWN]]
    if found.reads.lower() != found.place:
        said.append(
            tr("It was written as “{name}”. Letters of other alphabets can look like those of ours.", name=found.reads)
        )
    return "\n\n".join([*said, tr("Open it?")])
