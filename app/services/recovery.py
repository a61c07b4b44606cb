"""Recovering what can be read in a damaged database into a new file."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.domain.recoveries import Recovery, summary
from app.services.workspace import utc_now
from app.store.recovering.recovery import recover as recover_file


def recover(source: Path, target: Path, now: Callable[[], datetime] = utc_now) -> Recovery:
    """Writes what can be read into a new file, whole or not at all; the damaged file is never written.

    Fit for a worker thread. A UserError where nothing of ours can be read, or the new file can't be written.
    """
    return recover_file(source, target, now())


def proposed_target(source: Path) -> Path:
    """A free name beside the damaged file."""
    number, target = 1, source.with_name(f"{source.stem}-recovered{source.suffix}")
    while target.exists():
        number += 1
        target = source.with_name(f"{source.stem}-recovered-{number}{source.suffix}")
    return target


__all__ = ["Recovery", "proposed_target", "recover", "summary"]
