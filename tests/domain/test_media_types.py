"""Files are told by their bytes; what a name pretends is not believed."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.media_types import Preview, may_run, media_type, preview_of

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
ELF = b"\x7fELF" + bytes(20)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _zip() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("a", "b")
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "head", "kind", "shown"),
    [
        ("a.png", PNG, "image/png", Preview.IMAGE),
        ("a.html", PNG, "image/png", Preview.IMAGE),
        ("a", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "image/jpeg", Preview.IMAGE),
        ("a", b"GIF89a\x01\x00", "image/gif", Preview.IMAGE),
        ("a", b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp", Preview.IMAGE),
        ("a", b"BM\x10\x00\x00\x00\x00\x00\x00\x00\x36\x00", "image/bmp", Preview.IMAGE),
        ("a.txt", b"BMW is a car", "text/plain", Preview.TEXT),
        ("a.txt", b"%PDF-1.7\n", "application/pdf", Preview.PDF),
        ("a.docx", _zip(), WORD, Preview.NONE),
        ("a.DOCX", _zip(), WORD, Preview.NONE),
        ("a.png", _zip(), "application/zip", Preview.NONE),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(9), "application/msword", Preview.NONE),
        ("a.csv", "naïve;é".encode(), "text/csv", Preview.TEXT),
        ("a.log", "naïve é\r\n".encode("latin-1"), "text/plain", Preview.TEXT),
        ("a.txt", "\ufeffnaïve".encode("utf-16-le"), "text/plain", Preview.TEXT),
        ("a.json", b"{}", "application/json", Preview.TEXT),
        ("a.pem", b"-----BEGIN CERTIFICATE-----\n", "application/x-pem-file", Preview.TEXT),
        ("a.eml", b"From: a@example.org\r\n", "message/rfc822", Preview.TEXT),
        ("a.crt", b"\x30\x82\x01\x00\x02", "application/pkix-cert", Preview.NONE),
        ("a.exe.png", b"MZ\x90\x00\x03", "application/x-executable", Preview.NONE),
        ("a.png", ELF, "application/x-executable", Preview.NONE),
        ("a.png", b"#!/bin/sh\nrm", "text/x-script", Preview.TEXT),
        ("a.png", b" \n<!DOCTYPE html><img src=x>", "text/html", Preview.TEXT),
        ("a.png", b"<svg onload='x'/>", "text/xml", Preview.TEXT),
        ("a.svg", b"<?xml version='1.0'?><svg/>", "text/xml", Preview.TEXT),
        ("a.svg", b"<!-- x --><svg/>", "text/xml", Preview.TEXT),
        ("a.html", b"<!-- x --><p>", "text/html", Preview.TEXT),
        ("a.png", b"\x00\x01\x02", "application/octet-stream", Preview.NONE),
        (".png", b"", "application/octet-stream", Preview.NONE),
    ],
)
def test_a_kind_is_told_by_the_bytes(name: str, head: bytes, kind: str, shown: Preview) -> None:
    assert media_type(name, head) == kind
    assert preview_of(kind) is shown


@given(
    st.sampled_from(["a.png", "a.jpg", "a.svg", "a.gif", "a"]),
    st.sampled_from([b"MZ\x00", ELF, b"#!/bin/sh\n", b"<html>", b"<!doctype HTML>", b"<svg>", b"<?xml?><svg/>"]),
    st.binary(max_size=50),
)
def test_what_can_run_or_lead_elsewhere_is_never_an_image(name: str, start: bytes, rest: bytes) -> None:
    kind = media_type(name, start + rest)
    assert not kind.startswith("image/")
    assert preview_of(kind) is not Preview.IMAGE


@pytest.mark.parametrize("name", ["a.exe", "a.LNK", "a.pdf.js", "a.desktop", "a.html", "a.svg", "a.xlsm", "a.png.scr "])
def test_what_a_system_may_run_is_known_by_its_name(name: str) -> None:
    assert may_run(name, "application/octet-stream")


def test_what_a_system_may_run_is_known_by_its_bytes() -> None:
    assert may_run("a", media_type("a", ELF))
    assert not may_run("a.png", media_type("a.png", PNG))
    assert not may_run("exe", "text/plain")
