"""Each plan switches its checks; a switch does what it says."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.check import Level
from app.domain.checks.every import CHECKS, checked_switches, findings, level_of, with_switches
from app.domain.checks.switches import SETTINGS, read_switches, switches_text
from app.domain.errors import UserError
from tests.domain.checks.looking import PLAN, facts, row

LEVELS = st.none() | st.sampled_from(Level)
SWITCHES = st.dictionaries(st.sampled_from(sorted(CHECKS)), LEVELS)


def _odd_plan(checks: str) -> object:
    """A draft in which many checks find something."""
    before = [row(1, status="done"), row(2, due="1 May 2025"), row(3), row(4)]
    after = [row(1, status="ongoing"), row(2, due="June 2025"), row(3, status="done", completed="2030-01-01")]
    plan = replace(PLAN, checks=checks, closure_reported="2026-01-05", root_causes="RC1: by hand")
    return facts(after, before, plan=plan, intro="Only #9 changed.")


@given(SWITCHES)
def test_switches_are_read_as_they_were_written(switches: dict[str, Level | None]) -> None:
    assert read_switches(switches_text(switches), CHECKS) == switches
    assert checked_switches(switches_text(switches)) == switches_text(switches)


@given(SWITCHES)
def test_every_finding_has_the_level_of_its_switch(switches: dict[str, Level | None]) -> None:
    plain = findings(_odd_plan(""))
    switched = findings(_odd_plan(switches_text(switches)))
    said = {(one.check.name, str(one.sentence), one.numbers) for one in plain}
    on = {found for found in said if switches.get(found[0], Level.HINT) is not None}
    assert {(one.check.name, str(one.sentence), one.numbers) for one in switched} == on
    assert all(one.level is switches.get(one.check.name, one.check.level) for one in switched)
    assert [one.level for one in switched] == sorted((one.level for one in switched), key=list(Level).index)


@given(SWITCHES, st.sampled_from(sorted(CHECKS)), LEVELS)
def test_one_switch_leaves_the_others_as_they_were(
    switches: dict[str, Level | None], name: str, level: Level | None
) -> None:
    plan = replace(PLAN, checks=switches_text(switches))
    other = replace(plan, checks=with_switches(plan, {name: level}))
    assert level_of(CHECKS[name], other) is level
    assert all(level_of(one, other) is level_of(one, plan) for one in CHECKS.values() if one.name != name)


def test_only_errors_look_where_only_errors_are_asked_for() -> None:
    found = findings(_odd_plan("overdue=error"), lambda level: level is Level.ERROR)
    assert {one.check.name for one in found} == {
        "action-vanished", "done-in-future", "closing-with-open-actions", "overdue",
    }  # fmt: skip
    assert tuple(one for one in findings(_odd_plan("overdue=error")) if one.level is Level.ERROR) == found


def test_a_check_that_stands_as_it_does_by_itself_needs_no_switch() -> None:
    assert with_switches(replace(PLAN, checks="overdue=off"), {"overdue": Level.WARNING}) == ""


@pytest.mark.parametrize("text", ["overdue", "overdue=", "overdue=loud", "nothing=off", "=off", "overdue=OFF"])
def test_what_names_no_check_or_no_level_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        checked_switches(text)


def test_a_name_from_elsewhere_is_passed_over_in_a_plan() -> None:
    assert level_of(CHECKS["overdue"], replace(PLAN, checks="not-yet-known=error overdue=hint")) is Level.HINT


def test_every_check_has_a_name_of_its_own_and_says_what_it_looks_for() -> None:
    assert len({str(check.label) for check in CHECKS.values()}) == len(CHECKS)
    assert all(name == name.lower() and " " not in name and "=" not in name for name in CHECKS)
    assert all(str(check.about).endswith(".") for check in CHECKS.values())
    assert SETTINGS == ("off", "hint", "warning", "error")
