"""Telling a table whose cells have run together from a text that never was one."""

import re
from collections.abc import Sequence

from app.domain.errors import UserError
from app.intake.encodings import decode
from app.intake.headings import field_of

# What is looked at of a text, how many of its words a heading may have, and how many words a line of headings has.
_MOST_CHARACTERS, _MOST_WORDS, _MOST_IN_LINE = 20_000, 4, 20
# "ActionStatus": a page's cells that were copied without anything between them.
_SEAM = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ#])")
_BESIDE = frozenset(["status_text", "due", "owner"])


def has_lost_cells(content: bytes) -> bool:
    """True where the headings of actions stand in one line, or in lines of their own, and texts follow."""
    try:
        text = decode(content[: 4 * _MOST_CHARACTERS], "").text[:_MOST_CHARACTERS]
    except UserError:
        return False
    lines = [line.strip() for line in re.split(r"[\r\n]+", text) if line.strip()]
    if any(_says_action(_headings(line)) for line in lines[:-1]):
        return True
    return any(_says_action(fields) and end < len(lines) for fields, end in _runs(lines))


def _says_action(fields: frozenset[str]) -> bool:
    return "action" in fields and bool(fields & _BESIDE)


def _runs(lines: Sequence[str]) -> list[tuple[frozenset[str], int]]:
    """The fields that lines name which follow each other, each of them a heading, and the line after these."""
    runs, fields = [], set[str]()
    for place, line in enumerate([*lines, "-"]):
        field = field_of(line) if len(line) > 1 or line == "#" else None
        if field:
            fields.add(field)
        elif fields:
            runs.append((frozenset(fields), place))
            fields = set()
    return runs


def _headings(line: str) -> frozenset[str]:
    """The fields that the words of a line name, in the reading that names most; none where a word belongs to none."""
    words = _SEAM.sub(" ", line).split()
    if not 1 < len(words) <= _MOST_IN_LINE:
        return frozenset()
    best: list[frozenset[str] | None] = [frozenset(), *([None] * len(words))]
    for end in range(1, len(words) + 1):
        for start in range(max(0, end - _MOST_WORDS), end):
            before, field = best[start], field_of(" ".join(words[start:end]))
            if before is not None and field and len(before | {field}) > len(best[end] or ()):
                best[end] = before | {field}
    return best[-1] or frozenset()
