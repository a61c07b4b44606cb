"""What changed in all plans as rows, the newest first, and which of them a search leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from app.domain.actions import FIELD_LABELS
from app.domain.changes import told
from app.domain.log import Deed, LogEntry, LoggedChange, LoggedEvidence, LoggedUpdate
from app.domain.previews import harmless
from app.domain.values import shown
from app.ui.evidence.evidence_words import title_text
from app.ui.evidence.saves_words import save_words
from app.ui.widgets.row_delegate import TONE_ROLE
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.translation import moment_text, tr

if TYPE_CHECKING:
    from app.domain.log import Log

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
Entry = LogEntry
_MOST_IN_CELL = 300


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what a cell says, and the tone of its text."""

    name: str
    heading: Callable[[], str]
    says: Callable[[Entry], str]
    tone: str = "text"


def subject(entry: Entry) -> str:
    """The action or the update that an entry is about."""
    if isinstance(entry, LoggedUpdate):
        return tr("Update {number}", number=entry.update.number)
    if isinstance(entry, LoggedEvidence):
        return f"#{entry.item.action}  {title_text(entry.item)}"
    text = " ".join(entry.revision.state.action[:_MOST_IN_CELL].split())
    return f"#{entry.revision.number}  {text}"


def what(entry: Entry) -> str:
    """What was done, in a few words."""
    if isinstance(entry, LoggedUpdate):
        return tr("issued")
    if isinstance(entry, LoggedEvidence):
        return _deed(entry.deed)
    if entry.revision.state.discarded:
        return tr("taken back")
    if entry.revision.ordinal == 1:
        origin = entry.revision.state.split_from
        return tr("new, split from #{number}", number=origin) if origin is not None else tr("new")
    names = [tr(FIELD_LABELS[change.field]) for change in told(entry.fields)]
    return ", ".join(names) or tr("white space only")


def _deed(deed: Deed) -> str:
    known = {
        Deed.ATTACHED: tr("evidence attached"),
        Deed.REVISED: tr("evidence revised"),
        Deed.WITHDRAWN: tr("evidence withdrawn"),
        Deed.BROUGHT_BACK: tr("evidence brought back"),
    }
    return known[deed]


def _who(entry: Entry) -> str:
    match entry:
        case LoggedUpdate():
            return entry.update.author
        case LoggedEvidence():
            return harmless(entry.item.author)
    return entry.revision.author


def reason(entry: Entry) -> str:
    """Why it was done, as far as somebody said so."""
    match entry:
        case LoggedUpdate():
            return entry.update.announcement
        case LoggedEvidence():
            return harmless(entry.item.reason or entry.item.proves)
    return entry.revision.reason


COLUMNS = (
    Column("when", lambda: tr("When"), lambda entry: moment_text(entry.at), "dim"),
    Column("plan", lambda: tr("Plan"), lambda entry: entry.plan),
    Column("subject", lambda: tr("Action"), subject),
    Column("what", lambda: tr("What changed"), what),
    Column("who", lambda: tr("Who"), _who, "dim"),
    Column("reason", lambda: tr("Reason"), lambda entry: reason(entry)[:_MOST_IN_CELL], "dim"),
)


def _searched(entry: Entry) -> str:
    """Everything that a search looks into."""
    parts = [entry.plan, subject(entry), what(entry), _who(entry), reason(entry)]
    if isinstance(entry, LoggedChange):
        parts += [text for change in entry.fields for text in (shown(change.old), shown(change.new))]
    elif isinstance(entry, LoggedEvidence):
        parts += [save_words(entry.item, entry.before), entry.item.text]
    return "\n".join(parts).casefold()


class AllChangesModel(RowModel):
    """A search keeps the rows that have each of its words."""

    headings = tuple(column.heading for column in COLUMNS)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._searched: list[str] = []
        self._rows: list[Entry] = []
        self._words: list[str] = []

    def show(self, log: Log) -> None:
        """Replaces the rows; the search stays."""
        self._entries, self._searched = log.entries, []
        self._fill()

    def search(self, text: str) -> None:
        """Keeps what has all words of a text."""
        self._words = text.casefold().split()
        self._fill()

    def _fill(self) -> None:
        if self._words and not self._searched:
            self._searched = [_searched(entry) for entry in self._entries]
        pairs = zip(self._entries, self._searched, strict=True) if self._words else ()
        found = [entry for entry, text in pairs if all(word in text for word in self._words)]
        self._replace(found if self._words else list(self._entries))

    def row_of(self, entry: Entry | None) -> int:
        """Where the same saved thing stands now, -1 where it does not."""
        return next(
            (row for row, other in enumerate(self._rows) if entry is not None and _key(other) == _key(entry)), -1
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, or the entry itself."""
        if not index.isValid():
            return None
        entry, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.says(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading()}: {column.says(entry) or tr('nothing')}"
        if role == TONE_ROLE:
            return "accent" if column.name == "what" and isinstance(entry, LoggedUpdate) else column.tone
        return entry if role == ENTRY_ROLE else None


def _key(entry: Entry) -> tuple[object, ...]:
    match entry:
        case LoggedUpdate():
            return ("update", entry.update.id)
        case LoggedEvidence():
            return ("evidence", entry.plan_id, entry.item.number, entry.item.ordinal)
    return ("revision", entry.revision.seq)
