"""What the command palette offers: commands, plans, actions and updates, the best answers first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.commands.fuzzy import rank

OFFER_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
MOST_OFFERED = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to go to or to do: its words, what it is, and its keys; `is_possible` is False where it is greyed."""

    text: str
    kind: str
    run: Callable[[], object]
    keys: str = ""
    is_possible: bool = True


class PaletteModel(QAbstractListModel):
    """The offers that answer to the typed words."""

    def __init__(self, offers: Sequence[Offer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._folded = [f"{offer.text} {offer.kind}".casefold() for offer in offers]
        self._rows: list[Offer] = list(offers[:MOST_OFFERED])

    def search(self, text: str) -> None:
        """Ranks the offers; those of the same rank keep their order, and what is possible comes first."""
        words = text.casefold().split()
        found = []
        for place, folded in enumerate(self._folded):
            rating = rank(words, folded)
            if rating is not None:
                found.append((not self._offers[place].is_possible, rating, place))
        self.beginResetModel()
        self._rows = [self._offers[place] for _, _, place in sorted(found)[:MOST_OFFERED]]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an offer."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, all that is said of it for screen readers, or the offer itself."""
        if not index.isValid():
            return None
        offer = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.text, offer.kind, offer.keys) if part)
        return offer if role == OFFER_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can't be done now is shown, and can't be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self._rows[index.row()].is_possible:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
