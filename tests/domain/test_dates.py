"""Written dates: which days each spelling can mean, and that no day is ever invented."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import NO_DATE, is_indefinite, read_date, without_lead, without_plain_lead

SPELLINGS = [
    ("segundo trimestre de 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("primo trimestre 2027", "2027-01-01", "2027-03-31", "quarter"),
    ("II trimestre 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("tweede kwartaal van 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("Ende des 2. Quartals 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("2Q 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("3T2026", "2026-07-01", "2026-09-30", "quarter"),
    ("1H 2026", "2026-01-01", "2026-06-30", "half"),
    ("primer semestre de 2026", "2026-01-01", "2026-06-30", "half"),
    ("eerste helft 2026", "2026-01-01", "2026-06-30", "half"),
    ("1. Hj. 2026", "2026-01-01", "2026-06-30", "half"),
    ("S23 2026", "2026-06-01", "2026-06-07", "week"),
    ("S2 2026", "2026-07-01", "2026-12-31", "half"),
    ("end June 2026", "2026-06-01", "2026-06-30", "month"),
    ("a finales de junio de 2026", "2026-06-01", "2026-06-30", "month"),
    ("entro la fine di giugno 2026", None, "2026-06-30", "month"),
    ("até ao final de junho de 2026", None, "2026-06-30", "month"),
    ("courant juin 2026", "2026-06-01", "2026-06-30", "month"),
    ("before end of June 2026", None, "2026-06-30", "month"),
    ("avant mi-juin 2026", None, "2026-06-30", "month"),
    ("after mid-June 2026", "2026-06-01", None, "month"),
    ("voor 30 juni 2026", None, "2026-06-29", "day"),
    ("bis spätestens 30.06.2026", None, "2026-06-30", "day"),
    ("June/July 2026", None, None, "unknown"),
    ("May or June 2026", "2026-05-01", "2026-06-30", "range"),
    ("del 1 al 15 de junio de 2026", "2026-06-01", "2026-06-15", "range"),
    ("2026-06-01/2026-06-15", "2026-06-01", "2026-06-15", "range"),
    ("01.06.2026-15.06.2026", "2026-06-01", "2026-06-15", "range"),
    ("1.-15.06.2026", "2026-06-01", "2026-06-15", "range"),
    ("2026\u201106\u201130", "2026-06-30", "2026-06-30", "day"),
    ("\u200b30 June 2026", "2026-06-30", "2026-06-30", "day"),
    ("2026-06-30 (extended)", "2026-06-30", "2026-06-30", "day"),
    ("2026-06-30 (was 2026-05-31)", None, None, "unknown"),
    ("2026-06-30 (tentative)", None, None, "unknown"),
    ("2026-06-30 (Monday)", None, None, "unknown"),
    ("June 2026 (TBC)", None, None, "unknown"),
    ("2021-06-30", "2021-06-30", "2021-06-30", "day"),
    ("2021-6-3", "2021-06-03", "2021-06-03", "day"),
    ("June 30th, 2021", "2021-06-30", "2021-06-30", "day"),
    ("September 30th , 2020", "2020-09-30", "2020-09-30", "day"),
    ("June 1st 2021", "2021-06-01", "2021-06-01", "day"),
    ("the 2nd of June, 2021", "2021-06-02", "2021-06-02", "day"),
    ("15 Mar 2026", "2026-03-15", "2026-03-15", "day"),
    ("3-Nov-2023", "2023-11-03", "2023-11-03", "day"),
    ("01-Nov-2023", "2023-11-01", "2023-11-01", "day"),
    ("2023-Oct-27", "2023-10-27", "2023-10-27", "day"),
    ("Sept. 5, 2022", "2022-09-05", "2022-09-05", "day"),
    ("on 12 May 2021.", "2021-05-12", "2021-05-12", "day"),
    ("23.2.2024", "2024-02-23", "2024-02-23", "day"),
    ("29 February 2024", "2024-02-29", "2024-02-29", "day"),
    ("31/12/2021", "2021-12-31", "2021-12-31", "day"),
    ("12/31/2021", "2021-12-31", "2021-12-31", "day"),
    ("5/5/2021", "2021-05-05", "2021-05-05", "day"),
    ("JUNE  30,\t2021", "2021-06-30", "2021-06-30", "day"),
    ("30 juin 2021", "2021-06-30", "2021-06-30", "day"),
    ("le 1er août 2021", "2021-08-01", "2021-08-01", "day"),
    ("15 févr. 2022", "2022-02-15", "2022-02-15", "day"),
    ("le 12/10/2026", "2026-10-12", "2026-10-12", "day"),
    ("3. Oktober 2025", "2025-10-03", "2025-10-03", "day"),
    ("am 1. März 2025", "2025-03-01", "2025-03-01", "day"),
    ("4 de enero", None, None, "unknown"),
    ("4 enero 2025", "2025-01-04", "2025-01-04", "day"),
    ("de\u0301cembre 2025", "2025-12-01", "2025-12-31", "month"),
    ("June 2021", "2021-06-01", "2021-06-30", "month"),
    ("in June 2021", "2021-06-01", "2021-06-30", "month"),
    ("Nov 2024", "2024-11-01", "2024-11-30", "month"),
    ("Feb 2024", "2024-02-01", "2024-02-29", "month"),
    ("2021-02", "2021-02-01", "2021-02-28", "month"),
    ("2021 June", "2021-06-01", "2021-06-30", "month"),
    ("en mars 2022", "2022-03-01", "2022-03-31", "month"),
    ("im Mai 2022", "2022-05-01", "2022-05-31", "month"),
    ("end of June 2021", "2021-06-01", "2021-06-30", "month"),
    ("fin juin 2021", "2021-06-01", "2021-06-30", "month"),
    ("Q3 2026", "2026-07-01", "2026-09-30", "quarter"),
    ("2026-Q1", "2026-01-01", "2026-03-31", "quarter"),
    ("T4 2025", "2025-10-01", "2025-12-31", "quarter"),
    ("H1 2021", "2021-01-01", "2021-06-30", "half"),
    ("2021 H2", "2021-07-01", "2021-12-31", "half"),
    ("S2 2025", "2025-07-01", "2025-12-31", "half"),
    ("2021", "2021-01-01", "2021-12-31", "year"),
    ("mid-2021", "2021-01-01", "2021-12-31", "year"),
    ("Mitte 2021", "2021-01-01", "2021-12-31", "year"),
    ("2021-W26", "2021-06-28", "2021-07-04", "week"),
    ("semaine du 12/10/2026", "2026-10-12", "2026-10-18", "week"),
    ("week of June 30, 2021", "2021-06-28", "2021-07-04", "week"),
    ("by June 30th, 2021", None, "2021-06-30", "day"),
    ("no later than 2021-06-30", None, "2021-06-30", "day"),
    ("by June 2021", None, "2021-06-30", "month"),
    ("by end of Q3 2026", None, "2026-09-30", "quarter"),
    ("d'ici le 12/10/2026", None, "2026-10-12", "day"),
    ("d’ici fin 2026", None, "2026-12-31", "year"),
    ("bis 31.12.2025", None, "2025-12-31", "day"),
    ("before 2021-06-30", None, "2021-06-29", "day"),
    ("before June 2021", None, "2021-05-31", "month"),
    ("avant le 1er mars 2024", None, "2024-02-29", "day"),
    ("after 2020-12-31", "2021-01-01", None, "day"),
    ("after June 2021", "2021-07-01", None, "month"),
    ("since 2021-06-30", "2021-06-30", None, "day"),
    ("à partir du 12/10/2026", "2026-10-12", None, "day"),
    ("12 to 16 April 2021", "2021-04-12", "2021-04-16", "range"),
    ("April to June 2021", "2021-04-01", "2021-06-30", "range"),
    ("between 2021-06-01 and 2021-06-15", "2021-06-01", "2021-06-15", "range"),
    ("from June 28 to July 2, 2021", "2021-06-28", "2021-07-02", "range"),
    ("15 December 2021 – 3 January 2022", "2021-12-15", "2022-01-03", "range"),
    ("2021-06-01 - 2021-06-30", "2021-06-01", "2021-06-30", "range"),
    ("du 12 au 16 avril 2021", "2021-04-12", "2021-04-16", "range"),
    ("04/05/2026", None, None, "ambiguous"),
    ("3-1-2023", None, None, "ambiguous"),
    ("by 04/05/2026", None, None, "ambiguous"),
    ("04/05/2026 to 10/05/2026", None, None, "unknown"),
    ("3 January to 15 December", None, None, "unknown"),
    ("15 December to 3 January 2022", None, None, "unknown"),
    ("2022 to 2021", None, None, "unknown"),
    ("by before June 2021", None, None, "unknown"),
    ("31 June 2021", None, None, "unknown"),
    ("2021-02-29", None, None, "unknown"),
    ("31.4.2021", None, None, "unknown"),
    ("13/13/2021", None, None, "unknown"),
    ("2021-13", None, None, "unknown"),
    ("2021-W54", None, None, "unknown"),
    ("Q5 2021", None, None, "unknown"),
    ("June", None, None, "unknown"),
    ("30 de junio de 2026", "2026-06-30", "2026-06-30", "day"),
    ("30 giugno 2026", "2026-06-30", "2026-06-30", "day"),
    ("30 czerwca 2026", "2026-06-30", "2026-06-30", "day"),
    ("entro il 01/06/2026", None, "2026-06-01", "day"),
    ("uiterlijk 1 juli 2026", None, "2026-07-01", "day"),
    ("2026/06/30", "2026-06-30", "2026-06-30", "day"),
    ("06/2026", "2026-06-01", "2026-06-30", "month"),
    ("KW 42/2026", "2026-10-12", "2026-10-18", "week"),
    ("week 42 of 2026", "2026-10-12", "2026-10-18", "week"),
    ("2nd quarter of 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("2. Quartal 2026", "2026-04-01", "2026-06-30", "quarter"),
    ("2e semestre 2026", "2026-07-01", "2026-12-31", "half"),
    ("first half of 2026", "2026-01-01", "2026-06-30", "half"),
    ("5th quarter of 2026", None, None, "unknown"),
    ("12-16 April 2021", "2021-04-12", "2021-04-16", "range"),
    ("16-12 April 2021", None, None, "unknown"),
    ("Tuesday, 30 June 2026", "2026-06-30", "2026-06-30", "day"),
    ("Monday, 30 June 2026", None, None, "unknown"),
    ("2026-06-30T17:00:00Z", "2026-06-30", "2026-06-30", "day"),
    ("June 30, 2026 9:00 AM", "2026-06-30", "2026-06-30", "day"),
    ("<2026-04-01 Wed>", "2026-04-01", "2026-04-01", "day"),
    ("Tue 04/05/2026", None, None, "ambiguous"),
    ("30/06/21", None, None, "unknown"),
    ("3021-06-30", None, None, "unknown"),
    ("0001-01-01", None, None, "unknown"),
    ("TBD", None, None, "unknown"),
    ("permanent", None, None, "unknown"),
    ("Right after the incident", None, None, "unknown"),
    ("June 2021 (see comment 5)", None, None, "unknown"),
    ("action 12", None, None, "unknown"),
    (" ", None, None, "none"),
    ("", None, None, "none"),
]
EARLY, LATE = ["January", "February", "March", "April", "May", "June"], ["July", "August", "September"]
MONTHS = [*EARLY, *LATE, "October", "November", "December"]
TOT, TARD = ["janvier", "février", "mars", "avril", "mai", "juin"], ["juillet", "août", "septembre", "octobre"]
MOIS = [*TOT, *TARD, "novembre", "décembre"]
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
LEADS = ["by", "before", "after", "from", "to", "–", " - ", "week of", "end of", ",", ".", "th"]
NUMBERS = ["12", "31", "Q3", "h1", "2021", "2199", "1900", "2021-06-30", "04/05/2026", "31/12/2199", "1900-01-01"]
WORDS = st.sampled_from([*MONTHS, *MOIS, *LEADS, *NUMBERS])
TEXTS = st.one_of(st.text(), st.lists(WORDS, max_size=7).map(" ".join))


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), SPELLINGS, ids=[row[0] for row in SPELLINGS])
def test_a_spelling_means_these_days(text: str, earliest: str | None, latest: str | None, precision: str) -> None:
    read = read_date(text)
    days = [day.isoformat() if day else None for day in (read.earliest, read.latest)]
    assert (read.text, *days, read.precision.value) == (text, earliest, latest, precision)


@given(DAYS)
def test_every_rendering_of_a_day_reads_back_to_that_day(day: date) -> None:
    month, mois = MONTHS[day.month - 1], MOIS[day.month - 1]
    renderings = [
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        f"{day.day}-{month[:3].upper()}-{day.year}",
        f"{day.year}-{month[:3]}-{day.day:02}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {mois} {day.year}",
        f"le {day.day:02}/{day.month:02}/{day.year}",
        f"on the {day.day}th of {month} {day.year}",
    ]
    for text in renderings:
        read = read_date(text)
        assert (read.text, read.earliest, read.latest, read.is_day) == (text, day, day, True)


@given(DAYS, DAYS)
def test_a_range_of_two_days_holds_both_in_their_order(one: date, other: date) -> None:
    first, last = min(one, other), max(one, other)
    read = read_date(f"from {first} to {last}")
    assert (read.earliest, read.latest, read.is_day) == (first, last, False)
    if first != last:
        assert read_date(f"from {last} to {first}").precision.value == "unknown"


@given(TEXTS)
def test_any_text_keeps_its_text_and_ordered_days(text: str) -> None:
    read = read_date(text)
    assert read.text == text
    if read.earliest and read.latest:
        assert read.earliest <= read.latest
    if read.precision.value in ("none", "unknown", "ambiguous"):
        assert read.earliest is None
        assert read.latest is None
    else:
        assert read.earliest or read.latest


@given(TEXTS.filter(lambda text: not any(character.isdigit() for character in text)))
def test_a_text_without_a_digit_never_has_a_day(text: str) -> None:
    read = read_date(text)
    assert (read.earliest, read.latest) == (None, None)


def test_an_empty_date_is_false_and_any_other_true() -> None:
    assert not NO_DATE
    assert read_date("") is NO_DATE
    assert read_date("TBD")


@pytest.mark.parametrize(
    ("text", "plain", "none"),
    [
        ("in June 2021", "June 2021", "June 2021"),
        ("By June 2021", "By June 2021", "June 2021"),
        ("no later than the 2nd of June", "no later than the 2nd of June", "2nd of June"),
        ("before June 2021", "before June 2021", "before June 2021"),
        ("Inauguration", "Inauguration", "Inauguration"),
    ],
)
def test_leads_are_taken_off_where_a_sentence_brings_its_own(text: str, plain: str, none: str) -> None:
    assert without_plain_lead(text) == plain
    assert without_lead(text) == none


@pytest.mark.parametrize("text", ["TBD", "Right after the incident", "permanent", "dès que possible", "Once signed."])
def test_a_date_that_is_put_off_on_purpose_is_known_as_such(text: str) -> None:
    assert is_indefinite(text)


@pytest.mark.parametrize("text", ["the supplier was chosen", "rightly", ""])
def test_an_explanation_is_no_date_that_is_put_off(text: str) -> None:
    assert not is_indefinite(text)
