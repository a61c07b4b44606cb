"""Web addresses, mail addresses, bug and comment numbers in texts."""

import re
from dataclasses import dataclass

from app.domain.destinations import destination

_NUMBER_AT_END = re.compile(r"(\d{1,9})/?$")
_FOUND = re.compile(
    r"""
      \b(?P<address>https?://[^\s<>"]+ | mailto:[^\s<>"@]+@[^\s<>"]+)
    | \bbug\s+\#?(?P<bug>\d{1,9})\b(?:,?\s+comment\s+\#?(?P<of_bug>\d{1,9})\b)?
    | \bcomment\s+\#?(?P<comment>\d{1,9})\b
    """,
    re.X | re.I,
)
# Texts are read up to here, as for references.
_MOST_READ = 100_000
_CLOSING = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Link:
    """A place in a text, `text[start:end]`, and the address that it leads to."""

    target: str
    start: int
    end: int


def links(text: str, plan_url: str = "") -> tuple[Link, ...]:
    """The links in a text, in reading order; numbers of bugs and comments need the address of the plan's bug."""
    found = []
    for match in _FOUND.finditer(text[:_MOST_READ]):
        if match["address"]:
            address = _without_punctuation(match["address"])
            if is_safe(address):
                found.append(Link(address, match.start(), match.start() + len(address)))
        elif target := _in_tracker(match, plan_url):
            found.append(Link(target, *match.span()))
    return tuple(found)


def is_safe(target: str) -> bool:
    """True for an address that may be opened once the user has seen where it leads."""
    return destination(target) is not None


def _in_tracker(match: re.Match[str], plan_url: str) -> str:
    number = _NUMBER_AT_END.search(plan_url)
    if not number or not is_safe(plan_url):
        return ""
    if match["bug"]:
        place = f"#c{match['of_bug']}" if match["of_bug"] else ""
        return f"{plan_url[: number.start()]}{match['bug']}{place}"
    return f"{plan_url[: number.end(1)]}#c{match['comment']}"


def _without_punctuation(address: str) -> str:
    """The address without what ends the sentence or closes a bracket around it."""
    while address[-1] in ".,;:!?'*_)]}":
        last = address[-1]
        if last in _CLOSING and address.count(_CLOSING[last]) >= address.count(last):
            break
        address = address[:-1]
    return address
