"""A search finds every word, in any case, with or without accents, and tells where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.searching import places, words_of
from app.domain.texts import folded


@pytest.mark.parametrize(
    ("text", "search", "found"),
    [
        ("Backups and backup", "BACKUP", ["Backup", "backup"]),
        ("Échéance à Zürich", "echeance zurich", ["Échéance", "Zürich"]),
        ("Straße", "STRASSE", ["Straße"]),
        ("abcabc", "ab bc", ["abcabc"]),
        ("nothing", "else", []),
        ("anything", "", []),
    ],
)
def test_words_are_found_where_they_stand(text: str, search: str, found: list[str]) -> None:
    assert [text[start : start + size] for start, size in places(text, words_of(search))] == found


@given(st.text(max_size=40), st.text(max_size=6))
def test_a_found_place_says_what_was_searched_for(text: str, search: str) -> None:
    words = words_of(search)
    spans = places(text, words)
    assert bool(spans) >= bool(words and all(word in folded(text) for word in words) and text.isascii())
    for start, size in spans:
        assert 0 <= start < start + size <= len(text)
