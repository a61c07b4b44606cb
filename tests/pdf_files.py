"""PDF files for the tests, written by hand: an ordinary one, and some that mean harm."""

import zlib
from collections.abc import Sequence


def pdf(pages: Sequence[str] = ("Hello auditor",), box: str = "0 0 300 200", extra: str = "") -> bytes:
    """A PDF whose pages show a text each; `extra` stands in its trailer."""
    bodies = [f"BT /F1 18 Tf 20 100 Td ({text}) Tj ET".encode("latin-1") for text in pages]
    return pdf_of(bodies, box=box, extra=extra)


def pdf_of(
    bodies: Sequence[bytes], resources: str = "", objects: Sequence[bytes] = (), box: str = "0 0 300 200",
    extra: str = "",
) -> bytes:  # fmt: skip
    """A PDF of these page contents; `objects` are numbered from 4 on, and `resources` can name them."""
    first = 4 + len(objects)
    kids = " ".join(f"{first + 2 * place} 0 R" for place in range(len(bodies)))
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(bodies)} >>".encode("ascii"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *objects,
    ]
    for place, body in enumerate(bodies):
        parts.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {first + 2 * place + 1} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> {resources} >> >>".encode("ascii")
        )
        parts.append(stream(body))
    return _with_table(parts, extra)


def stream(body: bytes, entries: str = "") -> bytes:
    """The content of a stream, packed."""
    packed = zlib.compress(body)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>\nstream\n".encode("ascii")
    return head + packed + b"\nendstream"


def endless() -> bytes:
    """A page that takes very long to draw: a form that draws itself through others, many times over."""
    steps = 9
    forms = []
    for place in range(steps):
        name = f"/Resources << /XObject << /X {5 + place} 0 R >> >>" if place < steps - 1 else ""
        body = b"/X Do " * 20 if place < steps - 1 else b"0 0 m 300 200 l S " * 20
        forms.append(stream(body, f"/Type /XObject /Subtype /Form /BBox [0 0 300 200] {name}"))
    return pdf_of([b"/X Do " * 20], "/XObject << /X 4 0 R >>", forms)


def huge_picture() -> bytes:
    """A page with a picture that would take gigabytes once it is unpacked, in a few megabytes."""
    side = 60_000
    entries = f"/Type /XObject /Subtype /Image /Width {side} /Height {side} /ColorSpace /DeviceRGB /BitsPerComponent 8"
    return pdf_of([b"300 0 0 200 0 0 cm /X Do"], "/XObject << /X 4 0 R >>", [stream(bytes(100_000_000), entries)])


def locked() -> bytes:
    """A PDF that asks for a password."""
    secret = "<" + "00" * 32 + ">"
    extra = f"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O {secret} /U {secret} /P -4 >>"
    return pdf(extra=extra)


def _with_table(parts: Sequence[bytes], extra: str) -> bytes:
    content, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n".encode("ascii") + part + b"\nendobj\n"
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    table = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{rows}"
    end = f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R {extra} >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + table.encode("ascii") + end.encode("ascii")
