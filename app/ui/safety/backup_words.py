"""Backups in the user's words."""

from app.domain.backup_previews import Way
from app.domain.backups import Backup
from app.ui.widgets.translation import amount_text, moment_text, said, tr

_KILO, _MEGA = 1000, 1_000_000


def size_words(size: int) -> str:
    """A size as people compare it."""
    if size < _MEGA:
        return tr("{amount} KB", amount=amount_text(max(1, round(size / _KILO))))
    return tr("{amount} MB", amount=amount_text(round(size / _MEGA)))


def backup_words(backup: Backup) -> str:
    """Why it was made, how large it is, and whether it can be trusted."""
    trusted = tr("verified") if backup.is_verified else tr("does not verify")
    return " · ".join((said(backup.why), trusted, size_words(backup.size)))


def title_words(backup: Backup) -> str:
    """When it was made."""
    return moment_text(backup.at)


def way_words(way: Way) -> tuple[str, str]:
    """What stands in the column of now, and in that of then, where something is in one of the two only."""
    there, missing = tr("is there"), tr("is not there")
    return {Way.GONE: (there, missing), Way.BACK: (missing, there), Way.OTHER: ("", "")}[way]
