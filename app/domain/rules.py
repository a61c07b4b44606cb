"""Rule sets: which event starts which clock, for how long, and what stops it. They are data."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from functools import cache
from typing import Any

from app import assets
from app.domain import texts
from app.domain.errors import UserError


class Start(Enum):
    """An event that starts a clock."""

    AWARE = "aware"
    FIRST_REPORT = "first_report"
    FULL_REPORT = "full_report"
    NEXT_UPDATE_DATE = "next_update_date"
    UPDATE = "update"
    CHANGE = "change"
    QUESTION = "question"


class Stop(Enum):
    """What ends a clock."""

    FIRST_REPORT = "first_report"
    FULL_REPORT = "full_report"
    UPDATE = "update"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `within` is None where the event itself names the day; `in_hours` counts from the very hour.

    `gives_way` is true where it rests while a date of the next update is in force.
    """

    name: str
    label: str
    starts: Start
    stops: Stop
    words: str
    within: timedelta | None = None
    in_hours: bool = False
    gives_way: bool = False


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of one authority."""

    name: str
    label: str
    rules: tuple[Rule, ...]

    def starting_with(self, start: Start) -> tuple[Rule, ...]:
        """The rules whose clock this event starts."""
        return tuple(rule for rule in self.rules if rule.starts is start)


EVERY_N_DAYS = "every-N-days"  # stands for any number of days
_FOLDER, _PATTERN = "rules", "every-n-days"
_EVERY = re.compile(r"every-([1-9]\d{0,2})-days?")
_NAME = re.compile(r"[a-z0-9][a-z0-9.\-]{0,39}")
_WITHIN = re.compile(r"([1-9]\d{0,3}) (hours?|days?)")
_KEYS = frozenset({"name", "label", "starts", "within", "stops", "unless", "words"})
_MOST_CHARACTERS, _MOST_RULES = 100_000, 40
# A clock that runs from an answer, or a question that a report would answer, is no rule of anybody.
_STOPS: Mapping[Start, frozenset[Stop]] = {
    Start.AWARE: frozenset({Stop.FIRST_REPORT, Stop.FULL_REPORT}),
    Start.FIRST_REPORT: frozenset({Stop.FULL_REPORT, Stop.UPDATE}),
    Start.FULL_REPORT: frozenset({Stop.UPDATE}),
    Start.NEXT_UPDATE_DATE: frozenset({Stop.UPDATE}),
    Start.UPDATE: frozenset({Stop.UPDATE}),
    Start.CHANGE: frozenset({Stop.UPDATE}),
    Start.QUESTION: frozenset({Stop.ANSWER}),
}


def known_rule_sets() -> tuple[str, ...]:
    """The names of the rule sets that come with the program; "every-N-days" stands for any number of days."""
    names = [name for name in assets.names(_FOLDER) if name != _PATTERN]
    return (*names, EVERY_N_DAYS)


def every(days: int) -> str:
    """The name of the rule set that wants an update every so many days."""
    return f"every-{days}-days"


def days_of(name: str) -> int | None:
    """How many days such a rule set leaves between two updates; None for any other."""
    found = _EVERY.fullmatch(name)
    return int(found[1]) if found else None


@cache
def rule_set(name: str) -> RuleSet | None:
    """A rule set that comes with the program, None where none has this name."""
    every = _EVERY.fullmatch(name)
    if every:
        return _read(name, _filled(assets.table(_FOLDER, f"{_PATTERN}.toml"), every[1]))
    if name == _PATTERN or name not in assets.names(_FOLDER):
        return None
    return _read(name, assets.table(_FOLDER, f"{name}.toml"))


def read_rule_set(name: str, content: str) -> RuleSet:
    """An organisation's own rule set from its TOML; a UserError says what is wrong with it."""
    if not _NAME.fullmatch(name) or rule_set(name) or name == _PATTERN:
        raise UserError("“{name}” can't name a rule set of yours: choose other small letters and digits.", name=name)
    if len(content) > _MOST_CHARACTERS:
        raise UserError("This is too long for a rule set: keep to {count} rules.", count=_MOST_RULES)
    import tomllib  # few have a rule set of their own

    try:
        data = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        why = texts.line(str(error))[:120]
        raise UserError("The rule set is no TOML ({why}): correct it and add it again.", why=why) from None
    return _read(name, data)


