"""A text that leans on another action is told when that does not stand as it did."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.actions import Status
from app.domain.references import leanings
from app.domain.revisions import Revision
from tests.domain.checks.looking import facts, look, numbers, row

SEE = row(9, observations="See action #2.")


def _looked(
    name: str, *histories: list[Revision], before: tuple[Revision, ...] = ()
) -> list[tuple[str, tuple[int, ...]]]:
    """What a check says of actions with these histories, in the order of their saving."""
    of = {history[-1].number: history for history in histories}
    heads = {number: history[-1] for number, history in of.items()}
    found = {number: leanings(history, heads, of) for number, history in of.items()}
    return look(name, list(heads.values()), list(before), leanings=found)


def _later(revision: Revision, seq: int) -> Revision:
    return replace(revision, seq=seq, ordinal=2, at=revision.at + timedelta(hours=seq))


def test_a_reference_to_no_action_is_said() -> None:
    assert _looked("reference-missing", [SEE], [row(3)]) == [("#9 points to #2, which this plan does not have.", (9,))]
    assert _looked("reference-missing", [SEE], [row(2)]) == []


@pytest.mark.parametrize("text", ["See #1663953.", "Bug 2 has it.", "See comment #2.", "https://example.org/a#2"])
def test_what_is_numbered_elsewhere_is_no_reference(text: str) -> None:
    assert _looked("reference-missing", [row(9, observations=text)]) == []


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        (row(2, status="cancelled"), "#9 points to #2, which was cancelled."),
        (row(2, status=Status.CANCELLED, merged_into=3), "#9 points to #2, which was merged into #3."),
    ],
)
def test_a_reference_to_what_went_is_said(gone: Revision, said: str) -> None:
    assert _looked("reference-gone", [SEE], [gone], [row(3)]) == [(said, (9, 2))]


@pytest.mark.parametrize(
    ("own", "gone"),
    [
        (row(9, observations="Replaces action #2."), row(2, status="cancelled")),
        (row(9, observations="Action #2 was withdrawn."), row(2, status="cancelled")),
        (row(9, observations="See action #2.", status="cancelled"), row(2, status="cancelled")),
        (row(9, observations="See action #2."), row(2, status=Status.CANCELLED, merged_into=9)),
        (row(9, observations="See action #2."), row(2, status="done")),
    ],
)
def test_a_text_that_knows_of_it_is_not(own: Revision, gone: Revision) -> None:
    assert _looked("reference-gone", [own], [gone]) == []


def test_a_reference_to_an_action_that_was_split_since_is_said() -> None:
    parts = [row(2, "One part."), row(3, "The other.", split_from=2)]
    history = [row(2, "Both parts."), _later(parts[0], 1_000)]
    assert _looked("reference-split", [SEE], history, parts[1:]) == [
        ("#9 points to #2, which was split since: see #3, too.", (9, 2))
    ]
    anew = [SEE, _later(row(9, observations="See action #2 only."), 2_000)]
    assert _looked("reference-split", anew, history, parts[1:]) == []
    part = row(3, "The other.", split_from=2, observations="Was a part of #2.")
    assert _looked("reference-split", history, [part]) == []


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("due", "#9 points to #2, whose due date changed since: see whether it still holds."),
        ("action", "#9 points to #2, which says something else since: see whether it still holds."),
    ],
)
def test_a_reference_to_what_says_something_else_since_is_stale(field: str, said: str) -> None:
    first, second = row(2, due="May 2026"), _later(row(2, **{"due": "May 2026", field: "July 2026"}), 1_000)
    assert _looked("reference-stale", [SEE], [first, second]) == [(said, (9, 2))]
    anew = _later(row(9, observations="Still see action #2."), 2_000)
    assert _looked("reference-stale", [SEE, anew], [first, second]) == []


def test_what_was_saved_in_one_wish_is_said_at_once() -> None:
    first = _later(row(2, due="May 2026"), 1)
    second = _later(row(2, due="July 2026"), 2_000)
    own = Revision(1_999, 1, 1, row(1, observations="See #2.").state, "Ada", second.at, "")
    assert _looked("reference-stale", [own], [first, second]) == []


def test_only_the_spacing_of_a_date_is_no_change() -> None:
    first, second = row(2, due="June 30th, 2026"), _later(row(2, due="June  30th,  2026"), 1_000)
    assert _looked("reference-stale", [SEE], [first, second]) == []


def test_what_was_published_as_done_tells_how_things_were_then() -> None:
    own = row(9, observations="See action #2.", status="done")
    history = [row(2, due="May 2026"), _later(row(2, due="July 2026"), 1_000)]
    assert len(_looked("reference-stale", [own], history)) == 1
    assert _looked("reference-stale", [own], history, before=(own, history[0])) == []


def test_an_action_that_is_named_in_two_fields_is_told_once() -> None:
    own = row(9, observations="See action #2.", evaluation="As #2.")
    found = {9: leanings([own], {9: own}, {9: [own]})}
    assert len(found[9]) == 2
    assert numbers("reference-missing", [own], leanings=found) == [(9,)]
    assert facts([own], leanings=found).leanings == found
