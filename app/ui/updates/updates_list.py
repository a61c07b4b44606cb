"""The list of updates: the draft first, then the issued ones from the newest down."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.widgets.card_delegate import CardDelegate, Index
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import in_own_direction, tr

_BELOW_ROLE = Qt.ItemDataRole.UserRole + 1
_DAY_ROLE = Qt.ItemDataRole.UserRole + 2
_NO_LIMIT = 16_777_215  # Qt's own


class _UpdateCard(CardDelegate):
    """A title with its day at the end of the line, and a dim line beneath."""

    def write(self, painter: QPainter, inner: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """What stands where on the card."""
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(self.theme.caption_size)
        lead, trail = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing  # the painter mirrors them
        day, dim = index.data(_DAY_ROLE), self.theme.colour("dim")
        room = inner.width() - (QFontMetricsF(small).horizontalAdvance(day) + 8 if day else 0)
        for font, text, width, side, colour in (
            (strong, index.data(), room, lead | Qt.AlignmentFlag.AlignTop, self.theme.colour("text")),
            (small, index.data(_BELOW_ROLE), inner.width(), lead | Qt.AlignmentFlag.AlignBottom, dim),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(inner, int(side), in_own_direction(said))
        line = QRectF(inner.left(), inner.top(), inner.width(), QFontMetricsF(strong).height())
        painter.drawText(line, int(trail | Qt.AlignmentFlag.AlignVCenter), in_own_direction(day))


class UpdatesList(QListWidget):
    """One entry an update; what is chosen is shown beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = _UpdateCard(theme, self)
        self.setItemDelegate(self._card)
        self.setAccessibleName(tr("Updates"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(round(theme.text_size * 17))

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._card.theme = theme
        self.viewport().update()

    def add(self, title: str, day: str, below: str) -> None:
        """Appends an entry."""
        item = QListWidgetItem(title)
        item.setData(_BELOW_ROLE, below)
        item.setData(_DAY_ROLE, day)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (title, day, below) if part))
        item.setToolTip("")
        self.addItem(item)


class UpdatesPanel(QFrame):
    """The list, with what to do while it is empty, and the way to compare two of its updates."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.list = UpdatesList(theme)
        self.compare_button = button(tr("Compare…"), None, "quiet", "compare")
        self.compare_button.setToolTip(tr("Any two updates side by side"))
        self.package_button = button(tr("Auditor's package…"), None, "quiet", "package")
        self.package_button.setToolTip(tr("Everything of this plan in one archive that can be checked without us"))
        said = tr(
            "Nothing was published yet. Look at the draft, then choose “Issue update…”: its date, rows and files"
            " are frozen, and stand here from then on."
        )
        self._nothing = label(said, "dim", wrap=True)
        self._nothing.setContentsMargins(10, 0, 10, 8)
        self._nothing.setMaximumWidth(self.list.maximumWidth())
        layout = column(self, margin=8)
        layout.addWidget(self.list, 100)
        layout.addWidget(self._nothing)
        layout.addStretch(1)
        layout.addWidget(self.compare_button)
        layout.addWidget(self.package_button)

    def say_nothing_issued(self, wanted: bool) -> None:
        """Says what to do right below the draft, or gives the list all the room."""
        self._nothing.setVisible(wanted)
        self.compare_button.setEnabled(not wanted)
        alone = self.list.sizeHintForRow(0) + 8
        self.list.setMaximumHeight(alone if wanted and alone > 8 else _NO_LIMIT)
