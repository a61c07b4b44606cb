"""What a file is shown as, and that no text from outside does anything but be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.previews import MOST_CHARACTERS, MOST_TEXT_BYTES, Look, harmless, image_format, look_of, read_text

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


@pytest.mark.parametrize(
    ("start", "look"),
    [
        (PNG, Look.IMAGE),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Look.IMAGE),
        (b"GIF89a\1\0\1\0", Look.IMAGE),
        (b"BM\x46\0\0\0\0\0\0\0\x36", Look.IMAGE),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Look.IMAGE),
        (b"%PDF-1.7\n", Look.PDF),
        (b"\xef\xbb\xbf junk before it %PDF-1.4", Look.PDF),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", Look.TEXT),
        (b"<html><script>alert(1)</script>", Look.TEXT),
        ("Zertifikate für É".encode(), Look.TEXT),
        ("Zertifikate für É".encode("latin-1"), Look.TEXT),
        ("log line\n".encode("utf-16"), Look.TEXT),
        ("log line\n".encode("utf-16-le"), Look.TEXT),
        (b"\x1b[31mred\x1b[0m", Look.TEXT),
        (b"PK\x03\x04\x14\0", Look.FACTS),
        (b"\x7fELF\x02\x01\x01\0", Look.FACTS),
        (b"MZ\x90\0\x03", Look.FACTS),
        (b"", Look.FACTS),
        (b"\0\0\0\0\0\0\0\0", Look.FACTS),
    ],
)
def test_a_file_is_told_by_its_first_bytes(start: bytes, look: Look) -> None:
    assert look_of(start) is look


def test_only_the_five_kinds_of_pictures_are_pictures() -> None:
    assert image_format(PNG) == "png"
    assert image_format(b"<svg/>") == ""
    assert image_format(b"II*\0") == ""  # TIFF


@pytest.mark.parametrize(
    ("content", "text", "encoding"),
    [
        ("größer ≥".encode(), "größer ≥", "UTF-8"),
        ("größer".encode("utf-8-sig"), "größer", "UTF-8"),
        ("größer ≥".encode("utf-16"), "größer ≥", "UTF-16"),
        ("plain words".encode("utf-16-be"), "plain words", "UTF-16"),
        ("größer “so”".encode("cp1252"), "größer “so”", "Windows-1252"),
        (b"caf\xe9 \x81", "café ⟨U+0081⟩", "Latin-1"),
    ],
)
def test_the_encoding_of_a_text_is_guessed(content: bytes, text: str, encoding: str) -> None:
    shown = read_text(content)
    assert (shown.text, shown.encoding, shown.whole) == (text, encoding, True)


def test_utf8_that_breaks_later_is_still_shown() -> None:
    shown = read_text(b"a" * 10_000 + b"\xff\xfe")
    assert shown.encoding == "Latin-1"
    assert shown.text.endswith("aÿþ")


def test_only_the_beginning_of_a_long_text_is_shown() -> None:
    content = ("é" * (MOST_CHARACTERS + 1)).encode()
    shown = read_text(content[:MOST_TEXT_BYTES])
    assert len(shown.text) == MOST_CHARACTERS
    assert not shown.whole


def test_what_cannot_be_seen_or_turns_the_reading_direction_is_shown_as_a_sign() -> None:
    assert harmless("a\0b\x1b[31m\x7f\r\nc\rd") == "a␀b␛[31m␡\nc\nd"
    assert harmless("invoice\u202efdp.exe\u200b\ufeff") == "invoice⟨U+202E⟩fdp.exe⟨U+200B⟩⟨U+FEFF⟩"
    assert harmless("tab\tand line\n") == "tab\tand line\n"
    assert harmless("narrow\u202fblank") == "narrow blank"


@given(st.text())
def test_harmless_texts_stay_as_they_are(text: str) -> None:
    assert harmless(harmless(text)) == harmless(text)


@given(st.binary(max_size=600))
def test_any_bytes_can_be_looked_at(content: bytes) -> None:
    look_of(content)
    shown = read_text(content)
    assert not any(ord(letter) < 0x20 and letter not in "\t\n" for letter in shown.text)
