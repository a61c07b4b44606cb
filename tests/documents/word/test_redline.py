"""A redline holds two updates: accepting all changes gives the later one exactly, rejecting all the earlier one."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.document import Document, RowFacts
from app.documents.word import writer as word
from app.documents.word.redline import matched_rows
from app.domain.actions import Status
from app.domain.dates import NO_DATE
from tests.documents import libreoffice
from tests.documents.samples import AT, document, hostile_texts
from tests.documents.tracked import W, document_part, said, settled

LATER = AT + timedelta(days=40)
words = st.lists(st.sampled_from(["the", "plan", "done", "\n", "\n\n", "\t", "#7", "\u05d0\u05d1", ". "]), max_size=8)
texts = hostile_texts | words.map(" ".join)
cells = st.tuples(texts, texts)
numbered = st.dictionaries(st.integers(1, 9), cells, max_size=5)
paragraphs = st.lists(texts.filter(str.strip), min_size=1, max_size=3)
following = st.lists(texts.filter(str.strip), max_size=2)
sides = st.tuples(
    numbered,
    paragraphs,
    following,
    st.sampled_from(["A title", "Another title", "\u05ea\u05d5\u05db\u05e0\u05d9\u05ea"]),
)


def _numbered(rows: dict[int, Sequence[str]], order: Sequence[int] = (), **more: object) -> Document:
    places = list(order) or sorted(rows)
    made = document([rows[number] for number in places], headings=("A", "B"), **more)  # type: ignore[arg-type]
    facts = tuple(RowFacts(number, Status.ONGOING, NO_DATE, NO_DATE, "Grace Example", LATER) for number in places)
    return replace(made, facts=facts)


def _redline(later: Document, earlier: Document) -> bytes:
    return word.write(replace(later, earlier=earlier))


def _same(content: bytes, later: Document, earlier: Document) -> None:
    assert said(settled(content, accept=True)) == said(document_part(word.write(later)))
    assert said(settled(content, accept=False)) == said(document_part(word.write(earlier)))


@settings(max_examples=120)
@given(sides, sides)
def test_accepting_gives_the_later_update_and_rejecting_the_earlier(
    old: tuple[dict[int, tuple[str, str]], list[str], list[str], str],
    new: tuple[dict[int, tuple[str, str]], list[str], list[str], str],
) -> None:
    earlier, later = (
        _numbered(rows, paragraphs=before, following=tuple(after), title=title)
        for rows, before, after, title in (old, new)
    )
    later = replace(later, edition="Update 9", dated=date(2026, 7, 1))
    _same(_redline(later, earlier), later, earlier)


def test_a_split_keeps_the_first_part_and_inserts_the_others() -> None:
    earlier = _numbered({1: ("Train the team.", "-"), 2: ("Other", "x")})
    later = _numbered({1: ("Train the team on backups.", "-"), 2: ("Other", "x"), 3: ("Train the others.", "Split.")})
    root = document_part(_redline(later, earlier))
    rows = list(root.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}ins") is not None for row in rows] == [False, False, False, True]
    inserted = ["".join(node.text or "" for node in mark.iter(f"{W}t")) for mark in rows[1].iter(f"{W}ins")]
    assert inserted == [" on backups"]
    assert not list(rows[2].iter(f"{W}ins", f"{W}del"))


def test_changes_are_signed_by_who_saved_the_row() -> None:
    earlier, later = _numbered({1: ("a", "b"), 2: ("gone", "")}), _numbered({1: ("c", "b")})
    root = document_part(_redline(replace(later, title="New"), earlier))
    marks = [(mark.get(f"{W}author"), mark.get(f"{W}date")) for mark in root.iter(f"{W}ins", f"{W}del")]
    document_mark, row_mark = ("Example Trust", "2026-03-03T12:30:15Z"), ("Grace Example", "2026-04-12T12:30:15Z")
    assert set(marks) == {document_mark, row_mark}
    assert marks[:2] == [document_mark] * 2
    assert marks[2:4] == [row_mark] * 2
    assert marks[4:] == [document_mark] * len(marks[4:])


def test_every_change_has_a_number_of_its_own_and_an_author() -> None:
    earlier = replace(_numbered({1: ("a\nb", "b"), 2: ("gone", "")}), author="")
    later = replace(_numbered({1: ("c", "b\n\nd"), 3: ("new", "")}), author="")
    marks = list(document_part(_redline(later, earlier)).iter(f"{W}ins", f"{W}del"))
    assert len({mark.get(f"{W}id") for mark in marks}) == len(marks) > 8
    assert {mark.get(f"{W}author") for mark in marks} == {"Remediary", "Grace Example"}


def test_paragraphs_of_a_cell_come_and_go() -> None:
    earlier, later = _numbered({1: ("one\ntwo\nthree", "x")}), _numbered({1: ("one\nthree", "x\ny")})
    content = _redline(later, earlier)
    _same(content, later, earlier)
    ends = [
        end.tag.removeprefix(W)
        for mark in document_part(content).iter(f"{W}rPr")
        for end in mark.iter(f"{W}ins", f"{W}del")
    ]
    assert ends == ["del", "ins"]


def test_texts_that_share_little_stand_one_after_the_other() -> None:
    earlier, later = (
        _numbered({1: ("The plan of the first week.", "x")}),
        _numbered({1: ("Ada saw the last host.", "x")}),
    )
    row = list(document_part(_redline(later, earlier)).iter(f"{W}tr"))[1]
    assert [mark.tag.removeprefix(W) for mark in row.iter(f"{W}ins", f"{W}del")] == ["del", "ins"]


def test_what_did_not_change_is_written_as_ever() -> None:
    same = _numbered({1: ("a\nb", "\u05d0"), 2: ("c", "d")}, following=("Next.",))
    assert _redline(same, same) == word.write(same)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([1, 2, 3], [1, 2, 3], "1=1 2=2 3=3"),
        ([1, 2, 3], [1, 3], "1=1 2- 3=3"),
        ([1, 3], [1, 2, 3, 4], "1=1 +2 3=3 +4"),
        ([1, 2], [3, 4], "1- 2- +3 +4"),
        ([1, 2, 3, 4], [4, 1, 2, 3], "+4 1=1 2=2 3=3 4-"),
        ([], [1], "+1"),
        ([], [], ""),
    ],
)  # fmt: skip
def test_rows_belong_together_by_their_number(old: list[int], new: list[int], expected: str) -> None:
    facts = {
        n: RowFacts(n, Status.DONE, NO_DATE, NO_DATE, "A", datetime(2026, 1, 1, tzinfo=UTC) + timedelta(n))
        for n in (*old, *new)
    }
    pairs = matched_rows([facts[n] for n in old], [facts[n] for n in new])
    told = [
        f"+{new[after]}" if before is None and after is not None
        else f"{old[before or 0]}-" if after is None
        else f"{old[before or 0]}={new[after]}"
        for before, after in pairs
    ]  # fmt: skip
    assert " ".join(told) == expected


def test_rows_in_another_order_are_told_too() -> None:
    rows = {n: (f"text {n}", "x") for n in range(1, 7)}
    earlier, later = _numbered(rows, order=[1, 2, 3, 4, 5, 6]), _numbered(rows, order=[5, 1, 6, 2, 4, 3])
    _same(_redline(later, earlier), later, earlier)


def _mixed(seed: int) -> tuple[Document, Document]:
    """Two updates in which rows come, go and change, also by paragraphs."""
    chance = random.Random(seed)
    before = {n: tuple(_some_text(chance) for _ in "ab") for n in range(1, 40) if n % 7}
    after = {n: row for n, row in before.items() if n % 5}
    after |= {n: (row[0], _edited(chance, row[1])) for n, row in after.items() if n % 3 == 0}
    after |= {n: (_some_text(chance), "new\ntwo") for n in (14, 28, 40, 41)}
    told = ("First.", "Old words\nin two lines."), ("First changed.", "Put between.", "New words\nin two lines.")
    earlier = _numbered(before, paragraphs=told[0], following=("Next on Monday.",), title="A plan")
    return earlier, _numbered(after, paragraphs=told[1], following=("Next on Friday.", "Ask."), title="A new plan")


def _some_text(chance: random.Random) -> str:
    pieces = [
        "The host",
        " was",
        " lost.",
        "\n",
        "\n\n",
        "\t",
        " <b>",
        " &amp;",
        " \u05d0\u05d1\u05d2 ",
        " \u65e5\u672c",
        "3 of 4",
    ]
    return "".join(chance.choices(pieces, k=chance.randrange(9)))


def _edited(chance: random.Random, text: str) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice(["\n", " added", "\nadded\n"]) + text[place + chance.randrange(6) :]


@libreoffice.NEEDED
@pytest.mark.parametrize("accept", [True, False])
def test_libreoffice_accepts_and_rejects_all_changes_to_the_same_texts(tmp_path: Path, accept: bool) -> None:
    earlier, later = _mixed(seed=5)
    made = tmp_path / "redline.docx"
    made.write_bytes(_redline(later, earlier))
    root = document_part(libreoffice.settled(made, accept=accept))
    assert not list(root.iter(f"{W}ins", f"{W}del"))
    assert said(root) == said(document_part(word.write(later if accept else earlier)))
