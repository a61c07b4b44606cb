"""Texts that are made to take long are read, or refused, at once: each of these once took minutes or hours."""

import tomllib
from typing import Any, BinaryIO

import pytest

from app import assets
from app.domain.errors import UserError
from app.domain.sentences import Sentence, enumerated
from app.intake import confining, delimited, encodings, kinds, markdown, sniffing, word
from app.intake.drawn import read_drawn
from app.intake.found import Verdict
from app.intake.looking import look
from app.services.readings import Reading, proposed_details, read_markdown
from app.services.sources import Source
from tests.intake.workbooks import packed

HEAD = "| # | Action | Status |\n|---|---|---|\n"
MANY = 100_000


@pytest.mark.parametrize(
    "rule", [f"|{' ' * MANY}x|", f"{' ' * MANY}x|", f"|-{' ' * MANY}x", f"|-|{'-' * MANY}:{' ' * MANY}x"]
)
def test_a_line_of_blanks_is_no_rule(rule: str) -> None:
    assert markdown.read_grids(f"| a |\n{rule}\n") == []


def test_a_heading_of_blanks_is_none() -> None:
    for name, text in (
        ("a.csv", f"#,Action,Status,{' ' * MANY}x\n1,a,Done,b\n"),
        ("a.txt", f"#\tA{chr(9) * MANY}\n1\n"),
    ):
        assert look(text.encode(), name).verdict in (Verdict.PLAN, Verdict.NO_TABLE)


def test_a_line_of_signs_names_no_plan() -> None:
    text = f"# {'a #' * MANY} x\n\n{HEAD}| 1 | a | Done |\n"
    reading: Reading = read_markdown(text, "plan.md")
    assert proposed_details(Source("plan.md", text.encode(), "plan.md"), reading).title.startswith("a #a")


def test_thousands_of_tables_are_one_plan_or_a_question() -> None:
    rows = [f"{HEAD}| {number} | Do {number} | Done |\n\n" for number in range(1, 3_001)]
    found = look("".join(rows).encode(), "a.md")
    assert (found.verdict, len(found.rows)) == (Verdict.PLAN, 3_000)
    assert str(found.questions) is not None
    twice = look("".join([*rows[:3], rows[1]]).encode(), "a.md")
    assert str(twice.message) == "table 2 and table 4 could both be the plan: say which is meant."


def test_thousands_of_sentences_are_listed() -> None:
    said = Sentence("{all}", all=enumerated([Sentence("table {number}", number=number) for number in range(9_999)]))
    assert str(said).count(", ") == 9_997


def test_all_tables_in_html_of_one_text_are_read_by_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(confining, "read", lambda *given: asked.append(given) or [])
    content = b"<table></table>\n" * 1_000
    assert markdown.read(content, "a.md") == []
    assert kinds.kind_of(content, "a.md").read(content, "a.md", lambda: False) == []
    assert [given[0] for given in asked] == ["markdown", "markdown"]


def test_a_text_that_may_take_long_is_read_by_a_process_with_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(confining, "read", lambda *given: asked.append(given) or [])
    for content in (b"a" * 300_000, "<TABLE>".encode("utf-16")):
        kinds.kind_of(content, "a.md").read(content, "a.md", lambda: False)
    kinds.kind_of(b"a", "a.md").read(b"a", "a.md", lambda: False)
    assert len(asked) == 2


@pytest.mark.parametrize(
    "text",
    [
        f"| # | Action {'| a ' * 200}|\n{'|-' * 202}|\n",
        f"{HEAD}{chr(10).join(['| 1 | a | b |'] * 100_001)}\n",
        f"+---+--------{'+--' * 200}+\n| # | Action {'| a' * 200}|\n| 1 | Do it {'| b' * 200}|\n",
        f"|| # || Action {'|| a' * 200}||\n| 1 | a {'| a' * 200}|\n",
    ],
    ids=["columns", "rows", "drawn", "wiki"],
)
def test_a_table_of_actions_that_is_too_large_is_refused_and_another_one_passed_over(text: str) -> None:
    with pytest.raises(UserError, match="A table has more than"):
        markdown.read_grids(text)
    assert markdown.read_grids(text.replace("Action", "Number").replace("Status", "Mean")) == []


def test_a_small_table_is_drawn_as_before() -> None:
    assert [grid.rows for grid in read_drawn("+--+--+\n|a |b |\n+--+--+\n|1 |2 |\n+--+--+\n")] == [
        (("a", "b"), ("1", "2"))
    ]


def test_a_name_of_several_lines_is_said_in_one() -> None:
    found = look(b"%PDF-1.7", "a\x1b[31m\nb.pdf")
    assert str(found.message).startswith("a\ufffd[31m b.pdf is a PDF")


def test_the_kind_of_a_text_is_told_by_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = sniffing.has_table
    monkeypatch.setattr(sniffing, "has_table", lambda text: seen.append(len(text)) or real(text))
    assert sniffing.sniffed("\n" * 5_000_000) == "markdown"
    assert seen == [256 * 1024]


def test_an_encoding_is_guessed_by_the_beginning_as_well() -> None:
    assert encodings.decode("é".encode() * 3_000_000 + b"\xff", "a.csv").text.endswith("é\ufffd")
    assert encodings.decode(b"Stra\xdfe;" * 1_000_000, "a.csv").text.startswith("Straße;")


def test_of_a_file_of_line_ends_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    monkeypatch.setattr(delimited, "_is_open", lambda _text, rows: bool(kept.append(len(rows))))
    (grid,) = delimited.read(b"#,Action\n1,a\n" + b"\n,\n" * 1_000_000 + b"2,b\n", "a.csv")
    assert (kept, grid.rows) == ([3], (("#", "Action"), ("1", "a"), ("2", "b")))


def test_a_document_of_very_many_rows_is_read() -> None:
    cells = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
    rows = f"<w:tr>{cells}</w:tr>" * 20_000
    body = f'<w:document xmlns:w="w"><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>'
    (grid,) = word.read(packed({"word/document.xml": body.encode()}), "plan.docx")
    assert len(grid.rows) == 20_000


@pytest.mark.parametrize("name", ["plan.csv", "plan.md"])
def test_the_words_of_headings_are_read_once_however_long_a_text_is(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    opened: list[str] = []
    read = tomllib.load

    def load(file: BinaryIO) -> dict[str, Any]:
        opened.append(file.name)
        return read(file)

    monkeypatch.setattr(tomllib, "load", load)
    assets.table.cache_clear()
    rows = "".join(f"{number};Mend part {number} ({number});on its way;by June\n" for number in range(400))
    look(rows.encode(), name)
    assert sorted(opened) == sorted(set(opened))
