"""What checking a history came to, as plain text for those who asked for it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from app.documents.text.writer import paragraph
from app.domain.heads import head_line
from app.domain.ledger import Head
from app.domain.revisions import people_time
from app.domain.sentences import Amount, Sentence, counted
from app.domain.verdicts import Place, Problem, Verdict

NOT_COVERED = (
    Sentence("Whether what was entered was true, or the computer's clock was right."),
    Sentence("Whether somebody rebuilt the whole log before one of its heads was kept elsewhere."),
    Sentence("Whether something newer was cut off the end, where no later head is known."),
)
_MOST_SHOWN = 2_000


def report(
    name: str, at: datetime, verdict: Verdict, places: Mapping[Problem, Place], compared: Sequence[tuple[Head, bool]]
) -> str:
    """The whole report on a file; `compared` are earlier heads, and whether the log now goes on from them."""
    parts = ["Check of a history log\n======================", *_facts(name, at, verdict)]
    parts += [_comparison(head, held=held) for head, held in compared]
    for number, problem in enumerate(verdict.problems, 1):
        parts.append("\n".join(_problem(number, problem, places.get(problem))))
    parts.append("What such a check can't tell:")
    parts.append("\n".join(f"- {paragraph(str(said))}" for said in NOT_COVERED))
    return "\n\n".join(parts) + "\n"


def summary(verdict: Verdict) -> Sentence:
    """The verdict in one line."""
    if not verdict.complete:
        return Sentence("The check was stopped before its end.")
    if verdict.problems:
        return counted("{count} thing is wrong.", "{count} things are wrong.", len(verdict.problems))
    return Sentence("Everything in this database is as it was written.")


def _facts(name: str, at: datetime, verdict: Verdict) -> Iterator[str]:
    yield "\n".join((f"File: {name}", f"Checked: {people_time(at)}", f"Entries of the log: {Amount(verdict.head.n)}"))
    yield paragraph(head_line(verdict.head) or "The log is empty.")
    yield paragraph(str(summary(verdict)))


def _comparison(head: Head, *, held: bool) -> str:
    told = f"entry {head.n}, SHA-256 {head.hash}" if head.n else f"SHA-256 {head.hash}"
    said = "is a part of this history." if held else "is NOT a part of this history."
    return paragraph(f"Compared with an earlier head: {told} {said}")


def _problem(number: int, problem: Problem, place: Place | None) -> Iterator[str]:
    yield paragraph(f"{number}. {_cut(str(problem.sentence))}")
    if place is not None:
        yield paragraph(f"   In: {f'action #{place.action} of ' if place.action else ''}“{place.plan}”")
    where = (f"table {problem.table}" if problem.table else "", problem.key, problem.column)
    entry = f"entry {problem.entry}" if problem.entry else ""
    yield paragraph(f"   Where: {', '.join(part for part in (*where, entry) if part) or 'the whole file'}")
    if problem.was is not None:
        yield paragraph(f"   Was: {_cut(problem.was)}")
    if problem.found is not None:
        yield paragraph(f"   Is: {_cut(problem.found)}")


def _cut(text: str) -> str:
    short = " ".join(text.encode("utf-8", "replace").decode().split())
    return short if len(short) <= _MOST_SHOWN else f"{short[:_MOST_SHOWN]}…"
