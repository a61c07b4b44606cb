"""A check for texts that announce what should have happened by now."""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.checks.reading import any_word, sentences
from app.domain.dates import WrittenDate, read_date
from app.domain.sentences import Sentence

# The longest date that people write: "from March 1st to March 12th, 2024".
_MOST_WORDS = 8
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MOST_READ = 20_000
_AROUND = ' ,.;:!?()[]«»“”"'


@lru_cache(maxsize=_MOST_READ)
def announced(text: str) -> tuple[WrittenDate, ...]:
    """The dates in a text that it says something will happen on: "will be signed on 6 April 2021"."""
    if not _YEAR.search(text) or not any_word("future", "leads").search(text[:_MOST_READ]):
        return ()
    found = (_date_ahead(sentence) for sentence in sentences(text[:_MOST_READ]))
    return tuple(one for one in found if one is not None)


def _date_ahead(sentence: str) -> WrittenDate | None:
    """The date that follows the first word about the future, with nothing about the past around it."""
    lead = any_word("future", "leads").search(sentence)
    if lead is None or _ends_in_past(sentence[: lead.start()]):
        return None
    rest = sentence[lead.end() :]
    year = _YEAR.search(rest)
    if year is None or any_word("future", "past").search(rest[: year.start()]):
        return None
    return _date_around(rest, year)


def _ends_in_past(before: str) -> bool:
    last = before.split()[-1:]
    return bool(last and any_word("future", "past").fullmatch(last[0].strip(_AROUND)))


def _date_around(text: str, year: re.Match[str]) -> WrittenDate | None:
    """The longest date that ends with the year's own word, or else begins with it ("2021 April 6")."""
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    place = next(n for n, (_, end) in enumerate(spans) if end >= year.end())
    windows = [(max(0, place - back), place) for back in range(_MOST_WORDS - 1, -1, -1)]
    windows += [(place, min(place + more, len(spans) - 1)) for more in (2, 1)]
    for first, last in windows:
        written = read_date(text[spans[first][0] : spans[last][1]].strip(_AROUND))
        if written.earliest or written.latest:
            return written
    return None


def _outdated(facts: Facts) -> Iterator[Found]:
    changed = set(facts.changes.numbers)
    for row in facts.rows:
        before = facts.published.get(row.number)
        # What was finished long ago is read as of then.
        if before is not None and not before.state.status.is_open and row.number not in changed:
            continue
        past = [one for one in announced(row.state.observations) if one.latest and one.latest < facts.day]
        if past:
            said = "#{number} announces something with a date that is past: “{date}”."
            yield Sentence(said, number=row.number, date=past[0].text), (row.number,)
    past = [one for one in announced(facts.intro) if one.latest and one.latest < facts.day]
    if past:
        yield Sentence("The intro announces something with a date that is past: “{date}”.", date=past[0].text), ()


CHECKS = (
    Check(
        "future-is-past",
        Sentence("Announced for a day that is past"),
        Sentence("A text says that something will happen, on a date that is past by the day of the update."),
        Level.HINT,
        _outdated,
    ),
)
