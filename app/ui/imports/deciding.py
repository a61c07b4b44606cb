"""What the user has decided of a review so far; each decision is told, and none touches the plan."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.actions import ActionState
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.services.imports import Absent, Decisions, Into, Review, ReviewRow, numbered, settled, will_be
from app.ui.imports.entries import Entry, Group

_ALL, _SOME, _NONE = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked
_ALONE = {group: frozenset({group}) for group in Group}


class Deciding(QObject):
    """`changed` names the entry that was decided on, `paired` tells that rows are other actions than before."""

    changed = Signal(object)
    paired = Signal(object)

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = self.now = review
        self.actions = review.actions
        self._refused: dict[int, frozenset[str]] = {}
        self._left_out: set[int] = set()
        self._split: dict[int, int] = {}
        self._absent: dict[int, Absent] = {}
        self._paired: dict[int, int | None] = {}
        self._merged: dict[int, Into] = {}
        self._asked = frozenset(place for place, one in enumerate(review.rows) if not one.pair.is_sure)
        self._count()

    @property
    def decisions(self) -> Decisions:
        """All of it, over the review as it was given."""
        return Decisions(
            dict(self._refused), frozenset(self._left_out), dict(self._split), dict(self._absent), dict(self._paired),
            dict(self._merged),
        )  # fmt: skip

    def take(self, decisions: Decisions) -> None:
        """Goes on from decisions that were made before, as far as they fit."""
        rows, actions = range(len(self.review.rows)), self.actions
        for place, number in decisions.paired.items():
            if place in rows and (number is None or number in actions):
                self._paired[place] = number
        try:
            self.now = settled(self.review, self._paired)
        except UserError:  # another row has become that action meanwhile: it is asked again
            self._paired = {}
        self._refused = {place: names for place, names in decisions.refused.items() if place in rows}
        self._left_out = {place for place in decisions.left_out if place in rows}
        self._split = {place: n for place, n in decisions.split_from.items() if place in rows and n in actions}
        self._merged = {
            number: into for number, into in decisions.merged.items() if into.place in rows or into.number in actions
        }
        self._absent = {
            number: fate
            for number, fate in decisions.absent.items()
            if number in actions and (fate is not Absent.MERGED or number in self._merged)
        }
        self._count()

    def _count(self) -> None:
        """Numbers the new rows anew, which takes a moment where there are thousands."""
        self._work()
        self._numbers = numbered(self.now, self._working)
        self._wordless = self.now.wordless
        self._missing = {row.number: row for row in self.now.missing}

    def _work(self) -> None:
        self._working = Decisions(self._refused, frozenset(self._left_out), self._split, self._absent)

    def _decided(self, entry: Entry) -> None:
        if entry.place is not None and self.row(entry).base is None:
            self._count()
        else:
            self._work()
        self.changed.emit(entry)

    def entries(self) -> list[Entry]:
        """All rows, those that ask first, then those in the table's order, then what the table lacks."""
        rows = sorted(range(len(self.now.rows)), key=lambda place: place not in self._asked)
        return [*map(Entry, rows), *(Entry(missing=row.number) for row in self.now.missing)]

    def row(self, entry: Entry) -> ReviewRow:
        """A row of the table."""
        assert entry.place is not None
        return self.now.rows[entry.place]

    def base(self, entry: Entry) -> Revision | None:
        """The action that an entry is about, None for a new one."""
        if entry.missing is not None:
            return self._missing[entry.missing]
        return self.row(entry).base

    def number(self, entry: Entry) -> int | None:
        """The number that an entry's action has or gets, None where it is left out."""
        base = self.base(entry)
        return base.number if base is not None else self._numbers.get(entry.place if entry.place is not None else -1)

    def group(self, entry: Entry) -> Group:
        """What an entry is now."""
        if entry.place is None:
            return Group.MISSING
        one = self.row(entry)
        if self.asks(entry):
            return Group.UNCERTAIN
        if one.base is None:
            return Group.NEW
        return Group.CHANGED if one.differences else Group.SAME

    def groups(self, entry: Entry) -> frozenset[Group]:
        """The filters that show an entry: what was asked stays among the questions once it is answered."""
        own = self.group(entry)
        return frozenset({own, Group.UNCERTAIN}) if entry.place in self._asked else _ALONE[own]

    def will(self, entry: Entry) -> ActionState:
        """The state that an entry's action will have."""
        assert entry.place is not None
        return will_be(self.now, entry.place, self._working)

    def is_open(self, entry: Entry) -> bool:
        """True while nobody said which action a row is."""
        return entry.place is not None and not self.row(entry).pair.is_sure

    def open_questions(self) -> int:
        """How many rows nobody can be sure of yet, or can't be brought in as they are."""
        return sum(map(self.asks, map(Entry, self._asked | self._wordless)))

    def asks(self, entry: Entry) -> bool:
        """True while the dialog can't go on before something is said of an entry."""
        return self.is_open(entry) or (entry.place in self._wordless and entry.place not in self._left_out)

    def is_wordless(self, entry: Entry) -> bool:
        """True for a new row that does not say what is to be done."""
        return entry.place in self._wordless

    def is_taken(self, entry: Entry, field: str) -> bool:
        """True where a difference is taken over."""
        place = entry.place
        assert place is not None
        return place not in self._left_out and field not in self._refused.get(place, ())

    def is_left_out(self, entry: Entry) -> bool:
        """True for a new row that is not brought in."""
        return entry.place in self._left_out

    def check(self, entry: Entry) -> Qt.CheckState | None:
        """Whether all, some or none of a row is taken over; None where there is nothing to take."""
        if entry.place is None or self.is_open(entry):
            return None
        one = self.row(entry)
        if one.base is not None and entry.place not in self._refused:
            return _ALL if one.differences else None
        if one.base is None:
            if entry.place in self._left_out:
                return _NONE
            return _SOME if self._refused.get(entry.place) else _ALL
        taken = sum(self.is_taken(entry, name) for name in one.differences)
        if not one.differences:
            return None
        return _ALL if taken == len(one.differences) else _SOME if taken else _NONE

    def check_of(self, entries: Iterable[Entry]) -> Qt.CheckState | None:
        """As `check`, for several rows."""
        first = None
        for entry in entries:
            state = self.check(entry)
            first = first or state
            if state is not None and (state is not first or state is _SOME):
                return _SOME
        return first

    def together(self, entry: Entry, field: str) -> frozenset[str]:
        """The fields that are decided with one: the action of a new row is the whole row."""
        linked = self.row(entry).linked
        return linked if field in linked else frozenset({field})

    def toggle(self, entry: Entry, field: str) -> None:
        """Takes a difference over, or refuses it, with those that belong to it."""
        place = entry.place
        assert place is not None
        if self.row(entry).base is None and (field == "action" or place in self._left_out):
            self.take_row(entry, place in self._left_out)
            return
        refused = self._refused.get(place, frozenset())
        names = self.together(entry, field)
        self._refuse(place, refused | names if field not in refused else refused - names)
        self._decided(entry)

    def take_row(self, entry: Entry, wanted: bool) -> None:
        """Takes all of a row over, or none of it."""
        self._take_row(entry, wanted)
        self._decided(entry)

    def take_all(self, entries: Iterable[Entry], wanted: bool) -> None:
        """As `take_row`, for several rows."""
        for entry in entries:
            if self.check(entry) is not None:
                self._take_row(entry, wanted)
        self._count()
        self.changed.emit(None)

    def _take_row(self, entry: Entry, wanted: bool) -> None:
        place, one = entry.place, self.row(entry)
        assert place is not None
        if one.base is not None:
            self._refuse(place, frozenset() if wanted else frozenset(one.differences))
            return
        self._refuse(place, frozenset())
        (self._left_out.discard if wanted else self._left_out.add)(place)

    def _refuse(self, place: int, names: frozenset[str]) -> None:
        if names:
            self._refused[place] = names
        else:
            self._refused.pop(place, None)

    def pair(self, entry: Entry, number: int | None) -> None:
        """Says which action a row is, None for a new one; a UserError where another row is that action."""
        place = entry.place
        assert place is not None
        self.now = settled(self.review, {**self._paired, place: number})
        self._paired[place] = number
        self._refuse(place, frozenset())
        self._left_out.discard(place)
        self._split.pop(place, None)
        self._count()
        self.paired.emit(entry)

    def split_from(self, entry: Entry) -> int | None:
        """The action that a new row came out of."""
        return self._split.get(entry.place if entry.place is not None else -1)

    def split(self, entry: Entry, number: int | None) -> None:
        """Says which action a new row came out of, None for none."""
        assert entry.place is not None
        if number is None:
            self._split.pop(entry.place, None)
        else:
            self._split[entry.place] = number
        self._decided(entry)

    def fate(self, entry: Entry) -> Absent:
        """What becomes of an action that the table lacks."""
        return self._absent.get(entry.missing or 0, Absent.KEPT)

    def went_into(self, entry: Entry) -> int | None:
        """The number of the action that a missing one went into."""
        into = self._merged.get(entry.missing or 0)
        if into is None:
            return None
        return self.number(Entry(into.place)) if into.place is not None else into.number

    def decide_fate(self, entry: Entry, fate: Absent, into: Into | None = None) -> None:
        """Says what becomes of an action that the table lacks, and what it went into where it did."""
        assert entry.missing is not None
        self._absent[entry.missing] = fate
        self._merged.pop(entry.missing, None)
        if into is not None:
            self._merged[entry.missing] = into
        self._decided(entry)
