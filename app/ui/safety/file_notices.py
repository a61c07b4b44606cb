"""Lines above the page about the open file: that it can only be read, where it lies, and who else has it open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.places import Place, PlaceKind
from app.ui.kept import file_key
from app.ui.later import Later
from app.ui.safety.rescue_wishes import RescueWishes
from app.ui.widgets.controls import button
from app.ui.widgets.editing import close_editing, switch_editing
from app.ui.widgets.notices import Notice
from app.ui.widgets.translation import moment_text, plural, tr

if TYPE_CHECKING:
    from app.domain.presence import Instance
    from app.services.workspace import Workspace
    from app.ui.desk import Desk
    from app.ui.window import Window

_LOOK_AGAIN_MS = 15_000


class FileNotices(QObject):
    """Has these lines, and looks from time to time whether others have come or gone."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.rescue = RescueWishes(window, desk)
        self.read_only = Notice(tr("Read-only"))
        self.place = Notice(tr("Where the file lies"), (button(tr("Understood"), self._understand, "quiet"),))
        self.others = Notice(tr("Who else has the file open"), (button(tr("Hide"), self._hide_others, "quiet"),))
        self._where: Place | None = None
        self._company: tuple[Instance, ...] = ()
        self._later = Later(self)
        self._later.made.connect(self._tell_place)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        desk.file_opened.connect(self._begin)

    @property
    def lines(self) -> Sequence[QWidget]:
        """In the order of their weight."""
        return (self.rescue.notice, self.read_only, self.place, self.others)

    def look(self) -> None:
        """Tells who else has the file open now, if that has changed."""
        workspace = self._desk.workspace
        company = workspace.presence.others() if workspace is not None else ()
        if company != self._company:
            self._company = company
            self.others.say(_company_words(company))

    def close_editing_in(self, part: QWidget) -> None:
        """A part of the window that was just built offers no changes where there can be none."""
        switch_editing(part, self._is_closed())

    def _is_closed(self) -> bool:
        workspace = self._desk.workspace
        return workspace is not None and workspace.read_only

    def _begin(self) -> None:
        workspace = self._desk.workspace
        closed = self._is_closed()
        self.read_only.say(_read_only_words(workspace) if workspace is not None and closed else "")
        close_editing(self._window, closed)
        self._window.actions_page.table.rows.writable = not closed
        self.place.say("")
        self._later.drop()
        if workspace is not None:
            workspace.presence.enter()
            self._later.make(workspace.presence.place)
        self.look()

    def _tell_place(self, place: Place) -> None:
        workspace = self._desk.workspace
        self._where = place
        known = workspace is None or self._window.kept.get(file_key(workspace.path, "place")) == place.name
        self.place.say("" if place.kind is PlaceKind.LOCAL or known else _place_words(place))

    def _understand(self) -> None:
        if self._desk.workspace is not None and self._where is not None:
            self._window.kept.set(file_key(self._desk.workspace.path, "place"), self._where.name)
        self.place.say("")

    def _hide_others(self) -> None:
        """Until somebody comes or goes."""
        self.others.say("")


def _read_only_words(workspace: Workspace) -> str:
    if workspace.is_from_package:
        return tr(
            "This is one plan as an auditor's package holds it: look, copy and export. Nothing can be changed, and the"
            " package is what can be verified."
        )
    return tr(
        "This file is read-only: look, copy and export. To change something, copy it to a folder of yours and open"
        " the copy."
    )


def _place_words(place: Place) -> str:
    if place.kind is PlaceKind.SYNCHRONISED:
        return tr(
            "This file lies in a folder that {program} copies to other computers. Open it on one computer at a time,"
            " and let the copying end first: two changed copies can't be joined, and one of them is put aside.",
            program=place.name,
        )
    return tr(
        "This file lies on another computer ({kind}). Colleagues can work in it at the same time. If the connection"
        " breaks, you can save a copy elsewhere and go on; what was said to be saved is as safe as that computer.",
        kind=place.name,
    )


def _company_words(company: Sequence[Instance]) -> str:
    if not company:
        return ""
    if len(company) > 1:
        count = plural(
            "{count} other window has this file open", "{count} other windows have this file open", len(company)
        )
        return tr("{who}. What they save appears here, and nothing is overwritten unseen.", who=count)
    return tr("{who}. What is saved there appears here, and nothing is overwritten unseen.", who=_one(company[0]))


def _one(other: Instance) -> str:
    if other.since is None:
        return tr("This file is open in another window, too")
    since = moment_text(other.since)
    if other.is_here:
        return tr("{name} has this file open in another window, since {time}", name=other.who, time=since)
    return tr("{name} has this file open on {computer}, since {time}", name=other.who, computer=other.where, time=since)
