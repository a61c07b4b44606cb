"""The counts of an update, and how they are told."""

from datetime import UTC, date, datetime

import pytest

from app.domain.actions import ActionState, Status
from app.domain.plans import PlanDetails
from app.domain.progress import ORDER, Tally, tally, tally_words
from app.domain.revisions import Revision
from app.domain.updates import Edition
from app.domain.wordings import wording

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
WORDS = wording("classic").choices()


def _edition(*statuses: Status, issued: bool = True) -> Edition:
    rows = [Revision(n, n, 1, ActionState("Do it", one), "Ada Example", AT, "") for n, one in enumerate(statuses, 1)]
    return Edition(1, 2, date(2026, 3, 1) if issued else None, issued, PlanDetails("A title"), "", "", tuple(rows), 9)


def test_every_action_is_counted_once() -> None:
    made = tally(_edition(*Status, Status.DONE))
    assert made.total == len(Status) + 1
    assert made.counts[Status.DONE] == 2
    assert set(ORDER) == set(Status)


@pytest.mark.parametrize(
    ("edition", "words"),
    [
        (_edition(Status.DONE, Status.PLANNED, Status.DONE), "Update 2, 2026-03-01: 2 done and 1 planned"),
        (_edition(Status.DELAYED, issued=False), "Draft: 1 delayed"),
        (_edition(*ORDER), "Update 2, 2026-03-01: 1 done, 1 ongoing, 1 planned, 1 delayed and 1 cancelled"),
    ],
)
def test_only_what_there_is_is_told(edition: Edition, words: str) -> None:
    assert str(tally_words(tally(edition), WORDS)) == words


def test_a_tally_of_nothing_has_no_total() -> None:
    assert Tally(1, True, None, {}).total == 0
