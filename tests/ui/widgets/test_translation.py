"""The window's words in another language, and its days in another locale."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.domain.announcements import Difference, said_of
from app.domain.errors import UserError
from app.domain.sentences import Amount, Sentence, counted, numbers
from app.ui.widgets.translation import CONTEXT, amount_text, day_text, days_text, moment_text, plural, said, speak, tr


class _Reversing(QTranslator):
    """A language that turns every text of ours around, and knows three numbers."""

    def translate(self, context: str, text: str, _disambiguation: str = "", count: int = -1) -> str:  # type: ignore[override]
        if context != CONTEXT:
            return ""
        return f"<{text}|{count}>" if count >= 0 else f"<{text}>"


@pytest.fixture
def reversing(qapp: QCoreApplication) -> Iterator[None]:
    """Speaks that language for one test."""
    translator = _Reversing()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def locale() -> Iterator[None]:
    """Puts the locale back in the end."""
    earlier = QLocale()
    yield
    QLocale.setDefault(earlier)


def test_a_text_is_as_written_where_nobody_translates_it() -> None:
    assert tr("Update {number}", number=3) == "Update 3"
    assert tr("{braces} stay without values") == "{braces} stay without values"


def test_a_number_chooses_its_form() -> None:
    assert plural("{count} action", "{count} actions", 1) == "1 action"
    assert plural("{count} action", "{count} actions", 0) == "0 actions"
    assert plural("{count} action of {all}", "{count} actions of {all}", 2, all=7) == "2 actions of 7"


def test_translated_texts_take_their_values(reversing: None) -> None:
    assert tr("Update {number}", number=3) == "<Update 3>"
    assert plural("{count} action", "{count} actions", 1) == "<1 actions|1>"


@pytest.mark.parametrize(
    ("name", "day", "days"),
    [
        ("en_GB", "8 Apr 2021", "1 to 30 June 2021"),
        ("en_US", "Apr 8, 2021", "June 1, 2021 to June 30, 2021"),
        ("fr_FR", "8 avr. 2021", "1 to 30 juin 2021"),
        ("sv_SE", "2021 apr. 8", "2021 juni 1 to 2021 juni 30"),
    ],
)
def test_days_are_written_as_the_locale_writes_them(locale: None, name: str, day: str, days: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert day_text(date(2021, 4, 8)) == day
    assert days_text(date(2021, 6, 1), date(2021, 6, 30)) == days


def test_a_span_names_no_more_than_it_has_to(locale: None) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert days_text(date(2021, 6, 1), date(2021, 6, 1)) == "1 June 2021"
    assert days_text(date(2021, 6, 15), date(2021, 7, 2)) == "15 June to 2 July 2021"
    assert days_text(date(2021, 12, 15), date(2022, 1, 2)) == "15 December 2021 to 2 January 2022"


def test_a_moment_is_told_in_utc(locale: None) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert moment_text(datetime(2021, 4, 28, 9, 12, 59, tzinfo=UTC)) == "28 Apr 2021, 09:12 UTC"


def test_a_sentence_from_below_is_said_as_it_stands_where_nobody_translates_it(locale: None) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert said(Sentence("Where {{table}} stands.")) == "Where {{table}} stands."
    dated = Sentence("{most} in update {number}, {day}.", most=Amount(65_535), number=1_234, day=date(2021, 4, 8))
    assert said(dated) == "65,535 in update 1234, 8 Apr 2021."
    error = UserError(counted("{numbers} is open.", "{numbers} are open.", 2, numbers=numbers([2, 3])))
    assert said(error) == str(error) == "#2 and #3 are open."
    assert said(Sentence("It has {count} tables.", count=2)) == "It has 2 tables."


def test_a_sentence_from_below_is_translated_by_its_template(reversing: None, locale: None) -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    assert said(UserError("Look at {path}.", path=Path("plans"))) == "<Look at plans.>"
    assert said(counted("in {count} day", "in {count} days", 1)) == "<in 1 days|1>"
    inner = Sentence("{row}: {question}", row="#4", question=Sentence("It is {day}.", day=date(2021, 4, 8)))
    assert said(inner) == "<#4: <It is 8 avr. 2021.>>"
    assert said(Sentence("{numbers} of {most}", numbers=numbers([2, 3]), most=Amount(1_000))) == (
        "<<#2 and #3> of 1\u202f000>"
    )


@pytest.mark.parametrize(("name", "text"), [("en_GB", "65,535"), ("fr_FR", "65\u202f535"), ("C", "65,535")])
def test_large_numbers_are_grouped(locale: None, name: str, text: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert amount_text(65_535) == text


def test_french_says_what_the_layers_below_say(qapp: QApplication, locale: None) -> None:
    assert speak("fr", qapp) is Qt.LayoutDirection.LeftToRight
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        gone = UserError("There is no file {path}: check the name.", path=Path("plan"))
        assert said(gone) == "Il n’y a pas de fichier plan\u00a0: vérifiez le nom."
        assert str(gone) == "There is no file plan: check the name."
        assert [said(counted("{count} day late", "{count} days late", days)) for days in (1, 2)] == [
            "1 jour de retard",
            "2 jours de retard",
        ]
        assert (
            said(said_of(Difference.LEFT_OUT, [2, 3, 7]))
            == "L’introduction ne nomme pas #2, #3 et #7, malgré un changement."
        )
    finally:
        speak("en", qapp)
