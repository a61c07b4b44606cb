"""One change to a file: what it is called, how it is made, and whether an earlier head is needed to find it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tamper:
    """`make` changes the file, and returns False where nothing of the kind could be changed there.

    One that makes the file consistent again, chain and all, can only be found by a head that was seen before it.
    """

    kind: str
    name: str
    make: Callable[[Path], bool]
    needs_head: bool = False
