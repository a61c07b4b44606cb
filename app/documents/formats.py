"""The formats that an update is published in, or can be had in, each written by a function from document to bytes."""

import importlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from app.documents.document import Document
from app.domain.errors import UserError
from app.domain.file_names import safe_name


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name in commands, its label, its file suffix, the module that writes it.

    `tells_history` is true where the file holds every revision; reading them takes a while.
    """

    name: str
    label: str
    suffix: str
    module: str
    tells_history: bool = False


# Of a title in a file name, which holds 255 in all.
_MOST_BYTES = 120

FORMATS: Mapping[str, Format] = {
    item.name: item
    for item in (
        Format("markdown", "Markdown for Bugzilla", ".md", "app.documents.bugzilla.comments"),
        Format("text", "Plain text, 80 columns", ".txt", "app.documents.text.writer"),
        Format("word", "Word document", ".docx", "app.documents.word.writer"),
        Format("excel", "Excel workbook, with the history", ".xlsx", "app.documents.excel.writer", tells_history=True),
        Format("html", "Web page, one file", ".html", "app.documents.html.writer"),
        Format("pdf", "PDF document", ".pdf", "app.documents.pdf.writer"),
    )
}


# These are written on request, and not published with each update.
ON_REQUEST: Mapping[str, Format] = {
    item.name: item
    for item in (
        Format(
            "oscal", "OSCAL plan of action and milestones", ".json", "app.documents.oscal.writer", tells_history=True
        ),
    )
}


def known(name: str) -> Format:
    """The format of this name; a UserError lists those that there are."""
    found = FORMATS.get(name) or ON_REQUEST.get(name)
    if found is None:
        every = ", ".join([*FORMATS, *ON_REQUEST])
        raise UserError("There is no format “{name}”: use one of {known}.", name=name, known=every)
    return found


def write(document: Document, name: str) -> bytes:
    """The document in the named format; the office libraries are imported only here."""
    return write_parts(document, name)[0]


def write_parts(document: Document, name: str) -> tuple[bytes, ...]:
    """As `write`, with the further files of a format that may need several."""
    module = importlib.import_module(known(name).module)
    several = getattr(module, "write_parts", None)
    return tuple(several(document)) if several else (module.write(document),)


def file_name(title: str, name: str, *parts: str, plan_id: int = 0) -> str:
    """A safe file name such as "host-list-lost-update-3.docx"; titles in any script keep their letters."""
    return file_stem(title, *parts, plan_id=plan_id) + known(name).suffix


def file_stem(title: str, *parts: str, plan_id: int = 0) -> str:
    """A file name without its suffix; nothing of a title can lead out of a folder."""
    return safe_name("-".join([_slug(title) or f"plan-{plan_id}", *map(_slug, parts)]))


def _slug(text: str) -> str:
    kept = ""
    for character in unicodedata.normalize("NFC", text).casefold():
        group = unicodedata.category(character)[0]
        belongs = group == "M" and kept[-1:] not in ("", "-")  # a mark belongs to the letter before it
        kept += character if group in "LN" or belongs else "-"
    short = re.sub("-+", "-", kept).strip("-").encode("utf-8")[:_MOST_BYTES]
    return short.decode("utf-8", "ignore").strip("-")
