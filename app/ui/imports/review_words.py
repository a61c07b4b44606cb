"""What the lines of a review say: for the eye in pieces, for the ear in sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import Qt

from app.domain.actions import FIELD_LABELS, ActionState, Status
from app.domain.dates import WrittenDate
from app.domain.differences import Part, Piece, condensed, word_differences
from app.domain.wordings import Wording
from app.services.imports import Absent, How, likeness
from app.ui.imports.deciding import Deciding
from app.ui.imports.entries import Entry, Group, Line, Sort
from app.ui.imports.review_lines import ORDER
from app.ui.widgets.date_editor import date_in_words
from app.ui.widgets.translation import tr

Pieces = tuple[Piece, ...]
NAME, IS, COMES, WILL = range(4)
NOTHING = "—"
# Longer texts are shown around what differs until they are opened; the rest of an opened one is in the file.
_MOST_WHOLE, _MOST_OPENED, _AROUND = 400, 20_000, 90
_MOST_OF_TITLE, _LOW = 200, 50
FATES = {Sort.KEPT: Absent.KEPT, Sort.WITHDRAWN: Absent.WITHDRAWN, Sort.MERGED: Absent.MERGED}
TONES = {
    Group.UNCERTAIN: ("warning", "warning_tint"),
    Group.CHANGED: ("accent", "accent_tint"),
    Group.NEW: ("done", "done_tint"),
    Group.MISSING: ("dim", "neutral_tint"),
    Group.SAME: ("dim", "neutral_tint"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """An entry in one line: its number, its text, what it is in a word, and how it was found."""

    number: str
    title: str
    group: Group
    word: str
    how: str


def group_words() -> dict[Group, str]:
    """The words for what an entry is."""
    return {
        Group.UNCERTAIN: tr("which action?"),
        Group.CHANGED: tr("changed"),
        Group.NEW: tr("new"),
        Group.MISSING: tr("not in the table"),
        Group.SAME: tr("unchanged"),
    }


def column_names() -> tuple[str, str, str, str]:
    """The headings."""
    return tr("Take over"), tr("As it is"), tr("As it comes"), tr("As it will be")


class ReviewWords:
    """Tells the lines of what is decided so far in a plan's words."""

    def __init__(self, deciding: Deciding, words: Wording) -> None:
        self._deciding, self._words = deciding, words

    def head(self, entry: Entry) -> Head:
        """What stands in an entry's first line."""
        deciding = self._deciding
        number, base = deciding.number(entry), deciding.base(entry)
        state = base.state if base is not None else deciding.row(entry).comes
        group = deciding.group(entry)
        title = " ".join(state.action[: 2 * _MOST_OF_TITLE].split())[:_MOST_OF_TITLE]
        told = f"#{number}" if number is not None and group is not Group.UNCERTAIN else NOTHING
        word = tr("left out") if deciding.is_left_out(entry) else group_words()[group]
        if group is Group.UNCERTAIN and not deciding.is_open(entry):
            word = tr("says no action")
        return Head(told, title, group, word, self._how(entry))

    def _how(self, entry: Entry) -> str:
        if entry.place is None:
            return ""
        if self._deciding.is_wordless(entry):
            return tr("leave it out, or say which action it is")
        one = self._deciding.row(entry)
        pair = one.pair
        match pair.how:
            case How.NUMBER:
                mine = str(one.row.fields.get("action", ""))
                alike = _alike(mine, one.base.state.action) if one.base is not None and mine else 100
                said = tr("by its number, but the texts are only {percent} % alike", percent=alike)
                return tr("by its number") if alike >= _LOW else said
            case How.TEXT:
                return tr("by its text, {percent} % alike", percent=pair.likeness)
            case How.CHOSEN:
                return tr("as you chose")
            case _ if not pair.is_sure:
                return tr("its text is like that of an action")
        return ""

    def text(self, state: ActionState, field: str) -> str:
        """A field's value in the plan's words."""
        if field == "status_text":
            return self._words.status_text(state)
        return self._words.value(getattr(state, field))

    def pieces(self, line: Line, column: int, *, opened: bool = False) -> Pieces:
        """A cell: what was taken out as it is, what was put in as it comes, and what it will be."""
        if column == NAME:
            name, note = self.name(line)
            return _plain(f"{name}\n{note}" if note else name)
        match line.sort:
            case Sort.DIFFERENCE:
                return self._difference(line, column, opened)
            case Sort.SAME:
                base = self._deciding.base(line.entry)
                return _plain(_cut(self.text(base.state, line.field), opened)) if base else ()
            case Sort.PAIR:
                return self._pair(line, column, opened)
            case Sort.KEPT | Sort.WITHDRAWN | Sort.MERGED:
                return self._fate(line, column)
            case Sort.SPLIT if column == WILL:
                return _plain(self._split(line.entry))
        return ()

    def name(self, line: Line) -> tuple[str, str]:
        """What a line is called, and what has to be known of it."""
        match line.sort:
            case Sort.DIFFERENCE:
                return tr(FIELD_LABELS[line.field]), self._linked_note(line)
            case Sort.SAME:
                return tr(FIELD_LABELS[line.field]), tr("stays the same")
            case Sort.PAIR if line.number is None:
                return tr("A new action"), ""
            case Sort.PAIR:
                return tr("It is #{number}", number=line.number), self._alike_note(line)
            case Sort.PAIR_OTHER:
                return tr("Another action…"), ""
            case Sort.SPLIT:
                return tr("Split from…"), tr("where an action became several")
            case Sort.KEPT:
                return tr("Keep it as it is"), ""
            case Sort.WITHDRAWN:
                return tr("Withdraw it"), ""
            case Sort.MERGED:
                return tr("It went into…"), ""
        return "", ""

    def _linked_note(self, line: Line) -> str:
        """With which fields a difference is taken over: the first one of a cell names all others, they name it."""
        linked = sorted(self._deciding.together(line.entry, line.field), key=ORDER.index)
        if len(linked) < 2:
            return ""
        others = linked[1:] if line.field == linked[0] else linked[:1]
        return tr("one cell, with {fields}", fields=", ".join(tr(FIELD_LABELS[name]) for name in others))

    def _alike_note(self, line: Line) -> str:
        action = self._deciding.actions[line.number or 0].state.action
        percent = _alike(str(self._deciding.row(line.entry).row.fields.get("action", "")), action)
        return tr("{percent} % alike", percent=percent)

    def _difference(self, line: Line, column: int, opened: bool) -> Pieces:
        deciding, entry, field = self._deciding, line.entry, line.field
        base, comes = deciding.base(entry), deciding.row(entry).comes
        old = self.text(base.state, field) if base is not None else ""
        new = self.text(comes, field)
        if column == WILL:
            if deciding.is_left_out(entry):
                return _plain(tr("not brought in"))
            will = deciding.will(entry)
            return _plain(self._dated(will, field, self._shown(old, new, self.text(will, field), opened)))
        left_out = Part.ADDED if column == IS else Part.REMOVED
        pieces = tuple(piece for piece in _marked(old, new, opened) if piece.part is not left_out)
        if base is None:  # all of it is put in, which the head says
            pieces = _plain("".join(piece.text for piece in pieces))
        if column == COMES and pieces:
            return (*pieces, *_plain(self._dated(comes, field, "")))
        return pieces or _plain(NOTHING)

    def _shown(self, old: str, new: str, text: str, opened: bool) -> str:
        """A text that is one of both, cut as they are where they are cut."""
        if text not in (old, new):
            return _cut(text, opened) or NOTHING
        left_out = Part.ADDED if text == old else Part.REMOVED
        return "".join(piece.text for piece in _marked(old, new, opened) if piece.part is not left_out) or NOTHING

    @staticmethod
    def _dated(state: ActionState, field: str, text: str) -> str:
        """A date, and below it how it is understood."""
        value = getattr(state, field)
        if not isinstance(value, WrittenDate) or not value or value.text == date_in_words(value):
            return text
        return f"{text}\n→ {date_in_words(value)}"

    def _pair(self, line: Line, column: int, opened: bool) -> Pieces:
        one, actions = self._deciding.row(line.entry), self._deciding.actions
        mine = str(one.row.fields.get("action", ""))
        if line.number is None:
            return (_plain(NOTHING), _plain(_cut(mine, opened)), _plain(tr("a new row in the plan")))[column - 1]
        if column == WILL:
            return _plain(tr("the row changes #{number}", number=line.number))
        left_out = Part.ADDED if column == IS else Part.REMOVED
        found = _marked(actions[line.number].state.action, mine, opened)
        return tuple(piece for piece in found if piece.part is not left_out)

    def _fate(self, line: Line, column: int) -> Pieces:
        base = self._deciding.base(line.entry)
        assert base is not None
        if column == COMES:
            return _plain(NOTHING)
        if column == IS or line.sort is Sort.KEPT:
            return _plain(self.text(base.state, "status_text"))
        into = self._deciding.went_into(line.entry) if line.sort is Sort.MERGED else None
        if line.sort is Sort.MERGED and into is None:
            return _plain(tr("Choose the action that holds its work now."))
        ended = replace(base.state, status=Status.CANCELLED, status_text=None, merged_into=into)
        return _plain(self.text(ended, "status_text"))

    def _split(self, entry: Entry) -> str:
        number = self._deciding.split_from(entry)
        return tr("split from #{number}", number=number) if number is not None else tr("from no other action")

    def is_chosen(self, line: Line) -> bool:
        """True for the one of several choices that holds."""
        deciding, entry = self._deciding, line.entry
        match line.sort:
            case Sort.PAIR:
                return not deciding.is_open(entry) and deciding.row(entry).pair.number == line.number
            case Sort.KEPT | Sort.WITHDRAWN | Sort.MERGED:
                return deciding.fate(entry) is FATES[line.sort]
        return False

    def announced(self, line: Line, column: int) -> str:
        """A cell for those who hear it."""
        head = self.head(line.entry)
        if line.sort is Sort.HEAD:
            said = [f"{head.number} {head.title}", head.word, *([head.how] if head.how else [])]
            return ", ".join([*said, *self._checked(self._deciding.check(line.entry))])
        name, note = self.name(line)
        if column == NAME:
            said = [f"{head.number} {name}", *([note] if note else [])]
            if line.sort is Sort.DIFFERENCE:
                is_taken = self._deciding.is_taken(line.entry, line.field)
                said += self._checked(Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked)
            return ", ".join(said + ([tr("chosen")] if self.is_chosen(line) else []))
        text = "".join(piece.text for piece in self.pieces(line, column))
        return f"{name}, {column_names()[column]}: {text if text not in ('', NOTHING) else tr('empty')}"

    @staticmethod
    def _checked(state: Qt.CheckState | None) -> list[str]:
        words = {
            Qt.CheckState.Checked: tr("taken over"),
            Qt.CheckState.PartiallyChecked: tr("partly taken over"),
            Qt.CheckState.Unchecked: tr("not taken over"),
        }
        return [words[state]] if state is not None else []


@lru_cache(maxsize=2_000)
def _alike(one: str, other: str) -> int:
    return likeness(one, other)


@lru_cache(maxsize=2_000)
def _marked(old: str, new: str, opened: bool) -> Pieces:
    if opened:
        return word_differences(old[:_MOST_OPENED], new[:_MOST_OPENED])
    pieces = word_differences(old[:_MOST_OPENED], new[:_MOST_OPENED])
    if len(old) + len(new) > 2 * _MOST_WHOLE:
        pieces = condensed(pieces, _AROUND)
    return tuple(Piece(piece.part, _cut(piece.text, opened)) for piece in pieces)


def _cut(text: str, opened: bool) -> str:
    most = _MOST_OPENED if opened else _MOST_WHOLE
    return text if len(text) <= most else f"{text[:most]}…"


def _plain(text: str) -> Pieces:
    return (Piece(Part.SAME, text),) if text else ()
