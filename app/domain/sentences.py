"""Sentences for the user, kept as template and values, so that the window can say them in its own language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Union

Value = Union[str, int, date, PurePath, "Amount", "Sentence"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that may be large, told in groups of three digits."""

    number: int

    def __str__(self) -> str:
        return f"{self.number:,}"


@dataclass(frozen=True, slots=True, init=False)
class Sentence:
    """What is said, in English by `str`; `{name}` in the template stands for a value, if there are values at all.

    `many` is the template for every `count` but one, empty where nothing is counted.
    """

    template: str
    many: str
    values: tuple[tuple[str, Value], ...]

    def __init__(self, template: str, many: str = "", /, **values: Value) -> None:
        for name, value in (("template", template), ("many", many), ("values", tuple(values.items()))):
            object.__setattr__(self, name, value)

    def filled(self, **values: Value) -> "Sentence":
        """The same sentence with these values."""
        made = object.__new__(Sentence)
        for name, value in (("template", self.template), ("many", self.many), ("values", tuple(values.items()))):
            object.__setattr__(made, name, value)
        return made

    @property
    def count(self) -> int:
        """The number that chooses between singular and plural."""
        count = dict(self.values)["count"]
        assert isinstance(count, int)
        return count

    def __str__(self) -> str:
        template = self.many if self.many and self.count != 1 else self.template
        return template.format(**dict(self.values)) if self.values else template


def counted(one: str, many: str, count: int, **values: Value) -> Sentence:
    """One sentence for a single thing and another one for several; `{count}` may stand in both."""
    return Sentence(one, many, count=count, **values)


def from_data(text: str) -> Sentence:
    """A text that stands in our data files, such as the label of a rule; the window translates what it knows of it."""
    return Sentence(text)


def enumerated(words: Sequence[Value]) -> Value:
    """Words as a sentence lists them: "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(map(str, words)) if not words else words[0]
    return Sentence("{before} and {last}", before=_in_a_row(words[:-1]), last=words[-1])


def either(words: Sequence[Value]) -> Value:
    """Words to choose from: "a, b or c"; there are at least two."""
    return Sentence("{before} or {last}", before=_in_a_row(words[:-1]), last=words[-1])


def numbers(values: Sequence[int]) -> Value:
    """Action numbers as a sentence lists them: "#2, #3 and #7"."""
    return enumerated([f"#{value}" for value in values])


def _in_a_row(words: Sequence[Value]) -> Value:
    # One within the other, thousands of words would nest too deeply.
    plain = [word for word in words if isinstance(word, str)]
    if len(plain) == len(words):
        return ", ".join(plain)
    if len(words) == 1:
        return words[0]
    half = len(words) // 2
    return Sentence("{before}, {next}", before=_in_a_row(words[:half]), next=_in_a_row(words[half:]))
