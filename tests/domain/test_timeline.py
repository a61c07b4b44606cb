"""An action's revisions under the updates that published them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.domain.dates import read_date
from app.domain.differences import Part, Piece, condensed, word_differences
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.domain.slips import Move
from app.domain.timeline import entries, groups, touched
from app.domain.updates import IssuedUpdate
from app.domain.wordings import wording
from tests.domain.builders import revision


def _update(number: int, last_seq: int) -> IssuedUpdate:
    at = datetime(2026, 1, number, tzinfo=UTC)
    return IssuedUpdate(number, 1, number, date(2026, 1, number), PlanDetails("P"), "", "", at, "Ada", last_seq, ())


def _told(*fields: dict[str, Any]) -> list[Revision]:
    rows = [replace(revision(1), seq=1)]
    for place, values in enumerate(fields, 2):
        state, at = rows[-1].state.with_fields(values), rows[-1].at + timedelta(days=1)
        rows.append(replace(rows[-1], seq=place, ordinal=place, state=state, at=at))
    return rows


def test_each_revision_belongs_to_the_first_update_that_knew_it() -> None:
    rows = _told({"owner": "a"}, {"owner": "b"}, {"owner": "c"})
    found = groups(entries(rows, [_update(1, 1), _update(2, 3)]))
    assert [(group.update.number if group.update else 0, len(group.entries)) for group in found] == [
        (0, 1),
        (2, 2),
        (1, 1),
    ]
    assert [entry.revision.seq for group in found for entry in group.entries] == [4, 3, 2, 1]


def test_an_entry_tells_what_changed_and_the_first_tells_nothing() -> None:
    last, first = entries(_told({"owner": "a"}), [])
    assert [change.field for change in last.changes(wording("classic"))] == ["owner"]
    assert first.changes(wording("classic")) == ()
    assert first.touches("action")
    assert not first.touches("owner")


def test_fields_are_counted_without_what_was_given_at_first() -> None:
    rows = _told({"owner": "a"}, {"owner": "b", "observations": "x"})
    assert touched(entries(rows, [])) == {"observations": 1, "owner": 2}


def test_an_entry_knows_what_its_promise_did() -> None:
    rows = _told({"due": read_date("June 2021")}, {"due": read_date("July 2021")}, {"owner": "x"})
    assert [entry.promise.moves if entry.promise else None for entry in entries(rows, [])] == [
        None, frozenset({Move.LATER}), frozenset(), None,
    ]  # fmt: skip


def test_no_history_has_no_entries() -> None:
    assert entries([], []) == ()


def test_a_long_text_is_cut_down_to_what_is_around_its_changes() -> None:
    text = "word " * 200
    pieces = condensed(word_differences(f"{text}old {text}", f"{text}new {text}"))
    assert Piece(Part.REMOVED, "old") in pieces
    assert Piece(Part.ADDED, "new") in pieces
    assert sum(len(piece.text) for piece in pieces) < 200
    assert pieces[0].text.endswith(" word word ")
    assert all("…" in piece.text for piece in pieces if piece.part is Part.SAME and len(piece.text) > 3)


def test_short_texts_are_not_cut() -> None:
    pieces = word_differences("The quick brown fox", "The slow brown fox")
    assert condensed(pieces) == pieces
