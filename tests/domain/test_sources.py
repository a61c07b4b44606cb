"""Where a revision came from stands in its reason, and is no reason by itself."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.sources import reason_with, source_of, without_source
from app.domain.texts import line

SHA256 = "ab" * 32


@given(st.text(max_size=200), st.text(max_size=60))
def test_what_the_user_said_comes_back_without_the_source(name: str, reason: str) -> None:
    said = reason_with(reason, source_of(name, SHA256))
    assert SHA256 in said
    assert "\n" not in said
    assert without_source(said) == line(reason)


def test_without_a_source_the_reason_stays() -> None:
    assert without_source(reason_with(" Board meeting", "")) == "Board meeting"
    assert without_source("Imported from the old sheet") == "Imported from the old sheet"
