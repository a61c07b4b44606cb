"""The order in which Tab goes through widgets that were made in another order than they are seen in."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

# Widgets whose middles are no further apart stand in one line, in pixels.
_LINE = 20


def order_tabs(area: QWidget) -> None:
    """Lets Tab go through what is shown in an area line by line, from where lines begin in its direction."""
    found = sorted(filter(_takes_tab, area.findChildren(QWidget)), key=lambda one: _middle(one, area).y())
    lines: list[list[QWidget]] = []
    for one in found:
        if lines and _middle(one, area).y() - _middle(lines[-1][0], area).y() <= _LINE:
            lines[-1].append(one)
        else:
            lines.append([one])
    mirrored = area.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ordered = [
        one for line in lines for one in sorted(line, key=lambda one: _middle(one, area).x() * (-1 if mirrored else 1))
    ]
    for before, after in pairwise(ordered):
        QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.focusProxy() is None


def _middle(widget: QWidget, area: QWidget) -> QPoint:
    return widget.mapTo(area, widget.rect().center())
