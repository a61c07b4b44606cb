"""What to call texts that were not saved: where they were typed, when, and which of them belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain import conflicts
from app.domain.actions import FIELD_BY_NAME, FIELD_LABELS
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.others import Touch
    from app.services.unsaved import UnsavedText

# What the names of texts begin with that are no field of an action.
INTRO, NEW_ACTION, PART, CLOSURE, NEW_PLAN = "intro", "new", "part", "closure", "plan"
NEW_QUESTION, ANSWER, DETAILS, NOTE = "question", conflicts.ANSWER, "details", "note"


@dataclass(frozen=True, slots=True)
class Offer:
    """Texts that are put back together: one field of an action, or all fields of a dialog."""

    texts: tuple[UnsavedText, ...]

    @property
    def first(self) -> UnsavedText:
        """The text that says where all of them belong."""
        return self.texts[0]

    @property
    def kind(self) -> str:
        """A field's name, or what stands before the dot in the names of a dialog's fields."""
        return self.first.field.partition(".")[0]

    @property
    def at(self) -> datetime:
        """When it was typed last."""
        return max(text.at for text in self.texts)


def offers(texts: Sequence[UnsavedText]) -> list[Offer]:
    """The texts in their order; those of one dialog stand together."""
    found: list[Offer] = []
    for text in texts:
        fellow = next((offer for offer in found if _belongs(offer, text)), None)
        if fellow is None:
            found.append(Offer((text,)))
        else:
            found[found.index(fellow)] = Offer((*fellow.texts, text))
    return found


def _belongs(offer: Offer, text: UnsavedText) -> bool:
    kind, dot, _ = text.field.partition(".")
    same = (offer.first.plan_id, offer.first.number, offer.kind) == (text.plan_id, text.number, kind)
    return bool(dot) and same and text.field not in [kept.field for kept in offer.texts]


def field_words(number: int, field: str) -> str:
    """A field of an action, or without a number one of the plan's own texts."""
    if field in FIELD_BY_NAME:
        return tr("{field} of #{number}", field=tr(FIELD_BY_NAME[field].label), number=number)
    if field == ANSWER:
        return tr("The answer to question {number}", number=number)
    return tr("The intro of the next update") if field == INTRO else field


def place_words(offer: Offer) -> str:
    """Where it was typed: "Observations of #2", "a new action"."""
    kind, number = offer.kind, offer.first.number
    if number and kind in FIELD_BY_NAME:
        return field_words(number, kind)
    said = {
        NEW_ACTION: tr("a new action"),
        PART: tr("the parts of #{number}", number=number),
        CLOSURE: tr("the closure report"),
        NEW_PLAN: tr("a new plan"),
        DETAILS: tr("the plan's details"),
        INTRO: tr("the intro of the next update"),
        NEW_QUESTION: tr("a new question"),
        ANSWER: tr("the answer to question {number}", number=number),
        NOTE: tr("a note for action #{number}", number=number),
    }
    return said.get(kind, tr("a text"))


def others_words(found: Sequence[Touch]) -> str:
    """Who changed what: "Ben Example changed #2: Due date; #3: Owner."."""
    said: dict[str, list[str]] = {}
    for touch in found:
        fields = ", ".join(tr(FIELD_LABELS.get(name, name)) for name in touch.fields)
        new = tr("#{number} (new)", number=touch.number)
        said.setdefault(touch.author, []).append(new if touch.is_new else f"#{touch.number}: {fields}")
    whole = [
        tr("{who} changed {what}.", who=who, what=tr("; ").join(what[:5]) + (" …" if len(what) > 5 else ""))
        for who, what in said.items()
    ]
    return " ".join(whole)


def ago_words(then: datetime, now: datetime) -> str:
    """How long ago something was, roughly."""
    minutes = max(0, round((now - then).total_seconds() / 60))
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return plural("{count} minute ago", "{count} minutes ago", minutes)
    if minutes < 60 * 24:
        return plural("{count} hour ago", "{count} hours ago", round(minutes / 60))
    return plural("{count} day ago", "{count} days ago", round(minutes / 60 / 24))
