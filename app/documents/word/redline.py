"""Which rows of two updates belong together."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from app.documents.document import RowFacts

Pair = tuple[int | None, int | None]


def matched_rows(old: Sequence[RowFacts], new: Sequence[RowFacts]) -> Iterator[Pair]:
    """Places of rows in reading order: of both where an action kept its place, else of one of the two."""
    start_old = start_new = 0
    for place_old, place_new in (*_kept(old, new), (len(old), len(new))):
        yield from ((place, None) for place in range(start_old, place_old))
        yield from ((None, place) for place in range(start_new, place_new))
        if place_new < len(new):
            yield place_old, place_new
        start_old, start_new = place_old + 1, place_new + 1


def _kept(old: Sequence[RowFacts], new: Sequence[RowFacts]) -> list[tuple[int, int]]:
    """The most rows of the same number that stand in the same order in both: a longest increasing subsequence."""
    places = {facts.number: place for place, facts in enumerate(old)}
    shared = [(places[facts.number], place) for place, facts in enumerate(new) if facts.number in places]
    ends: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for index, (place, _) in enumerate(shared):
        length = bisect_left(ends, place)
        before.append(heads[length - 1] if length else -1)
        ends[length : length + 1], heads[length : length + 1] = [place], [index]
    kept: list[tuple[int, int]] = []
    index = heads[-1] if heads else -1
    while index >= 0:
        kept.append(shared[index])
        index = before[index]
    return kept[::-1]
