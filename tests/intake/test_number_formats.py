"""Numbers and dates as a spreadsheet shows them."""

from datetime import date

import pytest

from app.domain.periods import Precision
from app.intake.number_codes import GENERAL, built_in
from app.intake.number_formats import show_number, show_text

MARCH_15 = "46096"


@pytest.mark.parametrize(
    ("raw", "code", "shown"),
    [
        ("1", GENERAL, "1"), ("1.0", GENERAL, "1"), ("-12.5", GENERAL, "-12.5"), ("0", GENERAL, "0"),
        ("0.30000000000000004", GENERAL, "0.3"), ("0.333333333333333", GENERAL, "0.333333333"),
        ("123456789012", GENERAL, "123456789012"), ("1e21", GENERAL, "1E+21"), ("1.5E-7", GENERAL, "1.5E-07"),
        ("0.5", "0%", "50%"), ("0.125", "0.0%", "12.5%"), ("0.28999999999999998", "0%", "29%"),
        ("1234.5", "#,##0.00", "1,234.50"), ("1234567", "#,##0", "1,234,567"), ("-1234.5", "#,##0.00", "-1,234.50"),
        ("-1234.5", "#,##0.00_);(#,##0.00)", "(1,234.50)"), ("0", '#,##0;-#,##0;"none"', "none"),
        ("12", "[$€-407] #,##0.00", "€ 12.00"), ("12", '#,##0.00\\ "€"', "12.00 €"), ("1500000", '0.0,,"M"', "1.5M"),
        ("1.5", "# ?/?", "1 1/2"), ("0.5", "# ?/?", "1/2"), ("3", "# ?/?", "3"), ("0.25", "# ?/8", "2/8"),
        ("12345", "0.00E+00", "1.23E+04"), ("99999", "0.0E+0", "1.0E+5"), ("12345", "##0.0E+0", "12.3E+3"),
        ("7", "000", "007"), ("5551234", "000-0000", "555-1234"), ("3", '"#"0', "#3"), ("-0.4", "0", "0"),
        ("0.5", ".00", ".50"), ("1.5", "#.##", "1.5"), ("2.50", "0.0#", "2.5"), ("42", "@", "42"),
        ("5", '[<10]0" low";0" high"', "5 low"), ("50", '[<10]0" low";0" high"', "50 high"), ("8", "[Red]0", "8"),
        ("1e999999", "0", "1e999999"), ("abc", "0", "abc"), ("nan", "0", "nan"), ("9", "0" * 600, "9"),
    ],
)  # fmt: skip
def test_a_number_is_shown_as_its_format_says(raw: str, code: str, shown: str) -> None:
    assert show_number(raw, code) == (shown, None)


@pytest.mark.parametrize(
    ("raw", "code", "shown"),
    [
        (MARCH_15, "dd/mm/yyyy", "15/03/2026"), (MARCH_15, "m/d/yy", "3/15/26"),
        (MARCH_15, "yyyy-mm-dd;@", "2026-03-15"),
        (MARCH_15, "dddd, mmmm dd, yyyy", "Sunday, March 15, 2026"), (MARCH_15, "[$-40C]d mmmm yyyy", "15 mars 2026"),
        (MARCH_15, "[$-de-DE]d. mmm yyyy", "15. Mrz 2026"), (MARCH_15, 'd"."m"."yyyy', "15.3.2026"),
        (f"{MARCH_15}.75", "yyyy-mm-dd h:mm:ss", "2026-03-15 18:00:00"), (MARCH_15, "d-mmm", "15-Mar"),
        (f"{MARCH_15}.75", "d-mmm-yy h:mm AM/PM", "15-Mar-26 6:00 PM"), (MARCH_15, built_in(14), "2026-03-15"),
        (f"{MARCH_15}.5", built_in(22), "2026-03-15 12:00"), (f"{MARCH_15}.99999999", "yyyy-mm-dd", "2026-03-16"),
        (MARCH_15, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2026-03-15"),
    ],
)  # fmt: skip
def test_a_day_is_shown_as_its_format_says_and_known_for_certain(raw: str, code: str, shown: str) -> None:
    text, period = show_number(raw, code)
    day = date(2026, 3, 16 if raw.endswith("9") else 15)
    assert text == shown
    assert period is not None
    assert (period.earliest, period.latest, period.precision) == (day, day, Precision.DAY)


def test_a_month_shown_without_its_day_names_no_day() -> None:
    text, period = show_number(MARCH_15, "mmm-yy")
    assert text == "Mar-26"
    assert period is not None
    assert (period.earliest, period.latest, period.precision) == (date(2026, 3, 1), date(2026, 3, 31), Precision.MONTH)
    assert show_number(MARCH_15, "yyyy")[1].precision is Precision.YEAR  # type: ignore[union-attr]


def test_days_count_from_1904_where_the_file_says_so() -> None:
    assert show_number("44634", "yyyy-mm-dd", from_1904=True)[0] == "2026-03-15"


@pytest.mark.parametrize(
    ("raw", "code", "shown"),
    [("1.5", "[h]:mm:ss", "36:00:00"), ("0.75", "h:mm", "18:00"), ("0.5", "h:mm AM/PM", "12:00 PM"),
     ("-5", "yyyy-mm-dd", "-5"), ("9999999", "yyyy-mm-dd", "9999999")],
)  # fmt: skip
def test_times_and_impossible_days_are_no_days(raw: str, code: str, shown: str) -> None:
    assert show_number(raw, code) == (shown, None)


def test_a_text_stays_what_it_is_unless_its_format_adds_words() -> None:
    assert show_text(" Open ", "0.00") == " Open "
    assert show_text("Open", 'General;General;General;@" – overdue"') == "Open – overdue"
    assert show_text("Open", '"Status: "@') == "Status: Open"
