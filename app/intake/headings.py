"""Which field a heading names, in the words that people use above their columns."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from app import assets
from app.domain.texts import folded

# Headings are short; a sentence is none.
MOST_CHARACTERS = 80
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_PARTS = re.compile(r"\s*(?:/|\n|\s[–—|-]\s)\s*")


@cache
def _synonyms() -> dict[str, str]:
    table = assets.table("reading", "headers.toml")
    return {folded(word): field for field, words in table["fields"].items() for word in words}


@cache
def _leads() -> tuple[str, ...]:
    """What may follow a heading and says only of when it is."""
    return tuple(map(folded, assets.table("reading", "headers.toml")["suffixes"]["as_of"]))


@cache
def _others() -> dict[str, frozenset[str]]:
    table = assets.table("reading", "headers.toml")
    return {kind: frozenset(map(folded, words)) for kind, words in table["others"].items()}


def other_kind(headings: Iterable[str]) -> str | None:
    """What a table with these headings is where it is none of actions: "time", "risk", "log"; None where none says."""
    short = [heading for heading in headings if len(heading) <= MOST_CHARACTERS]
    named = {plain(_IN_BRACKETS.sub("", heading)) for heading in short} | {plain(heading) for heading in short}
    found = {kind: len(named & words) for kind, words in _others().items()}
    if found["time"]:
        return "log" if found["log"] else "time"
    return next((kind for kind in ("risk", "log") if found[kind] > 1), None)


@cache
def _record_kinds() -> frozenset[str]:
    return frozenset(map(folded, assets.table("reading", "headers.toml")["records"]["words"]))


def is_record_kind(text: str) -> bool:
    """True for what a list of risks, issues and decisions says each of its entries is."""
    return plain(text) in _record_kinds()


@cache
def _beside() -> tuple[frozenset[str], frozenset[str]]:
    table = assets.table("reading", "headers.toml")["beside"]
    return frozenset(map(folded, table["names"])), frozenset(map(folded, table["values"]))


def are_of_pairs(headings: Sequence[str]) -> bool:
    """True for the headings of a table that has a field in each row: "Field", "Value"."""
    names, values = _beside()
    return len(headings) == 2 and plain(headings[0]) in names and plain(headings[1]) in values


@cache
def _sums() -> frozenset[str]:
    return frozenset(map(folded, assets.table("reading", "headers.toml")["sums"]["words"]))


def is_sum(text: str) -> bool:
    """True for what stands before a sum of rows: "Total"."""
    return plain(text) in _sums()


def begins_sum(text: str) -> bool:
    """True for a sum with further words: "Total actions", "Total: 4"."""
    return any(plain(text).startswith((f"{word} ", f"{word}:")) or plain(text) == word for word in _sums())


def field_of(heading: str) -> str | None:
    """The field that a heading names, "" for what has none on purpose, None for one that is not known."""
    if len(heading) > MOST_CHARACTERS:
        return None
    known = _synonyms()
    for words in _forms(heading):
        if words in known:
            return known[words]
    parts = {known.get(plain(part)) for part in _PARTS.split(heading) if part.strip()}
    # Two languages, or two words for one thing: "Échéance / Due date".
    found = parts.pop() if len(parts) == 1 else None
    return found if found is not None or promise_of(heading) is None else "due"


@cache
def _weak(name: str) -> frozenset[str]:
    return frozenset(map(folded, assets.table("reading", "headers.toml")["weak"][name]))


def is_weak(heading: str) -> bool:
    """True for a heading that gives way to another of the same field."""
    return len(heading) <= MOST_CHARACTERS and any(words in _weak("words") for words in _forms(heading))


def may_be_action(heading: str) -> bool:
    """True for a heading of numbers or of actions, whichever stand below it."""
    return plain(heading) in _weak("either")


@cache
def _promises() -> tuple[tuple[str, frozenset[str]], ...]:
    told = assets.table("reading", "headers.toml")["promises"]
    return tuple((name, frozenset(map(folded, told[name]))) for name in ("original", "revised"))


def promise_of(heading: str) -> str | None:
    """Which promise of a due date a heading names: "original" or "revised"; None for any other heading."""
    if len(heading) > MOST_CHARACTERS:
        return None
    known, bare = _synonyms(), assets.table("reading", "headers.toml")["promises"]["dates"]
    for words in _forms(heading):
        first, _, after = words.partition(" ")
        before, _, last = words.rpartition(" ")
        for which, named in _promises():
            rests = [rest for word, rest in ((first, after), (last, before)) if word in named]
            if any(known.get(rest) == "due" or rest in bare for rest in rests):
                return which
    return None


@cache
def _orders() -> dict[str, str]:
    told = assets.table("reading", "headers.toml")["orders"]
    return {form: order for order, forms in told.items() for form in forms}


def day_order_of(heading: str) -> str | None:
    """Whether a heading says that its dates have the "day" or the "month" first, as "Due (dd/mm/yyyy)" does."""
    if len(heading) > MOST_CHARACTERS:
        return None
    words = re.sub(r"[-./\s]+", "/", plain(heading))
    return next((order for form, order in _orders().items() if re.search(rf"(?<!\w){form}(?!\w)", words)), None)


def shape_of(heading: str) -> str:
    """A heading as it stays from one update to the next: without what stands in brackets, and without a date."""
    return _forms(heading)[-1]


def _forms(heading: str) -> list[str]:
    """A heading as it is, without what stands in brackets behind it, and without a date behind it."""
    bare = plain(heading)
    short = plain(_IN_BRACKETS.sub("", bare))
    cut = next((short.split(f" {lead} ")[0] for lead in _leads() if f" {lead} " in short), short)
    return list(dict.fromkeys([bare, short, cut]))


def plain(heading: str) -> str:
    """A heading without ornament, in small letters without their accents, which capitals often lack."""
    return folded(re.sub(r"\s+", " ", heading.replace("’", "'")).strip(" .:*_"))
