"""From what was typed into a field to its value, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import FIELDS, Form, Kind, Status
from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.values import read_values, shown


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("action", "  two\r\nlines ", "  two\nlines "),
        ("status", " Done\n", Status.DONE),
        ("kind", "Prevention", Kind.PREVENT),
        ("kind", "  ", None),
        ("due", " in June\n2021 ", read_date("in June 2021")),
        ("completed", "", read_date("")),
        ("owner", " the\tteam \n", "the team"),
        ("observations", "", ""),
        ("observations", "\u2028", "\n"),
    ],
)
def test_a_text_is_read_in_the_form_of_its_field(name: str, typed: str, value: object) -> None:
    assert read_values({name: typed}).values == {name: value}


def test_replaced_characters_are_counted_over_all_fields() -> None:
    read = read_values({"action": "a\x00", "owner": "\ud800\x1b", "evaluation": "fine\r\n"})
    assert read.replaced == 3
    assert read.values == {"action": "a\ufffd", "owner": "\ufffd\ufffd", "evaluation": "fine\n"}


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("status", "half done", "“half done” is not a status: use planned, ongoing, done, delayed or cancelled."),
        ("status", "", "“” is not a status"),
        ("kind", "corrective", "“corrective” is not a kind: use prevent, mitigate or detect, or leave it empty."),
        ("action", " \n", "An action needs a text"),
        ("status_text", "Done", "There is no field “status_text”"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(name: str, typed: str, said: str) -> None:
    with pytest.raises(UserError) as error:
        read_values({name: typed})
    assert said in str(error.value)


def test_a_long_wrong_value_is_cut_in_the_sentence() -> None:
    with pytest.raises(UserError) as error:
        read_values({"status": "x" * 500})
    assert len(str(error.value)) < 200


@given(st.sampled_from([f.name for f in FIELDS if f.form not in (Form.STATUS, Form.KIND)]), st.text(max_size=60))
def test_what_a_field_shows_reads_back_to_the_same_value(name: str, text: str) -> None:
    value = read_values({name: f"x{text}"}).values[name]
    assert read_values({name: shown(value)}).values[name] == value


@pytest.mark.parametrize("value", [*Status, *Kind])
def test_a_status_or_kind_that_is_shown_reads_back(value: Status | Kind) -> None:
    name = "status" if isinstance(value, Status) else "kind"
    assert read_values({name: shown(value)}).values == {name: value}


def test_nothing_is_shown_as_nothing() -> None:
    assert [shown(value) for value in (None, False, "", read_date(""))] == [""] * 4
    assert shown(7) == "7"
