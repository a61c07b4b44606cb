"""What Bugzilla links by itself, and what of it is an accident."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.bugzilla.comments import texts
from app.documents.bugzilla.engine import Block, Grid, shown
from app.documents.bugzilla.shorthand import accidents, links, may_hold_accidents
from tests.documents.samples import document, hostile_texts

accidental = st.sampled_from(
    ["comment 5", "Comment #5", "COMMENT\u00a05", " a.b/c-d#2", "\nr1234", "attachment 7", "comment5", "\tx/y#12"]
)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("as in comment 5", ["5"]), ("Comment #12, comment13", ["12", "13"]), ("comments 5", []),
        ("bug 12, comment 5 and comment 6", ["6"]), ("bug 1663953", []), ("see step/action#2", ["2"]),
        ("step/action#2", []), ("action #2", []), ("attachment 7", ["7"]), ("attachment 9012345", []),
        ("r1234 and (r1234", ["1234"]), ("CVE-2021-44228", []), ("https://a.example/comment5", []), ("@name #2", []),
    ],
)  # fmt: skip
def test_digits_that_would_link_by_accident_are_found(text: str, digits: list[str]) -> None:
    assert [text[start:end] for start, end in accidents(text)] == digits


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("bug 1663953", "show_bug.cgi?id=1663953"), ("Bug #12, comment 3", "show_bug.cgi?id=12"), ("comment 5", "#c5"),
        ("attachment 9012345", "attachment.cgi?id=9012345"), ("ftp://a.example/b", "ftp://a.example/b"),
        ("CVE-2021-44228", "https://www.cve.org/CVERecord?id=CVE-2021-44228"), ("a@b.example", "mailto:a@b.example"),
    ],
)  # fmt: skip
def test_every_link_that_bugzilla_makes_is_told_with_its_target(text: str, target: str) -> None:
    (link,) = links(f"see {text} there")
    assert (link.target, f"see {text} there"[link.start : link.end]) == (target, text)


@given(st.lists(accidental | hostile_texts, max_size=6).map(" ".join))
def test_nothing_in_a_published_cell_or_paragraph_links_by_accident(text: str) -> None:
    parts = shown(texts(document([(text, "b", "c", "d")], paragraphs=(text,)))[0])
    spans = [span for part in parts if isinstance(part, Block) for span in part.spans]
    spans += [span for part in parts if isinstance(part, Grid) for row in part.rows for cell in row for span in cell]
    for target in (span.link for span in spans):
        assert not target.startswith(("#c", "revision ")), target
        assert not (target.startswith("attachment") and len(target) < len("attachment.cgi?id=123456")), target


@given(st.lists(accidental | hostile_texts, max_size=6).map(" ".join))
def test_the_quick_look_misses_no_accident(text: str) -> None:
    from app.documents.bugzilla import shorthand

    slow = [match for match in shorthand._SHORTHAND.finditer(text) if shorthand._kind(match) in shorthand._ACCIDENTS]
    assert may_hold_accidents(text) or not slow
