"""Telling a table whose cells have run together from a text that never was one."""

import re

from app.intake.headings import field_of

# What is looked at of a text, and how many of its words a heading may have.
_MOST_CHARACTERS, _MOST_WORDS = 20_000, 3


def has_lost_cells(content: bytes) -> bool:
    """True where the headings of actions stand in one line, or in lines of their own, without cells."""
    text = content.decode("utf-8", "replace")[:_MOST_CHARACTERS]
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if any(_says_action(_headings(line)) for line in lines):
        return True
    alone = [(place, field) for place, line in enumerate(lines) if (field := field_of(line))]
    near = [{field for at, field in alone if 0 <= at - place < 8} for place, _ in alone]
    return any(_says_action(fields) for fields in near)


def _says_action(fields: set[str]) -> bool:
    return "action" in fields and bool(fields & {"status_text", "due"})


def _headings(line: str) -> set[str]:
    """The fields that are named by the words of a line, where all of its words name some."""
    words = re.split(r"\s+", line)
    if len(words) > 20:
        return set()
    fields, place = set(), 0
    while place < len(words):
        for count in range(min(_MOST_WORDS, len(words) - place), 0, -1):
            field = field_of(" ".join(words[place : place + count]))
            if field:
                fields.add(field)
                place += count
                break
        else:
            return set()
    return fields
