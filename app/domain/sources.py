"""Which bytes a revision was brought in from: told in its reason, and no reason by itself."""

import re

from app.domain.texts import line

_MOST_OF_NAME = 100
_ALONE = re.compile(r"Imported from “.*”, SHA-256 [0-9a-f]{64}")
_BESIDE = re.compile(r" \(imported from “.*”, SHA-256 [0-9a-f]{64}\)$")


def source_of(name: str, sha256: str) -> str:
    """A source in words; a name from outside is told, and opens nothing."""
    return f"“{line(name)[:_MOST_OF_NAME]}”, SHA-256 {sha256}"


def reason_with(reason: str, source: str) -> str:
    """What the user gave as a reason, with the source, where there is one."""
    said = line(reason)
    if not source:
        return said
    return f"{said} (imported from {source})" if said else f"Imported from {source}"


def without_source(reason: str) -> str:
    """What the user gave as a reason: a date that moves in an imported table has moved without one."""
    return "" if _ALONE.fullmatch(reason) else _BESIDE.sub("", reason)
