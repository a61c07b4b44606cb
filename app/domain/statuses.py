"""The words in which people write a status or a kind, with or without a date beside it."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from app import assets
from app.domain.actions import Kind, Status
from app.domain.dates import NO_DATE, Precision, WrittenDate, is_indefinite, read_date, without_plain_lead
from app.domain.texts import folded

_WITH_BRACKETS = re.compile(r"(?P<word>[^()]*?)\s*\((?P<inside>.*)\)\s*\.?", re.S)
_WITH_MARK = re.compile(r"(?P<word>.*?)\s*(?:\s[–—-]\s|[:,;])\s*(?P<inside>.*)", re.S)
_WITH_LINE = re.compile(r"(?P<word>[^\n]*?)\s*\n\s*(?P<inside>.*)", re.S)
# Longer cells are sentences; looking for a status and a date in them would take long.
_MOST_CHARACTERS = 300
_ORNAMENT = re.compile(r"^[^\w(]+|[^\w)]+$")
# ":white_check_mark: Done" and "[x] Done", as chats and forges write their signs.
_SHORT_CODES = re.compile(r"\A\s*\[[xX]\]\s|\A(?:\s*:[a-z0-9_+-]+:)+\s*|(?:\s*:[a-z0-9_+-]+:)+\s*\Z")
# An empty box or a cross before a word for what is done says that it is not.
_UNDONE = re.compile(r"\s*(?:\[ ?\]|[☐□⬜❌✗✘✖🔴])")
_DATE_FIRST = re.compile(r"(?P<date>.*\d)\s*\((?P<word>[^()\d]+)\)\s*\.?", re.S)


@dataclass(frozen=True, slots=True)
class StatusReading:
    """What a status cell says. `status` is None where it has no known word; `date` may name no day."""

    status: Status | None
    date: WrittenDate


@cache
def _data() -> dict[str, Any]:
    return assets.table("reading", "statuses.toml")


def read_status(word: str) -> Status | None:
    """The status that a word stands for, None for an unknown one."""
    name = _find(word, "status")
    return Status(name) if name else None


@lru_cache(maxsize=1_024)
def read_kind(word: str) -> Kind | None:
    """The kind that a word stands for, None for an unknown one."""
    name = _find(word, "kind")
    return Kind(name) if name else None


def read_tick(text: str) -> bool | None:
    """True for a ticked box or "yes", False for an empty box or "no", None for any other text."""
    wanted, told = text.strip(" .\ufe0e\ufe0f").casefold(), _data()["ticks"]
    return True if wanted in told["yes"] else False if wanted in told["no"] else None


def _find(word: str, group: str) -> str | None:
    if len(word) > _MOST_CHARACTERS:
        return None
    return _names(group).get(folded(re.sub(r"\s+", " ", _ORNAMENT.sub("", word))))


@cache
def _names(group: str) -> dict[str, str]:
    """The status or kind that each word names, without accents, which capitals often lack."""
    return {folded(word): name for name, words in _data()[group].items() for word in (name, *words)}


def _is_doubtful(status: Status, text: str) -> bool:
    """True where what stands around a word may take it back: "Completed?", "Closed (not implemented)"."""
    words = re.findall(r"\w+", text.casefold())
    taken_back = bool(_UNDONE.match(text)) or not _doubts().isdisjoint(words)
    return text.rstrip().endswith("?") or (status is Status.DONE and taken_back)


@cache
def _doubts() -> frozenset[str]:
    return frozenset(_data()["doubts"]["words"])


@lru_cache(maxsize=16_384)  # few statuses stand in many rows
def read_status_cell(text: str) -> StatusReading:
    """Reads "Done (September 30th , 2020)", "Ongoing (due by 2021-06-30)", "Delayed: Q3 2026" or a bare date."""
    if len(text) > _MOST_CHARACTERS:
        return StatusReading(None, NO_DATE)
    found = _read(_SHORT_CODES.sub("", text))
    doubtful = found.status is not None and _is_doubtful(found.status, text)
    return StatusReading(None, NO_DATE) if doubtful else found


def _read(text: str) -> StatusReading:
    bare = read_status(text)
    if bare is not None:
        return StatusReading(bare, NO_DATE)
    behind = _DATE_FIRST.fullmatch(text.strip())
    status = read_status(behind["word"]) if behind else None
    if behind and status is not None:
        return StatusReading(status, _as_date(behind["date"].strip()))
    written = read_date(text.strip())
    if written.earliest or written.latest or written.precision is Precision.AMBIGUOUS:
        return StatusReading(None, _as_date(text.strip()))
    for pattern in (_WITH_BRACKETS, _WITH_MARK, _WITH_LINE):
        match = pattern.fullmatch(text.strip())
        status = read_status(match["word"]) if match else None
        if match and status is not None:
            if pattern is _WITH_LINE and any(map(read_status, match["inside"].split("\n"))):
                break  # two actions in one row
            return StatusReading(status, _beside(match["word"], status, match["inside"].strip()))
    return _before_date(text.strip())


def _before_date(text: str) -> StatusReading:
    """Reads "Done 2021-03-18" and "Delayed to Q3 2026"; with any other words behind it, a word may say anything."""
    found = _any_status().match(text)
    status = read_status(found["word"]) if found else None
    if found is None or status is None:
        return StatusReading(None, NO_DATE)
    rest = found["rest"]
    if not status.is_open and _begins(rest, "ahead"):
        return StatusReading(None, NO_DATE)
    written = read_date(without_plain_lead(_without_words(rest)))
    known = written.earliest or written.latest or written.precision is Precision.AMBIGUOUS
    return StatusReading(status, _beside(found["word"], status, rest)) if known else StatusReading(None, NO_DATE)


@cache
def _any_status() -> re.Pattern[str]:
    words = {word for words in _data()["status"].values() for word in words} | set(_names("status"))
    named = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"[^\w(]*(?P<word>{named})[^\w\s]*\s+(?P<rest>\S.*)", re.I | re.S)


def _begins(text: str, words: str) -> bool:
    lower = text.casefold()
    return any(lower.startswith((f"{word} ", f"{word}:")) for word in _data()["dates"][words])


def _beside(word: str, status: Status, text: str) -> WrittenDate:
    """The date that stands beside a status and belongs to it.

    It is none that something open promises where it began then, none on which something ended that was promised for
    then, and none of a delay that tells from when to when.
    """
    if _begins(text, "promised"):
        return _as_date(_without_words(text)) if status.is_open else NO_DATE
    if status.is_open and _begins(text, "begun") and read_date(text).latest is None:
        return NO_DATE
    written = _as_date(_without_words(text))
    began = status.is_open and _begins(f"{_ORNAMENT.sub('', word)} ", "begun") and not _begins(text, "ahead")
    moved = status is Status.DELAYED and written.precision is Precision.RANGE and _begins(text, "moved")
    return NO_DATE if began or moved else written


def _without_words(text: str) -> str:
    leads = sorted(_data()["dates"]["leads"], key=len, reverse=True)
    while True:
        lower = text.casefold()
        lead = next((lead for lead in leads if lower.startswith((f"{lead} ", f"{lead}:"))), None)
        if lead is None:
            return text
        text = text[len(lead) + 1 :].strip(" :\u00a0\u202f\n\t")


def _as_date(text: str) -> WrittenDate:
    """The text as a date where it is one, or puts one off ("TBD"); an explanation is no date."""
    written = read_date(without_plain_lead(text))
    known = written.earliest or written.latest or written.precision is Precision.AMBIGUOUS
    return written if known or is_indefinite(text) else NO_DATE
