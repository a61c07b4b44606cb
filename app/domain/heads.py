"""The head of a history log as published files tell it, and reading it back from a text."""

import re

from app.domain.ledger import Head

# A mail may fold and quote the line; Markdown and our web page may set the digits as code.
_GAP = r"(?:[\s>`*]|<code>)*"
_LINE = re.compile(rf"\bentry{_GAP}([0-9]{{1,15}}),?{_GAP}SHA-256:?{_GAP}([0-9a-f]{{64}})(?![0-9a-f])", re.IGNORECASE)
_HASH = re.compile(r"(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])", re.IGNORECASE)


def head_line(head: Head | None) -> str:
    """What a file says of a head, with all 64 digits; empty where there is none."""
    return f"History log: entry {head.n}, SHA-256 {head.hash}" if head is not None and head.n else ""


def heads_in(text: str) -> list[Head]:
    """Every head that a text tells, each once and the newest first; the text may be a comment, a mail or a file."""
    found = {Head(int(number), digits.lower()) for number, digits in _LINE.findall(text)}
    return sorted(found, key=lambda head: (-head.n, head.hash))


def head_in(text: str) -> Head | None:
    """The newest head that a text tells; where it is a hash alone, its number is 0, and None where there is none."""
    told = heads_in(text)
    if told:
        return told[0]
    alone = {digits.lower() for digits in _HASH.findall(text)}
    return Head(0, alone.pop()) if len(alone) == 1 else None
