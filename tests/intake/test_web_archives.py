"""Pages in one file with their pictures: the page is found, and everything else stays as it is."""

import pytest

from app.intake.web_archives import is_web_archive, page_of

HEAD = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
PICTURE = b"--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
TYPE = b'--b\r\nContent-Type: text/html; charset="utf-8"\r\n'
PAGE = TYPE + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=C3=A9</p>\r\n"


def test_the_page_is_found_among_the_pictures() -> None:
    page, charset = page_of(HEAD + PICTURE + PAGE + b"--b--\r\n")
    assert (page.decode().strip(), charset) == ("<p>é</p>", "utf-8")


@pytest.mark.parametrize("content", [b"", b"<p>MIME-Version: 1.0</p>", HEAD + PICTURE, HEAD])
def test_what_holds_no_page_stays_as_it_is(content: bytes) -> None:
    assert page_of(content) == (content, "")


def test_it_is_told_by_its_first_lines() -> None:
    assert is_web_archive(HEAD)
    assert not is_web_archive(b"Action,Status\r\nMIME,1.0\r\n")
