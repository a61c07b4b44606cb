"""Tracked changes (ECMA-376 part 1, 17.13.5): two texts as paragraphs of which some pieces are inserted or deleted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from xml.sax.saxutils import quoteattr

from app.documents.directions import is_right_to_left
from app.documents.word.text import Look, Typesetter
from app.domain.differences import Part, Piece, word_differences

# Between two paragraphs; no text from outside can hold this noncharacter.
BREAK = "\uffff"
_MOST_AUTHOR = 255
# Texts that share less are easier to read one after the other than word by word.
_LEAST_KEPT = 0.3
_TAGS = {Part.ADDED: "w:ins", Part.REMOVED: "w:del"}


@dataclass(frozen=True, slots=True)
class Tracking:
    """Who made the changes, and when; the numbers of all changes of a file come from one counter."""

    author: str
    at: datetime
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def signed(self, author: str, at: datetime) -> "Tracking":
        """The same file's changes by somebody else."""
        return Tracking(author, at, self.numbers)

    def mark(self, part: Part) -> str:
        """An empty element that marks what it stands in as inserted or deleted; nothing for what stays."""
        return f"<{_TAGS[part]}{self._signature()}/>" if part in _TAGS else ""

    def wrap(self, part: Part, runs: str) -> str:
        """Runs as inserted or deleted ones."""
        return f"<{_TAGS[part]}{self._signature()}>{runs}</{_TAGS[part]}>" if runs and part in _TAGS else runs

    def _signature(self) -> str:
        author = quoteattr((self.author or "Remediary")[:_MOST_AUTHOR])
        return f' w:id="{next(self.numbers)}" w:author={author} w:date="{self.at.strftime("%Y-%m-%dT%H:%M:%SZ")}"'


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: its pieces, what becomes of its end, and its direction."""

    pieces: tuple[Piece, ...]
    end: Part
    right_to_left: bool

    def runs(self, typesetter: Typesetter, look: Look, tracking: Tracking) -> str:
        """The paragraph's runs."""
        return "".join(
            tracking.wrap(
                piece.part,
                typesetter.runs(piece.text, look, right_to_left=self.right_to_left, deleted=piece.part is Part.REMOVED),
            )
            for piece in self.pieces
        )


def plain_lines(text: str, separator: str) -> list[Line]:
    """A text that did not change."""
    return _lines((Piece(Part.SAME, text),), separator, Part.SAME)


def whole_lines(text: str, separator: str, part: Part) -> list[Line]:
    """A text that is inserted or deleted as a whole, with the end of its last paragraph."""
    return _lines((Piece(part, text),), separator, part)


def changed_lines(old: str, new: str, separator: str) -> list[Line]:
    """Both texts in one: without what was inserted it is the old one, without what was deleted the new one.

    An end that is deleted joins its paragraph with the next one, so the last end always stays.
    """
    pieces = word_differences(old, new)
    kept = sum(len(piece.text) for piece in pieces if piece.part is Part.SAME)
    if kept < _LEAST_KEPT * max(len(old), len(new)):
        pieces = tuple(piece for piece in (Piece(Part.REMOVED, old), Piece(Part.ADDED, new)) if piece.text)
    return _lines(pieces, separator, Part.SAME)


def between(old: Sequence[str] | None, new: Sequence[str]) -> list[Line]:
    """Paragraphs against those of before, None for a document without a before."""
    if old is None or tuple(old) == tuple(new):
        return plain_lines(BREAK.join(new), BREAK) if new else []
    if not old or not new:
        return whole_lines(BREAK.join(new or old), BREAK, Part.ADDED if new else Part.REMOVED)
    return changed_lines(BREAK.join(old), BREAK.join(new), BREAK)


def _lines(pieces: Sequence[Piece], separator: str, last: Part) -> list[Line]:
    lines, held = [], list[Piece]()
    said = {Part.ADDED: "", Part.REMOVED: ""}
    for piece, ends in _broken(pieces, separator, last):
        if piece.text:
            held.append(piece)
            for part in said:
                said[part] += piece.text if piece.part in (part, Part.SAME) else ""
        if ends is not None:
            version = Part.REMOVED if ends is Part.REMOVED else Part.ADDED
            lines.append(Line(tuple(held), ends, is_right_to_left(said[version])))
            held = []
            for part in said:
                said[part] = "" if ends in (part, Part.SAME) else said[part]
    return lines


def _broken(pieces: Sequence[Piece], separator: str, last: Part) -> Iterator[tuple[Piece, Part | None]]:
    """Each piece of one paragraph, and what becomes of the paragraph's end where it stands before one."""
    for piece in pieces:
        *ended, rest = piece.text.split(separator)
        for text in ended:
            yield Piece(piece.part, text), piece.part
        if rest:
            yield Piece(piece.part, rest), None
    yield Piece(Part.SAME, ""), last
