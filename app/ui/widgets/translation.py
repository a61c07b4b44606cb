"""The window's words in the user's language, and days and times as they are written there."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, Qt, QTranslator

from app import assets
from app.domain.errors import UserError
from app.domain.sentences import Amount, Sentence, Value, numbers

CONTEXT = "remediary"


def tr(text: str, /, **values: object) -> str:
    """A text of the window, translated; `{name}` in it stands for a value."""
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """A text that tells a number, in the form that the language has for it; `{count}` stands for the number."""
    said = QCoreApplication.translate(CONTEXT, many, "", count)
    if said == many and count == 1:  # not translated
        said = one
    return said.format(count=count, **values)


def said(what: Sentence | UserError) -> str:
    """What a layer below tells the user, translated with all that stands in it."""
    sentence = what.sentence if isinstance(what, UserError) else what
    values = {name: _value_text(value) for name, value in sentence.values}
    if not sentence.many:
        return tr(sentence.template, **values)
    del values["count"]
    return plural(sentence.template, sentence.many, sentence.count, **values)


def _value_text(value: Value) -> str:
    if isinstance(value, Sentence):
        return said(value)
    if isinstance(value, Amount):
        return amount_text(value.number)
    return day_text(value) if isinstance(value, date) else str(value)


def numbers_text(actions: Sequence[int]) -> str:
    """The actions by their numbers, as a sentence of the language lists them."""
    return _value_text(numbers(actions))


def in_own_direction(text: str) -> str:
    """The text apart from what it stands in: "5 changes" begins with its number wherever it is written."""
    return f"\u2068{text}\u2069"


def languages() -> list[str]:
    """The languages that the window can speak, as ISO 639 codes; English is what it is written in."""
    found = assets.resource("translations").glob("remediary_*.qm")
    return sorted({"en", *(path.stem.removeprefix("remediary_") for path in found)})


def speak(choice: str, application: QObject) -> Qt.LayoutDirection:
    """Takes the chosen language, or with "" the system's where we have it; returns the direction it is read in."""
    language = choice or QLocale.system().name().partition("_")[0]
    language = language if language in languages() else "en"
    places = {
        f"remediary_{language}": str(assets.resource("translations")),
        f"qtbase_{language}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    }
    for earlier in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(earlier)
        earlier.deleteLater()
    for name, folder in places.items():
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    spoken = QLocale(language)
    if spoken.language() != QLocale.system().language():
        spoken = QLocale(spoken.language(), QLocale.system().territory())
    else:
        spoken = QLocale.system()
    QLocale.setDefault(spoken)
    return spoken.textDirection()


def day_text(day: date) -> str:
    """A day, in the order and with the month's name of the locale, never to be taken for another day."""
    return QLocale().toString(_qt(day), day_pattern())


def days_text(first: date, last: date) -> str:
    """A span of days, both included: "1 to 30 June 2021"."""
    locale, pattern = QLocale(), _pattern("MMMM")
    until = locale.toString(_qt(last), pattern)
    if first == last:
        return until
    one_month = pattern.startswith("d") and (first.year, first.month) == (last.year, last.month)
    one_year = pattern.startswith("d") and first.year == last.year
    start = "d" if one_month else "d MMMM" if one_year else pattern
    return tr("{first} to {last}", first=locale.toString(_qt(first), start), last=until)


def moment_text(moment: datetime) -> str:
    """A moment in UTC, to the minute: "28 Apr 2021, 09:12 UTC"."""
    at = moment.astimezone(UTC)
    return tr("{day}, {time} UTC", day=day_text(at.date()), time=f"{at:%H:%M}")


def amount_text(number: int) -> str:
    """A number in groups of three digits, as the locale writes them."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # a locale without a country leaves them out
    return locale.toString(number)


def day_pattern() -> str:
    """How `day_text` writes a day, for Qt's own fields."""
    return _pattern("MMM")


def _pattern(month: str) -> str:
    """How a day is written here: the locale's order, but with the month as a word."""
    order = QLocale().dateFormat(QLocale.FormatType.ShortFormat).strip("'")
    if order.startswith("y"):
        return f"yyyy {month} d"
    return f"{month} d, yyyy" if order.startswith("M") else f"d {month} yyyy"


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
