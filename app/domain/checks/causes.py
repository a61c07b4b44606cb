"""Checks that every root cause, and all that went wrong, is named by an action (CCADB v3.2, Action Items)."""

import re
from collections.abc import Callable, Iterable, Iterator

from app.domain.actions import ActionState, Status
from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.sentences import Sentence

# "RC1: …", "W-2 …", "Root cause 3: …": letters and a number, before what it stands for.
_LABELLED = re.compile(
    r"\s*(?:[-*•]\s*)?(?P<name>[^\W\d_]+(?: [^\W\d_]+)?)[\s#.-]?(?P<number>\d{1,4})\s*[:.)–—-]\s*(?P<text>.*)"
)
_BULLET = re.compile(r"\s*(?:[-*•]|\d+[.)])\s*")
_MOST_SAID = 80
_MOST_IN_RANGE = 100

_SAID = {
    "root_causes": "No action names the root cause “{cause}”.",
    "went_wrong": "No action names what went wrong: “{cause}”.",
}


def _looking_for(field: str) -> Callable[[Facts], Iterator[Found]]:
    def look(facts: Facts) -> Iterator[Found]:
        lines = [line for line in getattr(facts.details, field).split("\n") if line.strip()]
        standing = [row.state for row in facts.rows if row.state.status is not Status.CANCELLED] if lines else []
        causes = _joined(state.root_causes for state in standing)
        left = [line for line in lines if not is_named(line, causes)]
        # Most are named where they belong, and the other texts are long.
        rest = _joined(text for state in standing for text in _beside(state)) if left else ""
        for line in left:
            if not is_named(line, rest):
                yield Sentence(_SAID[field], cause=_short(line)), ()

    return look


def _beside(state: ActionState) -> tuple[str, ...]:
    return state.action, state.observations, state.evaluation


def _joined(texts: Iterable[str]) -> str:
    """The different ones of these texts, a line each, in plain words."""
    return "\n".join(map(_plain, dict.fromkeys(filter(None, texts))))


def is_named(line: str, texts: str) -> bool:
    """True where a line of plain words has the label of a cause ("RC1", also within "RC1 to RC3"), or all its words."""
    labelled = _LABELLED.fullmatch(line.strip())
    words = _plain(labelled["text"] if labelled and labelled["text"] else _BULLET.sub("", line, count=1))
    return words in texts or (labelled is not None and _has(labelled["name"], int(labelled["number"]), texts))


def _has(name: str, number: int, text: str) -> bool:
    one = rf"{re.escape(name)}s?[\s#.-]*\d{{1,4}}"
    more = rf"(?:\s*(?:,\s*and\b|,|;|/|&|\band\b|\bto\b|–|-)\s*(?:{re.escape(name)}[\s#.-]*)?\d{{1,4}}\b)*"
    return any(number in _numbers(match[0]) for match in re.finditer(rf"\b{one}\b{more}", text, re.I))


def _numbers(listed: str) -> set[int]:
    """The numbers in "RC1, RC3 to 5"."""
    found = {int(number) for number in re.findall(r"\d+", listed)}
    for first, last in re.findall(r"(\d+)\s*(?:\bto\b|–|-)\s*\D{0,20}?(\d+)", listed, re.I):
        found |= set(range(int(first), min(int(last), int(first) + _MOST_IN_RANGE) + 1))
    return found


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".").casefold()


def _short(line: str) -> str:
    said = " ".join(line.split())
    return said if len(said) <= _MOST_SAID else said[: _MOST_SAID - 1] + "…"


CHECKS = (
    Check(
        "root-cause-without-action",
        Sentence("Root cause without an action"),
        Sentence("No action names a root cause of the plan, by its label or its words."),
        Level.WARNING,
        _looking_for("root_causes"),
    ),
    Check(
        "went-wrong-without-action",
        Sentence("What went wrong, without an action"),
        Sentence("No action names something that went wrong, by its label or its words."),
        Level.WARNING,
        _looking_for("went_wrong"),
    ),
)
