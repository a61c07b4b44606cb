"""What Bugzilla links by itself in a comment's text, and which of it is an accident."""

# The source: bmo's Bugzilla/Template.pm (quoteUrls) and extensions/BMO (bug_format_comment), as of 2026.

import re
from collections.abc import Iterator
from dataclasses import dataclass

_GAP = r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*"  # Perl's \h
_COMMENT = rf"comment{_GAP}\#?{_GAP}"
_OWN_PROTOCOLS = "afs|cid|ftp|gopher|https?|irc|ircs|mid|news|nntp|prospero|telnet|view-source|wais"
# What is meant comes first: in "bug 12, comment 5" the comment is that bug's.
_SHORTHAND = re.compile(
    rf"""
      \b(?P<bug>bug{_GAP}\#?{_GAP}(?P<bug_id>[0-9]+)(?:{_GAP},?{_GAP}{_COMMENT}[0-9]+)?)
    | \b(?P<comment>{_COMMENT}(?P<comment_number>[0-9]+))
    | \b(?P<attachment>attachment{_GAP}\#?{_GAP}(?P<attachment_id>[0-9]+))
    | (?<![/=])\b(?P<advisory>(?-i:CVE|CAN)-[0-9]{{4}}-(?:[0-9]{{4}}|[1-9][0-9]{{4,}})(?![0-9]))\b
    | (?:^|(?<=[\s0-9]))(?P<revision>(?-i:r)(?P<revision_number>[0-9]{{4,}}))\b
    | (?<=\s)(?P<issue>[\w.-]+/[\w.-]+\#(?P<issue_number>[0-9]+))\b
    | \b(?P<address>(?:{_OWN_PROTOCOLS}):[^\s<>"]+[\w/])
    | \b(?P<mail>[\w.+=-]+@[\w-]+(?:\.[\w-]+)+)\b
    """,
    re.X | re.I,
)
# Attachments have long numbers; "attachment 7" is one of a report's own.
_SHORT_ATTACHMENT = 5
_ACCIDENTS = {"comment": "comment_number", "revision": "revision_number", "issue": "issue_number"}
_LINKS = {
    "bug": "show_bug.cgi?id={}", "comment": "#c{}", "attachment": "attachment.cgi?id={}",
    "advisory": "https://www.cve.org/CVERecord?id={}", "revision": "revision {}", "issue": "https://github.com/{}",
    "address": "{}", "mail": "mailto:{}",
}  # fmt: skip
_TARGETS = {
    "bug": "bug_id", "comment": "comment_number", "attachment": "attachment_id", "revision": "revision_number",
}  # fmt: skip
# What may be an accident, in lower case. Each begins with letters as they are, which is searched several times faster.
_SIGNS = tuple(
    map(
        re.compile,
        (rf"{_COMMENT}[0-9]", rf"attachment{_GAP}\#?{_GAP}[0-9]", "r[0-9]{4}"),
    )
)
# Every link that is made holds one of these.
_LINKABLE = re.compile(r"[0-9:@]")
_ISSUE = re.compile(r"/[\w.-]+\#[0-9]")


@dataclass(frozen=True, slots=True)
class Link:
    """A place in a text that Bugzilla makes a link by itself, and where that leads."""

    start: int
    end: int
    target: str


def links(text: str) -> Iterator[Link]:
    """Every link that Bugzilla makes in a run of text by itself."""
    for match in _SHORTHAND.finditer(text) if _LINKABLE.search(text) else ():
        kind = _kind(match)
        yield Link(*match.span(kind), _LINKS[kind].format(match[_TARGETS.get(kind, kind)]))


def accidents(text: str) -> list[tuple[int, int]]:
    """Where the digits stand that make a link which nobody meant: "comment 5", "step/action#2", "r1234"."""
    if not may_hold_accidents(text):
        return []
    found = []
    for match in _SHORTHAND.finditer(text):
        kind = _kind(match)
        if kind in _ACCIDENTS:
            found.append(match.span(_ACCIDENTS[kind]))
        elif kind == "attachment" and len(match["attachment_id"]) <= _SHORT_ATTACHMENT:
            found.append(match.span("attachment_id"))
    return found


def may_hold_accidents(text: str) -> bool:
    """False where a text surely holds none; quick, because it is asked of every cell."""
    folded = text.lower()
    return any(sign.search(folded) for sign in _SIGNS) or ("#" in text and bool(_ISSUE.search(text)))


def _kind(match: re.Match[str]) -> str:
    return next(kind for kind in _LINKS if match[kind] is not None)
