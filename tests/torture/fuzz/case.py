"""A file to be read: what it was made of, how, and its bytes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """`reader` is the kind of its seed, which it may not be any more; `how` names what was done to it."""

    reader: str
    name: str
    content: bytes
    how: tuple[str, ...] = ()
