"""Addresses and numbers of bugs and comments in texts: what they lead to, and what is never opened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.links import is_safe, links

BUG = "https://bugzilla.example.org/show_bug.cgi?id=1663953"


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("See https://example.org/a_(b), please.", ["https://example.org/a_(b)"]),
        ("(see http://example.org/x).", ["http://example.org/x"]),
        ("mailto:desk@example.org!", ["mailto:desk@example.org"]),
        ("bug 12", ["https://bugzilla.example.org/show_bug.cgi?id=12"]),
        ("Bug #12, comment 5", ["https://bugzilla.example.org/show_bug.cgi?id=12#c5"]),
        ("comment 7", [f"{BUG}#c7"]),
        ("javascript:alert(1) file:///etc/passwd ftp://example.org", []),
        ("debug 12, #4", []),
    ],
)
def test_what_leads_somewhere_is_found(text: str, targets: list[str]) -> None:
    assert [link.target for link in links(text, BUG)] == targets


@pytest.mark.parametrize("url", ["", "https://example.org/", "javascript:1", "Bug 5"])
def test_numbers_lead_nowhere_without_the_address_of_a_bug(url: str) -> None:
    assert links("bug 12 and comment 5", url) == ()


@given(st.lists(st.sampled_from(["https://", "a.org", ".", ")", "(", " ", "bug 3", "é", "mailto:a@b"])).map("".join))
def test_every_link_is_safe_and_stands_in_the_text(text: str) -> None:
    for link in links(text, BUG):
        assert is_safe(link.target)
        assert 0 <= link.start < link.end <= len(text)
        if text[link.start : link.end].startswith(("http", "mailto")):
            assert text[link.start : link.end] == link.target


def test_what_only_looks_like_a_place_is_no_link() -> None:
    assert links("https://good.example@evil.example/ https:///x mailto:a@b?attach=/etc/passwd") == ()
