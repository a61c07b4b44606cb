"""The regions of the window that F6 goes through: the plans, the page, and its details."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from app.ui.window import Window


class Regions(QObject):
    """Remembers where the keyboard was in each region, and comes back there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._left: dict[QWidget, QWidget] = {}

    def step(self, by: int) -> None:
        """Moves the keyboard to the next region, or to the one before."""
        regions = self._window.shown_regions()
        focus = QApplication.focusWidget()
        here = next((place for place, region in enumerate(regions) if focus and _is_in(region, focus)), None)
        if here is not None and focus is not None:
            self._left[regions[here]] = focus
        place = (here + by) % len(regions) if here is not None else 0
        self._enter(regions[place])

    def _enter(self, region: QWidget) -> None:
        known = self._left.get(region)
        wanted = [known, region.focusProxy() or region, *region.findChildren(QWidget)]
        for widget in wanted:
            if widget is not None and shiboken6.isValid(widget) and _takes_keys(widget):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _is_in(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def _takes_keys(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()
