"""Files are told by their bytes; what a name pretends is not believed."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.media_types import media_type
from app.domain.previews import Look, look_of

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
ELF = b"\x7fELF" + bytes(20)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _zip() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("a", "b")
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("a.png", PNG, "image/png"),
        ("a.html", PNG, "image/png"),
        ("a", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "image/jpeg"),
        ("a", b"GIF89a\x01\x00", "image/gif"),
        ("a", b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp"),
        ("a", b"BM\x10\x00\x00\x00\x00\x00\x00\x00\x36\x00", "image/bmp"),
        ("a.txt", b"BMW is a car", "text/plain"),
        ("a.txt", b"%PDF-1.7\n", "application/pdf"),
        ("a.docx", _zip(), WORD),
        ("a.DOCX", _zip(), WORD),
        ("a.png", _zip(), "application/zip"),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(9), "application/msword"),
        ("a.csv", "naïve;é".encode(), "text/csv"),
        ("a.log", "naïve é\r\n".encode("latin-1"), "text/plain"),
        ("a.txt", "\ufeffnaïve".encode("utf-16-le"), "text/plain"),
        ("a.json", b"{}", "application/json"),
        ("a.pem", b"-----BEGIN CERTIFICATE-----\n", "application/x-pem-file"),
        ("a.eml", b"From: a@example.org\r\n", "message/rfc822"),
        ("a.crt", b"\x30\x82\x01\x00\x02", "application/pkix-cert"),
        ("a.exe.png", b"MZ\x90\x00\x03", "application/x-executable"),
        ("a.png", ELF, "application/x-executable"),
        ("a.png", b"#!/bin/sh\nrm", "text/x-script"),
        ("a.png", b" \n<!DOCTYPE html><img src=x>", "text/html"),
        ("a.png", b"<svg onload='x'/>", "text/xml"),
        ("a.svg", b"<?xml version='1.0'?><svg/>", "text/xml"),
        ("a.svg", b"<!-- x --><svg/>", "text/xml"),
        ("a.html", b"<!-- x --><p>", "text/html"),
        ("a.png", b"\x00\x01\x02", "application/octet-stream"),
        (".png", b"", "application/octet-stream"),
    ],
)
def test_a_kind_is_told_by_the_bytes(name: str, start: bytes, kind: str) -> None:
    assert media_type(name, start) == kind


@given(
    st.sampled_from(["a.png", "a.jpg", "a.svg", "a.gif", "a"]),
    st.sampled_from([b"MZ\x00", ELF, b"#!/bin/sh\n", b"<html>", b"<!doctype HTML>", b"<svg>", b"<?xml?><svg/>"]),
    st.binary(max_size=50),
)
def test_what_can_run_or_lead_elsewhere_is_never_an_image(name: str, start: bytes, rest: bytes) -> None:
    assert not media_type(name, start + rest).startswith("image/")


@given(st.text(max_size=9), st.binary(max_size=99))
def test_an_image_is_only_what_is_shown_as_one_or_not_at_all(name: str, start: bytes) -> None:
    if media_type(name, start).startswith("image/"):
        assert look_of(start) in (Look.IMAGE, Look.FACTS)
