"""All checks there are, in the order in which they are told, and what those of a plan find."""

from collections.abc import Callable, Mapping

from app.domain.checks import (
    announcements,
    causes,
    closing,
    dates,
    future,
    lineage,
    progress,
    references,
    slips,
    update,
    words,
)
from app.domain.checks.check import Check, Finding, Level
from app.domain.checks.facts import Facts
from app.domain.checks.switches import read_switches, switches_text
from app.domain.plans import PlanDetails

_SUBJECTS = (
    announcements, lineage, progress, slips, dates, references, causes, words, future, closing, update,
)  # fmt: skip
CHECKS: Mapping[str, Check] = {check.name: check for subject in _SUBJECTS for check in subject.CHECKS}
_WORST_FIRST = tuple(Level)


def level_of(check: Check, details: PlanDetails) -> Level | None:
    """How much a check weighs in a plan, None where it is off. A name that is not known any more is passed over."""
    return _switches(details).get(check.name, check.level)


def _switches(details: PlanDetails) -> Mapping[str, Level | None]:
    kept = (one for one in details.checks.split() if one.partition("=")[0] in CHECKS)
    return read_switches(" ".join(kept), CHECKS)


def checked_switches(text: str) -> str:
    """A plan's switches as they are kept; a UserError where they name no check or no level."""
    return switches_text(read_switches(text, CHECKS))


def with_switches(details: PlanDetails, levels: Mapping[str, Level | None]) -> str:
    """A plan's switches with other levels for some checks; a level that is usual for its check needs no switch."""
    switches = {**_switches(details), **levels}
    return switches_text({name: level for name, level in switches.items() if level is not CHECKS[name].level})


def findings(facts: Facts, wanted: Callable[[Level], bool] = lambda level: True) -> tuple[Finding, ...]:
    """What the plan's checks find, the worst first; only those of the wanted levels look."""
    switches = _switches(facts.details)
    found: list[Finding] = []
    for check in CHECKS.values():
        level = switches.get(check.name, check.level)
        if level is not None and wanted(level):
            found += (Finding(check, level, sentence, numbers) for sentence, numbers in check.look(facts))
    return tuple(sorted(found, key=lambda one: _WORST_FIRST.index(one.level)))
