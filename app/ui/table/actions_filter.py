"""Which actions are shown and in which order; fast, because texts and keys are prepared once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.actions import Status
from app.domain.filters import Filter, Viewpoint, passes
from app.domain.revisions import Revision
from app.domain.searching import searched_text, words_of
from app.domain.texts import folded
from app.domain.wordings import Wording
from app.ui.table.actions_columns import Key, cell_text, sort_key


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked the table to show. `group` is the field of the headings, empty for none."""

    search: str = ""
    filters: frozenset[Filter] = frozenset()
    sort: str = "number"
    descending: bool = False
    group: str = ""
    closed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a group. `key` is what its rows share; `status` is set where that is a status."""

    key: str
    text: str
    count: int
    closed: bool
    status: Status | None = None


# A line of the table: the place of a row among all rows, or a heading.
Line = int | Heading


class Prepared:
    """All rows of a plan, with what searching, filtering and sorting look at."""

    def __init__(
        self, rows: Sequence[Revision] = (), words: Wording | None = None, viewpoint: Viewpoint | None = None,
        earlier: "Prepared | None" = None,
    ) -> None:  # fmt: skip
        self.rows, self.words, self.viewpoint = tuple(rows), words, viewpoint or Viewpoint()
        self.found_in_history: frozenset[int] = frozenset()
        self.place_of = {row.number: place for place, row in enumerate(self.rows)}
        self.largest = max(self.place_of, default=0)
        self._texts = self._prepare_texts(earlier)
        self._keys: dict[str, list[Key]] = {}
        self._passing: dict[Filter, list[bool]] = {}
        self._earlier = self._counted_alike(earlier)

    def _counted_alike(self, earlier: "Prepared | None") -> "dict[Filter, list[tuple[Revision, bool]]]":
        """What was found out before about rows at the same places, for filters that look at nothing but the row."""
        if earlier is None or len(earlier.rows) != len(self.rows):
            return {}
        now, before = self.viewpoint, earlier.viewpoint
        if replace(before, changed=now.changed, evidence=now.evidence) != now:
            return {}
        told = {Filter.CHANGED} if now.evidence == before.evidence else {Filter.CHANGED, Filter.WITHOUT_EVIDENCE}
        kept = {each: found for each, found in earlier._passing.items() if each not in told}
        return {each: list(zip(earlier.rows, found, strict=True)) for each, found in kept.items()}

    def _prepare_texts(self, earlier: "Prepared | None") -> list[str]:
        known: dict[int, str] = {}
        if earlier is not None and earlier.words == self.words:
            known = {row.seq: text for row, text in zip(earlier.rows, earlier._texts, strict=True)}
        return [known.get(row.seq) or searched_text(row, self._word(row)) for row in self.rows]

    def _word(self, row: Revision) -> str:
        return cell_text(row, "status", self.words)

    def count(self, asked: Filter) -> int:
        """How many actions a filter shows by itself."""
        return sum(self._passes(asked))

    def _passes(self, asked: Filter) -> list[bool]:
        if asked not in self._passing:
            seen, known = self.viewpoint, self._earlier.pop(asked, None)
            self._passing[asked] = (
                [passes(row, asked, seen) for row in self.rows]
                if known is None
                else [
                    found if row is before else passes(row, asked, seen)
                    for row, (before, found) in zip(self.rows, known, strict=True)
                ]
            )
        return self._passing[asked]

    def _keys_of(self, field: str) -> list[Key]:
        if field not in self._keys:
            counts = self.viewpoint.evidence or {}
            self._keys[field] = [
                counts.get(row.number, 0) if field == "evidence" else sort_key(row, field, self.words)
                for row in self.rows
            ]
        return self._keys[field]

    def found(self, asked: Asked) -> list[int]:
        """The places of the rows that the search and the filters leave, in the order asked for."""
        places: Iterable[int] = range(len(self.rows))
        for each in asked.filters:
            passing = self._passes(each)
            places = [place for place in places if passing[place]]
        words, texts = words_of(asked.search), self._texts
        if words and self.found_in_history:
            numbers, rows = self.found_in_history, self.rows
            places = [n for n in places if rows[n].number in numbers or all(word in texts[n] for word in words)]
        else:
            for word in words:
                places = [place for place in places if word in texts[place]]
        if asked.sort == "number" and not asked.descending:  # as the rows come
            return list(places)
        return sorted(places, key=self._keys_of(asked.sort).__getitem__, reverse=asked.descending)

    def touched_since(self, earlier: "Prepared") -> set[int]:
        """The places of the rows that look different, where both have the same actions in the same order."""
        if self.viewpoint.today != earlier.viewpoint.today:
            return set(range(len(self.rows)))  # what is overdue depends on the day
        if (self.viewpoint.evidence is None) != (earlier.viewpoint.evidence is None):
            return set(range(len(self.rows)))
        told = self.viewpoint.changed ^ earlier.viewpoint.changed
        if self.viewpoint.evidence != earlier.viewpoint.evidence:
            told |= {number for number, _ in _counted(self) ^ _counted(earlier)}
        places = {self.place_of[number] for number in told if number in self.place_of}
        pairs = enumerate(zip(self.rows, earlier.rows, strict=True))
        return places | {place for place, (row, before) in pairs if row is not before and row != before}

    def says(self, place: int, words: tuple[str, ...]) -> bool:
        """True when the row itself, not only its history, holds every word."""
        return all(word in self._texts[place] for word in words)

    def lines(self, asked: Asked) -> list[Line]:
        """The lines of the table: rows, under headings where they are grouped."""
        found = self.found(asked)
        return self._grouped(found, asked) if asked.group else list(found)

    def _grouped(self, found: list[int], asked: Asked) -> list[Line]:
        groups: dict[str, list[int]] = {}
        for place in found:
            groups.setdefault(self._group_key(place, asked.group), []).append(place)
        order = [status.value for status in Status] if asked.group == "status" else sorted(groups, key=_empty_last)
        lines: list[Line] = []
        for key in order:
            if key in groups:
                closed = key in asked.closed
                lines.append(self._heading(key, groups[key], asked.group, closed))
                lines += [] if closed else groups[key]
        return lines

    def _group_key(self, place: int, field: str) -> str:
        state = self.rows[place].state
        return state.status.value if field == "status" else folded(" ".join(state.owner.split()))

    def _heading(self, key: str, places: list[int], field: str, closed: bool) -> Heading:
        first = self.rows[places[0]]
        status = first.state.status if field == "status" else None
        text = self._word(first) if status else " ".join(first.state.owner.split())
        return Heading(key, text, len(places), closed, status)


def _counted(prepared: Prepared) -> frozenset[tuple[int, int]]:
    return frozenset((prepared.viewpoint.evidence or {}).items())


def _empty_last(key: str) -> tuple[bool, str]:
    return not key, key
