"""Where an issued update was posted: the comment's number and its link, and how one tells the other."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from app.domain import texts
from app.domain.errors import UserError

MOST_COMMENT = 999_999_999
_MOST_LINK = 2_000
# Bugzilla names a comment at the end of a bug's address.
_COMMENT = re.compile(r"#c(\d{1,9})$")
_BUG = re.compile(r"^(https?://[^\s#]+/show_bug\.cgi\?(?:[^\s#]*&)?id=[^\s#&]+)[^#]*(?:#.*)?$", re.I)


@dataclass(frozen=True, slots=True)
class Posting:
    """One word about where an update stands; the newest counts, and none is ever changed."""

    comment: int
    url: str
    at: datetime
    author: str


def comment_in(url: str) -> int | None:
    """The number of the comment that a link leads to; None where it names none."""
    found = _COMMENT.search(url.strip())
    return int(found[1]) if found else None


def proposed_url(plan_url: str, comment: int | None) -> str:
    """The link of a comment of the plan's bug; empty where the plan names no Bugzilla bug."""
    found = _BUG.match(plan_url.strip())
    if not found:
        return ""
    return found[1] if comment is None else f"{found[1]}#c{comment}"


def read_posting(comment: int | None, url: str) -> tuple[int, str]:
    """The number and the link to keep; a UserError where one is missing, wrong, or says something else."""
    link = texts.line(url)
    _refuse_odd_link(link)
    named = comment_in(link)
    number = named if comment is None else comment
    if number is None:
        raise UserError("The number of the comment is missing: give it, or a link that ends with it, such as “#c12”.")
    if not 0 <= number <= MOST_COMMENT:
        raise UserError("That can't be the number of a comment: look at the number beside the posted comment.")
    if named is not None and named != number:
        raise UserError("The link leads to another comment than the number says: correct one of the two.")
    return number, link


def _refuse_odd_link(link: str) -> None:
    if not link:
        return
    try:
        parts = urlsplit(link)
        is_web = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:  # such as a bracket that is never closed
        is_web = False
    if not is_web or " " in link:
        raise UserError("That is no link to a web page: copy it from the browser, with https:// before it.")
    if len(link) > _MOST_LINK:
        raise UserError("This link is too long for one comment: copy the link of the comment's number.")
