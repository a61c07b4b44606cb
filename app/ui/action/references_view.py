"""What an action leans on and what leans on it: links to follow, with a word where one has to be looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.actions import FIELD_LABELS
from app.domain.links import Link
from app.domain.references import Doubt, Leaning
from app.domain.revisions import Revision
from app.ui.widgets.controls import column, label
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.notes import Note, Notes
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, numbers_text, plural, tr

_MOST_LISTED = 40


@dataclass(frozen=True, slots=True)
class Named:
    """All that the view shows: references with what is wrong, those that name the action, and addresses."""

    leanings: tuple[Leaning, ...] = ()
    named_by: tuple[int, ...] = ()
    links: tuple[Link, ...] = ()


class ReferencesView(QWidget):
    """Lists of links; `followed` carries an action's number or an address."""

    followed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: object = None
        self._layout = column(self, gap=4)
        self.hide()

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme, self._shown = theme, None

    def show_named(self, named: Named, heads: Mapping[int, Revision]) -> None:
        """Shows what was found."""
        titles = {
            number: _title(number, heads) for number in (*(one.number for one in named.leanings), *named.named_by)
        }
        if (named, titles) == self._shown:
            return
        self._shown = (named, titles)
        self._clear()
        by_number: dict[int, list[Leaning]] = {}
        for one in named.leanings:
            by_number.setdefault(one.number, []).append(one)
        if by_number:
            self._layout.addWidget(_caption(tr("Refers to")))
        for number, found in list(by_number.items())[:_MOST_LISTED]:
            self._leaning(number, found, titles[number], known=number in heads)
        self._back(named.named_by, titles)
        self._addresses(named.links)
        self.setVisible(self._layout.count() > 0)

    def _clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _leaning(self, number: int, found: Sequence[Leaning], title: str, *, known: bool) -> None:
        if known:
            self._layout.addWidget(_inset(self._link(title, number)))
        else:
            self._layout.addWidget(_inset(label(f"#{number}", "strong")))
        notes = Notes(self._theme)
        self._layout.addWidget(notes)  # before it shows itself: without a parent it would be a window
        notes.setContentsMargins(12, 0, 8, 4)
        fields = ", ".join(tr(FIELD_LABELS[one.field]) for one in found)
        doubts = dict.fromkeys(doubt_in_words(one) for one in found if one.doubt)
        notes.show_notes([Note(tr("in: {fields}", fields=fields)), *(Note(said, "warning") for said in doubts)])

    def _back(self, named_by: Sequence[int], titles: Mapping[int, str]) -> None:
        if not named_by:
            return
        self._layout.addWidget(_caption(tr("Referred to by")))
        made = QWidget()
        flow = FlowLayout(made, gap=2)
        flow.setContentsMargins(6, 0, 8, 4)
        for number in named_by[:_MOST_LISTED]:
            link = self._link(f"#{number}", number)
            link.setAccessibleName(tr("Go to action {title}", title=titles[number]))
            flow.addWidget(link)
        more = len(named_by) - _MOST_LISTED
        if more > 0:
            flow.addWidget(label(plural("and {count} more", "and {count} more", more), "small"))
        self._layout.addWidget(made)

    def _addresses(self, links: Sequence[Link]) -> None:
        targets = list(dict.fromkeys(link.target for link in links))[:_MOST_LISTED]
        if targets:
            self._layout.addWidget(_caption(tr("Leads to")))
        for target in targets:
            self._layout.addWidget(_inset(self._link(target, target)))

    def _link(self, text: str, target: int | str) -> QWidget:
        return LinkButton(text, lambda: self.followed.emit(target))


def _caption(text: str) -> QWidget:
    made = label(text, "caption")
    made.setContentsMargins(8, 4, 8, 0)
    return made


def _inset(widget: QWidget) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made)
    flow.setContentsMargins(6, 0, 8, 0)
    flow.addWidget(widget)
    return made


def _title(number: int, heads: Mapping[int, Revision]) -> str:
    row = heads.get(number)
    return f"#{number} {' '.join(row.state.action[:200].split())}" if row else f"#{number}"


def doubt_in_words(leaning: Leaning) -> str:
    """What has to be looked at in a reference."""
    number, day = leaning.number, day_text(leaning.at.date()) if leaning.at else ""
    match leaning.doubt:
        case Doubt.MISSING:
            return tr("This plan has no action #{number}.", number=number)
        case Doubt.CANCELLED:
            return tr("#{number} was cancelled.", number=number)
        case Doubt.MERGED:
            return tr("#{number} was merged into {others}.", number=number, others=numbers_text(leaning.others))
        case Doubt.SPLIT:
            words = tr("#{number} was split since ({day}): see {others}, too.")
            return words.format(number=number, day=day, others=numbers_text(leaning.others))
        case Doubt.CHANGED:
            fields = ", ".join(tr(FIELD_LABELS[name]) for name in leaning.changed)
            words = tr("Changed since this was written ({day}): {fields}. Is it still right?")
            return words.format(day=day, fields=fields)
        case None:
            return ""
