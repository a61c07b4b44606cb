"""Texts in every usual encoding, told or not."""

import pytest

from app.domain.errors import UserError
from app.intake.encodings import decode

TEXT = "Échéance – d’ici le 30 juin; größer, señal"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_or_without_its_mark_and_nothing_is_asked(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding), "a.csv")
    assert (decoded.text, decoded.asked) == (TEXT, ())


def test_what_a_page_says_of_itself_is_believed_where_it_can_be() -> None:
    assert decode("Срок".encode("koi8-r"), "a.html", "koi8-r").text == "Срок"
    assert decode(TEXT.encode("utf-8"), "a.html", "no-such-encoding").text == TEXT
    assert decode(b"abc", "a.html", "hex").text == "abc"


def test_a_western_text_of_windows_is_read_and_asked_about() -> None:
    decoded = decode(TEXT.encode("cp1252"), "a.csv")
    assert decoded.text == TEXT
    assert "windows-1252" in str(decoded.asked[0])


def test_letters_that_are_not_western_are_read_as_what_they_speak_for() -> None:
    text = "Действие;Срок;Ответственный\nПочинить забор на северной стороне;июнь;Петров\n" * 5
    decoded = decode(text.encode("cp1251"), "a.csv")
    assert (decoded.text, len(decoded.asked)) == (text, 1)


def test_utf_8_with_a_damaged_character_stays_utf_8() -> None:
    decoded = decode("é à ü ö".encode() + b"\xff", "a.csv")
    assert decoded.text == "é à ü ö\ufffd"
    assert "not valid UTF-8" in str(decoded.asked[0])


@pytest.mark.parametrize("content", [bytes(range(32)) * 40, b"\x7fELF\x01\x01\x00\x03\x00\x05\x06" * 90])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(UserError, match="no file of a kind that can be brought in"):
        decode(content, "a.csv")


def test_a_mark_that_is_written_twice_is_no_text() -> None:
    assert decode(("\ufeff" + TEXT).encode("utf-16"), "a.csv").text == TEXT


def test_latin_9_is_told_by_its_euro_sign_and_its_letters() -> None:
    decoded = decode("Budget de 300 € approuvé; œuvre achevée".encode("iso-8859-15"), "a.csv")
    assert decoded.text == "Budget de 300 € approuvé; œuvre achevée"
    assert "iso-8859-15" in str(decoded.asked[0])
