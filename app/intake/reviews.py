"""A table beside the plan: each row as the action is, as it comes, and as it will be once that is decided."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.domain.actions import FIELD_BY_NAME, ActionState
from app.domain.changes import exact_differences
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.sentences import Sentence
from app.domain.texts import line
from app.intake.asking import NEW, Printing, asked_for
from app.intake.decisions import ALL, Decisions
from app.intake.pairing import How, Pair, likeness
from app.intake.rows import ReadRow


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A row of the table; `base` is the action that it is taken for, None for a new one.

    `comes` is the state that it asks for, `differences` the fields in which that differs from the action as it is;
    of a new one, the fields that it says anything of.
    """

    row: ReadRow
    pair: Pair
    base: Revision | None
    comes: ActionState
    differences: tuple[str, ...]

    @property
    def linked(self) -> frozenset[str]:
        """The fields that one status cell says together: they are taken over or refused together."""
        if self.row.status_text is None:
            return frozenset()
        return frozenset({"status_text", *self.row.status_fields}) & frozenset(self.differences)


def paired_row(row: ReadRow, pair: Pair, base: Revision | None, printing: Printing) -> ReviewRow:
    """A row beside the action that it is taken for."""
    state = base.state if base is not None else NEW
    comes = asked_for(state, row, printing, base.number if base is not None else None)
    return ReviewRow(row, pair, base, comes, exact_differences(state, comes))


@dataclass(frozen=True, slots=True)
class Review:
    """Every row, and the actions that the table lacks; `following` is the number that the next new action gets.

    `taken_back` are the numbers of actions that do not stand in the plan any more, `later` the actions that a table of
    ours can't have, for they were added since it was made. `renamed` are headings of a table of ours that somebody
    changed, with the fields that they have. `actions` are all of the plan by their numbers, with a row
    or without; they are gathered once, because each of many rows looks into them.
    """

    rows: tuple[ReviewRow, ...]
    missing: tuple[Revision, ...]
    following: int
    printing: Printing
    taken_back: frozenset[int] = frozenset()
    later: tuple[Revision, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[int, Revision] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = [*self.missing, *self.later, *(one.base for one in self.rows if one.base is not None)]
        known = {row.number: row for row in sorted(found, key=lambda row: row.number)}
        object.__setattr__(self, "actions", known)

    @property
    def uncertain(self) -> tuple[ReviewRow, ...]:
        """The rows of which nobody can be sure which action they are."""
        return tuple(one for one in self.rows if not one.pair.is_sure)

    @property
    def wordless(self) -> frozenset[int]:
        """The places of new rows that do not say what is to be done; they can only be left out."""
        return frozenset(place for place, one in enumerate(self.rows) if one.base is None and _is_wordless(one))

    @property
    def questions(self) -> tuple[Sentence, ...]:
        """What has to be known before this is saved: rows that could be two things, and what would be refused."""
        return *map(_which, self.uncertain), *self.notes

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """What would be refused, or has to be known, whichever action a row is."""
        back = [one.row.number for one in self.rows if one.base is None and one.row.number in self.taken_back]
        named = ((heading, FIELD_BY_NAME[name].label) for heading, name in self.renamed.items())
        return (
            *(Sentence(_RENAMED, heading=heading, field=label) for heading, label in named),
            *(needs_text(self.rows[place]) for place in sorted(self.wordless)),
            *(Sentence(_BACK, number=number) for number in back if number is not None),
        )


_RENAMED = "“{heading}” has the texts that were sent as “{field}”, and is read as that."
_BACK = "#{number} was taken back before any update showed it; bringing it in makes it stand again."


def _is_wordless(one: ReviewRow) -> bool:
    return not one.comes.action.strip()


def _which(one: ReviewRow) -> Sentence:
    return Sentence(
        "“{text}” could be a new action or #{number}, whose text is alike by {percent} %: give the row its number.",
        text=str(one.row.fields.get("action", ""))[:60], number=one.pair.likely[0], percent=one.pair.likeness,
    )  # fmt: skip


def needs_text(one: ReviewRow) -> Sentence:
    """What is said of a new row that does not say what is to be done."""
    said = f"#{one.row.number}" if one.row.number is not None else f"“{line(one.row.status_text or '')[:60]}”"
    return Sentence("An action needs a text, and the row of {row} has none: leave that row out, or add it.", row=said)


# A status as it was printed follows from these.
_FOLLOWED = frozenset({"status", "due", "completed"})


def settled(review: Review, paired: Mapping[int, int | None]) -> Review:
    """The review once somebody said which actions some rows are; a UserError where two would be the same one."""
    if not paired:
        return review
    actions = review.actions
    rows = list(review.rows)
    for place, number in paired.items():
        rows[place] = _chosen(review, place, actions[number] if number is not None else None)
    counts = Counter(one.base.number for one in rows if one.base is not None)
    twice = min((number for number, count in counts.items() if count > 1), default=None)
    if twice is not None:
        raise UserError("Two rows can't both be #{number}: choose another action for one of them.", number=twice)
    later = tuple(row for row in review.later if row.number not in counts)
    counts.update(row.number for row in later)
    missing = tuple(row for number, row in actions.items() if number not in counts)
    return replace(review, rows=tuple(rows), missing=missing, later=later)


def _chosen(review: Review, place: int, base: Revision | None) -> ReviewRow:
    one = review.rows[place]
    pair = replace(one.pair, number=None, how=How.CHOSEN)
    if base is not None:
        alike = likeness(str(one.row.fields.get("action", "")), base.state.action)
        pair = replace(pair, number=base.number, likeness=alike)
    return paired_row(one.row, pair, base, review.printing)


def will_be(review: Review, place: int, decisions: Decisions = ALL) -> ActionState:
    """The state that a row's action will have."""
    one = review.rows[place]
    if place in decisions.paired:
        number = decisions.paired[place]
        one = _chosen(review, place, review.actions[number] if number is not None else None)
    return will_be_of(one, place, decisions)


def will_be_of(one: ReviewRow, place: int, decisions: Decisions) -> ActionState:
    """As `will_be`, for a row of a settled review."""
    refused = decisions.refused.get(place, frozenset())
    if refused and refused & one.linked:
        refused |= one.linked
    if one.base is None:
        values = {name: getattr(NEW, name) for name in refused if name != "action"}  # a row can be left out whole
        if place in decisions.split_from:
            values["split_from"] = decisions.split_from[place]
        return replace(one.comes, **values) if values else one.comes
    values = {name: getattr(one.comes, name) for name in one.differences if name not in refused}
    if "status_text" not in values and not _FOLLOWED.isdisjoint(values) and not _says_as_printed(one):
        values["status_text"] = None  # what was printed before says another status or day
    elif not refused:
        return one.comes
    return replace(one.base.state, **values)


def _says_as_printed(one: ReviewRow) -> bool:
    """True where the row itself has the status that was printed before, beside another day."""
    printed = one.base.state.status_text if one.base is not None else None
    return printed is not None and printed.strip() == (one.row.status_text or "").strip()


def refuse_uncertain(review: Review) -> None:
    """A UserError where a row could be an action of the plan or a new one, and nobody was asked."""
    if review.uncertain:
        raise UserError(_which(review.uncertain[0]))
