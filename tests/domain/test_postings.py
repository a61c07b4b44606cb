"""A posting is a comment's number and its link, and the two never disagree."""

import pytest

from app.domain.errors import UserError
from app.domain.postings import comment_in, proposed_url, read_posting

BUG = "https://bugzilla.example.org/show_bug.cgi?id=1663953"


@pytest.mark.parametrize(
    ("url", "number"),
    [(f"{BUG}#c12", 12), (f" {BUG}#c0 ", 0), (BUG, None), (f"{BUG}#c12x", None), ("", None), ("#c", None)],
)
def test_a_link_names_the_comment_that_it_leads_to(url: str, number: int | None) -> None:
    assert comment_in(url) == number


@pytest.mark.parametrize(
    ("plan_url", "proposed"),
    [
        (BUG, f"{BUG}#c12"),
        (f"{BUG}#c3", f"{BUG}#c12"),
        ("https://b.example/show_bug.cgi?ctype=html&id=7&list=1", "https://b.example/show_bug.cgi?ctype=html&id=7#c12"),
        ("https://example.org/plan", ""),
        ("javascript:show_bug.cgi?id=7", ""),
        ("", ""),
    ],
)
def test_the_plans_bug_proposes_the_link(plan_url: str, proposed: str) -> None:
    assert proposed_url(plan_url, 12) == proposed


def test_the_number_is_taken_from_the_link_where_none_is_given() -> None:
    assert read_posting(None, f"{BUG}#c12") == (12, f"{BUG}#c12")
    assert read_posting(3, "") == (3, "")
    assert read_posting(3, "https://lists.example/archive/7") == (3, "https://lists.example/archive/7")


@pytest.mark.parametrize(
    ("comment", "url", "said"),
    [
        (None, "", "is missing"),
        (None, BUG, "is missing"),
        (-1, "", "can't be the number"),
        (10**9, "", "can't be the number"),
        (11, f"{BUG}#c12", "another comment"),
        (1, "javascript:alert(1)", "no link"),
        (1, "file:///etc/passwd", "no link"),
        (1, "bugzilla.example.org", "no link"),
        (1, "https://", "no link"),
        (1, "https://[", "no link"),
        (1, "https://a.example/b c", "no link"),
        (1, "https://a.example/" + "b" * 2_000, "too long"),
    ],
)
def test_what_can_not_be_right_is_refused_with_the_reason(comment: int | None, url: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        read_posting(comment, url)
