"""Checks about what the cells of the published table say."""

from collections.abc import Iterator, Sequence

from app.domain.actions import Status
from app.domain.checks.check import Check, Found, Level, named
from app.domain.checks.facts import Facts
from app.domain.checks.reading import says_nothing
from app.domain.losses import holds_lost, lost_in_actions, lost_in_answers, lost_in_intro
from app.domain.revisions import Revision
from app.domain.sentences import Sentence, counted

# Cells whose emptiness has a check of its own.
_OWN_CHECK = ("kind", "evaluation")
_NEVER_EMPTY = ("number", "action", "status", "status_text", "lineage")


def _standing(facts: Facts) -> Sequence[Revision]:
    return [row for row in facts.rows if row.state.status is not Status.CANCELLED]


def _unproven(facts: Facts) -> Iterator[Found]:
    if facts.details.evidence != "yes":
        return
    done = (row for row in facts.rows if row.state.status is Status.DONE)
    found = tuple(row.number for row in done if row.number not in facts.proven and says_nothing(row.state.observations))
    if found:
        said = counted(
            "{numbers} is done, and nothing proves it: attach evidence, or say it in the observations.",
            "{numbers} are done, and nothing proves them: attach evidence, or say it in the observations.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _without_kind(facts: Facts) -> Iterator[Found]:
    if facts.table.terms is None or "kind" not in facts.table.columns:
        return
    found = tuple(row.number for row in _standing(facts) if row.state.kind is None)
    if found:
        said = counted(
            "{numbers} has no kind: choose one of those that this layout prescribes.",
            "{numbers} have no kind: choose one of those that this layout prescribes.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _not_prescribed(facts: Facts) -> Iterator[Found]:
    """Only what is really printed: a layout may show the bare status, whatever text was published elsewhere."""
    terms, columns = facts.table.terms, facts.table.columns
    if terms is None or "status_text" not in columns:
        return
    allowed = set(terms.statuses.values())
    for row in facts.rows:
        printed = terms.status_text(row.state)
        if printed not in allowed:
            said = "The status of #{number} is printed as “{text}”, which is none of the prescribed words."
            yield Sentence(said, number=row.number, text=printed[:80]), (row.number,)


def _without_evaluation(facts: Facts) -> Iterator[Found]:
    if "evaluation" not in facts.table.columns:
        return
    found = tuple(row.number for row in _standing(facts) if says_nothing(row.state.evaluation))
    if found:
        said = counted(
            "{numbers} has no evaluation criteria: say how anybody can see that it works.",
            "{numbers} have no evaluation criteria: say how anybody can see that they work.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _empty(facts: Facts) -> Iterator[Found]:
    if facts.table.terms is None or not facts.table.empty:
        return
    for field, heading in facts.table.columns.items():
        if field in _OWN_CHECK or field in _NEVER_EMPTY:
            continue
        found = tuple(row.number for row in _standing(facts) if not getattr(row.state, field))
        if found:
            said = Sentence(
                "“{heading}” will say {text} for {numbers}.",
                heading=heading,
                text=facts.table.empty,
                numbers=named(found),
            )
            yield said, found


def _replaced(facts: Facts) -> Iterator[Found]:
    found = tuple(row.number for row in facts.rows if holds_lost(row.state))
    yield from ((sentence, found) for sentence in lost_in_actions(found))
    beside = (*lost_in_intro(facts.intro), *lost_in_answers(facts.answers))
    yield from ((sentence, ()) for sentence in beside)


CHECKS = (
    Check(
        "done-without-evidence",
        Sentence("Completed without evidence"),
        Sentence(
            "An action is done, no evidence is attached and its observations say nothing, in a plan that asks for it."
        ),
        Level.WARNING,
        _unproven,
    ),
    Check(
        "kind-missing",
        Sentence("No kind"),
        Sentence("An action has none of the kinds that the layout prescribes (CCADB v3.2, Action Items)."),
        Level.WARNING,
        _without_kind,
    ),
    Check(
        "status-not-prescribed",
        Sentence("Status in other words"),
        Sentence("A printed status is none of the words that the layout prescribes (CCADB v3.2, Action Items)."),
        Level.ERROR,
        _not_prescribed,
    ),
    Check(
        "evaluation-missing",
        Sentence("No evaluation criteria"),
        Sentence("An action says nothing about its evaluation in a layout that shows it (CCADB v3.2, Action Items)."),
        Level.WARNING,
        _without_evaluation,
    ),
    Check(
        "empty-cell",
        Sentence("Empty cell"),
        Sentence("A cell is empty, and will say so in the words of the layout, such as N/A."),
        Level.HINT,
        _empty,
    ),
    Check(
        "characters-replaced",
        Sentence("Characters that were lost"),
        Sentence("A text holds the sign that stands for a character which no document can hold."),
        Level.WARNING,
        _replaced,
    ),
)
