"""Columns are called as spreadsheets call them."""

import pytest

from app.ui.widgets.column_letters import column_letters


@pytest.mark.parametrize(("place", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_the_names_of_spreadsheets(place: int, name: str) -> None:
    assert column_letters(place) == name
