"""How evidence is named, what a link may be, and which actions lack some."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import ActionState, Status
from app.domain.errors import UserError
from app.domain.evidence import Evidence, Kind, counted_by_action, lacking, read_link, read_reference, read_values
from app.domain.file_names import safe_name
from app.domain.revisions import Revision
from tests.conftest import START


@pytest.mark.parametrize(
    ("text", "found"), [("E3", (3, None)), (" e3.2 ", (3, 2)), ("12", (12, None)), ("12.1", (12, 1))]
)
def test_evidence_is_named_by_its_number_and_perhaps_a_save(text: str, found: tuple[int, int | None]) -> None:
    assert read_reference(text) == found


@pytest.mark.parametrize("text", ["", "E", "E1.", ".2", "E-1", "E1.2.3", "F1", "E1\n2", "E99999999999"])
def test_any_other_name_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="names no evidence"):
        read_reference(text)


@pytest.mark.parametrize(
    "text", ["https://example.org", "HTTP://example.org/a?b#c", "mailto:ann@example.org", "https://[::1]/x"]
)
def test_links_of_the_web_and_mail_addresses_are_kept(text: str) -> None:
    assert read_link(f" {text}\n") == text


@pytest.mark.parametrize(
    "text",
    [
        "", "example.org", "ftp://example.org", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
        "https://", "https:example.org", "http:///x", "mailto:nobody", "https://[::1/x", "https://a b", "https://a\x00b",
        "\\\\server\\share", "https://exa\u202emple.org",
    ],
)  # fmt: skip
def test_any_other_link_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="no link that can be kept"):
        read_link(text)


def test_a_link_with_a_name_before_its_place_says_why_it_is_refused() -> None:
    with pytest.raises(UserError, match="name before an @"):
        read_link("https://bank.example@evil.example/x")


@given(st.text())
def test_the_name_of_a_file_is_safe_and_stays_so(name: str) -> None:
    try:
        made = read_values({"name": name}, Kind.FILE)["name"]
    except UserError:
        assert not name.strip()
        return
    assert made == safe_name(made, "evidence") == read_values({"name": made}, Kind.FILE)["name"]
    assert not set(made) & set('/\\:*?"<>|\n\r\t\x00')


def test_withdrawn_evidence_does_not_count_and_cancelled_actions_need_none() -> None:
    def row(number: int, **more: object) -> Revision:
        return Revision(number, number, 1, ActionState("x", **more), "Ada", START, "")  # type: ignore[arg-type]

    rows = [row(1), row(2), row(3, status=Status.CANCELLED), row(4, discarded=True), row(5, status=Status.DONE)]
    items = [Evidence(1, Kind.NOTE, 1, "a"), Evidence(2, Kind.NOTE, 1, "b"), Evidence(3, Kind.NOTE, 5, "c")]
    assert counted_by_action(items) == {1: 2, 5: 1}
    assert lacking(rows, counted_by_action(items)) == (2,)
    gone = Evidence(3, Kind.NOTE, 5, "c", withdrawn=True)
    assert lacking(rows, counted_by_action([*items[:2], gone])) == (2, 5)
