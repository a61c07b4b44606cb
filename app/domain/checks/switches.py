"""A plan's switches for its checks: "overdue=error empty-cell=off"."""

from collections.abc import Mapping

from app.domain.checks.check import Level
from app.domain.errors import UserError

OFF = "off"
SETTINGS = (OFF, *(level.value for level in reversed(Level)))


def read_switches(text: str, known: Mapping[str, object]) -> dict[str, Level | None]:
    """The levels that a plan gives to checks by their names, None for one that is off; the last of a name counts.

    A UserError where a name is none of the `known` ones, or a level is none.
    """
    found = {}
    for written in text.split():
        name, equals, setting = written.partition("=")
        if name not in known:
            raise UserError(
                "There is no check “{name}”: list the checks to see which there are.", name=(name or written)[:80]
            )
        if not equals or setting not in SETTINGS:
            raise UserError(
                "The check {name} can't be set to “{setting}”: use off, hint, warning or error.",
                name=name,
                setting=setting[:80],
            )
        found[name] = None if setting == OFF else Level(setting)
    return found


def switches_text(switches: Mapping[str, Level | None]) -> str:
    """The switches as `read_switches` reads them, by name."""
    return " ".join(f"{name}={level.value if level else OFF}" for name, level in sorted(switches.items()))
