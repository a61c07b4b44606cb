"""How painted pictures are heard: as a chart by their role, and by what the keyboard comes to."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget


class HeardArea(QAbstractScrollArea):
    """A scrolled picture that screen readers call a chart; Qt has no role for an area that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        _teach_roles()
        super().__init__(parent)

    def announce(self, words: str) -> None:
        """Says what the keyboard has come to."""
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


@cache
def _teach_roles() -> None:
    QAccessible.installFactory(_interface)


def _interface(_name: str, made_for: QObject) -> QAccessibleInterface | None:
    return QAccessibleWidget(made_for, QAccessible.Role.Chart) if isinstance(made_for, HeardArea) else None
