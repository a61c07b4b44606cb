"""A day or a moment is understood at once, and given back exactly as it was until somebody types."""

import time

import pytest
from pytestqt.qtbot import QtBot

from app.ui.plans.moment_field import MomentField


@pytest.mark.parametrize("kept", ["", "2026-03-01", "2026-03-01T09:30:00.000Z", "2026-03-01T09:30:15.123Z"])
def test_what_is_only_looked_at_stays_as_it_was(qtbot: QtBot, kept: str) -> None:
    field = MomentField(kept)
    qtbot.addWidget(field)
    assert field.text() == kept
    assert field.line.text() == kept[:16].replace("T", " ")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", ""),
        ("2026-03-01", "→ 1 Mar 2026, at an unknown hour"),
        ("2026-03-01 09:30", "→ 1 Mar 2026, 09:30 UTC · 1 Mar 2026, 10:30 your time (UTC+01:00)"),
        ("2026-03-01 09:30 +02:00", "→ 1 Mar 2026, 07:30 UTC · 1 Mar 2026, 08:30 your time (UTC+01:00)"),
        ("2026-02-30", "→ “2026-02-30” is neither a day nor a moment"),
    ],
)
def test_it_says_how_it_is_understood(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: str, said: str) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        field = MomentField("")
        qtbot.addWidget(field)
        field.line.setText(typed)
        assert field.meaning.text().startswith(said)
        assert bool(field.meaning.text()) is bool(said)
        assert field.text() == typed
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("21 November 2026", "2026-11-21"),
        ("November 21st, 2026", "2026-11-21"),
        ("2026-11-21 08:00", "2026-11-21 08:00"),
        ("November 2026", "November 2026"),
        ("04/05/2026", "04/05/2026"),
        ("by 21 November 2026", "by 21 November 2026"),
    ],
)
def test_a_day_in_words_is_understood_and_anything_else_stays(qtbot: QtBot, typed: str, kept: str) -> None:
    field = MomentField("")
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.text() == kept
    assert (field.meaning.property("tone") == "error") is (len(kept) not in (10, 16) or "/" in kept)
