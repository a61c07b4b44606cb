"""Rules in the window's language: those of our data are translated, with their number of days."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.rules import known_rule_sets, rule_set
from app.ui.plans.rule_words import rule_text
from app.ui.widgets.translation import speak


@pytest.fixture(autouse=True)
def french(qapp: QApplication) -> Iterator[None]:
    """The window speaks French in these tests."""
    before = QLocale()
    speak("fr", qapp)
    yield
    speak("en", qapp)
    QLocale.setDefault(before)


def test_a_number_of_days_is_said_in_the_language() -> None:
    assert rule_text("An update every 10 days") == "Une mise à jour tous les 10 jours"
    assert rule_text("An update every N days") == "Une mise à jour tous les N jours"


def test_what_an_organisation_wrote_itself_stays_as_it_is() -> None:
    assert rule_text("Weekly, and within 3 days of {a} change") == "Weekly, and within 3 days of {a} change"


@pytest.mark.parametrize("name", [*(name for name in known_rule_sets() if "N" not in name), "every-10-days"])
def test_every_rule_of_ours_is_translated(name: str) -> None:
    rules = rule_set(name)
    assert rules is not None
    texts = [text for rule in rules.rules for text in (rule.label, rule.words)]
    assert [text for text in texts if rule_text(text) == text] == []
