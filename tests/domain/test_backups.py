"""Names of backups, and how long each is kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import assets
from app.domain.backups import Backup, Reason, name_of, read_name, read_rotation, superfluous

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
ROTATION = read_rotation(assets.table("backups.toml"))


def _backup(age: timedelta, reason: Reason = Reason.DAILY, size: int = 1000, schema: int | None = None) -> Backup:
    at = (NOW - age).replace(microsecond=0)
    return Backup(Path("b") / name_of("plans", ".remediary", at, reason, schema, 1), at, reason, size, schema)


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("count", [1, 2, 17])
@pytest.mark.parametrize(("stem", "suffix"), [("plans", ".remediary"), ("plans.20260101T000000Z.daily", ""), ("p", "")])
def test_a_name_tells_when_and_why(reason: Reason, count: int, stem: str, suffix: str) -> None:
    schema = 5 if reason is Reason.UPGRADE else None
    name = name_of(stem, suffix, NOW, reason, schema, count)
    assert read_name(Path(name), 7) == Backup(Path(name), NOW, reason, 7, schema)
    bare = name.removesuffix(suffix) if suffix else name
    told = read_name(Path(f"{bare}.unverified{suffix}"), 7)
    assert told is not None
    assert not told.is_verified


@pytest.mark.parametrize(
    "name",
    [
        "plans.remediary", ".plans.20261126T120000Z.daily.remediary.77.new", "plans.20261345T120000Z.daily.remediary",
        "plans.20261126T120000Z.other.remediary", "20261126T120000Z.daily.remediary",
    ],
)  # fmt: skip
def test_other_files_are_no_backups(name: str) -> None:
    assert read_name(Path(name), 7) is None


def _kept(backups: list[Backup]) -> list[Backup]:
    gone = set(superfluous(backups, NOW, ROTATION))
    return [one for one in backups if one not in gone]


def test_all_of_two_days_stay_then_one_a_day_a_week_and_a_month() -> None:
    hourly = [_backup(timedelta(hours=hours)) for hours in range(24 * 500)]
    ages = [(NOW - one.at) for one in _kept(hourly)]
    assert sum(age <= timedelta(days=2) for age in ages) == 49
    assert 11 <= sum(timedelta(days=2) < age <= timedelta(days=14) for age in ages) <= 13
    assert 6 <= sum(timedelta(days=14) < age <= timedelta(days=56) for age in ages) <= 8
    assert 10 <= sum(timedelta(days=56) < age for age in ages) <= 12
    assert max(ages) <= timedelta(days=366)


def test_rotating_each_hour_keeps_what_rotating_once_would() -> None:
    there: list[Backup] = []
    for hours in range(24 * 120, -1, -1):
        there.append(_backup(timedelta(hours=hours)))
        if hours % 6 == 0:
            at = NOW - timedelta(hours=hours)
            gone = set(superfluous(there, at, ROTATION))
            there = [one for one in there if one not in gone]
    everything = [_backup(timedelta(hours=hours)) for hours in range(24 * 120, -1, -1)]
    assert there == _kept(everything)


def test_the_newest_stays_however_old_or_large_it_is() -> None:
    old, older = _backup(timedelta(days=900), size=10**12), _backup(timedelta(days=901))
    assert _kept([older, old]) == [old]


def test_one_of_before_an_upgrade_stays_for_a_year() -> None:
    upgrades = [_backup(timedelta(days=100, hours=hours), Reason.UPGRADE, schema=4) for hours in range(5)]
    others = [_backup(timedelta(days=100, hours=hours, minutes=5)) for hours in range(5)]
    assert _kept([*upgrades, *others]) == [*upgrades]
    assert _kept([_backup(timedelta(0)), *[replace(one, at=one.at - timedelta(days=300)) for one in upgrades]]) == [
        _backup(timedelta(0))
    ]


def test_all_together_stay_within_their_room_and_the_oldest_go_first() -> None:
    large = [_backup(timedelta(hours=hours), size=ROTATION.most_bytes // 4) for hours in range(10)]
    assert _kept(large) == large[:4]
    huge = [_backup(timedelta(hours=hours), size=ROTATION.most_bytes) for hours in range(10)]
    assert _kept(huge) == huge[: ROTATION.least_copies]


def test_one_from_the_future_is_left_alone() -> None:
    future = _backup(timedelta(days=-3))
    assert _kept([future, _backup(timedelta(0))]) == [future, _backup(timedelta(0))]
    assert superfluous([], NOW, ROTATION) == []
