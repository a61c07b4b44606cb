"""Documents to write, and texts that are hard to hold."""

import random
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from app.documents.document import Document, HistoryLine, RowFacts
from app.documents.layouts import Column
from app.domain.actions import Status
from app.domain.dates import NO_DATE, WrittenDate, read_date
from app.domain.texts import clean
from app.domain.wordings import wording

BITS = (
    "\\", "`", "*", "**", "_", "__", "~", "~~", "[", "]", "(", ")", "|", "||", "\\|", "<", ">", "&", "&amp;", "&#10;",
    "&copy;", "&lt;", "#", "-", "---", "+", "1.", "2)", "=", "===", "!", "![x](y)", "[a](b)", "[x]: y", "http://a.b/",
    "https://x.y/z?q=1&r=2", "www.a.org", "ftp://q.r/", "a@b.co", "mailto:a@b.c", "<http://a.b>", "<b>", "</td>",
    "<!--", "<script>", "<br>", "\n", "\n\n", "\t", " ", "  ", "\xa0", "\u3000", "\u200f", "\u202e", "\u05d0\u05d1",
    "\U0001f600", "\u2705\ufe0f", "\u00e9", "e\u0301", "\ufffd", "\ufeff", "a", "b c", "0", "|-|", "| --- |", "```",
    "~~~", "$", ":-:", "    x", "> q", "- [ ] t", "=1+1", "@x", "#N/A", "_x000A_", "_x005F_", "'", '"', "\u200b",
    " comment 5", "attachment #7", " step/action#2", " r1234", "bug 12", "Comment", "#", "12345",
)  # fmt: skip
AT = datetime(2026, 3, 3, 12, 30, 15, 250_000, tzinfo=UTC)
NO_DATES = (NO_DATE, NO_DATE)
JUNE = (read_date("June 2026"), read_date("by 18 June 2026"))

# Single characters find what pieces of markup don't, and the other way round.
hostile_texts = st.lists(st.sampled_from(BITS) | st.characters(max_codepoint=0xFFFF), max_size=9).map(
    lambda parts: clean("".join(parts)).text
)


def hostile_cells(seed: int, count: int) -> list[str]:
    """The same nasty texts for the same seed."""
    chance = random.Random(seed)
    return ["".join(chance.choices(BITS, k=chance.randrange(10))) for _ in range(count)]


def in_rows(cells: Sequence[str], columns: int = 4) -> tuple[tuple[str, ...], ...]:
    """The cells as rows of a table; the rest that fills no row is left out."""
    return tuple(tuple(cells[n : n + columns]) for n in range(0, len(cells) - columns + 1, columns))


def document(
    rows: Iterable[Sequence[str]],
    *,
    paragraphs: Sequence[str] = ("First publication.",),
    headings: Sequence[str] = ("A", "B", "C", "D"),
    dates: tuple[WrittenDate, WrittenDate] = NO_DATES,
    history: Sequence[HistoryLine] = (),
    title: str = "A title",
    **more: Any,
) -> Document:
    """A document with these rows."""
    kept = tuple(tuple(row) for row in rows)
    columns = tuple(Column("action", heading, 100 // len(headings)) for heading in headings)
    return Document(
        title=title,
        subtitle="Example Trust · Bug 1",
        edition="Update 3",
        dated=date(2026, 3, 4),
        author="Example Trust",
        as_of=AT,
        paragraphs=tuple(paragraphs),
        columns=columns,
        rows=kept,
        facts=tuple(RowFacts(n, Status.ONGOING, *dates, "Ada Example", AT) for n in range(1, len(kept) + 1)),
        history=history,
        **{"words": wording("classic").comment, **more},
    )
