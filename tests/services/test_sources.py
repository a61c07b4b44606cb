"""A file and the clipboard are read alike, and what was read is known by its hash."""

import hashlib
from pathlib import Path

import pytest

from app.domain.errors import StoppedError, UserError
from app.services.imports import Choices, Source, Watch, clipboard_source, file_source, proposed_details, read_source

TABLE = "Action\tStatus\nDo it\tDone\nDo more\tOngoing\n"
HTML = "<table><tr><th>Action<th>Status<tr><td>Do it<td>Done</table>"


def test_a_file_is_known_by_its_name_and_hash(tmp_path: Path) -> None:
    path = tmp_path / "plan.tsv"
    path.write_text(TABLE, "utf-8")
    source = file_source(path)
    assert (source.name, source.kind_label, source.is_clipboard) == ("plan.tsv", "CSV", False)
    assert read_source(source).source == f"“plan.tsv”, SHA-256 {hashlib.sha256(TABLE.encode()).hexdigest()}"


def test_a_clipboard_is_read_from_its_best_format(tmp_path: Path) -> None:
    source = clipboard_source({"text/plain": TABLE.encode(), "text/html;charset=utf-8": HTML.encode()})
    assert (source.name, source.kind_label, source.is_clipboard) == ("clipboard", "Web page", True)
    reading = read_source(source)
    assert [row.fields["action"] for row in reading.rows] == ["Do it"]
    assert reading.source == f"“clipboard”, SHA-256 {hashlib.sha256(HTML.encode()).hexdigest()}"
    assert proposed_details(source, reading).title == ""


def test_a_heading_above_the_table_names_what_was_copied() -> None:
    source = clipboard_source({"text/plain": b"## Our plan\n\n| Action | Status |\n| - | - |\n| a | Done |\n"})
    assert proposed_details(source, read_source(source)).title == "Our plan"


@pytest.mark.parametrize("formats", [{}, {"image/png": b"\x89PNG"}, {"text/plain": b" \n"}])
def test_a_clipboard_without_a_text_is_refused(formats: dict[str, bytes]) -> None:
    with pytest.raises(UserError, match="copy the table itself"):
        clipboard_source(formats)


def test_choices_and_a_watch_go_with_a_source() -> None:
    source = Source("a.csv", b"Foo,Bar\nDo it,Done\n", "a.csv")
    told: list[tuple[int, int]] = []
    choices = Choices((1,), {"Foo": "action", "Bar": "status_text"})
    reading = read_source(source, choices, Watch(progress=lambda done, total: told.append((done, total))))
    assert ([row.fields["action"] for row in reading.rows], told[-1]) == (["Do it"], (1, 1))
    with pytest.raises(StoppedError):
        read_source(source, choices, Watch(cancelled=lambda: True))


def test_what_can_not_be_read_has_no_kind() -> None:
    assert Source("a.pdf", b"%PDF-1.7\n", "a.pdf").kind_label == ""
