"""Attaching several files one after the other, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import StoppedError, UserError
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.ui.long_work import Tracking


@dataclass(frozen=True, slots=True)
class Attached:
    """What came of attaching several files: those that are kept now, and what to say of the others."""

    items: tuple[Evidence, ...]
    problems: tuple[UserError, ...]


def attach_each(files: Sequence[Path], attach: Callable[[Path, Tracking], Evidence], tracking: Tracking) -> Attached:
    """Attaches one file after the other; one that can't be read keeps none of the others out."""
    from app.domain.previews import harmless

    items: list[Evidence] = []
    problems: list[UserError] = []
    for path in files:
        if len(files) > 1:
            tracking.named.emit(tr("Attaching {name}…", name=harmless(path.name)))
        try:
            items.append(attach(path, tracking))
        except StoppedError as error:
            problems.append(error)
            break
        except UserError as error:
            problems.append(error)
    return Attached(tuple(items), tuple(problems))


def with_suffix(typed: str, suffix: str) -> str | None:
    """A name that still says what kind of file it is; None where none was typed."""
    name = typed.strip()
    if not name:
        return None
    return name if name.lower().endswith(suffix.lower()) else name + suffix
