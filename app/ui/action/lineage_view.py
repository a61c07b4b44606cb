"""Which actions an action came of and went into, as small chains of numbers to click."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.lineage import Kinship, Link
from app.ui.widgets.controls import column, label
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import day_text, tr

_MOST_NAMED = 40


class LineageView(QWidget):
    """One chain for each split or merge, oldest first; `followed` carries the number that was chosen."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[int, Sequence[Link]] = (0, ())
        self._layout = column(self, gap=4)
        self.hide()

    def show_chain(self, number: int, links: Sequence[Link]) -> None:
        """Shows the chains of an action."""
        if (number, links) == self._shown:
            return
        self._shown = (number, links)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for link in links:
            self._layout.addWidget(self._chain(number, link))
        self.setVisible(bool(links))

    def _chain(self, number: int, link: Link) -> QWidget:
        made = QWidget()
        made.setAccessibleName(in_words(link))
        flow = FlowLayout(made, gap=2)
        for before in link.before:
            flow.addWidget(self._one(number, before))
        arrow = label("→" if self.isLeftToRight() else "←", "dim")
        arrow.setAccessibleName(tr("became"))
        flow.addWidget(arrow)
        for after in link.after[:_MOST_NAMED]:
            flow.addWidget(self._one(number, after))
        flow.addWidget(label(_said(link), "small"))
        return made

    def _one(self, number: int, other: int) -> QWidget:
        if other == number:
            return label(f"#{other}", "strong")
        made = LinkButton(f"#{other}", lambda: self.followed.emit(other))
        made.setAccessibleName(tr("Go to action #{number}", number=other))
        return made


def in_words(link: Link) -> str:
    """A chain as a sentence."""
    before, after = (", ".join(f"#{number}" for number in side[:_MOST_NAMED]) for side in (link.before, link.after))
    return tr("{before} became {after}: {what}", before=before, after=after, what=_said(link))


def _said(link: Link) -> str:
    what = tr("split") if link.kinship is Kinship.SPLIT else tr("merged")
    if link.at is None:
        return what
    day = day_text(link.at.date())
    return tr("split on {day}", day=day) if link.kinship is Kinship.SPLIT else tr("merged on {day}", day=day)
