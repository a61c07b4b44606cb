"""What a report says of itself: what changed before it, and what its hash stands for."""

import json
from collections.abc import Mapping
from functools import cache

from app import assets
from app.documents.document import Document
from app.domain.actions import Status

CONTENT_HASH = (
    "SHA-256 of the UTF-8 text of a JSON array: title, reference, edition, announcement, column headings, rows, and "
    "what follows the table. It is the same in every format of this update."
)
LOG_HEAD = (
    "The newest entry of the plan's history log when this update was issued. Each entry holds the hash of the one "
    "before it, so that these digits, kept elsewhere, show whether anything up to this entry was changed later."
)
# The colour behind a status; its word says it, too.
STATUS_TINTS: Mapping[Status, str] = {
    Status.PLANNED: "neutral_tint", Status.ONGOING: "accent_tint", Status.DONE: "done_tint",
    Status.DELAYED: "warning_tint", Status.CANCELLED: "neutral_tint",
}  # fmt: skip
CHANGED, NEW = "changed", "new"


def no_changes(document: Document) -> str:
    """The sentence that stands where no change can be listed; empty where one can."""
    if document.changes:
        return ""
    return f"Nothing changed since {document.since}." if document.since else "There is no update before this one."


def marks(document: Document) -> dict[int, str]:
    """What each action of the table that differs from the update before is: changed or new."""
    fresh = {line.number for line in document.changes if line.what == "New"}
    return {number: NEW if number in fresh or not document.since else CHANGED for number in document.changed}


@cache
def colours(theme: str) -> Mapping[str, str]:
    """The program's colours by name, as #rrggbb; the theme is "light" or "dark"."""
    found: Mapping[str, str] = json.loads(assets.resource("styles", "tokens.json").read_text("utf-8"))[theme]
    return found