def _filled(data: Any, days: str) -> Any:
    if isinstance(data, str):
        said = data.replace("{days}", days)
        return said.replace(" 1 days", " 1 day") if days == "1" else said
    if isinstance(data, dict):
        return {key: _filled(value, days) for key, value in data.items()}
    return [_filled(value, days) for value in data] if isinstance(data, list) else data


def _read(name: str, data: Mapping[str, Any]) -> RuleSet:
    listed = data.get("rules")
    if not isinstance(listed, list) or not 0 < len(listed) <= _MOST_RULES:
        raise UserError("The rule set has no rules, or too many: list 1 to {count} as [[rules]].", count=_MOST_RULES)
    rules = tuple(_rule(item, number) for number, item in enumerate(listed, 1))
    if len({rule.name for rule in rules}) < len(rules):
        raise UserError("Two rules of the set have the same name: give each its own.")
    label = data.get("label")
    if not isinstance(label, str) or not texts.line(label):
        raise UserError("The rule set lacks its “label”: write a short text before the first [[rules]].")
    return RuleSet(name, texts.line(label), rules)


def _rule(item: Any, number: int) -> Rule:
    if not isinstance(item, dict):
        raise UserError("Rule {number} is no table: write each as [[rules]] with its keys.", number=number)
    unknown = sorted(set(item) - _KEYS)
    if unknown:
        raise UserError(
            "Rule {number} has an unknown “{key}”: remove it.", number=number, key=texts.line(unknown[0])[:80]
        )
    starts, stops = (_one_of(Start, item, "starts", number), _one_of(Stop, item, "stops", number))
    if stops not in _STOPS[starts]:
        raise UserError(
            "Rule {number}: {starts} can't be ended by {stops}: use one of {known}.",
            number=number, starts=starts.value, stops=stops.value,
            known=", ".join(sorted(stop.value for stop in _STOPS[starts])),
        )  # fmt: skip
    within, in_hours = _within(item, starts, number)
    gives_way = item.get("unless", "")
    if gives_way not in ("", Start.NEXT_UPDATE_DATE.value):
        raise UserError("Rule {number}: “unless” can only be next_update_date.", number=number)
    name, label, words = (_text(item, key, number) for key in ("name", "label", "words"))
    if not _NAME.fullmatch(name):
        raise UserError("Rule {number}: a “name” is small letters, digits, dots and dashes.", number=number)
    return Rule(name, label, starts, stops, words, within, in_hours, bool(gives_way))


def _one_of(kind: type[Any], item: Mapping[str, Any], key: str, number: int) -> Any:
    known = {one.value: one for one in kind}
    value = item.get(key)
    if not isinstance(value, str) or value not in known:
        raise UserError("Rule {number}: “{key}” is one of {known}.", number=number, key=key, known=", ".join(known))
    return known[value]


def _within(item: Mapping[str, Any], starts: Start, number: int) -> tuple[timedelta | None, bool]:
    text = item.get("within")
    if starts is Start.NEXT_UPDATE_DATE and text is None:
        return None, False
    match = _WITHIN.fullmatch(text) if isinstance(text, str) else None
    if match is None or starts is Start.NEXT_UPDATE_DATE:
        raise UserError("Rule {number}: “within” says how long, such as “72 hours” or “7 days”.", number=number)
    in_hours = match[2].startswith("hour")
    return timedelta(hours=int(match[1])) if in_hours else timedelta(days=int(match[1])), in_hours


def _text(item: Mapping[str, Any], key: str, number: int) -> str:
    value = item.get(key)
    said = texts.line(value) if isinstance(value, str) else ""
    if not said:
        raise UserError("Rule {number} lacks its “{key}”: write a short text.", number=number, key=key)
    return said
