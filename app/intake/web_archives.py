"""Web pages that are saved in one file with their pictures (MHTML, RFC 2557): the page itself."""

import re
from email import message_from_bytes

_VERSION = re.compile(rb"^MIME-Version:[ \t]*1\.0", re.I | re.M)
_RELATED = re.compile(rb"^Content-Type:[ \t]*multipart/(?:related|alternative)", re.I | re.M)
_LOOKED_AT = 4_096


def is_web_archive(content: bytes) -> bool:
    """True for a file that begins as such a page does."""
    start = content[:_LOOKED_AT]
    return bool(_VERSION.search(start) and _RELATED.search(start))


def page_of(content: bytes) -> tuple[bytes, str]:
    """The page within, and the encoding that it is said to have; any other content as it is, with none."""
    if not is_web_archive(content):
        return content, ""
    for part in message_from_bytes(content).walk():
        page = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(page, bytes) and page.strip():
            return page, part.get_content_charset() or ""
    return content, ""
