"""A web page is one file that shows every text as it is, and asks nobody for anything."""

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.document import ChangeLine, Document, Picture
from app.documents.html import writer as html
from app.documents.layouts import Column, layout
from app.domain.actions import Status
from tests.documents.pages import Page
from tests.documents.samples import document, hostile_cells, hostile_texts, in_rows

LOADING = {"src", "href", "srcset", "action", "formaction", "data", "poster", "background", "style"}
OURS = {
    "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "p", "main", "table", "colgroup", "col",
    "thead", "tbody", "tr", "th", "td", "footer", "code",
}  # fmt: skip


def _page(made: Document) -> Page:
    return Page(html.write(made).decode("utf-8"))


def _classic(*rows: tuple[str, ...], **more: object) -> Document:
    return replace(document(rows), columns=layout("classic").columns, **more)  # type: ignore[arg-type]


@settings(max_examples=60)
@given(st.lists(st.tuples(hostile_texts, hostile_texts), min_size=1, max_size=4), hostile_texts)
def test_hostile_cells_and_paragraphs_are_read_back_exactly(rows: list[tuple[str, str]], said: str) -> None:
    page = _page(document(rows, headings=("A", "B"), paragraphs=(said,), title=f"T {said}", following=(said,)))
    assert page.tables == [[["A", "B"], *(list(row) for row in rows)]]
    assert page.paragraphs.count(said) >= 2
    assert page.titles[:2] == [f"T {said}: Update 3, 2026-03-04", f"T {said}"]
    assert set(page.tags) <= OURS


def test_hundreds_of_pieced_together_cells_are_read_back_exactly() -> None:
    rows = in_rows([*hostile_cells(seed=15, count=800), "w " * 20_000, "<b>" * 13_000, "\n" * 4, "=1"])
    page = _page(document(rows))
    assert page.tables[0][1:] == [list(row) for row in rows]
    assert set(page.tags) <= OURS


def test_nothing_is_loaded_and_nothing_runs() -> None:
    nasty = '"><script>alert(1)</script><img src=x onerror=y>'
    made = replace(document([(nasty, "", "", "")], headings=(nasty, "</style>", "\\", "\n")), subtitle=nasty)
    page = _page(made)
    assert set(page.tags) <= OURS
    assert {name for _, name, _ in page.attributes} & LOADING == set()
    assert not [name for _, name, _ in page.attributes if name.startswith("on")]
    (style,) = page.styles
    assert "url(" not in style
    assert "@import" not in style


def test_the_policy_allows_this_one_style_sheet_and_no_other() -> None:
    page = _page(document([("1", "2", "3", "4")]))
    digest = base64.b64encode(hashlib.sha256(page.styles[0].encode("utf-8")).digest()).decode("ascii")
    (policy,) = [value for value in page.values("content") if value.startswith("default-src")]
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;")


def test_headings_and_numbers_are_headers_of_their_column_and_row() -> None:
    text = html.write(_classic(("1", "Do it", "Done", "-"))).decode("utf-8")
    assert '<th scope="col" dir="auto" aria-label="Number"></th><th scope="col" dir="auto">Action</th>' in text
    row = '<th scope="row" dir="auto">1</th><td dir="auto">Do it</td><td dir="auto">Done</td><td dir="auto">-</td>'
    assert f'<tr class="ongoing">{row}</tr>' in text
    assert text.startswith('<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">')


def test_a_table_of_one_column_of_numbers_is_closed_properly() -> None:
    made = replace(document([("1",), ("",)]), columns=(Column("number", "#", 100),))
    rows = [f'<tr class="ongoing"><th scope="row" dir="auto">{text}</th></tr>\n' for text in ("1", "")]
    assert f"<tbody>\n{''.join(rows)}</tbody>" in html.write(made).decode("utf-8")


def test_the_columns_are_as_wide_as_the_layout_says() -> None:
    (style,) = _page(_classic(("1", "2", "3", "4"))).styles
    assert re.findall(r"\.actions col:nth-child\((\d)\) { width: ([\d.]+)%; }", style) == [
        ("1", "5"), ("2", "35"), ("3", "18"), ("4", "42"),
    ]  # fmt: skip


@pytest.mark.parametrize(("paper", "size"), [("a4", "A4"), ("letter", "letter")])
def test_it_is_printed_on_the_plans_paper(paper: str, size: str) -> None:
    (style,) = _page(document([], paper=paper)).styles
    assert f"@page {{ size: {size} landscape; }}" in style


def test_the_status_is_told_by_word_and_tint() -> None:
    made = _classic(("1", "A", "Done", "-"), ("2", "B", "Late", "-"))
    done, late = made.facts
    made = replace(made, facts=(replace(done, status=Status.DONE), replace(late, status=Status.DELAYED)))
    page = _page(made)
    assert [value for tag, name, value in page.attributes if (tag, name) == ("tr", "class")] == ["done", "delayed"]
    assert ".done > :nth-child(3) { background: var(--done_tint); }" in page.styles[0]


def test_changes_are_listed_and_their_rows_marked() -> None:
    line = ChangeLine(2, "Changed", "Status", "<b>", "Done\n&amp;")
    made = _classic(("1", "A", "x", "-"), ("2", "B", "y", "-"), since="Update 2, 2026-02-03", changes=(line,),
                    changed=frozenset({2}))  # fmt: skip
    page = _page(made)
    assert page.titles[-1] == "Changes since Update 2, 2026-02-03"
    assert page.tables[1] == [
        ["Action", "What", "Field", "Before", "Now"], ["2", "Changed", "Status", "<b>", "Done\n&amp;"],
    ]  # fmt: skip
    assert [value for tag, name, value in page.attributes if (tag, name) == ("tr", "class")] == [
        "ongoing", "ongoing changed", "change",
    ]  # fmt: skip
    assert "A bar at the start of a row: it differs from Update 2, 2026-02-03." in page.paragraphs


@pytest.mark.parametrize(
    ("since", "said"),
    [("", "There is no update before this one."), ("Update 2", "Nothing changed since Update 2.")],
)
def test_a_page_without_changes_says_so(since: str, said: str) -> None:
    page = _page(document([("1", "2", "3", "4")], since=since))
    assert said in page.paragraphs
    assert len(page.tables) == 1


def test_it_says_which_update_it_is_and_the_hash_of_its_content() -> None:
    made = document([("1", "2", "3", "4")])
    page = _page(made)
    assert page.paragraphs[-3:-1] == ["Update 3, 2026-03-04", f"Content SHA-256: {made.fingerprint()}"]


def test_a_mostly_right_to_left_table_starts_at_the_right() -> None:
    hebrew = "\u05d0\u05d1\u05d2"
    assert ("table", "dir", "rtl") in _page(document([(hebrew,) * 4] * 2)).attributes
    assert ("table", "dir", "rtl") not in _page(document([(hebrew, "a", "b", "1")] * 2)).attributes


def test_pictures_stand_in_the_page_itself() -> None:
    svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>'
    text = html.write(document([], pictures=(Picture("p", "P", 'Says "so" & more', svg, 9, 9),))).decode("utf-8")
    drawn = f'<div role="img" aria-label="Says &quot;so&quot; &amp; more">{svg.partition(chr(10))[2]}</div>'
    assert f'<figure><figcaption dir="auto">P</figcaption>{drawn}</figure>' in text
