"""Backups of a database file: what their names tell, and how long each is kept."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from app.domain.sentences import Sentence


class Reason(Enum):
    """Why a backup was made; the value stands in the file's name and in JSON."""

    DAILY = "daily"
    IMPORT = "import"
    UPGRADE = "upgrade"
    RESTORE = "restore"
    ASKED = "asked"


_TOKENS = {
    Reason.DAILY: "daily",
    Reason.IMPORT: "before-import",
    Reason.UPGRADE: "before-upgrade-from-{schema}",
    Reason.RESTORE: "before-restore",
    Reason.ASKED: "asked",
}
_SAYS = {
    Reason.DAILY: Sentence("Daily"),
    Reason.IMPORT: Sentence("Before an import"),
    Reason.RESTORE: Sentence("Before a backup was restored"),
    Reason.ASKED: Sentence("Asked for"),
}
_AT = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    r"(?P<stem>.+)\.(?P<at>\d{8}T\d{6}Z)\.(?:(?P<daily>daily)|(?P<import>before-import)|(?P<restore>before-restore)"
    r"|(?P<asked>asked)|(?P<upgrade>before-upgrade-from-(?P<schema>\d{1,6})))(?:-\d{1,6})?(?P<unverified>\.unverified)?(?:\.(?!unverified$)[^.]*)?"
)


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that was made at a moment in UTC. `schema` is the version it was upgraded from.

    One that its history log did not agree with when it was made is not verified, and counts for nothing.
    """

    path: Path
    at: datetime
    reason: Reason
    size: int
    schema: int | None = None
    is_verified: bool = True

    @property
    def why(self) -> Sentence:
        """The reason, in the user's words."""
        if self.reason is Reason.UPGRADE:
            return Sentence("Before an upgrade (schema {version})", version=str(self.schema))
        return _SAYS[self.reason]


def name_of(stem: str, suffix: str, at: datetime, reason: Reason, schema: int | None, count: int) -> str:
    """The name of a verified backup; `count` tells those of one second apart, from 1."""
    token = _TOKENS[reason].format(schema=schema)
    more = f"-{count}" if count > 1 else ""
    return f"{stem}.{at.astimezone(UTC).strftime(_AT)}.{token}{more}{suffix}"


def read_name(path: Path, size: int) -> Backup | None:
    """The backup that has this name, None where no backup has such a name."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _AT).replace(tzinfo=UTC)
    except ValueError:  # the 45th of a month
        return None
    reason = next(reason for reason in Reason if found[reason.value])
    schema = int(found["schema"]) if found["schema"] else None
    return Backup(path, at, reason, size, schema, not found["unverified"])


@dataclass(frozen=True, slots=True)
class Tier:
    """Up to this age, the newest backup in each span stays: a "moment", "day", "week" or "month", in UTC."""

    age: timedelta
    one_in: str


@dataclass(frozen=True, slots=True)
class Rotation:
    """How long backups stay; `most_bytes` bounds all of them, or `least_copies` of the newest where that is more."""

    tiers: tuple[Tier, ...]
    longer: frozenset[Reason]
    longer_age: timedelta
    most_bytes: int
    least_copies: int


def read_rotation(data: Mapping[str, Any]) -> Rotation:
    """The rotation in `resources/backups.toml`."""
    return Rotation(
        tuple(Tier(timedelta(days=tier["days"]), tier["one_in"]) for tier in data["keep"]),
        frozenset(map(Reason, data["longer"])),
        timedelta(days=data["longer_days"]),
        data["most_bytes"],
        data["least_copies"],
    )


def superfluous(backups: Sequence[Backup], now: datetime, rotation: Rotation) -> list[Backup]:
    """Which backups may go; the newest never does, and neither does one that is from the future."""
    newest_first = sorted(backups, key=lambda one: (one.at, one.path.name), reverse=True)
    if not newest_first:
        return []
    kept = {newest_first[0].path} | {one.path for one in newest_first if _stays_longer(one, now, rotation)}
    for tier in rotation.tiers:
        spans: set[str] = set()
        for one in newest_first:
            span = _span(one, tier.one_in)
            if now - one.at <= tier.age and span not in spans:
                spans.add(span)
                kept.add(one.path)
    room = max(rotation.most_bytes, rotation.least_copies * newest_first[0].size)
    gone = []
    for place, one in enumerate(newest_first):
        room -= one.size if one.path in kept else 0
        if one.path not in kept or (room < 0 and place):
            gone.append(one)
    return gone


def _stays_longer(one: Backup, now: datetime, rotation: Rotation) -> bool:
    return one.reason in rotation.longer and now - one.at <= rotation.longer_age


def _span(one: Backup, one_in: str) -> str:
    if one_in == "moment":
        return one.path.name
    if one_in == "week":
        year, week, _day = one.at.isocalendar()
        return f"{year}-{week}"
    return one.at.strftime("%Y-%m" if one_in == "month" else "%Y-%m-%d")
